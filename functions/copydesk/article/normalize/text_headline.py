"""Headlines of bare texts: which of the lines above the body is the title.

    Home                                         a section: too short
    Minister resigns over bridge                 ← the headline: its words come again below
    By Anna Example                              a byline
    The decision came after a long night.        a deck: it ends a sentence
    PARIS (AFP) – The minister for ...           the body

No line is sure, so each gets points for its looks and its place; the numbers were found by
looking at the dumps of the development corpus.
"""

import re
from collections import Counter
from collections.abc import Sequence

from copydesk.article.block import Block, BlockKind
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.normalize.byline_lines import is_byline
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.site import folded, parts_of_title
from copydesk.article.normalize.words import count_words

_FARTHEST = 60
"""Blocks above the body at which a headline may stand; a menu or a gallery may lie between."""

_FEWEST_POINTS = 2.5
"""Below, no line is the headline: none is better than a wrong one."""

_BODY_CHARACTERS = 20_000
_TITLE_LETTERS = 15
_SHORTEST = 6
"""Characters: "Home" and "Sport" are weighed by nobody."""

_CLOSE = 14
_COMPANY = 5
_LINE = 90
_ABOVE_A_CLEAN_TEXT = 6
"""Lines above the body of a text that was not dumped from a page."""

_WORD = re.compile(r"[^\W\d_]{4,}")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE = re.compile(r"[.,;\u3002\u0964][\"'\u201c\u201d\u2018\u2019\u00ab\u00bb)]*$")
_TIME = re.compile(
    r"\b\d{1,2}[:.h]\s?\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d\d-\d\d|\d\u5e74"
    r"|^[^.!?]{0,40}\b(?:19|20)\d\d$"
)
_NO_HEADLINE = re.compile(
    r"^(?:by|von|par|por|di|door|af|av|\u043e\u0442|photo|foto|image|video|quelle|source|bild|getty|share|teilen)\b"
    r"|^[\u00a9*|:]|[|\u00a9]$|@\w|[\u2013\u2014-]$"
    r"|\u00a9|\b(?:image|photo|foto|credits?|cr\u00e9dit|copyright|getty|afp|reuters)\b\s?[:/|)]?"
    r"|/\s?(?:ap|afp|getty|reuters|dpa)\b|^\d{1,2}\.\s|\s[\u203a\u00bb>]\s",
    re.IGNORECASE,
)


def text_headline_candidates(
    blocks: Sequence[Block], kept: Sequence[bool], body_start: int
) -> tuple[Found, ...]:
    """Weigh the lines above the body of a bare text, the heaviest first."""
    first = max(0, body_start - _FARTHEST)
    lines = Lines(blocks, kept)
    places = range(first, body_start) if first == 0 else [0, *range(first, body_start)]
    found = [
        Found(lines.title_at(index), "text", index, lines.points(index, body_start))
        for index in places
        if _SHORTEST <= len(blocks[index].text) <= HEADLINE_CHARACTERS
    ]
    return tuple(sorted((one for one in found if one.weight > _FEWEST_POINTS), key=_by_weight))


def _by_weight(candidate: Found) -> float:
    return -candidate.weight


class Lines:
    """The lines of one text, and what can be counted over all of them."""

    def __init__(self, blocks: Sequence[Block], kept: Sequence[bool]) -> None:
        self._blocks = blocks
        self._times = Counter(block.text.casefold() for block in blocks)
        body = " ".join(block.text for block, is_kept in zip(blocks, kept, strict=True) if is_kept)
        self._vocabulary = _words(body[:_BODY_CHARACTERS])
        self._kept = sum(kept)
        self._is_kept = kept
        self._companies: dict[int, tuple[bool, bool]] = {}

    def title_at(self, index: int) -> str:
        """Give a line's text; of the first, which may be a page's <title>, without the site."""
        text = self._blocks[index].text
        return self._without_known_parts(text) if index == 0 else text

    def _without_known_parts(self, title: str) -> str:
        """Cut a title at the first part that stands somewhere else as a line of its own."""
        parts = parts_of_title(title)
        for number, (start, end) in enumerate(parts):
            if number and self._is_a_line_below(title[start:end]):
                return title[: parts[number - 1][1]]
        return title

    def _is_a_line_below(self, part: str) -> bool:
        return part.casefold() in self._times

    def points(self, index: int, body_start: int) -> float:
        """Tell how much a line looks like the headline."""
        block = self._blocks[index]
        return (
            _points_for_length(block.text)
            + _points_for_kind(block)
            + 3 * self._share_in_body(block.text)
            + self._points_for_echo(index)
            + self._points_for_company(index, body_start)
            + self._points_for_place(index, body_start)
        )

    def _points_for_place(self, index: int, body_start: int) -> float:
        """At the top of a clean text; in a dump near the body, but no piece of it."""
        if self._is_clean(body_start):
            return 3.0 - index
        far = body_start - index
        piece_of_body = 1.5 if self._is_kept[index] else 0.0
        return -0.03 * min(far, _CLOSE) - 0.1 * max(0, far - _CLOSE) - piece_of_body

    def _key(self, index: int) -> str:
        return folded(self._blocks[index].text)

    def _is_clean(self, body_start: int) -> bool:
        """Tell a text that begins with its headline from a dump that begins with a menu."""
        return body_start <= _ABOVE_A_CLEAN_TEXT and 2 * self._kept >= len(self._blocks)

    def _points_for_company(self, index: int, body_start: int) -> float:
        """Byline and date stand below a headline; a breadcrumb above repeats it."""
        below = [self._company(n) for n in range(index + 1, min(index + 1 + _COMPANY, body_start))]
        dated = any(is_dated for is_dated, _ in below)
        credited = any(is_credited for _, is_credited in below)
        key = self._key(index)
        above = (self._key(place) for place in range(max(0, index - 2), index))
        echoed = len(key) >= _TITLE_LETTERS and any(key in line for line in above)
        return 0.8 * dated + 0.8 * credited + 1.5 * echoed

    def _company(self, index: int) -> tuple[bool, bool]:
        """Tell whether a line has a date, and whether it is a byline; each is asked but once."""
        if index not in self._companies:
            text = self._blocks[index].text
            short = len(text) < _LINE
            self._companies[index] = (short and bool(_TIME.search(text)), short and is_byline(text))
        return self._companies[index]

    def _share_in_body(self, text: str) -> float:
        """The share of its longer words that the body uses too."""
        words = _words(text)
        return len(words & self._vocabulary) / len(words) if words else 0.0

    def _points_for_echo(self, index: int) -> float:
        """A headline is in the title above, and often in a menu or a share link as well."""
        key = self._key(index)
        if len(key) < (_TITLE_LETTERS if key.isascii() else _TITLE_LETTERS // 2):
            return 0.0
        title = self._key(0)
        in_title = 1.0 + 4.0 * len(key) / len(title) if index and key in title else 0.0
        return in_title + (1.0 if self._times[self._blocks[index].text.casefold()] > 1 else 0.0)


def _points_for_length(text: str) -> float:
    words = count_words(text) / (2 if _IDEOGRAPH.search(text) else 1)
    table = ((2, -3.0), (3, -1.0), (4, 0.0), (20, 2.0), (26, 1.0), (35, -1.0))
    return next((points for fewer, points in table if words < fewer), -4.0)


def _points_for_kind(block: Block) -> float:
    if block.kind is BlockKind.HEADING:
        return 4.0 if block.level == 1 else 1.5
    points = -1.0 if block.kind is BlockKind.LIST_ITEM else 0.0
    points -= 2.0 if block.text[:1].islower() else 0.0
    points -= 2.5 if _SENTENCE.search(block.text) else 0.0
    points -= 3.0 if _NO_HEADLINE.search(block.text) else 0.0
    return points - (2.5 if _TIME.search(block.text) else 0.0)


def _words(text: str) -> set[str]:
    """The words of a text, without their endings; pairs of signs where there are no spaces."""
    words = {word[:6].casefold() for word in _WORD.findall(text)}
    if _IDEOGRAPH.search(text):
        words |= {text[n : n + 2] for n in range(len(text) - 1) if _IDEOGRAPH.match(text, n)}
    return words
