"""Given names: what a name that stands alone begins with, where its words prove nothing.

    python -m infra.data.given_names          (needs faker and mimesis)

Data: the names of Faker 40.63.0 and Mimesis 22.2.0 (MIT both), which are no dependencies of ours,
and those of ``given_names.txt``. The answer has two lines of names in small letters: the given
names of all their countries, and the surnames of those that set them first.
"""

import gzip
import importlib
import json
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.tables import TABLES

BY_HAND = Path("infra/data/given_names.txt")

_NO_NAMES = "no names"
_PEOPLE = "faker.providers.person"
_SURNAME_FIRST = ("hu", "vi")
_FEWEST_LETTERS = 2


def main() -> None:
    """Write the table."""
    by_hand = sections_of(BY_HAND.read_text(encoding="utf-8"))
    no_names = by_hand.pop(_NO_NAMES)
    given = {*_of_faker("first"), *_of_mimesis("names"), *set[str]().union(*by_hand.values())}
    surnames = {*_of_faker("last_name", _SURNAME_FIRST), *_of_mimesis("surnames", _SURNAME_FIRST)}
    # "Art", "Page": words of English texts, and of the lists of its names.
    kept = (name for name in given - no_names if not is_wording([name]))
    lines = (sorted(filter(_is_name, kept)), sorted(filter(_is_name, surnames)))
    packed = gzip.compress("\n".join(map("|".join, lines)).encode(), 9, mtime=0)
    (TABLES / "given_names.txt.gz").write_bytes(packed)
    print(*(f"{len(line):,}" for line in lines), f"names, {len(packed):,} bytes")


def sections_of(text: str) -> dict[str, set[str]]:
    """Read ``[section]`` and the words of its lines, in small letters."""
    sections: dict[str, set[str]] = {}
    words = set[str]()
    for line in text.splitlines():
        if line.startswith("["):
            words = sections.setdefault(line.strip("[]"), set())
        elif not line.startswith("#"):
            words.update(line.lower().split())
    return sections


def _of_faker(kind: str, languages: tuple[str, ...] = ("",)) -> Iterator[str]:
    """Give what the lists whose own names begin with ``kind`` have."""
    countries = pkgutil.iter_modules(importlib.import_module(_PEOPLE).__path__)
    for country in (found.name for found in countries if found.name.startswith(languages)):
        provider = importlib.import_module(f"{_PEOPLE}.{country}").Provider
        for listed in (getattr(provider, name) for name in dir(provider) if name.startswith(kind)):
            if isinstance(listed, tuple | list | Mapping):
                yield from _strings_in(list(listed))


def _of_mimesis(kind: str, languages: tuple[str, ...] = ("",)) -> Iterator[str]:
    for country in (files("mimesis") / "datasets").iterdir():
        people = country / "person.json"
        if country.name.startswith(languages) and people.is_file():
            yield from _strings_in(json.loads(people.read_text(encoding="utf-8")).get(kind))


def _strings_in(listed: object) -> Iterator[str]:
    """Give names in small letters; the lists are nested, by gender and script."""
    if isinstance(listed, str):
        yield listed.lower()
    elif isinstance(listed, Mapping):
        yield from _strings_in(list(listed.values()))
    elif isinstance(listed, Iterable):
        for each in listed:
            yield from _strings_in(each)


def _is_name(form: str) -> bool:
    return len(form) >= _FEWEST_LETTERS and " " not in form and "|" not in form


if __name__ == "__main__":
    main()
