"""The record of an article: what is stored, read by anybody, and published.

It is a projection of the object's versions in S3: it can always be computed again.
"""

from enum import StrEnum
from typing import Self

from copydesk.article.contract import Model
from copydesk.article.model import Article
from copydesk.article.upload import Format, Source
from copydesk.errors import ProblemCode, Unreadable

SCHEMA_VERSION = "1.0"
"""Of the published record: rises when a field is added."""


class State(StrEnum):
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REMOVED = "removed"


class PubStatus(StrEnum):
    """The life of an item in the terms of ninjs."""

    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"


PUB_STATUS = {
    State.ACCEPTED: PubStatus.USABLE,
    State.REJECTED: PubStatus.WITHHELD,
    State.REMOVED: PubStatus.CANCELED,
}


class SourceFacts(Model):
    """The object version that was read. Hash, ETag and size are those of what was read."""

    bucket: str
    key: str
    version_id: str | None = None
    e_tag: str | None = None
    sequencer: str

    size: int | None = None
    """Bytes."""

    content_type: str | None = None
    """As declared by the uploader."""

    url: str | None = None
    detected_format: Format | None = None
    charset: str | None = None
    charset_source: str | None = None

    sha256: str | None = None
    """Of the bytes; None where they were too many to read."""

    received_at: str | None = None
    """When S3 accepted the upload: RFC 3339, UTC."""

    def read_as(self, source: Source) -> "SourceFacts":
        """Add what reading the bytes has shown of them."""
        shown = {
            "detected_format": source.format,
            "charset": source.charset,
            "charset_source": source.charset_source,
        }
        return self.model_copy(update=shown)


class Problem(Model):
    """Why an upload was rejected."""

    code: ProblemCode
    message: str
    step: str
    """Where it was found: "decode", "parse", …"""

    @classmethod
    def of(cls, refusal: Unreadable) -> Self:
        """Say in the record why it was."""
        return cls(code=refusal.code, message=refusal.reason, step=refusal.step)


class DataRef(Model):
    """Where the long parts of a record lie that is too large for an event."""

    bucket: str
    key: str
    sha256: str
    bytes: int


class ArticleRecord(Article):
    """One article as subscribers know it."""

    article_id: str
    version: int
    """1, 2, 3 …; 0 is a tombstone of something nobody was ever told of."""

    state: State
    pub_status: PubStatus

    content_hash: str | None = None
    """Of headline and body, folded: what a reader would call the same text."""

    revision_hash: str
    """Of every published field: decides whether something changed."""

    source: SourceFacts
    pipeline_version: int
    schema_version: str = SCHEMA_VERSION

    first_created: str
    """When the first record was kept: RFC 3339, UTC."""

    version_created: str
    """When this version was kept: RFC 3339, UTC."""

    problem: Problem | None = None
    """Of the newest upload, if that was rejected; the content may be an older, accepted one."""

    data_ref: DataRef | None = None
