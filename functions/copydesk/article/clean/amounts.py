"""Lists of amounts in a bare text: what goes into a dish, who has how many seats.

    Ingredients
    1 chicken, about 1.6kg        left out: "about" leads about a site
    2 unwaxed lemons, halved      left out
    3 tbsp olive oil              kept

Such lines are as short as furniture, and have no marks of a list. They are told by one another:
a run of neighbours that all begin with a number is one list, and stays or goes as a whole.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from copydesk.article.block import BlockKind, RemovalKind, Verdict
from copydesk.article.clean.lists import LISTED
from copydesk.article.clean.measures import ends_sentence

_FEWEST = 3
_LONGEST = 60
"""Characters."""

_LIKELY = 0.3
"""Score of a line whose neighbours were kept; lists of other stories have less."""

# "2 lemons", "250g flour", "½ tsp salt"; "1. Heat the oven" has marks, "10:15" is a time.
_AMOUNT = re.compile(r"(?P<number>\d{1,4})?(?:[.,/]\d{1,3}|\s?[¼½¾⅓⅔⅛])?\s?[^\W\d_]")


def with_amounts(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back the likely lines of a list of amounts, one of which was kept."""
    given = list(verdicts)
    for run in _runs(verdicts):
        # "1 Bridge falls, 2 Ferry sinks": what others read most.
        if _counts_up(verdicts, run) or not any(verdicts[n].kept for n in run):
            continue
        for number in (*run, *_unnumbered(verdicts, run[-1] + 1)):
            given[number] = _given(verdicts[number])
    return tuple(given)


def _given(verdict: Verdict) -> Verdict:
    """Make an item of what was kept, or may have been: alone it may look like a subhead."""
    likely = verdict.score >= _LIKELY and verdict.kind is not RemovalKind.DUPLICATE
    if not verdict.kept and not likely:
        return verdict
    item = verdict._replace(block=verdict.block._replace(kind=BlockKind.LIST_ITEM))
    return item if item.kept else item._replace(kept=True, kind=None, rule=LISTED)


def _runs(verdicts: Sequence[Verdict]) -> Iterator[list[int]]:
    numbers = groupby(range(len(verdicts)), key=lambda number: _is_amount(verdicts[number]))
    runs = (list(run) for are_amounts, run in numbers if are_amounts)
    return (run for run in runs if len(run) >= _FEWEST)


def _unnumbered(verdicts: Sequence[Verdict], first: int) -> Iterator[int]:
    """Find "Salt" at the end of such a list; the line above a paragraph or a list heads it."""
    for number in range(first, len(verdicts) - 1):
        below = verdicts[number + 1]
        heads = _is_amount(below) or not _is_short(below)
        if heads or not (verdicts[number].kept and _is_short(verdicts[number])):
            return
        yield number


def _is_short(verdict: Verdict) -> bool:
    block, text = verdict.block, verdict.block.text
    bare = block.place is None and block.kind is BlockKind.PARAGRAPH
    return bare and len(text) <= _LONGEST and not ends_sentence(text)


def _is_amount(verdict: Verdict) -> bool:
    text = verdict.block.text
    return text[:1].isnumeric() and _is_short(verdict) and _AMOUNT.match(text) is not None


def _counts_up(verdicts: Sequence[Verdict], run: Sequence[int]) -> bool:
    found = (_AMOUNT.match(verdicts[n].block.text) for n in run)
    numbers = [int(each["number"] or 0) for each in found if each]
    return all(after == before + 1 for before, after in pairwise(numbers))
