"""An object version as it was read: its bytes, and what S3 and the uploader say of it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class StoredUpload:
    """One version of an object."""

    body: bytes
    """At most one byte more than the limit: enough to see that it is too large."""

    size: int
    """Bytes of the whole object."""

    version_id: str | None
    e_tag: str
    """Without the quotation marks around it."""

    content_type: str | None
    url: str | None
    """``x-amz-meta-url``."""

    publisher: str | None
    """``x-amz-meta-publisher``."""

    received_at: datetime
    """When S3 accepted it, UTC."""

    archived_in: str | None = None
    """The storage class it lies in, if that is an archive: S3 hands out no bytes then."""
