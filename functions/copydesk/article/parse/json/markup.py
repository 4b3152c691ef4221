"""Texts that are trees of JSON, written as mark-up, so that one parser reads them like any page.

    {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "Rain"},
                                {"type": "text", "text": " fell.", "marks": [{"type": "bold"}]}]}]}
    →  <p>Rain<b> fell.</b></p>

Each leaf that is a string is text; nodes say what is a paragraph, a heading, an item. A node of
unknown type is a box that has its name, as an element has its class: it is judged by that.
"""

import html
import re
from collections.abc import Iterable, Mapping
from itertools import groupby

from copydesk.article.block import BlockKind
from copydesk.article.parse.fields.json_text import may_be_json, too_deep, value_in
from copydesk.article.parse.json.kinds import Kind, Node, Said, is_bold, is_linked, said_of
from copydesk.article.parse.json.nodes import main_of, named_in, text_of
from copydesk.article.parse.json.quill import lines_of_delta
from copydesk.article.parse.plain import parse_plain
from copydesk.article.parse.written.strings import read_string, run_in
from copydesk.errors import ProblemCode, Unreadable

DEEPEST = 60
"""Levels of a body: objects and lists in each other. Seen: 12."""

_MOST_VALUES = 300_000
"""Of one document, read as text. Seen: 9,000."""

_BEHIND = ("paragraphs", "items", "sections")
"""Names of what follows a node's own text."""

_LAYOUT = frozenset(
    """
    article block body column columns container content core doc document group layout main root
    section story wrapper
    """.split()  # noqa: SIM905 - names read better than a dozen strings
)
"""Types of boxes that say nothing of what is in them."""

_HEADINGS = ("heading", "headline", "subheading", "header", "title", "subtitle")
_CREDIT = "credit"
_CAPTIONS = ("caption", "alt", _CREDIT)
_RUNS = frozenset({Kind.RUN, Kind.BREAK})
_WRAPPERS = {"<li": "ul", "<tr": "table"}
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,3000}>")
_ELEMENTS = {
    BlockKind.LIST_ITEM: "li",
    BlockKind.QUOTE: "blockquote",
    BlockKind.CAPTION: "figcaption",
}


class Markup:
    """Writes the trees of one document, and counts what it reads."""

    def __init__(self) -> None:
        self._left = _MOST_VALUES

    def of(self, value: object) -> str:
        """Write a tree as mark-up.

        Raises:
            Unreadable: too-deep, too-complex.
        """
        return "\n".join(self._blocks(value, 0))

    def _blocks(self, value: object, depth: int) -> list[str]:
        """Write each paragraph, heading, list and box of a value."""
        self._count(depth)
        if isinstance(value, str):
            return self._leaf(value, depth)
        if isinstance(value, Mapping):
            return self._node(value, depth)
        if not isinstance(value, list):
            return []
        members = main_of(lines_of_delta(value))
        if _is_one_line(members):
            return _paragraphs(self._run(members, depth + 1))
        return _in_lists(line for one in members for line in self._blocks(one, depth + 1))

    def _count(self, depth: int) -> None:
        self._left -= 1
        if depth > DEEPEST:
            raise too_deep()
        if self._left < 0:
            reason = f"over {_MOST_VALUES:,} values in the text of this JSON"
            raise Unreadable(ProblemCode.TOO_COMPLEX, reason, step="parse")

    def _leaf(self, text: str, depth: int) -> list[str]:
        if may_be_json(text):
            return self._blocks(value_in(text), depth + 1)
        written = read_string(text)
        if written.is_markup:
            return [written.text]
        if "\n" not in written.text and not written.is_markdown:
            return [f"<p>{html.escape(written.text, quote=False)}</p>"] if written.text else []
        blocks = parse_plain(written.text, markdown=written.is_markdown).blocks
        return [_element(block.kind, block.level, block.text) for block in blocks]

    def _node(self, node: Node, depth: int) -> list[str]:
        said = said_of(node)
        if said.kind in (Kind.OTHER, Kind.BREAK):
            return []
        if said.kind is Kind.PICTURE:
            return self._picture(node, depth)
        if said.kind in (Kind.PARAGRAPH, Kind.RUN):
            return self._lines(node, depth)
        if said.kind is Kind.LIST:
            return [_item(line) for line in self._blocks(text_of(node, said), depth + 1)]
        if tag := _tag_of(said):
            return [f"<{tag}>{self._inside(node, said, depth)}</{tag}>"]
        return self._box(node, said, depth)

    def _lines(self, node: Node, depth: int) -> list[str]:
        own = text_of(node, said_of(node))
        members = lines_of_delta(own) if isinstance(own, list) else [own]
        if isinstance(own, list) and all(map(_is_run, members)):
            return _paragraphs(self._run(members, depth + 1))
        return self._blocks(own, depth + 1)

    def _inside(self, node: Node, said: Said, depth: int) -> str:
        own = text_of(node, said)
        members = own if isinstance(own, list) else [own]
        if said.kind is Kind.HEADING or all(map(_is_run, members)):
            inside = self._run(members, depth + 1)
        else:
            inside = "\n".join(self._blocks(own, depth + 1))
        names = _CAPTIONS[:1] if said.kind is Kind.QUOTE else ()
        names = (
            ("items",) if said.kind is Kind.ITEM and named_in(node, "items") is not own else names
        )
        return inside + "".join(self._beside(node, names, depth))

    def _beside(self, node: Node, names: Iterable[str], depth: int) -> list[str]:
        """Write what stands beside a node's own text: who is quoted, items below an item."""
        found = (
            self._blocks(value, depth + 1) for name in names if (value := named_in(node, name))
        )
        return [line for lines in found for line in lines]

    def _picture(self, node: Node, depth: int) -> list[str]:
        boxes = (node, *(box for box in node.values() if isinstance(box, Mapping)))
        written = dict.fromkeys(
            f'<span class="credit">{plain}</span>' if name == _CREDIT else plain
            for name in _CAPTIONS
            for box in boxes
            for line in self._blocks(named_in(box, name), depth + 1)
            if (plain := _TAG.sub("", line))
        )
        plain = " ".join(written)
        return [f"<figure><figcaption>{plain}</figcaption></figure>"] if plain else []

    def _box(self, node: Node, said: Said, depth: int) -> list[str]:
        own = text_of(node, said)
        inside = [*self._titles(node, own, depth), *self._blocks(own, depth + 1)]
        for name in _BEHIND:
            more = named_in(node, name)
            if more is not own and isinstance(more, list):
                inside += self._blocks(more, depth + 1)
        if _LAYOUT.issuperset(said.words) or not inside:
            return inside
        return [f'<div class="{" ".join(said.words)}">', *inside, "</div>"]

    def _titles(self, node: Node, own: object, depth: int) -> list[str]:
        titles = (named_in(node, name) for name in _HEADINGS)
        title = next((one for one in titles if one and one is not own), None)
        run = self._run([title], depth + 1).strip() if isinstance(title, str | list) else ""
        return [f"<h2>{run}</h2>"] if run else []

    def _run(self, value: object, depth: int) -> str:
        """Write the pieces of one line."""
        self._count(depth)
        if isinstance(value, str):
            return run_in(value)
        if isinstance(value, list):
            return "".join(self._run(one, depth + 1) for one in value)
        if not isinstance(value, Mapping):
            return ""
        said = said_of(value)
        if said.kind is Kind.BREAK:
            return "\n"
        if said.kind in (Kind.OTHER, Kind.PICTURE):
            return ""
        run = self._run(text_of(value, said), depth + 1)
        run = f"<b>{run}</b>" if is_bold(value) else run
        return f'<a href="#">{run}</a>' if is_linked(value, said.words) else run


def _is_run(value: object) -> bool:
    if isinstance(value, str):
        return True
    if not isinstance(value, Mapping):
        return False
    said = said_of(value)
    untyped = said.kind is Kind.BOX and not said.words
    return said.kind in _RUNS or (untyped and isinstance(text_of(value, said), str))


def _is_one_line(members: list[object]) -> bool:
    """Tell pieces of one text from paragraphs: strings and nodes take turns, all are runs."""
    strings = sum(isinstance(one, str) for one in members)
    return 0 < strings < len(members) and all(map(_is_run, members))


def _tag_of(said: Said) -> str:
    if said.kind is Kind.HEADING:
        return f"h{said.level}"
    return {Kind.ITEM: "li", Kind.QUOTE: "blockquote", Kind.ROW: "tr", Kind.CELL: "td"}.get(
        said.kind, ""
    )


def _element(kind: BlockKind, level: int | None, text: str) -> str:
    tag = f"h{max(level or 2, 2)}" if kind is BlockKind.HEADING else _ELEMENTS.get(kind, "p")
    return f"<{tag}>{html.escape(text, quote=False)}</{tag}>"


def _item(line: str) -> str:
    return line if line.startswith("<li") else f"<li>{line}</li>"


def _paragraphs(run: str) -> list[str]:
    pieces = (piece.strip() for piece in _BLANK_LINE.split(run))
    return [f"<p>{piece.replace(chr(10), '<br>')}</p>" for piece in pieces if piece]


def _in_lists(lines: Iterable[str]) -> list[str]:
    """Put items and rows that follow each other into a list and a table."""
    written: list[str] = []
    for start, group in groupby(lines, key=lambda line: _WRAPPERS.get(line[:3], "")):
        inside = "\n".join(group)
        written.append(f"<{start}>{inside}</{start}>" if start else inside)
    return written
