"""Lines where the date of a story is printed: around its headline, or labelled as a date."""

import re
from collections.abc import Sequence

from copydesk.article.normalize.dates import parse_printed_date
from copydesk.article.normalize.dates.names import calendars_in
from copydesk.article.normalize.publication.date_labels import PUBLISHED, UPDATE
from copydesk.article.normalize.publication.other_dates import (
    ELSEWHERE,
    NOT_THE_STORY,
    dates_another,
    says_another,
    stands_beside,
)
from copydesk.article.normalize.publication.time_stamps import WHOLE_DAY
from copydesk.article.normalize.story import Part, Piece, Story
from copydesk.article.text import STOPS, unparted_words

_ABOVE, _BELOW = 12, 12
"""Blocks around the headline in which a printed date is the story's."""

_RIGHT_UNDER = 1
"""Lines under the headline that are about it, wherever the text begins."""

_LONGEST_LINE = 160
"""Characters; a longer line is a paragraph, and its dates are the story's own."""

_SHORTEST = 70
"""The same below the first paragraph, where other lines are paragraphs too."""

_LONGEST_FOOT = 400
"""The same of "This entry was posted on 4 May 2024 and is filed under …"."""

_DATE_LABELS = frozenset(
    """
    date dates datum dateline datetime fecha published publish pubdate posted timestamp
    """.split()  # noqa: SIM905 - names read better than twelve strings
)
_BARS = re.compile(r"\s\|\s")

_ELSEWHERE_FIRST = re.compile(r"\W{0,3}(?:first|originally|ursprünglich|zuerst)\s", re.IGNORECASE)
"""How a long line begins that tells where else, and when, the story was printed before."""

_DIGIT = re.compile(r"\d")
# It begins with its digit, so that a line without any is passed over at once.
_DAY = re.compile(r"\d(?:\d{3}|[./-]\s?\d{1,2}[./-]\s?\d\d)")
_BESIDE_A_DATE = 20
"""Characters of "Published on", a weekday or a reading time; more of them are a sentence."""

_WORDS_OF_A_SENTENCE = 5

_LONGEST_LABEL = 25
"""Characters of "Last updated:", which may stand in a line of its own above its date."""


def lines_around(story: Story, language: str | None) -> list[str]:
    """Give the lines where a date is printed: below the headline, above it, labelled as date."""
    start = story.body_start
    end = min(len(story.pieces), start + _BELOW)
    near = sorted(_near(story, end), key=lambda n: not _says_published(story, n))
    far = (n for n in range(end, len(story.pieces)) if _is_labelled(story.pieces[n]))
    said = (n for n in range(end, len(story.pieces)) if _says_published(story, n))
    around = [
        part
        for number in (*near, *far, *said, *_updated(story, end))
        if len(story.pieces[number].block.text) <= _longest(story, number)
        and not dates_another(story.pieces[number])
        and not stands_beside(story.pieces[number], _first_of_text(story, number))
        and not _is_of_the_text(story, number)
        for part in _dates_in(_with_label(story, number))
    ]
    return [*around, *_lines_of_the_only_day(story, language)]


def _updated(story: Story, end: int) -> list[int]:
    """Find the one line below a text that says when the page was updated; teasers are several."""
    below = [n for n in range(end, len(story.pieces)) if _says_updated(story.pieces[n])]
    return below if len({story.pieces[n].block.text for n in below}) == 1 else []


def _says_updated(piece: Piece) -> bool:
    block = piece.block
    if len(block.text) > _SHORTEST or block.place is None or not _DAY.search(block.text):
        return False
    said = UPDATE.search(block.text)
    own = said is not None and not _DIGIT.search(block.text[: said.start()])
    return own and is_date_alone(block.text)


def _first_of_text(story: Story, number: int) -> Sequence[Piece]:
    """Give the first pieces of the text that stand above a line."""
    return story.pieces[story.body_start : min(number, story.body_start + _BELOW)]


def _dates_in(line: str) -> list[str]:
    """Part "Updated: 4 May 2024 | Created: 3 May 2024": each has a word of its own."""
    parts = _BARS.split(line)
    if len(parts) == 1:
        return parts
    labelled = [part for part in parts if PUBLISHED.match(part) or UPDATE.search(part)]
    return parts if len(labelled) > 1 else [line]


def _longest(story: Story, number: int) -> int:
    # A notice that was taken for text may stand above the headline.
    under = 0 if story.top is None else story.top + 1 + _RIGHT_UNDER
    if number < max(story.body_start, under):
        return _LONGEST_LINE
    line = story.pieces[number].block.text
    is_foot = PUBLISHED.match(line) and not _ELSEWHERE_FIRST.match(line)
    return _LONGEST_FOOT if is_foot else _SHORTEST


def _near(story: Story, end: int) -> list[int]:
    """Count the blocks around the headline, those just below it first, then those above."""
    start = story.body_start
    top = start if story.top is None else min(story.top, start)
    below, above = min(end, top + _BELOW), max(0, top - _ABOVE)
    return [*range(top, below), *reversed(range(above, top)), *range(below, end)]


def _lines_of_the_only_day(story: Story, language: str | None) -> list[str]:
    """Give the lines of a bare text that are a date alone, wherever, if all print one day."""
    if any(piece.block.place is not None for piece in story.pieces):
        return []
    stamps, days = [], set()
    for number, piece in enumerate(story.pieces):
        day = _day_alone_in(piece.block.text, language)
        if day and not dates_another(piece):
            stamps.append(_with_label(story, number))
            days.add(day)
        if len(days) > 1:
            return []
    # Origin: dumps of the development corpus; of 52 such days 39 were right.
    return stamps


def is_date_alone(line: str, language: str | None = None) -> bool:
    """Tell "Published 4 May 2024, 10:15" from "The best films of May 2024"."""
    return bool(_day_alone_in(line, language))


def is_any_date(line: str) -> bool:
    """Tell a date that stands alone in a language nobody named."""
    return _DAY.search(line) is not None and any(
        is_date_alone(line, code) for code in calendars_in(line)
    )


def _day_alone_in(line: str, language: str | None) -> str:
    if len(line) > _LONGEST_LINE or not _DAY.search(line):
        return ""
    read = parse_printed_date(line, language=language)
    if read is None or not _dates_only(line, read.as_printed or "", language):
        return ""
    return (read.value or read.as_printed or "")[:WHOLE_DAY]


def _dates_only(line: str, printed: str, language: str | None) -> bool:
    """Is nothing beside a date but its label, and an update with its own?"""
    beside = line.replace(printed, "", 1)
    allowed = _BESIDE_A_DATE
    if len(beside) > allowed and UPDATE.search(beside):
        again = parse_printed_date(beside, language=language)
        beside = beside.replace(again.as_printed or "", "", 1) if again else beside
        allowed += _BESIDE_A_DATE  # a clock may stand there alone: "mis à jour à 19h12"
    return len(beside) <= allowed


def _is_of_the_text(story: Story, number: int) -> bool:
    """Tell a short paragraph from a stamp: "The first train will run on April 2, 2024."."""
    piece, text = story.pieces[number], story.pieces[number].block.text
    # Thai ends no sentence with a mark.
    ends = text.endswith(STOPS) or unparted_words(text) >= _WORDS_OF_A_SENTENCE
    if piece.part is not Part.PARAGRAPH or not ends:
        return False
    return number >= story.body_start and not PUBLISHED.match(text)


def _with_label(story: Story, number: int) -> str:
    """Give a line with the "Last updated:" that may stand alone above it."""
    line = story.pieces[number].block.text
    above = story.pieces[number - 1].block.text if number else ""
    labelled = len(above) <= _LONGEST_LABEL and UPDATE.search(above) and not _DIGIT.search(above)
    # "Updates to this page" is a heading, if the line says itself whose day it is.
    return f"{above} {line}" if labelled and not PUBLISHED.match(line) else line


def says_published(line: str) -> bool:
    """Tell "Published 4 May 2024" and "Last updated: 4 May 2024": a day stands behind the word."""
    if _DAY.search(line) is None:
        return False
    label, colon, day = line.partition(":")
    updated = bool(colon) and UPDATE.search(label) is not None and is_date_alone(day.strip())
    return updated or PUBLISHED.match(line) is not None


def _says_published(story: Story, number: int) -> bool:
    """Tell "Published 4 May 2024"; in a bare text the word may stand in the line above."""
    block = story.pieces[number].block
    if len(block.text) > _LONGEST_FOOT or not _DAY.search(block.text):
        return False
    if block.place is not None:
        says = PUBLISHED.match(block.text) is not None
        return says and not NOT_THE_STORY.search(" ".join(block.labels))
    above = story.pieces[number - 1].block.text if number else ""
    is_label = len(above) <= _LONGEST_LABEL and not _DIGIT.search(above)
    return any(PUBLISHED.match(line) for line in (block.text, above if is_label else ""))


def lines_between(story: Story) -> list[str]:
    """Give the lines between headline and text."""
    if story.top is None:
        return []
    between = range(story.top + 1, story.body_start)
    # Longer lines are captions as well: their dates are those of the pictures.
    return [
        _with_label(story, n)
        for n in between
        if len(story.pieces[n].block.text) <= _SHORTEST and not says_another(story.pieces[n])
    ]


def _is_labelled(piece: Piece) -> bool:
    if _DATE_LABELS.isdisjoint(piece.block.own_labels):
        return False
    return not ELSEWHERE.search(" ".join(piece.block.labels))
