"""Datelines: the place a story was filed from, printed before its first words.

    BAKU, Azerbaijan (AA) – Azerbaijan is ready ...
    ^place ^country  ^agency
    BEIJING, Oct. 14 (Xinhua) -- ...      MOSCOW, October 14. /TASS/. ...
    Berlin/München (dpa/lby) - ...        LONDON, Ontario — ...

A dateline is split off, never guessed: what stands before the dash must be a place by its
capitals, its credit, its date or the gazetteer, or it stays in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from copydesk.article.model import Dateline
from copydesk.article.normalize.agencies import agency_named, agency_printed
from copydesk.article.normalize.datelines import places
from copydesk.article.normalize.datelines.asia import split_asian_dateline
from copydesk.article.normalize.datelines.before_colons import is_news_from
from copydesk.article.normalize.datelines.parts import (
    CREDIT_FIRST,
    DOMAIN,
    Parts,
    looks_like_a_credit,
    take_apart,
)
from copydesk.article.normalize.datelines.place_case import in_capitals
from copydesk.article.normalize.datelines.spelling import as_spelled
from copydesk.article.normalize.datelines.stopped import split_stopped_dateline
from copydesk.article.normalize.dates.in_datelines import dateline_date
from copydesk.article.normalize.dates.names import is_weekday
from copydesk.article.text import LETTER

LONGEST_DATELINE = 140
"""Characters; two cities, a state, a date and a credit stay below."""

SHORTEST_STORY = 20
"""Characters that must follow: a dateline introduces a sentence."""

WORDS_OF_A_CREDIT = 3
WORDS_OF_A_PLACE = 2
DASHES_TRIED = 3
"""Dashes of a lead that may end its dateline; later ones are the sentence's own."""

_OF_MANORAMA = "\u2219"
_AS_COLONS = (":", "।", "\u0903")
"""Hindi's full stop, and the sign that looks like a colon."""

# The mark after a dateline. A hyphen needs spaces, or the credit's bracket before it.
_END = re.compile(
    rf"""
      \s* (?: -- | [–—―−] | \.-(?=\s) | (?<=[)\]/\u0600-\u06ff]) \s? - | \s - (?=\s)
            | (?<=[^\W\d_]) - (?=\s) | (?<=[)\]]) \s? _ ) [-–—]* \s*  # Damascus, SANA- The ...
    | \s+ \| \s+
    | (?<=[)\]]) \s = \s+                          # BRUSSEL (BELGA) = De ...
    | (?<=[)\]/]) \s?[.:]? \s+ (?=[^\s\-–—―−:])     # (PTI) The ..., /TASS/. The ...
    | (?<=[\u0d00-\u0d7f]) \s \u2219 \s+                # കൊച്ചി ∙ ...
    | (?<=\(CNN\)) (?=\w)
    | (?<=\)) : (?=[^\W\d_])                       # (APP):The ...
    | (?: (?<=[\w.]) | (?<={LETTER}) ) : \s+        # NEW DELHI: The ..., नई दिल्ली: ...
    | (?<={LETTER}) (?: \s?। | \u0903 ) \s+       # लखनऊ। पुल ..., नई दिल्ली 29 अप्रैलः पुल ...
    """,
    re.VERBOSE,
)
_CREDIT_AFTER = re.compile(
    r"(?P<credit>[^\W\d_]{2,10}(?:\s[^\W\d_]{2,10})?)\s?(?:[.:]\s|[-–—]{1,2}\s)"
)
_DAY_AFTER = re.compile(r"(?P<day>[^\-–—()]{5,25}?)\s?[-–—]{1,2}\s+(?=\S)")
# دمشق-سانا افتتحت: Arab agencies print no mark behind their names.
CREDIT_IN_ARABIC = re.compile(r"(?P<credit>[\u0621-\u06d3]{2,10}|أ\sش\sأ)\s+")
_REPORTERS = re.compile(
    r"(?P<names>[^\W\d_]{2,20}(?:[\s/][^\W\d_]{2,20}){1,5})\s[-\u2013\u2014]\s+(?=\S)"
)  # КИЇВ. 12 травня. УНН. Кабінет міністрів ...
_STOPPED = re.compile(r"[^.\d]{2,40}\.\s\d{1,2}\s[^\W\d_]{3,12}\.\s[^\W\d_]{2,12}(?=\.\s)")
_STOP = re.compile(r"\.\s+")


def split_dateline(lead: str) -> tuple[Dateline | None, str]:
    """Separate a dateline from the sentence it introduces.

    Args:
        lead: The first body paragraph: one line, NFC, no leading space.

    Returns:
        The dateline and the rest of the paragraph; ``(None, lead)`` when there is no
        dateline. The rest is always a suffix of ``lead``.

    Source:
        The stylebooks of AP and Reuters, "datelines"; the others as printed.

    >>> dateline, rest = split_dateline("OSLO (Reuters) - Prices rose at the fish market.")
    >>> dateline.place, dateline.country, rest
    ('Oslo', 'NO', 'Prices rose at the fish market.')
    """
    if asian := split_asian_dateline(lead):
        return asian
    read = (_dateline_in(lead[: end.start()], lead, end) for end in ends_of_datelines(lead))
    return next(filter(None, read), None) or split_stopped_dateline(lead) or (None, lead)


def ends_of_datelines(lead: str) -> Iterator[re.Match[str]]:
    """Find the marks that may end a dateline: dashes, brackets, colons, the last of three stops."""
    if (stopped := _STOPPED.match(lead)) and (stop := _STOP.match(lead, stopped.end())):
        yield stop
    yield from islice(_END.finditer(lead[:LONGEST_DATELINE]), DASHES_TRIED)


def _dateline_in(head: str, lead: str, end: re.Match[str]) -> tuple[Dateline, str] | None:
    """Read ``head`` as a dateline that ends with the mark ``end``."""
    parts = take_apart(head)
    stop = end.end()
    if not parts.dated and (day := _day_after(lead, end)):
        date, stop = day
        parts = replace(parts, date=date, dated=True)
    if parts.credit is None and (after := _credit_after(lead, stop)):
        credit, stop = after
        parts = replace(parts, credit=credit)
    stop = _behind_reporters(lead, stop) if parts.credit else stop
    rest = lead[stop:]
    if len(rest) < SHORTEST_STORY or not _is_dateline(parts, end.group(), rest):
        return None
    located = places.locate(parts.where, parts.bracketed)
    return (
        Dateline(
            as_printed=lead[:stop].rstrip(),
            place=_spelled(located.place, parts.where, rest),
            region=located.region,
            country=located.country,
            date=parts.date,
            agency=parts.credit,
        ),
        rest,
    )


def _spelled(place: str, where: str, rest: str) -> str:
    return as_spelled(place, where[: len(place)], rest) if in_capitals(where) else place


def _day_after(lead: str, mark: re.Match[str]) -> tuple[str | None, int] | None:
    """Find the day of "DULUTH, Minn. – May 6, 2025 –" between two dashes."""
    behind = lead[mark.end() : mark.end() + 40] if _is_dashed(mark.group()) else ""
    found = _DAY_AFTER.match(behind)
    rest, date, dated = dateline_date(f" {found['day']}") if found else ("", None, False)
    return (date, mark.end() + found.end()) if found and dated and not rest else None


def _credit_after(lead: str, stop: int) -> tuple[str, int] | None:
    """Find the credit of "МОСКВА, 14 окт - РИА Новости." after the dash."""
    found = _CREDIT_AFTER.match(lead, stop, stop + 40)
    if found is not None and agency_named(found["credit"]):
        return found["credit"], found.end()
    unmarked = CREDIT_IN_ARABIC.match(lead, stop, stop + 40)
    if unmarked is not None and agency_printed(unmarked["credit"]):
        return unmarked["credit"], unmarked.end()
    return None


def _behind_reporters(lead: str, stop: int) -> int:
    """Pass over the reporters of "RİZE (AA) - SELİN KARACA - Çay ...": names in capitals."""
    found = _REPORTERS.match(lead, stop, stop + LONGEST_DATELINE)
    return found.end() if found and in_capitals(found["names"]) else stop


def _is_dateline(parts: Parts, mark: str, rest: str) -> bool:
    """Judge by what a reader would: the credit, the capitals, the date, the map."""
    if not places.looks_like_a_place(parts.where) or _announces(parts):
        return False
    if _OF_MANORAMA in mark:  # elsewhere such a dot parts the entries of a list
        return " " not in parts.where and _OF_MANORAMA not in rest
    if mark.strip()[:1] in _AS_COLONS and not parts.credit:
        known = places.is_city(parts.where) or _is_short_and_caseless(parts.where)
        told = (parts.dated and known) or places.is_set_before_a_colon(parts.where)
        return (told or is_news_from(parts.where, rest)) and begins_a_sentence(rest)
    if parts.credit:
        return _is_credited(parts, parts.credit, mark)
    # Only a credit can end a dateline without a dash.
    return _is_dashed(mark) and _is_mapped(parts, rest)


def _is_short_and_caseless(where: str) -> bool:
    """Is it a word or two of a script without capitals, and no day: "சென்னை" before its date?"""
    words = where.split()
    caseless = where.lower() == where.upper() and not any(map(is_weekday, words))
    return caseless and len(words) <= WORDS_OF_A_PLACE


def _is_dashed(mark: str) -> bool:
    return mark.strip(" .:।\u0903\t\u00a0") != ""


def _announces(parts: Parts) -> bool:
    """Is it "UPDATE –", and no town of that name with its agency, as "SPLIT (Hina) -" is?"""
    signed = parts.credit is not None and agency_named(parts.credit) is not None
    return places.is_a_label(parts.where) and not (signed and places.is_city(parts.where))


def _is_credited(parts: Parts, credit: str, mark: str) -> bool:
    where = parts.where
    if agency_named(credit) is not None:
        # "Budi Santoso (ANTARA/Selin Karaca) The ..." stood under a picture.
        told = parts.dated or in_capitals(where) or places.is_known(where)
        return told or _is_dashed(mark) or ":" in mark or " " not in where
    # CNN prints no dash, and is no agency; a day is as good as a dash.
    if not _is_dashed(mark) and credit != "CNN" and not (parts.dated and places.is_city(where)):
        return False
    if DOMAIN.search(credit) and (places.is_city(where) or in_capitals(where)):
        return True
    if in_capitals(where) and places.is_city(where) and credit.replace(" ", "").isalpha():
        return len(credit.split()) <= WORDS_OF_A_CREDIT
    told = in_capitals(where) or places.is_known(where)
    return told and looks_like_a_credit(credit)


def _is_mapped(parts: Parts, rest: str) -> bool:
    """Without a credit: is it a place of the gazetteer, or plainly one by what follows it?"""
    if not begins_a_sentence(rest):
        return False
    if places.is_city(parts.where):
        return in_capitals(parts.where) or not places.is_a_word(parts.where)
    if not in_capitals(parts.where) or places.is_country(parts.where):
        return False
    if (
        parts.dated
        or parts.bracketed
        or places.has_region(parts.where)
        or places.is_town(parts.where)
        or places.is_called_a_town(parts.where)
    ):
        return True
    return places.echoes(parts.where, rest)


def begins_a_sentence(rest: str) -> bool:
    """Tell a sentence from the rest of a dateline, and from another place."""
    if CREDIT_FIRST.match(rest):
        return False  # "LONDON--(BUSINESS WIRE)--": the dateline goes on
    words = rest.lstrip("\"'“”„‘«»‹[(¿¡ ")
    first, second = words[:1], words.partition(" ")[0]
    return first.isalpha() and not first.islower() and not places.is_city(second)
