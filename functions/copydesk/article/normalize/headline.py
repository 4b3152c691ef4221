"""Headlines: the title of a story, without the name of the site.

    <title>   Minister resigns over bridge | The Daily Example
    og:title  Minister resigns over bridge
    <h1>      Minister resigns over bridge

Evidence is weighed: each place where a headline may stand has a weight, the same words in
several places add up, and the heaviest wins. In a bare text the lines above the body compete.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.article.block import Block, BlockKind
from copydesk.article.draft import Head
from copydesk.article.normalize.linked_data import article_of, string_of
from copydesk.article.normalize.metadata import all_meta
from copydesk.article.normalize.site import folded, without_site
from copydesk.article.normalize.story import Found
from copydesk.article.text import tidy

# How much a place says, by what editors put there. Origin: the development corpus.
_WEIGHTS = {"h1": 3.0, "json-ld": 2.0, "og": 1.6, "twitter": 0.8, "meta": 0.8, "title": 1.0}
_META = {
    "og": ("og:title",),
    "twitter": ("twitter:title",),
    "meta": ("title", "headline", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be the headline, and the place that says so."""

    text: str
    source: str
    weight: float
    index: int | None = None


def headline_of_page(
    head: Head, blocks: Sequence[Block], body_start: int, names: frozenset[str]
) -> Found | None:
    """Weigh all places of a page where its headline may stand."""
    return _heaviest(list(_candidates(head, blocks, body_start, names)))


def _candidates(
    head: Head, blocks: Sequence[Block], body_start: int, names: frozenset[str]
) -> Iterator[Candidate]:
    for index, block in enumerate(blocks[: body_start + 1]):
        if block.kind is BlockKind.HEADING and block.level == 1:
            yield Candidate(without_site(block.text, names), "h1", _WEIGHTS["h1"], index)
    if stated := string_of(article_of(head), "headline", "name"):
        yield Candidate(without_site(stated, names), "json-ld", _WEIGHTS["json-ld"])
    for source, keys in _META.items():
        for value in all_meta(head, *keys):
            yield Candidate(without_site(value, names), source, _WEIGHTS[source])
    if title := tidy(head.title or ""):
        yield Candidate(without_site(title, names), "title", _WEIGHTS["title"])


def _heaviest(candidates: list[Candidate]) -> Found | None:
    weights: dict[str, float] = {}
    for candidate in candidates:
        key = folded(candidate.text)
        weights[key] = weights.get(key, 0.0) + candidate.weight
    named = [candidate for candidate in candidates if folded(candidate.text)]
    if not named:
        return None
    best = max(named, key=lambda candidate: (weights[folded(candidate.text)], candidate.weight))
    return Found(best.text, best.source, best.index)


def headline_of_text(
    blocks: Sequence[Block], kept: Sequence[bool], body_start: int
) -> Found | None:
    """Find the headline of a bare text: the first line of the article that is no paragraph."""
    for index, block in enumerate(blocks[:body_start]):
        if kept[index] and not _is_label(block.text):
            return Found(block.text, "text", index)
    above = [index for index in range(body_start) if not _is_label(blocks[index].text)]
    return Found(blocks[above[-1]].text, "text", above[-1]) if above else None


def _is_label(text: str) -> bool:
    """One or two words are a section, a button or a credit."""
    return len(text.split()) < 3 and len(text) < 12  # noqa: PLR2004 - see the docstring
