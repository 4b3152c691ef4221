"""Headings of several lines: whether what a line break parts is one heading or two.

    <h1>Wanted:<br>a new bridge</h1>           <title>Wanted: a new bridge</title>: one
    <h1>The new bridge<br>Anna Ruiz</h1>       <title>The new bridge</title>: two
    <h1>Bridges<br>A guide</h1>                <title>Bridges: A guide</title>: two, for the colon

Some pages say in an attribute that an element is one, old ones set it in large print:

    <div role="heading" aria-level="2">Tolls from May</div>     of the second level
    <font size="5"><b>The new bridge</b></font>                 of no level

A heading below the first level is set in lines for its looks; a headline may have its deck, its
kicker or its author in it, and the head of the page tells.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from copydesk.article.block import BlockKind
from copydesk.article.parse.page.elements import OpenElement, block_around, own_labels
from copydesk.article.text import is_unspaced, tidy

_LONGEST = 200
"""Characters: an element of more is no heading, whatever its tag."""

_MOST_NODES = 60
"""Elements and texts in a heading: one of more is none, either."""

_MOST_AROUND = 4
"""Elements of one line in each other that are asked for the size of its print."""

_MOST_TITLES, _LONGEST_TITLE = 4, 400

_SHORTEST = 5
"""Characters of a headline: fewer stand in any title by chance."""


_LEVELS = {str(level): level for level in range(1, 7)}
_LEVEL_OF_A_ROLE = 2
"""Of a heading that says no level: as WAI-ARIA has it."""

_MAY_BE_LARGE = frozenset({BlockKind.PARAGRAPH, BlockKind.TABLE_ROW})
_LARGE_PRINT = frozenset({"5", "6", "7", "+2", "+3", "+4"})
_LONGEST_IN_LARGE_PRINT = 120


class Headings:
    """The headings of one page."""

    def __init__(self, titles: Iterable[str]) -> None:
        """Take what the head calls the story."""
        said = (title[:_LONGEST_TITLE] for title in islice(titles, _MOST_TITLES))
        self._titles = [tidy(title).casefold() for title in said]
        self._last: tuple[int, str | None] = (0, None)
        """The heading that was asked for last: it is read once, however many breaks it has."""

    def joint(self, inside: OpenElement) -> str | None:
        """Give what joins the lines of the heading that this element is, or stands in.

        Returns:
            A space, or nothing in a script without spaces; None if they are no one heading.
        """
        heading = block_around(inside)
        if self._last[0] != heading.key:
            self._last = heading.key, self._joint(heading)
        return self._last[1]

    def _joint(self, heading: OpenElement) -> str | None:
        text = _text_of(heading.node).casefold()
        if not text:
            return None
        if any(text in title for title in self._titles):
            return " "
        whole = "".join(text.split())
        told = any(whole in "".join(title.split()) for title in self._titles)
        if heading.setting.level == 1 and not (told and len(whole) >= _SHORTEST):
            return None
        return "" if is_unspaced(text[-1]) else " "


def heading_called_or_printed(
    element: OpenElement, text: str, kind: BlockKind
) -> tuple[BlockKind, int | None]:
    """Give kind and level of a line whose tag makes it no heading."""
    if kind is BlockKind.PARAGRAPH:
        block = block_around(element)
        # The label may be of a class; only the role is asked for its level.
        if "heading" in own_labels(block) and block.node.attributes.get("role") == "heading":
            stated = (block.node.attributes.get("aria-level") or "").strip()
            return BlockKind.HEADING, _LEVELS.get(stated, _LEVEL_OF_A_ROLE)
    if kind in _MAY_BE_LARGE and _is_in_large_print(element, text):
        return BlockKind.HEADING, None
    return kind, None


def _is_in_large_print(element: OpenElement, text: str) -> bool:
    """Tell a line that pages of the nineties set as a headline."""
    if "font" not in element.tags[-_MOST_AROUND:] or len(text) > _LONGEST_IN_LARGE_PRINT:
        return False
    around = islice(_inside_its_block(element), _MOST_AROUND)
    return any(
        one.tag == "font" and (one.node.attributes.get("size") or "").strip() in _LARGE_PRINT
        for one in around
    )


def _inside_its_block(element: OpenElement) -> Iterator[OpenElement]:
    while not element.setting.block:
        yield element
        element = element.around


def _text_of(heading: LexborNode) -> str:
    """Read a heading with spaces between its lines; nothing of what is too long to be one."""
    nodes = list(islice(heading.traverse(include_text=True), _MOST_NODES + 1))
    texts = [node.text_content or "" for node in nodes if node.tag == "-text"]
    if len(nodes) > _MOST_NODES or sum(map(len, texts)) > 2 * _LONGEST:
        return ""
    text = tidy(" ".join(texts))
    return text if len(text) <= _LONGEST else ""
