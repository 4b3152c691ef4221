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
    credit = province = None
    if first := CREDIT_FIRST.match(head):
        credit, head = first["credit"].strip(), head[first.end() :]
    elif last := _CREDIT_LAST.search(head):
        named = (last["round"] or last["strokes"]).strip()
        if _is_date(named):
            head = f"{head[: last.start()]}, {named}"
        elif places.is_on_the_map(named) and agency_named(named) is None:
            province, head = named, head[: last.start()]  # CASTEL VERNINO (L'AQUILA) –
        elif not places.is_region(named):
            credit, head = named, head[: last.start()]
    elif (bare := _CREDIT_BARE_FIRST.match(head)) and _is_before_its_place(bare, head):
        credit, head = bare["credit"], head[bare.end() :]
    elif (bare := _CREDIT_BARE.search(head)) and _is_bare_credit(bare["credit"]):
        credit, head = bare["credit"], head[: bare.start()]
    if (first_date := _DATE_FIRST.match(head)) and _is_date(first_date["date"]):
        head = f"{head[first_date.end() :]}, {first_date['date']}"
    rest, date, dated = dateline_date(head)
    if bracketed := _BRACKETED.search(rest):
        province, rest = bracketed["country"], rest[: bracketed.start()]
    return Parts(places.behind_a_reporter(places.bare(rest)), credit, date, dated, province)


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
