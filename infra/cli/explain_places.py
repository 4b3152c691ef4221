"""Where something stood, in words that help a person to find it.

line 3                  of a text
header[1]/p[2]          the last steps of a place in a page
JSON-LD headline        a name under which it is stated
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from copydesk.article.block import Block
from copydesk.article.normalize.found import Found
from copydesk.article.pipeline import Reading
from copydesk.article.upload import Format

_PRINTED = frozenset({"text", "page"})
"""Sources that only say that it stood among the blocks."""

_CALLED = {
    Format.JSON: "JSON",
    Format.NINJS: "ninjs",
    Format.NITF: "NITF",
    Format.NEWSML_G2: "NewsML-G2",
    Format.RSS: "RSS",
    Format.ATOM: "Atom",
}
"""Formats whose names were brought to schema.org's."""

_STEPS = 2
"""The whole way is told with the parts."""


class Places:
    """The places of one document. Its lines are counted once, however much was found in them."""

    def __init__(self, reading: Reading) -> None:
        self._source = reading.source
        self._blocks = reading.evidence.story.blocks

    def named(self, one: Found) -> Found:
        """Name the place of what was found."""
        if one.source not in _PRINTED:
            called = _CALLED.get(self._source.format, "JSON-LD")
            return replace(one, source=one.source.replace("JSON-LD ", f"{called} "))
        index = one.index if one.index is not None else self._numbers.get(one.text)
        index = block_with(one.text, self._blocks) if index is None else index
        return one if index is None else replace(one, source=self._place_of(self._blocks[index]))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {block.text: number for number, block in reversed([*enumerate(self._blocks)])}

    @cached_property
    def _line_ends(self) -> list[int]:
        return [place for place, sign in enumerate(self._source.text) if sign == "\n"]

    def _place_of(self, block: Block) -> str:
        if block.start is not None:
            return f"line {bisect_left(self._line_ends, block.start) + 1}"
        return "/".join((block.place or "").split("/")[-_STEPS:])


def block_with(text: str, blocks: Sequence[Block]) -> int | None:
    """Find the first block in which ``text`` stands."""
    return next((number for number, block in enumerate(blocks) if text in block.text), None)
