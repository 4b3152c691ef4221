"""Lines around a text that date it, with whatever stands beside the day.

PTI | Kochi | Updated: 14-07-2024 18:22 IST     above the text
Published - June 12, 2024 12:34 am IST          below it
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.article.normalize.publication.date_lines import is_any_date, says_published
from copydesk.article.text import STOPS

_BARS = re.compile(r"\s[|·•/]\s")
_WORDS_OF_A_PART = 7
"""Of a date with its label, time and zone; of a name or a place."""

_LAST_LINES = 4
_LONGEST_LINE = 100


def is_dated(line: str) -> bool:
    """Tell "4 May 2024, 10:15" and "PTI | Kochi | Updated: 4 May 2024"."""
    parts = _BARS.split(line)
    short = all(len(part.split()) <= _WORDS_OF_A_PART for part in parts)
    return is_any_date(line) or (len(parts) > 1 and short and any(map(_is_day, parts)))


def _is_day(part: str) -> bool:
    label, colon, day = part.partition(":")
    return is_any_date(part) or (bool(colon) and label.isalpha() and is_any_date(day.strip()))


def dates_below(texts: Sequence[str], kept: Sequence[int], start: int) -> Iterator[int]:
    """Find "Published - 4 May 2024, 10:15" among the last lines of a text."""
    ends = (n for n in kept[-_LAST_LINES:] if n > start and len(texts[n]) <= _LONGEST_LINE)
    unstopped = (n for n in ends if not texts[n].endswith(STOPS))
    return (n for n in unstopped if says_published(texts[n]) or _dates_others(texts, n))


def _dates_others(texts: Sequence[str], number: int) -> bool:
    """Tell a date among dates: of the stories whose titles a dump has lost."""
    beside = (texts[n] for n in (number - 1, number + 1) if 0 <= n < len(texts))
    return is_any_date(texts[number]) and any(map(is_any_date, beside))
