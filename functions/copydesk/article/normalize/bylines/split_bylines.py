"""Bylines that a dump of a page cut into lines, at each of their links.

Written by
Anna Ruiz
,
John Roe
and
Omar Dahl
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.article.block import Block
from copydesk.article.normalize.bylines.by_words import ends_in_by
from copydesk.article.normalize.bylines.byline import read_byline

_LONGEST_LEAD = 30
"""Characters of "Article written by:"; a longer line is a sentence that breaks off."""

_MOST_LINES = 16
_LONGEST_NAME = 60
"""Characters, with a degree or a role."""

_JOINS = re.compile(r"[,;&+/]|and|und|et|y|e|og|och|en|i|oraz|и|ve|mit|with", re.IGNORECASE)


def split_bylines(blocks: Sequence[Block], places: range) -> Iterator[tuple[str, str]]:
    """Put together each byline that begins with a lone "By": the names, and all of it."""
    for place in places:
        text = blocks[place].text
        may_lead = blocks[place].place is None and len(text) <= _LONGEST_LEAD
        if not may_lead or not ends_in_by(text):
            continue
        names = " ".join(_names_below(blocks[place + 1 : place + 1 + _MOST_LINES]))
        if names:
            yield names, f"{text} {names}"


def _names_below(blocks: Sequence[Block]) -> list[str]:
    """Take names and what joins them in turn; the first line that is neither ends them."""
    names: list[str] = []
    for number, block in enumerate(blocks):
        joins = number % 2 == 1
        if not (_JOINS.fullmatch(block.text) if joins else _is_name(block.text)):
            break
        names.append(block.text)
    return names if len(names) % 2 else names[:-1]


def _is_name(line: str) -> bool:
    return len(line) <= _LONGEST_NAME and bool(read_byline(line))
