"""What was found for a field: each value with its place, and what speaks against it.

    The Daily Example      JSON-LD publisher      ← the first that nothing speaks against
    Example                og:site_name
    Example – news …       application-name       but: longer than a name

A field's module gives them in the order of trust. Reading a story stops at the winner;
an explanation goes on, and so shows the losers by the very rule that made them lose.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Found:
    """A value found in a document, and where."""

    text: str
    source: str
    """As a person would look for it: ``og:title``, ``JSON-LD headline``, ``h1``, ``text``."""

    index: int | None = None
    """Which block it is, if it is one."""

    weight: float = 1.0
    """How much speaks for it; only for comparison with others of its kind."""

    but: str = ""
    """Why it cannot be the value; empty if it may."""


def winner(candidates: Iterable[Found]) -> str | None:
    """Take the first value that nothing speaks against."""
    return next((one.text for one in candidates if not one.but), None)


def no_longer_than(most: int, candidates: Iterable[Found]) -> Iterator[Found]:
    """Object to all values of more than ``most`` characters."""
    for one in candidates:
        yield one if len(one.text) <= most else replace(one, but=f"has over {most} characters")
