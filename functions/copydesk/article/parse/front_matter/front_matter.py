"""Front matter: what a file of Markdown says about itself above its text.

    ---                                 +++                               {
    title: "Harbour bridge reopens"     title = "Harbour bridge reopens"    "title": "Harbour …",
    date: 2024-02-07                    date = 2024-02-07                   "date": "2024-02-07"
    ---                                 +++                               }

Its lines are no part of the text; but the title is the headline, and a subtitle the deck.
"""

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from copydesk.article.block import FRONT_MATTER, STATED_DECK, Block, BlockKind
from copydesk.article.draft import Draft
from copydesk.article.parse.fields.heads import head_of
from copydesk.article.parse.front_matter.names import in_own_terms
from copydesk.article.parse.front_matter.yaml_lines import entries_of
from copydesk.article.parse.plain import parse_plain

_MOST_LINES = 200
_LONGEST = 20_000
"""Characters of a front matter: of a blog's 400 are many."""

_BEGINS = re.compile(r"\s*[A-Za-z]{3,20}:[ \t]+\S")
_OF_A_SITE = frozenset(
    {"slug", "tags", "category", "categories", "layout", "permalink", "template"}
)
_FEWEST = 3
"""Entries without a ruler above: "Title:", "Author:" and "Date:" may head any text."""

_MOST_ESCAPES = 200
"""Characters by which a title may be longer as it is printed."""

_QUOTES = ("'", '"')
_DECKS = ("subtitle", "description")
_OF_A_DECK = (FRONT_MATTER, STATED_DECK)

_MOST_DOTS = 40
"""In a line of TOML: a name of many parts takes it the square of their number."""

_RULER = re.compile(r"\s*(---|\+\+\+)[ \t]*\r?\n")
_LINE = re.compile(r"[^\n]*\n?")
_BEHIND_OBJECT = re.compile(r"[ \t]*\r?\n\s*(?=[^\s{\[,])")
# Jina's reader sets this above the Markdown that it makes of a page.
_LABELS = re.compile(
    r"\s*Title: (?P<title>[^\n]{0,500})\n\s*URL Source: (?P<url>\S{1,2000})\s*\n"
    r"(?:\s*Published Time: (?P<date>[^\n]{1,60})\n)?"
    r"(?:\s*[A-Z][a-z]{2,20}(?: [A-Za-z]{2,20}){0,3}: [^\n]{0,500}\n){0,4}"
    r"\s*Markdown Content:[ \t]*\n"
)


class FrontMatter(NamedTuple):
    """The entries of a front matter, and where it stands in its text."""

    entries: Mapping[str, object]
    """Name → a string, a list or an object."""

    blocks: tuple[Block, ...]
    end: int


def parse_text(text: str) -> Draft:
    """Parse a text without mark-up; what its front matter says is evidence for the fields."""
    matter = read_front_matter(text)
    if matter is None:
        return parse_plain(text)
    below = parse_plain(text[matter.end :], markdown=True).blocks
    moved = (_moved(block, matter.end) for block in below)
    return Draft(head_of(matter.entries), (*matter.blocks, *moved))


def _moved(block: Block, characters: int) -> Block:
    if block.start is None or block.end is None:
        return block
    return block._replace(start=block.start + characters, end=block.end + characters)


def read_front_matter(text: str) -> FrontMatter | None:
    """Read the front matter that a text begins with; None if it has none."""
    if (ruler := _RULER.match(text)) is not None:
        found = _between_rulers(text, ruler)
    elif text[:_LONGEST].lstrip().startswith("{"):
        found = _object_above(text)
    else:
        found = _labels_above(text) or _entries_above(text)
    if found is None or not found[0]:
        return None
    entries = in_own_terms(found[0])
    return FrontMatter(entries, _blocks(text, entries, found[1]), found[1])


def _between_rulers(text: str, ruler: re.Match[str]) -> tuple[dict[str, object], int] | None:
    read: Callable[[str], dict[str, object] | None]
    read, closing = (_toml, ("+++",)) if ruler[1] == "+++" else (_yaml, ("---", "..."))
    for line in islice(_LINE.finditer(text, ruler.end()), _MOST_LINES):
        if line.group().rstrip() in closing:
            entries = read(text[ruler.end() : line.start()])
            return (entries, line.end()) if entries is not None else None
        if line.end() - ruler.end() > 10 * _LONGEST:
            return None
    return None


def _yaml(printed: str) -> dict[str, object] | None:
    return entries_of(printed.splitlines())


def _toml(printed: str) -> dict[str, object] | None:
    """Read TOML; what is none, by lines: so is what the library would be at for a minute."""
    if len(printed) > _LONGEST or any(line.count(".") > _MOST_DOTS for line in printed.split("\n")):
        return _yaml(printed)
    try:
        return tomllib.loads(printed.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return _yaml(printed)


def _object_above(text: str) -> tuple[dict[str, object], int] | None:
    start = len(text) - len(text.lstrip())
    try:
        entries, end = json.JSONDecoder(strict=False).raw_decode(text[: start + _LONGEST], start)
    except (ValueError, RecursionError):
        return None
    below = _BEHIND_OBJECT.match(text, end)
    return (entries, end) if below and isinstance(entries, dict) else None


def _labels_above(text: str) -> tuple[dict[str, object], int] | None:
    labels = _LABELS.match(text)
    if labels is None:
        return None
    entries: dict[str, object] = {name: said for name, said in labels.groupdict().items() if said}
    return entries, labels.end()


def _entries_above(text: str) -> tuple[dict[str, object], int] | None:
    """Read entries without a ruler above: Hexo sets one below, Pelican an empty line."""
    if not _BEGINS.match(text):
        return None
    start = len(text) - len(text.lstrip())
    lines: list[str] = []
    for line in islice(_LINE.finditer(text, start), _MOST_LINES):
        said = line.group().rstrip()
        if said in ("", "---"):
            entries = entries_of(lines) or {}
            of_a_file = said == "---" or not _OF_A_SITE.isdisjoint(map(str.lower, entries))
            titled = len(entries) >= _FEWEST and "title" in in_own_terms(entries)
            return (entries, line.end()) if of_a_file and titled else None
        lines.append(said)
    return None


def _blocks(text: str, entries: Mapping[str, object], end: int) -> tuple[Block, ...]:
    """Part the title and the deck from what stands around them."""
    deck = next((name for name in _DECKS if entries.get(name)), "")
    stated: list[Block] = []
    for name in ("title", deck):
        said = entries.get(name)
        place = _place_of(said, text, end) if isinstance(said, str) and said.strip() else None
        if place is not None and name == "title":
            stated.append(Block(str(said), BlockKind.HEADING, *place, level=1))
        elif place is not None:
            stated.append(Block(str(said), start=place[0], end=place[1], labels=_OF_A_DECK))
    return tuple(_with_the_rest(text, stated, end))


def _place_of(said: str, text: str, end: int) -> tuple[int, int] | None:
    """Find what an entry says where it is printed: as it stands, folded, or with escapes."""
    if (start := text.find(said, 0, end)) >= 0:
        stop = start + len(said)
        mark = text[start - 1 : start]
        quoted = mark in _QUOTES and text.startswith(mark, stop)
        return (start - 1, stop + 1) if quoted else (start, stop)
    words = said.split()
    start = text.find(words[0], 0, end)
    last = text.find(words[-1], max(start, start + len(said) - len(words[-1])), end)
    longest = 2 * len(said) + _MOST_ESCAPES
    stop = last + len(words[-1])
    return (start, stop) if 0 <= start < last and stop - start <= longest else None


def _with_the_rest(text: str, stated: Iterable[Block], end: int) -> Iterator[Block]:
    """Give the stated blocks as they stand in the text, and what is around them."""
    at = 0
    for block in sorted(stated, key=lambda one: one.start or 0):
        if block.start is None or block.end is None or block.start < at:
            continue
        yield from _set_aside(text, at, block.start)
        yield block
        at = block.end
    yield from _set_aside(text, at, end)


def _set_aside(text: str, start: int, end: int) -> Iterator[Block]:
    printed = text[start:end]
    said = " ".join(printed.split())
    if said:
        first = start + len(printed) - len(printed.lstrip())
        last = first + len(printed.strip())
        yield Block(said, BlockKind.PREFORMATTED, first, last, labels=(FRONT_MATTER,))
