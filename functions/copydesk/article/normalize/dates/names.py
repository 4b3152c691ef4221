"""Names of months and weekdays: those of one language, and those of all of them at once.

    "Ottobre" → 10      "listopada" → 10 or 11, Croatian or Polish      "Tue" → a weekday

From CLDR (``tables/calendar.json``).
"""

import json
from collections import Counter
from collections.abc import Collection, Mapping
from functools import cache
from typing import cast

from copydesk.article.normalize.tables import TABLES

_CALENDAR = TABLES / "calendar.json"

ANY = "any"
"""The language of a text nobody could name: all calendars at once, where they agree."""


@cache
def _calendar() -> Mapping[str, Mapping[str, Mapping[str, int]]]:
    return cast(
        "Mapping[str, Mapping[str, Mapping[str, int]]]",
        json.loads(_CALENDAR.read_text(encoding="utf-8")),
    )


def calendars() -> Collection[str]:
    """Give the codes of the languages whose calendar we know."""
    return _calendar().keys()


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
        if len(form) > 3 or not form.isascii()  # noqa: PLR2004 - "mar" is a month, a day and a sea
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
    form = word.strip(".").casefold().replace(_NUKTA, "")
    return _months_of_all_languages().get(form) or _months_of_the_stem(form[:LETTERS_OF_A_STEM])


_NUKTA = "\u093c"
"""The dot of फ़रवरी, which the Hindi press leaves out."""

LETTERS_OF_A_STEM = 4
SHORTEST_STEM = 3


@cache
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


def is_weekday(word: str) -> bool:
    """Is it a weekday in any language?"""
    return word.casefold() in _weekdays_of_all_languages()
