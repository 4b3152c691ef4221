"""The body: the paragraphs and subheads of a story, each with its place in the source."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TypeVar

from copydesk.article.block import Block, BlockKind
from copydesk.article.model import Dateline, DateMention, Paragraph, Quote
from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.datelines.lone import dateline_above
from copydesk.article.normalize.layout.ruler import Ruler, behind_accents, lay_ruler
from copydesk.article.normalize.lines.fragments import grouped, joined
from copydesk.article.normalize.story import Part, Piece, Story

Spanned = TypeVar("Spanned", Quote, DateMention)


@dataclass(frozen=True, slots=True)
class Body:
    """What a reader reads under the headline, and the dateline that was lifted off it."""

    paragraphs: tuple[tuple[Piece, Paragraph], ...]
    """Paragraphs and subheads in reading order."""

    dateline: Dateline | None

    rulers: tuple[Ruler, ...] = ()
    """One for each paragraph, if the source has characters to point at."""

    starts: tuple[int, ...] = ()
    """Where each paragraph starts in all the body's text."""

    source: str = ""

    @property
    def passages(self) -> tuple[tuple[str, int | None], ...]:
        """Text of each paragraph and subhead, and where it starts in the body's text."""
        texts = (paragraph.text for _, paragraph in self.paragraphs)
        if not self.rulers:
            return tuple((text, None) for text in texts)
        return tuple(zip(texts, self.starts, strict=True))

    @property
    def prose(self) -> tuple[tuple[str, int | None], ...]:
        """The passages, empty where one is a listing: its marks belong to a program.

        Nor is a subhead that is all in marks said there: its words stand in the text below it.
        """
        return tuple(
            ("" if _says_nothing(piece, paragraph) else text, start)
            for (piece, paragraph), (text, start) in zip(
                self.paragraphs, self.passages, strict=True
            )
        )

    @property
    def text(self) -> str:
        """All of it, a line each."""
        return "\n".join(paragraph.text for _, paragraph in self.paragraphs)

    def in_source(self, found: Spanned) -> Spanned:
        """Move the span of something found in the passages to its place in the source."""
        if found.start is None or found.end is None:
            return found
        start = self._place(found.start)
        end = behind_accents(self.source, self._place(found.end - 1) + 1)
        return found.model_copy(update={"start": start, "end": end})

    def _place(self, offset: int) -> int:
        number = bisect_right(self.starts, offset) - 1
        return self.rulers[number].place(offset - self.starts[number])


def _says_nothing(piece: Piece, paragraph: Paragraph) -> bool:
    if paragraph.kind is BlockKind.PREFORMATTED:
        return True
    return piece.part is Part.HEADING and _ALL_IN_MARKS.fullmatch(paragraph.text) is not None


def body_of(story: Story, source: str) -> Body:
    """Take the paragraphs of a story; the first one gives up its dateline."""
    kept = _paragraphs(story)
    lead, dateline, rest = _lead_of(kept)
    dateline = dateline or _lone_dateline(story) or _dateline_of_deck(story)
    laid = [
        _paragraph(piece.block, source, rest if piece is lead else piece.block.text)
        for piece in kept
    ]
    paragraphs = tuple((piece, laid_out[0]) for piece, laid_out in zip(kept, laid, strict=True))
    rulers = tuple(ruler for _, ruler in laid if ruler is not None)
    if len(rulers) != len(laid):
        return Body(paragraphs, dateline)
    lengths = (len(paragraph.text) + 1 for _, paragraph in paragraphs[:-1])
    return Body(paragraphs, dateline, rulers, tuple(accumulate(lengths, initial=0)), source)


_MARKS = '"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u2018\u2019'
_ALL_IN_MARKS = re.compile(rf"['{_MARKS}][^{_MARKS}]+['{_MARKS}][.!?\u2026]?")

LINES_BEFORE_A_LEAD = 6
LONGEST_LINE_BEFORE = 120
"""Characters: above a lead, a line of a byline, a date or a credit may have stayed."""

_LONGEST_NOTICE = 30
"""Characters of "Video Player is loading."."""

_END_OF_A_SENTENCE = (".", "!", "?", "。", "…", "।", "؟", "”", '"', "»", "」")


def _lead_of(kept: list[Piece]) -> tuple[Piece | None, Dateline | None, str]:
    """Find the paragraph with the dateline, and what is left of it.

    Above it stand lines that are no sentences. A deck or a notice may be one: then the agency or
    the station that is named in the dateline proves it.
    """
    is_below_text = False
    for piece in kept[:LINES_BEFORE_A_LEAD]:
        text = piece.block.text
        dateline, rest = split_dateline(text) if piece.part is Part.PARAGRAPH else (None, text)
        if dateline is not None and (not is_below_text or dateline.agency is not None):
            return piece, dateline, rest
        is_sentence = len(text) > _LONGEST_NOTICE and text.endswith(_END_OF_A_SENTENCE)
        is_text = len(text) > LONGEST_LINE_BEFORE or is_sentence
        # Key points stand above the lead, however long.
        is_below_text |= is_text and piece.block.kind is not BlockKind.LIST_ITEM
    return None, None, ""


def _lone_dateline(story: Story) -> Dateline | None:
    for above, below in pairwise(piece for piece in story.pieces if piece.part is not None):
        if above.part is Part.DATELINE:
            return dateline_above(above.block, below.block)
    return None


def _dateline_of_deck(story: Story) -> Dateline | None:
    """Read what stands before the deck in its line, and was taken off it."""
    deck = story.deck
    whole = story.blocks[deck.index].text if deck is not None and deck.index is not None else ""
    return split_dateline(whole)[0] if deck is not None and deck.text != whole else None


def _paragraphs(story: Story) -> list[Piece]:
    """Give paragraphs and subheads; fragments of one paragraph are one."""
    kept = {Part.HEADING, Part.PARAGRAPH}
    body = [(n, piece) for n, piece in enumerate(story.pieces) if piece.part in kept]
    groups = grouped(
        [
            # A subhead never goes on: it stands in for an end.
            (n if piece.part is Part.PARAGRAPH else -2 - n, piece.block)
            for n, piece in body
        ]
    )
    return [_one([story.pieces[n if n >= 0 else -2 - n] for n in group]) for group in groups]


def _one(pieces: list[Piece]) -> Piece:
    if len(pieces) == 1:
        return pieces[0]
    text = joined([piece.block.text for piece in pieces])
    block = pieces[0].block._replace(text=text, end=pieces[-1].block.end)
    return Piece(pieces[0].verdict._replace(block=block), Part.PARAGRAPH)


def _paragraph(block: Block, source: str, text: str) -> tuple[Paragraph, Ruler | None]:
    """Make a paragraph of the last part of a block."""
    kind = BlockKind.PARAGRAPH if block.kind is BlockKind.HEADING else block.kind
    if block.start is None or block.end is None:
        return Paragraph(text=text, kind=kind), None
    whole = lay_ruler(block.text, source, block.start, block.end)
    lifted = len(block.text) - len(text)
    if not lifted:
        return Paragraph(text=text, kind=kind, start=block.start, end=block.end), whole
    start = whole.place(lifted)
    return (
        Paragraph(text=text, kind=kind, start=start, end=block.end),
        lay_ruler(text, source, start, block.end),
    )
