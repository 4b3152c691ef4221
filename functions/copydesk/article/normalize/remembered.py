"""Answers about lines that one step after another asks for: each is found once, and kept awhile.

Headline, deck, byline and date all ask of the same dozen lines whether they are names, a role or an
agency's. What a line is depends on nothing but its text, so the answer may be remembered. Little
is: short lines alone, and no more of them than a dump has around its headline, menus and all, so
that the next document takes the place of the last.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

Answer = TypeVar("Answer")

_LONGEST = 200
"""Characters: of a longer text the answer is found each time."""

LINES_REMEMBERED = 256


def remembered(question: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Remember what was answered of the last short lines; answers must be immutable."""
    known = lru_cache(maxsize=LINES_REMEMBERED)(question)

    @wraps(question)
    def answer(line: str) -> Answer:
        return known(line) if len(line) <= _LONGEST else question(line)

    return answer
