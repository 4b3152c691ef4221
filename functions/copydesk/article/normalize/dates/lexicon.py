"""One language's calendar, ready for reading: words to numbers, and one pattern for all of them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from copydesk.article.normalize.dates.beginnings import Beginnings
from copydesk.article.normalize.dates.eras import (
    BUDDHIST_LANGUAGES,
    SOLAR_LANGUAGES,
    SOLAR_MONTHS,
)
from copydesk.article.normalize.dates.names import ANY, has_calendar, names_of
from copydesk.article.normalize.dates.wording import PLAIN, Order, Wording
from copydesk.article.normalize.dates.wordings import WORDINGS

_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
# Nothing before a number, or after it, that makes it a price, a score, a version or a time.
_ALONE = r"(?<![\d,:/$€£¥])(?<!\d[.\-–])(?<!\s[\-–])"
_NO_MORE = r"(?![\w%°:]|[.,/]\d)"

_NUMBERS = "|".join(
    (
        r"(?P<iso>\d{4}-\d\d-\d\d(?![\w-]))",
        r"(?P<numeric>(?<![\d.,/-])\d{1,4}(?P<mark>[./-])\s?\d{1,2}(?P=mark)\s?(?:(?<!-)\d\d|\d{4})(?![\d/-]|[.,:]\d))",
        rf"(?P<year>{_ALONE}(?:CENTURY)\d\d(?:ENDING)?(?![\w%°]|[.,:/]\d|[-–]\w))",
        rf"(?P<range>{_ALONE}{_DAY}\s?[-–—]\s?{_DAY}ORDINAL{_NO_MORE})",
        rf"(?P<day>{_ALONE}{_DAY}ORDINAL{_NO_MORE})",
    )
)
_HAN_NUMBERS = "|".join(
    (
        r"(?P<iso>(?<!\d)\d{4}-\d\d-\d\d(?!\d))",
        r"(?P<numeric>(?<![\d.,/-])\d{4}(?P<mark>[./-])\s?\d{1,2}(?P=mark)\s?\d{1,2}(?![\d/-]|[.,:]\d))",
        r"(?P<year>(?<!\d)(?:1[0-9]|20)\d\d\s?[年년])",
        r"(?P<month>(?<!\d)(?:1[0-2]|0?[1-9])\s?[月월](?![間间份]))",
        rf"(?P<day>(?<![\d.]){_DAY}\s?[日号號일](?![間间本])(?:\s?[(（][月火水木金土日一二三四五六](?:曜日?)?[)）])?)",
    )
)


# "พ.ค. 67": behind a month's short form alone, for "พฤษภาคม 67" may be a number of people.
_SHORT_THAI_YEAR = r"(?P<short>(?<=\.[\u0e01-\u0e2e]\.\s)[5-9]\d(?![\w%\u00b0]|[.,:/]\d))"

_SAME_CALENDAR: Mapping[str, str] = {
    "nb": "no",
    "nn": "no",
    "ms": "id",
    "mo": "ro",
    "bs": "hr",
}
"""Language → the one whose words it has."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The calendar words of one language, folded, and patterns that find any of them."""

    code: str
    numbers: re.Pattern[str]
    """Named groups are the kinds of an atom; its last group says which it is. Where no space parts
    the words, it finds them too."""

    beginnings: Beginnings | None
    """Where an atom may begin; None where no space parts the words."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]

    shifts: Mapping[str, int]
    """Phrase as ``spoken`` gives it → years, months or days from publication, by the kind of its
    atom."""

    gap: re.Pattern[str]
    """What may stand between two atoms of one date."""

    bare_after: frozenset[str]
    """Words after which a bare year or month is a date."""

    bare_before: re.Pattern[str] | None
    """Words and endings that make a bare year before them a date: "2019 में", "2019-ben"."""

    to_come: re.Pattern[str] | None
    order: Order | None
    capital: bool

    @property
    def words(self) -> re.Pattern[str]:
        """Made when a text first has such a word: a line is asked for its date in any language."""
        return _words(self.code)


def lexicon_for(language: str | None) -> Lexicon:
    """Give the calendar of a language tag; of all languages for one that has none.

    >>> lexicon_for("de-AT").months["jänner"]
    1
    """
    tag = (language or ANY).replace("_", "-")
    code = tag.partition("-")[0].lower()
    code = _SAME_CALENDAR.get(code, code)
    region = tag.rpartition("-")[2].upper() if "-" in tag else ""
    return _lexicon(code if has_calendar(code) else ANY, region)


def spoken(phrase: str) -> str:
    """Fold a phrase as it is looked up: the capital of Turkish "ı" is an "I", too.

    >>> spoken("GEÇEN  YIL") == spoken("geçen yıl")
    True
    """
    small = phrase.lower().replace("\u2019", "'").replace("i\u0307", "i").replace("\u0131", "i")
    return " ".join(small.split())


@cache
def _lexicon(code: str, region: str) -> Lexicon:
    wording = WORDINGS.get(code, PLAIN)
    months, weekdays = names_of("months", code), names_of("weekdays", code)
    if code in (ANY, *SOLAR_LANGUAGES):
        months = {**months, **SOLAR_MONTHS}
    shifts = dict(_shifts(wording))
    beginnings = None if code in HAN_WRITERS else Beginnings((*months, *weekdays, *shifts))
    return Lexicon(
        code=code,
        numbers=_words(code) if code in HAN_WRITERS else _numbers(wording.ordinals, code),
        beginnings=beginnings,
        months=months,
        weekdays=weekdays,
        shifts={spoken(phrase): shift for phrase, shift in shifts.items()},
        gap=_gap(code, wording),
        bare_after=frozenset(wording.in_.split("|")),
        bare_before=re.compile(rf"(?:{wording.behind})(?!\w)") if wording.behind else None,
        to_come=_any_of(wording.to_come, code) if wording.to_come else None,
        order=_order(code, region, wording),
        capital=wording.capital,
    )


# No part of a compound ("Tuesday-night", "Today.com"), but for "mid-January".
_WORD_STARTS = r"(?<![\w’'])(?:(?<![^\W\d_]-)|(?<=[Mm]id-))"
_WORD_ENDS = r"(?!\w)(?![-.][^\W\d_])"

HAN_WRITERS = frozenset({"zh", "ja", "ko"})
_STOPPED_YEARS = frozenset({"hu", "lv"})
_ENDINGS_OF_YEARS = {"eu": "ko"}  # 2022ko maiatzaren 13a
_UNPARTED = frozenset({"th", "lo", "km", "my"})
"""They set no spaces between words, and spaces around a date."""


_ORDERS: Mapping[tuple[str, str], Order] = {
    ("en", "US"): "mdy",
    **{("en", region): "dmy" for region in ("GB", "IE", "AU", "NZ", "IN", "ZA", "NG", "KE", "SG")},
}


def _order(code: str, region: str, wording: Wording) -> Order | None:
    if code == ANY:
        return None
    return _ORDERS.get((code, region), wording.order)


def _shifts(wording: Wording) -> Iterable[tuple[str, int]]:
    rows = (
        (wording.last_year, -1), (wording.this_year, 0), (wording.next_year, 1),
        (wording.last_month, -1), (wording.this_month, 0), (wording.next_month, 1),
        (wording.day_before_yesterday, -2), (wording.yesterday, -1), (wording.today, 0),
        (wording.tomorrow, 1), (wording.day_after_tomorrow, 2),
        (wording.last, -1), (wording.next, 1),
    )  # fmt: skip
    for phrases, shift in rows:
        for phrase in filter(None, phrases.split("|")):
            yield phrase, shift


def _alternatives(phrases: Iterable[str]) -> str:
    """Join phrases, the longest first, any white space and either apostrophe accepted."""
    ordered = sorted({phrase for phrase in phrases if phrase}, key=lambda p: (-len(p), p))
    # By their first letter: a word is tried as the dozen phrases of its own, not as a thousand.
    rests: dict[str, list[str]] = {}
    for phrase in ordered:
        rests.setdefault(_loose(phrase[0]), []).append(_loose(phrase[1:]))
    # A pattern that never matches stands for "no such phrase".
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items()) or r"(?!)"


def _loose(phrase: str) -> str:
    return re.escape(phrase).replace(r"\ ", r"\s").replace("'", "['’]")


@cache
def _numbers(ordinals: str, code: str) -> re.Pattern[str]:
    ordinal = f"(?:{_alternatives(ordinals.split('|'))})?" if ordinals else ""
    years = "1[0-9]|20|25" if code in (ANY, *BUDDHIST_LANGUAGES) else "1[0-9]|20"
    pattern = _NUMBERS.replace("ORDINAL", ordinal).replace("CENTURY", years)
    pattern = pattern.replace("ENDING", _ENDINGS_OF_YEARS.get(code, ""))
    if code in BUDDHIST_LANGUAGES:
        pattern = rf"{_SHORT_THAI_YEAR}|{pattern}"
    return re.compile(pattern, re.IGNORECASE)


@cache
def _words(code: str) -> re.Pattern[str]:
    wording = WORDINGS.get(code, PLAIN)
    phrases = {
        "years": (wording.last_year, wording.this_year, wording.next_year),
        "months": (wording.last_month, wording.this_month, wording.next_month),
        "days": (
            wording.day_before_yesterday,
            wording.yesterday,
            wording.today,
            wording.tomorrow,
            wording.day_after_tomorrow,
        ),
        "way": (wording.last, wording.next),
    }
    words = "|".join(
        f"(?P<{kind}>{_alternatives('|'.join(rows).split('|'))})" for kind, rows in phrases.items()
    )
    names = rf"(?P<weekday>(?:{_alternatives(names_of('weekdays', code))})\.?)"
    if code in HAN_WRITERS:  # no word is tried as a number of any kind
        return re.compile(rf"(?=\d)(?:{_HAN_NUMBERS})|{words}|{names}", re.IGNORECASE)
    solar = SOLAR_MONTHS if code in (ANY, *SOLAR_LANGUAGES) else ()
    month = rf"(?P<month>(?:{_alternatives((*names_of('months', code), *solar))})\.?)"
    return re.compile(rf"{_WORD_STARTS}(?:{words}|{month}|{names}){_WORD_ENDS}", re.IGNORECASE)


def _gap(code: str, wording: Wording) -> re.Pattern[str]:
    joints = _alternatives(wording.joints.split("|"))
    space = r"\s?" if code in HAN_WRITERS else r"\s"
    if code in _STOPPED_YEARS:  # 2020. november 10.
        space = r"\.?\s"
    return re.compile(
        rf"(?P<comma>[,\u060c])?{space}(?:(?:{joints})(?:\s|(?<=['’])))?|\s?[(（]|\.|,",
        re.IGNORECASE,
    )


def _any_of(phrases: str, code: str) -> re.Pattern[str]:
    alternatives = _alternatives(phrases.split("|"))
    if code in HAN_WRITERS or code in _UNPARTED:
        return re.compile(alternatives)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)
