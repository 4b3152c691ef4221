"""The fields of a reading for people: the value, where it stood, what else was said and why not.

publisher   The Daily Example · example.org  (JSON-LD publisher)
            not Example (og:site_name): comes after JSON-LD publisher
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from copydesk.article.folding import folded
from copydesk.article.model import Article
from copydesk.article.normalize.evidence import Evidence
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.page.canonical import address_candidates
from copydesk.article.normalize.page.keywords import keyword_candidates, section_candidates
from copydesk.article.normalize.page.paywall import access_candidates, completeness_candidates
from copydesk.article.normalize.page.publisher import publisher_candidates
from copydesk.article.pipeline import Reading
from infra.cli import candidates as about
from infra.cli.explain_places import Places


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the record."""

    name: str
    value: str | None
    note: str = ""
    won: tuple[Found, ...] = ()
    """What spoke for the value, the one that decided first."""

    lost: tuple[Found, ...] = ()
    """What spoke for another value, each with the reason why it lost."""


def fields_of(reading: Reading) -> Iterator[Field]:
    """List the fields in the order of the record."""
    article, evidence, source = reading.article, reading.evidence, reading.source
    places = Places(reading)
    for field in (*_single(article, evidence), *_several(article, evidence)):
        won = tuple(map(places.named, field.won))
        after = f"comes after {won[0].source}" if won else "is not enough"
        lost = map(places.named, field.lost)
        whys = tuple(replace(one, but=one.but or after) for one in lost)
        yield replace(field, won=won, lost=whys)
    yield Field("wordCount", f"{article.word_count:,}")
    yield Field("source", f"{source.format}, {source.charset}", source.charset_source)


def because(field: Field) -> str:
    """Say in brackets where the value stood, and what else belongs to it."""
    sources = dict.fromkeys(one.source for one in field.won)
    said = "; ".join(filter(None, (", ".join(sources), field.note)))
    return f"({said})" if said else ""


def why(lost: Found) -> str:
    """Say behind a value that lost where it stood, and why."""
    return f"({lost.source}): {lost.but}"


def _single(article: Article, evidence: Evidence) -> Iterator[Field]:
    head, around = evidence.head, evidence.around
    yield _one("headline", about.headlines(evidence))
    yield _one("alternativeHeadline", about.decks(evidence))
    yield _one("byline", about.bylines(article, evidence))
    yield _one("authors", about.authors(evidence))
    yield _one("dateline", about.datelines(article, evidence), note=_filed_from(article))
    yield _one("agency", about.agencies(article, evidence))
    yield _publisher(article, evidence)
    proved = article.date_published.evidence if article.date_published else ()
    yield _one(
        "datePublished", about.days_of_publication(article, evidence), note="; ".join(proved)
    )
    yield _one("dateModified", about.days_of_change(evidence))
    score = article.language_score
    sure = "" if score is None else f"{score:.0%} sure"
    yield _one("inLanguage", about.languages(article, evidence), note=sure)
    yield _one("canonicalUrl", address_candidates(head, around.url))
    yield _one("articleSection", section_candidates(head))
    yield _one("isAccessibleForFree", access_candidates(head))
    yield _complete(article, evidence)


def _several(article: Article, evidence: Evidence) -> Iterator[Field]:
    yield _all("keywords", keyword_candidates(evidence.head))
    yield _all("images", about.pictures(article, evidence))
    yield _all("correctionNotes", about.corrections(evidence))
    score = f"{article.quality.score:.2f}" if article.quality else None
    yield replace(_all("quality", about.flags(article, evidence)), value=score)


def _one(name: str, candidates: Iterable[Found], note: str = "") -> Field:
    """Explain a field of one value: the first candidate that nothing speaks against."""
    found = list(dict.fromkeys(candidates))
    first = next((one for one in found if not one.but), None)
    if first is None:
        return Field(name, None, note, lost=tuple(found))
    key = folded(first.text)
    same = [one for one in found if one is not first and folded(one.text) == key]
    taken = {one.index for one in (first, *same)} - {None}
    lost = (one for one in found if folded(one.text) != key and one.index not in taken)
    return Field(name, first.text, note, (first, *same), tuple(lost))


def _all(name: str, candidates: Iterable[Found]) -> Field:
    """Explain a field that takes all that nothing speaks against."""
    found = list(candidates)
    won = tuple(one for one in found if not one.but)
    value = " · ".join(dict.fromkeys(one.text for one in won))
    return Field(name, value or None, "", won, tuple(one for one in found if one.but))


def _filed_from(article: Article) -> str:
    line = article.dateline
    parts = (line.place, line.region, line.country, line.date, line.agency) if line else ()
    return ", ".join(filter(None, parts))


def _publisher(article: Article, evidence: Evidence) -> Field:
    lines = (block.text for block in evidence.story.blocks)
    named = publisher_candidates(evidence.head, evidence.publisher, article.canonical_url, lines)
    field = _one("publisher", named)
    domain = article.publisher.domain if article.publisher else None
    return replace(field, value=" · ".join(filter(None, (field.value, domain))) or None)


def _complete(article: Article, evidence: Evidence) -> Field:
    about_it = evidence.head, evidence.story, article.word_count, evidence.around.url
    return _one("isComplete", completeness_candidates(*about_it))
