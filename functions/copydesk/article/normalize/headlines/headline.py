"""Headlines: the title of a story, without the name of the site.

    <title>   Minister resigns over bridge | The Daily Example
    og:title  Minister resigns over bridge
    <h1>      Minister resigns over bridge

Evidence is weighed: each place where a headline may stand has a weight, the same words in
several places add up, and the heaviest wins. A heading of which the head of the page says not a
word ("Hello, I am Anna") is a slogan. In a bare text the lines above the body compete.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from copydesk.article.block import Block, BlockKind
from copydesk.article.draft import Head
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.page.linked_data import Thing, article_of, string_of, types_of
from copydesk.article.normalize.page.metadata import meta, stated
from copydesk.article.normalize.page.site import Site, folded, is_site, without_site
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
    "line in title": 1.2,  # no heading, but the title begins with it, and goes on with the site
    "h1 below": 1.5,
    "og:title": 1.5,
    "meta": 1.4,
    "JSON-LD headline": 0.5,  # a plug-in says the same there, in og and in twitter
    "<title>": 0.2,
    "twitter:title": 0.1,
}
_PARTS = frozenset({"heading in title", "part in title"})
_PRINTED = frozenset({"h1", "h1 in title", "heading in og:title", "h1 below", "line in title"}) | _PARTS
_META = ("title", "headline", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")
"""Names of meta elements that weigh together as one."""

_UNTOLD = 0.1
"""Weight of a heading whose words stand nowhere in the head."""

_LEAST_TOLD = 1 / 3
"""Share of a heading's words that the head must repeat for it to be told there."""

# A letter of Chinese or Japanese is a word of its own.
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\W\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+"
)

_NEAR = 3
"""Blocks into the text at which the headline may still stand."""

_MOST_CANDIDATES = 60
"""In the page, and in its head: each is compared with all others."""

_TITLE_LETTERS = 15
"""A shorter beginning or end of another title is no title. An ideograph says as much as two."""

_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_GOES_ON_WITH_THE_SITE = re.compile(r"[\s|_/\u00b7\u2022\u00bb\u2010-\u2015-]")

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
        _words_of(one.text)
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
    words = _words_of(heading)
    repeated = max(len(words & title) for title in told)
    return repeated < len(words) * _LEAST_TOLD and max(map(len, told)) > len(words)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _supported(key: str, weights: Mapping[str, float], whole: Collection[str]) -> float:
    """Add to a candidate's weight a share of those that are the same words and more."""
    weight = weights[key]
    if not _is_long(key) or key not in whole:
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
    titles = (title, without_site(title, site), card)
    printed = list(islice(_printed(blocks, body_start, *titles), _MOST_CANDIDATES))
    in_head = islice(_stated(head), _MOST_CANDIDATES)
    for found in (*printed, *_titled(printed, *map(folded, titles[1:])), *in_head):
        if len(found.text) <= HEADLINE_CHARACTERS:
            yield replace(found, text=without_site(found.text, site))


def _printed(
    blocks: Sequence[Block], body_start: int, title: str, bare_title: str, card: str
) -> Iterator[Found]:
    above: dict[str, str] = {}
    told, titled, bare = folded(card), folded(title), folded(bare_title)
    for index, block in enumerate(blocks):
        near = index <= body_start + _NEAR
        if block.kind is not BlockKind.HEADING:
            if near and not above and _begins(title, block.text):
                yield Found(block.text, "line in title", index)
            continue
        key = folded(block.text) if near else ""
        if block.level == 1:
            above[key] = block.text
            if block.place is None and index > body_start + _NEAR:
                continue  # a bare text prints its title above itself, not below
            yield Found(block.text, "h1" if near else "h1 below", index)
        elif _is_long(key) and _tells(told, key, above):
            yield Found(block.text, "heading in og:title", index)
        elif key in above and _is_long(told) and key.endswith(told):
            # The page prints its h1 once more, for readers; where its kicker ends og:title says.
            yield Found(card, "heading in og:title", index)
        elif (_is_long(key) and key in titled) or (key and key == bare):
            named = any(_names(h1, title, block.text) for h1 in above.values())
            if not (named or _is_long(key)):
                continue
            part = any(above) and not named
            yield Found(block.text, "part in title" if part else "heading in title", index)


def _titled(printed: Sequence[Found], bare: str, card: str) -> Iterator[Found]:
    """Give an h1 that is the whole <title>, where the page prints og:title nowhere.

    Some papers write a short headline for other sites and lists: readers of the page never see it.
    """
    sources = {one.source for one in printed}
    if bare != card and _is_long(bare) and "heading in og:title" not in sources:
        h1s = (one for one in printed if one.source == "h1" and folded(one.text) == bare)
        yield from (replace(one, source="h1 in title") for one in h1s)


def _is_long(key: str) -> bool:
    return len(key) + len(_IDEOGRAPHS.findall(key)) >= _TITLE_LETTERS


def _begins(title: str, line: str) -> bool:
    """Find "Minister resigns" in "Minister resigns_Example Online": the line has no such end."""
    return (
        title.startswith(line)
        and _GOES_ON_WITH_THE_SITE.match(title, len(line)) is not None
        and _is_long(folded(line))
    )


def _tells(card: str, key: str, above: Collection[str]) -> bool:
    """Find a heading in og:title, whole or behind its kicker; there the h1 has other words."""
    return key == card or (bool(above) and card not in above and card.endswith(key))


def _names(h1: str, title: str, heading: str) -> bool:
    """Find a blog's name in an h1: its words are the title's, and others than the heading's."""
    own = _words_of(h1) - _words_of(heading)
    return 2 * len(own & _words_of(title)) > len(own)


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
