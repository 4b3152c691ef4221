"""Subheads: which kept blocks head the paragraphs below them.

    Meeting with the mayor            ← subhead
    At the town hall, the two ...     ← its paragraph

A page marks its subheads, but marks decks, boxes and buttons the same; a bare text only sets
them short, without a full stop, above a longer line.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.normalize.fragments import grouped, joined
from copydesk.article.normalize.story import Part, Piece
from copydesk.article.normalize.words import count_words

_MOST_WORDS = 14
_MOST_CHARACTERS = 110
"""Of a subhead in bare text. Source: precision .84, recall .91 on clean bodies."""

_LONGEST_HEADING = 160
"""Characters; a marked heading that is longer is a paragraph set large."""

_ALL_BOLD = 0.95
_ALL_LINKED = 0.9
_ENDS_SENTENCE = re.compile(
    r"[.!?:;,\u2026\u3002\uff01\uff1f\uff1a\u061f\u0964][\"'\u201c\u201d\u2018\u2019\u00ab\u00bb)\u300d]*$"
)
_ASKS = re.compile(r"[?\uff1f\u061f\u2026][\"'\u201c\u201d\u2018\u2019\u00ab\u00bb)\u300d]*$")
_MUCH_LONGER = 2
"""How much longer the paragraph under a question must be: in interviews answers may be short."""

_LEAST_SCORE = 0.6
"""Of a subhead in a bare text; nine in ten have .66 or more, half of the false ones less."""

# Credits, times, counters, links: short lines that head nothing.
_NO_SUBHEAD = re.compile(
    r"^[(\[].*[)\]]$|\u00a9|^\d{1,2}[:.]\d\d\b|^\d+ \w+ \w+$|\w/\w+ \w"
    r"|^(?:von|by|foto|photo|quelle)\b"
    r"|\||@",
    re.IGNORECASE,
)
_STARTS = re.compile(r"^[\W_]*[^\Wa-z\u00df-\u00f6\u00f8-\u00ff\u0430-\u045f_]")


def with_headings(
    verdicts: Sequence[Verdict], parts: Sequence[Part | None], body_start: int
) -> tuple[Piece, ...]:
    """Make subheads of the paragraphs that are; leave out headings that head nothing."""
    pieces = [Piece(verdict, part) for verdict, part in zip(verdicts, parts, strict=True)]
    body = [index for index, part in enumerate(parts) if part is Part.PARAGRAPH]
    groups = list(grouped([(index, verdicts[index].block) for index in body]))
    whole = [_whole([verdicts[index].block for index in group]) for group in groups]
    # A page may repeat a heading; a line that a dump repeats is a button or a box.
    times = Counter(block.text for block in whole if block.place is None)
    for place, group in enumerate(groups):
        before = whole[place - 1] if place else None
        after = whole[place + 1] if place + 1 < len(whole) else None
        lonely = len(group) == 1 and times[whole[place].text] <= 1
        sure = verdicts[group[0]].score >= _LEAST_SCORE or whole[place].place is not None
        if lonely and sure and is_subhead(whole[place], before, after):
            pieces[group[0]] = Piece(verdicts[group[0]], Part.HEADING)
    return tuple(_without_idle(pieces, body, body_start))


def _whole(blocks: list[Block]) -> Block:
    if len(blocks) == 1:
        return blocks[0]
    return replace(blocks[0], text=joined([block.text for block in blocks]))


def is_subhead(block: Block, before: Block | None, after: Block | None) -> bool:
    """Tell a subhead: by the page's own mark-up, or by its looks."""
    if block.kind is BlockKind.HEADING:
        return len(block.text) <= _LONGEST_HEADING
    if block.kind is not BlockKind.PARAGRAPH or after is None or not _is_short(block):
        return False
    if _NO_SUBHEAD.search(block.text):
        return False
    if _ASKS.search(block.text) and len(after.text) < _MUCH_LONGER * len(block.text):
        return False
    if block.place is not None:
        longer = after.kind is BlockKind.PARAGRAPH and len(after.text) > 2 * len(block.text)
        return block.emphasis >= _ALL_BOLD and longer and before is not None
    ended = before is None or _ENDS_SENTENCE.search(before.text) is not None or block.after_blank
    longer = len(after.text) > len(block.text) and after.kind is not BlockKind.LIST_ITEM
    return ended and longer and bool(_STARTS.match(block.text) and _STARTS.match(after.text))


def _is_short(block: Block) -> bool:
    text = block.text
    few = count_words(text) <= _MOST_WORDS or text[:1] >= "\u2e80"
    ends = _ENDS_SENTENCE.search(text) is not None and not _ASKS.search(text)
    return few and len(text) <= _MOST_CHARACTERS and not ends


def _without_idle(pieces: list[Piece], body: list[int], body_start: int) -> list[Piece]:
    """Leave out headings above the text and those with nothing below them."""
    levels_below = {
        pieces[index].block.level
        for index in body
        if index > body_start and pieces[index].part is Part.HEADING
    }
    linked = _are_linked(pieces, body)
    for place, index in enumerate(body):
        piece = pieces[index]
        if piece.part is not Part.HEADING or piece.block.place is None:
            continue
        if piece.block.link_share >= _ALL_LINKED and not linked:
            pieces[index] = _left_out(piece, "leads-elsewhere", RemovalKind.RELATED)
            continue
        after = pieces[body[place + 1]] if place + 1 < len(body) else None
        idle = after is None or (after.part is Part.HEADING and not _is_under(after, piece))
        above = index < body_start and piece.block.level not in levels_below
        if idle or above:
            pieces[index] = _left_out(piece, "heads-nothing" if idle else "above-text")
    return pieces


def _are_linked(pieces: list[Piece], body: list[int]) -> bool:
    """Tell whether headings link as a rule on this page, say to themselves: it means nothing."""
    headings = [pieces[index].block for index in body if pieces[index].part is Part.HEADING]
    return 2 * sum(block.link_share >= _ALL_LINKED for block in headings) >= len(headings)


def _is_under(after: Piece, piece: Piece) -> bool:
    return (after.block.level or 0) > (piece.block.level or 0)


def _left_out(piece: Piece, rule: str, kind: RemovalKind = RemovalKind.OTHER) -> Piece:
    verdict = replace(piece.verdict, kept=False, kind=kind, rule=rule)
    return Piece(verdict, None)
