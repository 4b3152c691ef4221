"""S3's notices as they arrive in the queue: JSON, keys URL-encoded, several in one message.

    {"Records": [{"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "incoming"},
      "object": {"key": "a+b.txt", "versionId": "3HL4…", "sequencer": "0055AED6DCD90281E5"}}}]}

Source: S3 User Guide, "Event message structure".
"""

import json
from typing import Literal
from urllib.parse import unquote_plus

from pydantic import AliasPath, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from copydesk.errors import BadNotice
from copydesk.record.notice import Notice, NoticeKind, sequence_of

_KINDS = {
    "ObjectCreated": NoticeKind.CREATED,
    "ObjectRemoved:DeleteMarkerCreated": NoticeKind.REMOVED,
    "ObjectRemoved:Delete": NoticeKind.ERASED,
    "LifecycleExpiration:DeleteMarkerCreated": NoticeKind.REMOVED,
    "LifecycleExpiration:Delete": NoticeKind.LOOK,
}
"""By the event's name, or by its first word where the second says only how."""

_MOST_ID_CHARACTERS = 100
"""Of a correlation id: S3's and SQS's have 16 to 36."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True)

    event_name: str = Field(validation_alias="eventName")
    bucket: str = Field(validation_alias=AliasPath("s3", "bucket", "name"))
    key: str = Field(validation_alias=AliasPath("s3", "object", "key"))
    version_id: str | None = Field(None, validation_alias=AliasPath("s3", "object", "versionId"))
    sequencer: str = Field(validation_alias=AliasPath("s3", "object", "sequencer"))
    request_id: str | None = Field(
        None, validation_alias=AliasPath("responseElements", "x-amz-request-id")
    )


class _Notices(BaseModel):
    records: tuple[_Record, ...] = Field(validation_alias="Records")


class _TestNotice(BaseModel):
    """S3 sends one when notifications are set up; it names no object."""

    event: Literal["s3:TestEvent"] = Field(validation_alias="Event")


class Replay(BaseModel):
    """Our own message: read a version again that was read before."""

    model_config = ConfigDict(frozen=True)

    copydesk: Literal["replay"]
    bucket: str
    key: str
    """Decoded."""

    version_id: str | None = Field(validation_alias="versionId", serialization_alias="versionId")
    sequencer: str


class Look(BaseModel):
    """Our own message: see what is there now; somebody found record and bucket to differ."""

    model_config = ConfigDict(frozen=True)

    copydesk: Literal["look", "erased"]
    bucket: str
    key: str
    """Decoded."""

    version_id: str | None = Field(
        None, validation_alias="versionId", serialization_alias="versionId"
    )
    """The version that was found to be erased."""

    sequencer: str


_Message: TypeAdapter[_Notices | Replay | Look | _TestNotice] = TypeAdapter(
    _Notices | Replay | Look | _TestNotice
)


def message_of(notice: Notice) -> str:
    """Write a notice of our own, as ``notices_in`` reads it.

    >>> message_of(Notice(NoticeKind.LOOK, "incoming", "a.txt", None, "01"))
    '{"copydesk":"look","bucket":"incoming","key":"a.txt","sequencer":"01"}'
    """
    asked = {
        "copydesk": notice.kind.value,
        "bucket": notice.bucket,
        "key": notice.key,
        "versionId": notice.version_id,
        "sequencer": notice.sequencer,
    }
    if notice.is_look:
        look = Look.model_validate(asked, strict=True)
        return look.model_dump_json(by_alias=True, exclude_none=True)
    return Replay.model_validate(asked, strict=True).model_dump_json(by_alias=True)


def notices_in(body: str, *, message_id: str | None = None) -> tuple[Notice, ...]:
    """Read the message of one queue entry.

    Args:
        body: JSON.
        message_id: The queue's: correlates what has no id of its own.

    Returns:
        The notices in it; none for S3's test notice and for keys that end in "/", which
        are folders of the console.

    Raises:
        BadNotice: It is no message that we know.
    """
    try:
        message = _Message.validate_python(json.loads(body))
    except (ValueError, RecursionError) as broken:
        raise BadNotice(_first_line(broken)) from broken
    match message:
        case _Notices(records=records):
            notices = tuple(_notice(record, message_id) for record in records)
        case Replay() | Look():
            notices = (_asked_for(message, message_id),)
        case _:
            notices = ()
    return tuple(notice for notice in notices if not notice.key.endswith("/"))


def _notice(record: _Record, message_id: str | None) -> Notice:
    name = record.event_name.removeprefix("s3:")
    kind = _KINDS.get(name) or _KINDS.get(name.partition(":")[0])
    if kind is None:
        raise BadNotice(f"unknown event name {name[:80]!r}")
    sequence_of(record.sequencer)  # raises on a bad one, before anything is read
    key = unquote_plus(record.key)
    correlation_id = (record.request_id or "")[:_MOST_ID_CHARACTERS] or message_id
    return Notice(kind, record.bucket, key, record.version_id, record.sequencer, correlation_id)


def _asked_for(message: Replay | Look, message_id: str | None) -> Notice:
    sequence_of(message.sequencer)
    return Notice(
        NoticeKind(message.copydesk),
        message.bucket,
        message.key,
        message.version_id,
        message.sequencer,
        message_id,
    )


def _first_line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        fields = sorted({".".join(map(str, found["loc"])) for found in error.errors()})
        return f"message of no known form: {', '.join(fields)[:200]}"
    return f"message is no JSON: {str(error)[:80]}"
