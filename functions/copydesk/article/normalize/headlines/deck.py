"""Decks: the standfirst under a headline, in other words than the text's first paragraph.

    Minister resigns over bridge
    She leaves after two years of delays and a report that found gaps   ← the deck
    By Anna Ruiz

In a page the deck says so by its element, or the page's description repeats it. In a text that
somebody wrote or copied it is the line under the headline that is neither byline nor date; in the
dump of a page, where captions look the same, lines are weighed (``dump_deck``).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, islice, takewhile

from copydesk.article.block import STATED_DECK, Block, BlockKind, RemovalKind, Verdict
from copydesk.article.draft import Head
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.lone_names import names_alone
from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.folding import folded
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.beginnings_of_words import words_of
from copydesk.article.normalize.headlines.deck_marks import (
    is_called_a_deck,
    is_echoed,
    is_in_italics_below,
    is_like_the_sentence_above,
    is_lone_heading,
    is_of_others,
)
from copydesk.article.normalize.headlines.deck_objections import (
    FEWEST_LABELLED,
    FEWEST_STATED,
    FEWEST_WORDS,
    OF_NO_STORY,
    objection,
    objection_in_text,
    repeats,
)
from copydesk.article.normalize.headlines.dump_deck import dump_deck_candidates
from copydesk.article.normalize.headlines.text_headline import is_clean
from copydesk.article.normalize.page.linked_data import article_of, linked, string_of
from copydesk.article.normalize.page.metadata import meta, stated
from copydesk.article.normalize.publication.date_lines import is_any_date
from copydesk.article.prose import PROSE_CHARACTERS, ends_in
from copydesk.article.text import SENTENCE_ENDS, STOPS

_NEAR = 8
"""Blocks under the headline in which a deck stands."""

_NEAR_IN_TEXT = 3

_CUT = "….[]"
"""Where a program cuts the first lines of a text to make a description."""

_FEWEST_LISTED = 3
"""Lines of a summary, one below the other; of two one may be a deck, and the other a caption."""

_MOST_CREDITS = 8
"""Lines of a byline, a picture and a date, and the one below them."""

_DESCRIPTIONS = ("og:description", "description", "twitter:description")

_OF_SEVERAL = "is one of several"
_FIRST_SENTENCE = "may be the first sentence of the text"
_OF_NO_HEADING = OF_NO_STORY | {RemovalKind.RELATED}
_AUTHORS_BOX = "byline-element"
"""Rule that leaves out what its element calls the author's."""


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
    if top is None:
        return _of_a_script(head, blocks[body_start:][:1])
    if blocks[top].place is not None:
        return _in_page(head, verdicts, top, body_start)
    is_text = is_clean(blocks, [verdict.kept for verdict in verdicts], body_start)
    below = _in_text if is_text else dump_deck_candidates
    return chain(_stated(blocks, top, body_start), below(verdicts, top, body_start))


def _of_a_script(head: Head, first: Sequence[Block]) -> Iterator[Found]:
    """Take the deck that is stated beside a body of a script, if the description repeats it."""
    if any(block.tags[-1:] != ("script",) for block in first) or not first:
        return
    described = {folded(one.text) for one in stated(head, *_DESCRIPTIONS)}
    for thing in head.linked_data:
        for one in islice(linked(thing, "alternativeHeadline"), 1):
            repeated = folded(one.text) in described
            yield one if repeated else replace(one, but="is repeated nowhere")


def _in_page(head: Head, verdicts: Sequence[Verdict], top: int, start: int) -> Iterator[Found]:
    """Judge blocks by their element or their echo in the head."""
    blocks = [verdict.block for verdict in verdicts]
    descriptions = list(_descriptions(head))
    described = [folded(one.text) for one in descriptions]
    own = folded(string_of(article_of(head), "alternativeHeadline") or "")
    titles = _titles(head, blocks[top])
    in_text = False
    for index in range(top + 1, min(len(blocks), max(start + 1, top + 1), top + 1 + _NEAR)):
        block = blocks[index]
        parted = _is_above_a_byline(verdicts, index)
        labelled = is_called_a_deck(blocks, index, start, is_parted=parted)
        above = index < start
        heading = above and is_lone_heading(block, blocks[top + 1 : start])
        heading = heading and _may_head_a_story(verdicts[index], blocks[top])
        echoed = above and is_echoed(block, described, blocks[start])
        echoed = echoed and not is_like_the_sentence_above(verdicts, index)
        slanted = index == top + 1 and parted and is_in_italics_below(blocks[top], block)
        said = labelled or heading or echoed or slanted
        line = _out_of_its_list(block) if labelled and echoed else block
        fewest = FEWEST_STATED if folded(block.text) == own else FEWEST_LABELLED
        but = objection(line, fewest if labelled and above else FEWEST_WORDS)
        but = but or ("" if said else "nothing on the page calls it one")
        but = but or ("stands below the text" if in_text else "")
        but = but or ("repeats the headline" if repeats(folded(block.text), titles) else "")
        but = but or ("is in its author's box" if verdicts[index].rule == _AUTHORS_BOX else "")
        yield Found(block.text, "page", index, but=but)
        in_text = in_text or (not said and _is_text(block))
    yield from (replace(one, but="is not printed under the headline") for one in descriptions)


def _out_of_its_list(block: Block) -> Block:
    """Take for a line what a page sets as the only points of its deck: ``<ul class=bajada>``."""
    is_item = block.kind is BlockKind.LIST_ITEM
    return block._replace(kind=BlockKind.PARAGRAPH) if is_item else block


def _is_above_a_byline(verdicts: Sequence[Verdict], index: int) -> bool:
    """Find a byline between a line and the text: what stands above it does not begin the text."""
    below = verdicts[index + 1 : index + 1 + _MOST_CREDITS]
    between = list(takewhile(lambda one: not one.kept, below))
    credited = any(one.kind is RemovalKind.BYLINE for one in between)
    return credited and len(between) < len(below)


def _may_head_a_story(verdict: Verdict, headline: Block) -> bool:
    """Tell a story's second heading from those of buttons, and of the same story in other words."""
    return verdict.kind not in _OF_NO_HEADING and not _rewords(verdict.block, headline)


def _rewords(block: Block, headline: Block) -> bool:
    """Find the headline in other words: most of its own come again, in no long sentence."""
    words, own = words_of(block.text), words_of(headline.text)
    shared = len(words & own)
    return 2 * shared > len(own) and 3 * shared >= len(words)


def _is_text(block: Block) -> bool:
    is_long = block.kind is BlockKind.PARAGRAPH and len(block.text) >= PROSE_CHARACTERS
    return is_long and block.text.endswith(STOPS) and not is_of_others(block)


def _titles(head: Head, headline: Block) -> frozenset[str]:
    article = article_of(head)
    said = (headline.text, head.title, meta(head, "og:title"), string_of(article, "headline"))
    return frozenset(folded(title[:HEADLINE_CHARACTERS]) for title in said if title)


def _descriptions(head: Head) -> Iterator[Found]:
    yield from stated(head, *_DESCRIPTIONS)
    for name in ("alternativeHeadline", "description"):
        yield from islice(linked(article_of(head), name), 1)


def _in_text(verdicts: Sequence[Verdict], top: int, body_start: int) -> Iterator[Found]:
    """Take the line under the headline, if it is long enough and one sentence."""
    blocks = [verdict.block for verdict in verdicts]
    headline = frozenset([folded(blocks[top].text)])
    summed_up = _summary(blocks, range(top + 1, body_start))
    for index in range(top + 1, min(body_start, top + _NEAR_IN_TEXT)):
        block = blocks[index]
        but = objection(block) or objection_in_text(block, blocks[index + 1])
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
