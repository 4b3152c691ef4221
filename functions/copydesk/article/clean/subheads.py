"""Subheads given back: of a page's own headings, those that stand in the middle of its story.

    … and the ferry has sailed ever since.     kept
    How to become a member                     left out: it speaks of members
    The club meets on the first Monday of …    kept

A word in a subhead, or the name of an element around it, says little: it has too few words to be
known by. What stands right below it says more. A picture or two may stand between, or a row of
buttons if the model itself took the heading for the story. A heading that the page has twice is
a label, or heads a box; so does one above a gallery in an element of its own. A line in bold is as
good as a heading if it stands among the paragraphs, in their own element. Of headings that are made
alike, as those of a live blog's posts are, each above text that was kept, all are subheads.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from copydesk.article.block import (
    LISTED_KINDS,
    Block,
    BlockKind,
    RemovalKind,
    Verdict,
    around_paragraph,
    stands_in,
)
from copydesk.article.clean.islands import SURE
from copydesk.article.clean.measures import MOSTLY_LINKS
from copydesk.article.text import STOPS

_RULE = "heads-story"
_NOT_HOPELESS = 0.2
"""Score from which a heading may be given back; the model takes the most of a box for less."""

_NOT_HOPELESS_IN_A_SERIES, _FEWEST_OF_A_SERIES = 0.05, 3

_LIKELY = 0.5
_MOST_BETWEEN = 6
"""Blocks between a subhead and its first paragraph: a picture's caption and credit, buttons."""

_SHORTEST_PROSE, _SHORTEST_SENTENCE = 80, 50
"""Characters of a paragraph, and of one that ends as sentences do."""

_BOLD, _LONGEST_BOLD = 0.95, 110
"""Share of its characters, and how many it may have, of a line in bold that heads a text."""

_ENDS_SENTENCE = (".", "!", ":", ";", ",", "\u3002", "\u0964", "\u2026")
_NAMED_BY_A_WORD = frozenset([RemovalKind.OTHER, RemovalKind.NAVIGATION])
"""Kinds that a line in bold may have been given: "About Example" leads about no site."""

_SAYS_NOTHING = frozenset([RemovalKind.CAPTION, RemovalKind.CREDIT, RemovalKind.OTHER])
"""Kinds between a doubtful heading and a paragraph; a form below it is what it heads."""


def with_subheads(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back each heading of a page between paragraphs that were kept, the next of them sure."""
    given = list(verdicts)
    times = Counter(one.block.text for one in verdicts if _is_set_as_one(one.block))
    serial = _in_series(verdicts)
    above: Verdict | None = None
    for index, verdict in enumerate(verdicts):
        once = times[verdict.block.text] == 1
        heads = index in serial or (
            above and _may_head(verdict, above) and _heads_story(verdicts, index)
        )
        if heads and once and not verdict.kept:
            given[index] = verdict._replace(kept=True, kind=None, rule=_RULE)
        above = verdict if _is_sure_prose(verdict) else above
    return tuple(given)


def _in_series(verdicts: Sequence[Verdict]) -> frozenset[int]:
    """Find the headings of which three or more are made alike, each right above text."""
    series: dict[tuple[object, ...], list[int]] = {}
    for index, verdict in enumerate(verdicts):
        block = verdict.block
        if block.kind is BlockKind.HEADING and block.place is not None:
            series.setdefault((block.level, block.tags, block.own_labels), []).append(index)
    whole = (
        alike
        for alike in series.values()
        if len(alike) >= _FEWEST_OF_A_SERIES
        and all(
            verdicts[n].score >= _NOT_HOPELESS_IN_A_SERIES
            and any(_is_prose(below, _LIKELY) for below in verdicts[n + 1 : n + 2])
            for n in alike
        )
    )
    return frozenset(index for alike in whole for index in alike)


def _is_set_as_one(block: Block) -> bool:
    return block.kind is BlockKind.HEADING or _is_bold_line(block)


def _is_bold_line(block: Block) -> bool:
    bold = block.emphasis >= _BOLD and len(block.text) <= _LONGEST_BOLD
    return bold and block.kind is BlockKind.PARAGRAPH and not block.text.endswith(_ENDS_SENTENCE)


def _may_head(verdict: Verdict, above: Verdict) -> bool:
    block = verdict.block
    return (
        block.place is not None
        and verdict.kind is not RemovalKind.DUPLICATE
        and verdict.score >= _NOT_HOPELESS
        and block.link_share < MOSTLY_LINKS
        and (block.kind is BlockKind.HEADING or _is_bold_among(verdict, above))
    )


def _is_bold_among(verdict: Verdict, above: Verdict) -> bool:
    """Is it a paragraph in bold, in the very element that the paragraph above it stands in?"""
    if not _is_bold_line(verdict.block) or verdict.kind not in _NAMED_BY_A_WORD:
        return False
    own, other = around_paragraph(verdict.block), around_paragraph(above.block)
    return own is not None and other is not None and own.number == other.number


def _heads_story(verdicts: Sequence[Verdict], index: int) -> bool:
    if _heads_a_gallery(verdicts, index):
        return False
    likely = verdicts[index].score >= _LIKELY
    for number, below in enumerate(verdicts[index + 1 : index + 2 + _MOST_BETWEEN], index + 1):
        if below.kept:
            next_two = verdicts[number : number + 2]
            listing = _are_a_listing(next_two) and verdicts[index].kind is not RemovalKind.RELATED
            return listing or any(map(_is_sure_prose, next_two))
        if below.block.kind is BlockKind.HEADING or not (likely or below.kind in _SAYS_NOTHING):
            return False
    return False


def _heads_a_gallery(verdicts: Sequence[Verdict], index: int) -> bool:
    """Does it stand above nothing but captions, in an element of their own?"""
    inside = _below_in_its_box(verdicts, index)
    return len(inside) > 1 and all(one.kind is RemovalKind.CAPTION for one in inside)


def _below_in_its_box(verdicts: Sequence[Verdict], index: int) -> list[Verdict]:
    box = around_paragraph(verdicts[index].block)
    if box is None:
        return []
    rest = verdicts[index + 1 : index + 2 + _MOST_BETWEEN]
    return list(takewhile(lambda one: stands_in(one.block, box), rest))


def _are_a_listing(verdicts: Sequence[Verdict]) -> bool:
    listed = (one.kept and one.block.kind in LISTED_KINDS for one in verdicts)
    return len(verdicts) > 1 and all(listed)


def _is_sure_prose(verdict: Verdict) -> bool:
    return _is_prose(verdict, SURE)


def _is_prose(verdict: Verdict, least_score: float) -> bool:
    block = verdict.block
    if block.kind is not BlockKind.PARAGRAPH or not verdict.kept or verdict.score < least_score:
        return False
    least = _SHORTEST_SENTENCE if block.text.endswith(STOPS) else _SHORTEST_PROSE
    return len(block.text) >= least
