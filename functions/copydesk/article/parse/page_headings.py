"""Headings of several lines: whether what a line break parts is one heading or two.

    <h1>Wanted:<br>a new bridge</h1>           <title>Wanted: a new bridge</title>: one
    <h1>The new bridge<br>Anna Ruiz</h1>       <title>The new bridge</title>: two
    <h1>Bridges<br>A guide</h1>                <title>Bridges: A guide</title>: two, for the colon

A heading below the first level is set in lines for its looks; a headline may have its deck, its
kicker or its author in it, and the head of the page tells.
"""

from collections.abc import Iterable
from itertools import islice

from selectolax.lexbor import LexborNode

from copydesk.article.parse.page_elements import OpenElement, block_around
from copydesk.article.text import is_unspaced, tidy

_LONGEST = 200
"""Characters: an element of more is no heading, whatever its tag."""

_MOST_NODES = 60
"""Elements and texts in a heading: one of more is none, either."""

_MOST_TITLES, _LONGEST_TITLE = 4, 400

_SHORTEST = 5
"""Characters of a headline: fewer stand in any title by chance."""


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


def _text_of(heading: LexborNode) -> str:
    """Read a heading with spaces between its lines; nothing of what is too long to be one."""
    nodes = list(islice(heading.traverse(include_text=True), _MOST_NODES + 1))
    texts = [node.text_content or "" for node in nodes if node.tag == "-text"]
    if len(nodes) > _MOST_NODES or sum(map(len, texts)) > 2 * _LONGEST:
        return ""
    text = tidy(" ".join(texts))
    return text if len(text) <= _LONGEST else ""
