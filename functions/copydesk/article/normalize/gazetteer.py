"""The gazetteer: cities, states and countries by name, and what country a name can only mean.

    "BAKU"              → AZ
    "London"            → GB     stands alone, as the stylebooks have it
    "Birmingham"        → open   England's or Alabama's
    "Georgia"           → open   until its city tells

Source: GeoNames (CC BY 4.0) and Unicode CLDR, prepared by ``infra/data/places.py`` and
``infra/data/towns.py``.
"""

import gzip
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import filterfalse

from copydesk.article.folding import words_of_ascii
from copydesk.article.normalize.tables import TABLES

_TABLE = TABLES / "places.txt.gz"
_TOWNS = TABLES / "towns.txt.gz"
_NOT_LETTERS = re.compile(r"[\W_]+")
# Letters that are their own in Unicode and a mark on another in the press.
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe"})


@dataclass(frozen=True, slots=True)
class Place:
    """One name of the gazetteer."""

    name: str
    """In ordinary letter case."""

    country: str | None
    """ISO 3166-1 alpha-2; None if more than one may be meant."""


def city(name: str) -> Place | None:
    """Find a city by its name, in any letter case, with or without accents."""
    return _places()["city"].get(fold(name))


def country(name: str) -> Place | None:
    """Find a country by one of its names."""
    return _places()["country"].get(fold(name))


def region(name: str) -> Place | None:
    """Find a state or province, in full or abbreviated as in datelines ("Calif.")."""
    return _places()["region"].get(fold(name))


def country_of_town(name: str) -> str | None:
    """Tell the country of a smaller town, or of one in its own script, if only one has it."""
    return _towns().get(fold(name)) or None


def is_town(name: str) -> bool:
    """Find a smaller town, whatever its country: in capitals, before a dash, it is a place.

    In ordinary case the name alone proves nothing: "Nice", "Bath" and "Mobile" are towns, too.
    """
    return fold(name) in _towns()


def georgian(name: str) -> Place | None:
    """Find a city of either Georgia: the republic's (GE) or the state's (US)."""
    return _places()["georgia"].get(fold(name))


def fold(name: str) -> str:
    """Drop letter case, accents, hyphens and dots.

    >>> fold("São  PAULO") == fold("Sao Paulo")
    True
    """
    if name.isascii():
        return words_of_ascii(name)
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    lowered = "".join(filterfalse(unicodedata.combining, decomposed)).translate(_PLAIN)
    return _NOT_LETTERS.sub(" ", lowered).strip()


@cache
def _places() -> Mapping[str, Mapping[str, Place]]:
    table: dict[str, dict[str, Place]] = {}
    for line in gzip.decompress(_TABLE.read_bytes()).decode().splitlines():
        kind, code, names = line.split("\t")
        kept = table.setdefault(kind, {})
        for name in names.split("|"):
            key = fold(name)
            known = kept.setdefault(key, Place(name, code or None))
            # "Córdoba" and "Cordoba" fold to one name: agreed or open.
            if known.country != (code or None):
                kept[key] = Place(known.name, None)
    return table


@cache
def _towns() -> Mapping[str, str]:
    """Read when a dateline's place is in no other table; the names are folded already."""
    lines = gzip.decompress(_TOWNS.read_bytes()).decode().splitlines()
    rows = (line.split("\t") for line in lines)
    return {name: code for code, names in rows for name in names.split("|")}
