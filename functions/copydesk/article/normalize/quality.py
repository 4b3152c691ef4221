"""Quality: how far a record can be trusted, and what a person should know before using it."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.article.model import Article, Quality
from copydesk.article.normalize.error_pages import is_error_page
from copydesk.article.normalize.story import Part, Story

_VERY_SHORT_WORDS = 60
_LIKELY = 0.5
"""Score of a block that is rather the story than not. A log-in page has none, but has a text."""

_SURE = 0.65
"""Below it the verdict might as well have gone the other way."""

_MANY_UNSURE = 0.2
"""Share of the text's characters that stand in unsure verdicts."""

_MOSTLY_LISTS = 0.7
_SURE_OF_LANGUAGE = 0.7


@dataclass(frozen=True, slots=True)
class Flag:
    """Something that makes a record less sure, and what it costs."""

    name: str
    costs: float
    holds: bool


def quality_of(article: Article, story: Story) -> Quality:
    """Score a record: 1 less what each flag costs."""
    flags = [flag for flag in flags_of(article, story) if flag.holds]
    score = max(0.0, 1.0 - sum(flag.costs for flag in flags))
    return Quality(score=round(score, 3), flags=tuple(flag.name for flag in flags))


def flags_of(article: Article, story: Story) -> tuple[Flag, ...]:
    """Give all flags, those that hold and those that do not."""
    paragraphs = [p for section in article.sections for p in section.paragraphs]
    listed = sum(1 for paragraph in paragraphs if paragraph.kind == "listItem")
    date = article.date_published
    kept = [
        (len(piece.block.text), piece.verdict.score)
        for piece in story.pieces
        if piece.part is Part.PARAGRAPH
    ]
    heard = article.language_score
    return (
        Flag("error-page", 0.8, is_error_page(article)),
        Flag("no-headline", 0.2, article.headline is None),
        Flag("very-short", 0.25, article.word_count < _VERY_SHORT_WORDS),
        Flag("no-date", 0.05, date is None or date.value is None),
        Flag("unknown-language", 0.2, article.in_language is None),
        Flag("unsure-language", 0.1, heard is not None and heard < _SURE_OF_LANGUAGE),
        Flag("no-likely-text", 0.3, not any(score >= _LIKELY for _, score in kept)),
        Flag("unsure-cleaning", 0.2, _unsure_share(kept) > _MANY_UNSURE),
        Flag("mostly-lists", 0.1, listed > len(paragraphs) * _MOSTLY_LISTS),
        Flag("incomplete", 0.3, article.is_complete is False),
        Flag("broken-characters", 0.1, any("\ufffd" in p.text for p in paragraphs)),
    )


def _unsure_share(kept: Sequence[tuple[int, float]]) -> float:
    total = sum(size for size, _ in kept)
    unsure = sum(size for size, score in kept if score < _SURE)
    return unsure / total if total else 1.0
