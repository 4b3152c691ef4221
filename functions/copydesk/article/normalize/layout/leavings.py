"""Lines of a story's surroundings that the model left in it: they say what they are.

    Politics                          above the headline of a bare text: a section, a menu
    By Anna Ruiz                      above the text: the byline has it
    Published 4 May 2024, 10:15       above the text: the date has it
    Read more: The bridge in figures  anywhere: a link was here
    Follow us on Google News          anywhere: so is an end sign, "-30-"

The model sees how a line looks among its neighbours, and in a short text these look like text.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from copydesk.article.block import SET_ASIDE, Block, BlockKind, RemovalKind, Verdict
from copydesk.article.normalize.bylines.agency import agency_alone
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.lines import is_byline, is_labelled_byline
from copydesk.article.normalize.bylines.lone_names import names_alone
from copydesk.article.normalize.bylines.printed_byline import is_line_of
from copydesk.article.normalize.bylines.words import (
    is_own_correspondent,
    is_role_alone,
    looks_like_a_role,
)
from copydesk.article.normalize.layout.about_authors import notes_about_authors
from copydesk.article.normalize.layout.dated_lines import dates_below, is_dated
from copydesk.article.normalize.layout.desk_lines import desk_lines, ends_what_is_for_print
from copydesk.article.normalize.layout.line_labels import labelled
from copydesk.article.normalize.layout.pointers import (
    asks_to_follow,
    ends_a_message,
    points_elsewhere,
)
from copydesk.article.normalize.layout.sign_offs import sign_offs
from copydesk.article.normalize.page.images import captioned
from copydesk.article.open_words import ends_open
from copydesk.article.text import STOPS

_LONGEST_LINE = 100
"""Characters of a line that credits or dates the story."""

_SURELY_TEXT = 0.9
"""Score from which a line of a page is no byline, whatever its capitals look like."""

_LONGEST_AGENCY = 30
_OPENS = frozenset("([/（［【©")

_LABEL_CHARACTERS, _LABEL_WORDS = 40, 5
_WORDS_OF_A_LABEL, _WORDS_OF_A_VALUE = 2, 4
_BELOW_A_CREDIT = 3
"""Words of "Temps de lecture : 2 min", which elsewhere may be a deck."""

_WORDS_OF_A_SIGNATURE = 5
"""Beside an address of mail."""

_LINES_OF_AN_END = 4
"""In which a text says whose it is."""

_LABELS_REACH = 12
"""Lines above a headline among which its section, its kicker and the menu stand."""

_BARS = re.compile(r"\s[|·•>›»/]\s")
_FEWEST_ENTRIES, _WORDS_OF_AN_ENTRY = 3, 3
"""Of a menu in one line."""

_FOR_A_PAPER = re.compile(r"(?:Special\s(?:to|for)|For)\s(?:[Tt]he\s)?[A-Z][^.!?:]*")
_SENTENCE_ENDS = tuple(STOPS)

_ADDRESS = re.compile(r"[(<]?[\w.+-]{1,40}@[\w.-]{3,60}[)>]?")


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


def left_out(verdicts: Sequence[Verdict], frame: Frame) -> Iterator[Verdict]:
    """Leave such lines out."""
    above: Verdict | None = None
    known = _known(verdicts, frame)
    for index, verdict in enumerate(verdicts):
        judged = verdict
        if aside := next((label for label in verdict.block.labels if label in SET_ASIDE), None):
            judged = verdict._replace(kept=False, kind=RemovalKind.OTHER, rule=aside)
        elif verdict.kept and index not in frame.lifted:
            kind, rule = known.get(index) or _leaving(verdict, index, frame, above)
            judged = verdict._replace(kept=False, kind=kind, rule=rule) if kind else verdict
        yield judged
        above = judged


def _known(verdicts: Sequence[Verdict], frame: Frame) -> dict[int, tuple[RemovalKind, str]]:
    """Gather the lines that are known by their wording: the desk's, and the author's own."""
    bare = [one.block.text if one.block.place is None else "" for one in verdicts]
    start = frame.start
    kept = [n for n, one in enumerate(verdicts) if one.kept]
    known = labelled(bare, start, kept) | desk_lines(bare, start, kept)
    known |= _signatures_of(verdicts, frame)
    notes = notes_about_authors(verdicts, frame.top, start, frame.names)
    known |= dict.fromkeys(notes, (RemovalKind.BYLINE, "about-author"))
    known |= dict.fromkeys(
        _signed(bare, verdicts, start), (RemovalKind.CREDIT, "agency-below-text")
    )
    known |= dict.fromkeys(sign_offs(bare, start, kept), (RemovalKind.BYLINE, "sign-off"))
    known |= dict.fromkeys(dates_below(bare, kept, start), (RemovalKind.BYLINE, "date-below-text"))
    unprinted = (n for n, text in enumerate(bare) if n > start and ends_what_is_for_print(text))
    if (first := next(unprinted, None)) is not None:
        known |= dict.fromkeys(range(first, len(bare)), (RemovalKind.OTHER, "not-for-print"))
    return known


def _signed(texts: Sequence[str], verdicts: Sequence[Verdict], start: int) -> Iterator[int]:
    """Find "(AFP)" and "/ritzau/" in the last line of a text."""
    last = max((n for n, one in enumerate(verdicts) if one.kept), default=0)
    if last > start and texts[last][:1] in _OPENS and _is_agency(texts[last]):
        yield last


def _leaving(
    verdict: Verdict, index: int, frame: Frame, above: Verdict | None
) -> tuple[RemovalKind | None, str]:
    block = verdict.block
    said = next(((kind, rule) for kind, rule, holds in _ANYWHERE if holds(block)), None)
    if said is not None:
        return said
    if (
        frame.top is not None
        and 0 < frame.top - index <= _LABELS_REACH
        and (_is_label(block) or _is_menu(block))
    ):
        return RemovalKind.NAVIGATION, "above-headline"
    between = frame.top is not None and frame.top < index < frame.start
    below_a_credit = above is not None and above.kind is RemovalKind.BYLINE
    if between and below_a_credit and _is_role(block):
        return RemovalKind.BYLINE, "role-below-byline"
    if between and _is_labelled(block, _BELOW_A_CREDIT if below_a_credit else _WORDS_OF_A_LABEL):
        return RemovalKind.BYLINE, "label-above-text"
    in_front = index < frame.start and block.kind is BlockKind.PARAGRAPH
    runs_into_it = above is not None and above.kept and ends_open(above.block.text)
    if runs_into_it or not in_front or len(block.text) > _LONGEST_LINE:
        return None, ""
    credited = ((kind, rule) for kind, rule, holds in _ABOVE_TEXT if holds(block.text))
    kind, rule = next(credited, (None, ""))
    # A story of short lines has no long one to begin with; of a page the model knows the byline.
    of_the_text = block.place is not None and verdict.score >= _SURELY_TEXT
    return (None, "") if of_the_text and kind is RemovalKind.BYLINE else (kind, rule)


def _is_label(block: Block) -> bool:
    """Tell "Politics" and "Sign in" from a line of text, where no element does."""
    return len(block.text.split()) <= _LABEL_WORDS and _is_short_line(block)


def _is_menu(block: Block) -> bool:
    """Tell "Home | News | Sport" and "News > Local > Harbour"."""
    parts = _BARS.split(block.text)
    short = all(0 < len(part.split()) <= _WORDS_OF_AN_ENTRY for part in parts)
    return block.place is None and len(parts) >= _FEWEST_ENTRIES and short


def _is_short_line(block: Block) -> bool:
    short = len(block.text) <= _LABEL_CHARACTERS
    return short and block.place is None and not block.text.endswith(_SENTENCE_ENDS)


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


def _is_agency(text: str) -> bool:
    return len(text) <= _LONGEST_AGENCY and agency_alone(text) is not None


def _is_credit(text: str) -> bool:
    by = is_byline(text) and not text.endswith(_SENTENCE_ENDS)
    return by or is_own_correspondent(text) or bool(names_alone(text))


_ABOVE_TEXT: tuple[tuple[RemovalKind, str, Callable[[str], bool]], ...] = (
    (RemovalKind.CREDIT, "credit-above-text", lambda text: captioned(text).credit is not None),
    (RemovalKind.BYLINE, "date-above-text", is_dated),
    (RemovalKind.BYLINE, "agency-above-text", _is_agency),
    (RemovalKind.BYLINE, "byline-above-text", _is_credit),
)


def _signatures_of(verdicts: Sequence[Verdict], frame: Frame) -> dict[int, tuple[RemovalKind, str]]:
    """Find the lines at an end of a text that name its author."""
    kept = [index for index, one in enumerate(verdicts) if one.kept]
    found = [index for index in kept if _is_labelled_credit(verdicts[index])]
    ends = (*kept[:_LINES_OF_AN_END], *kept[-_LINES_OF_AN_END:])
    signed = dict.fromkeys(
        (n for n in ends if _is_signed(verdicts[n].block, frame)),
        (RemovalKind.BYLINE, "names-authors"),
    )
    if len(found) == 1 and found[0] in ends:  # others are of the text's subjects
        signed[found[0]] = (RemovalKind.BYLINE, "label-before-names")
    return signed


def _is_signed(block: Block, frame: Frame) -> bool:
    """Tell a line of nothing but the authors' names, or of names and an address of mail."""
    if block.place is None or block.kind is not BlockKind.PARAGRAPH:
        return False
    if is_line_of(frame.names, block.text):
        return True
    bare = _ADDRESS.sub(" ", block.text)
    few = len(block.text) <= _LONGEST_LINE and len(bare.split()) <= _WORDS_OF_A_SIGNATURE
    return bare != block.text and few and bool(read_byline(bare))


def _is_labelled_credit(verdict: Verdict) -> bool:
    text, place = verdict.block.text, verdict.block.place
    return place is None and len(text) <= _LABEL_CHARACTERS and is_labelled_byline(text)


_ANYWHERE: tuple[tuple[RemovalKind, str, Callable[[Block], bool]], ...] = (
    (RemovalKind.RELATED, "points-elsewhere", lambda block: points_elsewhere(block.text)),
    (RemovalKind.SHARE, "asks-to-follow", lambda block: asks_to_follow(block.text)),
    (RemovalKind.OTHER, "ends-message", lambda block: ends_a_message(block.text)),
)
