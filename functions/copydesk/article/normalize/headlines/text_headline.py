"""Headlines of bare texts: which of the lines above the body is the title.

    Home                                         a section: too short
    Minister resigns over bridge                 ← the headline: its words come again below
    By Anna Example                              a byline
    The decision came after a long night.        a deck: it ends a sentence
    PARIS (AFP) – The minister for ...           the body

No line is sure. In a text that somebody wrote or copied each gets points for its signs, and the
fewer the further down it stands. In the dump of a page a forest ranks them (``dump_headline``).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from copydesk.article.block import SET_ASIDE, Block, BlockKind
from copydesk.article.folding import folded
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.normalize.agencies import is_name_of_agency
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.lone_names import names_alone
from copydesk.article.normalize.bylines.words import is_own_correspondent
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.beginnings_of_words import words_of
from copydesk.article.normalize.headlines.dump_headline import ranked_headlines
from copydesk.article.normalize.headlines.headline_lines import SHORTEST
from copydesk.article.normalize.headlines.signs import POINTS, Lines
from copydesk.article.normalize.headlines.venue_lines import without_venues
from copydesk.article.normalize.lines.above_text import is_menu_line
from copydesk.article.normalize.lines.caption_lines import is_caption_line
from copydesk.article.normalize.lines.desk_lines import ends_what_is_for_print, is_desk_line
from copydesk.article.normalize.lines.labels import label_of
from copydesk.article.normalize.lines.stamps import is_day_alone
from copydesk.article.normalize.page.site import Site
from copydesk.article.normalize.publication.date_lines import (
    is_any_date,
    is_date_alone,
    says_published,
)
from copydesk.article.normalize.words import count_words
from copydesk.article.text import unparted_words

_MOST_LINES = 6
"""Above the body of a text that was not dumped from a page."""

# "© 2019 The Daily Example. All rights reserved." names the paper: a line of the same is no title.
_OWNED = re.compile(
    r"\W{0,3}(?:©|\(c\)|copyright\b)(?:\s?(?:©|\(c\)))?\s?(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?,?\s)?"
    r"(?:by\s)?(?P<owner>.{3,160})",
    re.IGNORECASE,
)

_LABEL_WORDS, _MENU = 2, 4
"""Most words of an entry of a menu, and fewest entries."""

_IN_A_CLEAN_TEXT = 3.5
_EACH_LINE_DOWN = 2.0
"""Points of the lines of such a text: a paper's name and a section may stand above its headline."""

_A_SENTENCE = 3.0
"""Points that a line of it loses if it ends like one: it may be the first of the text. If a credit
or a date parts it from the text, it is not."""

_SENTENCE_BREAK = re.compile(r"[^\W\d_]{2}[.!?]\s+[^\W\d_a-z]")
_MOST_BREAKS = 1
"""In a headline: what has three sentences is a note to the desk, or text."""

_FEWEST_POINTS = 3.5
"""Of a headline there: many tools leave the headline out, and the first line is then a button, a
label, a credit. Of 22 lines with less, in what six tools made of 150 pages, none was one."""

_DIGITS_THAT_TELL = 1
"""Of points: two lines that weigh the same to a tenth are tied, and the upper one wins."""

_EMPHASIS = frozenset({"b", "strong", "big", "center", "font"})
"""Elements of a headline on a page that has no heading."""

_DASHES = ("-", "\u2013", "\u2014")

_BYLINE_BELOW = "a byline below"
_AS_LONG_AS_A_HEADLINE, _ENDS_A_SENTENCE = "5 to 16 words", "ends a sentence"
_BELOW_A_HEADLINE = 2.0
"""Points that other lines lose where the first is as long as that: one of them is its deck."""

_LEAST_ECHO = 0.75
"""Share of its words from which a line says the first one again; a deck has some of them too."""


def text_headline_candidates(
    blocks: Sequence[Block], kept: Sequence[bool], body_start: int, site: Site
) -> tuple[Found, ...]:
    """Weigh the lines around the start of a bare text, the heaviest first."""
    unprinted = (n for n, b in enumerate(blocks) if n > body_start and _ends_the_print(b))
    end = next(unprinted, len(blocks))
    shown = without_venues(blocks[:end], body_start)
    blocks, kept = [blocks[n] for n in shown], [kept[n] for n in shown]
    body_start = bisect_left(shown, body_start)
    owned = (_OWNED.match(block.text) for block in blocks)
    owners = [folded(line["owner"]) for line in owned if line]
    if is_clean(blocks, kept, body_start):
        found = _by_points(blocks, kept, body_start, site)
    else:
        found = ranked_headlines(blocks, kept, body_start, site)
    placed = (replace(one, index=shown[one.index or 0]) for one in found)
    titles = (one for one in placed if not _names_one_of(owners, folded(one.text)))
    return tuple(sorted(titles, key=lambda one: -one.weight))


def _names_one_of(owners: Sequence[str], key: str) -> bool:
    return any(owner.startswith(key) for owner in owners)


def _ends_the_print(block: Block) -> bool:
    return block.place is None and ends_what_is_for_print(block.text)


def is_set_aside(block: Block) -> bool:
    """Tell a line that heads no story, however it is set."""
    if block.place is not None:
        return False
    desk = is_desk_line(block.text) or ends_what_is_for_print(block.text)
    named = is_caption_line(block.text) or label_of(block.text) is not None
    return desk or named or not SET_ASIDE.isdisjoint(block.labels)


def is_clean(blocks: Sequence[Block], kept: Sequence[bool], body_start: int) -> bool:
    """Tell a text that somebody wrote or copied from the dump of a page, which has a menu."""
    above = (block.text for block in blocks[:body_start])
    labels = sum(max(len(text.split()), unparted_words(text)) <= _LABEL_WORDS for text in above)
    return body_start <= _MOST_LINES and labels < _MENU and 2 * sum(kept) >= len(kept)


def _by_points(
    blocks: Sequence[Block], kept: Sequence[bool], body_start: int, site: Site
) -> Iterator[Found]:
    lines = Lines(blocks, kept, body_start, site)
    down, lost, first = 0, 0.0, True
    for index, block in enumerate(blocks[:body_start]):
        title = lines.title_at(index)
        fits = SHORTEST <= len(title) <= HEADLINE_CHARACTERS and not _is_a_note(title)
        # Below a long first line a name alone is its author's.
        is_credit = _credits_or_dates(title) or (lost > 0.0 and names_alone(title) != "")
        if fits and not is_credit and _may_head_its_page(block):
            words = words_of(title)
            signs = lines.signs(index, title, words)
            # Below another line that may be the headline a sentence is its deck.
            if first and _ENDS_A_SENTENCE in signs and _is_parted(lines, index, body_start):
                signs = {sign: much for sign, much in signs.items() if sign != _ENDS_A_SENTENCE}
            if lost:  # below a headline its byline is below the deck, too
                signs = {sign: much for sign, much in signs.items() if sign != _BYLINE_BELOW}
            points = round(_points(signs, down) - lost, _DIGITS_THAT_TELL)
            # Words of two letters, as in Hangul, are not looked for in the text.
            if points >= (_FEWEST_POINTS if words else 0.0):
                first = False
                yield Found(title, "text", index, points)
                # "Source: Xinhua| 2022-06-09 20:14:37|Editor: huaxia" is long for its date.
                if not index and _AS_LONG_AS_A_HEADLINE in signs and not lines.is_dated(index):
                    lost = _BELOW_A_HEADLINE
        # A section and a date stand above any headline: they put it no further down.
        is_label = count_words(title) <= _LABEL_WORDS or is_date_alone(title)
        down += SET_ASIDE.isdisjoint(block.labels) and not is_label


def _is_a_note(title: str) -> bool:
    return len(_SENTENCE_BREAK.findall(title)) > _MOST_BREAKS


def _is_parted(lines: Lines, index: int, body_start: int) -> bool:
    """Does a credit or a date stand between the line and the text?"""
    below = (lines.title_at(n) for n in range(index + 1, body_start))
    return any(_credits_or_dates(line) or is_any_date(line) or names_alone(line) for line in below)


def _may_head_its_page(block: Block) -> bool:
    """Tell a heading, or a line in bold print, from a caption: a bare text has neither."""
    set_apart = block.kind is BlockKind.HEADING or not _EMPHASIS.isdisjoint(block.tags)
    return block.place is None or set_apart


def _credits_or_dates(title: str) -> bool:
    """Tell what stands there, too: "By Anna Ruiz", "Published 4 May 2024", "Islamabad –"."""
    credit = is_own_correspondent(title) or says_published(title) or is_byline(title)
    credit = credit or is_day_alone(title)
    return credit or title.endswith(_DASHES) or is_menu_line(title) or is_name_of_agency(title)


def _points(signs: Mapping[str, float], down: int) -> float:
    points = sum(POINTS[sign] * much for sign, much in signs.items())
    if signs["words of the first line"] < _LEAST_ECHO:
        points -= POINTS["words of the first line"] * signs["words of the first line"]
    if _ENDS_A_SENTENCE in signs:
        points -= _A_SENTENCE
    if "is the first line" not in signs:
        points += _IN_A_CLEAN_TEXT - _EACH_LINE_DOWN * down
    return points
