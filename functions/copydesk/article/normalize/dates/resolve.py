"""From a printed date to a day: against the day of publication, and never further than certain.

published 2021-10-14, "Sept. 27 last year"  →  2020-09-27
published 2021, "Thursday"                  →  no value: the day is not known
"""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from copydesk.article.model import Precision
from copydesk.article.normalize.dates.eras import common_year, is_of_the_moon
from copydesk.article.normalize.dates.printed import Printed
from copydesk.article.normalize.dates.wording import Order

# Origin of these: the cases of the table, where a year is left out in print.
MONTHS_SURELY_PAST = 10
DAYS_OF_A_SEASON = 90
DAYS_OF_HALF_A_YEAR = 183
DAYS_OF_TEN_MONTHS = 300


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is known of the day of publication."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def date(self) -> date | None:
        """The day itself, if it is known."""
        return date(self.year, self.month, self.day) if self.month and self.day else None


@dataclass(frozen=True, slots=True)
class Resolved:
    """ISO 8601 with reduced precision, or None and the reason why not."""

    value: str | None
    precision: Precision
    note: str | None = None


YEARS_OF_PRINT = range(1600, 3000)
"""A newspaper's; "0001-01-01" is what some systems write for "unknown"."""

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?![\d])")


def anchor_of(value: str | None) -> Anchor | None:
    """Read the day, month or year off an ISO 8601 value; None of one that is no date."""
    found = _ISO.match(value or "")
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if (
        not year
        or year not in YEARS_OF_PRINT
        or (month and not _is_day(year, month, day or 1))
        or month == 0
        or day == 0
    ):
        return None
    return Anchor(year, month, day)


def resolve(printed: Printed, anchor: Anchor | None, *, may_lie_ahead: bool) -> Resolved:
    """Conclude what day, month or year is meant.

    Args:
        printed: As read; its ``numbers`` already put in order, or still ambiguous.
        anchor: What is known of publication.
        may_lie_ahead: The sentence speaks of the future.
    """
    if printed.numbers:
        return Resolved(None, "day", "day and month cannot be told apart: no value")
    if printed.days is not None:
        return _near_day(printed.days, anchor)
    if printed.day is not None or printed.doubt:
        return _day(printed, anchor, may_lie_ahead=may_lie_ahead)
    if printed.month is not None or printed.months is not None:
        return _month(printed, anchor, may_lie_ahead=may_lie_ahead)
    if printed.weekday is not None:
        return _weekday(printed, anchor, may_lie_ahead=may_lie_ahead)
    return _year(printed, anchor)


def in_order(printed: Printed, order: Order | None) -> Printed:
    """Give the numbers of 14/10/2021 their meaning where the order is known or only one fits."""
    if printed.numbers is None:
        return printed
    first, second, last = printed.numbers
    year = last if last > 99 else _full_year(last)  # noqa: PLR2004 - two digits
    if is_of_the_moon(year, printed.text):
        return replace(printed, numbers=None, doubt="of another calendar")
    year = common_year(year)
    days_first, months_first = _is_day(year, second, first), _is_day(year, first, second)
    if days_first and (order == "dmy" or not months_first or first == second):
        return replace(printed, numbers=None, year=year, month=second, day=first)
    if months_first and (order == "mdy" or not days_first):
        return replace(printed, numbers=None, year=year, month=first, day=second)
    return printed


def _full_year(two_digits: int) -> int:
    """Read 21 as 2021 and 89 as 1989, as POSIX does."""
    return two_digits + (1900 if two_digits > 68 else 2000)  # noqa: PLR2004 - strptime's %y


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(max(year, 1), month)[1]  # noqa: PLR2004


def _year_of(printed: Printed, anchor: Anchor | None) -> int | None:
    if printed.year is not None:
        return printed.year
    if printed.years is not None and anchor:
        return anchor.year + printed.years
    return None


def _day(printed: Printed, anchor: Anchor | None, *, may_lie_ahead: bool) -> Resolved:
    if printed.doubt:
        return Resolved(None, "day", f"{printed.doubt}: no value")
    year, month, day = _year_of(printed, anchor), printed.month, printed.day or 0
    if month is None:
        return _day_of_some_month(day, anchor)
    if year is not None:
        if _is_day(year, month, day):
            return Resolved(date(year, month, day).isoformat(), "day")
        return Resolved(None, "day", "no such day: no value")
    return _nearest(month, day, anchor, may_lie_ahead=may_lie_ahead)


def _nearest(month: int, day: int, anchor: Anchor | None, *, may_lie_ahead: bool) -> Resolved:
    """A day without a year is of the year of publication, as the stylebooks have it."""
    unknown = Resolved(None, "day", "the year is not printed: no value")
    if anchor is None or anchor.date is None:
        return unknown
    off = _years_off(month, day, anchor.date, may_lie_ahead=may_lie_ahead)
    year = anchor.year + off
    if not _is_day(year, month, day):
        return unknown
    meant = date(year, month, day)
    # Far ahead in this year, or long ago in the last: without a word for it, nobody can tell.
    far = abs((meant - anchor.date).days) > DAYS_OF_A_SEASON
    if far and not may_lie_ahead and (off < 0 or meant > anchor.date):
        return Resolved(None, "day", "past or coming is not said: no value")
    return Resolved(meant.isoformat(), "day")


def _years_off(month: int, day: int, published: date, *, may_lie_ahead: bool) -> int:
    """Tell if a day belongs to the year of publication (0), the one before or the one after."""
    day_of_year = min(day, 28)  # Feb. 29 does not matter here
    ahead = (date(published.year, month, day_of_year) - published).days
    if ahead > DAYS_OF_HALF_A_YEAR:
        return 0 if may_lie_ahead else -1
    behind_for_long = -ahead > (DAYS_OF_HALF_A_YEAR if may_lie_ahead else DAYS_OF_TEN_MONTHS)
    return 1 if behind_for_long else 0


def _day_of_some_month(day: int, anchor: Anchor | None) -> Resolved:
    """14日 alone is the nearest 14th on or before the day of publication, or a few days ahead."""
    if anchor is None or anchor.date is None:
        return Resolved(None, "day", "the month is not printed: no value")
    near = [anchor.date + timedelta(days=shift) for shift in range(-15, 16)]
    meant = [each for each in near if each.day == day]
    if len(meant) != 1:
        return Resolved(None, "day", "the month is not printed: no value")
    return Resolved(meant[0].isoformat(), "day")


def _near_day(days: int, anchor: Anchor | None) -> Resolved:
    if anchor is None or anchor.date is None:
        return Resolved(None, "day", "the day of publication is not known: no value")
    return Resolved((anchor.date + timedelta(days=days)).isoformat(), "day")


def _month(printed: Printed, anchor: Anchor | None, *, may_lie_ahead: bool) -> Resolved:
    year = _year_of(printed, anchor)
    if year is not None and printed.month is not None:
        return Resolved(f"{year:04}-{printed.month:02}", "month")
    if anchor is None or anchor.month is None:
        return Resolved(None, "month", "the year is not printed: no value")
    here = anchor.year * 12 + anchor.month - 1
    if printed.months is not None:
        return _counted_month(here + printed.months)
    return _named_month(printed, here, may_lie_ahead=may_lie_ahead)


def _named_month(printed: Printed, here: int, *, may_lie_ahead: bool) -> Resolved:
    """Tell which year's March is meant, ``here`` being the months until publication."""
    behind = (here - (printed.month or 1) + 1) % 12
    if printed.way == -1:
        return _counted_month(here - (behind or 12))
    if printed.way == 1:
        return _counted_month(here - behind + 12)
    if not may_lie_ahead and behind < MONTHS_SURELY_PAST:
        return _counted_month(here - behind)
    if behind == 0:
        return _counted_month(here)
    return Resolved(None, "month", "past or coming is not said: no value")


def _counted_month(months: int) -> Resolved:
    return Resolved(f"{months // 12:04}-{months % 12 + 1:02}", "month")


def _weekday(printed: Printed, anchor: Anchor | None, *, may_lie_ahead: bool) -> Resolved:
    if anchor is None or anchor.date is None:
        return Resolved(None, "day", "the weekday is known, the day is not: no value")
    behind = (anchor.date.weekday() - (printed.weekday or 0)) % 7
    if printed.way == 1:
        return Resolved(None, "day", "this week's or next week's is not said: no value")
    if printed.way == -1:
        return _near_day(-(behind or 7), anchor)
    if behind == 0 or not may_lie_ahead:
        return _near_day(-behind, anchor)
    return Resolved(None, "day", "past or coming is not said: no value")


def _year(printed: Printed, anchor: Anchor | None) -> Resolved:
    year = _year_of(printed, anchor)
    if year is None:
        return Resolved(None, "year", "the year of publication is not known: no value")
    return Resolved(f"{year:04}", "year")
