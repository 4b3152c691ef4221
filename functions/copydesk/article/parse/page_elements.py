"""Elements of a page while a walk is in them, and what the blocks in them inherit."""

import re
from functools import lru_cache

from selectolax.lexbor import LexborNode

from copydesk.article.block import BlockKind, Container
from copydesk.article.limits import LABELS_PER_BLOCK, PLACE_STEPS
from copydesk.article.parse.page_words import (
    BLOCKS,
    BOLD,
    INLINE,
    KINDS,
    LABEL_ATTRIBUTES,
    LEVELS,
    PROSE,
    SILENT,
)

_WORD = re.compile(r"[A-Za-z][a-z]+|[A-Z]+(?![a-z])|[^\W\d_a-zA-Z]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LABEL_CHARACTERS = 400
"""Of an attribute longer than this only the beginning is read: atomic CSS, tracking ids."""


class OpenElement:
    """An element that the walk has entered and not left."""

    __slots__ = (
        "around", "block", "bold", "container", "counts", "key", "kind", "level", "link", "node",
        "number", "ordinal", "place", "prose", "silent", "tag", "words",
    )  # fmt: skip

    def __init__(self, tag: str, key: int, number: int, around: "OpenElement") -> None:
        self.tag = tag
        self.key = key
        self.number = number
        self.around = around
        self.counts: dict[str, int] | None = None
        self.node: LexborNode | None = None
        self.words: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        self.container: Container | None = None
        self.place: str | None = None
        counts = around.counts
        if counts is None:
            counts = around.counts = {}
        self.ordinal = counts[tag] = counts.get(tag, 0) + 1
        self.silent = tag in SILENT
        self.link: bool = around.link or tag == "a"
        self.bold: bool = around.bold or tag in BOLD
        self.block: bool = tag not in INLINE and (not around.prose or tag in BLOCKS)
        self.prose: bool = tag in PROSE
        self.kind: BlockKind = KINDS.get(tag) or around.kind
        self.level: int | None = LEVELS.get(tag) or around.level


def root_element(key: int) -> OpenElement:
    """The document's own element: nothing is around it."""
    root = OpenElement.__new__(OpenElement)
    root.tag, root.key, root.number, root.around = "html", key, 0, root
    root.counts, root.node, root.ordinal, root.words = None, None, 1, (("html",), ())
    root.container, root.place = Container(0, "html", (), None), "html"
    root.silent = root.link = root.bold = root.prose = False
    root.block, root.kind, root.level = True, BlockKind.PARAGRAPH, None
    return root


def block_around(element: OpenElement) -> OpenElement:
    while not element.block:
        element = element.around
    return element


def container_of(element: OpenElement) -> Container:
    """Name the element and all around it that were not named yet."""
    unnamed = []
    at = element
    while at.container is None:
        unnamed.append(at)
        at = at.around
    named = at.container
    for each in reversed(unnamed):
        named = each.container = Container(each.number, each.tag, _labels(each.node), named)
    return named


def place_of(element: OpenElement) -> str:
    """Write the way to the element: ``html/body[1]/div[2]/p[3]``."""
    unwritten = []
    at = element
    while at.place is None:
        unwritten.append(at)
        at = at.around
    place = at.place
    for each in reversed(unwritten):
        if place.count("/") < PLACE_STEPS:
            place = f"{place}/{each.tag}[{each.ordinal}]"
        each.place = place
    return place


def words_around(element: OpenElement) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Collect tags and labels from the outermost element to this one."""
    unread = []
    at = element
    while at.words is None:
        unread.append(at)
        at = at.around
    tags, labels = at.words
    for each in reversed(unread):
        tags = (*tags, each.tag)[-PLACE_STEPS:]
        labels = (labels + container_of(each).labels)[-LABELS_PER_BLOCK:]
        each.words = tags, labels
    return tags, labels


def _labels(node: LexborNode | None) -> tuple[str, ...]:
    attributes = node.attributes if node is not None else None
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
