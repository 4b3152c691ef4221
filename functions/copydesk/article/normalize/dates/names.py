"""Names of months and weekdays: those of one language, and those of all of them at once.

    "Ottobre" → 10      "listopada" → 10 or 11, Croatian or Polish      "Tue" → a weekday

From CLDR (``tables/calendar.json``).
"""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping
from functools import cache, lru_cache
from typing import cast

from copydesk.article.normalize.dates.eras import SOLAR_LANGUAGES, SOLAR_MONTHS
from copydesk.article.normalize.tables import TABLES

_CALENDAR = TABLES / "calendar.json"

_PEOPLE = frozenset({"marta"})
"""Names of months that are given names in other languages."""

ANY = "any"
"""The language of a text nobody could name: all calendars at once, where they agree."""


@cache
def _calendar() -> Mapping[str, Mapping[str, Mapping[str, int]]]:
    return cast(
        "Mapping[str, Mapping[str, Mapping[str, int]]]",
        json.loads(_CALENDAR.read_text(encoding="utf-8")),
    )


def case_folded(word: str) -> str:
    """Fold the case of a name as the table has it; folding alone takes the accents of "Μαΐου" off.

    >>> case_folded("Μαΐου") == "μαΐου"
    True
    """
    return unicodedata.normalize("NFC", word.casefold())


def calendars_in(line: str) -> Collection[str]:
    """Give the languages whose months or weekdays a line may print; of one in numbers a few.

    >>> sorted(calendars_in("28 grudnia 2023"))
    ['en', 'hu', 'ja', 'ko', 'pl', 'th', 'zh']
    """
    # A form may go on ("Mittwochabend") or have a stop inside ("ต.ค."): its first letters tell.
    words = (word[:LETTERS_OF_A_STEM] for word in _NOT_IN_WORDS.split(case_folded(line)))
    known = (_languages_of_a_beginning().get(word, ()) for word in words)
    return _IN_NUMBERS.union(*known)


_NOT_IN_WORDS = re.compile(r"[\s\d,;:/|()\u2022\u00b7-]+")
_IN_NUMBERS = frozenset({"en", "hu", "zh", "ja", "ko", "th"})
"""Languages of which each sets a day in numbers in its own way."""


@cache
def _languages_of_a_beginning() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for code, names in _calendar().items():
        for form in (*names["months"], *names["weekdays"]):
            found.setdefault(form.split()[0][:LETTERS_OF_A_STEM], set()).add(code)
    for form in SOLAR_MONTHS:
        found.setdefault(form[:LETTERS_OF_A_STEM], set()).update(SOLAR_LANGUAGES)
    return {form: frozenset(codes) for form, codes in found.items()}


def has_calendar(code: str) -> bool:
    """Say whether we know the calendar of a language."""
    return code in _calendar()


def names_of(what: str, code: str) -> Mapping[str, int]:
    """Give the "months" or "weekdays" of a language with their numbers, names folded."""
    if code != ANY:
        return _calendar()[code][what]
    every = {
        (form, number)
        for names in _calendar().values()
        for form, number in names[what].items()
        # "mar" is a month, a day and a sea.
        if (len(form) > 3 or not form.isascii()) and form not in _PEOPLE  # noqa: PLR2004
    }
    meanings = Counter(form for form, _ in every)
    return {form: number for form, number in every if meanings[form] == 1}


@cache
def _months_of_all_languages() -> Mapping[str, frozenset[int]]:
    meanings: dict[str, set[int]] = {}
    for names in _calendar().values():
        for form, number in names["months"].items():
            meanings.setdefault(form.replace(_NUKTA, ""), set()).add(number)
    return {form: frozenset(numbers) for form, numbers in meanings.items()}


def months_named(word: str) -> frozenset[int]:
    """Read the name of a month in any language.

    >>> sorted(months_named("OTT.")), sorted(months_named("listopada"))
    ([10], [10, 11])
    """
    form = case_folded(word.strip(".")).replace(_NUKTA, "")
    return _months_of_all_languages().get(form) or _months_of_the_stem(form[:LETTERS_OF_A_STEM])


_NUKTA = "\u093c"
"""The dot of फ़रवरी, which the Hindi press leaves out."""

LETTERS_OF_A_STEM = 4
SHORTEST_STEM = 3


@lru_cache(maxsize=4096)
def _months_of_the_stem(stem: str) -> frozenset[int]:
    """Read an ending or a cut that CLDR does not list: "OKTOBRA", "сен"; one month or none."""
    if len(stem) < SHORTEST_STEM:
        return frozenset()
    fitting = {
        number
        for form, numbers in _months_of_all_languages().items()
        if form.startswith(stem)
        for number in numbers
    }
    return frozenset(fitting) if len(fitting) == 1 else frozenset()


@cache
def _weekdays_of_all_languages() -> frozenset[str]:
    return frozenset(form for names in _calendar().values() for form in names["weekdays"])


def is_month(word: str) -> bool:
    """Is it a month in any language, as its calendar has it?"""
    return case_folded(word) in _months_of_all_languages()


def is_weekday(word: str) -> bool:
    """Is it a weekday in any language?"""
    return case_folded(word) in _weekdays_of_all_languages()
