"""Removals: what was left out of the article, where it stood, and why."""

from pydantic import TypeAdapter

from copydesk.article.block import RemovalKind
from copydesk.article.model import Removal
from copydesk.article.normalize.story import Piece, Story

# Pages have hundreds: made together they take half the time.
_REMOVALS = TypeAdapter(tuple[Removal, ...])


def removals_of(story: Story) -> tuple[Removal, ...]:
    """List what was left out, in reading order."""
    left_out = [_removal(piece) for piece in story.pieces if piece.part is None]
    return _REMOVALS.validate_python(left_out)


def _removal(piece: Piece) -> dict[str, object]:
    block, verdict = piece.block, piece.verdict
    return {
        "kind": verdict.kind or RemovalKind.OTHER,
        "rule": verdict.rule,
        "start": block.start,
        "end": block.end,
        "place": block.place,
        "text": block.text,
        "score": round(verdict.score, 3),
    }
