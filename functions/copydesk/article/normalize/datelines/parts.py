"""The parts of a dateline: what stands before its dash, taken apart.

BAKU, Azerbaijan (AA)                  place and country, credit
BEIJING, Oct. 14 (Xinhua)              a day
CASTEL VERNINO (BELLUNO)               a province, and no credit
"""

import re
from dataclasses import dataclass

from copydesk.article.normalize.agencies import (
    agency_named,
    agency_printed,
    is_only_in_datelines,
)
from copydesk.article.normalize.datelines import places
from copydesk.article.normalize.dates.in_datelines import dateline_date

CREDIT_FIRST = re.compile(r"\((?P<credit>[^()]{2,30})\)\s*[-–—.]{1,2}\s*")
_CREDIT_LAST = re.compile(
    r"[\s\-–—,]*(?:\((?P<round>[^()]{2,40})\)|(?<!\w)/(?P<strokes>[^/()]{2,30})/)[.,:]?\s*$"
)
_CREDIT_BARE = re.compile(
    r"(?:[.,]|(?<=[\u0600-\u06ff])\s?-|(?<=\d)(?=\s[\u0600-\u06ff]))\s+"
    r"(?P<credit>[^\W\d_]{2,12}(?:[.-][^\W\d_]{2,12})?)[\s.]*$"
)
_CREDIT_BARE_FIRST = re.compile(r"(?P<credit>[A-Z]{3,9})\s(?=[A-ZÀ-Þ][^\W\d_]{2})")
DOMAIN = re.compile(r"\.[A-Za-z]{2,3}$")
_DATE_FIRST = re.compile(r"(?P<date>\d{1,2}\.?\s[^\W\d_]{3,12}(?:\s\d{4})?),\s+(?=[^\W\d_])")
_SITE_FIRST = re.compile(r"(?P<credit>[\w-]{2,24}(?:\.[\w-]{2,12})?\.(?i:com|net|org|id|tv)),\s+")
"""TRIBUNKOTA.COM, JAKARTA –"""

_INITIALS = re.compile(r"[A-Z]{2}")
"""Of a province or of a paper, and of an agency only if it is known: "CROTONE (KR) –"."""

_BRACKETED = re.compile(r"\s*\[(?P<country>[^\[\]]{3,30})\]\s*,?\s*")
_CREDIT_WORDS = re.compile(
    r"\b(?:news|press|wire|agency|service|agentur|agencia|agence|agenzia|nachrichten|presse|"
    r"daily|times|post|tribune|journal|herald|radio|tv|media|reporter|staff)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands before the dash, taken apart."""

    where: str
    credit: str | None
    date: str | None
    dated: bool
    bracketed: str | None


def take_apart(head: str) -> Parts:
    """Take a credit, a day and a bracketed country or province off a place."""
    credit, province, head = _credit_apart(head)
    if (first_date := _DATE_FIRST.match(head)) and _is_date(first_date["date"]):
        head = f"{head[first_date.end() :]}, {first_date['date']}"
    rest, date, dated = dateline_date(head)
    if bracketed := _BRACKETED.search(rest):
        province, rest = bracketed["country"], rest[: bracketed.start()]
    return Parts(places.behind_a_reporter(places.bare(rest)), credit, date, dated, province)


def _credit_apart(head: str) -> tuple[str | None, str | None, str]:
    """Take a credit, or a province in brackets, off a place."""
    if first := CREDIT_FIRST.match(head) or _SITE_FIRST.match(head):
        return first["credit"].strip(), None, head[first.end() :]
    if last := _CREDIT_LAST.search(head):
        return _read_brackets((last["round"] or last["strokes"]).strip(), head, last.start())
    if (bare := _CREDIT_BARE_FIRST.match(head)) and _is_before_its_place(bare, head):
        return bare["credit"], None, head[bare.end() :]
    if (bare := _CREDIT_BARE.search(head)) and _is_bare_credit(bare["credit"]):
        return bare["credit"], None, head[: bare.start()]
    return None, None, head


def _read_brackets(named: str, head: str, at: int) -> tuple[str | None, str | None, str]:
    """Read what stands in brackets behind a place: a day, a province, initials or a credit."""
    if _is_date(named):
        return None, None, f"{head[:at]}, {named}"
    is_agency = agency_named(named) is not None
    if places.is_on_the_map(named) and not is_agency:
        return None, named, head[:at]  # CASTEL VERNINO (L'AQUILA) –
    if places.is_region(named):
        return None, None, head
    initials = _INITIALS.fullmatch(named) and not is_agency
    return None if initials else named, None, head[:at]


def _is_before_its_place(credit: re.Match[str], head: str) -> bool:
    """Tell "ACN Olot" from "AP Moller": an agency that is no word, and a place of the map."""
    code = credit["credit"]
    is_agency = agency_printed(code) is not None and not is_only_in_datelines(code)
    return is_agency and places.is_on_the_map(head[credit.end() :].strip())


def _is_bare_credit(word: str) -> bool:
    """Is it an agency, or a site: "JAKARTA, KOMPAS.com -"?"""
    return agency_named(word) is not None or DOMAIN.search(word) is not None


def _is_date(words: str) -> bool:
    rest, _, dated = dateline_date(f" {words}")
    return dated and not rest


def looks_like_a_credit(credit: str) -> bool:
    """Tell "(WDTN)", "(sda)" or "(Daily News)" from "(Oder)" and from a remark."""
    if any(c.isdigit() for c in credit):
        return False
    return (
        credit.isupper()
        or (credit.islower() and credit.replace("/", "").isalpha() and len(credit) <= 12)  # noqa: PLR2004
        or _CREDIT_WORDS.search(credit) is not None
    ) and len(credit.split()) <= 4  # noqa: PLR2004
