"""An entry: what the index ByDay tells of a record, enough to list it and to read it again.

2026-11-23  wire/rain.txt  accepted  version 2  en  "Rain stops play"
"""

from dataclasses import dataclass

from copydesk.article.contract import Model
from copydesk.record.marks import Marks
from copydesk.record.model import SourceFacts, State
from copydesk.record.standing import Standing


class Entry(Model):
    """One record, in short."""

    article_id: str
    version_created: str
    state: State
    version: int
    headline: str | None = None
    in_language: str | None = None
    pipeline_version: int
    source: SourceFacts
    marks: Marks


@dataclass(frozen=True, slots=True)
class Page:
    """Some entries of many."""

    entries: tuple[Entry, ...]
    cursor: str | None
    """Where the next page begins; None after the last."""


def entry_of(standing: Standing) -> Entry:
    """Shorten a record."""
    record = standing.record
    return Entry(
        article_id=record.article_id,
        version_created=record.version_created,
        state=record.state,
        version=record.version,
        headline=record.headline,
        in_language=record.in_language,
        pipeline_version=record.pipeline_version,
        source=record.source,
        marks=standing.marks,
    )
