"""The fields of a reading for people: value, where it came from, and what lost."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.article.model import Article, ArticleDate
from copydesk.article.normalize.evidence import Evidence
from copydesk.article.pipeline import Reading


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the record."""

    name: str
    value: str | None
    because: str = ""
    lost: tuple[str, ...] = ()
    """What spoke for another value, and where that stood."""


def fields_of(reading: Reading) -> Iterator[Field]:
    """List the fields in the order of the record."""
    article, evidence = reading.article, reading.evidence
    yield _headline(article, evidence)
    yield Field("alternativeHeadline", article.alternative_headline)
    yield Field("byline", article.byline.as_printed if article.byline else None)
    names = ", ".join(author.name for author in article.authors)
    yield Field("authors", names or None)
    yield Field("dateline", article.dateline.as_printed if article.dateline else None)
    yield Field("agency", article.agency.name if article.agency else None)
    yield Field("publisher", _publisher(article))
    yield _published(article, evidence)
    yield Field("dateModified", article.date_modified.value if article.date_modified else None)
    yield Field("inLanguage", article.in_language, _percent(article.language_score))
    yield Field("canonicalUrl", article.canonical_url)
    yield Field("keywords", ", ".join(article.keywords) or None)
    yield Field("wordCount", f"{article.word_count:,}")
    yield _quality(article)
    source = reading.source
    yield Field("source", f"{source.format}, {source.charset}", source.charset_source)


def _headline(article: Article, evidence: Evidence) -> Field:
    won, *lost = evidence.headlines or (None,)
    others = dict.fromkeys(
        f"{one.text} ({one.source})" for one in lost if one and one.text != article.headline
    )
    return Field("headline", article.headline, won.source if won else "", tuple(others))


def _published(article: Article, evidence: Evidence) -> Field:
    date = article.date_published
    others = dict.fromkeys(
        _dated(other) for other in evidence.dates if date is None or other.value != date.value
    )
    because = "; ".join((date.source, *date.evidence)) if date else ""
    return Field("datePublished", date.value if date else None, because, tuple(others))


def _dated(date: ArticleDate) -> str:
    return f"{date.value or date.as_printed} ({date.source})"


def _publisher(article: Article) -> str | None:
    publisher = article.publisher
    return " · ".join(filter(None, (publisher.name, publisher.domain))) if publisher else None


def _quality(article: Article) -> Field:
    quality = article.quality
    if quality is None:
        return Field("quality", None)
    return Field("quality", f"{quality.score:.2f}", ", ".join(quality.flags))


def _percent(score: float | None) -> str:
    return "" if score is None else f"{score:.0%} sure"
