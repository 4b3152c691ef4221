"""The line of the byline: which of the lines that may be it names the authors that were found.

    Minister resigns over bridge
    Anna Ruiz, Chief Reporter      ← a name alone is no proof, but the head of the page states it
    4 May 2024

Where the authors are known, a line of nothing but their names, a role and a date is their byline.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.model import Author, Byline
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.agency import agency_alone
from copydesk.article.normalize.bylines.by_words import MAIL_ADDRESS, begins_with_by, ends_in_by
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.byline_lines import Credit
from copydesk.article.normalize.bylines.stated_credits import stated_credits
from copydesk.article.normalize.found import Found, winner
from copydesk.article.normalize.publication.stamped_lines import without_dates
from copydesk.article.text import KANA_AND_IDEOGRAPHS

_LONGEST_LINE = 100
_MOST_BESIDE = 3
"""Words beside each name: "By", "Chief Reporter"."""

_OF_A_CLOCK = 2
"""Words more beside a date or an hour: "at 10.15 a.m."."""

_NEAR = 10
"""Blocks under the headline in which a byline stands."""

_WORDS_OF_A_DESK = 4
"""And of the word before it: "By our sports staff"."""

_SHORTEST_NAME = 3
"""Letters; "Li" stands in other words."""

_LONGEST_BESIDE = {False: 30, True: 8}
"""Letters beside each name, in ordinary scripts and in those that set no spaces."""

_UNSPACED = re.compile(rf"[{KANA_AND_IDEOGRAPHS}]")
# A date or an hour may end in a stop too: "2024. május 4.", "10:15 a.m."
_ENDS_SENTENCE = re.compile(r"(?:[^\W\d_]{2}|\d{3})[.!?]$|[\u3002\u0964!?]$")


def printed_byline(
    lines: Iterable[Credit], authors: Sequence[Author], between: Sequence[str] = ()
) -> Byline | None:
    """Find the line that names the authors: one of ``lines``, or names alone in ``between``."""
    line = winner(byline_candidates(lines, authors, between))
    return Byline(as_printed=line) if line else None


def byline_candidates(
    printed: Iterable[Credit], authors: Sequence[Author], between: Sequence[str]
) -> Iterator[Found]:
    """Judge the lines that may be the byline; "By" may stand in an element of its own above it."""
    names = [author.name_as_printed for author in authors]
    alone = (Credit(line, "text", line=line) for line in between if is_line_of(names, line))
    above = ""
    for credit in chain(printed, alone):
        line = credit.line or credit.printed
        # Without an author it may be a desk, but no date.
        goes_on = ends_in_by(above) and (authors or not any(map(str.isdigit, line)))
        whole = f"{above} {line}" if goes_on else line
        yield Found(whole, "text", but=_objection(line if authors else whole, authors))
        above = line


def _objection(line: str, authors: Sequence[Author]) -> str:
    """A byline names an author; without one, an agency or a desk."""
    if authors:
        names = (folded(author.name) for author in authors)
        named = any(name and name in folded(line) for name in names)
        return "" if named else "names none of the authors"
    by_somebody = begins_with_by(line) and not ends_in_by(line) and not _is_a_sentence(line)
    return "" if by_somebody or agency_named(line) or agency_alone(line) else "credits nobody"


def _is_a_sentence(line: str) -> bool:
    """Tell "By noon, all had left." and "Von Montag an fahren zwölf Züge." from "By our staff."."""
    is_long = "," in line or len(line.split()) > _WORDS_OF_A_DESK
    return is_long and _ENDS_SENTENCE.search(line) is not None


def lines_under(blocks: Sequence[Block], headline: int | None, body_start: int) -> list[str]:
    """Give the lines of a page under its headline, down to the first of its text."""
    if headline is None or blocks[headline].place is None:
        return []
    return [block.text for block in blocks[headline + 1 : min(body_start, headline + _NEAR) + 1]]


def stated_names(head: Head) -> tuple[str, ...]:
    """Give the names of people that the head of a page states."""
    people = (credit for credit in stated_credits(head) if not credit.is_organisation)
    read = (author.name_as_printed for each in people for author in read_byline(each.printed))
    return tuple(dict.fromkeys(read))


def is_line_of(names: Iterable[str], line: str) -> bool:
    """Tell a line that says only these names, with a role, an address and a date beside them.

    >>> is_line_of(["Anna Ruiz"], "Anna Ruiz, Chief Reporter | 4 May 2024")
    True
    """
    if len(line) > _LONGEST_LINE or _ENDS_SENTENCE.search(line):
        return False
    named, rest = 0, line
    for name in sorted(names, key=len, reverse=True):
        if len(name) >= _SHORTEST_NAME and name in rest:
            named, rest = named + 1, rest.replace(name, " | ")
    if not named:
        return False
    rest = without_dates(MAIL_ADDRESS.sub(" ", rest))
    beside = [word for word in rest.split() if any(map(str.isalpha, word))]
    most = _MOST_BESIDE * named + (_OF_A_CLOCK if any(map(str.isdigit, rest)) else 0)
    longest = _LONGEST_BESIDE[_UNSPACED.search(rest) is not None]
    return len(beside) <= most and sum(map(len, beside)) <= longest * named
