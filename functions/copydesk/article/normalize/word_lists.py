"""Lists of words that an editor may lengthen: roles, honorifics, labels."""

from collections.abc import Mapping
from functools import cache

from copydesk.article.normalize.tables import TABLES

_TABLE = TABLES / "word_lists.txt"


@cache
def word_list(section: str) -> frozenset[str]:
    """Give the words of a section, in small letters.

    Raises:
        KeyError: The table has no such section.
    """
    return _sections()[section]


@cache
def _sections() -> Mapping[str, frozenset[str]]:
    words: dict[str, list[str]] = {}
    section: list[str] = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = words.setdefault(line.strip("[]"), [])
        elif not line.startswith("#"):
            section.extend(line.split())
            section.extend(line.casefold().split())  # δήμαρχος, Maßnahme: folded they differ
    return {name: frozenset(listed) for name, listed in words.items()}
