"""The date inside a dateline.

    BEIJING, Oct. 14 (Xinhua)            a day, the year not printed
    MOSCOW, October 14. /TASS/
    Szeged, 2021. szeptember 18., szerda (MTI)

A dateline is printed in any language, before anybody knows which one.
"""

import re

from copydesk.article.normalize.dates.names import is_weekday, months_named
from copydesk.article.text import LETTER, with_ascii_digits

LAST_DAY, LAST_MONTH = 31, 12

_THAI = r"[\u0e01-\u0e2e][\u0e30-\u0e4e]?\.\s?[\u0e01-\u0e2e]"
"""A month with stops inside: "ม.ค."."""

_AT_THE_END = re.compile(
    rf"""
    (?: [,.،]? \s+ | \u06d4 \s? )                     # لاہور۔11مئی
    (?: (?P<weekday> [^\W\d_]{{3,13}} ) \.? ,? \s+ )??
    (?: (?P<month> {LETTER}{{2,16}} ) \.? \s (?P<day> \d{{1,2}} ) (?:st|nd|rd|th)?
      | (?P<day2> \d{{1,2}} ) \.? (?:st|nd|rd|th|er|º)? (?: \s | (?=[\u0620-\u06d3]) )
        (?:de\s)? (?P<month2> {LETTER}{{2,16}} | {_THAI}) \.?
      | (?P<day3> \d{{1,2}} ) (?: \. \s? | [/-] ) (?P<month3> \d{{1,2}} ) \.?
    )
    (?: (?: ,? \s? (?:de\s)? | (?<=\d) - ) (?P<year> (?:19|20)\d\d ) (?: \s?[гр]\. )? )?
    (?: \.?,\s (?P<behind> [^\W\d_]{{3,13}} ) )?
    [.,]? \s* $
    """,
    re.VERBOSE,
)
_EITHER_FIRST = re.compile(r"\d[/-]\d")
"""Between these marks a month may stand before its day; behind a full stop it never does."""

# "लखनऊ, आठ जनवरी": the day is spelled out.
_SPELLED_AT_THE_END = re.compile(rf",\s{LETTER}{{2,16}}\s(?P<month>{LETTER}{{2,16}})\s*$")

_ISO_AT_THE_END = re.compile(r"[,.]?\s+(?P<iso>\d{4}-\d\d-\d\d)\s*$")


def dateline_date(head: str) -> tuple[str, str | None, bool]:
    """Take the date off the end of a dateline.

    Returns:
        What stands before it; its ISO 8601 value, or None without a year; and whether a
        date was printed at all.
    """
    if iso := _ISO_AT_THE_END.search(head):
        return head[: iso.start()], iso["iso"], True
    found = _AT_THE_END.search(with_ascii_digits(head))  # ঢাকা, ২ জুন, ২০২৪
    if found is None:
        spelled = _SPELLED_AT_THE_END.search(head)
        dated = spelled is not None and bool(months_named(spelled["month"]))
        return (head[: spelled.start()], None, True) if spelled and dated else (head, None, False)
    word = found["month"] or found["month2"]
    months = months_named(word) if word else frozenset({int(found["month3"])})
    day = int(found["day"] or found["day2"] or found["day3"])
    if not months or not 1 <= day <= LAST_DAY or max(months) > LAST_MONTH:
        return head, None, False
    if found["behind"] and not is_weekday(found["behind"]):
        return head, None, False
    where = head[: found.start()]
    if found["weekday"] and not is_weekday(found["weekday"]):
        where = head[: found.end("weekday")]
    year, where = (found["year"], where) if found["year"] else _year_before(where)
    value = None
    clear = not _EITHER_FIRST.search(found.group()) or day > LAST_MONTH
    if year and len(months) == 1 and clear:  # "listopad" is October or November
        value = f"{year}-{min(months):02}-{day:02}"
    return _PREPOSITION.sub("", where), value, True


_YEAR_BEFORE = re.compile(r",?\s(?P<year>(?:19|20)\d\d)\.?$")
_PREPOSITION = re.compile(r"(?:,?\s(?:في|le|den|am|el|il|em))+$")
"""Words that stand before the date alone: "Paris, le 14 octobre", "الفجيرة في 14 أكتوبر"."""


def _year_before(where: str) -> tuple[str | None, str]:
    """Take "2021." off "Szeged, 2021. szeptember 18."."""
    found = _YEAR_BEFORE.search(where)
    return (found["year"], where[: found.start()]) if found else (None, where)
