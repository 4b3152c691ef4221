"""Sections: paragraphs under their subheads.

Meeting with the mayor            ← subhead
At the town hall, the two ...     ← its paragraph
"""

from collections.abc import Iterable, Iterator

from copydesk.article.model import Paragraph, Section
from copydesk.article.normalize.story import Part, Piece


def sections_of(pieces: Iterable[tuple[Piece, Paragraph]]) -> tuple[Section, ...]:
    """Gather headings and paragraphs, in reading order, into sections."""
    return tuple(_sections(pieces))


def _sections(pieces: Iterable[tuple[Piece, Paragraph]]) -> Iterator[Section]:
    heading: str | None = None
    paragraphs: list[Paragraph] = []
    for piece, paragraph in pieces:
        if piece.part is not Part.HEADING:
            paragraphs.append(paragraph)
            continue
        if heading is not None or paragraphs:
            yield Section(heading=heading, paragraphs=tuple(paragraphs))
        heading, paragraphs = paragraph.text, []
    if heading is not None or paragraphs:
        yield Section(heading=heading, paragraphs=tuple(paragraphs))
