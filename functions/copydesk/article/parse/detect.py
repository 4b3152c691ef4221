"""Formats: what a decoded text is, by its own first characters; what it claims only breaks a tie.

"<!doctype html>…"  html        "{"headline": …}"  json        "The mayor said …"  plain
"""

import re

from copydesk.article.parse.fields.json_text import is_json
from copydesk.article.upload import Format
from copydesk.errors import ProblemCode, Unreadable

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
_LINKED_WITHIN = 4096
"""Characters of a document in which JSON-LD says that it is."""

_MARKUP_SHARE = 300
"""Characters for each closing tag: less mark-up is a text that talks about it."""


def detect_format(text: str, *, declared: str | None) -> Format:
    """Recognise what ``text`` is.

    Args:
        text: The decoded document.
        declared: The media type it came with, or None.

    Raises:
        Unreadable: It is XML of a kind that we do not read.
    """
    start = _OPENING.match(text)
    first = start.end() if start else 0
    if text[first : first + 1] == "<" and (root := _ROOT.match(text, first)):
        return _format_of(root[1] or root[2], text, first, declared)
    if is_json(text, first):
        return (
            Format.JSON_LD if _LINKED.search(text, first, first + _LINKED_WITHIN) else Format.JSON
        )
    return Format.HTML if is_fragment(text, declared) else Format.PLAIN


def _format_of(root: str, text: str, first: int, declared: str | None) -> Format:
    name = root.lower()
    # A dump of a page may begin with a stray tag; only a page has a doctype or a root.
    if name in _ROOTS or (name in _HTML and not _says_text(declared)):
        return Format.HTML
    if text[:first].lstrip().startswith("<?xml"):
        reason = f"XML with the root element {root!r} is not read"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step="detect")
    # "<doc><p>…</p></doc>" is mark-up, however long its paragraphs.
    wrapped = text.rstrip().endswith(f"</{root}>") and _CLOSED.search(text) is not None
    return Format.HTML if wrapped or is_fragment(text, declared) else Format.PLAIN


def _says_text(declared: str | None) -> bool:
    return any(word in (declared or "") for word in ("plain", "markdown"))


def is_fragment(text: str, declared: str | None) -> bool:
    """Say whether a text without a root element is a piece of a page."""
    tags = sum(1 for _ in _CLOSED.finditer(text))
    said_html = "html" in (declared or "")
    return tags * _MARKUP_SHARE >= len(text) or (said_html and tags > 0)
