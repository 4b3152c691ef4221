"""Credits run into the first paragraph that are no dateline, for they name no place.

本报讯（记者 周敏）城市周一……        本报记者张伟报道：……

A dateline is lifted off by ``datelines``; such a credit is a removal of its own.
"""

from dataclasses import replace

from copydesk.article.block import BlockKind, RemovalKind
from copydesk.article.normalize.datelines.chinese import read_chinese_credit
from copydesk.article.normalize.layout.parted_blocks import parted
from copydesk.article.normalize.story import Part, Piece, Story

_RULE = "credit-run-in"
_PARAGRAPHS = 3
"""From the first of the text: a deck may have stayed above the lead."""

_FEWEST_LEFT = 20
"""Characters of a paragraph behind its credit."""


def without_run_in_credit(story: Story, source: str) -> Story:
    """Part the lead from the credit that it begins with."""
    text = [n for n, each in enumerate(story.pieces) if each.part is Part.PARAGRAPH]
    for place in text[:_PARAGRAPHS]:
        piece = story.pieces[place]
        if piece.block.kind is not BlockKind.PARAGRAPH:
            continue
        credit = read_chinese_credit(piece.block.text)
        if credit is None or credit.place or len(piece.block.text) - credit.end < _FEWEST_LEFT:
            continue
        said, lead = parted(piece.block, credit.end, source)
        left_out = piece.verdict._replace(
            block=said, kept=False, kind=RemovalKind.BYLINE, rule=_RULE
        )
        parts = Piece(left_out, None), Piece(piece.verdict._replace(block=lead), Part.PARAGRAPH)
        return replace(story, pieces=(*story.pieces[:place], *parts, *story.pieces[place + 1 :]))
    return story


def run_in_credits(story: Story) -> tuple[str, ...]:
    """Give what was parted from the lead: it names who reported the story."""
    return tuple(each.block.text for each in story.pieces if each.verdict.rule == _RULE)
