"""The short lines of a bare text that may be its subheads, each as a row of numbers.

... the council said on Monday.       the sentence before is over
What happens to the ferry             short, no full stop, its words come again below
The ferry will sail until May.        a paragraph, which the model takes for text
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from statistics import median
from typing import NamedTuple

from copydesk.article.block import Block, BlockKind, Verdict
from copydesk.article.normalize.headlines.beginnings_of_words import share_of, words_of
from copydesk.article.normalize.headlines.signs import is_credit_or_button
from copydesk.article.normalize.words import share_of_capitals, size_in_words
from copydesk.article.prose import ends_in
from copydesk.article.text import SENTENCE_ENDS

COLUMNS = (
    "characters", "words", "capitals", "digits", "comma", "colon", "exclaims", "asks", "number",
    "list_item", "credit", "score", "score_alone", "above_characters", "above_words",
    "above_ends", "above_score", "above_score_alone", "below_characters", "below_words",
    "below_goes_on", "below_kept", "below_after_blank", "below_score", "below_score_alone",
    "before_characters", "before_ends", "headed_characters", "headed_words", "headed_score",
    "headed_score_alone", "second_characters", "second_ends", "of_headed", "of_text",
    "of_headline", "after_blank", "from_before", "from_headed", "from_above", "as_deep",
    "short_above", "short_below", "lines", "alike", "to_next", "to_previous", "usual_characters",
    "left_out_near",
)  # fmt: skip
"""What the forest sees of each line, in this order: of itself, of the lines above and below it in
the source, of the kept paragraphs before and after it ("headed"), their words, indents, its like.
"""

_SEEN_CHARACTERS = 400
"""Of a paragraph that are compared with its subhead; of two, three times as many."""

_WORD_CHARACTERS = 300
"""Of a line whose words are counted: enough to tell short from long."""

_SHORT_WORDS = 14
_NEAR = 5
_FAR = 30.0
"""Paragraphs to the next line that may be a subhead, if there is none."""


class Paragraphs(NamedTuple):
    """The kept paragraphs of a text, and all of its lines."""

    verdicts: Sequence[Verdict]
    groups: Sequence[Sequence[int]]
    """Of each paragraph, the places of its lines among the verdicts."""

    whole: Sequence[Block]
    headline: str = ""


class SubheadLines:
    """The lines of one text that may be subheads, and what they are compared with.

    Args:
        text: Its paragraphs.
        places: Which of them may be subheads, in order; each has one below it.
    """

    def __init__(self, text: Paragraphs, places: Sequence[int]) -> None:
        self._verdicts, self._groups = text.verdicts, text.groups
        self._whole = text.whole
        self._places = places
        self._headline = words_of(text.headline)

    def rows(self) -> list[tuple[float, ...]]:
        """Describe each line by all columns."""
        return [tuple(map(float, self._row(nth))) for nth in range(len(self._places))]

    def _row(self, nth: int) -> Iterator[float]:
        place = self._places[nth]
        yield from _looks(self._whole[place])
        yield from self._lines(place)
        yield from self._paragraphs(place)
        yield from self._words_shared(place)
        yield from self._indents(place)
        yield from self._its_like(nth)
        index = self._groups[place][0]
        near = self._verdicts[max(0, index - _NEAR) : index + _NEAR + 1]
        yield sum(not verdict.kept for verdict in near)

    def _lines(self, place: int) -> Iterator[float]:
        """Describe the line by the model's verdict, and those above and below in the source."""
        index = self._groups[place][0]
        own, below = self._verdicts[index], self._verdicts[index + 1]
        above = self._verdicts[index - 1] if index else None
        text = above.block.text if above else ""
        yield from (own.score, own.score_alone)
        yield from (len(text), _size(text), ends_in(text, SENTENCE_ENDS))
        yield from (above.score, above.score_alone) if above else (0, 0)
        text = below.block.text
        yield from (len(text), _size(text), text.startswith(tuple("(,.;:|")))
        yield from (below.kept, below.block.after_blank, below.score, below.score_alone)

    def _paragraphs(self, place: int) -> Iterator[float]:
        before = self._whole[place - 1].text if place else ""
        headed = self._whole[place + 1].text
        second = self._whole[place + 2].text if place + 2 < len(self._whole) else ""
        verdict = self._verdicts[self._groups[place + 1][0]]
        yield from (len(before), ends_in(before, SENTENCE_ENDS))
        yield from (len(headed), _size(headed), verdict.score, verdict.score_alone)
        yield from (len(second), ends_in(second, SENTENCE_ENDS))

    def _words_shared(self, place: int) -> Iterator[float]:
        words = words_of(self._whole[place].text)
        headed, *below = (block.text for block in self._whole[place + 1 : place + 3])
        yield share_of(words, words_of(headed[:_SEEN_CHARACTERS]))
        yield share_of(words, words_of(" ".join([headed, *below])[: 3 * _SEEN_CHARACTERS]))
        yield share_of(words, self._headline)

    def _indents(self, place: int) -> Iterator[float]:
        index, own = self._groups[place][0], self._whole[place]
        yield own.after_blank
        yield own.indent - (self._whole[place - 1].indent if place else 0)
        yield own.indent - self._whole[place + 1].indent
        yield own.indent - (self._verdicts[index - 1].block.indent if index else 0)
        yield self._depths[own.indent] / len(self._whole)

    def _its_like(self, nth: int) -> Iterator[float]:
        """Tell what other lines as short there are, and how far off."""
        place, places = self._places[nth], self._places
        short_above, short_below = self._short_around
        yield short_above[place]
        yield short_below[place]
        yield len(places)
        yield self._alike[self._set(place)] / len(places)
        yield places[nth + 1] - place if nth + 1 < len(places) else _FAR
        yield place - places[nth - 1] if nth else _FAR
        yield self._usual_characters

    def _set(self, place: int) -> tuple[bool, int]:
        return self._whole[place].after_blank, self._whole[place].indent

    @cached_property
    def _depths(self) -> Counter[int]:
        return Counter(self._verdicts[group[0]].block.indent for group in self._groups)

    @cached_property
    def _alike(self) -> Counter[tuple[bool, int]]:
        return Counter(map(self._set, self._places))

    @cached_property
    def _short_around(self) -> tuple[list[int], list[int]]:
        """Count the short lines without a full stop that stand right above and below each."""
        texts = (block.text for block in self._whole)
        short = [_size(text) <= _SHORT_WORDS and not ends_in(text, SENTENCE_ENDS) for text in texts]
        return _runs_before(short), _runs_before(short[::-1])[::-1]

    @cached_property
    def _usual_characters(self) -> float:
        return median(len(block.text) for block in self._whole)


def _runs_before(holds: Sequence[bool]) -> list[int]:
    """Count how many in a row hold right before each."""
    runs = accumulate(holds, lambda run, one: run + 1 if one else 0, initial=0)
    return list(runs)[:-1]


def _looks(block: Block) -> Iterator[float]:
    text = block.text
    yield len(text)
    yield _size(text)
    yield share_of_capitals(text)
    yield sum(map(str.isdigit, text)) / len(text)
    yield any(comma in text for comma in ",\u3001\uff0c\u060c")
    yield any(colon in text[:-1] for colon in ":\uff1a")
    yield text[-1] in "!\uff01"
    yield text[-1] in "?\uff1f\u061f\u037e"
    yield text[0].isdigit()
    yield block.kind is BlockKind.LIST_ITEM
    yield is_credit_or_button(text)


def _size(text: str) -> int:
    return size_in_words(text, _WORD_CHARACTERS)
