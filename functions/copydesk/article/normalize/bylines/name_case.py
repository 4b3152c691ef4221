"""Names set in capitals, in ordinary letter case.

    ANNE-MARIE O'HOLT   → Anne-Marie O'Holt
    JANE MCDAHL         → Jane McDahl
    JANE DeDAHL         → Jane DeDahl
    PIETER VAN DEN BERG → Pieter van den Berg
    SELİN YILDIZ        → Selin Yıldız

A name that has a small letter is left as it is printed; another line of the page may print one in
capitals with its own: "Marcy DeLuca covers the county."
"""

import re
from collections.abc import Iterable

from copydesk.article.normalize.word_lists import word_list

_WORD = re.compile(r"[^\W\d_]+")
_SECOND_CAPITAL = re.compile(r"^(Mc|O['’]|D['’])([a-zà-ÿ])")
# "VALENTINO-DeVRIES": set in capitals, with the small letters that the name has.
_SMALL_IN_CAPITALS = re.compile(r"(?<![^\W\d_])(?:De|Di|Du|La|Le|Mc|Mac|Van|Von)(?=[A-Z]{2})")

_TURKISH = re.compile("[İĞŞ]")
_INNER_I = re.compile(r"(?<=[^\W\d_])[Iİ]")
_SMALL_I = {"I": "ı", "İ": "i"}


def in_ordinary_case(name: str) -> str:
    """Give a name in capitals its small letters."""
    letters = [c for c in _SMALL_IN_CAPITALS.sub("", name) if c.isalpha()]
    if not letters or not all(c.isupper() for c in letters):
        return name
    if _TURKISH.search(name):
        name = _INNER_I.sub(lambda found: _SMALL_I[found.group()], name)
    return " ".join(_titled(word) for word in name.split())


def spelt_in(lines: Iterable[str], name: str) -> str:
    """Give a name that is printed in capitals as one of the lines spells it, or as it is."""
    wanted = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    small = name.lower()
    for line in lines:
        if small not in line.lower():
            continue
        for found in wanted.finditer(line):
            words = found.group().split()
            if all(word[0].isupper() and not word.isupper() for word in words if len(word) > 1):
                return found.group()
    return name


def _titled(word: str) -> str:
    if len(word.strip(".")) == 1 or "." in word.strip("."):
        return word
    if word.casefold() in word_list("particles"):
        return word.casefold()
    if word in {"II", "III", "IV"}:
        return word
    titled = _WORD.sub(_part_titled, word)
    return _SECOND_CAPITAL.sub(lambda found: found[1] + found[2].upper(), titled)


def _part_titled(part: re.Match[str]) -> str:
    small = _SMALL_IN_CAPITALS.match(part.group())
    start = small.group() if small else ""
    rest = part.group()[len(start) :]
    return start + rest[:1] + rest[1:].lower()
