"""Kinds of nodes: what an editor's tool calls the pieces of a text that it writes as JSON.

{"type": "heading", "attrs": {"level": 2}, …}      {"_type": "block", "style": "h2", …}
{"nodeType": "heading-2", …}                       {"__typename": "Heading2Block", …}
"""

import re
from collections.abc import Mapping
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

Node = Mapping[str, object]


class Kind(Enum):
    """What a node is in its text."""

    PARAGRAPH = auto()
    HEADING = auto()
    LIST = auto()
    ITEM = auto()
    QUOTE = auto()
    ROW = auto()
    CELL = auto()
    PICTURE = auto()
    RUN = auto()
    """A piece of a line; a line of its own where it stands among paragraphs."""

    BREAK = auto()
    BOX = auto()
    """Whatever has others in it."""

    OTHER = auto()
    """No part of the text: an advertisement, a film, another story."""


class Said(NamedTuple):
    """What its names say of a node."""

    kind: Kind
    words: tuple[str, ...] = ()
    level: int | None = None


_NAMES = (
    "style",
    "listItem",
    "type",
    "_type",
    "nodeType",
    "tag",
    "kind",
    "blockType",
    "blockName",
    "__typename",
    "__component",
    "component",
    "slice_type",
)
"""Where a node says what it is: style first, for Sanity's are all of the type "block"."""

_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LONGEST_NAME = 80


def _table(rows: Mapping[Kind, str]) -> Mapping[str, Kind]:
    return {word: kind for kind, words in rows.items() for word in words.split()}


# A word decides before those of the rows below it: a "table-header-cell" heads nothing.
_ROWS: dict[Kind, str] = {
    Kind.OTHER: "ad ads advert advertisement advertising adslot promo promotion related"
    " interstitial recirculation newsletter signup embed embedded oembed iframe video audio podcast"
    " youtube twitter tweet instagram facebook tiktok poll quiz map chart widget comment comments"
    " social share delimiter divider separator spacer hr thematic rule cta donation paywall"
    " subscribe teaser readmore code script metadata recommended",
    Kind.CELL: "cell td th tablecell",
    Kind.ROW: "row tr tablerow",
    Kind.ITEM: "item li listitem",
    Kind.LIST: "list ul ol bulletlist orderedlist numberedlist checklist",
    Kind.QUOTE: "quote blockquote quotation",
    Kind.HEADING: "heading header headline head subhead subheading subheadline subheader subtitle"
    " title intertitle crosshead crossheading h",
    Kind.PICTURE: "image images img picture photo figure gallery slideshow illustration graphic"
    " media caption",
    Kind.BREAK: "br break hardbreak softbreak linebreak newline",
    Kind.PARAGRAPH: "paragraph para p unstyled normal prose html markdown richtext copy",
    Kind.RUN: "text span link hyperlink a b i u em strong bold italic underline inline leaf"
    " fragment mention hashtag sub sup emoji entity",
}
_KINDS = _table(_ROWS)
_ORDER = tuple(_ROWS)
_LINES = frozenset({"block", "rich", "body", "raw"})
"""Words that make a line of "text": a "TextBlock" is one, a "TextInline" is none."""

_LEVELS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_HIGHEST, _LOWEST = 2, 6
"""Levels of subheads: the first is the headline's."""


def said_of(node: Node) -> Said:
    """Say what a node is by the first of its names that is known."""
    words: tuple[str, ...] = ()
    for name in _NAMES:
        called = node.get(name)
        if isinstance(called, str) and 0 < len(called) <= _LONGEST_NAME:
            said = _said(called if name != "listItem" else "item")
            if said.kind is not Kind.BOX:
                return said._replace(level=_level(node, said))
            words = words or said.words
    return Said(Kind.BOX, words)


@lru_cache(maxsize=1_000)
def _said(called: str) -> Said:
    words = tuple(part.lower() for part in _PARTS.findall(called))
    kinds = {kind for word in words if (kind := _KINDS.get(word)) is not None}
    kind = next((kind for kind in _ORDER if kind in kinds), Kind.BOX)
    if kind is Kind.PICTURE and not {Kind.RUN, Kind.PARAGRAPH}.isdisjoint(kinds):
        kind = Kind.PARAGRAPH  # "text_with_image"
    if (kind is Kind.RUN and not _LINES.isdisjoint(words)) or words == ("block",):
        kind = Kind.PARAGRAPH
    level = next((_LEVELS.get(word) or int(word) for word in words if _is_level(word)), None)
    return Said(kind, words, level)


def _is_level(word: str) -> bool:
    return word in _LEVELS or (len(word) == 1 and word.isdecimal())


def _level(node: Node, said: Said) -> int:
    levels = [said.level, node.get("level"), node.get("depth")]
    boxes = (node.get("attrs"), node.get("data"))
    levels += [box.get("level") for box in boxes if isinstance(box, Mapping)]
    levels += [_said(tag).level for tag in (node.get("tag"),) if isinstance(tag, str)]
    found = next((one for one in levels if isinstance(one, int) and one), _HIGHEST)
    return min(max(found, _HIGHEST), _LOWEST)


def is_bold(node: Node) -> bool:
    """Tell whether a run is set bold: by its type, by a mark, or by a mark's name."""
    if node.get("bold") is True or node.get("strong") is True:
        return True
    marks = node.get("marks")
    names = [one.get("type") if isinstance(one, Mapping) else one for one in _list(marks)]
    return any(
        name in ("bold", "strong", "b") for name in (*names, node.get("type"), node.get("tag"))
    )


def is_linked(node: Node, words: tuple[str, ...]) -> bool:
    """Tell whether a run is a link."""
    marks = _list(node.get("marks"))
    marked = any(isinstance(one, Mapping) and one.get("type") == "link" for one in marks)
    return marked or not {"link", "hyperlink", "a"}.isdisjoint(words)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
