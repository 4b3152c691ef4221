"""Words in addresses: many papers file a story under the words of its headline.

/politics/2024/05/02/minister-resigns-over-bridge-12345.html   → minister, resigns, over, bridge
/politik/muehlbruecke-gesperrt                                 ← "Mühlbrücke gesperrt"
"""

import re
import unicodedata
from urllib.parse import unquote

from copydesk.article.normalize.page.addresses import path_of

_FEWEST = 3
"""Words of a step that is more than a section or a number."""

_LONGEST_NUMBER = 4
"""Digits of a number that a headline may have; longer ones are the article's own."""

_STEM = 7
"""Letters that are compared: endings differ, and a long word is itself by then."""

_WORD = re.compile(r"[a-z0-9]+")
_ENDING = re.compile(r"\.\w{2,5}$")
_SPELT_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"}
)


def words_in_address(url: str | None) -> frozenset[str]:
    """Give the words of the step of an address that has most of them."""
    path = unquote(path_of(url))
    steps = [_words(_ENDING.sub("", step.casefold())) for step in path.split("/")]
    most = max(steps, key=len)
    return most if len(most) >= _FEWEST else frozenset()


def ascii_words(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words of a text as addresses spell them: "muhl" and "muehl" for "Mühl"."""
    small = text.casefold()
    if small.isascii():
        words = _words(small)
        return words, words
    return _words(_without_accents(small)), _words(_without_accents(small.translate(_SPELT_OUT)))


def _words(text: str) -> frozenset[str]:
    words = _WORD.findall(text)
    return frozenset(
        word[:_STEM] for word in words if not word.isdigit() or len(word) <= _LONGEST_NUMBER
    )


def _without_accents(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
