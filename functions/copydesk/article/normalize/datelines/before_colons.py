"""Places before a colon: a dateline, or who is speaking?

WASHINGTON: The senate voted on Monday to …      news has its day
GEORGIA: I told them on Monday that we …         a speaker says "I"
"""

import re

from copydesk.article.normalize.datelines import places
from copydesk.article.normalize.datelines.place_case import in_capitals
from copydesk.article.normalize.dates.names import is_weekday
from copydesk.article.prose import OPENING_QUOTES

_LOOKED_AT = 250
"""Characters behind the colon."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_OF_SPEAKERS = frozenset({"i", "i'm", "i've", "we", "we're", "we've", "you", "your", "my", "our"})


def is_news_from(where: str, rest: str) -> bool:
    """Tell "WASHINGTON: The senate said on Monday" from a speaker of that name."""
    if not in_capitals(where) or not places.is_city(where):
        return False
    words = _WORD.findall(rest[:_LOOKED_AT].replace("\u2019", "'"))
    told = any(map(is_weekday, words)) and rest[0] not in OPENING_QUOTES
    return told and _OF_SPEAKERS.isdisjoint(map(str.lower, words))
