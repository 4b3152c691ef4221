"""Which number comes first in the days of a page.

8/27/2025     proves that 8/1/2025 is the first of August
27.8.2025     that 8.1.2025 is the eighth of January
"""

import re
from collections.abc import Iterable

from copydesk.article.normalize.dates.wording import Order

_LONGEST_LINE = 160
"""Characters; a longer line is a paragraph, and may quote others."""

_LAST_MONTH = 12

# It begins with its digit, so that a line without any is passed over at once.
_NUMERIC = re.compile(
    r"(?P<first>\d(?<![\d./-]\d)\d?)(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?:20)?\d\d(?![\d./-])"
)


def order_proved_by(lines: Iterable[str]) -> Order | None:
    """Tell the order of all days in numbers, if some prove one and none the other."""
    found = (
        each for line in lines if len(line) <= _LONGEST_LINE for each in _NUMERIC.finditer(line)
    )
    orders = {order_of(int(each["first"]), int(each["second"])) for each in found} - {None}
    return orders.pop() if len(orders) == 1 else None


def order_of(first: int, second: int) -> Order | None:
    """Tell the order of two numbers of a day, if one of them can be no month."""
    if first > _LAST_MONTH >= second:
        return "dmy"
    return "mdy" if second > _LAST_MONTH >= first else None
