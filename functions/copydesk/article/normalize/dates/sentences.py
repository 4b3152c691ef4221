"""The sentence of a date: its words tell whether the day lies ahead.

    "They will meet on Monday."      may lie ahead
    "They met on Monday."            past

A text is looked through once, however many dates it has.
"""

import re
from bisect import bisect_left, bisect_right

from copydesk.article.normalize.dates.lexicon import Lexicon

CHARACTERS_AROUND = 160
"""How far around a date its sentence is looked at, at most, on either side."""

# A full stop ends a sentence after a long word: "Nov." and "U.S." end none.
_ENDS = re.compile(r"(?<=[^\W\d_]{4})[.!?][”\"’»)]?\s|(?<=\d)[.!?]\s(?=[^\W\d_a-zà-ÿ])|[!?。！？]")


MOST_WORDS = 8
"""Words of the future that are looked at in one sentence."""

# Words that set a limit right before a date: "by Friday", "bis Freitag".
_LIMIT = re.compile(
    r"(?<!\w)(?:by|until|till|through|starting|bis|ab|hasta|jusqu['’]au|d['’]ici|entro|fino al?|até"
    r"|до|tot|vanaf|senast|do)\s$",
    re.IGNORECASE,
)


class Sentences:
    """Where the sentences of a text end, and where its words speak of the future."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._ends = [found.end() for found in _ENDS.finditer(text)]
        self._ahead = (
            [found.start() for found in lexicon.to_come.finditer(text)] if lexicon.to_come else []
        )

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Give the bounds of the sentence, or of its part near the date."""
        before = bisect_right(self._ends, start)
        left = self._ends[before - 1] if before else 0
        after = bisect_left(self._ends, end)
        right = self._ends[after] if after < len(self._ends) else len(self._text)
        return max(left, start - CHARACTERS_AROUND), min(right, end + CHARACTERS_AROUND)

    def text_around(self, start: int, end: int) -> str:
        """Cut the sentence out."""
        left, right = self.around(start, end)
        return self._text[left:right]

    def may_lie_ahead(self, start: int, end: int) -> bool:
        """Does the sentence speak of the future, outside the date itself?"""
        left, right = self.around(start, end)
        first, last = bisect_left(self._ahead, left), bisect_left(self._ahead, right)
        if _LIMIT.search(self._text[max(0, start - 12) : start]):
            return True
        return any(self._speaks_of(at, start, end) for at in self._ahead[first:last][:MOST_WORDS])

    def _speaks_of(self, at: int, start: int, end: int) -> bool:
        """Does the word at ``at`` speak of the date, and is it no part of it?"""
        if start <= at < end:
            return False
        # "announced on Monday that it would": what follows the date is told, not to come.
        return at < start or not self._text.startswith("would", at)
