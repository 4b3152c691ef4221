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
    "ObjectRemoved:Delete": NoticeKind.LOOK,
    "LifecycleExpiration:DeleteMarkerCreated": NoticeKind.REMOVED,
    "LifecycleExpiration:Delete": NoticeKind.LOOK,
}
"""By the event's name, or by its first word where the second says only how."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True)

    event_name: str = Field(validation_alias="eventName")
    bucket: str = Field(validation_alias=AliasPath("s3", "bucket", "name"))
    key: str = Field(validation_alias=AliasPath("s3", "object", "key"))
    version_id: str | None = Field(None, validation_alias=AliasPath("s3", "object", "versionId"))
    sequencer: str = Field(validation_alias=AliasPath("s3", "object", "sequencer"))


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

    version_id: str | None = Field(validation_alias="versionId")
    sequencer: str


_Message: TypeAdapter[_Notices | Replay | _TestNotice] = TypeAdapter(
    _Notices | Replay | _TestNotice
)


def notices_in(body: str) -> tuple[Notice, ...]:
    """Read the message of one queue entry.

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
            notices = tuple(_notice(record) for record in records)
        case Replay():
            notices = (_replay(message),)
        case _:
            notices = ()
    return tuple(notice for notice in notices if not notice.key.endswith("/"))


def _notice(record: _Record) -> Notice:
    name = record.event_name.removeprefix("s3:")
    kind = _KINDS.get(name) or _KINDS.get(name.partition(":")[0])
    if kind is None:
        raise BadNotice(f"unknown event name {name[:80]!r}")
    sequence_of(record.sequencer)  # raises on a bad one, before anything is read
    key = unquote_plus(record.key)
    return Notice(kind, record.bucket, key, record.version_id, record.sequencer)


def _replay(message: Replay) -> Notice:
    sequence_of(message.sequencer)
    return Notice(
        NoticeKind.REPLAY, message.bucket, message.key, message.version_id, message.sequencer
    )


def _first_line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        fields = sorted({".".join(map(str, found["loc"])) for found in error.errors()})
        return f"message of no known form: {', '.join(fields)[:200]}"
    return f"message is no JSON: {str(error)[:80]}"
