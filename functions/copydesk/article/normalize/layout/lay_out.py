"""Laying out: giving each block of a judged draft its part in the story."""

from dataclasses import replace
from itertools import islice, pairwise

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.draft import Draft
from copydesk.article.folding import folded
from copydesk.article.normalize.corrections import is_correction, leads_to_a_correction
from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.datelines.lone import dateline_above
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.deck import deck_of
from copydesk.article.normalize.layout.asides import with_aside
from copydesk.article.normalize.layout.headings import with_headings
from copydesk.article.normalize.layout.leavings import left_out
from copydesk.article.normalize.layout.opening import Opening, opening_of
from copydesk.article.normalize.layout.page_speech_lines import PAGE_SPEECH, without_page_speech
from copydesk.article.normalize.layout.text_start import text_below
from copydesk.article.normalize.lines.above_text import Frame
from copydesk.article.normalize.page.site import Site
from copydesk.article.normalize.story import Part, Story

_LONGEST_SITE = 60
"""Characters of a site's name and section behind a headline."""

_LINES_TO_A_DATELINE = 7
"""Kept blocks below the headline; deck, byline and date are some of them."""

_DATELINE, _FOOT = "dateline-above-text", "foot-element"
"""Rules that name a block: ours, and the one for an element's foot."""


def lay_out(draft: Draft, verdicts: tuple[Verdict, ...], site: Site) -> Story:
    """Find headline and deck, and give every kept block its part.

    What its parser has set aside stands nowhere between them, nor what the page says of itself:
    it comes back when all is found.
    """
    verdicts = without_page_speech(verdicts)
    aside = [(n, one) for n, one in enumerate(verdicts) if _is_aside(one)]
    text = tuple(one for one in verdicts if not _is_aside(one))
    return with_aside(_lay_out(draft, text, site), aside)


def _is_aside(verdict: Verdict) -> bool:
    return verdict.block.aside is not None or verdict.rule == PAGE_SPEECH


def _lay_out(draft: Draft, verdicts: tuple[Verdict, ...], site: Site) -> Story:
    opening = opening_of(draft, verdicts, site)
    verdicts, top, start = opening.verdicts, opening.top, opening.start
    deck = _undated(_above_text(deck_of(draft.head, verdicts, top, start), opening))
    heard = _Heard(opening.headline)
    alone = _lone_dateline(verdicts, top, start)
    verdicts = _with(alone, verdicts)
    lifted = frozenset([top, deck.index if deck else None, alone])
    frame = Frame(top, _text_start(verdicts, start, deck), lifted, opening.names)
    verdicts = tuple(left_out(verdicts, frame))
    parts = [_part(index, each, heard, deck, top) for index, each in enumerate(verdicts)]
    _lift_what_was_corrected(parts, verdicts, start)
    if alone is not None:
        parts[alone] = Part.DATELINE
    said = opening.headline.text if opening.headline else ""
    pieces = with_headings(verdicts, parts, start, said)
    return Story(pieces, opening.headline, deck, start, top, opening.candidates)


def _lone_dateline(verdicts: tuple[Verdict, ...], top: int | None, start: int) -> int | None:
    """Find a dateline in a line of its own: below the headline, kept or taken for a byline."""
    first, between = (0, 0) if top is None else (top + 1, start)
    lines = (n for n in range(first, len(verdicts)) if verdicts[n].kept or n < between)
    for index, below in pairwise(islice(lines, _LINES_TO_A_DATELINE)):
        if dateline_above(verdicts[index].block, verdicts[below].block):
            return index
    return None


def _with(dateline: int | None, verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Keep the line of the dateline: it is the story's."""
    if dateline is None or verdicts[dateline].kept:
        return verdicts
    kept = verdicts[dateline]._replace(kept=True, kind=None, rule=_DATELINE)
    return (*verdicts[:dateline], kept, *verdicts[dateline + 1 :])


def _text_start(verdicts: tuple[Verdict, ...], start: int, deck: Found | None) -> int:
    """Find where the text begins below a deck that is long enough to be a paragraph."""
    if deck is None or deck.index is None or deck.index < start:
        return start
    below = text_below(verdicts, deck.index)
    return start if below is None else below


def _above_text(deck: Found | None, opening: Opening) -> Found | None:
    """Refuse a deck that is all the text there is below the headline."""
    own = (opening.top, deck.index) if deck else ()
    has_text = any(one.kept for n, one in enumerate(opening.verdicts) if n not in own)
    return deck if has_text else None


def _undated(deck: Found | None) -> Found | None:
    """Take a dateline off the deck: it is the story's."""
    dateline, rest = split_dateline(deck.text) if deck else (None, "")
    return replace(deck, text=rest) if deck and dateline else deck


def _part(
    index: int, verdict: Verdict, headline: "_Heard", deck: Found | None, top: int | None
) -> Part | None:
    block = verdict.block
    if index == top or (block.kind is BlockKind.HEADING and headline.is_repeated_by(block)):
        return Part.HEADLINE
    if top is not None and index < top and headline.is_titled_by(block):
        return Part.HEADLINE
    if deck and index == deck.index:
        return Part.DECK
    # The model may take a note for what stands around a story, and a story has a foot of its own.
    in_its_foot = verdict.rule == _FOOT and "article" in block.tags
    may_be_a_note = verdict.kept or verdict.kind is RemovalKind.OTHER or in_its_foot
    if may_be_a_note and is_correction(block.text):
        return Part.CORRECTION
    return Part.PARAGRAPH if verdict.kept else None


def _lift_what_was_corrected(
    parts: list[Part | None], verdicts: tuple[Verdict, ...], start: int
) -> None:
    """Give the line below "Correction: Oct. 4, 2023" the same part: it says what was wrong."""
    for index, (part, below) in enumerate(pairwise(parts)):
        if index <= start or part is not Part.CORRECTION or below is not Part.PARAGRAPH:
            continue
        if leads_to_a_correction(verdicts[index].block.text):
            parts[index + 1] = Part.CORRECTION


class _Heard:
    """The headline, folded once: every heading is compared with it."""

    def __init__(self, headline: Found | None) -> None:
        self._key = folded(headline.text) if headline else None
        self._longest_title = len(headline.text) + _LONGEST_SITE if headline else 0

    def is_repeated_by(self, block: Block) -> bool:
        return self._key is not None and folded(block.text) == self._key

    def is_titled_by(self, block: Block) -> bool:
        """Tell the <title> of a dumped page: the headline, and the site's name behind it."""
        return (
            self._key is not None
            and block.place is None
            and len(block.text) <= self._longest_title
            and folded(block.text).startswith(self._key)
        )
