"""Pages: from HTML to a draft, with all that a page says about itself in its head."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from copydesk.article.draft import Draft, Head, PageTime
from copydesk.article.limits import HEAD_ELEMENTS
from copydesk.article.parse.fields.linked_data import linked_data_of
from copydesk.article.parse.fields.terms import Thing, in_schema_terms
from copydesk.article.parse.page.addresses import is_at_another_address
from copydesk.article.parse.page.elements import label_words
from copydesk.article.parse.page.guard import check_page
from copydesk.article.parse.page.script import body_in_scripts
from copydesk.article.parse.page.script_articles import ReadData, beside, tells_all_of
from copydesk.article.parse.page.script_data import article_around
from copydesk.article.parse.page.shadow import with_shadow_trees
from copydesk.article.parse.page.tags import filing_of
from copydesk.article.parse.page.walk import Walk
from copydesk.article.text import tidy

_TELLING = {
    "title": "title",
    "meta": "meta[content]",
    "link": "link[rel][href]",
    "script": 'script[type*="ld+json" i]',
    "time": "time",
    "abbr": "abbr.published[title], abbr.updated[title]",
    "span": 'span[itemprop^="date"][content], span[data-date-time]',
}
"""Elements that tell of the article, by their tags: found in one look through the page."""

_STAMPED = {"time": ("datetime",), "abbr": ("title",), "span": ("content", "data-date-time")}
"""Attributes of elements that print a time."""

_OF_AN_EXTRACTOR = "body > doc[title], body > doc[date], body > doc[author]"

# trafilatura's XML has elements of the Text Encoding Initiative below a root of its own.
_TEI = re.compile(r"\s*<doc\b")
_IN_HTML = {
    "head": "h2",
    "list": "ul",
    "item": "li",
    "quote": "blockquote",
    "lb": "br",
    "row": "tr",
    "cell": "td",
    "hi": "b",
}
_TEI_TAG = re.compile(
    rf"<(?P<end>/?)(?P<name>{'|'.join(_IN_HTML)})(?P<behind>[\s/>])", re.IGNORECASE
)

_OF_OTHERS = frozenset(
    {"comment", "comments", "embed", "instagram", "related", "teaser", "tweet", "twitter"}
)
_ANOTHER_STORY = "related"
_STORY = frozenset({"body", "main"})
_MOST_AROUND = 6
_CLASS_CHARACTERS = 400

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_STAMP = re.compile(r"\s*\d{4}-\d\d-\d\d(?!\d)")


def parse_page(text: str, read_data: ReadData | None = None) -> Draft:
    """Read a page: every visible block in reading order, and its head.

    Args:
        text: The whole page, decoded.
        read_data: Reads an article in the data of a script.

    Raises:
        Unreadable: too-large, too-deep or too-complex, by what was counted in ``text``.
    """
    check_page(text)
    text = with_shadow_trees(text)
    tree = LexborHTMLParser(_TEI_TAG.sub(_as_html, text) if _TEI.match(text) else text)
    root = tree.root
    if root is None:
        return Draft(Head(), ())
    head = _head_of(tree, root)
    shown = Walk(_titles_in(head)).through(root)
    body = body_in_scripts(shown, head.linked_data, tree, head.title)
    stated = article_around(body.script, body.longest) if body.script else None
    article = read_data(body.script) if read_data and body.script else None
    if article is None or not tells_all_of(article, body):
        return Draft(_stating(head, stated), shown + body.blocks)
    own = next(iter(article.head.linked_data), None)
    told = {**(stated or {}), **own} if own else stated
    return Draft(_stating(head, told), shown + beside(shown, article))


def _stating(head: Head, article: Thing | None) -> Head:
    """Add what the data of a script states of the article that it holds."""
    return replace(head, linked_data=(*head.linked_data, article)) if article else head


def _as_html(tag: re.Match[str]) -> str:
    return f"<{tag['end']}{_IN_HTML[tag['name'].lower()]}{tag['behind']}"


def _head_of(tree: LexborHTMLParser, root: LexborNode) -> Head:
    told: dict[str, list[LexborNode]] = {tag: [] for tag in _TELLING}
    for node in tree.css(", ".join(_TELLING.values())):
        told[node.tag or ""].append(node)
    return Head(
        title=tidy(told["title"][0].text()) or None if told["title"] else None,
        language=root.attributes.get("lang") or None,
        meta=tuple(_metas(told["meta"])),
        links=tuple(_links(told["link"])),
        linked_data=(*linked_data_of(node.text() for node in told["script"]), *_rooted(tree)),
        times=tuple(_times([*told["time"], *told["abbr"], *told["span"]])),
        filing=filing_of(tree),
    )


def _titles_in(head: Head) -> Iterator[str]:
    if head.title:
        yield head.title
    yield from (content for name, content in head.meta if name == "og:title")


def _rooted(tree: LexborHTMLParser) -> Iterator[Thing]:
    """Read what an extractor states of an article in its root: ``<doc title="…" author="…">``."""
    root = tree.css_first(_OF_AN_EXTRACTOR)
    if root is not None:
        yield in_schema_terms({name: value for name, value in root.attributes.items() if value})


def _metas(nodes: list[LexborNode]) -> list[tuple[str, str]]:
    metas = []
    for node in nodes[:HEAD_ELEMENTS]:
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if name and content:
            metas.append((name.strip().lower(), content.strip()))
    return metas


def _links(nodes: list[LexborNode]) -> list[tuple[str, str]]:
    links = []
    for node in nodes[:HEAD_ELEMENTS]:
        attributes = node.attributes
        rel, href = attributes.get("rel"), attributes.get("href")
        if rel and href:
            links.append((rel.strip().lower(), href.strip()))
    return links


def _times(nodes: list[LexborNode]) -> list[PageTime]:
    """Read time elements, and what stands for them.

    ``<abbr class="published">`` is microformats', ``<span itemprop="datePublished" content="…">``
    microdata's; other spans have stamps for scripts.
    """
    times = []
    for node in nodes[:HEAD_ELEMENTS]:
        attributes = node.attributes
        printed = tidy(node.text())
        parent = node.parent
        around = parent.attributes if parent is not None else {}
        own = (attributes.get("class"), attributes.get("itemprop"), around.get("class"))
        labels = (*own, _box_of_others_around(node))
        stamps = (attributes.get(name) for name in _STAMPED[node.tag or ""])
        stamp = next(filter(None, stamps), None) or _stamp_beside(printed, attributes.values())
        times.append(PageTime(stamp, printed, " ".join(filter(None, labels))))
    return times


def _box_of_others_around(node: LexborNode) -> str:
    """Name the box of another story, or of another site, that a time stands in."""
    at = node.parent
    in_header = False
    for _ in range(_MOST_AROUND):
        if at is None or at.tag in _STORY:
            return ""
        if at.tag == "article":
            return _ANOTHER_STORY if is_at_another_address(at) else ""
        in_header = in_header or at.tag == "header"
        called = label_words((at.attributes.get("class") or "")[:_CLASS_CHARACTERS])
        if not in_header and not _OF_OTHERS.isdisjoint(called):
            return " ".join(called)
        at = at.parent
    return ""


def _stamp_beside(printed: str, values: Iterable[str | None]) -> str:
    """Find the stamp for scripts: ``<time data-published="2024-05-04 10:15Z">2 hours ago``."""
    if _YEAR.search(printed):
        return ""  # readers see the day
    return next((value for value in values if value and _STAMP.match(value)), "")
