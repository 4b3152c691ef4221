"""Markdown, as many dumps of pages are written: headings, links, quotes and emphasis.

## Reactions
The mayor [said](https://example.org/said) **nothing**.
"""

import re
from itertools import islice
from typing import NamedTuple

from copydesk.article.block import BlockKind

_PICTURE = re.compile(
    r"!\[([^\[\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s\"[^\"\n]{0,300}\")?\)"
)
_LINK = re.compile(
    r"\[([^\[\]\n]{1,1000})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s\"[^\"\n]{0,300}\")?\)"
)
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_CLOSING = re.compile(r"\s#{1,6}$")
_QUOTE = re.compile(r"(?:>\s?)+(?=\S)")
_ROW = re.compile(r"\|.*\|$")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,2000})(?<=[^\s*])\*(?![\w*])")

_ANY_MARK = re.compile(r"(?m)^ {0,3}#{1,6} \S|\]\((?:https?:|/|#|mailto:)|^ {0,3}```")
_SIGNS = ("# ", "](", "```")
"""One of them is in each mark; most texts have none, and are not searched."""

_FEWEST_MARKS = 2
"""One hash or bracket may be an accident."""


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
    return Marked(
        text, BlockKind.TABLE_ROW if _ROW.match(line) else BlockKind.PARAGRAPH, None, share
    )


def _without_links(line: str) -> tuple[str, float]:
    """Leave the words of links and pictures; tell the share of them that are linked."""
    line = _PICTURE.sub(r"\1", line)
    linked = sum(len(found[1]) for found in _LINK.finditer(line))
    text = _LINK.sub(r"\1", line)
    text = _EMPHASIS.sub(r"\1", _STRONG.sub(r"\2", text))
    return text, min(1.0, linked / len(text)) if text else 0.0
