"""The country of a place that several have, by the agency that filed from it.

    Guadalajara, 9 may (EFE).-             Spain's: of Mexico's the country would be printed
    HALIFAX — Residents of …               Canada's, if The Canadian Press is named below
    Guadalajara (México), 9 may (EFE).-    what is printed decides

Source: the stylebooks of EFE and The Canadian Press, "datelines"; the others as printed. Agencies
that write for the world, as AP, AFP and Reuters, are none of these.
"""

import re
from collections.abc import Mapping
from functools import cache

from copydesk.article.model import Agency, Dateline
from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.gazetteer import fold
from copydesk.article.normalize.tables import TABLES

TABLE = TABLES / "home_towns.txt"
"""Made by ``infra/data/home_towns.py``."""

_AGENCIES_AT_HOME: Mapping[str, str] = {
    "ES": "EFE, Europa Press",
    "IT": "ANSA, AGI, Adnkronos, Askanews, LaPresse",
    "PT": "Lusa",
    "DE": "dpa, epd, KNA, SID",
    "AT": "APA",
    "CH": "SDA, AWP",
    "NL": "ANP",
    "BE": "Belga",
    "SE": "TT",
    "NO": "NTB",
    "DK": "Ritzau",
    "FI": "STT",
    "PL": "PAP",
    "CZ": "CTK",
    "HU": "MTI",
    "RO": "Agerpres",
    "GB": "PA",
    "CA": "CP",
    "AU": "AAP",
    "IN": "PTI, UNI, IANS, ANI, Bhasha",
    "PK": "APP",
    "PH": "PNA",
    "MX": "Notimex",
    "AR": "Télam",
    "BR": "Agência Brasil",
    "CU": "ACN",
    "RU": "TASS, RIA",
    "UA": "Ukrinform, UNN, UNIAN",
}
HOMES: Mapping[str, str] = {
    code: home for home, codes in _AGENCIES_AT_HOME.items() for code in codes.split(", ")
}
"""Code of an agency → the country whose name it leaves out."""

_PARTS = re.compile(r"[(),/]")


def at_home(dateline: Dateline | None, agency: Agency | None) -> Dateline | None:
    """Give the dateline the country of its agency, if that has such a place and none is printed."""
    home = HOMES.get(agency.code) if agency else None
    if dateline is None or home is None or dateline.region:
        return dateline
    is_at_home = fold(dateline.place) in _towns().get(home, ())
    if not is_at_home or any(map(gazetteer.country, _beside_the_place(dateline))):
        return dateline
    return dateline.model_copy(update={"country": home})


def _beside_the_place(dateline: Dateline) -> list[str]:
    """Give what else is printed, but for the credit: "Colombia" of "Cartagena (Colombia)"."""
    parts = (part.strip() for part in _PARTS.split(dateline.as_printed))
    own = {fold(dateline.place), fold(dateline.agency or "")}
    return [part for part in parts if fold(part) not in own]


@cache
def _towns() -> Mapping[str, frozenset[str]]:
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines())
    return {home: frozenset(names.split("|")) for home, names in rows}
