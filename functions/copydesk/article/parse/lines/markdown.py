"""Markdown, as many dumps of pages are written: headings, links, quotes and emphasis.

## Reactions
The mayor [said](https://example.org/said) **nothing**.
"""

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from copydesk.article.block import CELL_BAR, BlockKind
from copydesk.article.parse.lines.lines import Line
from copydesk.article.parse.lines.marks import picture_in, without_marks
from copydesk.article.parse.lines.program_lines import Structure

_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_CLOSING = re.compile(r"\s#{1,6}$")
_QUOTE = re.compile(r"(?:>\s?)+(?=\S)")
_ROW = re.compile(r"\|.*\|$")
_TITLE_ABOVE = re.compile(
    r"\s*#{1,2} [^\s#](?:[^#\n]|(?<=\w)#){0,300}(?:#{1,2}[ \t]*)?\r?\n[ \t]*\r?\n\s*[^\s#]"
)
"""A text's first line, and an empty one below it: no hashtag, and no comment of a program."""

_ANY_MARK = re.compile(
    r"""
    ^\ {0,3}\#{1,6}\ \S | ^\ {0,3}``` | ^::: | ^\|?(?:\ ?:?-{3,}:?\ ?\|){1,50}
    | \]\((?:https?:|/|\#|mailto:) | ^!\[[^\[\]\n]{0,300}\]\([^()\s]{1,500}\) | \]\{[.\#]\w
    | ^\[[^\[\]\n]{1,50}\]:\ <?(?:https?:|/|\#|mailto:) | ^\[\^\w{1,30}\]:\ \S
    | \[\[[^\[\]\n]{1,200}\]\] | \*\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*
    | \{%\ \w | \{\{[<%]\ \w
    """,
    re.MULTILINE | re.VERBOSE,
)
_SIGNS = ("**", "# ", "](", "```", "]: ", "]{", "[[", "---|", "--- |", ":::", "{% ", "{{< ", "{{% ")
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
    if _TITLE_ABOVE.match(text):
        return True
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


def unmark(line: str, structure: Structure) -> Marked:
    """Read the marks of one line of Markdown, in a text of this structure."""
    if heading := _HEADING.match(line):
        words = _CLOSING.sub("", line[heading.end() :])
        return Marked(_said(words, structure)[0], BlockKind.HEADING, len(heading[1]))
    if quote := _QUOTE.match(line):
        text, share = _said(line[quote.end() :], structure)
        return Marked(text, BlockKind.QUOTE, None, share)
    if picture := picture_in(line):
        return Marked(picture[0] or line, BlockKind.CAPTION, None, float(picture[1]))
    text, share = _said(line, structure)
    if not text.strip():  # nothing but links and pictures without words
        return Marked(line, link_share=1.0)
    if _ROW.match(line):
        cells = filter(None, (cell.strip() for cell in text.split("|")))
        return Marked(CELL_BAR.join(cells) or line, BlockKind.TABLE_ROW, None, share)
    return Marked(text, BlockKind.PARAGRAPH, None, share)


def _said(words: str, structure: Structure) -> tuple[str, float]:
    return without_marks(words, structure.names)
