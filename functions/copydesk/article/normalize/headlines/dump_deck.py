"""Decks of dumps: which of the lines below the headline is the standfirst.

    Minister resigns over bridge
    Share
    She leaves after two years of delays and a report that found gaps   ← the deck
    The minister at the old bridge in May                               a caption
    By Anna Ruiz

No line is sure: captions, teasers and notes to the reader stand there, too. A forest that has seen
which line is the deck of the same story's page weighs each by its words and its neighbours.
"""

from collections.abc import Iterator, Sequence

from copydesk.article.block import RemovalKind, Verdict
from copydesk.article.clean.trees import forest_in
from copydesk.article.folding import folded
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.caption_signs import objection_of_a_caption
from copydesk.article.normalize.headlines.deck_lines import Line, deck_lines, places_below
from copydesk.article.normalize.headlines.deck_objections import (
    FEWEST_LABELLED,
    OF_NO_STORY,
    objection,
    objection_in_text,
    repeats,
)
from copydesk.article.normalize.tables import TABLES

RANKS_FILE = TABLES / "deck_ranks.json.gz"
"""The forest, as ``infra.train.decks`` learns it."""

_LEAST = 0.6
"""What a line must weigh: none is better than a wrong one."""

_OF_NO_DECK = OF_NO_STORY | {RemovalKind.LEGAL, RemovalKind.PAYWALL, RemovalKind.RELATED}
"""Of 183 lines left out as one of the last three, in the dumps of training, 12 are decks."""


def dump_deck_candidates(verdicts: Sequence[Verdict], top: int, start: int) -> Iterator[Found]:
    """Weigh the lines below the headline, the heaviest first."""
    objected = {
        place: why_not(verdicts, place, top) for place in places_below(verdicts, top, start)
    }
    possible = [place for place, but in objected.items() if not but]
    weighed = weigh(deck_lines(verdicts, possible, top, start)) if possible else []
    for place, weight in sorted(weighed, key=lambda each: -each[1]):
        text = verdicts[place].block.text
        but = "" if weight >= _LEAST else f"weighs {weight:.2f}, a deck {_LEAST} or more"
        yield Found(text, "text", place, weight, but or objection_of_a_caption(text))
    for place, but in objected.items():
        if but:
            yield Found(verdicts[place].block.text, "text", place, 0.0, but)


def why_not(verdicts: Sequence[Verdict], place: int, top: int) -> str:
    """Say why a line needs no weighing; empty if it may be the deck."""
    if verdicts[place].kind in _OF_NO_DECK:
        return "was left out for its words"
    block, following = verdicts[place].block, verdicts[place + 1].block
    but = objection(block, FEWEST_LABELLED) or objection_in_text(block, following)
    title = frozenset([folded(verdicts[top].block.text)])
    return but or ("repeats the headline" if repeats(folded(block.text), title) else "")


def weigh(lines: Sequence[Line]) -> list[tuple[int, float]]:
    """Give the place of each line and its weight, 0..1."""
    scores = forest_in(RANKS_FILE).scores([line.row for line in lines])
    return [(line.place, score) for line, score in zip(lines, scores, strict=True)]
