"""Atoms: the words and numbers of the calendar in a text, before they make a date.

    [last year] on [Nov.] [10]      years, month, day

The same words may be something else: "may", "in 2020 people", "version 3.10.2020".
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from copydesk.article.normalize.dates.lexicon import Lexicon

SHORT_FORM = 3
"""Letters of a month's short form that may be a word: "set", "mar", "out"."""

_FULL_THOUGH_SHORT = frozenset({"may", "mai", "maj", "mei", "май", "мая"})
_KINDS = {"mark": "numeric", "short": "year"}
"""Name of a group → kind of its atom, where they differ."""

_VERSION = re.compile(r"(?:version|v|ver|release|§)\.?\s?$", re.IGNORECASE)

# "in 2020 people": a number of things, not a year.
_COUNTED = re.compile(r"\s(?!was|has|is|its|this|as|across|les|des|ses|las|los|das)[a-z]{2,}s\b")
_TO_A_YEAR = re.compile(
    r"(?:1\d|20)\d\d\s?(?:and|to|through|und|bis|et|à|y|e|a|en|tot|och|og|до|и|по|[-–])\s?$"
)


@dataclass(frozen=True, slots=True)
class Atom:
    """One word or number of the calendar: "Nov.", "10", "last year"."""

    kind: str
    start: int
    end: int
    text: str


def find_atoms(text: str, lexicon: Lexicon) -> list[Atom]:
    """Find all of them, in order."""
    return [
        Atom(kind, found.start(), found.end(), found.group())
        for found in _atoms_in(text, lexicon)
        if (kind := _kind(found)) and _looks_printed(kind, found.group(), lexicon)
    ]


def _atoms_in(text: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    """Find atoms; a pattern is tried only where a word or number may begin one."""
    if lexicon.beginnings is None:
        yield from lexicon.numbers.finditer(text)
        return
    end = 0
    for place in lexicon.beginnings.places(text):
        pattern = lexicon.numbers if text[place].isdigit() else lexicon.words
        if place >= end and (found := pattern.match(text, place)) is not None:
            end = found.end()
            yield found


def _kind(found: re.Match[str]) -> str:
    return _KINDS.get(found.lastgroup or "", found.lastgroup or "")


def _looks_printed(kind: str, word: str, lexicon: Lexicon) -> bool:
    """Refuse "may" and "march" where months have capitals."""
    if not lexicon.capital or kind not in ("month", "weekday"):
        return True
    # "salı günü" says that it is the day; "pazar" alone may be a market.
    return not word[0].islower() or " " in word


def is_only_a_word(run: list[Atom], by_kind: Mapping[str, Atom], lexicon: Lexicon) -> bool:
    """Refuse "14 set di piatti": a short form needs its dot, its capital or its year."""
    month = by_kind.get("month")
    return (
        month is not None
        and not lexicon.capital
        and len(month.text) <= SHORT_FORM
        and month.text.isalpha()
        and month.text.islower()
        and month.text.isascii()
        and lexicon.months.get(month.text) is not None
        and not any(atom.kind in ("year", "years", "weekday") for atom in run)
        and month.text not in _FULL_THOUGH_SHORT
    )


def numbers_a_version(atom: Atom, text: str) -> bool:
    before = text[max(0, atom.start - 10) : atom.start]
    return atom.kind == "numeric" and _VERSION.search(before) is not None


def _is_a_name(atom: Atom, text: str) -> bool:
    """Refuse the Sun and the SAT, and the last word of "The Wick TODAY" among small letters."""
    if atom.kind == "weekday":
        return len(atom.text) <= SHORT_FORM and atom.text.isascii() and atom.text.isalpha()
    return atom.kind == "days" and len(atom.text) > 1 and atom.text.isupper() and not text.isupper()


def stands_alone(atom: Atom, text: str, lexicon: Lexicon) -> bool:
    """Judge a bare year, month, day number or "last" by the words around it."""
    if atom.kind in ("way", "range") or _is_a_name(atom, text):
        return False
    if atom.kind == "day":  # 14日, said of a day near publication
        return atom.text[0].isdigit() and any(mark in atom.text for mark in "日일")
    if atom.kind not in ("year", "month") or atom.text[-1:] in "年년月월":
        return True
    before = text[max(0, atom.start - 24) : atom.start].lower().replace("’", "'")
    words = before.rstrip("-–— ").split()
    introduced = bool(words) and words[-1].strip("(,") in lexicon.bare_after
    if atom.kind == "month":
        full = len(atom.text) > SHORT_FORM or atom.text.casefold() in _FULL_THOUGH_SHORT
        return introduced and full
    after = text[atom.end : atom.end + 20]
    introduced |= before.endswith("(") and after.startswith(")")
    introduced |= _TO_A_YEAR.search(before) is not None
    introduced |= lexicon.bare_before is not None and lexicon.bare_before.match(after) is not None
    return introduced and _COUNTED.match(after) is None
