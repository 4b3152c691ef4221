"""Subheads given back: of a page's own headings, those that stand in the middle of its story.

    … and the ferry has sailed ever since.     kept
    How to become a member                     left out: it speaks of members
    The club meets on the first Monday of …    kept

A word in a subhead, or the name of an element around it, says little: it has too few words to be
known by. What stands right below it says more. A picture or two may stand between, or a row of
buttons if the model itself took the heading for the story. A heading that the page has twice is
a label, or heads a box.
"""

from collections import Counter
from collections.abc import Sequence

from copydesk.article.block import BlockKind, RemovalKind, Verdict
from copydesk.article.clean.islands import SURE

_RULE = "heads-story"
_NOT_HOPELESS = 0.2
"""Score from which a heading may be given back; the model takes the most of a box for less."""

_LIKELY = 0.5
_LINKED = 0.5
_MOST_BETWEEN = 6
"""Blocks between a subhead and its first paragraph: a picture's caption and credit, buttons."""

_SHORTEST_PROSE = 80
"""Characters."""

_SAYS_NOTHING = frozenset([RemovalKind.CAPTION, RemovalKind.CREDIT, RemovalKind.OTHER])
"""Kinds between a doubtful heading and a paragraph; a form below it is what it heads."""


def with_subheads(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back each heading of a page between paragraphs that were kept, the next of them sure."""
    given = list(verdicts)
    headings = Counter(one.block.text for one in verdicts if one.block.kind is BlockKind.HEADING)
    above = False
    for index, verdict in enumerate(verdicts):
        once = headings[verdict.block.text] == 1
        if above and once and _may_head(verdict) and _heads_story(verdicts, index):
            given[index] = verdict._replace(kept=True, kind=None, rule=_RULE)
        above = above or _is_sure_prose(verdict)
    return tuple(given)


def _may_head(verdict: Verdict) -> bool:
    block = verdict.block
    return (
        not verdict.kept
        and block.kind is BlockKind.HEADING
        and block.place is not None
        and verdict.kind is not RemovalKind.DUPLICATE
        and verdict.score >= _NOT_HOPELESS
        and block.link_share < _LINKED
    )


def _heads_story(verdicts: Sequence[Verdict], index: int) -> bool:
    likely = verdicts[index].score >= _LIKELY
    for number, below in enumerate(verdicts[index + 1 : index + 2 + _MOST_BETWEEN], index + 1):
        if below.kept:
            return any(_is_sure_prose(one) for one in verdicts[number : number + 2])
        if below.block.kind is BlockKind.HEADING or not (likely or below.kind in _SAYS_NOTHING):
            return False
    return False


def _is_sure_prose(verdict: Verdict) -> bool:
    block = verdict.block
    prose = block.kind is BlockKind.PARAGRAPH and len(block.text) >= _SHORTEST_PROSE
    return verdict.kept and verdict.score >= SURE and prose
