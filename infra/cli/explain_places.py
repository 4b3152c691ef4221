"""Where something stood, in words that help a person to find it.

line 3                  of a text
header[1]/p[2]          the last steps of a place in a page
JSON-LD headline        a name under which it is stated
"""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.article.block import Block
from copydesk.article.normalize.found import Found
from copydesk.article.pipeline import Reading
from copydesk.article.upload import Format

_PRINTED = frozenset({"text", "page"})
"""Sources that only say that it stood among the blocks."""

_STEPS = 2
"""The whole way is told with the parts."""


def in_words(one: Found, reading: Reading) -> Found:
    """Name the place of what was found."""
    if one.source not in _PRINTED:
        # Of plain JSON, whose names were brought to schema.org's.
        is_json = reading.source.format is Format.JSON
        return replace(one, source=one.source.replace("JSON-LD ", "JSON ")) if is_json else one
    blocks = reading.evidence.story.blocks
    index = one.index if one.index is not None else block_with(one.text, blocks)
    return one if index is None else replace(one, source=_place_of(blocks[index], reading))


def block_with(text: str, blocks: Sequence[Block]) -> int | None:
    """Find the first block in which ``text`` stands."""
    return next((number for number, block in enumerate(blocks) if text in block.text), None)


def _place_of(block: Block, reading: Reading) -> str:
    if block.start is not None:
        return f"line {reading.source.text.count(chr(10), 0, block.start) + 1}"
    return "/".join((block.place or "").split("/")[-_STEPS:])
