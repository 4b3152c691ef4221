"""Which lines of a plain text are one paragraph, and how the lines of one are joined."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from copydesk.article.parse.lines.lines import (
    END_HYPHEN,
    LEADING_BY,
    Line,
    ends,
    groups_of,
    is_indented,
)
from copydesk.article.parse.lines.markdown import goes_on, is_fence, is_wrapped
from copydesk.article.parse.lines.program_lines import Structure
from copydesk.article.parse.lines.wrapped import (
    is_divided,
    is_full,
    with_indents_told,
    wrap_width,
)
from copydesk.article.text import is_unspaced

_OWN_HYPHEN = re.compile(r"(?<=\S)-$")
_LONGEST_HALF = 40
"""Characters of a divided word that are looked at on either side of its hyphen."""

_LAST_WORD = re.compile(r"\w+$")
_HALF = re.compile(r"\w{1,40}")
_COMPOUND = re.compile(r"\b(\w{1,40})-(?=(\w{1,40}))")
_OF_NUMBERS = re.compile(r"\d-\w+-$")
_SHORT_OF_FULL = 0.7
"""A line under this share of the width, with an end mark, ends its paragraph."""

_FEW_MARKED = 0.1
"""Share of lines below an empty one, or indented, under which these do not mark paragraphs."""

BULLET = re.compile(r"[*+\u2022\u25aa\u2023\u25e6\u00b7\u25cf\u2043]\s+(?=\S)")
"""What an item of a list begins with, wherever it stands."""


class Paragraphs(NamedTuple):
    """The lines of a text, gathered into paragraphs."""

    groups: Iterable[list[Line]]

    compounds: frozenset[str] | None = frozenset()
    """The words it writes with a hyphen, if its lines were broken by a typesetter; None if by a
    program, which divides no word."""

    typeset: bool = False


def paragraphs_of(
    text: str, lines: tuple[Line, ...], structure: Structure | None, *, flowing: bool = False
) -> Paragraphs:
    """Gather the lines of each paragraph: most often it has but one.

    Args:
        text: What the lines point into.
        lines: Those of the story.
        structure: What they are in Markdown; None of all other texts.
        flowing: Each line that does not stand below an empty one goes on from the one above.
    """
    if flowing:
        return Paragraphs(groups_of(lines), None)
    marked = structure is not None
    found = _paragraphs_of(text, lines, marked=marked)
    if structure is None or not (structure.aside or structure.titles):
        return found
    return found._replace(groups=_without_lone_lines(found.groups, structure))


def _without_lone_lines(groups: Iterable[list[Line]], structure: Structure) -> Iterator[list[Line]]:
    """Part the lines of Markdown that are no part of a paragraph from those around them."""
    for group in groups:
        paragraph: list[Line] = []
        for line in group:
            if not structure.stands_alone(line):
                paragraph.append(line)
                continue
            yield from filter(None, (paragraph, [line]))
            paragraph = []
        yield from filter(None, (paragraph,))


def _paragraphs_of(text: str, lines: tuple[Line, ...], *, marked: bool) -> Paragraphs:
    if marked and is_wrapped(lines):
        return Paragraphs(_joined_in_markdown(text, _apart(lines, marked=True)), None)
    if width := wrap_width(lines):
        told = tuple(with_indents_told(lines))
        return Paragraphs(_joined(told, width), _compounds_of(text), typeset=True)
    return Paragraphs(_apart(lines, marked=marked))


def _apart(lines: tuple[Line, ...], *, marked: bool) -> Iterator[list[Line]]:
    """Give each line its own block; a fenced listing of Markdown is one."""
    fenced: list[Line] = []
    for line in lines:
        fence = marked and is_fence(line.text)
        if fence or fenced:
            fenced.append(line)
        if fence and len(fenced) > 1:
            yield fenced
            fenced = []
        elif not fenced:
            yield [line]
    yield from ([line] for line in fenced)


def _joined(lines: tuple[Line, ...], width: int) -> Iterator[list[Line]]:
    """Gather the hard-wrapped lines of each paragraph."""
    marked = _are_paragraphs_marked(lines)
    starts_anew = _starts_anew if marked else _starts_unmarked
    display = _end_of_display(lines, width)
    paragraph: list[Line] = []
    for number, line in enumerate(lines):
        below_head = number == 1 and _is_below_head(lines[0], line, width if marked else None)
        in_display = number < display and paragraph
        if in_display and _is_one_headline(paragraph[-1], line):
            paragraph.append(line)
            continue
        if paragraph and (below_head or starts_anew(paragraph[-1], line, width)):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _end_of_display(lines: tuple[Line, ...], width: int) -> int:
    """Count the lines above the first that is as full as those of the text."""
    pairs = enumerate(pairwise(lines))
    return next((n for n, pair in pairs if is_full(*pair, width) and not pair[1].after_blank), 0)


def _is_one_headline(line: Line, following: Line) -> bool:
    """Tell the second line of a headline, a deck or a kicker, which its typesetter has broken."""
    if following.after_blank or ends(line.text) or LEADING_BY.match(following.text):
        return False
    goes_on = following.text[0].islower() or line.text.endswith((";", ",", "-", "\u2014"))
    dated = any(sign.isdigit() for sign in following.text)
    return goes_on or (line.text.isupper() and following.text.isupper() and not dated)


def _are_paragraphs_marked(lines: tuple[Line, ...]) -> bool:
    marked = sum(line.after_blank or is_indented(line, above) for above, line in pairwise(lines))
    return marked >= _FEW_MARKED * len(lines)


def _joined_in_markdown(text: str, groups: Iterable[list[Line]]) -> Iterator[list[Line]]:
    """Gather the lines of each paragraph of Markdown that a program has wrapped."""
    paragraph: list[Line] = []
    for group in groups:
        if paragraph and (len(group) > 1 or not goes_on(text, paragraph[-1], group[0])):
            yield paragraph
            paragraph = []
        if len(group) > 1:
            yield group
        else:
            paragraph += group
    if paragraph:
        yield paragraph


def _is_below_head(first: Line, second: Line, width: int | None) -> bool:
    """Tell a headline from a line that goes on: it may be as wide, where ``width`` is None."""
    begins = second.text[0].isupper() or second.text[0].isdigit()
    return begins and (width is None or not is_full(first, second, width, slack=0))


def _starts_anew(line: Line, following: Line, width: int) -> bool:
    if following.after_blank or BULLET.match(following.text):
        return True
    if is_full(line, following, width):
        return is_indented(following, line) and ends(line.text)
    return is_indented(following, line) or not _runs_on(line, width)


def _starts_unmarked(line: Line, following: Line, width: int) -> bool:
    """Tell it where nothing marks a paragraph: the word below would still have fitted."""
    if following.after_blank or BULLET.match(following.text):
        return True
    if is_divided(line, following):
        return False
    if ends(line.text):
        return not is_full(line, following, width, slack=0)
    if is_full(line, following, width):
        return is_indented(following, line)
    return following.text[0].isupper() or not _runs_on(line, width)


def _runs_on(line: Line, width: int) -> bool:
    """A ragged line that is nearly full and ends no sentence goes on below."""
    return line.columns > width * _SHORT_OF_FULL and not ends(line.text)


def run_together(lines: list[Line], compounds: frozenset[str] | None) -> str:
    """Join the lines of one paragraph, and the words that were divided at their ends."""
    if len(lines) == 1:
        return lines[0].text
    parts: list[str] = []
    for line, following in pairwise(lines):
        parts += _up_to_the_next(line.text, following.text, compounds)
    return "".join((*parts, lines[-1].text))


def _up_to_the_next(line: str, following: str, compounds: frozenset[str] | None) -> tuple[str, str]:
    """Give a line as it is joined to the one below it, and what stands between the two."""
    # Japanese and Chinese lines are joined without a space.
    wide = is_unspaced(line[-1:]) and is_unspaced(following[:1])
    if compounds is None:  # a hyphen is the word's own, or that of a link's address
        return line, "" if wide or _OWN_HYPHEN.search(line, max(0, len(line) - 2)) else " "
    hyphen = END_HYPHEN.search(line, max(0, len(line) - 2))
    if hyphen is None or not following[:1].islower():
        return line, "" if wide or hyphen else " "
    left, right = _LAST_WORD.search(line[-_LONGEST_HALF:-1]), _HALF.match(following)
    compound = f"{left[0] if left else ''}-{right[0] if right else ''}"
    # "well-known" divided at its own hyphen keeps it, if the text writes it so elsewhere.
    # … and so does "80-year-" before "old".
    own = compound in compounds or _OF_NUMBERS.search(line[-_LONGEST_HALF:])
    return line if hyphen[0] == "-" and own else line[:-1], ""


def _compounds_of(text: str) -> frozenset[str]:
    """Collect the words that a text writes with a hyphen: "well-known", each pair of three."""
    return frozenset(f"{found[1]}-{found[2]}" for found in _COMPOUND.finditer(text))
