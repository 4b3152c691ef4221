"""Dates as printed: atoms of the calendar, put together by the shapes that newspapers use.

    ... agreement [last year] on [Nov.] [10]      years month day
    ... said on [Thursday]                        weekday

A shape is a row of a table, so every language's order of words is one more row.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from copydesk.article.normalize.dates.atoms import (
    Atom,
    find_atoms,
    is_only_a_word,
    numbers_a_version,
    stands_alone,
)
from copydesk.article.normalize.dates.lexicon import Lexicon, spoken
from copydesk.article.normalize.dates.names import case_folded
from copydesk.article.normalize.dates.printed import Printed, in_common_era
from copydesk.article.text import with_ascii_digits

_TO_A_DATE = re.compile(
    r"\s?(?:[-–—/]|(?:and|to|through|until|und|bis(?:\szum)?|et|au|y|al|e|a|en|tot|og|och|до|по|и))\s?"
    r"(?:the|le|el|den|dem)?\s?"
)
_NEVER_INSIDE = frozenset({"in", "on", "am", "w", "у", "в"})
_LETTER: Mapping[str, str] = {
    "iso": "I", "numeric": "N", "year": "Y", "range": "R", "day": "D", "month": "M",
    "weekday": "W", "years": "T", "months": "U", "days": "V", "way": "P",
}  # fmt: skip

_SHAPES = frozenset(
    """
    I N WI WN IW NW VI VN
    WDMY WMDY DMY MDY YMD WDM WMD DM MD YMDW MDW DMW DMYW VMD VDM DMYV
    YDM
    WRMY WRM RMY RM MRY MR WMR WMRY RMT MRT TMR
    WDMT WMDT DMT MDT TMD TDM TWDM TWMD TMDW WDT
    MY YM MT TM MP PM
    UD W PW WP V VW WV U T Y M D DW
    """.split()  # noqa: SIM905 - shapes read better than sixty strings
)
"""Kinds in printed order that make one date; a line each for those in numbers, with day and month,
with a year and a joint before these, with a range of days, with a year that is counted, with a
month, and the rest. One letter alone may still need a word before it."""

LAST_DAY = 31
LONGEST_SHORT_FORM = 5
"""Characters with the full stop: "Sept."."""

_BEGINNINGS = frozenset(shape[:length] for shape in _SHAPES for length in range(1, len(shape) + 1))
LONGEST_SHAPE = max(map(len, _SHAPES))


def find_printed(text: str, lexicon: Lexicon) -> Iterator[Printed]:
    """Yield every date that ``text`` prints, in order, none overlapping."""
    plain = with_ascii_digits(text)
    if plain == text:
        yield from _find_printed(text, lexicon)
        return
    for printed in _find_printed(plain, lexicon):
        yield replace(printed, text=text[printed.start : printed.end])


def _find_printed(text: str, lexicon: Lexicon) -> Iterator[Printed]:
    atoms = find_atoms(text, lexicon)
    at = 0
    while at < len(atoms):
        run = _longest_shape(atoms, at, text, lexicon)
        if not run:
            at += 1
            continue
        at += len(run)
        if (printed := _read(run, text, lexicon)) is not None:
            yield _with_doubt(printed, text)


_YEAR_BEHIND = re.compile(r"(?:,?\s|-)(?:[^\W\d_]{1,4}\.?\s)?(?:1[5-9]|20)\d\d(?!\d)")
_YEAR_BEFORE = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d[-.\s]?(?:[^\W\d_]{1,5}\.?)?\s$")
LONGEST_YEAR = 14


def _with_doubt(printed: Printed, text: str) -> Printed:
    """Doubt "lapkričio 10" of "2020 m. lapkričio 10": its year stands there and is not read."""
    whole = printed.year is not None or printed.years is not None or printed.numbers is not None
    if whole or printed.month is None or printed.day is None:
        return printed
    before = text[max(0, printed.start - LONGEST_YEAR) : printed.start]
    if _YEAR_BEHIND.match(text, printed.end) or _YEAR_BEFORE.search(before):
        return replace(printed, doubt="the year beside it is not read")
    return printed


def with_years(dates: Sequence[Printed], text: str) -> list[Printed]:
    """Give "Aug. 31" its year in "Aug. 31-Sept. 3, 2026"."""
    whole = list(dates)
    for at, (one, other) in enumerate(pairwise(dates)):
        lacks_year = one.year is None and one.years is None and one.month and one.day
        if not (lacks_year and other.year and other.month and other.day):
            continue
        if _TO_A_DATE.fullmatch(text[one.end : other.start]):
            earlier = one.month is not None and one.month > other.month
            whole[at] = replace(one, year=other.year - earlier)
    return whole


def _longest_shape(atoms: list[Atom], at: int, text: str, lexicon: Lexicon) -> list[Atom]:
    """Take as many neighbouring atoms as make one shape."""
    kinds, longest = "", 0
    for count in range(min(LONGEST_SHAPE, len(atoms) - at)):
        atom = atoms[at + count]
        kinds += _LETTER[atom.kind]
        if kinds not in _BEGINNINGS:
            break
        if count and not _belongs(atoms[at + count - 1], atom, text, lexicon):
            break
        if kinds in _SHAPES:
            longest = count + 1
    return atoms[at : at + longest]


def _belongs(left: Atom, right: Atom, text: str, lexicon: Lexicon) -> bool:
    between = text[left.end : right.start]
    if not between:
        return left.text[-1:] in "年년月월日일." or not left.text.isascii()
    if between == "-" and {left.kind, right.kind} in ({"day", "month"}, {"month", "year"}):
        return True
    found = lexicon.gap.fullmatch(between)
    if found is None:
        return False
    if between.strip() in {"(", "（"} and text[right.end : right.end + 1] not in {")", "）"}:
        return False
    if left.kind == "year" and right.kind == "day" and not between.strip(" .").isalpha():
        return False  # "In 2019 5 May marchers"; "2023 жылғы 28 қазан" has a joint
    # "on page 14, May said", "version 10 in May": a month and its day are set close.
    close = {left.kind, right.kind} <= {"day", "month", "range", "way"}
    return not (close and (found["comma"] or between.strip() in _NEVER_INSIDE))


def _read(run: list[Atom], text: str, lexicon: Lexicon) -> Printed | None:
    by_kind = {atom.kind: atom for atom in run}
    if len(run) == 1 and not stands_alone(run[0], text, lexicon):
        return None
    end = _printed_end(run, text)
    if is_only_a_word(run, by_kind, lexicon) or numbers_a_version(run[0], text):
        return None
    printed = Printed(
        run[0].start,
        end,
        text[run[0].start : end],
        year=_number(by_kind.get("year")),
        month=_named(by_kind.get("month"), lexicon.months),
        day=_number(by_kind.get("day")),
        weekday=_named(by_kind.get("weekday"), lexicon.weekdays),
        doubt="a range of days, not one" if "range" in by_kind else None,
        years=_shift(by_kind.get("years"), lexicon),
        months=_shift(by_kind.get("months"), lexicon),
        days=_shift(by_kind.get("days"), lexicon),
        way=_shift(by_kind.get("way"), lexicon),
    )
    return in_common_era(_with_numbers(printed, by_kind), lexicon.code)


def _printed_end(run: list[Atom], text: str) -> int:
    """Leave the full stop of a sentence out; an abbreviation keeps its own, a bracket its end."""
    last = run[-1]
    if last.kind in ("month", "weekday") and last.text.endswith("."):
        following = text[last.end : last.end + 2].strip()[:1]
        short = len(last.text) <= LONGEST_SHORT_FORM
        return last.end if short and following and not following.isupper() else last.end - 1
    if last.kind == "weekday" and " " in last.text:  # "salı günü": the word that names it
        return last.start + last.text.index(" ")
    bracket_open = "(" in text[run[0].start : last.start]
    return last.end + (bracket_open and text[last.end : last.end + 1] == ")")


def _shift(atom: Atom | None, lexicon: Lexicon) -> int | None:
    if atom is None:
        return None
    return lexicon.shifts[spoken(atom.text)]


def _number(atom: Atom | None) -> int | None:
    if atom is None:
        return None
    found = re.match(r"\d+", atom.text)
    return int(found.group()) if found else None


def _named(atom: Atom | None, names: Mapping[str, int]) -> int | None:
    if atom is None:
        return None
    word = " ".join(case_folded(atom.text.rstrip(".")).split())
    return names[word] if word in names else _number(atom)


def _with_numbers(printed: Printed, by_kind: Mapping[str, Atom]) -> Printed:
    numbers = by_kind.get("iso") or by_kind.get("numeric")
    if numbers is None:
        return printed
    first, second, third = (int(number) for number in re.findall(r"\d+", numbers.text))
    if first > LAST_DAY:  # no day has such a number: the year comes first
        return replace(printed, year=first, month=second, day=third)
    return replace(printed, numbers=(first, second, third))
