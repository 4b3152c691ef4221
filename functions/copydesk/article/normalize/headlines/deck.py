"""Decks: the standfirst under a headline, in other words than the text's first paragraph.

    Minister resigns over bridge
    She leaves after two years of delays and a report that found gaps   ← the deck
    By Anna Ruiz

In a page the deck says so by its element, or the page's description repeats it. In a bare text
it is the line under the headline that is neither byline nor date; in a dump, where captions look
the same, it has one of them below it.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from copydesk.article.block import Block, BlockKind
from copydesk.article.draft import Head
from copydesk.article.limits import DECK_CHARACTERS, HEADLINE_CHARACTERS
from copydesk.article.normalize.bylines.lines import is_byline
from copydesk.article.normalize.datelines.dateline import read_lone_dateline, split_dateline
from copydesk.article.normalize.dates import parse_printed_date
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.deck_marks import (
    PROSE_CHARACTERS,
    is_called_a_deck,
    is_echoed,
    is_lone_heading,
    is_of_others,
)
from copydesk.article.normalize.layout.desk_lines import is_desk_line
from copydesk.article.normalize.layout.fragments import is_cut_before, is_turn
from copydesk.article.normalize.page.images import captioned
from copydesk.article.normalize.page.linked_data import article_of, linked, string_of
from copydesk.article.normalize.page.metadata import meta, stated
from copydesk.article.normalize.page.site import folded
from copydesk.article.normalize.publication.lines import is_any_date
from copydesk.article.normalize.publication.stamped_lines import TIME
from copydesk.article.normalize.words import count_words
from copydesk.article.text import STOPS

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
_NEAR = 8
"""Blocks under the headline in which a deck stands."""

_NEAR_IN_TEXT = 3
_FIRST_LINES = 6
"""Of a text that somebody wrote or copied; the dump of a page has its menu there."""

_CREDITS_BELOW = 12
"""Lines under a deck in which byline or date stand."""

_FEWEST_WORDS = 6
_FEWEST_LABELLED = 4
"""Words of a deck that the page calls one: "On winter and bees"."""

_TITLE_LETTERS = 15
"""A shorter beginning or end of a headline is a word of it."""

_SOURCE = re.compile(
    r"\W{0,2}(?:文章)?(?:来源|來源|稿源|出典|출처|source|quelle|fonte|fuente|bron|źródło|источник)\s?[:：]",
    re.IGNORECASE,
)
_SPEAKER = re.compile(r"[^a-zß-öø-ÿа-я:：]{1,40}[:：]")
"""As transcripts name them, in capitals."""

_GOES_ON = (",", ";", "，", "、", "،")

_LONGEST_STAMP = 80
"""Characters of a line that is a date with a few words."""


def deck_of(head: Head, blocks: Sequence[Block], top: int | None, body_start: int) -> Found | None:
    """Find the deck below the headline, which stands at ``top``."""
    candidates = deck_candidates(head, blocks, top, body_start)
    return next((one for one in candidates if not one.but), None)


def deck_candidates(
    head: Head, blocks: Sequence[Block], top: int | None, body_start: int
) -> Iterator[Found]:
    """Give the lines below the headline, then what a page states of itself."""
    if top is None:
        return iter(())
    if blocks[top].place is None:
        return _in_text(blocks, top, body_start)
    return _in_page(head, blocks, top, body_start)


def _in_page(head: Head, blocks: Sequence[Block], top: int, body_start: int) -> Iterator[Found]:
    """Judge blocks by their element or their echo in the head."""
    descriptions = list(_descriptions(head))
    described = [folded(one.text) for one in descriptions]
    titles = _titles(head, blocks[top])
    in_text = False
    for index in range(top + 1, min(len(blocks), max(body_start + 1, top + 1), top + 1 + _NEAR)):
        block = blocks[index]
        labelled = is_called_a_deck(blocks, index, body_start)
        above = index < body_start
        heading = above and is_lone_heading(block, blocks[top + 1 : body_start])
        echoed = above and is_echoed(block, described, blocks[body_start])
        said = labelled or heading or echoed
        but = _objection(block, _FEWEST_LABELLED if labelled and above else _FEWEST_WORDS)
        but = but or ("" if said else "nothing on the page calls it one")
        but = but or ("stands below the text" if in_text else "")
        but = but or ("repeats the headline" if _repeats(folded(block.text), titles) else "")
        yield Found(block.text, "page", index, but=but)
        in_text = in_text or (not said and _is_text(block))
    yield from (replace(one, but="is not printed under the headline") for one in descriptions)


def _is_text(block: Block) -> bool:
    is_long = block.kind is BlockKind.PARAGRAPH and len(block.text) >= PROSE_CHARACTERS
    return is_long and block.text.endswith(tuple(STOPS)) and not is_of_others(block)


def _titles(head: Head, headline: Block) -> frozenset[str]:
    article = article_of(head)
    said = (headline.text, head.title, meta(head, "og:title"), string_of(article, "headline"))
    return frozenset(folded(title[:HEADLINE_CHARACTERS]) for title in said if title)


def _repeats(key: str, titles: Collection[str]) -> bool:
    """Find the headline again, with or without its kicker or the site's name."""
    return any(
        key == title
        or (len(key) >= _TITLE_LETTERS and title.startswith(key))
        or (min(len(key), len(title)) >= _TITLE_LETTERS and _one_ends(key, title))
        for title in titles
    )


def _one_ends(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)


def _descriptions(head: Head) -> Iterator[Found]:
    yield from stated(head, "og:description", "description", "twitter:description")
    for name in ("alternativeHeadline", "description"):
        yield from islice(linked(article_of(head), name), 1)


def _in_text(blocks: Sequence[Block], top: int, body_start: int) -> Iterator[Found]:
    """Take the line under the headline, if it is long enough and one sentence."""
    headline = frozenset([folded(blocks[top].text)])
    for index in range(top + 1, min(body_start, top + _NEAR_IN_TEXT)):
        block = blocks[index]
        but = _objection(block) or _objection_in_text(block, blocks[index + 1])
        but = but or ("repeats the headline" if _repeats(folded(block.text), headline) else "")
        if top > _FIRST_LINES:
            but = but or _objection_in_dump(blocks[top + 1 : body_start], index - top - 1)
        yield Found(block.text, "text", index, but=but)


def _objection_in_dump(below: Sequence[Block], index: int) -> str:
    """Object to a line that may be a caption: between headline and text many of them stand.

    Args:
        below: The lines between the headline and the text.
        index: Of the line, among them.
    """
    if index:
        return "is not the first line under the headline"
    credited = any(map(_is_credit, below[1 : 1 + _CREDITS_BELOW]))
    return "" if credited else "has neither byline nor date below it"


def _is_credit(block: Block) -> bool:
    """Tell a byline, and a line with a date or a time: "heute um 12:19 Uhr", "5 min read"."""
    short = len(block.text) <= _LONGEST_STAMP
    return is_byline(block.text) or (short and TIME.search(block.text) is not None)


def _objection_in_text(block: Block, following: Block) -> str:
    """Object to lines that no element tells from a deck."""
    if block.kind is BlockKind.HEADING:
        return "is a heading"
    if is_cut_before(block, following) or block.text.endswith(_GOES_ON):
        return "goes on in the next line"
    if all(_SPEAKER.match(line) and is_turn(line) for line in (block.text, following.text)):
        return "is said by somebody"
    dated = split_dateline(block.text)[0] or read_lone_dateline(block.text, following.text)
    return "has a dateline" if dated else ""


def _objection(block: Block, fewest_words: int = _FEWEST_WORDS) -> str:
    if count_words(block.text) < fewest_words:
        return "is too short"
    return next((why for why, holds in _OBJECTIONS if holds(block)), "")


def _is_stamp(block: Block) -> bool:
    short = len(block.text) <= _LONGEST_STAMP
    if not short:
        return False
    return parse_printed_date(block.text, language=None) is not None or is_any_date(block.text)


_OBJECTIONS: tuple[tuple[str, Callable[[Block], bool]], ...] = (
    ("announces what follows", lambda block: block.text.endswith((":", "："))),
    ("is too long", lambda block: len(block.text) > DECK_CHARACTERS),
    ("is neither line nor heading", lambda block: block.kind not in _KINDS),
    ("is the desk's", lambda block: block.place is None and is_desk_line(block.text)),
    ("is a line of labels", lambda block: bool(block.parts)),
    ("is a byline", lambda block: is_byline(block.text)),
    ("is a date", _is_stamp),
    ("names where it came from", lambda block: _SOURCE.match(block.text) is not None),
    ("says who wrote the story, or is of a film", is_of_others),
    ("is the caption of a picture", lambda block: captioned(block.text).credit is not None),
)
