"""The lines of a dump that may be its headline, and parts of them, each as a row of numbers.

Minister resigns | World | Daily Example     whole, without the site, and each run of parts
Home
Minister resigns over bridge                 a line near the text
BRIDGES: Minister resigns                    whole, and each part at one of its ends
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations_with_replacement
from operator import itemgetter, mul, sub
from typing import NamedTuple

from copydesk.article.block import Block
from copydesk.article.folding import folded
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.normalize.headlines.beginnings_of_words import words_of
from copydesk.article.normalize.headlines.signs import POINTS, Lines
from copydesk.article.normalize.page.site import Site, parts_of_title
from copydesk.article.normalize.word_lists import word_list

COLUMNS = (
    *POINTS, "points", "words", "characters", "place", "above_text", "from_text", "form",
    "parts_before", "parts_behind", "times", "begins_first", "in_first", "shared_with_first",
    "share_of_first", "after_blank", "kept", "kept_next", "kept_before", "capital", "end_mark",
    "lines", "shortest_off", "longest_off", "characters_off", "next_characters",
    "previous_characters", "words_of_lead", "text_to_best", "lead_to_best", "first_to_best",
    "points_to_best",
)  # fmt: skip
"""What the forest sees of each line, in this order; lengths in characters."""

_COMPARED = ("words of the text", "words of the lead", "words of the first line", "points")
"""Columns that are also told as how far they are below the best of the dump."""

_ABOVE, _BELOW = 120, 6
"""Blocks around the start of the body in which a headline is looked for. Above it a menu or a
gallery may lie between; below, the start may have been taken too early."""

SHORTEST = 2
"""Characters: a mark alone is weighed by nobody."""

_AS_PRINTED, _WITHOUT_SITE, _PART, _WHOLE = 0.0, 1.0, 2.0, 3.0
_LONGEST_CUT, _MOST_PARTS = 300, 8
"""Characters and parts of a line that is cut: no title has more."""

_DASHES = " -\u2013\u2014|:"
_FAR = 99
_END_MARKS = '.!?\u2026:\u00bb\u201d"'


class Title(NamedTuple):
    """A line that may be the headline, or a part of one."""

    place: int
    text: str
    form: float = _AS_PRINTED
    before: int = 0
    behind: int = 0
    """Parts that were taken off on either side."""

    off: tuple[int, ...] = ()
    """Characters of each part that was taken off."""


class Candidate(NamedTuple):
    """What may be the headline, with its row of ``COLUMNS``."""

    place: int
    text: str
    row: tuple[float, ...]


def candidates(
    blocks: Sequence[Block], kept: Sequence[bool], body_start: int, site: Site
) -> list[Candidate]:
    """See the lines around the start of a dump's story.

    Args:
        blocks: Of the dump.
        kept: Which of them are the story.
        body_start: Where its text begins.
        site: What is known of the site.
    """
    dump = _Dump(blocks, kept, body_start, site)
    titles = [
        title
        for place in _places_around(body_start, len(blocks))
        for title in _titles_at(dump.lines, place, blocks[place].text)
    ]
    rows = [dump.row(title) for title in titles]
    compared = list(map(_compared, rows))
    best = tuple(map(max, zip(*compared, strict=True)))
    return [
        Candidate(title.place, title.text, (*row, *map(sub, own, best)))
        for title, row, own in zip(titles, rows, compared, strict=True)
    ]


_compared = itemgetter(*map(COLUMNS.index, _COMPARED))
_NO_SIGNS = dict.fromkeys(POINTS, 0.0)
_WORTH = tuple(POINTS.values())


def _places_around(body_start: int, count: int) -> Sequence[int]:
    """The first line may be a page's title, however far up it stands."""
    near = range(max(1, body_start - _ABOVE), min(count, body_start + _BELOW))
    return (0, *near)


def _titles_at(lines: Lines, place: int, text: str) -> Iterator[Title]:
    """Give a line and its parts, each text once."""
    seen: set[str] = set()
    for title in _forms(lines, place, text):
        if title.text not in seen and SHORTEST <= len(title.text) <= HEADLINE_CHARACTERS:
            seen.add(title.text)
            yield title


def _forms(lines: Lines, place: int, text: str) -> Iterator[Title]:
    usual = lines.title_at(place)
    yield Title(place, usual, _AS_PRINTED if usual == text else _WITHOUT_SITE)
    yield from _runs_of_parts(place, text)
    if place == 0:
        yield Title(place, text.strip(), _WHOLE)


def _runs_of_parts(place: int, text: str) -> Iterator[Title]:
    parts = parts_of_title(text) if len(text) < _LONGEST_CUT else []
    count = len(parts)
    if not 1 < count <= _MOST_PARTS:
        return
    sizes = [end - start for start, end in parts]
    for first, last in combinations_with_replacement(range(count), 2):
        # Of other lines than the first, only what stands at an end: the rest is a menu.
        if place and first and last < count - 1:
            continue
        cut = text[parts[first][0] : parts[last][1]].strip()
        if not (_goes_on(cut) or _goes_on(text[parts[last][1] :])):
            off = (*sizes[:first], *sizes[last + 1 :])
            yield Title(place, cut, _PART, first, count - 1 - last, off)


def _goes_on(part: str) -> bool:
    """Tell what a sentence says behind its dash, "and 40,000 did", from the name of a site."""
    return part.strip(_DASHES).partition(" ")[0] in word_list("joins-two")


class _Dump:
    """One dump, and what its titles are compared with."""

    def __init__(
        self, blocks: Sequence[Block], kept: Sequence[bool], body_start: int, site: Site
    ) -> None:
        self.lines = Lines(blocks, kept, body_start, site)
        self._blocks, self._kept, self._start = blocks, kept, body_start
        short = (n for n, block in enumerate(blocks) if len(block.text) <= HEADLINE_CHARACTERS)
        self._times = Counter(map(self.lines.key, short))
        self._first = self.lines.key(0) if blocks else ""
        self._first_words = words_of(blocks[0].text) if blocks else frozenset[str]()
        pairs = zip(blocks[body_start:], kept[body_start:], strict=True)
        self._lead = words_of(next((block.text for block, is_kept in pairs if is_kept), ""))

    def row(self, title: Title) -> tuple[float, ...]:
        """Describe a title by all columns but those that compare it with the others."""
        words = words_of(title.text)
        signs = (_NO_SIGNS | self.lines.signs(title.place, title.text, words)).values()
        return (
            *signs,
            sum(map(mul, _WORTH, signs)),
            *self._of_text(title, words),
            *self._of_place(title, words),
        )

    def _of_text(self, title: Title, words: frozenset[str]) -> tuple[float, ...]:
        text, above = title.text, self._start - title.place
        key = self.lines.key(title.place) if title.form == _AS_PRINTED else folded(text)
        shared = len(words & self._first_words)
        return (
            float(len(text.split())),
            float(len(text)),
            float(title.place),
            float(above),
            float(min(_FAR, abs(above))),
            title.form,
            float(title.before),
            float(title.behind),
            float(self._times[key]),
            float(self._first.startswith(key)),
            float(key in self._first),
            shared / max(1, len(words)),
            shared / max(1, len(self._first_words)),
        )

    def _of_place(self, title: Title, words: frozenset[str]) -> tuple[float, ...]:
        place, text = title.place, title.text
        block, last = self._blocks[place], len(self._blocks) - 1
        return (
            float(block.after_blank),
            float(self._kept[place]),
            float(self._kept[place + 1]) if place < last else -1.0,
            float(self._kept[place - 1]) if place else -1.0,
            float(text[0].isupper()),
            float(text[-1] in _END_MARKS),
            float(len(self._blocks)),
            float(min(title.off, default=0)),
            float(max(title.off, default=0)),
            float(len(block.text) - len(text)),
            float(len(self._blocks[place + 1].text)) if place < last else -1.0,
            float(len(self._blocks[place - 1].text)) if place else -1.0,
            len(words & self._lead) / max(1, len(words)),
        )
