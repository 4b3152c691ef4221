"""Given names: what a name that stands alone begins with, where its words prove nothing.

    python -m infra.data.given_names          (needs faker and mimesis)

Data: the names of Faker 40.63.0 and Mimesis 22.2.0 (MIT both), which are no dependencies of ours,
and those of ``given_names.txt``. The answer has three lines of names in small letters: the given
names of all their countries, the surnames of those that set them first, and the surnames of those
whose given names are too many for any list, since parents make them up ("Gift of God").
"""

import gzip
import importlib
import json
import pkgutil
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.small_words import is_small_word, is_wording
from copydesk.article.normalize.tables import TABLES

BY_HAND = Path("infra/data/given_names.txt")

_NO_NAMES = "no names"
_PEOPLE = "faker.providers.person"
_SURNAME_FIRST = ("hu", "vi")
_SURNAME_PROVES = (
    "en_IN", "en_KE", "en_NG", "en_PK", "ha", "hy", "id", "ig", "ka", "ne", "si", "sw", "ta", "tw",
    "uz", "yo", "zu",
)  # fmt: skip
_FEWEST_LETTERS = 2
_FEWEST_OF_A_SURNAME = 3
_NOT_IN_NAMES = frozenset("(),.")


def main() -> None:
    """Write the table."""
    by_hand = sections_of(BY_HAND.read_text(encoding="utf-8"))
    no_names = by_hand.pop(_NO_NAMES)
    given = {*_of_faker("first"), *_of_mimesis("names"), *set[str]().union(*by_hand.values())}
    surnames = {*_of_faker("last_name", _SURNAME_FIRST), *_of_mimesis("surnames", _SURNAME_FIRST)}
    # "Art", "Page": words of English texts, and of the lists of its names.
    kept = (name for name in given - no_names if not is_wording([name]))
    proofs = set(filter(_proves, _of_faker("last_name", _SURNAME_PROVES)))
    lines = [sorted(filter(_is_name, names)) for names in (kept, surnames, proofs)]
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
        yield _tidy(listed.lower())
    elif isinstance(listed, Mapping):
        yield from _strings_in(list(listed.values()))
    elif isinstance(listed, Iterable):
        for each in listed:
            yield from _strings_in(each)


def _tidy(name: str) -> str:
    """Cut the marks of direction and joining around a name; within it they are its spelling."""
    visible = [n for n, c in enumerate(name) if unicodedata.category(c) != "Cf" and c.strip()]
    return name[visible[0] : visible[-1] + 1] if visible else ""


def _proves(surname: str) -> bool:
    """Is the surname that alone? "Kano" is a town, too, and "Will" a word."""
    known_as = (gazetteer.is_town, gazetteer.city, gazetteer.country, gazetteer.region)
    is_place = any(known(surname) for known in known_as)
    is_one = len(surname) >= _FEWEST_OF_A_SURNAME and _NOT_IN_NAMES.isdisjoint(surname)
    return is_one and not is_place and not is_small_word(surname)


def _is_name(form: str) -> bool:
    return len(form) >= _FEWEST_LETTERS and " " not in form and "|" not in form


if __name__ == "__main__":
    main()
