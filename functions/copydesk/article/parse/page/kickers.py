"""The link right above a headline that names its section, or what stands for one.

    <h3 class="slug"><a href="/sections/environment/">Environment</a></h3><h1>Pelicans return</h1>

Any link may stand there: of the author, of a series, to the page before. The names of its elements
tell, and the address.
"""

from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from copydesk.article.parse.page.elements import label_words
from copydesk.article.text import tidy

_CALLED = frozenset(
    """
    antetitulo categoria category channel dachzeile eyebrow kicker overline ressort rovat rovatcim
    rubric rubrica rubrik rubrique section sezione slug surtitre tema thema topic volanta
    """.split()  # noqa: SIM905 - names read better than twenty strings
)
_ADDRESSED = ("/section/", "/sections/", "/category/", "/topic/", "/topics/")
_MOST_HEADLINES = 3
_STEPS_UP = 3
"""From a headline to the box that the link stands above."""

_LONGEST = 40
_MOST_WORDS = 4
_MOST_INSIDE = 4
_CLASS_CHARACTERS = 200


def section_above_headline(tree: LexborHTMLParser) -> str:
    """Find it above the first headline of the page that has one; empty if none does."""
    for headline in tree.css("h1")[:_MOST_HEADLINES]:
        above = _element_above(headline)
        name = _section_in(above) if above is not None else ""
        if name:
            return name
    return ""


def _element_above(headline: LexborNode) -> LexborNode | None:
    at: LexborNode | None = headline
    for _ in range(_STEPS_UP):
        if at is None or at.tag == "body":
            return None
        above = at.prev
        while above is not None and not _is_element(above):
            if above.tag == "-text" and (above.text_content or "").strip():
                return None
            above = above.prev
        if above is not None:
            return above
        at = at.parent
    return None


def _is_element(node: LexborNode) -> bool:
    return not (node.tag or "-").startswith("-")


def _section_in(element: LexborNode) -> str:
    links = [element] if element.tag == "a" else element.css("a[href]")[:2]
    if len(links) != 1:
        return ""
    name = tidy(links[0].text())
    is_all = name == tidy(element.text())
    is_short = 0 < len(name) <= _LONGEST and len(name.split()) <= _MOST_WORDS
    address = links[0].attributes.get("href") or ""
    called = any(part in address for part in _ADDRESSED) or not _CALLED.isdisjoint(_words(element))
    return name if is_all and is_short and called and any(map(str.isalpha, name)) else ""


def _words(element: LexborNode) -> Iterator[str]:
    for node in (element, *islice(element.css("*"), _MOST_INSIDE)):
        for name in ("class", "slot"):
            value = node.attributes.get(name)
            if value:
                yield from label_words(value[:_CLASS_CHARACTERS])
