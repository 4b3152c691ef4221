"""The blocks that gave the byline, taken out of the text: a record says it once.

For 54 years the village thought the bell was sold.   the text, to the layout
Emma Holt                                             ← the byline, as the credits found
1 December 2023                                       its date
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.article.block import RemovalKind
from copydesk.article.normalize.lines.above_text import LONGEST_LINE
from copydesk.article.normalize.lines.dated_lines import is_dated
from copydesk.article.normalize.story import Part, Piece, Story

_RULE, _RULE_OF_ITS_DATE = "gives-the-byline", "date-beside-byline"
_OF_THE_TEXT = frozenset({Part.PARAGRAPH, Part.HEADING})
_FEWEST_LEFT = 1
"""Blocks of a text without its byline."""


def without_byline(story: Story, printed: str | None) -> Story:
    """Leave the line of the byline out of the text, and a date above or below it.

    Args:
        story: Laid out; its byline may look like a subhead or a short paragraph.
        printed: The line of the byline; a paragraph that names who wrote it stays.
    """
    if printed is None or len(printed) > LONGEST_LINE:
        return story
    rules = dict(_rules(story, printed))
    left = sum(p.part in _OF_THE_TEXT for n, p in enumerate(story.pieces) if n not in rules)
    if not rules or left < _FEWEST_LEFT:
        return story
    pieces = (
        _left_out(piece, rules[n]) if n in rules else piece for n, piece in enumerate(story.pieces)
    )
    return replace(story, pieces=tuple(pieces))


def _rules(story: Story, printed: str) -> Iterator[tuple[int, str]]:
    pieces = story.pieces
    for first, piece in enumerate(pieces):
        end = _end_of(printed, pieces, first) if printed.startswith(piece.block.text) else first
        own = [n for n in range(first, end) if pieces[n].part in _OF_THE_TEXT]
        yield from ((n, _RULE) for n in own)
        for beside in (first - 1, end) if own else ():
            if 0 <= beside < len(pieces) and _is_its_date(pieces[beside]):
                yield beside, _RULE_OF_ITS_DATE


def _end_of(printed: str, pieces: Sequence[Piece], first: int) -> int:
    """Count to the end of the lines that a link, or "and" alone, cut the byline into."""
    line = ""
    for n in range(first, len(pieces)):
        line = f"{line} {pieces[n].block.text}".strip()
        if line == printed:
            return n + 1
        if not printed.startswith(line):
            break
    return first


def _is_its_date(piece: Piece) -> bool:
    text = piece.block.text
    return piece.part in _OF_THE_TEXT and len(text) <= LONGEST_LINE and is_dated(text)


def _left_out(piece: Piece, rule: str) -> Piece:
    verdict = piece.verdict._replace(kept=False, kind=RemovalKind.BYLINE, rule=rule)
    return Piece(verdict, None)
