"""Quotations, posts and listings that a story has set in among its paragraphs.

    <p>Tea has run out at the sports hall.</p>                      kept
    <blockquote class="twitter-tweet"><p>No milk, either.</p>       few words, and a name of
    — Port Ellery Council (@ellery) <a>May 3</a></blockquote>       buttons to share a story
    <p>The returning officer has sent for more.</p>                 kept

The words of a post or of a line of code tell nobody whether it is the story; where it stands does.
It is given back if it stands right between two paragraphs of the story. A sentence of the story
set large is none, nor is a link to a post without its words.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from copydesk.article.block import (
    Block,
    BlockKind,
    Container,
    RemovalKind,
    Verdict,
    around_paragraph,
    elements_around,
)
from copydesk.article.clean.measures import MOSTLY_LINKS
from copydesk.article.folding import folded

_RULE = "quoted-among-paragraphs"
_QUOTES = frozenset({"blockquote", "pre"})
_NOT_HOPELESS = 0.05
"""Score that the model gives to nearly every post of a story; buttons have less."""

_MOST_LINES = 12
"""A longer quotation the model has seen enough of to judge it by."""

_MOST_QUOTATIONS = 200
"""Of one page: each is looked for in all of its text."""

_NEAR = 3
"""Blocks beside it in which the text is looked for; captions may stand between."""

_REACH = 8
"""Blocks below the last line of an entry in which the next one has its text."""

_SET_LARGE = frozenset({"pull", "pullquote", "pullquotes"})
_KINDS = frozenset({RemovalKind.OTHER, RemovalKind.SHARE})
"""A post of a network is called like the buttons that share with it."""


def with_quotations_set_in(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back each quotation or listing that stands right between two paragraphs of the story."""
    runs = list(islice(_left_out(verdicts), _MOST_QUOTATIONS))
    if not runs:
        return verdicts
    said = "\n".join(folded(one.block.text) for one in verdicts if one.kept)
    given = {n for run in runs if _is_set_in(verdicts, run, said) for n in run}
    return tuple(
        one._replace(kept=True, kind=None, rule=_RULE)
        if n in given and _has_words(one.block)
        else one
        for n, one in enumerate(verdicts)
    )


def _left_out(verdicts: Sequence[Verdict]) -> Iterator[range]:
    """Find the runs of blocks of one quotation of which none was kept."""
    start, number = 0, None
    for n, one in enumerate((*verdicts, None)):
        box = _quotation_around(one.block) if one else None
        own = box.number if box else None
        if own == number:
            continue
        run = range(start, n)
        if number is not None and not any(verdicts[each].kept for each in run):
            yield run
        start, number = n, own


def _quotation_around(block: Block) -> Container | None:
    """Find the outermost quotation around a block."""
    box = None
    for element in elements_around(block):
        if element.tag in _QUOTES:
            box = element
    return box


def _is_set_in(verdicts: Sequence[Verdict], run: range, said: str) -> bool:
    within = [verdicts[n] for n in run]
    if len(run) > _MOST_LINES or not all(map(_may_be_of_the_story, within)):
        return False
    above = verdicts[max(0, run.start - _NEAR) : run.start][::-1]
    right_below = _is_text(verdicts[run.stop : run.stop + _NEAR])
    below = right_below or (
        _ends_an_entry(within[0].block, above)
        and any(one.kept for one in verdicts[run.stop : run.stop + _REACH])
    )
    return below and _is_text(above) and folded(within[0].block.text) not in said


def _may_be_of_the_story(verdict: Verdict) -> bool:
    called = not _SET_LARGE.isdisjoint(verdict.block.labels)
    return verdict.kind in _KINDS and not called and _is_likely(verdict)


def _is_likely(verdict: Verdict) -> bool:
    return verdict.score >= _NOT_HOPELESS or not _has_words(verdict.block)


def _has_words(block: Block) -> bool:
    """Tell what is quoted from the link to where it stands: "A post shared by Anna Ruiz"."""
    return block.link_share < MOSTLY_LINKS


def _is_text(near: Sequence[Verdict]) -> bool:
    """Is the first block that is no caption the story's?"""
    found = next((one for one in near if one.block.kind is not BlockKind.CAPTION), None)
    return found is not None and found.kept and found.block.kind is not BlockKind.HEADING


def _ends_an_entry(block: Block, above: Sequence[Verdict]) -> bool:
    """Does it stand beside the paragraph above it, as the last line of an entry of a live blog?"""
    box, text = _quotation_around(block), around_paragraph(above[0].block) if above else None
    around = box.within if box is not None else None
    return around is not None and text is not None and around.number == text.number
