"""Blocks parted in two, each with its own place in the source."""

from copydesk.article.block import Block
from copydesk.article.normalize.layout.ruler import lay_ruler


def parted(block: Block, at: int, source: str) -> tuple[Block, Block]:
    """Part a block before the character ``at`` of its text."""
    left, right = (
        block._replace(text=block.text[:at].rstrip()),
        block._replace(text=block.text[at:]),
    )
    if block.start is None or block.end is None:
        return left, right
    place = lay_ruler(block.text, source, block.start, block.end).place(at)
    stop = block.start + len(source[block.start : place].rstrip())
    return left._replace(end=stop), right._replace(start=place)
