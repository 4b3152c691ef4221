"""Short copies of a dumped story, as readers make them: a few lines of the menu, the story's start.

    Home
    Sport
    Minister resigns over bridge
    She leaves after two years of delays      the deck: here, below byline or date, or left out
    The minister at the old bridge in May     a caption of the page, without its credit
    By Anna Ruiz
    TOLLERBY – The minister for bridges …

The corpus has whole pages, whose menus and feet are long. How a copy is made follows from its
key alone: the same corpus gives the same copies.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from infra.train.made import lot_of

_MENUS = (0, 3, 6, 12)
"""Lines of the menu above a copy."""

_LONGEST_LABEL, _LONG_LINE = 30, 40
"""Characters of an entry of a menu; of a line that is more than a button."""

_WORDS_OF_A_NAME = (2, 3)
_ALL_LINES, _NO_BUTTONS = 0, 1
"""Which lines stand around the deck; else none."""

_PARAGRAPHS = (2, 3, 4, 5, 7, 30)
_MOST_FEET = 6

_LISTED = 3
_LONGEST_LISTED = 90
"""Lines that sum a story up above its text, and the characters of each."""

_EACH_CAPTION, _EACH_SUMMARY = 2, 3
"""One story in so many has a caption, or a summary, where others have their deck."""

_SENTENCE = re.compile(r".{40,}?\w{2}[.!?](?=\s+[^\W\d_a-zß-öø-ÿа-я])")


class Told(NamedTuple):
    """The lines of a dump that its copies are made of."""

    menu: Sequence[str]
    headline: str
    between: Sequence[str]
    """The lines between headline and text, without the deck."""

    deck: str
    """Empty if there is none."""

    deck_at: int
    """How many lines of ``between`` stand above it."""

    text: Sequence[str]
    foot: Sequence[str]
    caption: str = ""
    """Of the page's first picture; empty if there is none."""


def copies(key: str, told: Told) -> Iterator[str]:
    """Copy a story with its deck in each place that papers give it, and without one."""
    places = [told.deck_at, 0, 1, len(told.between)] if told.deck else []
    for place in dict.fromkeys(min(place, len(told.between)) for place in places):
        yield _copy(f"{key} {place}", told, (told.deck,), place)
    for number in range(1 if told.deck else 2):
        yield _copy(f"{key} no deck {number}", told)
    if told.caption and lot_of(key) % _EACH_CAPTION == 0:
        yield _copy(f"{key} caption", told, (told.caption,))
    if told.caption and told.deck:
        yield _copy(f"{key} deck, caption", told, (told.deck, told.caption))
    summary = _summary(told.text)
    if len(summary) == _LISTED and lot_of(key) % _EACH_SUMMARY == 0:
        yield _copy(f"{key} summary", told, summary)


def _copy(key: str, told: Told, put: Sequence[str] = (), place: int = 0) -> str:
    """Write one copy, with these lines put among those between headline and text."""
    lot = lot_of(key)
    kind = lot // 4 % 3
    above, below = told.between[:place], told.between[place:]
    between = (*_some(above, kind), *put, *_some(below, kind))
    text = list(told.text[: _PARAGRAPHS[lot // 16 % len(_PARAGRAPHS)]])
    text[0] = _lead(lot // 128, text[0], stays=told.deck in put)
    foot = told.foot[: lot // 1024 % _MOST_FEET]
    menu = _menu_of(told.menu)[-_MENUS[lot % 4] :] if lot % 4 else []
    gap = "\n\n" if lot // 8192 % 2 else "\n"
    return gap.join((*menu, told.headline, *between, *text, *foot))


def _summary(text: Sequence[str]) -> list[str]:
    """Say what the text says in a few lines above it."""
    sentences = (_SENTENCE.match(paragraph) for paragraph in text)
    points = (sentence[0].rstrip(".") for sentence in sentences if sentence)
    return list(islice((one for one in points if len(one) <= _LONGEST_LISTED), _LISTED))


def _some(lines: Sequence[str], kind: int) -> list[str]:
    if kind not in {_ALL_LINES, _NO_BUTTONS}:
        return []
    return [line for line in lines if kind == _ALL_LINES or _is_no_button(line)]


def _is_no_button(line: str) -> bool:
    names = len(line.split()) in _WORDS_OF_A_NAME
    return len(line) >= _LONG_LINE or names or any(map(str.isdigit, line))


def _lead(lot: int, lead: str, *, stays: bool) -> str:
    """Cut one lead in two at its first sentence; without a deck, some lose their stop."""
    sentence = _SENTENCE.match(lead)
    if lot % 2 and sentence:
        lead = sentence[0]
    return lead if stays or lot // 2 % 4 else lead.rstrip(".")


def _menu_of(lines: Sequence[str]) -> list[str]:
    """Give the last short lines of those above a headline, each once."""
    labels = (line for line in lines if len(line) <= _LONGEST_LABEL)
    return list(dict.fromkeys(labels))[-max(_MENUS) :]
