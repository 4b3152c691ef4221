"""Events: what subscribers receive. The whole record, in an envelope of CloudEvents' names.

Ids and times follow from the record, so a copy sent twice is recognised as one.
"""

from typing import Literal

from copydesk.article.contract import Model
from copydesk.record.identity import event_id
from copydesk.record.model import ArticleRecord
from copydesk.record.standing import ChangeClass, EventType, Owed, Standing

SOURCE = "copydesk"
"""``source`` of every event on the bus: what rules match first."""

SEQUENCE_DIGITS = 10


class EventMetadata(Model):
    """CloudEvents 1.0's attributes."""

    specversion: Literal["1.0"] = "1.0"
    id: str
    """UUIDv5 of article and version: the same in every copy."""

    source: str
    """``/copydesk/{stack}``."""

    type: EventType
    subject: str
    """The article's id."""

    time: str
    """The record's ``versionCreated``."""

    dataschema: str
    """Name of the JSON Schema of ``data``."""

    sequence: str
    """The version, ten digits: order of one article's events. Drop what is not above the last."""

    correlationid: str | None = None
    """Extension: the id under which our logs tell how this came about."""


class ArticleData(ArticleRecord):
    """The record as it stands, and how it differs from the version before."""

    changed_fields: tuple[str, ...] = ()
    """Of an update or a reprocessing: the published fields that changed."""

    change_class: ChangeClass | None = None
    from_pipeline: int | None = None
    """Of a reprocessing: the pipeline that had made the version before."""


class ArticleEvent(Model):
    """``detail`` of an event on the bus."""

    metadata: EventMetadata
    data: ArticleData


class Announcement(Model):
    """An event, with what the bus wants to know beside its detail."""

    id: str
    type: EventType
    resource: str
    """Bucket and key of the object; where they are, the bus knows."""

    time: str
    detail: str
    """JSON."""

    refusal: str | None = None
    """Why the bus refused it, in the bus' own code; None if it did not."""


def announce(standing: Standing, *, source: str) -> Announcement | None:
    """Write the event that a committed item owes; None if it owes none.

    Args:
        standing: The item as it was committed.
        source: ``/copydesk/{stack}``.
    """
    if standing.owed is None:
        return None
    record = standing.record
    event = ArticleEvent(
        metadata=_metadata(record, standing.owed, source), data=_data(record, standing.owed)
    )
    return Announcement(
        id=event.metadata.id,
        type=event.metadata.type,
        resource=f"{record.source.bucket}/{record.source.key}",
        time=record.version_created,
        detail=event.model_dump_json(by_alias=True, exclude={"data": {"removals"}}),
    )


def _metadata(record: ArticleRecord, owed: Owed, source: str) -> EventMetadata:
    return EventMetadata(
        id=event_id(record.article_id, record.version),
        source=source,
        type=owed.type,
        subject=record.article_id,
        time=record.version_created,
        dataschema=f"copydesk/{owed.type}/{record.schema_version}",
        sequence=str(record.version).zfill(SEQUENCE_DIGITS),
        correlationid=owed.correlation_id,
    )


def _data(record: ArticleRecord, owed: Owed) -> ArticleData:
    return ArticleData(
        **dict(record),
        changed_fields=owed.changed_fields,
        change_class=owed.change_class,
        from_pipeline=owed.from_pipeline,
    )
