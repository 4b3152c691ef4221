"""Pages: from HTML to a draft, with all that a page says about itself in its head."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from copydesk.article.draft import Draft, Head
from copydesk.article.limits import HEAD_ELEMENTS
from copydesk.article.parse.linked_data import linked_data_of
from copydesk.article.parse.page_guard import check_page
from copydesk.article.parse.page_script import blocks_in_scripts
from copydesk.article.parse.page_walk import Walk
from copydesk.article.text import tidy


def parse_page(text: str) -> Draft:
    """Read a page: every visible block in reading order, and its head.

    Args:
        text: The whole page, decoded.

    Raises:
        Unreadable: too-large, too-deep or too-complex, by what was counted in ``text``.
    """
    check_page(text)
    tree = LexborHTMLParser(text)
    root = tree.root
    if root is None:
        return Draft(Head(), ())
    head = _head_of(tree, root)
    shown = Walk().through(root)
    return Draft(head, shown + blocks_in_scripts(shown, head.linked_data, tree))


def _head_of(tree: LexborHTMLParser, root: LexborNode) -> Head:
    title = tree.css_first("title")
    return Head(
        title=tidy(title.text()) or None if title is not None else None,
        language=root.attributes.get("lang") or None,
        meta=tuple(_metas(tree)),
        links=tuple(_links(tree)),
        linked_data=linked_data_of(node.text() for node in tree.css('script[type*="ld+json" i]')),
        times=tuple(_times(tree)),
    )


def _metas(tree: LexborHTMLParser) -> list[tuple[str, str]]:
    metas = []
    for node in tree.css("meta[content]")[:HEAD_ELEMENTS]:
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if name and content:
            metas.append((name.strip().lower(), content.strip()))
    return metas


def _links(tree: LexborHTMLParser) -> list[tuple[str, str]]:
    links = []
    for node in tree.css("link[rel][href]")[:HEAD_ELEMENTS]:
        attributes = node.attributes
        rel, href = attributes.get("rel"), attributes.get("href")
        if rel and href:
            links.append((rel.strip().lower(), href.strip()))
    return links


def _times(tree: LexborHTMLParser) -> list[tuple[str, str, str]]:
    times = []
    for node in tree.css("time")[:HEAD_ELEMENTS]:
        attributes = node.attributes
        parent = node.parent
        around = parent.attributes if parent is not None else {}
        labels = (attributes.get("class"), attributes.get("itemprop"), around.get("class"))
        times.append(
            (
                attributes.get("datetime") or "",
                tidy(node.text()),
                " ".join(label for label in labels if label),
            )
        )
    return times
