"""Lines of a plain text: what is visible of each, and how it stands to the one above it."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from copydesk.article.limits import TEXT_LINES
from copydesk.article.text import INVISIBLE, SENTENCE_ENDS, is_misread
from copydesk.errors import ProblemCode, Unreadable

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_IDEOGRAPHIC_SPACE = "\u3000"
_SPACES_AND_UNSEEN = re.compile(rf"[\s\u200c\u200d{INVISIBLE}]+")
# Ideographs, kana, Hangul and their punctuation take two columns each.
WIDE = re.compile(
    r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]"
)

_ENDS, _CLOSING = (*SENTENCE_ENDS, ":"), "\"'\u201d\u2019\u00bb)"
LEADING_BY = re.compile(r"by\s", re.IGNORECASE)
END_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")

_MISREAD_SIGNS = 3
"""Of one character, read in an encoding that has one sign for each byte."""


class Line(NamedTuple):
    """One line that shows something, from its first visible character to its last."""

    text: str
    start: int
    end: int
    indent: int
    after_blank: bool
    """An empty line, or the start of the text, stands before it."""

    link_share: float = 0.0
    """0..1: the share of its characters that stand in links, where its dump says so."""

    is_heading: bool = False
    """A ruler below it says so."""

    @property
    def columns(self) -> int:
        return self.indent + columns_of(self.text)


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
        # In Japan and China each paragraph begins with a space as wide as a letter.
        spaced = text[start] == _IDEOGRAPHIC_SPACE and text[first] != _IDEOGRAPHIC_SPACE
        blank = spaced or last_end is None or not _is_one_break(text, last_end, start)
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
    # Of a misread quotation mark the last sign is unseen, too: "trifle.â€\x9d".
    while end > start and _SPACES_AND_UNSEEN.match(text[end - 1]):
        if is_misread(text[max(start, end - _MISREAD_SIGNS) : end]):
            break
        end -= 1
    return start, end


def ends(text: str) -> bool:
    """Tell whether a sentence ends with a line, or leads on to what stands below it."""
    return text.rstrip(_CLOSING).endswith(_ENDS)


def is_indented(line: Line, above: Line) -> bool:
    """Tell the first line of a paragraph that begins with spaces instead of below an empty line."""
    return line.indent > above.indent + 1


def groups_of(lines: tuple[Line, ...]) -> Iterator[list[Line]]:
    """Gather lines that no empty line parts."""
    group: list[Line] = []
    for line in lines:
        if line.after_blank and group:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def characters_of(lines: Iterable[Line]) -> int:
    return sum(len(line.text) for line in lines)


def columns_of(text: str) -> int:
    return len(text) if text.isascii() else len(text) + len(WIDE.findall(text))
