"""Rows of a table: whether the cells of one are its line, or hold texts of their own.

<tr><td>Buses<td>12</tr>                         Buses | 12
<tr><td>The council voted on Monday to …</tr>    old pages are laid out with tables
"""

from collections import Counter
from collections.abc import Sequence

from copydesk.article.block import CELL_BAR, CELL_CHARACTERS, Block, BlockKind
from copydesk.article.parse.page.elements import OpenElement
from copydesk.article.parse.page.words import INLINE
from copydesk.article.text import width_of


def are_a_row(cells: Sequence[Block]) -> bool:
    """Tell several short cells from one, and from blocks in cells."""
    return len(cells) > 1 and all(map(_is_in_a_cell, cells)) and not _has_a_long_cell(cells)


def row_of(cells: Sequence[Block], element: OpenElement) -> Block:
    """Make one block of them; ``element`` is the row, and stands."""
    size = sum(len(block.text) for block in cells)
    return Block(
        CELL_BAR.join(block.text for block in cells),
        BlockKind.TABLE_ROW,
        place=element.place,
        link_share=sum(block.link_share * len(block.text) for block in cells) / size,
        tags=element.tags,
        labels=element.labels,
        within=element.container,
        emphasis=sum(block.emphasis * len(block.text) for block in cells) / size,
    )


def _has_a_long_cell(cells: Sequence[Block]) -> bool:
    """Add up the lines of each cell: line breaks parted them."""
    characters = Counter[str | None]()
    for block in cells:
        characters[block.place] += width_of(block.text)
    return max(characters.values()) > CELL_CHARACTERS


def _is_in_a_cell(block: Block) -> bool:
    stands_in = next((tag for tag in reversed(block.tags) if tag not in INLINE), "")
    return stands_in in {"td", "th"}
