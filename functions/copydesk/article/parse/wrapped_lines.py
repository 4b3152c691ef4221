"""Lines of a plain text, and whether they are paragraphs or only hard-wrapped pieces of them.

    The council voted on Monday to close the bridge until the repairs
    are finished, which may take until spring.

Nobody sets a line break before a word that would still have fitted, except to end a paragraph.
So the text itself tells: if the first word of nearly every next line would not have fitted into
the widest line, the breaks are the typesetter's; otherwise they are the author's. Where no empty
line parts the paragraphs, many breaks end one, and a line that ends a sentence says nothing: the
breaks in the midst of sentences tell.
"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from statistics import median
from typing import NamedTuple

from copydesk.article.limits import TEXT_LINES
from copydesk.article.text import INVISIBLE, SENTENCE_ENDS
from copydesk.errors import ProblemCode, Unreadable

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_FIRST_WORD = re.compile(r"[^\s\-\u2010\u2014/]+-?")
_SPACES_AND_UNSEEN = re.compile(rf"[\s\u200c\u200d{INVISIBLE}]+")
# Ideographs, kana, Hangul and their punctuation take two columns each.
_WIDE = re.compile(
    r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]"
)

_NARROWEST, _WIDEST = 38, 130
"""Columns between which a text may be hard-wrapped; narrower is a list, wider no screen."""

_FEWEST_BREAKS = 2
"""Of one break alone nobody can tell why it is there."""

_FEWEST_PAIRS = 3
"""Of texts whose paragraphs have two lines at most."""

_FULL_SHARE = 0.8
"""Share of line breaks that must be the typesetter's; the rest end paragraphs or lists."""

_WIDE_ENOUGH = 2 / 3
"""Of that column, which the lines of a paper's name, its date and its page do not come near."""

_FEWEST_RUNNING = 4
"""Breaks in the midst of sentences by which a text of one piece is known."""

_ENDS, _CLOSING = (*SENTENCE_ENDS, ":"), "\"'\u201d\u2019\u00bb)"
END_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")

_SLACK = 3
"""Columns by which typesetters differ in one text: indents, quotes, a long word."""


class Line(NamedTuple):
    """One line that shows something, from its first visible character to its last."""

    text: str
    start: int
    end: int
    indent: int
    after_blank: bool
    """An empty line, or the start of the text, stands before it."""

    @property
    def columns(self) -> int:
        return self.indent + _columns(self.text)


def lines_of(text: str) -> tuple[Line, ...]:
    """Split a text into its visible lines; spans point into ``text``.

    Raises:
        Unreadable: too-complex, if there are more lines than any article has.
    """
    lines = tuple(islice(_lines(text), TEXT_LINES + 1))
    if len(lines) > TEXT_LINES:
        raise Unreadable(ProblemCode.TOO_COMPLEX, f"over {TEXT_LINES:,} lines", step="parse")
    return lines


def _lines(text: str) -> Iterator[Line]:
    last_end: int | None = None
    for found in _LINE.finditer(text):
        start, end = found.span()
        first, last = _visible(text, start, end)
        if first == last:
            continue
        blank = last_end is None or not _is_one_break(text, last_end, start)
        yield Line(text[first:last], first, last, first - start, blank)
        last_end = end


def _is_one_break(text: str, start: int, end: int) -> bool:
    """Tell whether no other line, be it an empty one, stands between two that show something."""
    return end - start == 1 or text[start:end] == "\r\n"


def _visible(text: str, start: int, end: int) -> tuple[int, int]:
    """Move both ends inwards past white space and characters that nobody sees."""
    line = text[start:end]
    if line.isprintable():  # then the only one of them that it may hold is the space
        shown = line.strip()
        first = start + line.find(shown)
        return first, first + len(shown)
    leading = _SPACES_AND_UNSEEN.match(text, start, end)
    start = leading.end() if leading else start
    while end > start and _SPACES_AND_UNSEEN.match(text[end - 1]):
        end -= 1
    return start, end


def wrap_width(lines: tuple[Line, ...]) -> int | None:
    """Measure the column at which a text was hard-wrapped; None if its lines are paragraphs."""
    return _width_of_full_lines(lines) or _width_of_running_lines(lines)


def _width_of_full_lines(lines: tuple[Line, ...]) -> int | None:
    groups = [group for group in _groups(lines) if len(group) > 1]
    # A pair may be a title and its date: it counts where there are but pairs.
    long = [group for group in groups if len(group) > _FEWEST_BREAKS]
    fewest, groups = (_FEWEST_BREAKS, long) if long else (_FEWEST_PAIRS, groups)
    if not groups:
        return None
    # By lines: that of a long text decides, not that of a paper's name and date above it.
    widest = [max(line.columns for line in group) for group in groups]
    widths = (own for own, group in zip(widest, groups, strict=True) for _ in group)
    width = round(median(widths))
    if not _NARROWEST <= width <= _WIDEST:
        return None
    pairs = [
        (line, following)
        for own, group in zip(widest, groups, strict=True)
        if own >= _WIDE_ENOUGH * width
        for line, following in pairwise(group)
        if not is_indented(following, line)
    ]
    full = sum(is_full(*pair, width) for pair in pairs)
    enough = full >= max(fewest, len(pairs) * _FULL_SHARE)
    return width if enough and not _are_lines_whole(pairs) else None


def _are_lines_whole(pairs: list[tuple[Line, Line]]) -> bool:
    """Tell titles or sentences of like length: each line of them begins with a capital."""
    whole = all(
        below.text[0].isupper() and not (below.text.isupper() or is_divided(line, below))
        for line, below in pairs
    )
    return whole and len(pairs) >= _FEWEST_RUNNING


def _width_of_running_lines(lines: tuple[Line, ...]) -> int | None:
    pairs = [
        (line, following)
        for line, following in pairwise(lines)
        if not (following.after_blank or is_indented(following, line) or ends(line))
    ]
    width = max((line.columns for line, below in pairs if below.text[0].islower()), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    breaks = [is_divided(*pair) or is_full(*pair, width) for pair in pairs]
    # What stands above the text, a headline and a byline, is not of it.
    first = breaks.index(True) if True in breaks else 0
    running = sum(breaks)
    capitals = sum(below.text[0].isupper() for _, below in pairs[first:])
    enough = running >= max(_FEWEST_RUNNING, (len(breaks) - first) * _FULL_SHARE)
    return width if enough and 2 * capitals <= running else None


def is_divided(line: Line, following: Line) -> bool:
    """Tell whether the last word of ``line`` goes on in the next, behind a hyphen."""
    return following.text[0].islower() and END_HYPHEN.search(line.text) is not None


def is_full(line: Line, following: Line, width: int, *, slack: int = _SLACK) -> bool:
    """Tell whether the first word of ``following`` would not have fitted on ``line``."""
    word = _FIRST_WORD.match(following.text)
    needed = 2 if _WIDE.match(following.text) else 1 + _columns(word[0] if word else "")
    return width + _SLACK >= line.columns > width - slack - needed


def ends(line: Line) -> bool:
    """Tell whether a sentence ends with the line, or leads on to what stands below."""
    return line.text.rstrip(_CLOSING).endswith(_ENDS)


def is_indented(line: Line, above: Line) -> bool:
    """Tell the first line of a paragraph that begins with spaces instead of below an empty line."""
    return line.indent > above.indent + 1


def _groups(lines: tuple[Line, ...]) -> Iterator[list[Line]]:
    """Gather lines that no empty line parts."""
    group: list[Line] = []
    for line in lines:
        if line.after_blank and group:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _columns(text: str) -> int:
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))
