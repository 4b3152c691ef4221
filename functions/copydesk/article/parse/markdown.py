"""Markdown, as many dumps of pages are written: headings, links, quotes and emphasis.

## Reactions
The mayor [said](https://example.org/said) **nothing**.
"""

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from copydesk.article.block import BlockKind
from copydesk.article.parse.wrapped_lines import Line

# Programs that wrap lines break addresses behind a hyphen, some of them with a space.
_TARGET = r"\((?:[^()\s]|(?<=-)\s|\([^()\s]{0,200}\)){0,2000}(?:\s\"[^\"\n]{0,300}\")?\)"
_PICTURE = re.compile(rf"!\[([^\[\]\n]{{0,500}})\]{_TARGET}")
_LINK = re.compile(rf"\[([^\[\]\n]{{0,1000}})\]{_TARGET}")
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_CLOSING = re.compile(r"\s#{1,6}$")
_QUOTE = re.compile(r"(?:>\s?)+(?=\S)")
_ROW = re.compile(r"\|.*\|$")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,2000})(?<=[^\s*])\*(?![\w*])")

_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")

_ANY_MARK = re.compile(r"(?m)^ {0,3}#{1,6} \S|\]\((?:https?:|/|#|mailto:)|^ {0,3}```")
_SIGNS = ("# ", "](", "```")
"""One of them is in each mark; most texts have none, and are not searched."""

_FEWEST_MARKS = 2
"""One hash or bracket may be an accident."""


_FENCE = re.compile(r"```|~~~")
_ITEM = re.compile(r"(?:[*+-]|\d{1,3}[.)])\s")
_HARD_BREAK = "  "
_NO_PROSE = ("](", "|")
_NARROWEST, _WIDEST = 60, 100
"""Columns at which programs wrap Markdown: 72, 78 and 80 are common."""

_ODD_LINES = 50
"""One line of so many may be wider: a word that cannot be broken."""

_FEWEST_PAIRS = 3
_LONGEST_PART = 40
"""Characters of a word that is no piece of an address."""

_LONGEST_WORD = 30
"""Columns that the next word may have left free in a line."""


class Marked(NamedTuple):
    """The text of a line without its marks, and what the marks said."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int | None = None
    link_share: float = 0.0


def is_markdown(text: str) -> bool:
    """Tell whether a text has the marks of Markdown that plain text never has."""
    if not any(sign in text for sign in _SIGNS):
        return False
    found = list(islice(_ANY_MARK.finditer(text), _FEWEST_MARKS))
    return len(found) == _FEWEST_MARKS


def is_fence(line: str) -> bool:
    """Tell the line that opens or closes a listing."""
    return _FENCE.match(line) is not None


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Tell whether paragraphs were broken at a width.

    Items of lists, tables and lines with links say nothing of it: most programs leave them as
    long as they are.
    """
    prose = [line for line in lines if not _ITEM.match(line.text)]
    columns = sorted(line.columns for line in prose if _is_prose(line.text))
    width = columns[-1 - len(columns) // _ODD_LINES] if columns else 0
    pairs = [above for above, line in pairwise(prose) if not line.after_blank]
    full = sum(line.columns > width - _LONGEST_WORD for line in pairs)
    return _NARROWEST <= width <= _WIDEST and 2 * full >= max(len(pairs), 2 * _FEWEST_PAIRS)


def _is_prose(line: str) -> bool:
    """Tell a line that can be broken from one that has a link, or a piece of an address."""
    linked = any(sign in line for sign in _NO_PROSE)
    return not linked and max(map(len, line.split())) <= _LONGEST_PART


def goes_on(text: str, line: Line, following: Line) -> bool:
    """Tell whether two lines of a wrapped text are of one paragraph."""
    if following.after_blank or text.startswith(_HARD_BREAK, line.end):
        return False
    opens = (_ITEM, _HEADING, _QUOTE, _ROW, _FENCE)
    ends = _ROW.match(line.text) or (_HEADING.match(line.text) and line.columns < _NARROWEST)
    return not ends and not any(mark.match(following.text) for mark in opens)


def unmark(line: str, *, marked: bool) -> Marked:
    """Read the marks of one line; without Markdown, a line is what it is."""
    if not marked:
        return Marked(line)
    if heading := _HEADING.match(line):
        words = _CLOSING.sub("", line[heading.end() :])
        return Marked(_without_links(words)[0], BlockKind.HEADING, len(heading[1]))
    if quote := _QUOTE.match(line):
        text, share = _without_links(line[quote.end() :])
        return Marked(text, BlockKind.QUOTE, None, share)
    if picture := _PICTURE.fullmatch(line):
        return Marked(picture[1] or line, BlockKind.CAPTION)
    text, share = _without_links(line)
    if not text.strip():  # nothing but links and pictures without words
        return Marked(line, link_share=1.0)
    return Marked(
        text, BlockKind.TABLE_ROW if _ROW.match(line) else BlockKind.PARAGRAPH, None, share
    )


def _without_links(line: str) -> tuple[str, float]:
    """Leave the words of links and pictures; tell the share of them that are linked."""
    line = _PICTURE.sub(r"\1", line)
    linked = sum(len(found[1]) for found in _LINK.finditer(line))
    text = _LINK.sub(r"\1", line)
    text = _ESCAPED.sub(r"\1", _EMPHASIS.sub(r"\1", _STRONG.sub(r"\2", text)))
    return text, min(1.0, linked / len(text)) if text else 0.0
