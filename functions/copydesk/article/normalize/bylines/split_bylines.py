"""Bylines that a dump of a page cut into lines, at each of their links.

Written by          By Anna Ruiz,
Anna Ruiz           John Roe
,                   and
John Roe            Omar Dahl
and
Omar Dahl
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from copydesk.article.block import Block
from copydesk.article.normalize.bylines.by_words import (
    begins_with_by,
    ends_in_by,
    leads_to_a_checker,
)
from copydesk.article.normalize.bylines.byline import read_byline

_LONGEST_LEAD = 30
"""Characters of "Article written by:"; a longer line is a sentence that breaks off."""

_MOST_LINES = 16
_LONGEST_NAME = 60
"""Characters, with a degree or a role."""

_AND = r"[,;&+/]|\b(?:and|und|et|y|e|og|och|en|i|oraz|и|ve|mit|with)"
_JOINS = re.compile(_AND, re.IGNORECASE)
_ENDS_IN_A_JOIN = re.compile(rf"[^\W\d_]\.?\s?(?:,|\s(?:{_AND}))$", re.IGNORECASE)


def split_bylines(blocks: Sequence[Block], places: Iterable[int]) -> Iterator[tuple[str, str]]:
    """Put together each byline that goes on in the next line: the names, and all of it."""
    for place in places:
        text = blocks[place].text
        if blocks[place].place is not None or not _leads(text):
            continue
        names = " ".join(_names_below(blocks[place + 1 : place + 1 + _MOST_LINES]))
        if names:
            whole = f"{text} {names}"
            yield (names if ends_in_by(text) else whole), whole


def _leads(line: str) -> bool:
    """Is it "Written by" alone, or "By Anna Ruiz,", and no "Reviewed by"?"""
    if len(line) <= _LONGEST_LEAD and ends_in_by(line):
        return not leads_to_a_checker(line)
    return begins_with_by(line) and _goes_on(line) and _is_name(line)


def _names_below(blocks: Sequence[Block]) -> list[str]:
    """Take names and what joins them in turn; the first line that is neither ends them."""
    names: list[str] = []
    end, joins = 0, False
    for block in blocks:
        if not (_JOINS.fullmatch(block.text) if joins else _is_name(block.text)):
            break
        names.append(block.text)
        if not joins:
            end = len(names)
        joins = not (joins or _goes_on(block.text))
    return names[:end]


def _goes_on(line: str) -> bool:
    return _ENDS_IN_A_JOIN.search(line) is not None


def _is_name(line: str) -> bool:
    return len(line) <= _LONGEST_NAME and bool(read_byline(line))
