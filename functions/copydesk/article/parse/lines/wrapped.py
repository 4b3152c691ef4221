"""Whether the lines of a plain text are paragraphs, or only hard-wrapped pieces of them.

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
from itertools import pairwise
from statistics import median_high

from copydesk.article.parse.lines.lines import (
    END_HYPHEN,
    WIDE,
    Line,
    columns_of,
    ends,
    groups_of,
    is_indented,
)

_FIRST_WORD = re.compile(r"[^\s\-\u2010\u2014/]+-?")
_NARROWEST, _WIDEST = 38, 130
"""Columns between which a text may be hard-wrapped; narrower is a list, wider no screen."""

_NARROWEST_COLUMN = 24
"""Of a newspaper's column: narrower than that is a list, too, unless its sentences go on below."""

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

_SLACK = 3
"""Columns by which typesetters differ in one text: indents, quotes, a long word."""


def wrap_width(lines: tuple[Line, ...]) -> int | None:
    """Measure the column at which a text was hard-wrapped; None if its lines are paragraphs."""
    return _width_of_full_lines(lines) or _width_of_running_lines(lines)


def _width_of_full_lines(lines: tuple[Line, ...]) -> int | None:
    groups = [group for group in groups_of(lines) if len(group) > 1]
    # A pair may be a title and its date: it counts where there are but pairs, or as a sentence.
    sure = [group for group in groups if len(group) > _FEWEST_BREAKS or _is_sentence(group)]
    fewest, groups = (_FEWEST_BREAKS, sure) if sure else (_FEWEST_PAIRS, groups)
    # A headline with its deck and its byline ends no sentence, and is broken by sense.
    text = [group for group in groups if any(ends(line.text) for line in group)]
    groups = text or groups
    if not groups:
        return None
    # By lines: that of a long text decides, not that of a paper's name and date above it.
    widest = [max(line.columns for line in group) for group in groups]
    widths = (own for own, group in zip(widest, groups, strict=True) for _ in group)
    width = median_high(widths)
    if not _NARROWEST_COLUMN <= width <= _WIDEST:
        return None
    pairs = [
        (line, following)
        for own, group in zip(widest, groups, strict=True)
        if own >= _WIDE_ENOUGH * width
        for line, following in _breaks_of(group)
    ]
    full = sum(is_full(*pair, width) for pair in pairs)
    enough = full >= max(fewest, len(pairs) * _FULL_SHARE)
    if not enough or (width < _NARROWEST and not _is_column(pairs)):
        return None
    return None if _are_lines_whole(pairs) else width


def _breaks_of(group: list[Line]) -> Iterator[tuple[Line, Line]]:
    """Give the breaks of a group that no indent says to end a paragraph."""
    margin = _margin_of(group)
    for line, following in pairwise(group):
        if following.indent <= margin + 1 and not is_indented(following, line):
            yield line, following


def _margin_of(group: list[Line]) -> int:
    """Measure the margin from which first lines are indented, if the first of the group is."""
    margin = min(line.indent for line in group)
    return margin if group[0].indent > margin + 1 else max(line.indent for line in group)


def with_indents_told(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Set each indented line below the end of a sentence apart, as if below an empty line.

    Paragraphs of one line each stand below each other with the same indent.
    """
    for group in groups_of(lines):
        margin = _margin_of(group)
        yield group[0]
        for line, following in pairwise(group):
            begins = following.indent > margin + 1 and ends(line.text)
            yield following._replace(after_blank=True) if begins else following


def _is_column(pairs: list[tuple[Line, Line]]) -> bool:
    """Tell the column of a newspaper from a list: in half of its lines sentences go on."""
    running = sum(below.text[0].islower() for _, below in pairs)
    return running >= max(_FEWEST_RUNNING, len(pairs) / 2)


def _is_sentence(group: list[Line]) -> bool:
    """Tell two lines of a sentence from a title and a date."""
    return not ends(group[0].text) and ends(group[-1].text)


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
        if not (following.after_blank or is_indented(following, line) or ends(line.text))
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
    needed = 2 if WIDE.match(following.text) else 1 + columns_of(word[0] if word else "")
    return width + _SLACK >= line.columns > width - slack - needed
