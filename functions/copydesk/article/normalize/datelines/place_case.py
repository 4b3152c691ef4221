"""Names of places set in capitals, in ordinary letter case.

    RIO DE JANEIRO → Rio de Janeiro      WASHINGTON D.C. → Washington D.C.
    ISTANBUL       → Istanbul            SHARM EL-SHEIKH  → Sharm el-Sheikh

The gazetteer spells what it knows; the rest has small letters as names of places have.
"""

import re

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.word_lists import word_list

_LETTERS = re.compile(r"[^\W\d_]+")
_ARTICLE = re.compile(r"^(?:Al|El|As|Ash|Ar|Ad|An|At|Az)(?=[-’'])")


def in_capitals(where: str) -> bool:
    """Is the place itself, before any comma, set in capitals?"""
    place = where.partition(",")[0].strip()
    letters = [c for c in place if c.isalpha()]
    # "McALLEN", "O'FALLON", "La PAZ": one small letter for each part may stay.
    small = sum(c.islower() for c in letters)
    return len(letters) > 1 and small <= len(place.split()) and 3 * small < len(letters)


def place_in_ordinary_case(printed: str) -> str:
    """Give "RIO DE JANEIRO" small letters as the gazetteer has them, else as names have."""
    if not in_capitals(printed) or any(c.islower() for c in printed[2:]):
        return printed
    known = gazetteer.city(printed) or gazetteer.country(printed)
    if known and len(known.name) == len(printed):
        return "".join(map(_cased_like, printed, known.name))
    first, *others = printed.split()
    rest = (_ARTICLE.sub(_lowered, _titled(word)) for word in others)
    return " ".join([_titled(first, first=True), *rest])


def _lowered(part: re.Match[str]) -> str:
    return part.group().lower()


def _cased_like(printed: str, model: str) -> str:
    if not model.islower():
        return printed
    return model if model.upper() == printed or model == "ı" else _small(printed)


def _titled(word: str, *, first: bool = False) -> str:
    if not first and word.lower() in word_list("small-words-of-places"):
        return word.lower()
    if "." in word.rstrip("."):  # "D.C."
        return word
    return _LETTERS.sub(lambda part: part.group()[:1] + _small(part.group()[1:]), word)


def _small(letters: str) -> str:
    """Give small letters; Python adds a second dot to that of the Turkish "İ"."""
    return letters.lower().replace("i\u0307", "i")
