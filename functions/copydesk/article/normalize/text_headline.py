"""Headlines of bare texts: which of the lines above the body is the title.

    Home                                         a section: too short
    Minister resigns over bridge                 ← the headline: its words come again below
    By Anna Example                              a byline
    The decision came after a long night.        a deck: it ends a sentence
    PARIS (AFP) – The minister for ...           the body

No line is sure, so each gets points for its signs, and the most win.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from copydesk.article.block import Block
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headline_signs import Lines
from copydesk.article.normalize.site import Site

_ABOVE, _BELOW = 120, 6
"""Blocks around the start of the body in which a headline is looked for. Above it a menu or a
gallery may lie between; below, the start may have been taken too early."""

_SHORTEST = 2
"""Characters: a mark alone is weighed by nobody."""

_FEWEST_POINTS = 3.0
"""Below, no line of a dump is the headline: none is better than a wrong one. Of 76 dumps in
which the best line had less, it was right in 7."""

_MOST_LINES = 6
"""Above the body of a text that was not dumped from a page."""

_IN_A_CLEAN_TEXT = 3.5
_EACH_LINE_DOWN = 2.0
"""Points of the lines of such a text: a paper's name and a section may stand above its headline."""

# Under these weights the headlines of 1,845 dumps are likeliest among the lines of their pages
# (conditional logistic regression, news four times, without and with the address). Of sites it
# had not learned from it found .66 and .67 of the headlines of news (soup, block), .79 of blogs';
# .83 and .74, .93 and .87 are printed at all. Headings and dates are few: their weights are ours.
_POINTS: Mapping[str, float] = MappingProxyType(
    {
        "1 word": -2.7,
        "2 words": -1.1,
        "3 words": -0.1,
        "4 words": 1.0,
        "5 to 16 words": 2.4,
        "17 words": 1.8,
        "24 words": -0.2,
        "32 words": -3.3,
        "heading": 5.5,
        "lower heading": 3.5,
        "list item": -3.3,
        "starts small": -2.5,
        "ends a sentence": -3.1,
        "ends in a colon": -6.0,
        "ends in a year": 2.0,
        "has a time": 0.3,
        "is a date": -9.0,
        "is a credit or a button": -2.2,
        "words of the text": 3.4,
        "words of the lead": 2.5,
        "words of the address": 4.9,
        "words of the first line": 4.1,
        "is the first line": 3.1,
        "repeats a line above": 1.4,
        "a date below": 1.9,
        "a byline below": 1.9,
        "judged as text": -1.1,
        "stands far above the text": -1.3,
        "stands in the text": -3.2,
    }
)


def text_headline_candidates(
    blocks: Sequence[Block], kept: Sequence[bool], body_start: int, site: Site
) -> tuple[Found, ...]:
    """Weigh the lines around the start of a bare text, the heaviest first."""
    lines = Lines(blocks, kept, body_start, site)
    clean = body_start <= _MOST_LINES and 2 * sum(kept) >= len(blocks)
    places = range(body_start) if clean else _places_around(body_start, len(blocks))
    found = []
    for index in places:
        title = lines.title_at(index)
        if _SHORTEST <= len(title) <= HEADLINE_CHARACTERS:
            points = sum(_POINTS[sign] * much for sign, much in lines.signs(index, title))
            points += _IN_A_CLEAN_TEXT - _EACH_LINE_DOWN * index if clean and index else 0.0
            found.append(Found(title, "text", index, points))
    likely = (one for one in found if one.weight >= (0.0 if clean else _FEWEST_POINTS))
    return tuple(sorted(likely, key=lambda one: -one.weight))


def _places_around(body_start: int, count: int) -> Sequence[int]:
    """The first line may be a page's title, however far up it stands."""
    near = range(max(1, body_start - _ABOVE), min(count, body_start + _BELOW))
    return (0, *near)
