r"""Rulers: where a character of a tidied paragraph stands in the source.

    source  "the  regie\u00adrung said"      paragraph  "the regierung said"

A paragraph was folded, mended and joined; what is found in it must be pointed at in the source.
"""

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

from copydesk.article.text import INVISIBLE

_WORD = re.compile(r"\S+\s*|\s+")
"""Most stand in the source as they stand in the text: laid whole, not letter by letter."""

_UNSEEN = re.compile(rf"[\s\u200c\u200d\u2010\-{INVISIBLE}]")


_PROBE, _SHORTEST_PROBE = 12, 4
"""Characters that must go on alike, or a letter would be found anywhere."""

_REACH = 2_000
"""Characters of marks that are passed over: an address in a link may be long."""


class Ruler(NamedTuple):
    """Maps offsets in a text to offsets in the source it was taken from."""

    start: int
    """Where the source's stretch begins."""

    skips: tuple[tuple[int, int], ...] = ()
    """(offset in the text, offset in the source) of each place from which both run alike."""

    def place(self, offset: int) -> int:
        """Find the source's character that became the text's character at ``offset``."""
        found = bisect_right(self.skips, offset, key=lambda skip: skip[0]) - 1
        if found < 0:
            return self.start + offset
        text_offset, source_offset = self.skips[found]
        return source_offset + offset - text_offset


def lay_ruler(text: str, source: str, start: int, end: int) -> Ruler:
    """Lay ``text`` along ``source[start:end]``.

    Characters that were left out are skipped, bullets and the marks of Markdown too; one that
    was changed stands for one character, with the accents that the source sets behind it.
    """
    if source.startswith(text, start):
        return Ruler(start)
    skips: list[tuple[int, int]] = []
    expected = start
    for word in _WORD.finditer(text):
        if skips and source.startswith(word.group(), expected):
            expected += len(word.group())
            continue
        for offset in range(*word.span()):
            place = _place_of(text, offset, source, expected, end)
            if place != expected or not skips:
                skips.append((offset, place))
            expected = place + 1
            if text[offset] != source[place:expected]:
                expected = behind_accents(source, expected)
                skips.append((offset + 1, expected))
    return Ruler(start, tuple(skips))


def behind_accents(source: str, place: int) -> int:
    """Pass over accents that were put into their letter: some software sets them apart."""
    while place < len(source) and unicodedata.combining(source[place]):
        place += 1
    return place


def _place_of(text: str, offset: int, source: str, place: int, end: int) -> int:
    character = text[offset]
    place = _next_like(character, source, place, end)
    if place < end and source[place] != character and not character.isspace():
        return _beyond_marks(text[offset : offset + _PROBE], source, place, end)
    return place


def _next_like(character: str, source: str, place: int, end: int) -> int:
    """Pass over what a reader does not see, unless it is what we look for."""
    while place < end - 1 and source[place] != character and _UNSEEN.match(source[place]):
        if character == " " and source[place].isspace() and not source[place + 1].isspace():
            break
        place += 1
    return place


def _beyond_marks(ahead: str, source: str, place: int, end: int) -> int:
    """Find where the text goes on behind marks that were taken off; stay where it does not."""
    if len(ahead) < _SHORTEST_PROBE:
        return place
    found = source.find(ahead, place, min(end, place + _REACH))
    return place if found < 0 else found
