"""Sign-offs run into the last paragraph: an agency, initials or an end mark behind its last stop.

… official data showed. Enditem        … the late services. PTI RKV NSD NSD
… los dueños de las ovejas. EFE        … un pescatore di Castelvetrano. (ANSA).

The paragraph ends at its stop; what stands behind it is a removal of its own.
"""

import re
from dataclasses import replace

from copydesk.article.block import BlockKind, RemovalKind
from copydesk.article.normalize.layout.parted_blocks import parted
from copydesk.article.normalize.lines.sign_offs import is_sign_off_behind_a_stop
from copydesk.article.normalize.story import Part, Piece, Story
from copydesk.article.text import COLONS

_RULE = "sign-off-run-in"
_FEWEST_LEFT, _FEWEST_BEFORE_BRACKETS = 20, 8
"""Characters of a paragraph; less may be an agency with its full stop, but none in brackets."""

_BRACKETS = (")", "/", "\uff09")
_LONGEST = 40

# The first of the last few stops behind which all is the sign-off: "... showed. (ANSA)."
_STOP = re.compile(r"(?:[.!?…।۔]|(?<=[.!?…])[\"”»’)])\s+(?=\S)|[。！？](?=[（(])")


def without_run_in_sign_off(story: Story, source: str) -> Story:
    """Part the last paragraph from the sign-off at its end."""
    last = max((n for n, each in enumerate(story.pieces) if each.part is Part.PARAGRAPH), default=0)
    piece = story.pieces[last] if last > (story.top or 0) else None
    if piece is None or piece.block.kind is not BlockKind.PARAGRAPH:
        return story
    text = piece.block.text
    fewest = _FEWEST_BEFORE_BRACKETS if text.endswith(_BRACKETS) else _FEWEST_LEFT
    stops = _STOP.finditer(text, max(fewest, len(text) - _LONGEST))
    end = next((at.end() for at in stops if is_sign_off_behind_a_stop(text[at.end() :])), None)
    if end is None:
        return story
    said, signed = parted(piece.verdict.block, end, source)
    left_out = piece.verdict._replace(block=signed, kept=False, kind=RemovalKind.BYLINE, rule=_RULE)
    parts = Piece(piece.verdict._replace(block=said), Part.PARAGRAPH), Piece(left_out, None)
    return replace(story, pieces=(*story.pieces[:last], *parts, *story.pieces[last + 1 :]))


def parted_sign_offs(story: Story) -> tuple[tuple[str, None], ...]:
    """Give what was parted from the last paragraph as a passage: it may name the agency.

    "(Photo: Anna Ruiz / AFP)" names a picture's.
    """
    signed = (each.block.text for each in story.pieces if each.verdict.rule == _RULE)
    return tuple((text, None) for text in signed if not any(colon in text for colon in COLONS))
