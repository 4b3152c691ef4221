"""A story laid out: which block of a source is which part of the article.

    "Minister resigns"            headline
    "She leaves after two years"  alternativeHeadline
    "PARIS (AFP) – The minister"  paragraph
    "Share this article"          no part: left out

Verdicts say what is the article; here each block that is gets its place in the record.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from copydesk.article.block import Block, Verdict
from copydesk.article.normalize.found import Found

SURELY_TEXT = 0.9
"""Score of a page's block from which it is text, whatever it looks like."""


class Part(StrEnum):
    """What a kept block became: the name of the record's field, or of its piece."""

    HEADLINE = "headline"
    DECK = "alternativeHeadline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    DATELINE = "dateline"
    """In a block of its own, above the paragraph that it begins."""

    CORRECTION = "correctionNote"


class Piece(NamedTuple):
    """One block of the source, the verdict on it, and the part it became."""

    verdict: Verdict
    part: Part | None
    """None: left out."""

    @property
    def block(self) -> Block:
        return self.verdict.block


@dataclass(frozen=True)
class Story:
    """All blocks with their parts, in reading order, and what stands above the text."""

    pieces: tuple[Piece, ...]
    headline: Found | None = None
    deck: Found | None = None

    body_start: int = 0
    """Index of the first paragraph of the text."""

    top: int | None = None
    """Index of the block where the headline stands, be it in other words."""

    candidates: tuple[Found, ...] = ()
    """What may have been the headline, the likeliest first."""

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks of the source; ``index`` of what was found counts them."""
        return tuple(piece.block for piece in self.pieces)
