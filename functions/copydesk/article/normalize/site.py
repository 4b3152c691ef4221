"""The site: its names, and titles without them.

    "Minister resigns | World | The Daily Example"  →  "Minister resigns"
    "Example.org: Minister resigns"                 →  "Minister resigns"

A part of a title is taken off only if it is the site (or a section beside it), by what the page
says its name is: a headline may have a dash or a colon of its own.
"""

import re
from urllib.parse import urlsplit

from copydesk.article.draft import Head
from copydesk.article.normalize.linked_data import article_of, string_of, strings_of, types_of
from copydesk.article.normalize.metadata import all_meta

# Colon and slash part words in ordinary headlines too: with spaces around, or after a site's name.
_SEPARATOR = re.compile(
    r"\s+(?:[|\u2502\uff5c\u00b7\u2022\u00bb\u00ab\u203a\u2039<>~/\u2013\u2014\u2015-]|::|--+|\|\|)+\s+"
    r"|\s*[|\uff5c]\s*|:\s+|\s+:\s+|\s+::\s*|\s*[\u2010-\u2015]{2}\s*"
)
_NO_LETTER = re.compile(r"[\W_]+")
_DOMAIN_ENDING = re.compile(r"\.(?:com|org|net|co\.\w\w|com\.\w\w|info|online|news|\w\w)$")
_NAMES_IN_META = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "al:ios:app_name",
    "al:android:app_name",
    "twitter:app:name:iphone",
    "twitter:site",
    "twitter:creator",
    "dc.publisher",
    "publisher",
    "copyright",
    "cre",
    "author",
)
_SHORTEST_NAME = 4
"""Letters of a name that may stand inside another; "BBC" must stand alone."""

_PUBLISHING_TYPES = frozenset({"website", "organization", "newsmediaorganization", "corporation"})


def folded(text: str) -> str:
    """Reduce a name to its letters and digits, for comparison only."""
    return _NO_LETTER.sub("", text.casefold())


def site_names(head: Head, url: str | None = None) -> frozenset[str]:
    """Collect the folded names under which a site speaks of itself."""
    names = list(all_meta(head, *_NAMES_IN_META))
    names += strings_of(article_of(head).get("publisher"))
    for thing in head.linked_data:
        if _PUBLISHING_TYPES.intersection(types_of(thing)):
            names.append(string_of(thing, "name", "alternateName") or "")
    names += _domain_names(url)
    return frozenset(key for name in names if (key := folded(name.removeprefix("@"))))


def _domain_names(url: str | None) -> list[str]:
    """Name a host in full and bare: "daily-example.co.uk" and "daily-example"."""
    host = (urlsplit(url).hostname or "") if url else ""
    host = host.removeprefix("www.")
    bare = _DOMAIN_ENDING.sub("", host)
    return [host, bare, bare.rpartition(".")[2]] if host else []


def is_site(part: str, names: frozenset[str]) -> bool:
    """Tell whether a part of a title is the site: one of its names, alone or with a word more."""
    key = folded(part)
    if not key:
        return True
    if key in names:
        return True
    return any(_nearly_the_same(key, name) for name in names)


def _nearly_the_same(key: str, name: str) -> bool:
    """Match ``The Daily Example`` and ``Daily Example``, but no name within a sentence."""
    shorter, longer = sorted((key, name), key=len)
    return len(shorter) >= _SHORTEST_NAME and len(longer) < 2 * len(shorter) and shorter in longer


def parts_of_title(title: str) -> list[tuple[int, int]]:
    """Cut a title at its separators: the span of each part."""
    spans, start = [], 0
    for cut in _SEPARATOR.finditer(title):
        if cut.start() > start:
            spans.append((start, cut.start()))
        start = cut.end()
    return [*spans, (start, len(title))] if start < len(title) else spans


def without_site(title: str, names: frozenset[str]) -> str:
    """Take the site's name off both ends of a title, with what stands outside of it."""
    parts = parts_of_title(title)
    sites = [index for index, (start, end) in enumerate(parts) if is_site(title[start:end], names)]
    if not sites or len(parts) < 2:  # noqa: PLR2004 - one part is the headline itself
        return title
    last = min((index for index in sites if index > 0), default=len(parts))
    first = 1 if sites[0] == 0 else 0
    kept = parts[first:last] or parts
    return title[kept[0][0] : kept[-1][1]]
