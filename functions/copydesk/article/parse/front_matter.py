"""Front matter: what a file of Markdown says about itself, between two rulers at its top.

    ---
    title: "Harbour bridge reopens"
    date: 2024-02-07
    authors:
      - Anna Ruiz
    ---

Its lines are no part of the text; but the title is the headline.
"""

import re
from collections.abc import Mapping
from itertools import islice
from typing import NamedTuple

from copydesk.article.block import FRONT_MATTER, Block, BlockKind
from copydesk.article.draft import Draft
from copydesk.article.parse.json_article import head_of
from copydesk.article.parse.plain import parse_plain

_MOST_LINES = 200
_RULER = re.compile(r"\s*(?:---|\+\+\+)[ \t]*\r?\n")
_LINE = re.compile(r"[^\n]*\n?")
_ENTRY = re.compile(r"(?P<name>[A-Za-z][\w-]{0,40})\s*[:=]\s*(?P<value>.*)")
_ITEM = re.compile(r"\s*-\s+(?:name\s*:\s*)?(?P<value>\S.*)")
_TITLES = ("title", "headline")
_QUOTED = re.compile(r"""\s*(["'])(?P<inside>.*)\1\s*""")


class FrontMatter(NamedTuple):
    """The entries of a front matter, and where it stands in its text."""

    entries: Mapping[str, object]
    """Name → a string, or a list of them."""

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
    ruler = _RULER.match(text)
    if ruler is None:
        return None
    closing, entries, title = ruler.group().strip(), dict[str, object](), None
    name = ""
    for line in islice(_LINE.finditer(text, ruler.end()), _MOST_LINES):
        said = line.group().rstrip()
        if said == closing:
            whole = FrontMatter(entries, _blocks(text, title, line.end()), line.end())
            return whole if entries else None
        if entry := _ENTRY.fullmatch(said):
            name = entry["name"]
            entries[name] = _value(entry["value"])
            if name.lower() in _TITLES and _unquoted(entry["value"]):
                title = (line.start() + entry.start("value"), line.start() + entry.end("value"))
        elif item := _ITEM.fullmatch(said):
            _add(entries, name, item["value"])
        elif said and not said.startswith((" ", "\t", "#")):
            return None
    return None


def _add(entries: dict[str, object], name: str, value: str) -> None:
    listed = entries.get(name)
    entries[name] = [*(listed if isinstance(listed, list) else []), _unquoted(value)]


def _value(printed: str) -> object:
    """Give a string without its marks, or a list of them; a list in a list is printed as it is."""
    printed = printed.strip()
    if printed.startswith("[") and printed.endswith("]"):
        return [_unquoted(one) for one in printed[1:-1].split(",")]
    return _unquoted(printed)


def _unquoted(printed: str) -> str:
    quoted = _QUOTED.fullmatch(printed)
    return (quoted["inside"] if quoted else printed).strip()


def _blocks(text: str, title: tuple[int, int] | None, end: int) -> tuple[Block, ...]:
    """Part the title from what stands above and below it."""
    if title is None:
        return (_set_aside(text, 0, end),)
    start, stop = title
    headline = Block(_unquoted(text[start:stop]), BlockKind.HEADING, start, stop, level=1)
    return (_set_aside(text, 0, start), headline, _set_aside(text, stop, end))


def _set_aside(text: str, start: int, end: int) -> Block:
    said = " ".join(text[start:end].split())
    first = start + len(text[start:end]) - len(text[start:end].lstrip())
    return Block(
        said,
        BlockKind.PREFORMATTED,
        first,
        first + len(text[start:end].strip()),
        labels=(FRONT_MATTER,),
    )
