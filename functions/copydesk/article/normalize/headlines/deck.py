"""Decks: the standfirst under a headline, in other words than the text's first paragraph.

    Minister resigns over bridge
    She leaves after two years of delays and a report that found gaps   ← the deck
    By Anna Ruiz

In a page its element says so, or the page's description repeats it (``page_deck``). In a text that
somebody wrote or copied it is the line under the headline that is neither byline nor date; in the
dump of a page, where captions look the same, lines are weighed (``dump_deck``).
"""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from copydesk.article.block import STATED_DECK, Block, RemovalKind, Verdict
from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.lone_names import names_alone
from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.caption_signs import objection_of_a_caption
from copydesk.article.normalize.headlines.deck_objections import (
    FEWEST_LABELLED,
    objection,
    objection_in_text,
    repeats,
)
from copydesk.article.normalize.headlines.dump_deck import dump_deck_candidates
from copydesk.article.normalize.headlines.page_deck import (
    page_deck_candidates,
    stated_deck_candidates,
)
from copydesk.article.normalize.headlines.text_headline import is_clean
from copydesk.article.normalize.publication.date_lines import is_any_date
from copydesk.article.prose import ends_in
from copydesk.article.text import SENTENCE_ENDS, STOPS

_NEAR_IN_TEXT = 3

_CUT = "….[]"
"""Where a program cuts the first lines of a text to make a description."""

_FEWEST_LISTED = 3
"""Lines of a summary, one below the other; of two one may be a deck, and the other a caption."""

_OF_SEVERAL = "is one of several"
_FIRST_SENTENCE = "may be the first sentence of the text"


def deck_of(
    head: Head, verdicts: Sequence[Verdict], top: int | None, body_start: int
) -> Found | None:
    """Find the deck below the headline, which stands at ``top``."""
    candidates = deck_candidates(head, verdicts, top, body_start)
    return next((one for one in candidates if not one.but), None)


def deck_candidates(
    head: Head, verdicts: Sequence[Verdict], top: int | None, body_start: int
) -> Iterator[Found]:
    """Give the lines below the headline, then what a page states of itself."""
    blocks = [verdict.block for verdict in verdicts]
    in_data = chain.from_iterable(
        stated_deck_candidates(head, text) for text in blocks[body_start : body_start + 1]
    )
    if top is None:
        return in_data
    if blocks[top].place is not None:
        return chain(page_deck_candidates(head, verdicts, top, body_start), in_data)
    is_text = is_clean(blocks, [verdict.kept for verdict in verdicts], body_start)
    below = _in_text if is_text else dump_deck_candidates
    found = below(verdicts, top, body_start)
    # What front matter states is printed nowhere: how it looks says nothing.
    printed = (one for one in found if STATED_DECK not in blocks[one.index or 0].labels)
    return chain(_stated(blocks, top, body_start), printed)


def _in_text(verdicts: Sequence[Verdict], top: int, body_start: int) -> Iterator[Found]:
    """Take the line under the headline, if it is long enough and one sentence."""
    blocks = [verdict.block for verdict in verdicts]
    headline = frozenset([folded(blocks[top].text)])
    summed_up = _summary(blocks, range(top + 1, body_start))
    for index in range(top + 1, min(body_start, top + _NEAR_IN_TEXT)):
        block = blocks[index]
        but = objection(block) or objection_in_text(block, blocks[index + 1])
        but = but or objection_of_a_caption(block.text)
        but = but or (_OF_SEVERAL if index in summed_up else "")
        but = but or (_FIRST_SENTENCE if _may_begin_the_text(verdicts, index, body_start) else "")
        but = but or ("repeats the headline" if repeats(folded(block.text), headline) else "")
        yield Found(block.text, "text", index, but=but)


def _stated(blocks: Sequence[Block], top: int, body_start: int) -> Iterator[Found]:
    """Take what front matter calls one, unless it says what the headline or the text says."""
    headline = frozenset([folded(blocks[top].text)])
    beginning = folded(blocks[body_start].text)
    for index, block in enumerate(blocks[:body_start]):
        if STATED_DECK in block.labels:
            key = folded(block.text.rstrip(_CUT))
            but = objection(block, FEWEST_LABELLED)
            but = but or ("repeats the headline" if repeats(key, headline) else "")
            but = but or ("begins the text" if beginning.startswith(key) else "")
            yield Found(block.text, "text", index, but=but)


def _summary(blocks: Sequence[Block], between: range) -> frozenset[int]:
    """Find the lines that sum a story up: a deck has none of its like near it.

    Args:
        blocks: All of them.
        between: Those between the headline and the text.
    """
    runs = groupby(between, key=lambda n: not objection(blocks[n], FEWEST_LABELLED))
    alike = [list(run) for is_like_a_deck, run in runs if is_like_a_deck]
    return frozenset(chain.from_iterable(run for run in alike if len(run) >= _FEWEST_LISTED))


def _may_begin_the_text(verdicts: Sequence[Verdict], index: int, body_start: int) -> bool:
    """Tell a sentence that nothing parts from the text: no credit, no date and no dateline.

    To take a deck for the first sentence loses nothing; to take that for a deck cuts the story.
    """
    if split_dateline(verdicts[body_start].block.text)[0] is not None:
        return False
    between = verdicts[index + 1 : body_start]
    ends = ends_in(verdicts[index].block.text, SENTENCE_ENDS)
    return ends and not any(map(_is_a_credit, between))


def _is_a_credit(verdict: Verdict) -> bool:
    text = verdict.block.text
    says = is_byline(text) or is_any_date(text) or names_alone(text) != ""
    return verdict.kind is RemovalKind.BYLINE or (says and not ends_in(text, STOPS))
