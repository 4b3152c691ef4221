"""Pagers: a story that its site shows in several pages, of which an upload has one.

    <link rel="canonical" href="/bridge">
    <link rel="prev" href="/bridge">  <link rel="next" href="/bridge?page=3">

What comes next under another address is another story: blogs link their posts so.
"""

import re
from urllib.parse import urljoin

from copydesk.article.draft import Head
from copydesk.article.limits import ADDRESS_CHARACTERS
from copydesk.article.normalize.page.metadata import link, meta

_NUMBER = re.compile(
    r"[?&](?:page|pagenum|page_?num|paged?|pg|p|seite|pagina|sida|side|str|strana|oldal)=\d{1,3}$"
    r"|/(?:(?:page|seite|pagina|p)[/-]?)?\d{1,2}/?$",
    re.IGNORECASE,
)


def is_one_of_several(head: Head, url: str | None) -> bool:
    """Tell whether the page before or after this one is of the same story."""
    own = link(head, "canonical") or meta(head, "og:url") or url or ""
    beside = {urljoin(own, href) for href in (link(head, "prev"), link(head, "next")) if href}
    shown = {address.partition("#")[0] for address in (own, *beside)}
    if not beside or any(len(address) > ADDRESS_CHARACTERS for address in shown):
        return False
    bare = {address.rstrip("/") for address in shown if not _NUMBER.search(address)}
    whole = {_NUMBER.sub("", address).rstrip("/") for address in shown}
    # "/story/74" and "/story/75" are two stories: one of the pages has no number.
    return len(whole) == 1 and len(shown) > 1 and bare == whole
