"""A publication date as printed beside a byline or under a headline.

    Published: 14 October 2021, 10:32 BST     → 2021-10-14T10:32+01:00, zone known
    Stand: 14.10.2021                         → 2021-10-14
    03/04/2024                                → no value: April or March

The first date that has its year decides.
"""

import re
from datetime import date
from functools import lru_cache

from copydesk.article.model import ArticleDate, Precision
from copydesk.article.normalize.dates.clock import find_clock
from copydesk.article.normalize.dates.grammar import find_printed
from copydesk.article.normalize.dates.lexicon import lexicon_for
from copydesk.article.normalize.dates.printed import Printed
from copydesk.article.normalize.dates.resolve import YEARS_OF_PRINT, in_order
from copydesk.article.normalize.dates.wording import Order
from copydesk.article.normalize.remembered import LINES_REMEMBERED
from copydesk.article.text import with_ascii_digits

LONGEST_LINE = 400
"""Characters: a longer line is a paragraph, and its dates are the story's."""

# It begins with its digit, so that a line without any is passed over at once.
_HAS_YEAR = re.compile(
    r"\d(?:(?<=1)\d{3}|(?<=2)[05]\d\d|[./-]\s?\d{1,2}[./-]"
    r"|(?<=[5-9])\d(?<=\.[\u0e01-\u0e2e]\.\s\d\d))"  # of Thailand's short years
)
_STAMP = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)[T ](?P<clock>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?![:\d])"
    r"(?:\.\d+)?(?:\s?(?P<zone>Z|[+-](?:0\d|1[0-4]):?[0-5]\d))?(?!\d)"
)


def parse_printed_date(
    text: str, *, language: str | None, order: Order | None = None
) -> ArticleDate | None:
    """Read the first full date that a line prints, with its time and zone.

    Args:
        text: The line.
        language: That of the text, whose words and order are tried first.
        order: That of day and month, where the rest of the page proves it.

    Returns:
        The date; without a value if day and month cannot be told apart; None if the line
        prints no day with its year.
    """
    line = text[:LONGEST_LINE]
    plain = with_ascii_digits(line)
    if not _HAS_YEAR.search(plain):
        return None  # most lines of a page, though many of them have digits
    found = _first_date_in(plain, language, order)
    if found is None or plain == line:
        return found
    start = plain.index(found.as_printed or "")
    printed = line[start : start + len(found.as_printed or "")]
    return found.model_copy(update={"as_printed": printed})


@lru_cache(maxsize=LINES_REMEMBERED)
def _first_date_in(line: str, language: str | None, order: Order | None) -> ArticleDate | None:
    stamp = _STAMP.search(line)
    if stamp and (stamped := _of_stamp(stamp)):
        return stamped
    for code in dict.fromkeys((language, "en", None)):
        lexicon = lexicon_for(code)
        for printed in _printed_in(line, code):
            read = in_order(printed, (lexicon.order if code == language else None) or order)
            if read.numbers:
                return ArticleDate(value=None, as_printed=read.text, source="text")
            if read.year and read.month and (day := _day_of(read)):
                return _with_clock(line, read, day)
    return None


@lru_cache(maxsize=LINES_REMEMBERED)
def _printed_in(line: str, code: str | None) -> tuple[Printed, ...]:
    """Remember a line's dates in English, which are asked for with those of every language."""
    return tuple(find_printed(line, lexicon_for(code)))


def _day_of(printed: Printed) -> date | None:
    if not printed.year or not printed.month or not printed.day:
        return None
    try:
        return date(printed.year, printed.month, printed.day)
    except ValueError:  # Feb. 30
        return None


def _of_stamp(stamp: re.Match[str]) -> ArticleDate | None:
    zone = stamp["zone"] or ""
    if zone and zone != "Z" and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    try:
        day = date.fromisoformat(stamp["day"])
    except ValueError:
        return None
    if day.year not in YEARS_OF_PRINT:
        return None
    return ArticleDate(
        value=f"{stamp['day']}T{stamp['clock']}{zone}",
        precision=_precision(stamp["clock"]),
        time_zone="known" if zone else "none",
        as_printed=stamp.group(),
        source="text",
    )


def _precision(clock: str) -> Precision:
    return "minute" if len(clock) == len("10:15") else "second"


def _with_clock(line: str, printed: Printed, day: date) -> ArticleDate:
    clock = find_clock(line, day, near=(printed.start, printed.end))
    if clock is None:
        return ArticleDate(
            value=day.isoformat(), precision="day", as_printed=printed.text, source="text"
        )
    start, end = min(printed.start, clock.start), max(printed.end, clock.end)
    return ArticleDate(
        value=f"{day.isoformat()}T{clock.iso}{clock.zone or ''}",
        precision=_precision(clock.iso),
        time_zone="known" if clock.zone else "none",
        as_printed=line[start:end].rstrip(),
        source="text",
    )
