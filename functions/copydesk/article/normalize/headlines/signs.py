"""Signs of a headline: what can be seen of a line of a bare text, and of the lines around it.

Minister resigns over bridge - Daily Example     the page's title comes first
Home                                             1 word
Minister resigns over bridge                     its words are the first line's, the text's
By Anna Ruiz                                     … and a byline stands below it
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from copydesk.article.block import Block, BlockKind
from copydesk.article.folding import folded
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.headlines.address_words import ascii_words, words_in_address
from copydesk.article.normalize.headlines.beginnings_of_words import share_of, words_of
from copydesk.article.normalize.headlines.printed import is_in_large_print
from copydesk.article.normalize.page.site import Site, parts_of_title, without_site
from copydesk.article.normalize.publication.date_lines import is_date_alone
from copydesk.article.normalize.words import count_words
from copydesk.article.text import KANA_AND_IDEOGRAPHS, unparted_words

_BODY_CHARACTERS = 20_000
_LEAD_CHARACTERS = 700
_TITLE_LETTERS = 10
"""A shorter line stands in others by chance."""

_NEAR_START = 14
_FARTHEST_COUNTS = 60
"""Blocks above the text: up to the first a line loses nothing, that many more and it loses all."""

_COMPANY = 5
"""Lines below a headline in which its byline and date stand."""

_ABOVE = 3
_LONGEST_COMPANION = 90
"""Characters of a line that is a byline or a date."""

_LENGTHS = (
    (2, "1 word"),
    (3, "2 words"),
    (4, "3 words"),
    (5, "4 words"),
    (17, "5 to 16 words"),
    (24, "17 words"),
    (32, "24 words"),
)

_IDEOGRAPH = re.compile(rf"[{KANA_AND_IDEOGRAPHS}]")
# It begins with its digit, so that a line without any is passed over at once.
_TIME = re.compile(
    r"\d(?:\u5e74|(?<=\b\d)(?:\d?[:.h]\s?\d{2}\b|\d?[./-]\d{1,2}[./-]\d{2,4}\b|\d{3}-\d\d-\d\d))"
)
_YEAR = re.compile(r"[^.!?]{0,40}\b(?:19|20)\d\d$")
# Of credits and buttons, in small letters. Each begins with its sign or letter, and only then asks
# what stands before it: most places of a line are passed over at once.
_BUTTON_FIRST = re.compile(
    r"(?:by|von|par|por|di|door|af|av|\u043e\u0442|photo|foto|image|video|quelle|source"
    r"|bild|getty|share|teilen)\b|[\u00a9*|:]|\d{1,2}\.\s"
)
_BUTTON_SIGN = re.compile(
    r"[|@/\u00a9\u2013\u2014\u203a\u00bb>-](?:(?<=[|\u2013\u2014-])$|(?<=@)\w|(?<=\u00a9)"
    r"|(?<=/)\s?(?:ap|afp|getty|reuters|dpa)\b|(?<=\s[\u203a\u00bb>])\s)"
)
_CREDIT = re.compile(
    r"(?:i(?<!\wi)mage|p(?<!\wp)hoto|f(?<!\wf)oto|c(?<!\wc)(?:redits?|r\u00e9dit|opyright)"
    r"|g(?<!\wg)etty|a(?<!\wa)fp|r(?<!\wr)euters)\b"
)
_LOOKS = (
    ("has a time", _TIME.search),
    ("ends in a year", _YEAR.match),
    ("starts small", re.compile(r"[a-z\u00df-\u00f6\u00f8-\u00ff\u0430-\u045f]").match),
    (
        "ends a sentence",
        # Not what is cut off ("Who is she?..."), nor what somebody said and nothing else.
        re.compile(
            r"(?![\"\u201c\u201e\u00ab][^\"\u201c\u201d\u00bb]+[\"\u201c\u201d\u00bb]$).*(?<![.?!])"
            r"[.,;\u3002\u0964][\"'\u201c\u201d\u2018\u2019\u00ab\u00bb)]*$"
        ).match,
    ),
    ("ends in a colon", re.compile(r"[:\uff1a]$").search),
)

POINTS: Mapping[str, float] = MappingProxyType(
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
"""Sign → what it is worth in a text that somebody wrote or copied. Of dumps a forest knows more: it
sees the sum of these points beside the signs, and the points were fitted to its own pages."""


class Lines:
    """The lines of one text, and what can be counted over all of them."""

    def __init__(
        self, blocks: Sequence[Block], kept: Sequence[bool], body_start: int, site: Site
    ) -> None:
        self._blocks = blocks
        self._kept = kept
        self._start = body_start
        self._site = site
        body = [block.text for block, is_kept in zip(blocks, kept, strict=True) if is_kept]
        lead = body[sum(kept[:body_start]) :]
        self._vocabulary = words_of(" ".join(body)[:_BODY_CHARACTERS])
        self._lead = words_of(" ".join(lead)[:_LEAD_CHARACTERS])
        self._first = words_of(blocks[0].text if blocks else "")
        self._address = words_in_address(site.address)
        self._companions: dict[int, tuple[bool, bool]] = {}
        self._keys: dict[int, str] = {}

    @cached_property
    def _printed(self) -> frozenset[str]:
        return frozenset(block.text.casefold() for block in self._blocks)

    def title_at(self, index: int) -> str:
        """Give a line's text; of the first, which may be a page's title, without the site."""
        text = self._blocks[index].text
        return text if index else without_site(self._without_known_parts(text), self._site)

    def _without_known_parts(self, title: str) -> str:
        """Cut a title at the first part that stands somewhere else as a line of its own."""
        parts = parts_of_title(title)
        for number, (start, end) in enumerate(parts):
            if number and title[start:end].casefold() in self._printed:
                return title[: parts[number - 1][1]]
        return title

    def signs(self, index: int, title: str, words: frozenset[str]) -> dict[str, float]:
        """Give the signs of a line, each with how much there is of it: mostly 1."""
        looks = _signs_of_looks(title, self._blocks[index])
        signs = dict.fromkeys((*looks, *self._signs_of_place(index)), 1.0)
        signs["words of the text"] = share_of(words, self._vocabulary)
        signs["words of the lead"] = share_of(words, self._lead)
        if self._address:
            alike = (_alike(spelt, self._address) for spelt in ascii_words(title))
            signs["words of the address"] = max(alike)
        signs["words of the first line"] = _alike(words, self._first) if index else 0.0
        far = self._start - index - _NEAR_START
        signs["stands far above the text"] = min(1.0, max(0.0, far / _FARTHEST_COUNTS))
        return signs

    def _signs_of_place(self, index: int) -> Iterator[str]:
        if self._kept[index]:
            yield "judged as text"
        if index >= self._start:
            yield "stands in the text"
        if not index:
            yield "is the first line"
            return
        end = self._start if index < self._start else len(self._blocks)
        company = [self._companion(n) for n in range(index + 1, min(index + 1 + _COMPANY, end))]
        if any(dated for dated, _ in company):
            yield "a date below"
        if any(credited for _, credited in company):
            yield "a byline below"
        key = self.key(index)
        above = (self.key(n) for n in range(max(0, index - _ABOVE), index))
        if len(key) >= _TITLE_LETTERS and any(key in line for line in above):
            yield "repeats a line above"

    def key(self, index: int) -> str:
        """Fold a line for comparison, once."""
        if index not in self._keys:
            self._keys[index] = folded(self._blocks[index].text)
        return self._keys[index]

    def is_dated(self, index: int) -> bool:
        """Tell a line with a day or a time in it."""
        return self._companion(index)[0]

    def _companion(self, index: int) -> tuple[bool, bool]:
        """Tell whether a line has a date, and whether it is a byline; each is asked but once."""
        if index not in self._companions:
            text = self._blocks[index].text
            short = len(text) < _LONGEST_COMPANION
            dated = short and (_TIME.search(text) or _YEAR.match(text)) is not None
            self._companions[index] = (dated, short and is_byline(text))
        return self._companions[index]


def _signs_of_looks(title: str, block: Block) -> Iterator[str]:
    if block.kind is BlockKind.HEADING:
        yield "heading" if block.level == 1 or is_in_large_print(block) else "lower heading"
    else:
        dense = not title.isascii() and _IDEOGRAPH.search(title)
        words = count_words(title) / (2 if dense else 1)
        words = max(words, unparted_words(title))
        yield next((sign for fewer, sign in _LENGTHS if words < fewer), "32 words")
    if block.kind is BlockKind.LIST_ITEM:
        yield "list item"
    if is_date_alone(title):
        yield "is a date"
    yield from (sign for sign, looks in _LOOKS if looks(title))
    if is_credit_or_button(title):
        yield "is a credit or a button"


def is_credit_or_button(text: str) -> bool:
    """Tell "Photo: Otto Kern", "Share" and "1. Towns ›"."""
    small = text.lower()
    found = _BUTTON_FIRST.match(small) or _BUTTON_SIGN.search(small) or _CREDIT.search(small)
    return found is not None


def _alike(words: frozenset[str], others: frozenset[str]) -> float:
    """Compare two sets of words: 0 have none in common, 1 are the same."""
    both = len(words) + len(others)
    return 2 * len(words & others) / both if words and others else 0.0
