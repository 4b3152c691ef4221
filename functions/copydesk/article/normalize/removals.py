"""Removals: what was left out of the article, where it stood, and why."""

from copydesk.article.block import RemovalKind
from copydesk.article.model import Removal
from copydesk.article.normalize.story import Piece, Story


def removals_of(story: Story) -> tuple[Removal, ...]:
    """List what was left out, in reading order."""
    return tuple(_removal(piece) for piece in story.pieces if piece.part is None)


def _removal(piece: Piece) -> Removal:
    block, verdict = piece.block, piece.verdict
    return Removal(
        kind=verdict.kind or RemovalKind.OTHER,
        rule=verdict.rule,
        start=block.start,
        end=block.end,
        place=block.place,
        text=block.text,
        score=round(verdict.score, 3),
    )
