"""Walking a page: from its elements to its visible blocks, in reading order.

    <div class="story"><p>Rain fell.</p>It <b>stopped</b>.</div>

has two blocks: "Rain fell." in ``div[1]/p[1]`` and "It stopped." in ``div[1]``. A block
ends where a reader sees a new line: at the edges of every element that is not inline, and
at line breaks. The walk is a loop with a stack of its own: depth costs no recursion.
"""

from selectolax.lexbor import LexborNode

from copydesk.article.block import Block, BlockKind
from copydesk.article.parse.page_elements import (
    OpenElement,
    block_around,
    container_of,
    place_of,
    root_element,
    words_around,
)
from copydesk.article.parse.page_words import INLINE, UNSEEN
from copydesk.article.text import tidy, tidy_lines

_BARE = frozenset(["br", "wbr", "img"])
"""Elements that hold no text: their attributes tell us nothing."""


class Walk:
    """Gathers the blocks of one page while it is walked."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []
        self._first: OpenElement | None = None
        self._only = True
        self._linked = self._bold = 0
        self._rows: list[int] = []
        self._stack: list[OpenElement] = []
        self._silent_key = self._number = 0

    def through(self, root: LexborNode) -> tuple[Block, ...]:
        """Walk all elements under ``root`` and return its blocks."""
        root_key = root.mem_id
        self._stack = [root_element(root_key)]
        for node in root.traverse(include_text=True):
            parent = node.parent
            if parent is None or node.mem_id == root_key:
                continue
            tag = node.tag
            if tag == "-text":
                if parent.mem_id != self._silent_key:
                    self._hear(node, self._climbed_to(parent.mem_id))
            elif tag is not None and tag != "-comment":
                self._meet(tag, node, self._climbed_to(parent.mem_id))
        self._climbed_to(root_key)
        self._leave(self._stack[0])
        return tuple(self.blocks)

    def _climbed_to(self, key: int) -> OpenElement:
        """Leave all elements that have ended; the one with ``key`` is entered still."""
        stack = self._stack
        while stack[-1].key != key and len(stack) > 1:
            self._leave(stack.pop())
        return stack[-1]

    def _hear(self, node: LexborNode, element: OpenElement) -> None:
        if not element.silent:
            self._say(node.text_content, element)

    def _meet(self, tag: str, node: LexborNode, around: OpenElement) -> None:
        self._number += 1
        entered = OpenElement(tag, node.mem_id, self._number, around)
        if around.silent or entered.silent:
            if tag not in UNSEEN and not around.silent:
                self._flush()
            entered.silent = True
            self._silent_key = entered.key
        else:
            if tag not in _BARE:
                entered.node = node
            self._enter(entered)
        self._stack.append(entered)

    def _enter(self, element: OpenElement) -> None:
        if element.tag == "br":
            self._break(element)
        elif element.block:
            self._flush()
            if element.tag == "tr":
                self._rows.append(len(self.blocks))

    def _leave(self, element: OpenElement) -> None:
        if not element.block or element.silent or element.tag == "br":
            return
        self._flush()
        if element.tag == "tr" and self._rows:
            self._join_row(self._rows.pop(), element)

    def _break(self, element: OpenElement) -> None:
        """A line break ends a line; in preformatted text it is one."""
        if element.kind is BlockKind.PREFORMATTED:
            self._pieces.append("\n")
        else:
            self._flush()

    def _say(self, text: str | None, element: OpenElement) -> None:
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

    def _flush(self) -> None:
        """End the block that was being gathered."""
        if self._first is None:
            self._pieces.clear()
            return
        raw = "".join(self._pieces)
        stands_in = self._first if self._only else block_around(self._first)
        kind = stands_in.kind
        text = tidy_lines(raw) if kind is BlockKind.PREFORMATTED else tidy(raw)
        if text:
            self.blocks.append(self._block(text, stands_in, len(raw)))
        self._pieces.clear()
        self._first = None
        self._only = True
        self._linked = self._bold = 0

    def _block(self, text: str, element: OpenElement, length: int) -> Block:
        container = container_of(element)
        tags, labels = words_around(element)
        return Block(
            text,
            element.kind,
            place=place_of(element),
            level=element.level if element.kind is BlockKind.HEADING else None,
            link_share=min(1.0, self._linked / length),
            tags=tags,
            labels=labels,
            within=container,
            emphasis=min(1.0, self._bold / length),
        )

    def _join_row(self, first: int, element: OpenElement) -> None:
        """Make the cells of a row one block, unless they hold blocks of their own."""
        cells = self.blocks[first:]
        if len(cells) < 2 or any(not _is_cell(block) for block in cells):  # noqa: PLR2004
            return
        container = container_of(element)
        tags, labels = words_around(element)
        size = sum(len(block.text) for block in cells)
        self.blocks[first:] = [
            Block(
                " | ".join(block.text for block in cells),
                BlockKind.TABLE_ROW,
                place=place_of(element),
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
