"""Walking a page: from its elements to its visible blocks, in reading order.

    <div class="story"><p>Rain fell.</p>It <b>stopped</b>.</div>

has two blocks: "Rain fell." in ``div[1]/p[1]`` and "It stopped." in ``div[1]``. A block
ends where a reader sees a new line: at the edges of every element that is not inline, and
at line breaks. The walk is a loop with a stack of its own: depth costs no recursion.
"""

import re
from functools import lru_cache

from selectolax.lexbor import LexborNode

from copydesk.article.block import Block, BlockKind, Container
from copydesk.article.limits import LABELS_PER_BLOCK, PLACE_STEPS
from copydesk.article.parse.page_words import (
    BOLD,
    INLINE,
    KINDS,
    LABEL_ATTRIBUTES,
    LEVELS,
    PROSE,
    SILENT,
)
from copydesk.article.text import tidy, tidy_lines

_WORD = re.compile(r"[A-Za-z][a-z]+|[A-Z]+(?![a-z])|[^\W\d_a-zA-Z]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LABEL_CHARACTERS = 400
"""Of an attribute longer than this only the beginning is read: atomic CSS, tracking ids."""


class _Open:
    """An element that the walk has entered and not left."""

    __slots__ = (
        "around", "attributes", "block", "bold", "container", "counts", "key", "kind", "level",
        "link", "number", "ordinal", "place", "prose", "silent", "tag",
    )  # fmt: skip

    def __init__(self, tag: str, key: int, number: int, around: "_Open | None") -> None:
        self.tag = tag
        self.key = key
        self.number = number
        self.around = around
        self.counts: dict[str, int] = {}
        self.attributes: dict[str, str | None] = {}
        self.container: Container | None = None
        self.place: str | None = None
        self.ordinal = 1
        self.block = True
        self.silent = self.link = self.bold = self.prose = False
        self.kind = BlockKind.PARAGRAPH
        self.level: int | None = None
        if around is not None:
            self._inherit(around)

    def _inherit(self, around: "_Open") -> None:
        tag = self.tag
        self.ordinal = around.counts[tag] = around.counts.get(tag, 0) + 1
        self.silent = around.silent or tag in SILENT
        self.link = around.link or tag == "a"
        self.bold = around.bold or tag in BOLD
        self.block = tag not in INLINE and (tag in _KNOWN or not around.prose)
        self.prose = tag in PROSE
        self.kind = KINDS.get(tag, around.kind)
        self.level = LEVELS.get(tag, around.level)


_KNOWN = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "br",
    ]
)


class Walk:
    """Gathers the blocks of one page while it is walked."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []
        self._first: _Open | None = None
        self._only = True
        self._linked = self._bold = 0
        self._rows: list[int] = []

    def through(self, root: LexborNode) -> tuple[Block, ...]:
        """Walk all elements under ``root`` and return its blocks."""
        top = _Open("html", root.mem_id, 0, None)
        stack = [top]
        number = 0
        for node in root.traverse(include_text=True):
            tag = node.tag
            if node.mem_id == root.mem_id or tag is None or tag == "-comment":
                continue
            parent = node.parent
            while parent is not None and stack[-1].key != parent.mem_id:
                self._leave(stack.pop())
            top = stack[-1]
            if tag == "-text":
                if not top.silent:
                    self._say(node.text_content, top)
                continue
            if top.silent:
                stack.append(_Open(tag, node.mem_id, number, top))
                continue
            number += 1
            entered = _Open(tag, node.mem_id, number, top)
            entered.attributes = node.attributes if tag not in {"br", "wbr"} else {}
            self._enter(entered)
            stack.append(entered)
        while stack:
            self._leave(stack.pop())
        return tuple(self.blocks)

    def _enter(self, element: _Open) -> None:
        if element.tag == "br":
            self._break(element)
        elif element.block:
            self._flush(element.around)
            if element.tag == "tr":
                self._rows.append(len(self.blocks))

    def _leave(self, element: _Open) -> None:
        if not element.block or element.silent or element.tag == "br":
            return
        self._flush(element)
        if element.tag == "tr" and self._rows:
            self._join_row(self._rows.pop(), element)

    def _break(self, element: _Open) -> None:
        """A line break ends a line; in preformatted text it is one."""
        if element.kind is BlockKind.PREFORMATTED:
            self._pieces.append("\n")
        else:
            self._flush(element.around)

    def _say(self, text: str | None, element: _Open) -> None:
        if not text:
            return
        if text.isspace():
            if self._pieces:
                self._pieces.append(text)
            return
        if self._first is None:
            self._first = element
        elif self._first is not element:
            self._only = False
        self._pieces.append(text)
        if element.link:
            self._linked += len(text)
        if element.bold:
            self._bold += len(text)

    def _flush(self, element: _Open | None) -> None:
        """End the block that was being gathered; it stands in ``element``, or deeper."""
        if self._first is None:
            self._pieces.clear()
            return
        raw = "".join(self._pieces)
        stands_in = self._first if self._only or element is None else _block_around(self._first)
        kind = stands_in.kind
        text = tidy_lines(raw) if kind is BlockKind.PREFORMATTED else tidy(raw)
        if text:
            self.blocks.append(self._block(text, stands_in, len(raw)))
        self._pieces.clear()
        self._first = None
        self._only = True
        self._linked = self._bold = 0

    def _block(self, text: str, element: _Open, length: int) -> Block:
        container = _container(element)
        tags, labels = _around(container)
        return Block(
            text,
            element.kind,
            place=_place(element),
            level=element.level if element.kind is BlockKind.HEADING else None,
            link_share=min(1.0, self._linked / length),
            tags=tags,
            labels=labels,
            within=container,
            emphasis=min(1.0, self._bold / length),
        )

    def _join_row(self, first: int, element: _Open) -> None:
        """Make the cells of a row one block, unless they hold blocks of their own."""
        cells = self.blocks[first:]
        if len(cells) < 2 or any(not _is_cell(block) for block in cells):  # noqa: PLR2004
            return
        container = _container(element)
        tags, labels = _around(container)
        size = sum(len(block.text) for block in cells)
        self.blocks[first:] = [
            Block(
                " | ".join(block.text for block in cells),
                BlockKind.TABLE_ROW,
                place=_place(element),
                link_share=sum(block.link_share * len(block.text) for block in cells) / size,
                tags=tags,
                labels=labels,
                within=container,
                emphasis=sum(block.emphasis * len(block.text) for block in cells) / size,
            )
        ]


_CELL_CHARACTERS = 200
"""A longer cell is a text of its own: old pages are laid out with tables."""


def _is_cell(block: Block) -> bool:
    stands_in = next((tag for tag in reversed(block.tags) if tag not in INLINE), "")
    return stands_in in {"td", "th"} and len(block.text) <= _CELL_CHARACTERS


def _block_around(element: _Open) -> _Open:
    while not element.block and element.around is not None:
        element = element.around
    return element


def _container(element: _Open) -> Container:
    """Name the element and all around it that were not named yet."""
    unnamed = []
    at: _Open | None = element
    while at is not None and at.container is None:
        unnamed.append(at)
        at = at.around
    within = at.container if at is not None else None
    for each in reversed(unnamed):
        within = Container(each.number, each.tag, _labels(each.attributes), within)
        each.container = within
    return within  # type: ignore[return-value]  # the element itself is named by now


def _place(element: _Open) -> str:
    """Write the way to the element: ``html/body[1]/div[2]/p[3]``."""
    steps = []
    at: _Open | None = element
    while at is not None and at.place is None:
        steps.append(at)
        at = at.around
    place = at.place if at is not None and at.place else ""
    for each in reversed(steps):
        if not place:
            place = each.tag
        elif place.count("/") < PLACE_STEPS:
            place = f"{place}/{each.tag}[{each.ordinal}]"
        each.place = place
    return place


def _labels(attributes: dict[str, str | None]) -> tuple[str, ...]:
    if not attributes:
        return ()
    words: tuple[str, ...] = ()
    for name in LABEL_ATTRIBUTES:
        value = attributes.get(name)
        if value:
            words += label_words(value[:_LABEL_CHARACTERS])
    if "hidden" in attributes or _HIDDEN.search(attributes.get("style") or ""):
        words += ("hidden",)
    return words


@lru_cache(maxsize=4096)
def label_words(value: str) -> tuple[str, ...]:
    """Split a class or id into its words.

    >>> label_words("articleBody story__text-2 js-ad")
    ('article', 'body', 'story', 'text', 'js', 'ad')
    """
    return tuple(word.lower() for word in _WORD.findall(value))


@lru_cache(maxsize=1024)
def _around(container: Container) -> tuple[tuple[str, ...], tuple[str, ...]]:
    tags: list[str] = []
    labels: list[str] = []
    at: Container | None = container
    while at is not None and len(tags) < PLACE_STEPS and len(labels) < LABELS_PER_BLOCK:
        tags.append(at.tag)
        labels[:0] = at.labels
        at = at.within
    return tuple(reversed(tags)), tuple(labels[-LABELS_PER_BLOCK:])
