"""Subheads of bare texts: which short lines head the paragraphs below them.

    ... the council said on Monday.       ← the sentence before is over
    What happens to the ferry             ← short, no full stop, nothing left out below
    The ferry will sail until May.        ← a paragraph that has its words

In a dump of a page captions, names, buttons and teasers look the same, so no sign is enough.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from copydesk.article.block import Block, BlockKind, Verdict
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.headlines.beginnings_of_words import words_of
from copydesk.article.normalize.lines.fragments import is_turn
from copydesk.article.normalize.words import count_words
from copydesk.article.open_words import ends_open
from copydesk.article.prose import ends_in
from copydesk.article.text import SENTENCE_ENDS, STOPS

_MOST_CHARACTERS = 160
_MOST_WORDS = 16
_FEW_WORDS = 4
"""Of a subhead above a list: "Ingredients"."""

_MANY_WORDS, _VERY_MANY_WORDS = 10, 13
_PARAGRAPH_CHARACTERS = 400
"""Of a paragraph that are compared with its subhead."""

_WIDEST_GAP = 6
"""Lines left out between a subhead and its paragraph; more count as much."""

_STOPS = tuple({*STOPS, *";:,\uff1a"} - {*"!?"})
_ENDS = (*SENTENCE_ENDS, ":", "\uff1a")
_STARTS = re.compile(r"^[\W_]*[^\Wa-z\u00df-\u00f6\u00f8-\u00ff\u0430-\u045f_]")

# Brackets, times, counters, credits; "Vlietdam - Sparrenburg 3-1 (1-0)", "Wertung: 4 von 5".
_NO_SUBHEAD = re.compile(
    r"[(\[].*[)\]]$|[^.:]{2,40}\s[-\u2013]\s[^.:]{2,40}?\s\d{1,3}\s?[-:\u2013]\s?\d{1,3}\b"
    r"|[^\W\d_]{3,20}\s?:\s[\d.,]+\s?(?:/|\w{1,3}\s)\s?\d"
    r"|\d{1,2}[:.]\d\d\b|\d+ \w+ \w+$|(?:von|by|foto|photo|quelle)\b|[\W\d_]+$",
    re.IGNORECASE,
)
_SIGN_OF_NO_SUBHEAD = re.compile(r"[\u00a9|@]|/(?<=\w/)\w+ \w")

# Under these weights the subheads of 1,847 dumps are likeliest among their short lines (logistic
# regression; of blogs those that their pages mark up). F1 on sites it had not learned from, and in
# brackets that of plain conditions: news .58 (.46) as soup, .71 (.73) as blocks; blogs .56 (.48)
# and .72 (.70).
_POINTS: Mapping[str, float] = MappingProxyType(
    {
        "any line": -2.8,
        "score": 2.0,
        "score alone": -2.3,
        "score of its paragraph": 1.2,
        "words of its paragraph": 1.6,
        "share of digits": -2.9,
        "gap": -2.2,
        "10 words": -0.6,
        "13 words": -1.7,
        "asks": 0.5,
        "list item": -2.9,
        "after an empty line": 1.0,
        "the line above ends a sentence": 0.8,
        "the line above ends in a colon": -0.7,
        "the line below goes on": -3.0,
        "its paragraph ends a sentence": 1.1,
        "deeper than the line before": -1.9,
        "less deep than the line before": 0.4,
    }
)


class ShortLine(NamedTuple):
    """A kept line that may head the paragraph below it, with what stands around it."""

    verdict: Verdict
    block: Block
    before: Block | None
    """The kept paragraph before it."""

    paragraph: Block
    """The kept paragraph after it."""

    score_of_paragraph: float
    above: str
    """The very line above it in the source, kept or not."""

    below: str
    gap: int
    """Lines left out between it and its paragraph."""


def is_text_subhead(line: ShortLine) -> bool:
    """Tell a subhead by its looks and its surroundings."""
    if not _may_be(line.block) or not _may_be_headed(line.paragraph, line.block):
        return False
    return sum(_POINTS[sign] * much for sign, much in _signs(line)) >= 0


def heads_nothing(text: str) -> bool:
    """Tell credits, times, counters and links from subheads as short as they."""
    looks = _NO_SUBHEAD.match(text) is not None or _SIGN_OF_NO_SUBHEAD.search(text) is not None
    return looks or is_byline(text)


def _may_be(block: Block) -> bool:
    text = block.text
    return (
        block.kind is not BlockKind.CAPTION
        and len(text) <= _MOST_CHARACTERS
        and _words(text) <= _MOST_WORDS
        and _STARTS.match(text) is not None
        and not ends_in(text, _STOPS)
        and not ends_open(text)
        and not heads_nothing(text)
    )


def _may_be_headed(paragraph: Block, block: Block) -> bool:
    heads_a_list = block.after_blank and _words(block.text) <= _FEW_WORDS and not paragraph.indent
    if paragraph.kind is BlockKind.LIST_ITEM:
        return heads_a_list and _STARTS.match(paragraph.text) is not None
    longer = len(paragraph.text) > len(block.text)
    talk = is_turn(block.text) and is_turn(paragraph.text)
    return longer and not talk and _STARTS.match(paragraph.text) is not None


def _signs(line: ShortLine) -> Iterator[tuple[str, float]]:
    """Give the signs of a line, each with how much there is of it."""
    text = line.block.text
    words = words_of(text)
    headed = words_of(line.paragraph.text[:_PARAGRAPH_CHARACTERS])
    yield "any line", 1.0
    yield "score", line.verdict.score
    yield "score alone", line.verdict.score_alone
    yield "score of its paragraph", line.score_of_paragraph
    yield "words of its paragraph", len(words & headed) / len(words) if words else 0.0
    yield "share of digits", sum(map(str.isdigit, text)) / len(text)
    yield "gap", min(line.gap, _WIDEST_GAP) / _WIDEST_GAP
    yield from ((sign, 1.0) for sign, holds in _looks(line) if holds)


def _looks(line: ShortLine) -> Iterator[tuple[str, bool]]:
    words, depth = _words(line.block.text), line.before.indent if line.before else 0
    yield "10 words", _MANY_WORDS <= words < _VERY_MANY_WORDS
    yield "13 words", words >= _VERY_MANY_WORDS
    yield "asks", line.block.text[-1] in "?\uff1f\u061f"
    yield "list item", line.block.kind is BlockKind.LIST_ITEM
    yield "after an empty line", line.block.after_blank
    yield "the line above ends a sentence", ends_in(line.above, SENTENCE_ENDS)
    yield "the line above ends in a colon", line.above.endswith((":", "\uff1a"))
    yield "the line below goes on", line.below.startswith(tuple("(,.;:|"))
    yield "its paragraph ends a sentence", ends_in(line.paragraph.text, _ENDS)
    yield "deeper than the line before", line.block.indent > depth
    yield "less deep than the line before", line.block.indent < depth


def _words(text: str) -> float:
    return count_words(text) / (2 if text[:1] >= "\u2e80" else 1)
