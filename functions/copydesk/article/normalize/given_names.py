"""Given names of some eighty countries: the proof of a name where its words prove nothing.

Ultima Ora       in a language of whose words we know too few, no name
Anna Ruiz        one wherever it stands
Kovács Anna      surnames come first in Hungary and Vietnam
Xisto Okonkwo    parents in Nigeria make up given names: there the surname proves it
"""

import gzip
from collections.abc import Sequence
from functools import cache

from copydesk.article.normalize.tables import TABLES
from copydesk.article.normalize.word_lists import word_list

_TABLE = TABLES / "given_names.txt.gz"
"""Made by ``infra/data/given_names.py``."""

MOST_NAME_WORDS = 6
"""Of a person, with every given name and particle."""


def has_a_given_name(words: Sequence[str]) -> bool:
    """Does a name begin with a given name or an initial, or end in one behind a known surname?

    Where given names are beyond any list, a surname at its end will do.

    >>> has_a_given_name(["Anna", "Ruiz"]), has_a_given_name(["Ultima", "Ora"])
    (True, False)
    """
    if not words:
        return False
    given, surnames_first, surnames = _names()
    first, last = words[0].lower(), words[-1].lower()
    parts = (first, *first.split("-")) if first else ()
    known = any(part in given or part in word_list("first-names-too") for part in parts)
    is_initial = len(first) == len("J.") and first.endswith(".")
    has_a_surname = len(words) > 1 and last in surnames
    return known or is_initial or has_a_surname or (first in surnames_first and last in given)


@cache
def _names() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    lines = gzip.decompress(_TABLE.read_bytes()).decode().split("\n")
    given, surnames_first, surnames = (frozenset(line.split("|")) for line in lines)
    return given, surnames_first, surnames
