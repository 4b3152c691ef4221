"""The trail: what became of every part of a source.

What was in = what was kept + what was removed. In plain text the unit is the span and
the spans cover every character; in a page it is the visible block.
"""

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    KEPT = "kept"
    REMOVED = "removed"
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the source and what became of it."""

    fate: Fate
    text: str
    """As it stands in the source (plain text), or as a reader sees it (pages)."""

    start: int | None
    end: int | None
    place: str | None

    what: str
    """The field a kept part became ("headline", "paragraph"), or a removed part's kind."""

    because: str = ""
    """Id of the rule or model that removed it."""

    score: float | None = None


Trail = tuple[Step, ...]
