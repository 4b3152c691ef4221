"""Runs: words with capitals that stand side by side, particles between, as a name is printed.

    said Foreign Minister Ceyhun Bayramov        "Foreign Minister Ceyhun Bayramov"
    Pieter van den Berg of Tollerby              "Pieter van den Berg", "Tollerby"

Whether a run names a person is for ``people.py`` to tell.
"""

import re
from functools import cache


@cache
def capitals() -> str:
    """Give the class of capital letters: Python's patterns have no name for it."""
    letters = [chr(code) for code in range(0x600) if chr(code).isupper()]
    letters += [chr(code) for code in range(0x1E00, 0x2000) if chr(code).isupper()]
    return "".join(letters)


# "Pieter van den Berg", but "Bernd Holt der Agentur": an article alone joins no name.
_INSIDE_NAMES = (
    "von der", "von den", "van der", "van den", "van de", "van het", "de la", "de las", "de los",
    "Von der", "Von den", "Van der", "Van den", "Van de", "Van het",
    "von und zu", "von", "van", "vom", "zu", "zum", "zur", "ter", "ten", "de", "del", "della", "di",
    "da", "dos", "das", "do", "du", "des", "bin", "bint", "ibn", "al", "el", "ben",
)  # fmt: skip
# The degrees of German: "Univ.-Prof. Mag.a Eva Huber".
TITLES = (
    r"(?:Mag\.\s?a\b|(?:Mrs?|Ms|D?Dr|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Prof|Rev|St|Jr|Sr|Sra|Maj|Adm|Hon|Supt"
    r"|M?Mag|Ing|Univ\.-Prof|Dipl\.-[A-Z][a-z]{1,5}|Dipl|Univ|LAbg|Bgm)\.)"
)


@cache
def run_pattern() -> str:
    """Give the pattern of a run of words with capitals, particles between."""
    capital = f"[{capitals()}]"
    # A full stop ends a sentence, but for initials and the abbreviations of titles.
    initials = rf"\.(?:-?{capital}\.)*"
    # The class of capitals stands in it as seldom as can be: each time takes 1 ms to compile.
    word = rf"(?:{TITLES}|{capital}(?:{initials}|[^\W\d_]*(?:['’\-][^\W\d_]+)*))"
    first = rf"(?:V[oa]n\s(?:der|den|de)\s)?{word}"
    small = "|".join(_INSIDE_NAMES)
    return rf"{first}(?:\s(?:(?:{small})\s|(?:al|el|ul|as|ad|ar|az)-)?{word}){{0,10}}"


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'.@/-]){run_pattern()}")


def runs_in(text: str) -> list[re.Match[str]]:
    """Find runs of words with capitals."""
    return list(_runs().finditer(text))
