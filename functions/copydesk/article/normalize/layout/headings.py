"""Subheads: which kept blocks head the paragraphs below them.

    Meeting with the mayor            ← subhead
    At the town hall, the two ...     ← its paragraph

A page marks its subheads, but marks decks, boxes and buttons the same; a bare text only sets
them short, without a full stop, above a longer line.
"""

import re
from collections.abc import Sequence

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.normalize.layout.subhead_lines import Paragraphs
from copydesk.article.normalize.layout.text_subheads import heads_nothing, text_subheads
from copydesk.article.normalize.lines.fragments import grouped, joined
from copydesk.article.normalize.story import SURELY_TEXT, Part, Piece
from copydesk.article.normalize.words import count_words
from copydesk.article.prose import ends_in
from copydesk.article.text import STOPS

_LONGEST_HEADING = 160
"""Characters; a marked heading that is longer is a paragraph set large."""

_ALL_BOLD = 0.95
_ALL_LINKED = 0.9
_MUCH_LONGER = 2
"""How much longer than its subhead in bold a paragraph is."""

_LOW_LEVEL, _STEPS_BELOW = 5, 2
"""Of a heading that is no subhead if it is the only one so low: <h5> where all others are <h3>."""

_MOST_WORDS = 14
_MOST_CHARACTERS = 110
"""Of a line in bold that heads a paragraph."""

_ENDS_SENTENCE = re.compile(
    r"[.!:;,\u3002\uff01\uff1a\u0964][\"'\u201c\u201d\u2018\u2019\u00ab\u00bb)\u300d]*$"
)


def with_headings(
    verdicts: Sequence[Verdict],
    parts: Sequence[Part | None],
    body_start: int,
    headline: str,
) -> tuple[Piece, ...]:
    """Make subheads of the paragraphs that are; leave out headings that head nothing."""
    pieces = [Piece(verdict, part) for verdict, part in zip(verdicts, parts, strict=True)]
    body = [index for index, part in enumerate(parts) if part is Part.PARAGRAPH]
    text = paragraphs_of(verdicts, body, headline)
    of_looks = text_subheads(text)
    for place, group in enumerate(text.groups):
        if place in of_looks or (len(group) == 1 and _is_marked(text.whole, place)):
            pieces[group[0]] = Piece(verdicts[group[0]], Part.HEADING)
    return tuple(_without_idle(pieces, body, body_start))


def paragraphs_of(verdicts: Sequence[Verdict], body: Sequence[int], headline: str) -> Paragraphs:
    """Gather the kept lines into paragraphs."""
    groups = list(grouped([(index, verdicts[index].block) for index in body]))
    whole = [_whole([verdicts[index].block for index in group]) for group in groups]
    return Paragraphs(verdicts, groups, whole, headline)


def _whole(blocks: list[Block]) -> Block:
    if len(blocks) == 1:
        return blocks[0]
    return blocks[0]._replace(text=joined([block.text for block in blocks]))


def _is_marked(whole: Sequence[Block], place: int) -> bool:
    """Tell a subhead by the source's own mark-up."""
    block = whole[place]
    if block.kind is BlockKind.HEADING:
        return len(block.text) <= _LONGEST_HEADING
    between = 0 < place < len(whole) - 1
    return between and block.place is not None and _is_bold_subhead(block, whole[place + 1])


def _is_bold_subhead(block: Block, after: Block) -> bool:
    """A page may set its subheads as paragraphs in bold."""
    if block.kind is not BlockKind.PARAGRAPH or block.emphasis < _ALL_BOLD:
        return False
    longer = after.kind is BlockKind.PARAGRAPH and len(after.text) > _MUCH_LONGER * len(block.text)
    short = count_words(block.text) <= _MOST_WORDS and len(block.text) <= _MOST_CHARACTERS
    ends = _ENDS_SENTENCE.search(block.text) is not None
    return longer and short and not ends and not heads_nothing(block.text)


def _without_idle(pieces: list[Piece], body: list[int], body_start: int) -> list[Piece]:
    """Leave out headings above the text and those with nothing below them."""
    levels_below = {
        pieces[index].block.level
        for index in body
        if index > body_start and pieces[index].part is Part.HEADING
    }
    # A first sentence may be too short to begin a text with.
    sentences = (n for n in body if n < body_start and _is_surely_a_sentence(pieces[n]))
    body_start = next(sentences, body_start)
    linked = _are_linked(pieces, body)
    lone = _lone_label(pieces, body)
    for place, index in enumerate(body):
        piece = pieces[index]
        if piece.part is not Part.HEADING or piece.block.place is None:
            continue
        if piece.block.link_share >= _ALL_LINKED and not linked:
            pieces[index] = _left_out(piece, "leads-elsewhere", RemovalKind.RELATED)
            continue
        if index == lone:
            pieces[index] = _left_out(piece, "lone-label")
            continue
        after = pieces[body[place + 1]] if place + 1 < len(body) else None
        idle = after is None or (after.part is Part.HEADING and not _is_under(after, piece))
        above = index < body_start and piece.block.level not in levels_below
        if idle or above:
            pieces[index] = _left_out(piece, "heads-nothing" if idle else "above-text")
    return pieces


def _is_surely_a_sentence(piece: Piece) -> bool:
    is_text = piece.part is Part.PARAGRAPH and piece.verdict.score >= SURELY_TEXT
    return is_text and ends_in(piece.block.text, STOPS)


def _are_linked(pieces: list[Piece], body: list[int]) -> bool:
    """Tell whether headings link as a rule on this page, say to themselves: it means nothing."""
    headings = [pieces[index].block for index in body if pieces[index].part is Part.HEADING]
    return 2 * sum(block.link_share >= _ALL_LINKED for block in headings) >= len(headings)


def _lone_label(pieces: list[Piece], body: list[int]) -> int | None:
    """Find the one heading of a low level, steps below all others: it names a box or a button."""
    levels = {n: pieces[n].block.level or 0 for n in body if pieces[n].part is Part.HEADING}
    lowest, *higher = sorted(levels.values(), reverse=True) or [0]
    if not higher or lowest < _LOW_LEVEL or lowest - higher[0] < _STEPS_BELOW:
        return None
    return next(n for n, level in levels.items() if level == lowest)


def _is_under(after: Piece, piece: Piece) -> bool:
    return (after.block.level or 0) > (piece.block.level or 0)


def _left_out(piece: Piece, rule: str, kind: RemovalKind = RemovalKind.OTHER) -> Piece:
    verdict = piece.verdict._replace(kept=False, kind=kind, rule=rule)
    return Piece(verdict, None)
