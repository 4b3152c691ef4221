"""Words as headline and text have them in common: "bridges" and "bridge" begin alike.

"The bridges of Tollerby" has the words the, bridges, tollerb.
"""

import re
from string import ascii_lowercase

from copydesk.article.cutting import runs_of_letters_and_digits
from copydesk.article.text import KANA_AND_IDEOGRAPHS

_LETTERS_COMPARED, _SHORTEST_WORD = 7, 3
"""Seven letters of a word are compared: endings differ."""

_WORD = re.compile(rf"([^\W_]{{{_SHORTEST_WORD},{_LETTERS_COMPARED}}}|\d+)[^\W_]*")

_IDEOGRAPH = re.compile(rf"[{KANA_AND_IDEOGRAPHS}]")
_LONG = 700
"""Characters of a text that says most of its words more than once."""


def words_of(text: str) -> frozenset[str]:
    """Give the words of a text without their endings; pairs of signs where there are no spaces.

    >>> sorted(words_of("Brückenbauer repaired 2 bridges"))
    ['2', 'bridges', 'brücken', 'repaire']
    """
    # Each word once: a long text repeats most of its own.
    printed = set(text.split()) if len(text) > _LONG else {text}
    plain = {word for word in printed if word.isascii()}
    words = _plain_words(" ".join(plain).lower())
    if plain == printed:
        return frozenset(words)
    small = " ".join(printed - plain).casefold()
    words.update(_WORD.findall(small))
    if _IDEOGRAPH.search(small):
        small = text.casefold()
        words |= {small[n : n + 2] for n in range(len(small) - 1) if _IDEOGRAPH.match(small, n)}
    return frozenset(words)


def _plain_words(small: str) -> set[str]:
    """The same of ASCII's small letters, cut by their bytes; of "4b" and "b4" the number counts."""
    runs = runs_of_letters_and_digits(small)
    words = {run[:_LETTERS_COMPARED] for run in runs if len(run) >= _SHORTEST_WORD}
    short = (run.strip(ascii_lowercase) for run in runs if len(run) < _SHORTEST_WORD)
    words.update(filter(None, short))
    return words


def share_of(words: frozenset[str], known: frozenset[str]) -> float:
    """Give the share of the words, 0..1, that are among the known ones."""
    return len(words & known) / len(words) if words else 0.0
