"""Lines with a day that is not the story's: of a picture, another story, the site, an event.

FILE - The bridge after the collision on May 4, 2019.     a caption
Read next: How the bridge fell (May 4, 2019)              another story
Copyright May 4, 2019 The Post                            the site
Data as of May 4, 2019                                    what the story tells of
30 Sep 2004 - 14 Jan 2009                                 what lasted
"""

import re
from collections.abc import Sequence

from copydesk.article.block import (
    ARCHIVE_ENTRY,
    CELL_BAR,
    FOR_PROGRAMS,
    FRONT_MATTER,
    BlockKind,
    RemovalKind,
)
from copydesk.article.normalize.dates.names import is_weekday
from copydesk.article.normalize.publication.date_labels import OF_ANOTHER, PUBLISHED, UPDATE
from copydesk.article.normalize.story import Part, Piece
from copydesk.article.text import STOPS

_OF_OTHERS = (
    # As a class is written, or split into its words.
    r"comment|related|sidebar|widget|teaser|event|latest|recent|recommend|popular|most[\s-]?read"
    r"|\bmore[\s-]"
)
NOT_THE_STORY = re.compile(_OF_OTHERS, re.IGNORECASE)
ELSEWHERE = re.compile(rf"{_OF_OTHERS}|footer|embed|instagram|tweet", re.IGNORECASE)
"""Labels of what is no part of the story: comments, teasers and events have dates of their own."""

_EMBEDS = frozenset({"embed", "instagram", "tweet"})
_BESIDE_THE_STORY = frozenset(
    {RemovalKind.COMMENT, RemovalKind.PROMO, RemovalKind.RELATED, RemovalKind.SHARE}
)
"""Kinds of what was left out of the text and has days of its own."""

_OF_AN_ARCHIVE = re.compile(r"(?:LOAD|CORRECTION)-DATE\b")

# Rules that know a line by its own words. Others know it by a word in it: a stamp has "4 min read"
# in it, and "来源" before the paper that the story was taken from.
_KNOWN_RULES = frozenset({"caption-line", "points-elsewhere"})
_READ_BY_NAME = frozenset({FRONT_MATTER, FOR_PROGRAMS})
"""Rules of what has told its days to the parser: "lastmod" and "created" are others than "date"."""

_CREDIT_ABOVE = "credit-above-text"
_KNOWN_KINDS = frozenset({RemovalKind.CAPTION, RemovalKind.LEGAL})
_PICTURED = re.compile(
    r"\W{0,3}(?:photo|foto|image|imagen|immagine|bild|illustration|picture|фото|写真|图|صورة|사진|ảnh)",
    re.IGNORECASE,
)

_FIRST_PUBLISHED = re.compile(r"\bwas\s(?:first|originally)\spublished\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
# It begins with the first of its years, so that most lines are passed over at once.
_SPAN = re.compile(
    r"\b(?:19|20)\d\d\s?[-\u2013\u2014]\s?(?:\d{1,2}\.?\s[^\W\d_]{3,12}\.?\s"
    r"|[^\W\d_]{3,12}\.?\s\d{1,2},\s|\d{1,2}[./]\d{1,2}[./])(?:19|20)\d\d\b"
)
_SMALL_WORD = re.compile(r"(?<![\w@./])[^\W\d_]{4,}(?![\w@.])")
# A shorter word with a stop is a month: "Sunday, Sept. 21".
_ENDS_A_SENTENCE = re.compile(r"(?<=[^\W\d_]{5}[.!?])\s")
_OF_A_SENTENCE, _OF_A_CAPTION = 1, 3
"""Words in small letters before a day: of a line with a full stop, and of one without. Names,
sections and places are written with capitals, "by", "on" and their like are shorter; some
languages write weekdays small."""


def dates_another(piece: Piece) -> bool:
    """Tell the day of an event, a teaser, a picture or a file, and "Founded | 3 May 1998"."""
    block = piece.block
    is_fact = block.kind is BlockKind.TABLE_ROW and CELL_BAR in block.text
    # What an archive prints about its file the model may leave out, so that no rule has named it.
    if is_fact or piece.verdict.rule == ARCHIVE_ENTRY or _OF_AN_ARCHIVE.match(block.text):
        return True
    return NOT_THE_STORY.search(" ".join(block.own_labels)) is not None or says_another(piece)


def stands_beside(piece: Piece, above: Sequence[Piece]) -> bool:
    """Tell the day of a post, or of another story, that is set into the text.

    Args:
        piece: Where the day stands.
        above: The first pieces of the text, if it stands below them.
    """
    block, kind = piece.block, piece.verdict.kind
    in_text = any(one.part is Part.PARAGRAPH for one in above)
    if block.place is None or not in_text:
        return False
    embedded = not _EMBEDS.isdisjoint(block.near_labels)
    return embedded or (kind in _BESIDE_THE_STORY and not PUBLISHED.match(block.text))


def says_another(piece: Piece) -> bool:
    """Tell a caption, a note, fine print, "Save the date: 4 May 2029" and a sentence."""
    block, verdict = piece.block, piece.verdict
    text = block.text
    if block.kind is BlockKind.CAPTION or verdict.rule in _READ_BY_NAME:
        return True
    if PUBLISHED.match(text) or _FIRST_PUBLISHED.search(text):
        return False  # a note about a story may say it, too
    if piece.part is Part.CORRECTION or _SPAN.search(text):
        return True
    if verdict.rule in _KNOWN_RULES or verdict.kind in _KNOWN_KINDS or OF_ANOTHER.match(text):
        return True
    if verdict.kind is RemovalKind.CREDIT:
        # "Source: Xinhua | 2024-05-04 10:15:07": the same rule knows both.
        above = verdict.rule == _CREDIT_ABOVE and "|" not in text
        return above or _PICTURED.match(text) is not None
    return verdict.kind != RemovalKind.BYLINE and tells_of_a_day(text)


def tells_of_a_day(line: str) -> bool:
    """Tell a sentence with a day in it from a stamp.

    >>> tells_of_a_day("Cars queue at the bridge, Saturday, May 4, 2019.")
    True
    >>> tells_of_a_day("Sam Ford, Example Sports, Saturday, May 4, 2019")
    False
    """
    day = _DIGIT.search(line)
    if day is None or UPDATE.search(line):
        return False
    # A deck may stand before its byline: "The bridge reopens on Monday. By Anna Ruiz on May 4".
    sentence = _ENDS_A_SENTENCE.split(line[: day.start()])[-1]
    words: list[str] = _SMALL_WORD.findall(sentence)
    small = sum(word.islower() and not is_weekday(word) for word in words)
    return small >= (_OF_A_SENTENCE if line.endswith(STOPS) else _OF_A_CAPTION)
