"""Cells that are no table: the pages of 2003 were laid out with tables, and so are newsletters.

    <td> By Anna Ruiz <br><br> The bridge reopened … <br><br> “We have missed her,” … </td>

A cell of figures has a few words. What stands in one with a text is paragraphs, not rows.
"""

from collections import Counter
from collections.abc import Sequence

from copydesk.article.block import CELL_CHARACTERS, Block, BlockKind, Verdict
from copydesk.article.text import width_of

_CELLS = frozenset({"td", "th"})


def without_cells(verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Make paragraphs of the rows that stand in a cell with a text."""
    cells = [_cell_around(verdict.block) for verdict in verdicts]
    if not any(cells):
        return tuple(verdicts)
    characters = Counter[int]()
    for cell, verdict in zip(cells, verdicts, strict=True):
        characters[cell] += width_of(verdict.block.text)
    return tuple(
        _as_paragraph(verdict) if cell and characters[cell] > CELL_CHARACTERS else verdict
        for cell, verdict in zip(cells, verdicts, strict=True)
    )


def _cell_around(block: Block) -> int:
    """Give the number of the cell that a block stands in; 0 of a row that was joined, or none."""
    element = block.within if block.kind is BlockKind.TABLE_ROW else None
    while element is not None and element.tag not in _CELLS:
        if element.tag == "tr":
            return 0
        element = element.within
    return element.number if element is not None else 0


def _as_paragraph(verdict: Verdict) -> Verdict:
    return verdict._replace(block=verdict.block._replace(kind=BlockKind.PARAGRAPH))
