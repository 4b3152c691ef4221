"""Walking a page: from its elements to its visible blocks, in reading order.

    <div class="story"><p>Rain fell.</p>It <b>stopped</b>.</div>

has two blocks: "Rain fell." in ``div[1]/p[1]`` and "It stopped." in ``div[1]``. A block
ends where a reader sees a new line: at the edges of every element that is not inline, and
at line breaks. The walk is a loop with a stack of its own: depth costs no recursion.
"""

from collections.abc import Iterable
from itertools import islice, pairwise

from selectolax.lexbor import LexborNode

from copydesk.article.block import Block, BlockKind
from copydesk.article.limits import ELEMENT_DEPTH
from copydesk.article.parse.page.captions import (
    describes_a_picture_in_line,
    is_called_caption_or_credit,
    is_credit_in_caption,
    kind_of,
)
from copydesk.article.parse.page.elements import OpenElement, block_around, root_element
from copydesk.article.parse.page.headings import Headings, heading_called_or_printed
from copydesk.article.parse.page.hidden import Heard, without_hidden
from copydesk.article.parse.page.notes import NOTE_MARKS, is_note_mark
from copydesk.article.parse.page.rows import are_a_row, row_of
from copydesk.article.parse.page.seams import (
    is_called_kicker,
    is_seam,
    names_who_is_quoted,
    stands_above_its_heading,
)
from copydesk.article.parse.page.words import UNSEEN
from copydesk.article.references import without_references
from copydesk.article.text import tidy, tidy_lines
from copydesk.errors import ProblemCode, Unreadable

_MOST_OPEN = 2 * ELEMENT_DEPTH
"""The porter counts tags, and a parser may pass an end tag over: of what came out deeper than
those that close themselves can explain, every later step would walk the whole way up."""

_MOST_KICKERS = 100
"""That are looked at: for each its whole heading is read."""


class Walk:
    """Gathers the blocks of one page while it is walked."""

    def __init__(self, titles: Iterable[str] = ()) -> None:
        """Take what the head of the page calls the story, if it has one."""
        self.blocks: list[Block] = []
        self._headings = Headings(titles)
        self._pieces: list[str] = []
        self._seams: list[int] = []
        self._first: OpenElement | None = None
        self._last: OpenElement | None = None
        self._only = True
        self._apart: OpenElement | None = None
        """What stands inside a line and is one of its own."""

        self._spans: list[Heard] = []
        """Pieces that stand in spans: some are for screen readers alone."""

        self._linked = self._bold = 0
        self._rows: list[int] = []
        self._stack: list[OpenElement] = []
        self._unheard: set[int] = set()
        self._number = self._kickers = 0
        self._pictured = -1
        """Key of the block that has the last picture in it."""

    def through(self, root: LexborNode) -> tuple[Block, ...]:
        """Walk all elements under ``root`` and return its blocks.

        Raises:
            Unreadable: too-deep, by the elements that were open at once.
        """
        stack = self._stack = [root_element(root)]
        unheard = self._unheard
        for node in islice(root.traverse(include_text=True), 1, None):
            parent = node.parent
            key = parent.mem_id if parent is not None else 0
            if key in unheard:
                unheard.add(node.mem_id)
                continue
            around = stack[-1]
            if around.key != key:
                around = self._climbed_to(key)
            tag = node.tag
            if tag == "-text":
                self._hear(node.text_content, around)
            elif tag is not None and tag != "-comment":
                self._meet(tag, node, around)
        self._climbed_to(root.mem_id)
        self._leave(self._stack[0])
        return tuple(self.blocks)

    def _climbed_to(self, key: int) -> OpenElement:
        """Leave all elements that have ended; the one with ``key`` is entered still."""
        stack = self._stack
        while (element := stack[-1]).key != key and len(stack) > 1:
            stack.pop()
            if element.setting.block or element is self._apart:
                self._leave(element)
        return element

    def _meet(self, tag: str, node: LexborNode, around: OpenElement) -> None:
        self._number += 1
        if tag == "img":
            self._pictured = block_around(around).key
            return
        if tag == "br":
            self._break(around)
            return
        entered = OpenElement(tag, node, self._number, around)
        if entered.setting.silent or (tag in NOTE_MARKS and is_note_mark(node)):
            self._unheard.add(entered.key)
            if tag not in UNSEEN and tag not in NOTE_MARKS:
                self._flush()
            return
        if entered.setting.block:
            self._flush()
            if tag == "tr":
                self._rows.append(len(self.blocks))
        elif self._apart is None and self._is_line_of_its_own(entered):
            self._flush()
            self._apart = entered
        self._stack.append(entered)
        if len(self._stack) > _MOST_OPEN:
            reason = f"over {_MOST_OPEN} elements open at once"
            raise Unreadable(ProblemCode.TOO_DEEP, reason, step="parse")

    def _is_line_of_its_own(self, entered: OpenElement) -> bool:
        if is_credit_in_caption(entered) or describes_a_picture_in_line(entered):
            return True
        if entered.tag == "cite":
            return names_who_is_quoted(entered, self._pieces)
        if entered.tag == "span" and block_around(entered).key == self._pictured:
            return is_called_caption_or_credit(entered)
        if self._pieces or self._kickers == _MOST_KICKERS or not is_called_kicker(entered):
            return False
        self._kickers += 1
        return stands_above_its_heading(entered)

    def _leave(self, element: OpenElement) -> None:
        self._flush()
        if element is self._apart:
            self._apart = None
        if element.tag == "tr" and self._rows:
            first = self._rows.pop()
            if are_a_row(cells := self.blocks[first:]):
                element.stand()
                self.blocks[first:] = [row_of(cells, element)]

    def _break(self, element: OpenElement) -> None:
        """A line break ends a line; in preformatted text and in some headings it is white space."""
        kind = element.setting.kind
        joint = "\n" if kind is BlockKind.PREFORMATTED else None
        if kind is BlockKind.HEADING:
            joint = self._headings.joint(element)
        if joint is None:
            self._flush()
        elif joint == "\n" or (joint and self._pieces):
            self._pieces.append(joint)

    def _hear(self, text: str | None, element: OpenElement) -> None:
        if not text:
            return
        if "&" in text and not element.setting.verbatim:
            text = without_references(text)
        if text.isspace():
            if self._pieces:
                self._pieces.append(text)
            return
        if self._first is None:
            self._first = element
        elif self._first is not element:
            self._only = False
        if self._last is not element and self._is_parted_from(text, element):
            self._seams.append(len(self._pieces))
            self._pieces.append(" ")
        self._last = element
        if element.tag == "span":
            self._spans.append((len(self._pieces), element))
        self._pieces.append(text)
        setting = element.setting
        self._linked += len(text) * setting.link
        self._bold += len(text) * setting.bold

    def _is_parted_from(self, text: str, element: OpenElement) -> bool:
        """Does a style sheet hold what comes apart from what was said, without a space?"""
        if self._last is None or element.setting.kind is BlockKind.PREFORMATTED:
            return False
        return is_seam(self._pieces[-1], text, self._last, element)

    def _flush(self) -> None:
        """End the block that was being gathered."""
        if not self._pieces:
            return
        if self._first is not None:
            alone = self._first if self._only else block_around(self._first)
            self._end(self._apart or alone)
        self._pieces.clear()
        self._seams.clear()
        self._spans.clear()
        self._first = self._last = None
        self._only = True
        self._linked = self._bold = 0

    def _end(self, element: OpenElement) -> None:
        if self._spans and not self._only:
            self._pieces = without_hidden(self._pieces, self._spans)
        raw = "".join(self._pieces)
        setting = element.setting
        text = tidy_lines(raw) if setting.kind is BlockKind.PREFORMATTED else tidy(raw)
        if text:
            element.stand()
            kind, level = kind_of(element, text), setting.level
            if element is self._apart and kind is BlockKind.HEADING:
                kind = BlockKind.PARAGRAPH
            elif kind is not BlockKind.HEADING:
                kind, level = heading_called_or_printed(element, text, kind)
            self.blocks.append(
                Block(
                    text,
                    kind,
                    place=element.place,
                    level=level if kind is BlockKind.HEADING else None,
                    link_share=min(1.0, self._linked / len(raw)),
                    tags=element.tags,
                    labels=element.labels,
                    within=element.container,
                    emphasis=min(1.0, self._bold / len(raw)),
                    parts=self._parts() if self._seams else (),
                )
            )

    def _parts(self) -> tuple[str, ...]:
        edges = (0, *self._seams, len(self._pieces))
        return tuple(tidy("".join(self._pieces[a:b])) for a, b in pairwise(edges))
