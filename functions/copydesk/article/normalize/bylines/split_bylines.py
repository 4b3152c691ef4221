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
from itertools import pairwise

from copydesk.article.block import Block
from copydesk.article.normalize.bylines.by_words import (
    begins_with_by,
    ends_in_by,
    leads_to_a_checker,
)
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.lone_names import is_cased
from copydesk.article.normalize.bylines.picture_credits import is_made_by
from copydesk.article.normalize.small_words import is_wording

_LONGEST_LEAD = 30
"""Characters of "Article written by:"; a longer line is a sentence that breaks off."""

_MOST_LINES = 16
_MOST_WORDS_OF_A_SURNAME = 2
_LONGEST_NAME = 60
"""Characters, with a degree or a role."""

_AND = r"[,;&+/]|\b(?:and|und|et|y|e|og|och|en|i|oraz|и|ve|mit|with)"
_JOINS = re.compile(_AND, re.IGNORECASE)
_CLOCK = re.compile(r"\d\d?[:.]\d\d\b")
_BEGINS_WITH_A_JOIN = re.compile(rf"(?:{_AND})\s(?=[^\W\d_])", re.IGNORECASE)
_ENDS_IN_A_JOIN = re.compile(rf"[^\W\d_]\.?\s?(?:,|\s(?:{_AND}))$", re.IGNORECASE)


def split_bylines(blocks: Sequence[Block], places: Iterable[int]) -> Iterator[tuple[str, str]]:
    """Put together each byline that goes on in the next line: the names, and all of it."""
    for place in places:
        text = blocks[place].text
        if blocks[place].place is not None:
            continue
        if not _leads(text):
            # "By Anna Ruiz", "and", "Omar Dahl": the join has a line of its own.
            below = blocks[place + 1].text if place + 1 < len(blocks) else ""
            cut = names_from(blocks[place:]) if begins_with_by(text) and _joins_on(below) else []
            if len(cut) > 1:
                yield " ".join(cut), " ".join(cut)
            continue
        names = " ".join(names_from(blocks[place + 1 :]))
        if names:
            whole = f"{text} {names}"
            yield (names if ends_in_by(text) else whole), whole


def _leads(line: str) -> bool:
    """Is it "Written by" alone, or "By Anna Ruiz,", and no "Reviewed by", no "Photo by"?"""
    if len(line) <= _LONGEST_LEAD and ends_in_by(line):
        return not (leads_to_a_checker(line) or is_made_by(line))
    return begins_with_by(line) and _goes_on(line) and _is_name(line)


def names_from(blocks: Sequence[Block]) -> list[str]:
    """Take names and what joins them in turn; the first line that is neither ends them."""
    names: list[str] = []
    end, joins = 0, False
    for line in _whole_names([block.text for block in blocks[:_MOST_LINES]]):
        bare = _behind_a_join(line) if joins else line
        if not (_is_name(bare) if bare else is_join(line)):
            break
        names.append(line)
        if bare:
            end = len(names)
        joins = bool(bare) and not _goes_on(line)
    return names[:end]


def _whole_names(lines: Sequence[str]) -> list[str]:
    """Put together names that are cut themselves: "Anna Ker" and "n", "Anna" and "Van Holt"."""
    whole: list[str] = []
    for line, below in pairwise([*lines, ""]):
        above = whole[-1] if whole else ""
        if _is_last_letter(line, below) and above[-1:].isalpha():
            whole[-1] += line
        elif _are_one_name(above, line):
            whole[-1] += f" {line}"
        else:
            whole.append(line)
    return whole


def _is_last_letter(line: str, below: str) -> bool:
    """Is it one small letter, and not the "y" between two names, nor the "в" before a clock?"""
    if _CLOCK.match(below):
        return False
    return len(line) == 1 and line.islower() and not (is_join(line) and _is_name(below))


def _are_one_name(given: str, surname: str) -> bool:
    """Is neither of the two lines a name, and both are one?"""
    is_word = given.istitle() and given.isalpha() and len(given) > 1
    if not (is_word and is_cased(surname or "-")):
        return False
    words = surname.split()
    if is_wording([given]) or is_wording(words) or len(words) > _MOST_WORDS_OF_A_SURNAME:
        return False
    return _is_name(f"{given} {surname}")


def _goes_on(line: str) -> bool:
    return _ENDS_IN_A_JOIN.search(line) is not None


def _joins_on(line: str) -> bool:
    return is_join(line) or _is_name(_behind_a_join(line))


def _behind_a_join(line: str) -> str:
    """Give "Omar Dahl" of "and Omar Dahl", and nothing of other lines."""
    found = _BEGINS_WITH_A_JOIN.match(line)
    return line[found.end() :] if found else ""


def is_join(line: str) -> bool:
    """Is it "and" or a comma alone?"""
    return _JOINS.fullmatch(line) is not None


def _is_name(line: str) -> bool:
    return len(line) <= _LONGEST_NAME and bool(read_byline(line))
