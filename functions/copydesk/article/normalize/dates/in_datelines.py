"""The date inside a dateline.

    BEIJING, Oct. 14 (Xinhua)            a day, the year not printed
    MOSCOW, October 14. /TASS/

A dateline is printed in any language, before anybody knows which one.
"""

import re

from copydesk.article.normalize.dates.names import is_weekday, months_named

LAST_DAY, LAST_MONTH = 31, 12

_AT_THE_END = re.compile(
    r"""
    [,.]? \s+
    (?: (?P<weekday> [^\W\d_]{3,13} ) \.? ,? \s+ )??
    (?: (?P<month> [^\W\d_]{2,16} ) \.? \s (?P<day> \d{1,2} ) (?:st|nd|rd|th)?
      | (?P<day2> \d{1,2} ) \.? (?:st|nd|rd|th|er|º)? \s (?:de\s)? (?P<month2> [^\W\d_]{2,16}) \.?
      | (?P<day3> \d{1,2} ) \. \s? (?P<month3> \d{1,2} ) \.?
    )
    (?: ,? \s? (?:de\s)? (?P<year> (?:19|20)\d\d ) (?: \s?[гр]\. )? )?
    [.,]? \s* $
    """,
    re.VERBOSE,
)
_ISO_AT_THE_END = re.compile(r"[,.]?\s+(?P<iso>\d{4}-\d\d-\d\d)\s*$")


def dateline_date(head: str) -> tuple[str, str | None, bool]:
    """Take the date off the end of a dateline.

    Returns:
        What stands before it; its ISO 8601 value, or None without a year; and whether a
        date was printed at all.
    """
    if iso := _ISO_AT_THE_END.search(head):
        return head[: iso.start()], iso["iso"], True
    found = _AT_THE_END.search(head)
    if found is None:
        return head, None, False
    word = found["month"] or found["month2"]
    months = months_named(word) if word else frozenset({int(found["month3"])})
    day = int(found["day"] or found["day2"] or found["day3"])
    if not months or not 1 <= day <= LAST_DAY or max(months) > LAST_MONTH:
        return head, None, False
    value = None
    if found["year"] and len(months) == 1:  # "listopad" is October or November
        value = f"{found['year']}-{min(months):02}-{day:02}"
    where = head[: found.start()]
    if found["weekday"] and not is_weekday(found["weekday"]):
        where = head[: found.end("weekday")]
    return where, value, True
