"""Days of other calendars in ours: the Buddhist years of Thailand, the solar ones of Iran.

28 ตุลาคม 2566      2023-10-28
۶ آبان ۱۴۰۲         2023-10-28
14/4/1445           none: the moon's months are not the same in all countries
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

_BUDDHIST = 543
"""Years ahead of ours, in Thailand, Laos and Cambodia."""

_BUDDHIST_YEARS = range(1900 + _BUDDHIST, 2100 + _BUDDHIST)
"""None of ours is so late."""

_SHORT_BUDDHIST_YEARS, _BUDDHIST_CENTURY = range(50, 100), 2500
"""The last two digits of those of our time, and what they leave out."""

_EASTERN_YEARS = range(1300, 1500)
"""Solar years of Iran and lunar ones of Arabia; ours of the kind are in no news."""

_NAMED = 100
"""Added to the number of a month that has its name from Iran's calendar."""

SOLAR_MONTHS: Mapping[str, int] = MappingProxyType(
    {
        name: _NAMED + number
        for number, names in enumerate(
            (
                "فروردین حمل", "اردیبهشت ثور", "خرداد جوزا", "تیر سرطان", "مرداد اسد",
                "شهریور سنبله", "مهر میزان", "آبان عقرب", "آذر قوس", "دی جدی", "بهمن دلو",
                "اسفند حوت",
            ),
            start=1,
        )
        for name in names.split()
        for name in (name, f"{name}\u200cماه", f"{name} ماه")
    }
)  # fmt: skip
"""Names in Iran and in Afghanistan → 101..112; ours are 1..12."""

BUDDHIST_LANGUAGES = frozenset({"th", "lo", "km"})
SOLAR_LANGUAGES = frozenset({"fa", "ps"})


def is_solar(year: int | None, month: int | None, language: str) -> bool:
    """Tell a date of Iran's calendar by its month, or in its language by its year."""
    named = month is not None and month > _NAMED
    return named or (language in SOLAR_LANGUAGES and year in _EASTERN_YEARS)


def is_of_the_moon(year: int, printed: str) -> bool:
    """Tell "14/4/1445" of Arabia from "October 12, 1492": nobody sets that in numbers."""
    return year in _EASTERN_YEARS and not any(map(str.isalpha, printed))


def is_short_buddhist(year: int, language: str | None) -> bool:
    """Tell 67 of "12 พ.ค. 67"; under 50 it may be of our era."""
    return language in BUDDHIST_LANGUAGES and year in _SHORT_BUDDHIST_YEARS


def common_year(year: int, language: str | None = None) -> int:
    """Give a Buddhist year in our era, and one of ours as it is.

    >>> common_year(2566, "th"), common_year(67, "th"), common_year(2023, "th")
    (2023, 2024, 2023)
    """
    if is_short_buddhist(year, language):
        return year + _BUDDHIST_CENTURY - _BUDDHIST
    return year - _BUDDHIST if year in _BUDDHIST_YEARS else year


def common_day(year: int | None, month: int | None, day: int | None) -> date | None:
    """Give a day of Iran's calendar in ours; None if a part is missing, or no day is so."""
    if year is None or month is None or day is None:
        return None
    # Slow to import, and next to no text needs it.
    from persiantools.jdatetime import JalaliDate  # noqa: PLC0415

    try:
        solar = JalaliDate(year, month % _NAMED, day)  # type: ignore[no-untyped-call]
    except ValueError:
        return None
    return solar.to_gregorian()
