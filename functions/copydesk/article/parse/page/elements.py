"""Elements of a page while a walk is in them, and what the blocks in them inherit."""

import re
from collections.abc import Mapping
from functools import lru_cache

from selectolax.lexbor import LexborNode

from copydesk.article.block import BlockKind, Container
from copydesk.article.limits import LABELS_PER_BLOCK, PLACE_STEPS
from copydesk.article.parse.page.addresses import AT_ANOTHER_ADDRESS, is_at_another_address
from copydesk.article.parse.page.words import (
    BLOCKS,
    BOLD,
    CALLING_ATTRIBUTES,
    INLINE,
    KINDS,
    LABEL_ATTRIBUTES,
    LEVELS,
    PROSE,
    SILENT,
    VERBATIM,
)

_WORD = re.compile(r"[A-Za-z][a-z]+|[A-Z]+(?![a-z])|[^\W\d_a-zA-Z]+")
_LOWER_WORD = re.compile(r"[a-z]{2,}")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TELLING = frozenset([*LABEL_ATTRIBUTES, "hidden", "style"])
_CALLING = frozenset(CALLING_ATTRIBUTES)
_LABEL_CHARACTERS = 400
"""Of an attribute longer than this only the beginning is read: atomic CSS, tracking ids."""


class Setting:
    """How the text in an element is set: what it inherits, and what its tag makes of it.

    A page knows a few dozen of them, however many elements it has: each finds those of the
    elements in it by their tags.
    """

    __slots__ = ("block", "bold", "kind", "known", "level", "link", "prose", "silent", "verbatim")

    def __init__(self) -> None:
        """Set plain paragraphs, as the document does."""
        self.silent = self.link = self.bold = self.prose = self.verbatim = False
        self.block = True
        self.kind = BlockKind.PARAGRAPH
        self.level: int | None = None
        self.known: dict[str, Setting] = {}
        """Of the elements in one of this setting, by their tags: those that were met."""

    def within(self, tag: str) -> "Setting":
        """Make the setting of an element that stands in one of this setting."""
        setting = self.known[tag] = Setting()
        setting.silent = tag in SILENT
        setting.link = self.link or tag == "a"
        setting.bold = self.bold or tag in BOLD
        setting.verbatim = self.verbatim or tag in VERBATIM
        setting.block = tag not in INLINE and (not self.prose or tag in BLOCKS)
        setting.prose = tag in PROSE
        level = LEVELS.get(tag)
        # Below a picture a heading is what the picture shows; a headline may stand upon one.
        captions = self.kind is BlockKind.CAPTION and level is not None and level > 1
        setting.kind = self.kind if captions else KINDS.get(tag) or self.kind
        setting.level = self.level if captions else level or self.level
        return setting


class OpenElement:
    """An element that the walk has entered and not left.

    What the blocks in it are told of where they stand (container, place, tags, labels) is
    found only when there is one: ``stand``.
    """

    __slots__ = (
        "_number", "_ordinal", "around", "container", "counts", "key", "labels", "node", "place",
        "setting", "steps", "tag", "tags",
    )  # fmt: skip

    tag: str
    key: int
    around: "OpenElement"
    setting: Setting

    container: Container | None
    """None until a block stands in it; so long it has no place, tags and labels either."""

    place: str
    """The way to it: ``html/body[1]/div[2]/p[3]``."""

    steps: int

    tags: tuple[str, ...]
    labels: tuple[str, ...]
    """Of it and all around it, outermost first."""

    def __init__(self, tag: str, node: LexborNode, number: int, around: "OpenElement") -> None:
        self.tag = tag
        self.node = node
        self.key = node.mem_id
        self.around = around
        self.container = None
        self.counts: dict[str, int] | None = None
        setting = around.setting
        self.setting = setting.known.get(tag) or setting.within(tag)
        self._number = number
        counts = around.counts
        if counts is None:
            around.counts = {tag: 1}
            self._ordinal = 1
        else:
            self._ordinal = counts[tag] = counts.get(tag, 0) + 1

    def stand(self) -> None:
        """Find where it stands, and all around it that had no block in it before."""
        unnamed = []
        at = self
        while at.container is None:
            unnamed.append(at)
            at = at.around
        for element in reversed(unnamed):
            element.step_in(element.around)

    def step_in(self, around: "OpenElement") -> None:
        """Take one step to it from the element around it, which stands already."""
        attributes = self.node.attributes
        own = _labels(attributes)
        if self.tag == "article" and is_at_another_address(self.node):
            own += (AT_ANOTHER_ADDRESS,)
        called = _called(self.tag, attributes)
        self.container = Container(self._number, self.tag, own, around.container, called)
        self.labels = (around.labels + own)[-LABELS_PER_BLOCK:] if own else around.labels
        self.tags = (*around.tags, self.tag)
        self.place, self.steps = around.place, around.steps
        if self.steps < PLACE_STEPS:
            self.place, self.steps = f"{self.place}/{self.tag}[{self._ordinal}]", self.steps + 1
        else:
            self.tags = self.tags[-PLACE_STEPS:]


def root_element(node: LexborNode) -> OpenElement:
    """The document's own element: nothing is around it."""
    root = OpenElement.__new__(OpenElement)
    root.key, root.around, root.counts, root.setting = node.mem_id, root, {}, Setting()
    root.container, root.labels = Container(0, "html", (), None), ()
    root.tag, root.tags, root.place, root.steps = "html", ("html",), "html", 0
    return root


def block_around(element: OpenElement) -> OpenElement:
    while not element.setting.block:
        element = element.around
    return element


def own_labels(element: OpenElement) -> tuple[str, ...]:
    """Give the words of an element's own attributes, whether a block stands in it or not."""
    container = element.container
    return container.labels if container is not None else _labels(element.node.attributes)


def _labels(attributes: Mapping[str, str | None]) -> tuple[str, ...]:
    words: tuple[str, ...] = ()
    if _TELLING.isdisjoint(attributes):
        return words
    for name in LABEL_ATTRIBUTES:
        value = attributes.get(name)
        if value:
            words += label_words(value[:_LABEL_CHARACTERS])
    style = attributes.get("style")
    if "hidden" in attributes or (style and _HIDDEN.search(style)):
        words += ("hidden",)
    return words


def _called(tag: str, attributes: Mapping[str, str | None]) -> tuple[str, ...]:
    """Give what names an element besides its labels: ``<x-island name="EmailSignUp">``."""
    is_own_tag = "-" in tag
    words: tuple[str, ...] = label_words(tag) if is_own_tag else ()
    if not _CALLING.isdisjoint(attributes):
        for name in CALLING_ATTRIBUTES:
            # The name of any other element is an anchor's, or a field's.
            value = attributes.get(name) if is_own_tag or name != "name" else None
            words += label_words(value[:_LABEL_CHARACTERS]) if value else ()
    return words


@lru_cache(maxsize=16_384)
def label_words(value: str) -> tuple[str, ...]:
    """Split a class or id into its words.

    >>> label_words("articleBody story__text-2 js-ad")
    ('article', 'body', 'story', 'text', 'js', 'ad')
    """
    if value.isascii() and value.islower():
        return tuple(_LOWER_WORD.findall(value))
    return tuple(map(str.lower, _WORD.findall(value)))
