"""Bodies that stand in no element: pages that a script sets in the reader's browser.

    <script type="application/ld+json">{"articleBody": "Rain fell. …"}</script>
    <script id="__NEXT_DATA__">{"props": {"article": {"body": "<p>Rain fell.</p>…"}}}</script>

Such a text becomes blocks only where the page shows next to none of it: else it would stand
in the draft twice. The place of such a block names its script: ``script[3]/articleBody``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from copydesk.article.block import Block, BlockKind, Container
from copydesk.article.limits import SCRIPT_CHARACTERS
from copydesk.article.parse.page.guard import check_page
from copydesk.article.parse.page.script_data import article_around
from copydesk.article.parse.page.script_strings import named_strings, values
from copydesk.article.parse.page.walk import Walk
from copydesk.article.text import SENTENCE_ENDS, tidy
from copydesk.errors import Unreadable

_STATED = ("articleBody", "text")
_DATA = frozenset({"application/json", "text/json"})
_ENDS = (*SENTENCE_ENDS, *'"”»’)」』')
_MOST_BETWEEN = 300
"""Characters of keys and numbers between two paragraphs of one text."""

AFTER_ALL = 1_000_000_000
"""Number of the element that holds such a body: no page has as many of its own."""

_PROSE_WORDS = 10
_SHOWN_WORDS = 120
"""A page that shows so much prose is taken at its word, unless its script has far more."""

_LEAST_WORDS = 40
_SHORTEST_TITLE = 8
"""Characters: a shorter one stands in any title."""

_TIMES = 2
_MOST_LINKED = 0.5
_MARKED_UP = re.compile(r"<(?:p|br|div|h[1-6]|li)\b[^<>]{0,500}>", re.IGNORECASE)
_LINES = re.compile(r"\s*\n+\s*")


@dataclass(frozen=True, slots=True)
class ScriptedBody:
    """A body, and the script whose data has it."""

    blocks: tuple[Block, ...] = ()

    script: str = ""
    """Empty if it was stated in linked data."""

    longest: str = ""
    """The longest string of it, as the data has it."""


def body_in_scripts(
    shown: Sequence[Block],
    linked_data: Sequence[Mapping[str, object]],
    tree: LexborHTMLParser,
    title: str | None = None,
) -> ScriptedBody:
    """Find a body that the page does not show.

    Args:
        shown: What it does show.
        linked_data: What it states.
        tree: The page.
        title: Of a page that shows nothing: with it even a short body is known.

    Returns:
        Nothing if what is shown is enough, or no script has a body.
    """
    words = prose_words(shown, enough=_SHOWN_WORDS)
    if words >= _SHOWN_WORDS:
        return ScriptedBody()
    enough = max(_LEAST_WORDS, _TIMES * words)
    found = (body for body in _bodies(linked_data, tree) if prose_words(body.blocks) >= enough)
    body = next(found, None)
    if body is None and title and not words:
        body = _short_body(tree, title)
    return body or ScriptedBody()


def _short_body(tree: LexborHTMLParser, title: str) -> ScriptedBody | None:
    """Find a body of a few sentences whose object in the data has the title of the page."""
    body = _in_data(tree)
    stated = article_around(body.script, body.longest) if body.script else None
    headline = stated.get("headline") if stated else None
    is_titled = isinstance(headline, str) and len(headline) >= _SHORTEST_TITLE
    return body if is_titled and tidy(str(headline)) in title else None


def _bodies(
    linked_data: Sequence[Mapping[str, object]], tree: LexborHTMLParser
) -> Iterator[ScriptedBody]:
    """Look in one place after the other: most pages need but the first."""
    yield ScriptedBody(_stated(linked_data))
    yield _in_data(tree)
    yield ScriptedBody(_unnamed(tree))


def prose_words(blocks: Sequence[Block], *, enough: int | None = None) -> int:
    """Count the words of prose; from ``enough`` on nobody asks how many more there are."""
    words = wide = 0
    for block in blocks:
        if not block.text.isascii():
            wide += len(block.text) // 2
        if block.link_share < _MOST_LINKED:
            count = len(block.text.split())
            words += count if count >= _PROSE_WORDS else 0
        if enough is not None and max(words, wide // 4) >= enough:
            break
    return max(words, wide // 4)


def _stated(linked_data: Sequence[Mapping[str, object]]) -> tuple[Block, ...]:
    bodies = [
        (body, f"script[{number}]/{name}")
        for number, each in enumerate(linked_data, start=1)
        for name in _STATED
        if isinstance(body := each.get(name), str)
    ]
    body, place = max(bodies, key=lambda found: len(found[0]), default=("", ""))
    return tuple(_blocks(body, place))


def _in_data(tree: LexborHTMLParser) -> ScriptedBody:
    """Read the strings of a script's data that are called as a body is, in their order."""
    best = ScriptedBody()
    for number, script, _ in _scripts(tree):
        strings = tuple(named_strings(script))
        blocks = tuple(
            block
            for name, text, headed in strings
            for block in _blocks_of(text, f"script[{number}]/{name}", headed=headed)
        )
        if prose_words(blocks) > prose_words(best.blocks):
            longest = max((text for _, text, _ in strings), key=len)
            best = ScriptedBody(blocks, script, longest)
    return best


def _scripts(tree: LexborHTMLParser) -> Iterator[tuple[int, str, str]]:
    """Give the number, the text and the type of each script, as far as we read them."""
    left = SCRIPT_CHARACTERS
    for number, node in enumerate(tree.css("script"), start=1):
        script = node.text()
        left -= len(script)
        if left < 0:
            return
        yield number, script, (node.attributes.get("type") or "").lower()


def _unnamed(tree: LexborHTMLParser) -> tuple[Block, ...]:
    """Read data whose strings stand away from their names: a flat array of values and numbers.

    [{"title": 1, "body": 2}, "Rain", "<p>Rain fell.</p>…"]

    A text is its longest string with marks of paragraphs, or else its longest run of sentences.
    No number is followed: the values stand in the order in which they are read.
    """
    marked, number = "", 0
    runs: list[tuple[list[str], int]] = [([], 0)]
    for script_number, script, kind in _scripts(tree):
        if kind not in _DATA:
            continue
        end = -_MOST_BETWEEN
        for start, next_end, text in values(script):
            if len(text) > len(marked) and _MARKED_UP.search(text):
                marked, number = text, script_number
            elif len(text.split()) >= _PROSE_WORDS and text.rstrip().endswith(_ENDS):
                if start - end > _MOST_BETWEEN or runs[-1][1] != script_number:
                    runs.append(([], script_number))
                runs[-1][0].append(text)
                end = next_end
    if blocks := tuple(_blocks(marked, f"script[{number}]/value")) if marked else ():
        return blocks
    lines, number = max(runs, key=lambda run: sum(map(len, run[0])))
    return tuple(_blocks("\n".join(lines), f"script[{number}]/value"))


def _blocks_of(text: str, place: str, *, headed: bool) -> Iterator[Block]:
    for block in _blocks(text, place):
        plain = headed and block.kind is BlockKind.PARAGRAPH
        yield block._replace(kind=BlockKind.HEADING, level=2) if plain else block


def _blocks(text: str, place: str) -> Iterator[Block]:
    around = Container(0, "html", (), None)
    within = Container(AFTER_ALL, "script", ("article", "body"), around)
    if _MARKED_UP.search(text):
        yield from _marked_up(text, place, within)
        return
    for number, line in enumerate(_LINES.split(text), start=1):
        if said := tidy(line):
            yield Block(said, place=f"{place}/p[{number}]", tags=("html", "script"), within=within)


def _marked_up(text: str, place: str, within: Container) -> Iterator[Block]:
    try:
        check_page(text)
        root = LexborHTMLParser(text).root
        blocks = Walk().through(root) if root is not None else ()
    except Unreadable:  # one string of one script: the page is read without it
        return
    for block in blocks:
        step = (block.place or "").removeprefix("html/body[1]/")
        yield block._replace(place=f"{place}/{step}", tags=("html", "script"), within=within)
