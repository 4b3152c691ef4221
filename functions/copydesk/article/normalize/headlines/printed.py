"""Printed headlines: where in a page its headline may stand, seen by what the head calls the story.

    <title>   Minister resigns over bridge | Politics | Daily Example
    <h1>      Daily Example                    ends the <title>: the site's name, not the story's
    <h1>      Minister resigns over bridge     all of the <title> but the site
    <h2>      Bridge minister resigns          above the text, in the title's own words

A heading counts as far as the text, and a few blocks into it: teasers at the foot have titles too.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from copydesk.article.block import Block, BlockKind
from copydesk.article.folding import folded
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.page.site import parts_of_title
from copydesk.article.text import KANA_AND_IDEOGRAPHS

_MOST = 60
"""Places that are looked at: each is compared with all others."""

_NEAR = 3
"""Blocks into the text at which the headline may still stand."""

_TITLE_LETTERS = 15
"""A shorter beginning or end of another title is no title. An ideograph says as much as two."""

_LEAST_TOLD = 1 / 3
"""Share of a heading's words that the head must repeat for it to be told there."""

_FEWEST_WORDS = 4
"""Of a heading that is the title in fewer words."""

# A letter of Chinese or Japanese is a word of its own.
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\W\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+"
)
_IDEOGRAPHS = re.compile(rf"[{KANA_AND_IDEOGRAPHS}\uac00-\ud7a3]")
_GOES_ON_WITH_THE_SITE = re.compile(r"[\s|_/\u00b7\u2022\u00bb\u2010-\u2015-]")


class Titles(NamedTuple):
    """What the head calls a story."""

    whole: str
    """The <title>."""

    bare: str
    """The same without the site."""

    card: str
    """``og:title`` without the site: what other sites show of the story."""


def printed_headlines(blocks: Sequence[Block], body_start: int, titles: Titles) -> Iterator[Found]:
    """Give the lines of a page that may be its headline, each with the kind of its place."""
    printed = list(islice(_printed(blocks, body_start, titles), _MOST))
    banner = _banner(printed, titles.whole)
    yield from (one for one in printed if not banner or folded(one.text) != banner)
    yield from _titled(printed, folded(titles.bare), folded(titles.card))


def words_of(text: str) -> frozenset[str]:
    """Give the words of a title, for comparison only."""
    return frozenset(_WORD.findall(text.casefold()))


def is_told(words: frozenset[str], title: frozenset[str]) -> bool:
    """Tell whether a title repeats enough of a heading's words to be about the same."""
    return len(words & title) >= len(words) * _LEAST_TOLD


def is_long(key: str) -> bool:
    """Tell a title from a word or two, by its letters."""
    return len(key) + len(_IDEOGRAPHS.findall(key)) >= _TITLE_LETTERS


def is_in_large_print(block: Block) -> bool:
    """Tell a headline of the nineties: no other heading of a page is without a level."""
    return block.kind is BlockKind.HEADING and block.place is not None and not block.level


class _Above:
    """The h1s above a line of a page, and how much of them the title tells."""

    def __init__(self, titles: Titles) -> None:
        self.printed: dict[str, str] = {}
        """Folded → as printed; the key of one far below the text is empty."""

        self.told = False
        self.shortens_the_title = False
        self._title = words_of(titles.bare)

    def add(self, key: str, text: str) -> None:
        self.printed[key] = text
        self.told = self.told or is_told(words_of(text), self._title)
        self.shortens_the_title = self.shortens_the_title or self._is_all_told(text)

    def leaves_the_title_to(self, heading: str) -> bool:
        """Tell a heading that is the title in fewer words, below h1s that have others."""
        return bool(self.printed) and not self.shortens_the_title and self._is_all_told(heading)

    def _is_all_told(self, text: str) -> bool:
        words = words_of(text)
        return len(words) >= _FEWEST_WORDS and words <= self._title


def _printed(blocks: Sequence[Block], body_start: int, titles: Titles) -> Iterator[Found]:
    above = _Above(titles)
    keys = Titles(*map(folded, titles))
    for index, block in enumerate(blocks):
        near = index <= body_start + _NEAR
        if block.kind is not BlockKind.HEADING:
            if near and not above.told and _begins(titles.whole, block.text):
                yield Found(block.text, "line in title", index)
        elif block.level == 1:
            above.add(folded(block.text) if near else "", block.text)
            if near or block.place is not None:
                # A bare text prints its title above itself, not below.
                yield Found(block.text, "h1" if near else "h1 below", index)
        elif near:
            text, source = _lower(block.text, above, titles, keys)
            if source:
                yield Found(text, source, index)
            elif index < body_start and above.leaves_the_title_to(text):
                yield Found(text, "heading of the title's words", index)


def _lower(heading: str, above: _Above, titles: Titles, keys: Titles) -> tuple[str, str]:
    """Give the headline that a heading below the h1 prints, and the kind of its place."""
    key = folded(heading)
    if is_long(key) and _tells(keys.card, key, above.printed):
        return heading, "heading in og:title"
    if key in above.printed and is_long(keys.card) and key.endswith(keys.card):
        # The page prints its h1 once more, for readers; where its kicker ends og:title says.
        return titles.card, "heading in og:title"
    if (is_long(key) and key in keys.whole) or (key and key == keys.bare):
        named = any(_names(h1, titles.whole, heading) for h1 in above.printed.values())
        if named or is_long(key):
            part = any(above.printed) and not named
            return heading, "part in title" if part else "heading in title"
    return heading, ""


def _banner(printed: Sequence[Found], title: str) -> str:
    """Find the h1 that ends the <title> where another stands before it: it names the site."""
    parts = parts_of_title(title)
    if len(parts) < 2:  # noqa: PLR2004 - a title of one part has no end
        return ""
    end, before = folded(title[slice(*parts[-1])]), folded(title[: parts[-2][1]])
    h1s = {folded(one.text) for one in printed if one.source == "h1"}
    others = (key for key in h1s - {end} if is_long(key) and key in before)
    return end if end in h1s and any(others) else ""


def _titled(printed: Sequence[Found], bare: str, card: str) -> Iterator[Found]:
    """Give an h1 that is the whole <title>, where the page prints og:title nowhere.

    Some papers write a short headline for other sites and lists: readers of the page never see it.
    """
    sources = {one.source for one in printed}
    if bare != card and is_long(bare) and "heading in og:title" not in sources:
        h1s = (one for one in printed if one.source == "h1" and folded(one.text) == bare)
        yield from (replace(one, source="h1 in title") for one in h1s)


def _begins(title: str, line: str) -> bool:
    """Find "Minister resigns" in "Minister resigns_Example Online": the line has no such end."""
    return (
        title.startswith(line)
        and _GOES_ON_WITH_THE_SITE.match(title, len(line)) is not None
        and is_long(folded(line))
    )


def _tells(card: str, key: str, above: Collection[str]) -> bool:
    """Find a heading in og:title, whole or behind its kicker; there the h1 has other words."""
    return key == card or (bool(above) and card not in above and card.endswith(key))


def _names(h1: str, title: str, heading: str) -> bool:
    """Find a blog's name in an h1: its words are the title's, and others than the heading's."""
    own = words_of(h1) - words_of(heading)
    return 2 * len(own & words_of(title)) > len(own)
