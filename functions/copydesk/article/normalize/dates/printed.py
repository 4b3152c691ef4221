"""A date as printed, and its year and month in the calendar that we share."""

from dataclasses import dataclass, field, replace

from copydesk.article.normalize.dates.eras import (
    common_day,
    common_year,
    is_of_the_moon,
    is_short_buddhist,
    is_solar,
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A date as printed, its parts read and nothing concluded."""

    start: int
    end: int
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    years: int | None = None
    months: int | None = None
    days: int | None = None
    """Shifts from the day of publication: "last year" is years=-1."""

    way: int | None = None
    """-1: the weekday or month past; +1: the one to come; None: not said."""

    doubt: str | None = None
    """Why it has no value, though its parts are known: "a range of days"."""

    numbers: tuple[int, int, int] | None = field(default=None)
    """Of 03/04/2024: in printed order, where the order is not known yet."""


def in_common_era(printed: Printed, language: str) -> Printed:
    """Read a year or a month of another calendar, or say that it has no day in ours."""
    printed = _with_eras_number(printed, language)
    year, month = printed.year, printed.month
    if is_solar(year, month, language):
        day = common_day(year, month, printed.day)
        if day is None:
            return replace(printed, year=None, month=None, doubt="of another calendar")
        return replace(printed, year=day.year, month=day.month, day=day.day)
    if year is not None and month is not None and is_of_the_moon(year, printed.text):
        return replace(printed, year=None, doubt="of another calendar")
    return replace(printed, year=None if year is None else common_year(year, language))


def _with_eras_number(printed: Printed, language: str) -> Printed:
    """Read 12-02-1403 in Iran and 12/05/67 in Thailand: there the day comes first."""
    if printed.numbers is None:
        return printed
    day, month, year = printed.numbers
    if is_solar(year, None, language) or is_short_buddhist(year, language):
        return replace(printed, numbers=None, year=year, month=month, day=day)
    return printed
