"""Roots of XML: what a document is by the name of its first element, and by what that says.

<nitf>  <newsItem xmlns="http://iptc.org/std/nar/…">  <rss version="2.0">  <feed xmlns="…/Atom">
"""

import re

from copydesk.article.parse.fields.terms import is_a_term
from copydesk.article.upload import Format

_SIGNS_WITHIN = 4096
"""Characters from the root in which a document says which of those of that name it is."""

_KINDS = (
    ("nitf", "", Format.NITF),
    ("newsml", "<nitf", Format.NITF),
    ("newsitem", "iptc.org/std/nar", Format.NEWSML_G2),
    ("newsitem", "contentmeta", Format.NEWSML_G2),
    ("newsmessage", "", Format.NEWSML_G2),
    ("rss", "", Format.RSS),
    ("rdf", "purl.org/rss/1.0", Format.RSS),
    ("feed", "w3.org/2005/atom", Format.ATOM),
    ("feed", "purl.org/atom/ns", Format.ATOM),
    ("entry", "w3.org/2005/atom", Format.ATOM),
)
"""Name of the root, a sign in small letters that stands near it, and what it is."""

_DOCTYPE = re.compile(r"<!doctype\s[^<>\[]{0,1000}(?:\[[^\[\]]{0,10000}\]\s*)?>\s*", re.IGNORECASE)
_NEXT = re.compile(
    r"<(?P<root>[a-zA-Z][\w:.-]{0,40})[^<>]{0,2000}>\s*"
    r"(?:(?:<!--[^<>]{0,2000}-->\s*)?<(?P<inner>[a-zA-Z][\w:.-]{0,40}))?"
)
_EXTRACTED = re.compile(r"<doc\s[^<>]{0,2000}\b(?:title|author|date)=", re.IGNORECASE)
_TITLE = "title"


def xml_format(root: str, text: str, first: int) -> Format | None:
    """Name the format of a document with a root that agencies and feeds have; None of others.

    Args:
        root: The name of its first element, or of its document type.
        text: The document.
        first: Where that stands.
    """
    name = root.rpartition(":")[2].lower()
    start = text[first : first + _SIGNS_WITHIN].lower()
    named = (kind for kind in _KINDS if kind[0] == name)
    return next((found for _, sign, found in named if sign in start), None)


def is_of_names(text: str, first: int, of_pages: frozenset[str]) -> bool:
    """Tell XML of a system's own names from a page, or a text, that begins with a tag.

    Without a declaration, the first element in it must have the name of a field.

    Args:
        text: The document.
        first: Where its document type or its first element stands.
        of_pages: Names of elements with which a page may begin.
    """
    typed = _DOCTYPE.match(text, first)
    start = typed.end() if typed else first
    found = _NEXT.match(text, start)
    if found is None:
        return False
    root, inner = found["root"], (found["inner"] or "").lower()
    if typed or text[:first].lstrip().startswith("<?xml"):
        of_page = root.lower() in of_pages and inner in of_pages and inner != _TITLE
        return not of_page and _EXTRACTED.match(text, start) is None
    # HTML knows no title but that of a whole page.
    named = is_a_term(inner) and (inner == _TITLE or inner not in of_pages)
    return named and text.rstrip().endswith(f"</{root}>") and not _EXTRACTED.match(text, start)
