"""Headlines: the title of a story, without the name of the site.

    <title>   Minister resigns over bridge | The Daily Example
    og:title  Minister resigns over bridge
    <h1>      Minister resigns over bridge

Evidence is weighed: each place where a headline may stand has a weight, the same words in
several places add up, and the heaviest wins. A heading of which the head of the page says not a
word ("Hello, I am Anna") is a slogan. In a bare text the lines above the body compete.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.printed import (
    Titles,
    is_long,
    is_told,
    printed_headlines,
    words_of,
)
from copydesk.article.normalize.page.linked_data import Thing, article_of, string_of, types_of
from copydesk.article.normalize.page.metadata import meta, stated
from copydesk.article.normalize.page.site import Site, is_site, without_site
from copydesk.article.text import tidy

# How much a place says. Origin: search on the development corpus; a news article's JSON-LD is
# kept by editors, other pages' is written by plug-ins; a <title> is written for search engines.
_WEIGHTS = {
    "JSON-LD headline of news": 6.0,
    "h1": 2.5,
    "h1 in title": 4.6,  # … and the <title> is no other: what og:title says is for other sites
    "heading in og:title": 8.5,  # some papers set the words for search engines as h1, above it
    "heading in title": 2.6,  # a blog's h1 may be the blog's name, which its titles have too
    "part in title": 2.4,  # the h1 says more than the title: below it this heads but a part
    "heading of the title's words": 2.6,  # … in fewer words than the title, not so the h1
    "line in title": 1.4,  # no heading, but the title begins with it, and goes on with the site
    "h1 below": 1.5,
    "og:title": 1.5,
    "meta": 1.4,
    "JSON-LD headline": 0.5,  # a plug-in says the same there, in og and in twitter
    "<title>": 0.2,
    "twitter:title": 0.1,
}
_PARTS = frozenset({"heading in title", "part in title"})
_PRINTED = _PARTS | {
    "h1",
    "h1 in title",
    "h1 below",
    "heading in og:title",
    "heading of the title's words",
    "line in title",
}
_META = ("title", "headline", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")
"""Names of meta elements that weigh together as one."""

_UNTOLD = 0.1
"""Weight of a heading whose words stand nowhere in the head."""

_MOST_CANDIDATES = 60
"""In the head of the page: each is compared with all others."""

_SUPPORT_AS_END = 0.6
"""Share of its weight that "Kicker: headline" gives to "headline"."""

_SUPPORT_AS_START = 0.1
"""… and "headline - unknown words" to "headline": those may be the site, or its second half."""


def headline_candidates(
    head: Head, blocks: Sequence[Block], body_start: int, site: Site
) -> tuple[Found, ...]:
    """Weigh all places of a page where its headline may stand, the heaviest first."""
    named = [one for one in _candidates(head, blocks, body_start, site) if folded(one.text)]
    weights = _weights(named, site)
    # A part of the title that only a heading repeats may head a part of the story.
    whole = {folded(one.text) for one in named if one.source not in _PARTS}
    weighed = (replace(one, weight=_supported(folded(one.text), weights, whole)) for one in named)
    # Of equal words those that stand in the page come first: they are as printed.
    order = list(dict.fromkeys(("h1", "h1 below", *_WEIGHTS)))
    return tuple(sorted(weighed, key=lambda one: (-one.weight, order.index(_kind(one)))))


def _kind(one: Found) -> str:
    return "meta" if one.source.startswith("meta ") else one.source


def _weights(named: Sequence[Found], site: Site) -> dict[str, float]:
    """Add up what the places say for each wording; each place speaks once."""
    told = [
        words_of(one.text)
        for one in named
        if one.source not in _PRINTED and not is_site(one.text, site)
    ]
    weights: dict[str, float] = {}
    for (key, source), text in {(folded(one.text), _kind(one)): one.text for one in named}.items():
        idle = source in _PRINTED and told and (is_site(text, site) or _is_untold(text, told))
        weights[key] = weights.get(key, 0.0) + (_UNTOLD if idle else _WEIGHTS[source])
    return weights


def _is_untold(heading: str, told: Sequence[frozenset[str]]) -> bool:
    """Tell a heading that the head repeats nowhere, though it has a longer title to tell."""
    words = words_of(heading)
    repeated = any(is_told(words, title) for title in told)
    return not repeated and max(map(len, told)) > len(words)


def _supported(key: str, weights: Mapping[str, float], whole: Collection[str]) -> float:
    """Add to a candidate's weight a share of those that are the same words and more."""
    weight = weights[key]
    if not is_long(key) or key not in whole:
        return weight
    for other, own in weights.items():
        if other != key and other.endswith(key):
            weight += own * _SUPPORT_AS_END
        elif other != key and other.startswith(key):
            weight += own * _SUPPORT_AS_START
    return weight


def _candidates(
    head: Head, blocks: Sequence[Block], body_start: int, site: Site
) -> Iterator[Found]:
    title = tidy(head.title or "")[:HEADLINE_CHARACTERS]
    card = without_site((meta(head, "og:title") or "")[:HEADLINE_CHARACTERS], site)
    titles = Titles(title, without_site(title, site), card)
    in_head = islice(_stated(head), _MOST_CANDIDATES)
    for found in (*printed_headlines(blocks, body_start, titles), *in_head):
        if len(found.text) <= HEADLINE_CHARACTERS:
            yield replace(found, text=without_site(found.text, site))


def _stated(head: Head) -> Iterator[Found]:
    if title := tidy(head.title or ""):
        yield Found(title, "<title>")
    article = article_of(head)
    if own := string_of(article, "headline", "name"):
        yield Found(own, _place_in(article))
    yield from stated(head, "og:title", "twitter:title", *_META)


def _place_in(article: Thing) -> str:
    """Tell a newsroom's JSON-LD from a plug-in's."""
    news = any("news" in name or "liveblog" in name for name in types_of(article))
    return "JSON-LD headline of news" if news else "JSON-LD headline"
