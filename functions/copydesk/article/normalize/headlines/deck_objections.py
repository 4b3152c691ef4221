"""Objections to a deck: what a line under a headline may be instead.

By Anna Ruiz                            a byline
4 May 2024, 10:15                       a date
Our advice for drivers in the spring:   announces what follows
Read also: Ferry sails again            leads to another story
The bridge in May. Photo: Otto Kern     the caption of a picture
"""

import re
from collections.abc import Callable, Collection, Sequence

from copydesk.article.block import Block, BlockKind, RemovalKind
from copydesk.article.limits import DECK_CHARACTERS
from copydesk.article.normalize.bylines.by_words import begins_with_by
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.han_bylines import is_line_in_han
from copydesk.article.normalize.bylines.lone_names import is_cased, names_alone
from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.datelines.lone import dateline_above
from copydesk.article.normalize.dates import parse_printed_date
from copydesk.article.normalize.headlines.deck_marks import is_of_others
from copydesk.article.normalize.lines.caption_lines import is_caption_line
from copydesk.article.normalize.lines.dated_lines import is_dated
from copydesk.article.normalize.lines.desk_lines import is_desk_line
from copydesk.article.normalize.lines.fragments import is_cut_before, is_turn
from copydesk.article.normalize.lines.labels import label_of
from copydesk.article.normalize.lines.pointers import points_elsewhere
from copydesk.article.normalize.page.picture_lines import credit_in
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.words import count_words

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})

OF_NO_STORY = frozenset(
    {
        RemovalKind.ADVERTISEMENT,
        RemovalKind.COMMENT,
        RemovalKind.COOKIE_NOTICE,
        RemovalKind.CREDIT,
        RemovalKind.SHARE,
        RemovalKind.SUBSCRIBE,
    }
)
"""What lines are left out as by words, or boxes, that no deck has unless its element says so."""

FEWEST_WORDS = 6
FEWEST_LABELLED = 4
"""Words of a deck that the page calls one, or that is weighed: "On winter and bees"."""

FEWEST_STATED = 2
"""… and of one that a field of its own states, too."""

_TITLE_LETTERS = 15
"""A shorter beginning or end of a headline is a word of it."""

_SOURCE = re.compile(
    r"\W{0,2}(?:文章)?(?:来源|來源|稿源|出典|출처|source|quelle|fonte|fuente|bron|źródło|источник)\s?[:：]",
    re.IGNORECASE,
)
_SPEAKER = re.compile(r"[^a-zß-öø-ÿа-я:：]{1,40}[:：]")
"""As transcripts name them, in capitals."""

_PICTURE_FILES = (".jpg", ".jpeg", ".png", ".gif", ".webp")

_GOES_ON = (",", ";", "，", "、", "،")

_LONGEST_STAMP = 80
"""Characters of a line that is a date with a few words."""


def objection(block: Block, fewest_words: int = FEWEST_WORDS) -> str:
    """Object to what is no deck in whatever document; empty for a line that may be one."""
    if count_words(block.text) < fewest_words:
        return "is too short"
    return next((why for why, holds in _OBJECTIONS if holds(block)), "")


def objection_in_text(block: Block, following: Block) -> str:
    """Object to lines that no element tells from a deck."""
    if block.kind is BlockKind.HEADING:
        return "is a heading"
    if _goes_on(block, following):
        return "goes on in the next line"
    if all(_SPEAKER.match(line) and is_turn(line) for line in (block.text, following.text)):
        return "is said by somebody"
    dated = split_dateline(block.text)[0] or dateline_above(block, following)
    # German regional papers begin their decks so, too: "Berlin. Zehntausende sind ohne Strom."
    return "has a dateline" if dated and not dated.as_printed.endswith(".") else ""


def _goes_on(block: Block, following: Block) -> bool:
    """Does a sentence go on in the next line? "by Anna Ruiz" begins no rest of one."""
    short = len(following.text) <= _LONGEST_STAMP
    credited = short and begins_with_by(following.text)
    cut = not credited and is_cut_before(block, following)
    return cut or block.text.endswith(_GOES_ON)


def repeats(key: str, titles: Collection[str]) -> bool:
    """Find the headline again, with or without its kicker or the site's name."""
    return any(
        key == title
        or (len(key) >= _TITLE_LETTERS and title.startswith(key))
        or (min(len(key), len(title)) >= _TITLE_LETTERS and _one_ends(key, title))
        for title in titles
    )


def _one_ends(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)


def _is_stamp(block: Block) -> bool:
    short = len(block.text) <= _LONGEST_STAMP
    if not short:
        return False
    return parse_printed_date(block.text, language=None) is not None or is_dated(block.text)


def _are_labels(parts: Sequence[str]) -> bool:
    """Tell "Anna Ruiz" and "May 4", which touch, from a sentence and the place before it."""
    return bool(parts) and all(count_words(part) < FEWEST_WORDS for part in parts)


def _is_a_caption(block: Block) -> bool:
    bare = block.place is None and is_caption_line(block.text)
    return bare or credit_in(block.text) is not None


def _is_names(line: str) -> bool:
    """Is it "Anna Ruiz in Tollerby and Omar Dahl in London"?"""
    names = names_alone(line)
    return bool(names) and is_cased(names) and not is_wording(names.split())


_OBJECTIONS: tuple[tuple[str, Callable[[Block], bool]], ...] = (
    ("announces what follows", lambda block: block.text.endswith((":", "："))),
    ("is too long", lambda block: len(block.text) > DECK_CHARACTERS),
    ("is neither line nor heading", lambda block: block.kind not in _KINDS),
    ("is the desk's", lambda block: block.place is None and is_desk_line(block.text)),
    ("is a label", lambda block: block.place is None and label_of(block.text) is not None),
    ("leads to another story", lambda block: points_elsewhere(block.text)),
    ("is a line of labels", lambda block: _are_labels(block.parts)),
    ("is a byline", lambda block: is_byline(block.text) or _is_names(block.text)),
    ("is a reporter's line in Han", lambda block: is_line_in_han(block.text)),
    ("is a date", _is_stamp),
    ("names where it came from", lambda block: _SOURCE.match(block.text) is not None),
    ("says who wrote the story, or is of a film", is_of_others),
    ("is a picture's file", lambda block: block.text.lower().endswith(_PICTURE_FILES)),
    ("is the caption of a picture", _is_a_caption),
)
