"""Formats: what a decoded text is, by its own first characters; what it claims only breaks a tie.

"<!doctype html>…"  html        "{"headline": …}"  json        "The mayor said …"  plain
"<nitf>…"  nitf                 "<newsItem xmlns=…"  newsml-g2 "<rss>…"  rss
"""

import re

from copydesk.article.parse.fields.json_text import is_json
from copydesk.article.parse.roots import is_of_names, xml_format
from copydesk.article.upload import Format

_OPENING = re.compile(r"\s*(?:<!--(?:[^-]|-(?!->)){0,20000}-->\s*|<\?xml[^>]{0,500}>\s*){0,20}")
_ROOT = re.compile(r"<!doctype\s+([\w:.-]{1,40})|<([a-z][\w:.-]{0,40})", re.IGNORECASE)

# Elements with which a page or a piece of one begins.
_HTML = frozenset(
    """
    html head body meta title link script style base noscript template
    div p span article section main header footer nav aside address hr center
    h1 h2 h3 h4 h5 h6 ul ol li dl table tbody tr td figure picture img video iframe svg
    a b i em strong small font time br blockquote pre form button label input
    """.split()  # noqa: SIM905 - names read better than fifty strings
)
_ROOTS = frozenset({"html", "head", "body"})
_CLOSED = re.compile(
    r"</(?:p|div|h[1-6]|li|ul|a|span|article|section|body|html)\s*>|<br\s*/?>", re.IGNORECASE
)

_LINKED = re.compile(r'"@(?:type|context|graph)"')
_OF_NINJS = (
    ('"versioncreated"', '"versionCreated"'),
    ('"body_xhtml"', '"body_html"', '"body_text"', '"bodies"'),
    ('"uri"',),
)
"""Names that together only ninjs has: one of each row."""

_LINKED_WITHIN = 4096
"""Characters of a document in which JSON-LD says that it is."""

_MARKUP_SHARE = 300
"""Characters for each closing tag: less mark-up is a text that talks about it."""


def detect_format(text: str, *, declared: str | None) -> Format:
    """Recognise what ``text`` is.

    Args:
        text: The decoded document.
        declared: The media type it came with, or None.
    """
    first = _first_of(text)
    if text[first : first + 1] == "<" and (root := _ROOT.match(text, first)):
        return _format_of(root[1] or root[2], text, first, declared)
    if is_json(text, first):
        return _kind_of_json(text, first)
    return Format.HTML if is_fragment(text, declared) else Format.PLAIN


def _first_of(text: str) -> int:
    start = _OPENING.match(text)
    return start.end() if start else 0


def _kind_of_json(text: str, first: int) -> Format:
    if _LINKED.search(text, first, first + _LINKED_WITHIN):
        return Format.JSON_LD
    is_ninjs = all(any(name in text for name in names) for names in _OF_NINJS)
    return Format.NINJS if is_ninjs else Format.JSON


def _format_of(root: str, text: str, first: int, declared: str | None) -> Format:
    if known := xml_format(root, text, first):
        return known
    name = root.lower()
    # A dump of a page may begin with a stray tag; only a page has a doctype or a root.
    if name in _ROOTS or (name in _HTML and not _says_text(declared)):
        return Format.HTML
    # "<doc><p>…</p></doc>" is mark-up, however long its paragraphs.
    wrapped = text.rstrip().endswith(f"</{root}>") and _CLOSED.search(text) is not None
    marked_up = wrapped or is_xml_of_names(text) or is_fragment(text, declared)
    return Format.HTML if marked_up else Format.PLAIN


def is_xml_of_names(text: str) -> bool:
    """Tell mark-up that is a system's own XML, with names of fields for its elements."""
    first = _first_of(text)
    root = _ROOT.match(text, first)
    name = (root[1] or root[2]).lower() if root else ""
    return bool(name) and name not in _ROOTS and is_of_names(text, first, _HTML)


def _says_text(declared: str | None) -> bool:
    return any(word in (declared or "") for word in ("plain", "markdown"))


def is_fragment(text: str, declared: str | None) -> bool:
    """Say whether a text without a root element is a piece of a page."""
    tags = sum(1 for _ in _CLOSED.finditer(text))
    said_html = "html" in (declared or "")
    return tags * _MARKUP_SHARE >= len(text) or (said_html and tags > 0)
