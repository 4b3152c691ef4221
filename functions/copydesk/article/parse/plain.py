"""Plain text: lines that are paragraphs, hard-wrapped letters, Markdown, dumps of pages.

    * Politics
      Minister resigns
    [Read more](https://example.org/more)

Every visible character ends up in exactly one block, bullets and marks included: the spans of
the blocks cover the source, white space aside.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter

from copydesk.article.block import FOR_PROGRAMS, Block, BlockKind
from copydesk.article.draft import Draft, Head
from copydesk.article.parse.carriers.archives import open_archive
from copydesk.article.parse.carriers.cues import open_cues
from copydesk.article.parse.carriers.letters import open_letter
from copydesk.article.parse.carriers.messages import open_messages
from copydesk.article.parse.carriers.newsletters import open_newsletter
from copydesk.article.parse.carriers.numbered_links import without_numbered_links
from copydesk.article.parse.carriers.parted import not_within, part
from copydesk.article.parse.carriers.printed_pages import without_pages
from copydesk.article.parse.carriers.unlabelled_entries import open_unlabelled_entry
from copydesk.article.parse.carriers.wires import open_wire
from copydesk.article.parse.fields.heads import head_of
from copydesk.article.parse.lines.lines import Line, lines_of
from copydesk.article.parse.lines.markdown import Marked, is_fence, is_markdown, unmark
from copydesk.article.parse.lines.paragraphs import BULLET, paragraphs_of, run_together
from copydesk.article.parse.lines.program_lines import Structure, structure_of
from copydesk.article.references import without_references
from copydesk.article.text import tidy, tidy_lines

# A dash opens speech in French, Polish and Russian: only the short one, and others beside it.
# What somebody says, then a small word, and the name: "- Det er ikke en dessert, siger borgmester
# Bent Lyngsø.", "- Sernik to nie deser - mówił w ratuszu burmistrz Bogusław Wierzbicki."
_SPEECH = re.compile(
    r"""
    [-\u2013\u2014]\s? (?=[^\W\d_\s]) [^\n]{3,400}? (?: [,!?.\u2026] | \s[-\u2013\u2014] )\s
    (?: [^\W\d_A-ZÀ-Þ\u0410-\u042f] [^\W\d_]{1,20} \s ) (?: [^\s,.!?]{1,30} \s ){0,7}
    [A-ZÀ-Þ\u0100-\u017e\u0410-\u042f] [^\W\d_]{1,25} [.,]
    """,
    re.VERBOSE,
)
_DASH_BULLET = re.compile(r"[-o]\s+(?=\S)")

_RULER = re.compile(r"(?:[*+\u2022\u00b7\u25cf]\s*){2,50}")
"""Stars in a row part sections; the first is no bullet."""

_GAP = re.compile(r"\t+ *| {3,}")
_RULED = 2
"""Level of a heading over a ruler: a title, or that of a part."""

_FEWEST_ROWS = 3
"""Lines with as many cells each, one below the other, that make a table."""

_WRAPPED = re.compile(r"(?P<mark>[*_~])(?=[^\s*_~])(?P<line>[^*_~\n]{2,200})(?<=\S)(?P=mark)")


_PARTINGS = (
    open_cues,
    without_pages,
    open_letter,
    open_newsletter,
    open_messages,
    open_archive,
    open_unlabelled_entry,
    open_wire,
    without_numbered_links,
)
"""What may stand around a story, the outermost first."""


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a text as a whole is written."""

    structure: Structure | None
    """What its lines are in Markdown; None if it is none."""

    listed: bool
    """Dashes at the start of its lines are bullets."""

    rows: frozenset[int]
    """Where the lines of its tables start."""

    compounds: frozenset[str] | None
    """The words that it writes with a hyphen (``Paragraphs``)."""


def parse_plain(text: str, *, markdown: bool = False) -> Draft:
    """Parse a text without mark-up into blocks that cover all of it but white space.

    Args:
        text: The text.
        markdown: Whether it is known to be Markdown, however few its marks.
    """
    parted = part(lines_of(text), _PARTINGS)
    lines = parted.text
    structure = structure_of(lines) if markdown or is_markdown(text) else None
    paragraphs = paragraphs_of(text, lines, structure, flowing=parted.flowing)
    manner = _Manner(
        structure=structure,
        rows=_rows_of(lines),
        listed=not paragraphs.typeset and _has_dash_list(lines),
        compounds=paragraphs.compounds,
    )
    groups = list(paragraphs.groups)
    blocks = [_block(text, group, manner) for group in groups]
    if parted.title:
        blocks.append(_title(text, parted.title))
        groups.append(list(parted.title))
    blocks += [_set_aside(*aside) for aside in not_within(parted.aside, groups)]
    head = head_of(parted.entries) if parted.entries else Head()
    # A line may be nothing but a joiner that was read in a wrong encoding: nobody sees it.
    seen = (block for block in blocks if block.text)
    return Draft(head, tuple(sorted(seen, key=lambda block: block.start or 0)))


def _set_aside(line: Line, label: str) -> Block:
    said = tidy(line.text) or line.text
    return Block(said, start=line.start, end=line.end, labels=(label,), after_blank=True)


def _title(text: str, lines: Sequence[Line]) -> Block:
    start, end = lines[0].start, lines[-1].end
    said = tidy(run_together(list(lines), frozenset())) or tidy(text[start:end])
    return Block(said, BlockKind.HEADING, start, end, level=1, after_blank=True)


def _has_dash_list(lines: tuple[Line, ...]) -> bool:
    """A list has two items or more, one below the other; speech is set so, too, in the North."""
    dashed = [line.text for line in lines if _DASH_BULLET.match(line.text)]
    if 2 * sum(_SPEECH.match(text) is not None for text in dashed) >= len(dashed):
        return False
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
    if manner.structure is not None and start in manner.structure.aside:
        return _set_aside(lines[0], FOR_PROGRAMS)
    if manner.structure is not None and len(lines) > 1 and is_fence(lines[0].text):
        listing = tidy_lines("\n".join(" " * line.indent + line.text for line in lines[1:-1]))
        return Block(listing or lines[0].text, BlockKind.PREFORMATTED, start, end)
    found = _read(lines, manner)
    said = tidy(without_references(found.text)) or tidy(text[start:end])
    return Block(
        said,
        found.kind,
        start,
        end,
        level=found.level,
        link_share=max(found.link_share, lines[0].link_share),
        indent=lines[0].indent,
        after_blank=lines[0].after_blank,
    )


def _read(lines: list[Line], manner: _Manner) -> Marked:
    """Take the marks off a paragraph, and say what it is by them."""
    start = lines[0].start
    said = _unwrapped(run_together(lines, manner.compounds))
    if manner.structure is None:
        found = Marked(said)
    elif (level := manner.structure.titles.get(start)) is not None:
        return unmark(f"{'#' * level} {said}", manner.structure)
    else:
        found = unmark(said, manner.structure)
    if start in manner.rows:
        return found._replace(kind=BlockKind.TABLE_ROW)
    if lines[0].is_heading:
        return found._replace(kind=BlockKind.HEADING, level=_RULED)
    if found.kind is BlockKind.PARAGRAPH:
        return _without_bullet(found, lines[0], listed=manner.listed)
    return found


def _unwrapped(line: str) -> str:
    """Take off the marks that messengers set around a line: "*News of the morning*"."""
    wrapped = _WRAPPED.fullmatch(line)
    return wrapped["line"] if wrapped and not wrapped["line"][0].islower() else line


def _without_bullet(found: Marked, line: Line, *, listed: bool) -> Marked:
    bullet = BULLET.match(found.text)
    if bullet is None and (listed or line.indent):
        bullet = _DASH_BULLET.match(found.text)
    if bullet is None or _RULER.fullmatch(found.text):
        return found
    return Marked(found.text[bullet.end() :], BlockKind.LIST_ITEM, None, found.link_share)
