"""The body: the paragraphs and subheads of a story, each with its place in the source."""

from dataclasses import dataclass

from copydesk.article.block import Block, BlockKind
from copydesk.article.model import Dateline, Paragraph
from copydesk.article.normalize.dateline import split_dateline
from copydesk.article.normalize.ruler import ruler
from copydesk.article.normalize.story import Part, Piece, Story


@dataclass(frozen=True, slots=True)
class Body:
    """What a reader reads under the headline, and the dateline that was lifted off it."""

    paragraphs: tuple[tuple[Piece, Paragraph], ...]
    """Paragraphs and subheads in reading order."""

    dateline: Dateline | None

    @property
    def passages(self) -> tuple[tuple[str, int | None], ...]:
        """Text and start of each paragraph and subhead."""
        return tuple((paragraph.text, paragraph.start) for _, paragraph in self.paragraphs)

    @property
    def text(self) -> str:
        """All of it, a line each."""
        return "\n".join(paragraph.text for _, paragraph in self.paragraphs)


def body_of(story: Story, source: str) -> Body:
    """Take the paragraphs of a story; the first one gives up its dateline."""
    kept = [piece for piece in story.pieces if piece.part in {Part.HEADING, Part.PARAGRAPH}]
    lead = next((piece for piece in kept if piece.part is Part.PARAGRAPH), None)
    dateline, rest = split_dateline(lead.block.text) if lead else (None, "")
    paragraphs = tuple(
        (piece, _paragraph(piece.block, source, rest if piece is lead else piece.block.text))
        for piece in kept
    )
    return Body(paragraphs, dateline)


def _paragraph(block: Block, source: str, text: str) -> Paragraph:
    """Make a paragraph of the last part of a block."""
    kind = BlockKind.PARAGRAPH if block.kind is BlockKind.HEADING else block.kind
    if block.start is None or block.end is None:
        return Paragraph(text=text, kind=kind)
    start = block.start
    lifted = len(block.text) - len(text)
    if lifted:
        start = ruler(block.text, source, block.start, block.end).place(lifted)
    return Paragraph(text=text, kind=kind, start=start, end=block.end)
