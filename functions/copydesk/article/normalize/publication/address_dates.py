"""Days in addresses: many papers file a story under the day of its publication.

/2024/05/02/bridge   /2024/feb/24/bridge   /2024/february/24   /20240502-bridge   /2024/0502/
/2024/WORLD/05/02/bridge
"""

import re
from collections.abc import Iterator

from copydesk.article.model import ArticleDate
from copydesk.article.normalize.page.addresses import path_of
from copydesk.article.normalize.publication.time_stamps import read_stamp

_IN_URL = re.compile(
    r"""
    (?<![\d]) (?P<year>(?:19|20)\d\d)
    (?: (?:/[a-z]{3,15})?
        [/_-] (?P<month>0?[1-9]|1[0-2]|[a-z]{3,9})
        [/_-] (?P<day>0[1-9]|[12]\d|3[01]|[1-9]) (?!\d)
      | /? (?P<month2>0[1-9]|1[0-2]) /? (?P<day2>0[1-9]|[12]\d|3[01]) (?!\d) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_ABBREVIATED = 3


def days_in_address(url: str | None) -> Iterator[ArticleDate]:
    """Read each day that stands in the path of an address."""
    path = path_of(url)
    for found in _IN_URL.finditer(path):
        month = (found["month"] or found["month2"]).lower()
        number = _number_of(month)
        day = f"{found['year']}-{number:02}-{int(found['day'] or found['day2']):02}"
        if number and (read := read_stamp(day, source="url")):
            yield read.model_copy(update={"as_printed": path[found.start() : found.end()]})


def _number_of(month: str) -> int:
    """Give 2 for "02", "feb" and "february"; 0 for what is no month."""
    if month.isdigit():
        return int(month)
    named = (n for n, name in enumerate(_MONTHS, 1) if month in {name, name[:_ABBREVIATED]})
    return next(named, 0)
