"""Datelines in a line of their own, above what they begin.

OSLO (Reuters) -          by the mark, or the credit, that they end with
<p class="dateline">ROCKPORT, Maine</p>      by what their element is called
"""

from copydesk.article.block import Block
from copydesk.article.model import Dateline
from copydesk.article.normalize.agencies import agency_printed
from copydesk.article.normalize.datelines import places
from copydesk.article.normalize.datelines.asia import split_asian_dateline
from copydesk.article.normalize.datelines.dateline import (
    CREDIT_IN_ARABIC,
    LONGEST_DATELINE,
    begins_a_sentence,
    ends_of_datelines,
    split_dateline,
)

_LAST_MARKS = ("-", "\u2013", "\u2014", ")", "/", "/.", "]")
"""Of a dateline in a line of its own; a colon there may head a list."""

_CALLED = "dateline"
"""A word in the class of its element; a date may be called so, too."""

_WITH_A_BYLINE = "byline"
"""A word beside it, where one line has both: class="byline-dateline"."""


def dateline_above(line: Block, below: Block) -> Dateline | None:
    """Read a line as the dateline of what stands below it."""
    called = line.own_labels
    is_called_so = _CALLED in called and _WITH_A_BYLINE not in called
    return read_lone_dateline(line.text, below.text, is_called_so=is_called_so)


def read_lone_dateline(line: str, following: str, *, is_called_so: bool = False) -> Dateline | None:
    """Read a dateline that has a line of its own, above what it begins.

    Args:
        line: That line.
        following: The paragraph below.
        is_called_so: Its element says that it is one: then it needs no mark at its end.
    """
    if len(line) > LONGEST_DATELINE:
        return None
    if (asian := split_asian_dateline(f"{line}{following}")) and asian[1] == following:
        return asian[0].model_copy(update={"as_printed": line})
    is_marked = line.endswith(_LAST_MARKS) or _ends_in_its_credit(line)
    # Anadolu prints "ANKARA" alone; of most other cities it heads a part of the text.
    is_alone = not is_marked and (is_called_so or places.is_set_before_a_colon(line))
    is_alone = is_alone and begins_a_sentence(following)
    if not (is_alone or is_marked):
        return None
    dateline, rest = split_dateline(f"{line}{' -' if is_alone else ''} {following}")
    if dateline is None or rest != following:
        return None
    return dateline.model_copy(update={"as_printed": line})


def _ends_in_its_credit(line: str) -> bool:
    """Tell "دمشق-سانا" in a line of its own."""
    end = next(ends_of_datelines(line), None)
    credit = CREDIT_IN_ARABIC.fullmatch(f"{line[end.end() :]} ") if end else None
    return credit is not None and agency_printed(credit["credit"]) is not None
