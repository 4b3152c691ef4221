"""Plain text: lines that are paragraphs, hard-wrapped letters, Markdown, dumps of pages.

    * Politics
      Minister resigns
    [Read more](https://example.org/more)

Every visible character ends up in exactly one block, bullets and marks included: the spans of
the blocks cover the source, white space aside.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter

from copydesk.article.block import LETTER, Block, BlockKind
from copydesk.article.draft import Draft, Head
from copydesk.article.parse.letters import open_letter
from copydesk.article.parse.lines import Line, is_full, is_indented, lines_of, wrap_width
from copydesk.article.parse.markdown import Marked, is_markdown, unmark
from copydesk.article.text import SENTENCE_ENDS, tidy, tidy_lines

# A dash opens speech in French, Polish and Russian: only the short one, and others beside it.
_BULLET = re.compile(r"[*+\u2022\u25aa\u2023\u25e6\u00b7\u25cf\u2043]\s+(?=\S)")
_DASH_BULLET = re.compile(r"[-o]\s+(?=\S)")
_END_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
_LONGEST_HALF = 40
"""Characters of a divided word that are looked at on either side of its hyphen."""

_LAST_WORD = re.compile(r"\w+$")
_HALF = re.compile(r"\w{1,40}")
_COMPOUND = re.compile(r"\b(\w{1,40})-(?=(\w{1,40}))")
_ESCAPED = re.compile(r"&(?:amp;)+")
_REFERENCE = re.compile(r"&(?:amp;){0,3}(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});")
_GAP = re.compile(r"\t+ *| {3,}")
_FEWEST_ROWS = 3
"""Lines with as many cells each, one below the other, that make a table."""

_WRAPPED = re.compile(r"(?P<mark>[*_~])(?=[^\s*_~])(?P<line>[^*_~\n]{2,200})(?<=\S)(?P=mark)")
_FENCE = re.compile(r"```|~~~")
_ENDS = re.compile(rf"[{SENTENCE_ENDS}:][\"'\u201d\u2019\u00bb)]*$")
_SHORT_OF_FULL = 0.7
"""A line under this share of the width, with an end mark, ends its paragraph."""


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a text as a whole is written."""

    marked: bool
    """In Markdown."""

    listed: bool
    """Dashes at the start of its lines are bullets."""

    rows: frozenset[int]
    """Where the lines of its tables start."""

    compounds: frozenset[str]
    """The words it writes with a hyphen, if its lines were broken by a typesetter."""


def parse_plain(text: str, *, markdown: bool = False) -> Draft:
    """Parse a text without mark-up into blocks that cover all of it but white space.

    Args:
        text: The text.
        markdown: Whether it is known to be Markdown, however few its marks.
    """
    letter = open_letter(lines_of(text))
    lines = letter.text
    width = wrap_width(lines)
    marked = markdown or is_markdown(text)
    groups = _joined(lines, width) if width else _separate(lines, marked=marked)
    manner = _Manner(
        marked=marked,
        rows=_rows_of(lines),
        listed=width is None and _has_dash_list(lines),
        compounds=_compounds_of(text) if width else frozenset(),
    )
    return Draft(
        Head(),
        (
            *map(_set_aside, letter.head),
            *(_block(text, group, manner) for group in groups),
            *map(_set_aside, letter.foot),
        ),
    )


def _set_aside(line: Line) -> Block:
    said = tidy(line.text) or line.text
    return Block(said, start=line.start, end=line.end, labels=(LETTER,), after_blank=True)


def _separate(lines: tuple[Line, ...], *, marked: bool) -> Iterator[list[Line]]:
    """Give each line its own block; a fenced listing of Markdown is one."""
    fenced: list[Line] = []
    for line in lines:
        fence = marked and _FENCE.match(line.text)
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
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and _starts_anew(paragraph[-1], line, width):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _starts_anew(line: Line, following: Line, width: int) -> bool:
    if following.after_blank or _BULLET.match(following.text):
        return True
    if is_full(line, following, width):
        return False
    return is_indented(following, line) or not _runs_on(line, width)


def _runs_on(line: Line, width: int) -> bool:
    """A ragged line that is nearly full and ends no sentence goes on below."""
    return line.columns > width * _SHORT_OF_FULL and not _ENDS.search(line.text)


def _has_dash_list(lines: tuple[Line, ...]) -> bool:
    """A list has two items or more, one below the other."""
    return any(
        _DASH_BULLET.match(line.text) and _DASH_BULLET.match(following.text)
        for line, following in pairwise(lines)
    )


def _rows_of(lines: tuple[Line, ...]) -> frozenset[int]:
    """Find the lines of tables: three or more below each other with as many cells."""
    rows: set[int] = set()
    cells = ((_gaps_in(line.text), line) for line in lines)
    for gaps, run in groupby(cells, key=itemgetter(0)):
        starts = [line.start for _, line in run]
        if gaps and len(starts) >= _FEWEST_ROWS:
            rows.update(starts)
    return frozenset(rows)


def _gaps_in(text: str) -> int:
    if not text[0].isalnum() or ("\t" not in text and "   " not in text):
        return 0
    return len(_GAP.findall(text))


def _block(text: str, lines: list[Line], manner: _Manner) -> Block:
    start, end = lines[0].start, lines[-1].end
    if manner.marked and len(lines) > 1 and _FENCE.match(lines[0].text):
        listing = tidy_lines("\n".join(" " * line.indent + line.text for line in lines[1:-1]))
        return Block(listing or lines[0].text, BlockKind.PREFORMATTED, start, end)
    found = unmark(_unwrapped(_run_together(lines, manner.compounds)), marked=manner.marked)
    if start in manner.rows:
        found = found._replace(kind=BlockKind.TABLE_ROW)
    if found.kind is BlockKind.PARAGRAPH:
        found = _without_bullet(found, lines[0], listed=manner.listed)
    said = tidy(_with_signs(found.text)) or tidy(text[start:end])
    return Block(
        said,
        found.kind,
        start,
        end,
        level=found.level,
        link_share=found.link_share,
        indent=lines[0].indent,
        after_blank=lines[0].after_blank,
    )


def _with_signs(text: str) -> str:
    """Put signs for the references that a program left in a text, be they escaped twice."""
    return _REFERENCE.sub(lambda found: _sign_of(found.group()), text) if "&" in text else text


def _sign_of(reference: str) -> str:
    bare = _ESCAPED.sub("&", reference)
    return html.unescape(bare)


def _unwrapped(line: str) -> str:
    """Take off the marks that messengers set around a line: "*News of the morning*"."""
    wrapped = _WRAPPED.fullmatch(line)
    return wrapped["line"] if wrapped and not wrapped["line"][0].islower() else line


def _without_bullet(found: Marked, line: Line, *, listed: bool) -> Marked:
    bullet = _BULLET.match(found.text)
    if bullet is None and (listed or line.indent):
        bullet = _DASH_BULLET.match(found.text)
    if bullet is None:
        return found
    return Marked(found.text[bullet.end() :], BlockKind.LIST_ITEM, None, found.link_share)


def _run_together(lines: list[Line], compounds: frozenset[str]) -> str:
    """Join the lines of one paragraph, and the words that were divided at their ends."""
    if len(lines) == 1:
        return lines[0].text
    parts: list[str] = []
    for line, following in pairwise(lines):
        parts += _up_to_the_next(line.text, following.text, compounds)
    return "".join((*parts, lines[-1].text))


def _up_to_the_next(line: str, following: str, compounds: frozenset[str]) -> tuple[str, str]:
    """Give a line as it is joined to the one below it, and what stands between the two."""
    hyphen = _END_HYPHEN.search(line, max(0, len(line) - 2))
    if hyphen is None or not following[:1].islower():
        # Japanese and Chinese lines are joined without a space.
        wide = line[-1:] >= "\u2e80" and following[:1] >= "\u2e80"
        return line, "" if wide or hyphen else " "
    left, right = _LAST_WORD.search(line[-_LONGEST_HALF:-1]), _HALF.match(following)
    compound = f"{left[0] if left else ''}-{right[0] if right else ''}"
    # "well-known" divided at its own hyphen keeps it, if the text writes it so elsewhere.
    return line if hyphen[0] == "-" and compound in compounds else line[:-1], ""


def _compounds_of(text: str) -> frozenset[str]:
    """Collect the words that a text writes with a hyphen: "well-known", each pair of three."""
    return frozenset(f"{found[1]}-{found[2]}" for found in _COMPOUND.finditer(text))
