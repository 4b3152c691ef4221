"""Blocks: the unit in which we decide what is the article.

A block is what a reader sees as one: a paragraph, a heading, a list item, a line of a
text dump. Every format is parsed into blocks, and one model judges them all.
"""

from collections.abc import Iterator
from typing import NamedTuple

from copydesk.vocabulary import Vocabulary


class BlockKind(Vocabulary):
    """What a block is on its page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "listItem"
    QUOTE = "quote"
    TABLE_ROW = "tableRow"
    CAPTION = "caption"
    PREFORMATTED = "preformatted"


LISTED_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})


class Container(NamedTuple):
    """One element of a page that has blocks in it. Elements around it are reached by ``within``."""

    number: int
    """Counted in document order, so that each is known by it on its page."""

    tag: str

    labels: tuple[str, ...]
    """Words of its own class, id, role, itemprop and data-testid attributes, in lower case."""

    within: "Container | None"

    called: tuple[str, ...] = ()
    """Words of what else says what it is: its own tag, and data attributes of its makers."""


_OWN_LABELS, _NEAR_LABELS = 5, 8
"""Words of attributes: a line's own, and with what is just around it."""

FRONT_MATTER = "front-matter"
"""Label of what a text says of itself above its first line: no part of the story."""

LETTER = "letter-frame"
"""Label of the head and the foot of a mail that brought the text."""

STATED_DECK = "stated-deck"
"""Label of what front matter calls a subtitle, or a description: it may be the deck."""

FOR_PROGRAMS = "for-programs"
"""Label of lines of Markdown that no reader of the page sees."""

ARCHIVE_ENTRY = "archive-entry"
"""Label, and rule, of what an archive prints about its file; a date in it is the file's."""

WIRE = "wire-frame"
"""Label of what a wire sends around a story: its slug, notes to editors, the end of a take."""

PAGE_FRAME = "page-frame"
"""Label of heads and numbers of pages, and of what leads from one page to the next."""

REFERENCE_LIST = "reference-list"
"""Label of the addresses that a program has listed below a text, under their numbers."""

LINK_ROW = "row-of-links"
"""Label of links in a row, which a program has numbered: a menu, and what is to be shared."""

MESSAGE = "message-frame"
"""Label of what a messenger prints before a message, and of messages about the text."""

CUE = "cue-frame"
"""Label of numbers and times of subtitles."""

OBFUSCATED = "obfuscated"
"""What a page calls text whose letters it has exchanged, until its reader has paid."""

REPEATED = "repeated-headline"
"""Label of a headline that a text begins with once more, where a field of its own has it."""

SENT_TEXT = "senttext"
"""Label of what an agency has sent as its text: no menu or notice of a page stands in it."""

_FRAMES = frozenset({ARCHIVE_ENTRY, WIRE, PAGE_FRAME, REFERENCE_LIST, LINK_ROW, MESSAGE, CUE})
SET_ASIDE = _FRAMES | {FRONT_MATTER, LETTER, FOR_PROGRAMS, OBFUSCATED, REPEATED}
"""Labels of what its parser, or the page, knows to be no text; each is the id of its rule."""


class Block(NamedTuple):
    """One visible block of a document, in reading order.

    A document has hundreds: a tuple is made in half the time of a frozen dataclass.
    """

    text: str
    """One line (except preformatted), white space folded, never empty."""

    kind: BlockKind = BlockKind.PARAGRAPH

    start: int | None = None
    end: int | None = None
    """``[start, end)`` in the decoded source; None where the source has no such place."""

    place: str | None = None
    """Where it stands in a page: a path of elements, ``body/div[2]/article/p[3]``."""

    level: int | None = None
    """1..6 of a heading, if the format knows it."""

    link_share: float = 0.0
    """0..1: the share of its characters that stand in links."""

    tags: tuple[str, ...] = ()
    """Names of the elements around it, outermost first; empty in plain text."""

    labels: tuple[str, ...] = ()
    """Words of class, id, role, itemprop and data-testid attributes around it, outermost first."""

    within: Container | None = None
    """The element it stands in; None where the format has no elements."""

    emphasis: float = 0.0
    """0..1: the share of its characters that are set bold."""

    indent: int = 0
    """Characters of white space before it in its line; of a page 0. Dumps of pages nest by it."""

    after_blank: bool = False
    """An empty line stands before it in its source."""

    parts: tuple[str, ...] = ()
    """Of a line made of elements that touch, what each says: "Anna Ruiz", "May 4"."""

    @property
    def aside(self) -> str | None:
        """The label by which its parser has set it aside; no other block is its neighbour.

        What front matter states for a deck is none of the text's lines either, but may be the deck.
        """
        if not self.labels or self.place is not None or STATED_DECK in self.labels:
            return None
        return next((label for label in self.labels if label in SET_ASIDE), None)

    @property
    def own_labels(self) -> tuple[str, ...]:
        """The innermost labels: those of the line itself."""
        return self.labels[-_OWN_LABELS:]

    @property
    def near_labels(self) -> tuple[str, ...]:
        """The same, and those of what is just around the line."""
        return self.labels[-_NEAR_LABELS:]


CELL_BAR = " | "
"""What parts the cells of a row that is one block."""

CELL_CHARACTERS = 200
"""Width of a cell: a longer one is a text of its own, as old pages are laid out with tables."""


def in_cells(block: Block) -> str:
    """Give the text of a block with bars between its parts: no name goes over them."""
    return " | ".join(block.parts) or block.text


_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})


def around_paragraph(block: Block) -> Container | None:
    """Find the element around the paragraph or heading that a block is, or stands in."""
    element = block.within
    while element is not None and element.tag not in _PARAGRAPHS:
        element = element.within
    return element.within if element is not None else None


_LISTS = frozenset({"ul", "ol", "dl"})


def elements_around(block: Block) -> Iterator[Container]:
    """Give the elements that a block stands in, the innermost first."""
    element = block.within
    while element is not None:
        yield element
        element = element.within


def list_around(block: Block) -> Container | None:
    """Find the innermost list that a block stands in."""
    return next((one for one in elements_around(block) if one.tag in _LISTS), None)


def stands_in(block: Block, box: Container) -> bool:
    """Is the element around the block, at any distance?"""
    element = block.within
    while element is not None and element.number > box.number:
        element = element.within
    return element is not None and element.number == box.number


class RemovalKind(Vocabulary):
    """What a block that is not the article is: a closed list, published in the record."""

    NAVIGATION = "navigation"
    COOKIE_NOTICE = "cookie-notice"
    SHARE = "share"
    RELATED = "related"
    SUBSCRIBE = "subscribe"
    ADVERTISEMENT = "advertisement"
    CAPTION = "caption"
    CREDIT = "credit"
    BYLINE = "byline"
    COMMENT = "comment"
    LEGAL = "legal"
    PROMO = "promo"
    PAYWALL = "paywall"
    DUPLICATE = "duplicate"
    OTHER = "other"


class Verdict(NamedTuple):
    """What was decided about one block, and why."""

    block: Block
    kept: bool

    score: float
    """0..1: how sure the model is, among its neighbours, that the block is the article."""

    score_alone: float
    """0..1: the same, looking at the block alone."""

    kind: RemovalKind | None = None
    """What a block that was left out is; None of one that was kept."""

    rule: str = "model"
    """Id of the rule, or of the model, that decided. Kept in every account: never renamed."""
