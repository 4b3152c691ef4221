"""Lines above a story's text that the model left in it: labels, bylines, dates.

Home | News | Sport                  above the headline: a menu, a section
Minister resigns over bridge
Published 4 May 2024, 10:15          the date has it
Climate and Environment              a section below a date or a byline
/ Queensland                         the end of a path, wherever it stands above the text
PARIS (AFP) - The minister for …
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.normalize.bylines.agency import is_agency_line
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.lone_names import names_alone
from copydesk.article.normalize.bylines.words import (
    is_own_correspondent,
    is_role_alone,
    looks_like_a_role,
)
from copydesk.article.normalize.lines.dated_lines import is_dated
from copydesk.article.normalize.lines.stamps import is_stamp
from copydesk.article.normalize.page.picture_lines import credit_in
from copydesk.article.open_words import ends_in_a_short_word, ends_in_a_small_word
from copydesk.article.text import STOPS

LONGEST_LINE = 100
"""Characters of a line that credits or dates the story."""

BYLINE_ABOVE_TEXT = "byline-above-text"
"""Rule of a line that says, in the place of the byline, who wrote the story."""

_SECTION = "section-below-byline"

LABEL_CHARACTERS, _LABEL_WORDS = 40, 5
_WORDS_OF_A_LABEL, _WORDS_OF_A_VALUE = 2, 4
_BELOW_A_CREDIT = 3
"""Words of "Temps de lecture : 2 min", which elsewhere may be a deck."""

_WORDS_OF_A_SECTION = 3
_LONGEST_SMALL_WORD = len("and")

_LABELS_REACH = 12
"""Lines above a headline among which its section, its kicker and the menu stand."""

_BARS = re.compile(r"\s[|·•>›»/]\s")
_STEPS = re.compile(r"\s[›>»/]\s")
_FEWEST_ENTRIES, _WORDS_OF_AN_ENTRY = 3, 3
"""Of a menu in one line."""

_ADDRESS = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.\w{2,12}){1,3}|@\w{3,30}")
_CRUMB = re.compile(r"[/›>»|]\s?[^\W\d_]")
_FOR_A_PAPER = re.compile(r"(?:Special\s(?:to|for)|For)\s(?:[Tt]he\s)?[A-Z][^.!?:]*")
# "Post reporter", "PTI Newsdesk": nobody's name, in the place of one.
_OF_THE_HOUSE = re.compile(
    r"(?:[Tt]he\s)?(?:[A-Z][\w&'\u2019.-]*\s){1,3}"
    r"(?:[Ss]taff(?:\s(?i:writer|reporter|correspondent)s?)?|(?i:reporter|correspondent)s?"
    r"|(?i:(?:news|web|digital|online)\s?desk|newsroom|bureau))(?:\s[Rr]eport)?"
)
_OPEN_ENDS = ("?", ":", ",", "(", "\u300c", "\u300e", "\u300a", "\uff08")


class Frame(NamedTuple):
    """Where in a document a story's fields and its text stand."""

    top: int | None
    """The headline's block, if it has one."""

    start: int
    """Where the text begins."""

    lifted: frozenset[int | None]
    """Blocks that are fields; they stay."""

    names: tuple[str, ...] = ()
    """Of its authors, as the head of the page states them."""


def label_around_headline(
    block: Block, index: int, frame: Frame, above: Verdict | None
) -> tuple[RemovalKind, str] | None:
    """Say what a line is that stands above the headline, or between it and the text."""
    if frame.top is None or index == frame.top or index >= frame.start:
        return None
    if index < frame.top:
        near = frame.top - index <= _LABELS_REACH
        is_menu = block.place is None and is_menu_line(block.text)
        is_label = near and (_is_label(block) or is_menu)
        return (RemovalKind.NAVIGATION, "above-headline") if is_label else None
    return _label_below_headline(block, above)


def _label_below_headline(block: Block, above: Verdict | None) -> tuple[RemovalKind, str] | None:
    credited = above is not None and above.kind is RemovalKind.BYLINE
    if credited and _is_role(block):
        return RemovalKind.BYLINE, "role-below-byline"
    if _is_labelled(block, _BELOW_A_CREDIT if credited else _WORDS_OF_A_LABEL):
        return RemovalKind.BYLINE, "label-above-text"
    # Of several sections the first alone stands below the byline.
    named = above is not None and above.rule == _SECTION
    is_crumb = _is_short_line(block) and _CRUMB.match(block.text) is not None
    if is_crumb or ((credited or named) and _is_section(block)):
        return RemovalKind.NAVIGATION, _SECTION
    return None


def credit_above_text(block: Block) -> tuple[RemovalKind, str] | None:
    """Say whether a line above the text credits or dates the story."""
    if block.kind is not BlockKind.PARAGRAPH or len(block.text) > LONGEST_LINE:
        return None
    credited = ((kind, rule) for kind, rule, holds in _CREDITS if holds(block.text))
    return next(credited, None)


def _is_label(block: Block) -> bool:
    """Tell "Politics" and "Sign in" from a line of text, where no element does."""
    return len(block.text.split()) <= _LABEL_WORDS and _is_short_line(block)


def _is_section(block: Block) -> bool:
    """Tell "Climate and Environment", or a number of comments, between a date and the text."""
    words = block.text.split()
    # "What happened" heads the text.
    titled = len(words) <= _WORDS_OF_A_SECTION and not any(
        word.islower() and len(word) > _LONGEST_SMALL_WORD for word in words
    )
    text = block.text
    # A dump cuts its lead into lines: "At", "my mother's funeral, I was calmer".
    is_cut = text[:1].islower() or ends_in_a_small_word(text) or ends_in_a_short_word(text)
    return titled and _is_short_line(block) and not is_cut and not text.endswith(_OPEN_ENDS)


def is_menu_line(text: str) -> bool:
    """Tell "Home | News | Sport" and "News > Local > Harbour"."""
    parts = _BARS.split(text)
    short = all(0 < len(part.split()) <= _WORDS_OF_AN_ENTRY for part in parts)
    return len(parts) >= _FEWEST_ENTRIES and short


def is_trail(text: str) -> bool:
    """Tell "Tollerby / Society", the path to a page: a part of it is no headline either."""
    parts = _STEPS.split(text)
    short = all(0 < len(part.split()) <= _WORDS_OF_AN_ENTRY for part in parts)
    return len(parts) > 1 and short and not text.endswith(STOPS)


def _is_short_line(block: Block) -> bool:
    short = len(block.text) <= LABEL_CHARACTERS
    return short and block.place is None and not block.text.endswith(STOPS)


def _is_labelled(block: Block, most_words: int = _WORDS_OF_A_LABEL) -> bool:
    """Tell "Editor: huaxia" and "Filed under: Transport"."""
    label, colon, value = block.text.replace("\uff1a", ": ").partition(": ")
    few = len(label.split()) <= most_words and len(value.split()) <= _WORDS_OF_A_VALUE
    return bool(colon) and few and _is_short_line(block)


def _is_role(block: Block) -> bool:
    """Tell "Environment correspondent" and "For The Daily Example"."""
    words = block.text.split()
    found = looks_like_a_role(words[-1]) or _FOR_A_PAPER.fullmatch(block.text)
    return is_role_alone(words) or (bool(found) and _is_label(block))


def _credits_a_picture(text: str) -> bool:
    """Tell "The bridge in May (Reuters)" from "22.09.2024 11:30 (Reuters)"."""
    return credit_in(text) is not None and not (text[0].isdigit() and is_dated(text))


def _is_credit(text: str) -> bool:
    by = is_byline(text) and not text.endswith(STOPS)
    house = is_own_correspondent(text) or _OF_THE_HOUSE.fullmatch(text) is not None
    return by or house or bool(names_alone(text))


_CREDITS: tuple[tuple[RemovalKind, str, Callable[[str], bool]], ...] = (
    (RemovalKind.CREDIT, "credit-above-text", _credits_a_picture),
    (RemovalKind.BYLINE, "date-above-text", lambda text: is_dated(text) or is_stamp(text)),
    (RemovalKind.BYLINE, "address-above-text", lambda text: _ADDRESS.fullmatch(text) is not None),
    (RemovalKind.BYLINE, "agency-above-text", is_agency_line),
    (RemovalKind.BYLINE, BYLINE_ABOVE_TEXT, _is_credit),
)
