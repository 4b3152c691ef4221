"""The country of a bare place by what its story says near it.

    LIMA — A line of storms that crossed western Ohio …      no capital of Peru:
    No one was hurt, Allen County's director said.           papers leave out their own state

A county and a state, each as people write who live there, tell: of a world city whose story is of
somebody from Texas, neither does alone.
"""

import re
from collections.abc import Iterable

from copydesk.article.model import Dateline
from copydesk.article.normalize import gazetteer

LINES_NEARBY = 2
"""Paragraphs from the first."""

_UNITED_STATES = "US"
_COUNTY = re.compile(r"\b[A-Z][\w.-]+\s(?:County|Township)\b")
_NAME = r"[A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+)?"
_IN_A_STATE = re.compile(
    rf"""
    \b(?: (?:north|south)?(?:east|west)(?:ern)? | northern | southern | central | upstate | across )
    \s (?P<state> {_NAME} )
    """,
    re.VERBOSE,
)
_CAPITALS = re.compile(_NAME)


def in_its_state(dateline: Dateline | None, lines: Iterable[str]) -> Dateline | None:
    """Give a bare place to the United States, if a county and a state of theirs stand near it.

    Args:
        dateline: As it was printed, with the country that its place has elsewhere.
        lines: The headline and the first paragraphs.
    """
    if dateline is None or dateline.region or dateline.country == _UNITED_STATES:
        return dateline
    nearby = "\n".join(lines)
    if not _COUNTY.search(nearby) or not _names_a_state(nearby):
        return dateline
    named = (
        gazetteer.country(name) for name in _CAPITALS.findall(f"{dateline.as_printed} {nearby}")
    )
    if any(known and known.country == dateline.country for known in named):
        return dateline
    return dateline.model_copy(update={"country": _UNITED_STATES})


def _names_a_state(text: str) -> bool:
    for found in _IN_A_STATE.finditer(text):
        words = found["state"].split()
        known = gazetteer.region(found["state"]) or gazetteer.region(words[0])
        if known and known.country == _UNITED_STATES:
            return True
    return False
