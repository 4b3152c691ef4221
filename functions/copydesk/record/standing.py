"""What stands in the table: the record, the marks it follows from, and what is owed."""

from pydantic import Field

from copydesk.article.contract import Model
from copydesk.record.marks import Marks
from copydesk.record.model import ArticleRecord
from copydesk.vocabulary import Vocabulary


class EventType(Vocabulary):
    """The events' names on the bus."""

    INGESTED = "ArticleIngested"
    UPDATED = "ArticleUpdated"
    REPROCESSED = "ArticleReprocessed"
    REJECTED = "ArticleRejected"
    REMOVED = "ArticleRemoved"
    RESTORED = "ArticleRestored"


class ChangeClass(Vocabulary):
    """How much a change matters to a reader."""

    CORRECTION = "correction"
    """The text changed, and a correction note says so."""

    SUBSTANTIVE = "substantive"
    """The text changed."""

    COSMETIC = "cosmetic"
    """Headline or text changed in quotes, dashes, spaces or structure alone."""

    METADATA = "metadata"
    """The text is as it was."""


class Cause(Vocabulary):
    """Who made the change."""

    UPLOAD = "upload"
    REMOVAL = "removal"
    PIPELINE = "pipeline"
    """We read the same bytes with newer code."""


class Owed(Model):
    """The event that a commit owes; stored with it, so that it can be announced again."""

    type: EventType
    cause: Cause
    changed_fields: tuple[str, ...] = ()
    """Names of published fields; empty where there was no record before."""

    change_class: ChangeClass | None = None
    from_pipeline: int | None = None
    """The older pipeline's version, if the cause is ours."""

    correlation_id: str | None = None
    """Of the notice that caused it; None of what was committed before we kept it."""


class Standing(Model):
    """One item of the table. Frozen: a commit replaces it whole."""

    record: ArticleRecord
    marks: Marks
    commit_number: int
    """Rises with each write; the condition of the next one."""

    owed: Owed | None = None
    """Of the last version; None of a silent tombstone."""

    told_body: str | None = None
    """Key of the body that the last event named, where the record has had another since."""

    moved: dict[str, str] = Field(default_factory=dict)
    """Hashes of the fields that lie at ``dataRef``, by name."""
