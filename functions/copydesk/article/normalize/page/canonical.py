"""Addresses: where a story lives, without what only counts clicks.

    https://m.example.org/a/1?utm_source=feed&id=7#top  →  https://m.example.org/a/1?id=7

The page's own word (link rel=canonical) counts; an AMP or mobile page is resolved only by it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from urllib.parse import urlsplit, urlunsplit

from copydesk.article.draft import Head
from copydesk.article.normalize.found import Found, winner
from copydesk.article.normalize.page.addresses import is_home_page, whole_address
from copydesk.article.normalize.page.linked_data import article_of, linked, things_of
from copydesk.article.normalize.page.metadata import link, stated

# Parameters that tell who came from where, never what is shown.
_TRACKING = re.compile(
    r"^(?:utm_\w+|gclid|dclid|gbraid|wbraid|fbclid|msclkid|mc_[ce]id|igshid|yclid|twclid|ttclid"
    r"|srsltid|_hs(?:enc|mi)|hsctatracking|vero_(?:id|conv)|oly_(?:anon|enc)_id|_ga|_gl|ns_\w+"
    r"|at_(?:medium|campaign|custom\d|link_\w+)|cmpid|cmp|ito|ocid|ncid|smid|sr_share|taid|wt_mc|mkt_tok"
    r"|pk_\w+|piwik_\w+|matomo_\w+|cid|xtor|ref_src|guccounter|guce_\w+|spm|share_\w+)$",
    re.IGNORECASE,
)


def canonical_url(head: Head, url: str | None) -> str | None:
    """Find the one address of a page: what it says itself, else where it was found."""
    return winner(address_candidates(head, url))


def address_candidates(head: Head, url: str | None) -> Iterator[Found]:
    """Give all addresses that a page states for itself, whole; the one it was found at is last."""
    own = [Found(url, "address of the upload")] if url else []
    for one in chain(_stated(head), own):
        whole = whole_address(one.text, url)
        if whole is None or is_home_page(whole):
            yield replace(one, but="is no address of a single story")
        else:
            yield replace(one, text=without_tracking(whole))


def _stated(head: Head) -> Iterator[Found]:
    if canonical := link(head, "canonical"):
        yield Found(canonical, "link rel=canonical")
    yield from stated(head, "og:url")
    article = article_of(head)
    page = article.get("mainEntityOfPage")
    ids = [thing.get("@id") for thing in things_of(page)]
    named = (value for value in (page, *ids) if isinstance(value, str))
    yield from (Found(value, "JSON-LD mainEntityOfPage") for value in named)
    yield from linked(article, "url")


def without_tracking(url: str) -> str:
    """Take the parameters off that count clicks, and the fragment.

    >>> without_tracking("https://example.org/a?id=1&utm_source=x#top")
    'https://example.org/a?id=1'
    """
    parts = urlsplit(url)
    kept = [
        pair
        for pair in parts.query.split("&")
        if pair and not _TRACKING.match(pair.partition("=")[0])
    ]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), ""))
