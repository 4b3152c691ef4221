"""Stamps that say when without a year: they date a story, and no record can have the day.

12 March, 09:15          a day and a time, above the text
Last updated 23:48       a time, or how long ago
Updated 2 hours ago
"""

import re

from copydesk.article.normalize.dates.names import is_weekday, months_named
from copydesk.article.normalize.publication.date_labels import PUBLISHED, UPDATE
from copydesk.article.text import STOPS

_LONGEST = 50
"""Characters."""

_MOST_WORDS = 4
"""Beside the day: a label, a weekday, and what is said before a time or behind it."""

_LAST_DAY = 31

_CLOCK = re.compile(
    r"(?<![\d.:])(?:[01]?\d|2[0-3])(?:[:h][0-5]\d(?!\d)|\.[0-5]\d(?=\s(?:[Uu]hr|h)\b))"
    r"(?:\s?[ap]\.?m\b\.?)?"
)
_UNITS = (
    r"(?:sec|min|hr?s?\b|hour|day|week|minut|stunde|tag|woche|heure|jour|semaine|hora|día|dia\b|dias\b"
    r"|semana|ore\b|ora\b|giorn|settiman|uur|dag|uke|vecka|timm|time|tunti|tuntia|godzin|dni|hodin|dny"
    r"|perc|óra|órá|nap|zile|час|дн|день|хвилин|годин|мин|ώρ|λεπτ|μέρ|ημέρ|saat|dakika|gün|ساع|دقيق|يوم"
    r"|jam|menit|hari|giờ|phút|ngày)\w*"
)
_AGO = re.compile(
    rf"""
      (?:\d{{1,3}}|an?|one) \s? {_UNITS} \s (?:ago|fa|geleden|sedan|siden|sitten|temu|zpět|назад
        |тому|önce|(?:yang\s)?lalu|trước)
    | (?:vor|il\sy\sa|hace|há|för|for|před|πριν(?:\sαπό)?|منذ|преди|acum) \s
      (?:\d{{1,3}}|ein(?:er|em)?) \s {_UNITS}
    | \d{{1,3}}\s?(?:分|分钟|分鐘|小时|小時|時間|天|日|분|시간|일)\s?前
    | \d{{1,3}}\s?(?:분|시간|일)\s?전
    """,
    re.IGNORECASE | re.VERBOSE,
)
_DAY_IN_NUMBERS = re.compile(r"\s*\d{1,2}(?:月|월\s?)\d{1,2}(?:日|일)\W*")
_HALVES_OF_A_DAY = (" a.m.", " p.m.")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")


def is_stamp(line: str) -> bool:
    """Tell a time with a day or with its label from a sentence.

    >>> is_stamp("12. März, 9.15 Uhr"), is_stamp("12 March was a cold day")
    (True, False)
    """
    if len(line) > _LONGEST or (line.endswith(STOPS) and not line.endswith(_HALVES_OF_A_DAY)):
        return False
    day, times = _CLOCK.subn(" ", line)
    return _is_update(line) or (times > 0 and _is_day(day)) or _AGO.fullmatch(line) is not None


def is_day_alone(line: str) -> bool:
    """Tell "Thursday, Nov. 5", which heads no story, from "5 November stories".

    >>> is_day_alone("Thursday, Nov. 5"), is_day_alone("9 November remembered")
    (True, False)
    """
    if len(line) > _LONGEST:
        return False
    words, numbers = _WORD.findall(line), _NUMBER.findall(line)
    day = len(numbers) == 1 and 0 < int(numbers[0]) <= _LAST_DAY
    # By its beginning "marchers" is a month, too.
    others = [word for word in words if not is_weekday(word)]
    return day and len(others) == 1 and bool(months_named(others[0]))


def _is_update(line: str) -> bool:
    """Tell "Last updated 23:48": it dates a story wherever it stands."""
    label, times = (_CLOCK if _CLOCK.search(line) else _AGO).subn(" ", line)
    says = UPDATE.search(line.lower()) or PUBLISHED.match(line)
    few = len(_WORD.findall(label)) <= _MOST_WORDS and not _NUMBER.search(label)
    return times > 0 and says is not None and few


def _is_day(text: str) -> bool:
    if _DAY_IN_NUMBERS.fullmatch(text):
        return True
    numbers, words = _NUMBER.findall(text), _WORD.findall(text)
    if len(numbers) != 1 or not 0 < int(numbers[0]) <= _LAST_DAY or len(words) > _MOST_WORDS + 1:
        return False
    return any(map(months_named, words))
