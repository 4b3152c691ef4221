"""The site: its names, and titles without them.

    "Minister resigns | World | The Daily Example"  →  "Minister resigns"
    "Example.org: Minister resigns"                 →  "Minister resigns"

A part of a title is taken off only if it is the site (or a section beside it), by what the page
says its name is: a headline may have a dash or a colon of its own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.normalize.page.addresses import host_of
from copydesk.article.normalize.page.linked_data import article_of, strings_of, things_of, types_of
from copydesk.article.normalize.page.metadata import all_meta, link, meta
from copydesk.article.text import COLONS

# Colon and slash part words in ordinary headlines too: with spaces around, or after a site's name.
_SEPARATOR = re.compile(
    r"\s+(?:[|\u2502\u00b7\u2022\u00bb\u00ab\u203a\u2039<>~/\u2013\u2014\u2015-]|::|--+|\|\|)\s+"
    r"|\s*[|\uff5c\uff1a]\s*|\s?::?\s+|\s+:\s?|\s*(?:[\u2010-\u2015]{2}|--)\s*"
)
_SIGN = re.compile(r"[|\u2502\u00b7\u2022\u00bb\u00ab\u203a\u2039<>~/\u2010-\u2015:\uff5c\uff1a-]")
"""Most lines have none of the separators' signs, and are one part."""

_CREDIT = re.compile(r"\s?[(\uff08]([^()\uff08\uff09]{2,40})[)\uff09]$")

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

_LETTERS_MORE = 8
"""Letters of "Online", "Magazine" or "The" around a name; more make a sentence."""

_MOST_WORDS_OF_A_NAME = 5
_MOST_NAMES = 100
"""Of a site, and of its sections: each part of a title is compared with all of them."""

_SHARE_IN_HOST = 0.6
"""Of its letters: "VCA Animal Hospitals" stands in "vcahospitals.com" but for "animal"."""

_FEWEST_INITIALS = 3
_WORDS_OF_ANY_SITE = frozenset(
    {"", "the", "online", "news", "magazine", "blog", "inc", "llc", "of", "and", "for"}
)

_PUBLISHING_TYPES = frozenset({"website", "organization", "newsmediaorganization", "corporation"})


@dataclass(frozen=True, slots=True)
class Site:
    """What is known of the site a page stands on: enough to know its name when it is printed."""

    names: frozenset[str] = frozenset()
    """Folded: how it calls itself."""

    sections: frozenset[str] = frozenset()
    """Folded: the section the page says it is in, and the steps of its address."""

    host: str = ""
    """In lower case, without "www."."""

    address: str = ""
    """Of the page, as given or as it states it."""


def site_of(head: Head, url: str | None = None) -> Site:
    """Collect the names under which a site speaks of itself."""
    article = article_of(head)
    names = list(all_meta(head, *_NAMES_IN_META))
    for value in (article.get("publisher"), article.get("isPartOf")):
        names += strings_of(value)
    for author in things_of(article.get("author")):
        if _PUBLISHING_TYPES.intersection(types_of(author)):
            names += strings_of(author.get("name"))
    for thing in head.linked_data:
        if _PUBLISHING_TYPES.intersection(types_of(thing)):
            names += strings_of([thing.get("name"), thing.get("alternateName")])
    address = url or link(head, "canonical") or meta(head, "og:url")
    names += filter(None, [name_in_title(head.title, host_of(address), colon=False)])
    sections = [*all_meta(head, "article:section"), *strings_of(article.get("articleSection"))]
    sections += (address or "").split("/")[3:-1]
    kept = slice(_MOST_NAMES)
    return Site(
        _folded_set(names[kept]), _folded_set(sections[kept]), host_of(address), address or ""
    )


def name_in_title(title: str | None, host: str, *, colon: bool = True) -> str | None:
    """Find the name at an end of a title that the host spells.

    Args:
        title: "A wet winter | Lichen Log".
        host: "lichenlog.example".
        colon: Whether a colon may part the name from the rest. "Solar panels: what they cost"
            may be on solarpanels.example.
    """
    parts = parts_of_title(title or "")
    if title is None or len(parts) < 2:  # noqa: PLR2004 - a title that is all name has no end
        return None
    labels = _labels_of(host)
    for own, before, behind in ((parts[-1], parts[-2], parts[-1]), (parts[0], parts[0], parts[1])):
        key = folded(title[slice(*own)])
        spelled = labels.intersection((key, key.removeprefix("the")))
        by_colon = title[before[1] : behind[0]].strip() in COLONS
        if len(key) >= _SHORTEST_NAME and spelled and (colon or not by_colon):
            return title[slice(*own)]
    return None


def site_as_title(title: str | None, host: str) -> str | None:
    """Take a title that is all name: "Lichen Log" on lichenlog.example."""
    key = folded(title or "")
    return title if len(key) >= _SHORTEST_NAME and key in _labels_of(host) else None


def _labels_of(host: str) -> set[str]:
    return {folded(label) for label in host.split(".")[:-1]}


def _folded_set(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(folded, texts)))


def is_site(part: str, site: Site) -> bool:
    """Tell whether a part of a title is the site's name: never a part of a headline."""
    key = folded(part)
    if not key or key in site.names or key.removeprefix("www") == folded(site.host):
        return True
    return any(_nearly_the_same(key, name) for name in site.names)


def _is_site_or_section(part: str, site: Site) -> bool:
    """At the end of a title, words of the host and the section are the site's too."""
    return is_site(part, site) or folded(part) in site.sections or _stands_in(site.host, part)


def _stands_in(host: str, part: str) -> bool:
    """Find "VCA Animal Hospitals" in "vcahospitals.com", "Small Business Union" in "sbu.org"."""
    words = [word for word in map(folded, part.split()) if word not in _WORDS_OF_ANY_SITE]
    if not words or len(words) > _MOST_WORDS_OF_A_NAME:
        return False
    bare = folded(host)
    in_host = sum(len(word) for word in words if len(word) > 1 and word in bare)
    initials = "".join(word[:1] for word in words)
    abbreviated = len(initials) >= _FEWEST_INITIALS and initials in host.split(".")
    return abbreviated or in_host >= sum(map(len, words)) * _SHARE_IN_HOST


def _nearly_the_same(key: str, name: str) -> bool:
    """Match ``The Daily Example`` and ``Daily Example``, but no name within a sentence."""
    shorter, longer = sorted((key, name), key=len)
    more = len(longer) - len(shorter)
    return len(shorter) >= _SHORTEST_NAME and more <= _LETTERS_MORE and shorter in longer


def parts_of_title(title: str) -> list[tuple[int, int]]:
    """Cut a title at its separators: the span of each part."""
    spans, start = [], 0
    if not _SIGN.search(title):
        return [(0, len(title))] if title else []
    for cut in _SEPARATOR.finditer(title):
        if cut.start() > start:
            spans.append((start, cut.start()))
        start = cut.end()
    return [*spans, (start, len(title))] if start < len(title) else spans


def without_site(title: str, site: Site) -> str:
    """Take the site's name off both ends of a title, with what stands outside of it."""
    parts = parts_of_title(title)
    last = next((n for n in range(1, len(parts)) if _ends_title(title, parts, n, site)), len(parts))
    # At the front a host's words may be the subject: "Solar panels: …" on solarpanels.example.
    first = 1 if len(parts) > 1 and is_site(title[slice(*parts[0])], site) else 0
    kept = parts[first:last] or parts
    # "|" has no parts.
    return _without_credit(title[kept[0][0] : kept[-1][1]], site) if kept else title


def _without_credit(title: str, site: Site) -> str:
    """Take "（潮風新聞）" off the end: a portal's titles say whose story it is."""
    credit = _CREDIT.search(title)
    own = credit is not None and folded(credit[1]) in site.names
    return title[: credit.start()] if credit and own else title


def _ends_title(title: str, parts: list[tuple[int, int]], number: int, site: Site) -> bool:
    part = title[slice(*parts[number])]
    separator = title[parts[number - 1][1] : parts[number][0]]
    # "Courses: Spanish": behind a colon a section's name is the subject.
    return is_site(part, site) if separator.strip() in COLONS else _is_site_or_section(part, site)
