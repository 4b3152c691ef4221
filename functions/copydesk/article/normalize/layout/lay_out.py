"""Laying out: giving each block of a judged draft its part in the story."""

import re
from itertools import islice, pairwise

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.draft import Draft, Head
from copydesk.article.limits import DECK_CHARACTERS
from copydesk.article.normalize.bylines.lines import is_byline
from copydesk.article.normalize.bylines.printed_byline import is_line_of, stated_names
from copydesk.article.normalize.corrections import is_correction
from copydesk.article.normalize.datelines.dateline import read_lone_dateline
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.deck import deck_of
from copydesk.article.normalize.headlines.deck_marks import describes_others
from copydesk.article.normalize.headlines.headline import headline_candidates
from copydesk.article.normalize.headlines.text_headline import (
    is_set_aside,
    text_headline_candidates,
)
from copydesk.article.normalize.layout.cells import without_cells
from copydesk.article.normalize.layout.headings import with_headings
from copydesk.article.normalize.layout.headline_place import place_of
from copydesk.article.normalize.layout.leavings import Frame, left_out
from copydesk.article.normalize.page.site import Site, folded, is_site
from copydesk.article.normalize.publication.lines import is_any_date
from copydesk.article.normalize.story import Part, Story
from copydesk.article.text import SENTENCE_ENDS

_PROSE_CHARACTERS = 80
"""A line of that length is a paragraph; shorter ones may stand above the text."""

_LONG_FOR_A_HEADLINE = 120
"""Characters."""

_WIDEST_GAP = 20
"""Blocks between two paragraphs of one text; a gallery or a box fits in."""

_LONGEST_SITE = 60
"""Characters of a site's name and section behind a headline."""

_LEAST_SHARE = 0.1
"""Share of all kept text that a run of blocks needs to be where the text begins."""

# A day without a time may head a part of a chronicle.
_CLOCK = re.compile(r"\d[:h]\d\d")

_CREDITS = frozenset({RemovalKind.BYLINE, RemovalKind.CREDIT})
"""What was left out between a deck and the text."""

_LINES_TO_A_DATELINE = 7
"""Kept blocks below the headline; deck, byline and date are some of them."""

_DATELINE = "dateline-above-text"
_DESCRIPTION = "described-above-text"

_END_SIGNS = (*SENTENCE_ENDS, ":")
_BEFORE_LETTERS = "0123456789 \"'\u201c\u2018("
_MARKS = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb)\u300d"


def lay_out(draft: Draft, verdicts: tuple[Verdict, ...], site: Site) -> Story:
    """Find headline and deck, and give every kept block its part."""
    verdicts = _without_descriptions(without_cells(verdicts))
    blocks = [verdict.block for verdict in verdicts]
    kept = [verdict.kept for verdict in verdicts]
    start = body_start_of(verdicts)
    candidates = _candidates(draft.head, blocks, kept, start, site)
    headline = candidates[0] if candidates else None
    top = place_of(headline, blocks, start)
    names = stated_names(draft.head)
    start = _below_a_deck(verdicts, start, names)
    deck = _above_text(deck_of(draft.head, verdicts, top, start), kept, top)
    heard = _Heard(headline)
    alone = _lone_dateline(verdicts, top, start)
    verdicts = _with(alone, verdicts)
    lifted = frozenset([top, deck.index if deck else None, alone])
    frame = Frame(top, _text_start(verdicts, start, deck), lifted, names)
    verdicts = tuple(left_out(verdicts, frame))
    parts = [_part(index, each, heard, deck, top) for index, each in enumerate(verdicts)]
    if alone is not None:
        parts[alone] = Part.DATELINE
    pieces = with_headings(verdicts, parts, start)
    return Story(pieces, headline, deck, start, top, candidates)


def _without_descriptions(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Leave out what seems to be the beginning of the text, but describes a film or an author."""
    start = body_start_of(verdicts)
    if not any(verdict.kept for verdict in verdicts[start + 1 :]):
        return verdicts
    above = (
        verdict._replace(kept=False, kind=RemovalKind.CAPTION, rule=_DESCRIPTION)
        if verdict.kept and describes_others(verdict.block)
        else verdict
        for verdict in verdicts[: start + 1]
    )
    return (*above, *verdicts[start + 1 :])


def _candidates(
    head: Head, blocks: list[Block], kept: list[bool], start: int, site: Site
) -> tuple[Found, ...]:
    """Ask the page; where it names but its site, or nothing, ask the lines as in a bare text."""
    stated = _of_the_story(headline_candidates(head, blocks, start, site), blocks)
    if stated and not is_site(stated[0].text, site):
        return stated
    in_text = _of_the_story(text_headline_candidates(blocks, kept, start, site), blocks)
    return (*in_text, *stated)


def _of_the_story(found: tuple[Found, ...], blocks: list[Block]) -> tuple[Found, ...]:
    return tuple(one for one in found if one.index is None or not is_set_aside(blocks[one.index]))


def _lone_dateline(verdicts: tuple[Verdict, ...], top: int | None, start: int) -> int | None:
    """Find a dateline in a line of its own: below the headline, kept or taken for a byline."""
    first, between = (0, 0) if top is None else (top + 1, start)
    lines = (n for n in range(first, len(verdicts)) if verdicts[n].kept or n < between)
    for index, below in pairwise(islice(lines, _LINES_TO_A_DATELINE)):
        if read_lone_dateline(verdicts[index].block.text, verdicts[below].block.text):
            return index
    return None


def _with(dateline: int | None, verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Keep the line of the dateline: it is the story's."""
    if dateline is None or verdicts[dateline].kept:
        return verdicts
    kept = verdicts[dateline]._replace(kept=True, kind=None, rule=_DATELINE)
    return (*verdicts[:dateline], kept, *verdicts[dateline + 1 :])


def body_start_of(verdicts: tuple[Verdict, ...]) -> int:
    """Find the first kept paragraph of running text; what stands above may be headline and deck."""
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept]
    runs = _runs(kept)
    mass = [sum(len(verdicts[index].block.text) for index in run) for run in runs]
    for run, own in zip(runs, mass, strict=True):
        if own >= sum(mass) * _LEAST_SHARE:
            return _first_text(run, verdicts)
    return kept[0] if kept else 0


def _first_text(run: list[int], verdicts: tuple[Verdict, ...]) -> int:
    """Find the first paragraph; a story may be so short that all it has is a sentence."""
    blocks = [(index, verdicts[index].block) for index in run]
    prose = (index for index, block in blocks if _is_prose(block))
    sentences = (index for index, block in blocks if _is_sentence(block))
    # Thai ends no sentence with a mark: there the text is the first long line below another.
    least = [_LONG_FOR_A_HEADLINE, *[_PROSE_CHARACTERS] * len(run)]
    unstopped = (
        i for (i, block), long in zip(blocks, least, strict=False) if len(block.text) >= long
    )
    return next(prose, next(sentences, next(unstopped, run[0])))


def _below_a_deck(verdicts: tuple[Verdict, ...], start: int, names: tuple[str, ...]) -> int:
    """Find where the text begins below a paragraph that has the byline under it: a long deck."""
    below = start + 1
    while below < len(verdicts) and verdicts[below].kind in _CREDITS:
        below += 1
    credits_it = any(_is_credit(verdict, names) for verdict in verdicts[start + 1 : below + 1])
    if not credits_it or len(verdicts[start].block.text) > DECK_CHARACTERS:
        return start
    run = [n for n in range(start + 1, len(verdicts)) if verdicts[n].kept]
    found = _first_text(run, verdicts) if run else start
    return found if _is_prose(verdicts[found].block) else start


def _is_credit(verdict: Verdict, names: tuple[str, ...]) -> bool:
    text = verdict.block.text
    stamped = _CLOCK.search(text) is not None and is_any_date(text)
    by = (is_byline(text) or stamped) and not text.endswith(_END_SIGNS)
    return by or (verdict.block.kind is BlockKind.PARAGRAPH and is_line_of(names, text))


def _text_start(verdicts: tuple[Verdict, ...], start: int, deck: Found | None) -> int:
    """Find where the text begins below a deck that is long enough to be a paragraph."""
    if deck is None or deck.index is None or deck.index < start:
        return start
    below = [n for n in range(deck.index + 1, len(verdicts)) if verdicts[n].kept]
    return _first_text(below, verdicts) if below else start


def _above_text(deck: Found | None, kept: list[bool], top: int | None) -> Found | None:
    """Refuse a deck that is all the text there is below the headline."""
    own = (top, deck.index) if deck else ()
    return deck if any(keeps for n, keeps in enumerate(kept) if n not in own) else None


def _runs(indexes: list[int]) -> list[list[int]]:
    """Part indexes where many blocks were left out between them: a teaser is no lead."""
    runs: list[list[int]] = []
    for index in indexes:
        if runs and index - runs[-1][-1] <= _WIDEST_GAP:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _is_prose(block: Block) -> bool:
    first_letter = block.text.lstrip(_BEFORE_LETTERS)[:1]
    long_enough = len(block.text) >= _PROSE_CHARACTERS or first_letter >= "\u2e80"
    return long_enough and _is_sentence(block)


def _is_sentence(block: Block) -> bool:
    return block.kind is not BlockKind.HEADING and block.text.rstrip(_MARKS).endswith(_END_SIGNS)


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
    if not verdict.kept:
        return None
    return Part.CORRECTION if is_correction(block.text) else Part.PARAGRAPH


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
