"""Times of day and their zones, as printed beside a date.

    10:32 BST      10.32 Uhr      10h32      3:05 p.m. ET      10時32分      10:32 (GMT+2)
    오후 2:07       下午2:07       2:07 μ.μ.  ÖS 2:07

An abbreviation that two zones share is no zone.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

# Hours from UTC. Left out: abbreviations that two zones share (IST, CST in China, BST in Asia
# is rare enough to be Britain's).
_ZONES: Mapping[str, str] = {
    "utc": "Z", "gmt": "Z", "z": "Z", "wet": "+00:00", "west": "+01:00", "bst": "+01:00",
    "cet": "+01:00", "mez": "+01:00", "cest": "+02:00", "mesz": "+02:00", "eet": "+02:00",
    "eest": "+03:00", "msk": "+03:00", "мск": "+03:00", "trt": "+03:00", "est": "-05:00",
    "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00",
    "pdt": "-07:00", "jst": "+09:00", "kst": "+09:00", "hkt": "+08:00", "sgt": "+08:00",
    "pkt": "+05:00", "wib": "+07:00", "aest": "+10:00", "aedt": "+11:00", "awst": "+08:00",
    "nzst": "+12:00", "nzdt": "+13:00", "sast": "+02:00", "gst": "+04:00", "brt": "-03:00",
    "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00",
}  # fmt: skip

# Zones of North America whose summer time follows one rule (15 U.S.C. § 260a): hours behind.
_AMERICAN = {"et": 5, "ct": 6, "mt": 7, "pt": 8}

_LATE = frozenset("pمظμ下晚中傍午오")
"""First letters of what says that it is past noon; two share theirs with a morning."""

_EARLY = frozenset({"午前", "오전"})

_TIME = re.compile(
    r"""
    (?: (?P<before> 오[전후] | 午[前後] | [上下中]午 | [凌清]晨 | 早上 | 傍晚 | 晚[上間间] ) \s? )?
    (?<![\d.:,/-])
    (?P<hour> [01]?\d | 2[0-4] )
    (?: \s?[:h.時时시]\s? (?P<minute> [0-5]\d )
        (?: [:.] (?P<second> [0-5]\d ) (?:[.,]\d{1,6})? )? \s?[分분]?
      | (?= \s? [ap]\.?m ) )
    (?! [\d:] | [.,]\d )
    (?: \s? (?P<half> [ap] (?=\.?\s?m) | [πμ] (?=\.?\s?μ) ) \.? \s? [mμ]
        (?: (?!\w) | (?=(?:first|published|updated)\b) ) \.?
      | \s? (?P<arabic> [صم] | (?:صباح|مساء|ظهر) [\w\u064b]{0,3} ) (?!\w) )?
    (?: \s? (?:uhr|h|hrs|hs|uur|ora|ore|часов)(?!\w) )?
    (?: \s? [(]?
      (?: (?P<offset> (?:GMT|UTC)? \s? [+−-] (?:0?\d|1[0-4]) (?: :? [0-5]\d )? (?!\d) )
      | (?P<zone> (?:Eastern|Central|Mountain|Pacific) \s (?:(?:Standard|Daylight) \s)? Time
          | [A-Za-zМСК]{1,4} ) (?!\w) ) [)]? )?
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as printed."""

    iso: str
    """``10:32`` or ``10:32:05``."""

    zone: str | None
    """``Z`` or ``+01:00``; None if none is printed, or one that means two."""

    start: int
    end: int


def find_clock(text: str, day: date, *, near: tuple[int, int]) -> Clock | None:
    """Find the time that is printed beside the date at ``near``: after it, else before."""
    start, end = near
    after = _TIME.search(text, end, min(len(text), end + 40))
    found = after or _TIME.search(text, max(0, start - 40), start)
    if found is None or (found["minute"] is None and not found["half"]):
        return None
    hour = _hour(found)
    if hour is None:
        return None
    seconds = f":{found['second']}" if found["second"] else ""
    zone = _zone(found["offset"], found["zone"], day)
    stop = found.end() if zone else _end_without_zone(found)
    return Clock(f"{hour:02}:{found['minute'] or '00'}{seconds}", zone, found.start(), stop)


def _hour(found: re.Match[str]) -> int | None:
    """Count from midnight; None for an hour that no half of a day has."""
    hour = int(found["hour"])
    half = found["half"] or found["arabic"] or found["before"]
    if half and 1 <= hour <= 12:  # noqa: PLR2004 - of half a day
        is_late = half[0].lower() in _LATE and half not in _EARLY
        return hour % 12 + (12 if is_late else 0)
    # "下午14:30" says it twice. 24 is the end of a day: rare, and the next day's business.
    doubled = half is not None and not found["before"]
    return None if doubled or hour == 24 else hour  # noqa: PLR2004


def _end_without_zone(found: re.Match[str]) -> int:
    """Leave a word that is no zone out of what was printed."""
    printed = found.group()
    if not found["zone"]:
        return found.end()
    return found.start() + len(printed[: printed.rfind(found["zone"])].rstrip(" ("))


def zone_named(name: str, day: date) -> str | None:
    """Tell the offset of "CET" and "ET" on a day; None if it means two, or nothing."""
    return _zone(None, name, day)


def _zone(offset: str | None, name: str | None, day: date) -> str | None:
    if offset:
        digits = re.sub(r"[^\d]", "", offset)
        sign = "+" if "+" in offset else "-"
        hours, minutes = (digits, "00") if len(digits) < 3 else (digits[:-2], digits[-2:])  # noqa: PLR2004
        return f"{sign}{int(hours):02}:{minutes}"
    folded = (name or "").casefold()
    if folded.endswith(" time"):  # Central Standard Time is no other's; "CST" is China's too
        folded = "".join(word[0] for word in folded.split())
        if folded == "cst":
            return "-06:00"
    if folded in _AMERICAN:
        behind = _AMERICAN[folded] - (1 if _is_american_summer(day) else 0)
        return f"-{behind:02}:00"
    return _ZONES.get(folded)


def _is_american_summer(day: date) -> bool:
    """From the second Sunday of March to the first of November."""
    return _sunday(day.year, 3, 2) <= day < _sunday(day.year, 11, 1)


def _sunday(year: int, month: int, which: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (which - 1))
