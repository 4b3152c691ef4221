"""Lists given back: items that one of their words named, though their list is the story's.

A sign at the entrance lists what the zoo asks for:  kept
Do not share                                         left out: "share" is a button's

Council tax will rise by 4.9 percent                 kept
The print works will be closed                       left out, in the same list of a page
"""

from collections import Counter

from copydesk.article.block import (
    CELL_BAR,
    Block,
    BlockKind,
    Container,
    RemovalKind,
    Verdict,
    elements_around,
    list_around,
)
from copydesk.article.clean.measures import MOSTLY_LINKS
from copydesk.article.text import COLONS

LISTED = "listed-in-story"
"""Rule of what was left out and is an item of the story's."""

_LONGEST_ITEM = 40
"""Characters of a button; what announces a list of them is longer."""

_NOT_HOPELESS = 0.1
"""Score that the model gives to most items of a text; furniture often has less."""

_LIKELY_ITEM = 0.3
"""The same of an item of a page's list whose others are the story's."""

_LIKELY_HEAD = 0.1
"""… and of a row of a table, or a term, beside those that were kept."""

_NAMED_BY_NOTHING = frozenset([RemovalKind.OTHER, RemovalKind.BYLINE])
"""… or by a name, as "Sam Okonedo, driver" is."""

_STEPS_UP = 3


def with_announced_lines(
    verdicts: tuple[Verdict, ...], furniture: frozenset[RemovalKind]
) -> tuple[Verdict, ...]:
    """Give back the short lines below a long one that announces them."""
    possible = furniture | _NAMED_BY_NOTHING
    given = list(verdicts)
    announced = False
    for index, verdict in enumerate(verdicts):
        text = verdict.block.text
        is_item = announced and len(text) <= _LONGEST_ITEM and verdict.block.place is None
        in_doubt = not verdict.kept and verdict.score >= _NOT_HOPELESS
        if is_item and in_doubt and verdict.kind in possible:
            given[index] = verdict._replace(kept=True, kind=None, rule=LISTED)
        starts = verdict.kept and len(text) > _LONGEST_ITEM and text[-1:] in COLONS
        announced = starts or is_item
    return tuple(given)


def with_whole_lists(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back the items of a page's list, and the heads of a table, of which most were kept."""
    lists = {n: found.number for n, one in enumerate(verdicts) if (found := _list_of(one.block))}
    if not lists:
        return verdicts
    size = Counter(lists.values())
    kept = Counter(number for n, number in lists.items() if verdicts[n].kept)
    return tuple(
        verdict._replace(kept=True, kind=None, rule=LISTED)
        if n in lists
        and not verdict.kept
        and verdict.kind is not RemovalKind.DUPLICATE
        and verdict.score >= (_LIKELY_HEAD if _is_head(verdict.block) else _LIKELY_ITEM)
        and verdict.block.link_share < MOSTLY_LINKS
        and 2 * kept[lists[n]] > size[lists[n]] - _is_head(verdict.block)
        else verdict
        for n, verdict in enumerate(verdicts)
    )


def _list_of(block: Block) -> Container | None:
    # A cell alone may be all of a page: tables hold the parts of old ones together.
    if block.kind is BlockKind.TABLE_ROW and CELL_BAR in block.text:
        return next((one for one in elements_around(block) if one.tag == "table"), None)
    return list_around(block) if block.kind is BlockKind.LIST_ITEM else None


def _is_head(block: Block) -> bool:
    """Tell the row of a table, and the term of a list that its definition stands below."""
    return block.kind is BlockKind.TABLE_ROW or "dt" in block.tags[-_STEPS_UP:]
