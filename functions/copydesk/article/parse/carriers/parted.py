"""A plain text parted: the lines of the story, and what programs and desks have set around them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from copydesk.article.parse.lines.lines import Line

_NOTHING: Mapping[str, object] = {}

Aside = tuple[Line, str]
"""A line, and the label that says what it is instead of text."""


class Parted(NamedTuple):
    """The lines of a text, each in its place."""

    text: tuple[Line, ...]
    aside: tuple[Aside, ...] = ()
    entries: Mapping[str, object] = _NOTHING
    """What the lines around the text say of it, under schema.org's names."""

    flowing: bool = False
    """Lines are no paragraphs, whatever their width: those below no empty line go on."""

    title: tuple[Line, ...] = ()
    """The lines of the headline, if they say which it is."""


Parting = Callable[[tuple[Line, ...]], Parted]


def part(lines: tuple[Line, ...], partings: Iterable[Parting]) -> Parted:
    """Part a text from each kind of frame in turn; what one leaves, the next looks at."""
    whole = Parted(lines)
    for parting in partings:
        found = parting(whole.text)
        whole = Parted(
            found.text,
            (*whole.aside, *found.aside),
            {**found.entries, **whole.entries},
            whole.flowing or found.flowing,
            whole.title or found.title,
        )
    return whole


def set_aside(lines: tuple[Line, ...], places: Mapping[int, str]) -> Parted:
    """Part the lines with these numbers from the others; each has the label it is set aside by."""
    text = [line for number, line in enumerate(lines) if number not in places]
    return Parted(tuple(text), tuple((lines[n], places[n]) for n in sorted(places)))


def cut(line: Line, characters: int) -> tuple[Line, Line | None]:
    """Part a label from what it says in the same line; None if it says nothing there."""
    rest = line.text[characters:].lstrip()
    if not rest:
        return line, None
    start = line.end - len(rest)
    label = line.text[:characters].rstrip()
    head = line._replace(text=label, end=line.start + len(label))
    return head, line._replace(text=rest, start=start, after_blank=True)


def not_within(aside: Sequence[Aside], groups: Iterable[Sequence[Line]]) -> list[Aside]:
    """Leave out what stands in the midst of a paragraph: the paragraph's span covers it."""
    spans = sorted((group[0].start, group[-1].end) for group in groups if len(group) > 1)
    bounds = iter([*spans, (1 << 60, 0)])
    start, end = next(bounds)
    free = []
    for line, label in sorted(aside, key=lambda one: one[0].start):
        while end and line.start > end:
            start, end = next(bounds)
        if line.start < start:
            free.append((line, label))
    return free
