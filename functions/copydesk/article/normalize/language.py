"""The language of a story, by its letters and words; a declaration only breaks a tie.

gcld3 reads 0.4 ms for an article. On short texts it guesses, so what the page declares wins
where the detector is unsure.
"""

import re
from dataclasses import dataclass
from functools import cache
from heapq import nlargest

import gcld3

from copydesk.article.normalize.word_lists import word_list

_ENOUGH_CHARACTERS = 2000
"""More text does not change the answer."""

_MOST_BYTES = 8000

_SURE = 0.9
"""Probability from which the detector needs no second opinion."""

_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)

_REGION = re.compile(r"[a-z]{2,3}(?:[-_][a-z]{4})?[-_](?P<region>[a-z]{2})", re.IGNORECASE)
_BY_DEFAULT = "US"

# The detector's old codes, and what BCP 47 has for them.
_BCP47 = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "tl": "fil"}

_SISTERS = (
    {
        "bs": ("ijekavian", "serbian-and-bosnian"),
        "hr": ("ijekavian", "croatian"),
        "sr": ("ekavian", "serbian-and-bosnian"),
    },
    {"id": ("indonesian",), "ms": ("malay",)},
)
"""Languages that differ in a word of a hundred: which of them it is, a page knows best. Each with
the lists of words that not all of its sisters have."""

_WORD = re.compile(r"[^\W\d_]+")

_UNKNOWN = "und"

_SCRIPTS = {
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "hy": "\u0531-\u058f",
    "ka": "\u10a0-\u10ff",
    "gu": "\u0a80-\u0aff",
    "pa": "\u0a00-\u0a7f",
    "ta": "\u0b80-\u0bff",
    "te": "\u0c00-\u0c7f",
    "kn": "\u0c80-\u0cff",
    "ml": "\u0d00-\u0d7f",
    "si": "\u0d80-\u0dff",
    "th": "\u0e00-\u0e7f",
    "lo": "\u0e80-\u0eff",
    "my": "\u1000-\u109f",
    "km": "\u1780-\u17ff",
    "ko": "\uac00-\ud7a3",
    "ja": "\u3041-\u30ff",
}
"""Scripts that one language of the press writes alone."""

_LETTERS_OF = {tag: re.compile(f"[{letters}]") for tag, letters in _SCRIPTS.items()}
_ANY_OF_THEM = re.compile(f"[{''.join(_SCRIPTS.values())}]")
_SHARE_OF_A_SCRIPT = 0.5
"""Of the letters; names and addresses are in Latin ones. Japanese has ideographs, too."""
_SHARE_OF_KANA = 0.2


@dataclass(frozen=True, slots=True)
class Language:
    tag: str | None
    score: float | None
    """0..1; None where only a declaration speaks."""


@cache
def _detector() -> gcld3.NNetLanguageIdentifier:
    return gcld3.NNetLanguageIdentifier(0, _MOST_BYTES)


def language_of(text: str, *, declared: str | None = None) -> Language:
    """Tell what language ``text`` is in.

    Args:
        text: Body text, NFC.
        declared: What the document says: "en", "de_AT".

    Returns:
        A BCP 47 language subtag without region; None rather than a guess.
    """
    stated = _primary_subtag(declared)
    found = _detector().FindLanguage(text[:_ENOUGH_CHARACTERS])
    heard = _bcp47(found.language)
    score = round(float(found.probability), 3)
    if written := _told_by_script(text):
        return Language(written, score if written == heard else None)
    if heard == _UNKNOWN:
        return Language(stated, None)
    if stated is None and score < _SURE and (sister := _told_by_words(text, heard)):
        return Language(sister, None)
    if stated != heard and any({stated, heard} <= sisters.keys() for sisters in _SISTERS):
        return Language(stated, None)
    if score < _SURE and stated is not None:
        return Language(stated, score if stated == heard else None)
    return Language(heard if found.is_reliable or score >= _SURE else stated, score)


def _told_by_script(text: str) -> str | None:
    """Tell a language that has its letters for itself: one Latin word confuses the detector."""
    read = text[:_ENOUGH_CHARACTERS]
    if read.isascii() or not _ANY_OF_THEM.search(read):
        return None
    letters = sum(map(str.isalpha, read))
    for tag, own in _LETTERS_OF.items():
        least = _SHARE_OF_KANA if tag == "ja" else _SHARE_OF_A_SCRIPT
        if letters and len(own.findall(read)) >= least * letters:
            return tag
    return None


def _told_by_words(text: str, heard: str) -> str | None:
    """Tell which of the languages that a detector takes for each other has words in the text."""
    sisters = next((group for group in _SISTERS if heard in group), None)
    if sisters is None:
        return None
    words = frozenset(_WORD.findall(text[:_ENOUGH_CHARACTERS].casefold()))
    told = {
        one: sum(len(word_list(listed) & words) for listed in lists)
        for one, lists in sisters.items()
    }
    first, second = nlargest(2, told, key=lambda one: told[one])
    return first if told[first] > told[second] else None


def with_region(tag: str | None, declared: str | None) -> str | None:
    """Add the region that a document declares: it tells the order of day and month.

    That of the United States says nothing: software sets it for whoever does not choose.

    >>> with_region("en", "en_GB"), with_region("en", "en-US"), with_region("de", "en-GB")
    ('en-GB', 'en', 'de')
    """
    found = _REGION.fullmatch((declared or "").strip())
    if found is None or tag is None or _primary_subtag(declared) != tag:
        return tag
    region = found["region"].upper()
    return tag if region == _BY_DEFAULT else f"{tag}-{region}"


def _primary_subtag(declared: str | None) -> str | None:
    """Take the language off a declared tag: "de_AT" is German, "x-default" is nothing."""
    tag = _TAG.fullmatch((declared or "").strip())
    return _bcp47(tag[1].lower()) if tag else None


def _bcp47(code: str) -> str:
    code = code.partition("-")[0]
    return _BCP47.get(code, code)
