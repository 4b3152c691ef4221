"""The table of news agencies: how each is printed, and what a credit of it looks like.

    (AP)    Reuters Staff    dpa/lby    Thomson Reuters Foundation

The table says how each is printed; the first form that fits decides.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from copydesk.article.folding import words_of_ascii
from copydesk.article.model import Agency
from copydesk.article.normalize.remembered import remembered
from copydesk.article.normalize.tables import TABLES

_TABLE = TABLES / "agencies.txt"

# Codes that are common words, names or initials elsewhere: they count in a dateline alone.
_ONLY_IN_DATELINES = frozenset(
    """
    pa tt aa map ep mena cp trend sid ap mehr app spa uni petra
    """.split()  # noqa: SIM905 - names read better than fifteen strings
)

_SHORTEST_FIRST_WORD = 4
"""Letters: "Reuters Graphics" is Reuters, "AP Moller" is not AP."""

PARTS_OF_A_CREDIT = re.compile(r"[/,;&|]|\s[-–—]\s|\s(?:and|und|et|y|e|ve|и|with|mit)\s")
_INSIDE = re.compile(r"[\W_]+")


@remembered
def agency_named(printed: str) -> Agency | None:
    """Find the agency that a credit names: "(AP)", "Reuters Staff", "dpa/lby" → the first known.

    >>> agency_named("dpa/lby").code
    'dpa'
    """
    forms, key = _agencies(), _fold(printed)
    if _first_words().isdisjoint(key.split()):
        return None  # nearly all that is asked
    if whole := forms.get(key):
        return whole
    parts = [*PARTS_OF_A_CREDIT.split(printed), _first_word(printed)]
    return next(filter(None, (forms.get(_fold(part)) for part in parts)), None)


def _first_word(printed: str) -> str:
    """Give "Reuters" of "Reuters Breakingviews"; codes that are words need more: "Mehr Sport"."""
    word = printed.partition(" ")[0].partition(".")[0]
    sure = len(word) >= _SHORTEST_FIRST_WORD and not word.islower()
    return word if sure and not is_only_in_datelines(word) else ""


def is_name_of_agency(line: str) -> bool:
    """Tell "Reuters" and "РИА Новости" from "Reuters wins a prize"."""
    return _fold(line) in _agencies()


def agency_printed(form: str) -> Agency | None:
    """Find the agency that is printed just so, in whatever case and with whatever signs."""
    return _agencies().get(_fold(form))


def is_only_in_datelines(form: str) -> bool:
    """Is it a code that is a word, a name or initials anywhere else: "AA", "Spa"?"""
    return _fold(form) in _ONLY_IN_DATELINES


def _fold(printed: str) -> str:
    if printed.isascii():
        return words_of_ascii(printed)
    return _INSIDE.sub(" ", printed.casefold().replace("i̇", "i")).strip()


def of_country(agency: Agency, country: str | None) -> Agency | None:
    """Tell agencies apart that are printed alike, by the country of the dateline; None if open.

    "DAKAR (APS)" is Senegal's, "ALGIERS (APS)" Algeria's, and "BERLIN (APS)" may be either's.
    """
    namesakes = _namesakes().get(agency.code)
    if namesakes is None:
        return agency
    return namesakes.get(country) or namesakes.get(None)


@cache
def _namesakes() -> Mapping[str, Mapping[str | None, Agency]]:
    """Give codes of several agencies → country → agency; None: wherever no other is at home."""
    found: dict[str, dict[str | None, Agency]] = {}
    for agency, home, _ in _rows():
        found.setdefault(agency.code, {})[home] = agency
    return {code: homes for code, homes in found.items() if len(homes) > 1}


def _rows() -> Iterator[tuple[Agency, str | None, tuple[str, ...]]]:
    """Give each agency, the country outside which its code is another's, and its printed forms."""
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        code, name, *others = line.split("|")
        home = next((each.removeprefix("@") for each in others if each.startswith("@")), None)
        printed = (code, name, *(each for each in others if not each.startswith("@")))
        yield Agency(code=code, name=name), home, printed


@cache
def _agencies() -> Mapping[str, Agency]:
    forms: dict[str, Agency] = {}
    for agency, _, printed in _rows():
        for form in printed:
            forms.setdefault(_fold(form), agency)
    return forms


@cache
def _first_words() -> frozenset[str]:
    return frozenset(form.partition(" ")[0] for form in _agencies())
