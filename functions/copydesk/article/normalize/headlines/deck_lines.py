"""The lines of a dump that may be its deck, each as a row of numbers.

Minister resigns over bridge                                        the headline
Share                                                               too short
She leaves after two years of delays and a report that found gaps   its words come again below
By Anna Ruiz                                                        … and a byline stands there
The minister at the old bridge in May. Photo: Otto Kern             a credit
TOLLERBY – The minister for bridges …                               the text
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from copydesk.article.block import Verdict
from copydesk.article.folding import folded
from copydesk.article.limits import DECK_CHARACTERS, HEADLINE_CHARACTERS
from copydesk.article.normalize.bylines.by_words import leads_on
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.lone_names import names_alone
from copydesk.article.normalize.headlines.beginnings_of_words import share_of, words_of
from copydesk.article.normalize.headlines.caption_signs import CAPTION_COLUMNS, signs_of_a_caption
from copydesk.article.normalize.headlines.deck_objections import repeats
from copydesk.article.normalize.headlines.signs import is_credit_or_button
from copydesk.article.normalize.publication.date_lines import is_any_date
from copydesk.article.normalize.publication.stamped_lines import TIME
from copydesk.article.normalize.words import share_of_capitals, size_in_words

COLUMNS = (
    "from_headline", "above_text", "between", "place_of_headline", "characters", "words",
    "sentence", "stops_inside", "commas", "capital", "names", "credit", "of_text", "of_lead",
    "of_headline", "headline_of_it", "of_next", "of_first", "score", "score_alone", "score_next",
    "score_before", "next_characters", "second_characters", "previous_characters",
    "lead_characters", "next_words", "second_words", "previous_words", "previous_sentence",
    "next_credit", "byline_below", "date_below", "byline_above", "date_above", "long_above",
    "long_below", "same_indent", "indent_from_headline", "indent_from_text", "indent_from_next",
    "again_near", *CAPTION_COLUMNS,
)  # fmt: skip
"""What the forest sees of each line, in this order."""

_BELOW = 24
"""Blocks under a headline in which a deck is looked for: buttons and a picture may lie between."""

_COMPANY = 12
"""Lines around a deck in which byline and date stand."""

_NEAR = 6
_FAR = 15.0

_LONGEST_CREDIT = 90
_LONG_WORDS = 5
_SEEN_CHARACTERS = 700
"""Of a long neighbour."""

_BODY_CHARACTERS = 20_000
_FARTHEST_PLACE = 60

_ENDS_A_SENTENCE = re.compile(
    r"[.!?\u2026\u3002\uff01\uff1f][\"'\u201c\u201d\u2019\u00bb\u300d)]*$"
)
_STOP_INSIDE = re.compile(r"[.!?][\"'\u201d\u2019\u00bb)]?\s|[\u3002\uff01\uff1f](?=.)")
_COMMA = re.compile(r"[,\u3001\uff0c\u060c]")


class Line(NamedTuple):
    """A line that may be the deck, with its row of ``COLUMNS``."""

    place: int
    row: tuple[float, ...]


def deck_lines(
    verdicts: Sequence[Verdict], places: Sequence[int], top: int, start: int
) -> list[Line]:
    """Describe the lines at ``places``.

    Args:
        verdicts: On all blocks of a dump.
        places: Some of ``places_below``.
        top: Where the headline stands.
        start: Where the text begins, or the deck if it looks like text.
    """
    dump = _Dump(verdicts, top, start)
    return [Line(place, dump.row(place)) for place in places]


def places_below(verdicts: Sequence[Verdict], top: int, start: int) -> range:
    """Give the places under a headline where a deck may stand; each has a line below it."""
    return range(top + 1, min(len(verdicts) - 1, top + _BELOW, start + 2))


class _Dump:
    """One dump, and what its lines are compared with."""

    def __init__(self, verdicts: Sequence[Verdict], top: int, start: int) -> None:
        self._verdicts = verdicts
        self._texts = [verdict.block.text for verdict in verdicts]
        self._top, self._start = top, start
        below = (n for n in range(start + 1, len(verdicts)) if verdicts[n].kept)
        self._second = next(below, start)
        """The first line of the text if that at its start is the deck."""

        self._headline = words_of(self._texts[top])
        self._first = words_of(self._texts[0][:_SEEN_CHARACTERS])
        self._leads = {
            n: words_of(self._texts[n][:_SEEN_CHARACTERS]) for n in (start, self._second)
        }
        self._credits: dict[int, tuple[bool, bool]] = {}

    @cached_property
    def _titles(self) -> list[int]:
        """Where the headline stands, and stands again: a path to the page may have it first."""
        key = folded(self._texts[self._top])
        below = range(self._top + 1, min(len(self._texts), self._top + _BELOW))
        again = (n for n in below if len(self._texts[n]) <= HEADLINE_CHARACTERS)
        return [self._top, *(n for n in again if repeats(folded(self._texts[n]), [key]))]

    @cached_property
    def _rest(self) -> frozenset[str]:
        kept = (verdict.block.text for verdict in self._verdicts[self._start + 1 :] if verdict.kept)
        return words_of(" ".join(kept)[:_BODY_CHARACTERS])

    def row(self, place: int) -> tuple[float, ...]:
        """Describe a line by all columns."""
        lead = self._start if place < self._start else self._second
        return (
            float(place - max(title for title in self._titles if title < place)),
            float(lead - place),
            float(lead - self._top),
            float(min(self._top, _FARTHEST_PLACE)),
            *_looks(self._texts[place]),
            *self._words_shared(place, lead),
            *self._scores(place),
            *self._neighbours(place, lead),
            self._distance(place, 0, 1),
            self._distance(place, 1, 1),
            self._distance(place, 0, -1),
            self._distance(place, 1, -1),
            *self._company(place, lead),
            *signs_of_a_caption(self._texts[place]),
        )

    def _words_shared(self, place: int, lead: int) -> Iterator[float]:
        words = words_of(self._texts[place])
        text = self._rest | self._leads[self._start] if place < self._start else self._rest
        yield share_of(words, text)
        yield share_of(words, self._leads[lead])
        yield share_of(words, self._headline)
        yield share_of(self._headline, words)
        yield share_of(words, words_of(self._texts[place + 1][:_SEEN_CHARACTERS]))
        yield share_of(words, self._first)

    def _scores(self, place: int) -> Iterator[float]:
        own = self._verdicts[place]
        yield own.score
        yield own.score_alone
        yield self._verdicts[place + 1].score
        yield self._verdicts[place - 1].score

    def _neighbours(self, place: int, lead: int) -> Iterator[float]:
        above, below = self._texts[place - 1], self._texts[place + 1]
        second = self._texts[place + 2] if place + 2 < len(self._texts) else ""
        yield float(len(below))
        yield float(len(second))
        yield float(len(above))
        yield float(len(self._texts[lead]))
        yield _size(below)
        yield _size(second)
        yield _size(above)
        yield float(_ENDS_A_SENTENCE.search(above[-_NEAR:]) is not None)
        yield float(is_credit_or_button(below[:_LONGEST_CREDIT]))

    def _company(self, place: int, lead: int) -> Iterator[float]:
        """Count what else is long between headline and text, and compare the indents."""
        others = [n for n in range(self._top + 1, lead) if n != place]
        long = [n for n in others if _size(self._texts[n]) >= _LONG_WORDS]
        yield float(sum(n < place for n in long))
        yield float(sum(n > place for n in long))
        indents = [verdict.block.indent for verdict in self._verdicts[: lead + 1]]
        yield float(sum(indents[n] == self._indent(place) for n in others))
        for other in (self._top, lead, place + 1):
            yield float(self._indent(place) - self._indent(other))
        text = self._texts[place]
        near = self._texts[max(0, place - _NEAR) : place], self._texts[place + 1 :][:_NEAR]
        yield float(any(text in one for side in near for one in side))

    def _indent(self, place: int) -> int:
        return self._verdicts[place].block.indent

    def _distance(self, place: int, part: int, step: int) -> float:
        """Count the steps to the next byline (part 0) or date (1), below the headline."""
        for steps in range(1, _COMPANY + 1):
            at = place + step * steps
            if not self._top < at < len(self._texts):
                break
            if self._credit(at)[part]:
                return float(steps)
        return _FAR

    def _credit(self, place: int) -> tuple[bool, bool]:
        if place not in self._credits:
            text = self._texts[place]
            short = len(text) <= _LONGEST_CREDIT
            credited = short and (is_byline(text) or leads_on(text) or names_alone(text) != "")
            dated = short and (TIME.search(text) is not None or is_any_date(text))
            self._credits[place] = (credited, dated)
        return self._credits[place]


def _looks(text: str) -> Iterator[float]:
    yield float(len(text))
    yield _size(text)
    yield float(_ENDS_A_SENTENCE.search(text[-_NEAR:]) is not None)
    yield float(len(_STOP_INSIDE.findall(text)))
    yield float(len(_COMMA.findall(text)))
    yield float(text[0].isupper())
    yield share_of_capitals(text)
    yield float(is_credit_or_button(text))


def _size(text: str) -> float:
    return float(size_in_words(text, DECK_CHARACTERS))
