"""Zones of stamps: the same story has one day in New York, and another in UTC.

datePublished   2024-05-05T02:10:00Z             what a program counts in
<time>          2024-05-04T22:10:00-04:00        the clock on the wall of the desk
datePublished   2024-05-04 22:10:00              the same clock, of which nobody says where
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from copydesk.article.model import ArticleDate
from copydesk.article.normalize.publication.stated_dates import day_of

_OFFSET = re.compile(r"[+-](?!00:00)\d\d:\d\d$")
_MINUTES = len("2024-05-04T10:15")
_A_MINUTE = timedelta(minutes=1)
_FARTHEST_WEST = timedelta(hours=-12)


def has_a_clock(read: ArticleDate) -> bool:
    """Tell a time in a zone of its own from one in UTC, or in none."""
    return read.value is not None and _OFFSET.search(read.value) is not None


def in_its_zone(read: ArticleDate, stated: Iterable[ArticleDate]) -> ArticleDate:
    """Give a time the zone in which the page states it elsewhere.

    Args:
        read: A time without a zone, or in UTC.
        stated: What else the page states. In UTC it gives no zone: software that knows none
            writes that of whatever time it has.
    """
    said = read.value or ""
    zoned = (one.value for one in stated if one.value and has_a_clock(one))
    if read.time_zone == "known":
        moment = datetime.fromisoformat(said)
        same = (one for one in zoned if abs(datetime.fromisoformat(one) - moment) < _A_MINUTE)
        local = next(same, None)
    else:
        same = (one for one in zoned if one[:_MINUTES] == said[:_MINUTES])
        local = next((f"{said}{one[-len('+00:00') :]}" for one in same), None)
    update = {"value": local, "time_zone": "known"}
    return read.model_copy(update=update) if local else read


def days_ahead(stated: ArticleDate) -> int:
    """Count the days by which a stamp may be ahead of what readers elsewhere see: 1, or none.

    A day alone is in no zone.
    """
    if stated.precision == "day":
        return 0
    if stated.time_zone != "known" or stated.value is None:
        return 1
    west = datetime.fromisoformat(stated.value).astimezone(UTC) + _FARTHEST_WEST
    return int(west.date().isoformat() < day_of(stated))
