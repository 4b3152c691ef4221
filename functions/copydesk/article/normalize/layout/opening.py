"""The opening of a story: what stands above its text, and where the text begins."""

from collections.abc import Sequence
from itertools import compress, takewhile
from typing import NamedTuple

from copydesk.article.block import Block, RemovalKind, Verdict
from copydesk.article.draft import Draft, Head
from copydesk.article.normalize.bylines.printed_byline import stated_names
from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.beginnings_of_words import share_of, words_of
from copydesk.article.normalize.headlines.deck_marks import describes_others
from copydesk.article.normalize.headlines.headline import headline_candidates
from copydesk.article.normalize.headlines.printed import is_in_large_print
from copydesk.article.normalize.headlines.text_headline import (
    is_set_aside,
    text_headline_candidates,
)
from copydesk.article.normalize.layout.cells import without_cells
from copydesk.article.normalize.layout.headline_place import place_of
from copydesk.article.normalize.layout.subjects import with_subject
from copydesk.article.normalize.layout.text_start import body_start_of, start_below_a_deck
from copydesk.article.normalize.lines.caption_lines import CAPTION_LINE, is_caption_line
from copydesk.article.normalize.lines.page_speech import speech_of_a_page
from copydesk.article.normalize.page.site import Site, is_site

_DESCRIPTION = "described-above-text"
_ABOVE_A_DATELINE = "above-dateline"

_LIKELY_TEXT = 0.5
_LEAST_SHARED, _SHARED_BY_A_HEADLINE = 1 / 3, 1 / 2
"""Of a title's words that come again in its story."""

_CAPTIONS = 3
"""Blocks between pictures and text."""


class Opening(NamedTuple):
    """All that is known of a story before its deck is looked for."""

    verdicts: tuple[Verdict, ...]
    """On all blocks, without cells of tables and descriptions that the judge took for the text."""

    candidates: tuple[Found, ...]
    """What may be the headline, the likeliest first."""

    top: int | None
    """Index of the block where the headline stands, be it in other words."""

    start: int
    """Index of the first paragraph of the text."""

    names: tuple[str, ...]
    """Of its authors, as the head of the page states them."""

    @property
    def headline(self) -> Found | None:
        return self.candidates[0] if self.candidates else None


def opening_of(draft: Draft, verdicts: tuple[Verdict, ...], site: Site) -> Opening:
    """Find the headline, and where the text begins."""
    verdicts = _without_captions(without_cells(verdicts))
    verdicts = _from_the_dateline(_without_descriptions(verdicts))
    blocks = [verdict.block for verdict in verdicts]
    kept = [verdict.kept for verdict in verdicts]
    start = body_start_of(verdicts)
    candidates = _candidates(draft.head, blocks, kept, start, site)
    if draft.head.subject:
        candidates = with_subject(candidates, draft.head.subject, blocks, kept, start)
    top = place_of(candidates[0] if candidates else None, blocks, start)
    names = stated_names(draft.head)
    return Opening(verdicts, candidates, top, start_below_a_deck(verdicts, start, names), names)


def _without_captions(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Leave out the captions that a bare text seems to begin with: below one stands its byline."""
    start = body_start_of(verdicts)
    near = range(start, min(len(verdicts), start + _CAPTIONS + 1))
    kept = (n for n in near if verdicts[n].kept)
    captions = list(takewhile(lambda n: _is_caption(verdicts[n].block), kept))
    if not captions:
        return verdicts
    left = {
        n: verdicts[n]._replace(kept=False, kind=RemovalKind.CAPTION, rule=CAPTION_LINE)
        for n in captions
    }
    return tuple(left.get(n, verdict) for n, verdict in enumerate(verdicts))


def _is_caption(block: Block) -> bool:
    return block.place is None and is_caption_line(block.text)


def _without_descriptions(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Leave out what seems to be the beginning of the text, but describes a film or an author."""
    start = body_start_of(verdicts)
    below = [verdict.block for verdict in verdicts[start + 1 :] if verdict.kept]
    if not below:
        return verdicts
    # The first paragraphs below may be of the same box, and the last of another.
    text = below[len(below) // 2]
    above = (
        verdict._replace(kept=False, kind=RemovalKind.CAPTION, rule=_DESCRIPTION)
        if verdict.kept and describes_others(verdict.block, text)
        else verdict
        for verdict in verdicts[: start + 1]
    )
    return (*above, *verdicts[start + 1 :])


def _from_the_dateline(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Leave out what may be a caption where the text below it begins with a dateline."""
    start = body_start_of(verdicts)
    near = range(start, min(len(verdicts), start + _CAPTIONS + 1))
    kept = [n for n in near if verdicts[n].kept]
    doubtful = list(takewhile(lambda n: verdicts[n].score < _LIKELY_TEXT, kept))
    lead = kept[len(doubtful)] if doubtful and len(doubtful) < len(kept) else None
    if lead is None or split_dateline(verdicts[lead].block.text)[0] is None:
        return verdicts
    above = (
        verdict._replace(kept=False, kind=RemovalKind.CAPTION, rule=_ABOVE_A_DATELINE)
        if n in doubtful
        else verdict
        for n, verdict in enumerate(verdicts[:lead])
    )
    return (*above, *verdicts[lead:])


def _candidates(
    head: Head, blocks: list[Block], kept: list[bool], start: int, site: Site
) -> tuple[Found, ...]:
    """Ask the page; where it names but its site, or nothing, ask the lines as in a bare text."""
    stated = _of_the_story(headline_candidates(head, blocks, start, site), blocks)
    if not stated or is_site(stated[0].text, site):
        return (*_in_text(blocks, kept, start, site), *stated)
    if stated[0].index is not None:
        return stated
    text = words_of(" ".join(block.text for block in compress(blocks, kept)))
    titled = any(block.text == stated[0].text for block in blocks[:start])
    large = not titled and any(is_in_large_print(block) for block in blocks[:start])
    is_told = _share(stated[0], text) >= _LEAST_SHARED
    if is_told and not large:
        return stated
    in_text = _in_text(blocks, kept, start, site)
    if large:  # below it a deck may have more of the text's words
        in_text = tuple(
            sorted(in_text, key=lambda one: not is_in_large_print(blocks[one.index or 0]))
        )
    # "Local News", "Garrow City | Page 4": printed nowhere, and no words of the story's.
    is_better = in_text and (
        (not is_told and _share(in_text[0], text) >= _SHARED_BY_A_HEADLINE)
        or (large and is_in_large_print(blocks[in_text[0].index or 0]))
    )
    return (*in_text, *stated) if is_better else stated


def _in_text(blocks: list[Block], kept: list[bool], start: int, site: Site) -> tuple[Found, ...]:
    return _of_the_story(text_headline_candidates(blocks, kept, start, site), blocks, kept)


def _share(title: Found, text: frozenset[str]) -> float:
    """Give the share of a title's words that the text has, 0..1; a lone word may be in any."""
    words = words_of(title.text)
    return share_of(words, text) if len(words) > 1 else 0.0


def _of_the_story(
    found: tuple[Found, ...], blocks: list[Block], kept: Sequence[bool] = ()
) -> tuple[Found, ...]:
    return tuple(
        one
        for one in found
        if one.index is None
        or not (is_set_aside(blocks[one.index]) or (kept and _is_left(one.index, blocks, kept)))
    )


def _is_left(index: int, blocks: list[Block], kept: Sequence[bool]) -> bool:
    """Was it left out, and does the page speak there: "Skip to the text"?"""
    return not kept[index] and speech_of_a_page(blocks[index].text) is not None
