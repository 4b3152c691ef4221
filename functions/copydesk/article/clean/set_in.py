"""Lists and tables that a story has set in among its paragraphs, as those who made it saw them.

    <p>Two towns are still waiting for aid.</p>         kept
    <table>Pell Lake | 310 …</table>                    few words, and a low score for each row
    <p>The next meeting is on 4 May.</p>                kept, in the same element

What a row says in three words tells nobody whether it is the story; where its whole table stands
does. It is given back if the paragraphs above and below it are the story's, and stand in the very
element that the table stands in. A list of links, or one of which a rule can name a part, is not.
"""

from collections.abc import Sequence
from itertools import chain

from copydesk.article.block import (
    CELL_BAR,
    LISTED_KINDS,
    Block,
    BlockKind,
    Container,
    RemovalKind,
    Verdict,
    elements_around,
)
from copydesk.article.clean.labels import Part, parts_of
from copydesk.article.clean.measures import MOSTLY_LINKS
from copydesk.article.parse.page.words import INLINE

_RULE = "set-in-among-paragraphs"
_NOT_HOPELESS = 0.05
"""Score that the model gives to nearly every row of a story's table; buttons have less."""

_MOST_ROWS = 60
"""A longer list is an index; the model has seen enough of it to judge it by."""

_FEWEST_ROWS = 2
_NEAR = 3
"""Blocks beside a list in which its text is looked for."""

_LISTS = frozenset({"ul", "ol", "dl", "table"})
_BESIDE = frozenset({BlockKind.CAPTION, BlockKind.QUOTE})
_PARAGRAPHS = frozenset({"p", "h2", "h3", "h4", "h5", "h6"})


def with_lists_set_in(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back each whole list between two paragraphs of the story, in their own element."""
    runs = (run for run in _lists_left_out(verdicts) if _is_set_in(verdicts, run))
    given = frozenset(chain.from_iterable(runs))
    if not given:
        return verdicts
    return tuple(
        verdict._replace(kept=True, kind=None, rule=_RULE) if index in given else verdict
        for index, verdict in enumerate(verdicts)
    )


def _lists_left_out(verdicts: Sequence[Verdict]) -> list[range]:
    """Find the runs of rows of one list, or one table, of which none was kept."""
    runs: list[range] = []
    number = None
    for index, verdict in enumerate(verdicts):
        whole = _outermost_list(verdict.block) if verdict.block.kind in LISTED_KINDS else None
        if whole is None:
            number = None
        elif whole.number == number:
            runs[-1] = range(runs[-1].start, index + 1)
        else:
            number = whole.number
            runs.append(range(index, index + 1))
    return [run for run in runs if _FEWEST_ROWS <= len(run) <= _MOST_ROWS]


def _outermost_list(block: Block) -> Container | None:
    """Find the list around a block that stands in no other: an item may have one of its own."""
    lists = [one for one in elements_around(block) if one.tag in _LISTS]
    return lists[-1] if lists else None


def _is_set_in(verdicts: Sequence[Verdict], run: range) -> bool:
    if not all(_may_be_of_the_story(verdicts[index]) for index in run):
        return False
    whole = _outermost_list(verdicts[run.start].block)
    above = _text_at(verdicts[max(0, run.start - _NEAR) : run.start][::-1])
    below = _text_at(verdicts[run.stop : run.stop + _NEAR])
    if whole is None or above is None or below is None or not _has_columns(verdicts, run):
        return False
    if parts_of(whole.labels) & Part.CAPTION:  # a gallery's captions are no list
        return False
    own, other = _places_of(above), _places_of(below)
    # The list itself may have an element of its own: <figure class="wp-block-table">.
    return any(place in own and place in other for place in _numbers(whole.within))


def _may_be_of_the_story(verdict: Verdict) -> bool:
    in_doubt = not verdict.kept and verdict.kind is RemovalKind.OTHER
    likely = verdict.score >= _NOT_HOPELESS and verdict.block.link_share < MOSTLY_LINKS
    return in_doubt and likely


def _has_columns(verdicts: Sequence[Verdict], run: range) -> bool:
    """Tell a table, whose rows have cells, from one that holds the parts of a page in place."""
    return all(
        CELL_BAR in verdicts[index].block.text
        for index in run
        if verdicts[index].block.kind is BlockKind.TABLE_ROW
    )


def _text_at(near: Sequence[Verdict]) -> Block | None:
    """Give the first block, if it was kept; a caption may stand before it, and a pull quote."""
    found = next((one for one in near if one.kept or not _is_beside_text(one.block)), None)
    return found.block if found is not None and found.kept else None


def _is_beside_text(block: Block) -> bool:
    return block.kind in _BESIDE or "blockquote" in block.tags


def _places_of(block: Block) -> tuple[int, ...]:
    """Number the elements right around a paragraph: it may itself be one that has no name."""
    element = block.within
    while element is not None and (element.tag in INLINE or element.tag in _PARAGRAPHS):
        element = element.within
    return _numbers(element)


def _numbers(element: Container | None) -> tuple[int, ...]:
    around = element.within if element is not None else None
    return tuple(one.number for one in (element, around) if one is not None)
