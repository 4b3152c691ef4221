"""Time stamps: dates that a page states for machines.

    2024-05-02T10:15:00+02:00     Thu, 02 May 2024 08:15:00 GMT     20240502     1714637700

The day is kept as stated, in the zone it was stated in: that is the day a reader there saw.
"""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from copydesk.article.limits import STAMP_CHARACTERS
from copydesk.article.model import ArticleDate, Precision
from copydesk.article.normalize.dates import parse_printed_date
from copydesk.article.normalize.dates.clock import zone_named
from copydesk.article.text import with_ascii_digits

_ISO = re.compile(
    r"""
    (?P<year>(?:19|20)\d\d)
    (?: [-/.]? (?P<month>0?[1-9]|1[0-2])
      (?: [-/.]? (?P<day>0?[1-9]|[12]\d|3[01]) (?!\d) )? )?
    (?: [T\s_]{1,2} (?P<hour>[01]?\d|2[0-3]) :? (?P<minute>[0-5]\d)
      (?: :? (?P<second>[0-5]\d|60) (?:[.,:]\d{1,9})? )?
      \s* (?P<zone> [+-]\d\d:?\d\d | [+-]\d\d | Z | [A-Z]{2,5} )?
    )?
    (?: \s* (?:Z|\[[\w/]{1,40}\]) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MIDNIGHT = re.compile(
    r"[T\s_]{1,2}00:?00:?00(?:[.,:]0{1,9})?\s*(?:Z|UTC|GMT|[+-]00:?00)", re.IGNORECASE
)
"""The second at which a day begins in UTC: so software writes a day that it knows no time of."""

_RFC_2822 = re.compile(r"(?:[A-Z][a-z]{2},\s)?\d{1,2}\s[A-Z][a-z]{2}\s\d{4}\s\d\d:\d\d")
_OF_A_POST = re.compile(
    r"[A-Z][a-z]{2}\s(?P<month>[A-Z][a-z]{2})\s{1,2}(?P<day>\d{1,2})\s(?P<time>\d\d:\d\d:\d\d)"
    r"\s(?P<zone>[+-]\d{4})\s(?P<year>\d{4})"
)
"""As X writes it: "Tue Apr 17 10:00:00 +0000 2018"."""

_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")

WHOLE_DAY = len("2024-05-04")
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
"""Before the web there were no pages; stamps beyond either are defaults of some software."""

_FARTHEST_ZONE = 14
"""Hours."""

_MINUTES_OF_AN_HOUR = 60
_LEAP_SECOND = "60"


def read_stamp(stamp: str, *, source: str, language: str | None = None) -> ArticleDate | None:
    """Read one stamp; None if it states no date.

    Args:
        stamp: As it stands in the page.
        source: Where it stands: "json-ld", "meta", "time".
        language: For stamps that are printed dates.
    """
    text = with_ascii_digits(stamp.strip())
    if not text or len(text) > STAMP_CHARACTERS:
        return None
    read = _iso(text) or _epoch(text) or _rfc_2822(text) or _printed(text, language)
    if read is None or not _is_plausible(read.value):
        return None
    return read.model_copy(update={"as_printed": stamp, "source": source})


def _iso(text: str) -> ArticleDate | None:
    found = _ISO.fullmatch(text)
    if found is None or (found["hour"] and not found["day"]):
        return None
    digits = [f"{int(found[name]):02}" for name in ("year", "month", "day") if found[name]]
    value, precision = "-".join(digits), ("year", "month", "day")[len(digits) - 1]
    if found["day"] and not _is_day(value):
        return None
    if not found["hour"] or _MIDNIGHT.fullmatch(text, found.end("day")):
        return _stamp(value, precision)
    value += f"T{int(found['hour']):02}:{found['minute']}"
    # Few programs read a leap second.
    second = "" if found["second"] in (None, _LEAP_SECOND) else f":{found['second']}"
    zone = _zone(found["zone"], value[:WHOLE_DAY])
    return _stamp(value + second + zone, "second" if second else "minute", known=bool(zone))


def _stamp(value: str, precision: str, *, known: bool = False) -> ArticleDate:
    return ArticleDate(
        value=value,
        precision=_PRECISIONS[precision],
        time_zone="known" if known else "none",
        source="",
    )


_PRECISIONS: dict[str, Precision] = {
    "year": "year",
    "month": "month",
    "day": "day",
    "minute": "minute",
    "second": "second",
}


def _zone(printed: str | None, day: str) -> str:
    if not printed:
        return ""
    if printed.isalpha():  # "2024-05-04T10:15CEST"
        return zone_named(printed, date.fromisoformat(day)) or ""
    digits = printed[1:].replace(":", "").ljust(4, "0")
    if int(digits[:2]) > _FARTHEST_ZONE or int(digits[2:]) >= _MINUTES_OF_AN_HOUR:
        return ""  # nowhere on earth
    return f"{printed[0]}{digits[:2]}:{digits[2:]}"


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _epoch(text: str) -> ArticleDate | None:
    """Seconds or milliseconds since 1970."""
    if not _EPOCH.fullmatch(text):
        return None
    moment = datetime.fromtimestamp(int(text[:10]), UTC)
    return _stamp(moment.strftime("%Y-%m-%dT%H:%M:%SZ"), "second", known=True)


def _rfc_2822(text: str) -> ArticleDate | None:
    if post := _OF_A_POST.fullmatch(text):
        text = "{day} {month} {year} {time} {zone}".format(**post.groupdict())
    if not _RFC_2822.match(text):
        return None
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    zone = _zone(moment.strftime("%z") or None, "")
    return _stamp(moment.strftime("%Y-%m-%dT%H:%M:%S") + zone, "second", known=bool(zone))


def _printed(text: str, language: str | None) -> ArticleDate | None:
    read = parse_printed_date(text, language=language)
    return read if read is not None and read.value else None


def _is_plausible(value: str | None) -> bool:
    return value is not None and _FIRST_YEAR <= int(value[:4]) <= _LAST_YEAR
