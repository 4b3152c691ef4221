"""The trail: what became of every part of a source.

What was in = what was kept + what was removed. In plain text the unit is the span and
the spans cover every character; in a page it is the visible block.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from copydesk.article.block import RemovalKind
from copydesk.article.model import Article
from copydesk.article.normalize.layout.body import LINES_BEFORE_A_LEAD
from copydesk.article.normalize.story import Piece, Story


class Fate(StrEnum):
    KEPT = "kept"
    REMOVED = "removed"
    SPACE = "space"


class Step(NamedTuple):
    """One part of the source and what became of it."""

    fate: Fate
    text: str
    """As it stands in the source (plain text), or as a reader sees it (pages)."""

    start: int | None
    end: int | None
    place: str | None

    what: str
    """The field a kept part became ("headline", "paragraph"), or a removed part's kind."""

    because: str = ""
    """Id of the rule or model that removed it."""

    score: float | None = None
    """How much it looked like the article, among its neighbours; None of white space."""

    score_alone: float | None = None
    """The same, looked at alone."""


Trail = tuple[Step, ...]


def trail_of(story: Story, article: Article, source: str) -> Trail:
    """Give the account of a reading.

    Args:
        story: All blocks, in reading order.
        article: What came of them.
        source: The decoded text that spans point into.

    Returns:
        A step for each block; in a source with spans also for all that stands between them,
        so that the texts of all steps together are the source.
    """
    if any(piece.block.start is None for piece in story.pieces):
        return tuple(_step(piece, piece.block.text, None, None) for piece in story.pieces)
    return tuple(_with_gaps(_spans(story, article, source), source))


def _spans(story: Story, article: Article, source: str) -> Iterator[Step]:
    """Give a step for each block; the one with the dateline gives two."""
    leads = {
        paragraph.end: paragraph.start
        for section in article.sections[:LINES_BEFORE_A_LEAD]
        for paragraph in section.paragraphs[:LINES_BEFORE_A_LEAD]
    }
    for piece in story.pieces:
        block = piece.block
        start, end = block.start, block.end
        if start is None or end is None:
            continue
        lead_start = leads.get(end, start) if article.dateline else start
        if lead_start is not None and lead_start > start:
            lifted = source[start:lead_start].rstrip()
            yield Step(Fate.KEPT, lifted, start, start + len(lifted), None, "dateline")
            start = lead_start
        yield _step(piece, source[start:end], start, end)


def _step(piece: Piece, text: str, start: int | None, end: int | None) -> Step:
    verdict, part = piece
    place, score, score_alone = verdict.block.place, verdict.score, verdict.score_alone
    if part is not None:
        return Step(Fate.KEPT, text, start, end, place, part, "", score, score_alone)
    what = verdict.kind or RemovalKind.OTHER
    return Step(Fate.REMOVED, text, start, end, place, what, verdict.rule, score, score_alone)


def _with_gaps(steps: Iterable[Step], source: str) -> Iterator[Step]:
    """Fill what stands between the steps: white space, and signs that nobody sees."""
    place = 0
    for step in steps:
        if step.start is not None and step.start > place:
            yield _space(source, place, step.start)
        yield step
        place = step.end if step.end is not None else place
    if place < len(source):
        yield _space(source, place, len(source))


def _space(source: str, start: int, end: int) -> Step:
    return Step(Fate.SPACE, source[start:end], start, end, None, "space")
