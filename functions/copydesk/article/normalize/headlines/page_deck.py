"""Decks of pages: what an element, a place or the head of the page says of a line.

    <header><h1>Minister resigns over bridge</h1>
    <p class="lead">She leaves after two years of delays</p></header>   ← the deck
    <figcaption>The minister at the old bridge in May</figcaption>

A line that the page does not tell from its neighbours in one of these ways is none. A page whose
script sets its text prints nothing, and states its deck beside that text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.beginnings_of_words import words_of
from copydesk.article.normalize.headlines.deck_marks import (
    is_boxed_with,
    is_called_a_deck,
    is_echoed,
    is_like_the_sentence_above,
    is_lone_heading,
    is_of_others,
    is_set_apart,
)
from copydesk.article.normalize.headlines.deck_objections import (
    FEWEST_LABELLED,
    FEWEST_STATED,
    FEWEST_WORDS,
    OF_NO_STORY,
    objection,
    repeats,
)
from copydesk.article.normalize.page.linked_data import article_of, linked, string_of
from copydesk.article.normalize.page.metadata import meta, stated
from copydesk.article.normalize.publication.date_lines import is_any_date
from copydesk.article.prose import PROSE_CHARACTERS
from copydesk.article.text import STOPS

_NEAR = 8
"""Blocks under the headline in which a deck stands."""

_MOST_CREDITS = 8
"""Lines of a byline, a picture and a date, and the one below them."""

_LONG_WORDS, _LONG_CHARACTERS, _LONG_LETTERS = 3, 20, 4
"""Of a line that its element calls a deck, and of each word: in many languages three are enough."""

_LONGEST_DATE = 80
_OF_NO_HEADING = OF_NO_STORY | {RemovalKind.RELATED}
_AUTHORS_BOX = "byline-element"
"""Rule that leaves out what its element calls the author's."""

_IN_A_SCRIPT = "script["
"""Beginning of the place of a text that a script of its page has."""


def page_deck_candidates(
    head: Head, verdicts: Sequence[Verdict], top: int, start: int
) -> Iterator[Found]:
    """Judge blocks by their element, their place or their echo in the head."""
    blocks = [verdict.block for verdict in verdicts]
    descriptions = list(_descriptions(head))
    described = [folded(one.text) for one in descriptions]
    own = folded(string_of(article_of(head), "alternativeHeadline") or "")
    titles = _titles(head, blocks[top])
    in_text = False
    for index in range(top + 1, min(len(blocks), max(start + 1, top + 1), top + 1 + _NEAR)):
        block, above = blocks[index], index < start
        parted = _is_parted(verdicts, top, index, start)
        labelled = is_called_a_deck(blocks, index, top, start, is_parted=parted)
        said = labelled or (above and _is_marked(verdicts, index, top, start))
        echoed = above and is_echoed(block, described, blocks[start])
        echoed = echoed and not is_like_the_sentence_above(verdicts, index)
        said = said or echoed
        line = _out_of_its_list(block) if labelled and echoed else block
        but = objection(line, _fewest_words(block, own) if labelled and above else FEWEST_WORDS)
        but = but or ("" if said else "nothing on the page calls it one")
        but = but or ("stands below the text" if in_text else "")
        but = but or ("repeats the headline" if repeats(folded(block.text), titles) else "")
        but = but or ("is in its author's box" if verdicts[index].rule == _AUTHORS_BOX else "")
        yield Found(block.text, "page", index, but=but)
        in_text = in_text or (not said and _is_text(block))
    yield from (replace(one, but="is not printed under the headline") for one in descriptions)


def stated_deck_candidates(head: Head, text: Block) -> Iterator[Found]:
    """Give the deck that the data of a script states beside the text that it has."""
    if (text.place or "").startswith(_IN_A_SCRIPT):
        for one in islice(linked(article_of(head), "alternativeHeadline"), 1):
            but = objection(Block(one.text, place=text.place), FEWEST_LABELLED)
            key = folded(one.text)
            but = but or ("repeats the headline" if repeats(key, _titles(head)) else "")
            but = but or ("begins the text" if folded(text.text).startswith(key) else "")
            yield replace(one, but=but)


def _out_of_its_list(block: Block) -> Block:
    """Take for a line what a page sets as the only points of its deck: ``<ul class=bajada>``."""
    is_item = block.kind is BlockKind.LIST_ITEM
    return block._replace(kind=BlockKind.PARAGRAPH) if is_item else block


def _fewest_words(block: Block, own: str) -> int:
    """Take "ამწე სექტემბრიდან იმუშავებს" for a sentence; sections are "Premier League Football"."""
    if folded(block.text) == own:
        return FEWEST_STATED
    words = block.text.split()
    long = all(sum(map(str.isalpha, word)) >= _LONG_LETTERS for word in words)
    label = all(word[:1].isupper() for word in words)
    enough = len(block.text) >= _LONG_CHARACTERS and long and not label
    return _LONG_WORDS if enough else FEWEST_LABELLED


def _is_marked(verdicts: Sequence[Verdict], index: int, top: int, start: int) -> bool:
    """Find a second heading, or other print between the headline and a byline."""
    block, headline = verdicts[index].block, verdicts[top].block
    between = [verdict.block for verdict in verdicts[top + 1 : start]]
    if is_lone_heading(block, between):
        return _may_head_a_story(verdicts[index], headline)
    touches = index == top + 1 and verdicts[index + 1].kind is RemovalKind.BYLINE
    return touches and is_set_apart(block)


def _is_parted(verdicts: Sequence[Verdict], top: int, index: int, start: int) -> bool:
    """Find a byline, a date or the edge of the headline's box between a line and the text.

    What stands above it does not begin the text.
    """
    below = verdicts[index + 1 : index + 1 + _MOST_CREDITS]
    between = list(takewhile(lambda one: not one.kept, below))
    if len(between) < len(below) and any(map(_is_a_credit, between)):
        return True
    text = next((one for one in verdicts[max(start, index + 1) :] if one.kept), None)
    headline, block = verdicts[top].block, verdicts[index].block
    return text is not None and is_boxed_with(headline, block, text.block)


def _is_a_credit(verdict: Verdict) -> bool:
    text = verdict.block.text
    dated = len(text) <= _LONGEST_DATE and is_any_date(text)
    return verdict.kind is RemovalKind.BYLINE or dated


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


def _titles(head: Head, *headlines: Block) -> frozenset[str]:
    printed = (block.text for block in headlines)
    said = (*printed, head.title, meta(head, "og:title"), string_of(article_of(head), "headline"))
    return frozenset(folded(title[:HEADLINE_CHARACTERS]) for title in said if title)


def _descriptions(head: Head) -> Iterator[Found]:
    yield from stated(head, "og:description", "description", "twitter:description")
    for name in ("alternativeHeadline", "description"):
        yield from islice(linked(article_of(head), name), 1)
