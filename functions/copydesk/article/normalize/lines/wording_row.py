"""A row of a table of set wordings: what a line is known by, and where it counts."""

import re
from typing import NamedTuple

from copydesk.article.block import RemovalKind

LONGEST = 400
"""Characters: of a line that names all who reported; all others are shorter."""

LONGEST_TAGS = 200
"""And of a label with what it says of a picture."""

LONGEST_NOTE = 120


class Wording(NamedTuple):
    """One row of the table."""

    id: str  # kept in every account: never renamed, never reused
    kind: RemovalKind
    pattern: re.Pattern[str]
    longest: int = LONGEST_NOTE
    above: bool = False
    """It stands above the text alone; below, such a line may be the story's."""

    fewest: int = 1
    """Of such lines that a text must have: one alone may be the story's."""
