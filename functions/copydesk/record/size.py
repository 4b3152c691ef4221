"""Long articles: what does not fit an event lies in a bucket, and the record says where.

EventBridge counts an event by 64 KB and takes 256 KB, DynamoDB takes 400 KB an item.
"""

import hashlib
import zlib
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from copydesk.article.model import Article, Removal
from copydesk.record.hashes import field_hashes
from copydesk.record.model import ArticleRecord, DataRef
from copydesk.record.standing import Standing

MAX_EVENT_BYTES = 60 * 1024
"""Of the record in an event: the envelope shall not make it a second 64 KB."""

MAX_REMOVALS_BYTES = 60 * 1024
"""Of packed removals in an item: a short article on a page of ten thousand links."""

_BY_BULK = (
    ("removals",),
    ("sections",),
    ("quotes", "date_mentions", "images", "abbreviations"),
    ("keywords", "correction_notes", "authors"),
    # None of these is long in any article. A record that could not be written would come back
    # for ever, so whatever a parser let through may lie with the body, too.
    ("headline", "alternative_headline", "byline", "dateline", "agency", "publisher"),
    ("date_published", "date_modified", "article_section", "canonical_url", "in_language"),
    ("quality",),
)
"""What is moved away, until the rest fits."""

_REMOVALS = TypeAdapter(tuple[Removal, ...])


@dataclass(frozen=True, slots=True)
class Body:
    """The long parts of a record, as a file of their own."""

    key: str
    content: bytes
    """JSON: an object with the fields that were moved."""


@dataclass(frozen=True, slots=True)
class BodyFile:
    """A body as it lies in its bucket: one version of a file that may be written twice."""

    key: str
    version_id: str
    written: datetime
    is_latest: bool

    @property
    def article_id(self) -> str:
        """``bodies/{articleId}/{sha256}``."""
        return self.key.split("/")[1]


@dataclass(frozen=True, slots=True)
class LastTold:
    """What the last event of an article said of its body, and the record says of it now."""

    bodies: frozenset[str]
    """Their files' keys: none of an article that is short or removed, else one, seldom two."""

    since: datetime
    """When that version was kept."""


def split_body(standing: Standing, *, bucket: str) -> tuple[Standing, Body | None]:
    """Move the long parts of a record out of it, if its event would be too large.

    The file's name has the hash of its content: to write it twice changes nothing.
    """
    record = standing.record
    if record.data_ref or _fits(record):
        return standing, None
    slim, gone = _slim(record)
    content = record.model_dump_json(by_alias=True, include=gone).encode()
    sha256 = hashlib.sha256(content).hexdigest()
    ref = DataRef(
        bucket=bucket,
        key=f"bodies/{record.article_id}/{sha256}",
        sha256=sha256,
        bytes=len(content),
    )
    kept = field_hashes(slim)
    moved = {name: hash_ for name, hash_ in field_hashes(record).items() if name not in kept}
    parted = standing.model_copy(
        update={"record": slim.model_copy(update={"data_ref": ref}), "moved": moved}
    )
    return parted, Body(ref.key, content)


def _slim(record: ArticleRecord) -> tuple[ArticleRecord, set[str]]:
    gone: set[str] = set()
    slim = record
    for names in _BY_BULK:
        gone |= set(names)
        slim = record.model_copy(update={name: Article.model_fields[name].default for name in gone})
        if _fits(slim):
            break
    return slim, gone


def _fits(record: ArticleRecord) -> bool:
    """Measure a record as its event and its item have it."""
    event = record.model_dump_json(by_alias=True, exclude={"removals"}).encode()
    return (
        len(event) <= MAX_EVENT_BYTES and len(pack_removals(record.removals)) <= MAX_REMOVALS_BYTES
    )


def pack_removals(removals: tuple[Removal, ...]) -> bytes:
    """Compress removals as an item holds them: nobody queries them, and they are half of it."""
    return zlib.compress(_REMOVALS.dump_json(removals, by_alias=True))


def unpack_removals(packed: bytes) -> tuple[Removal, ...]:
    """Read packed removals again."""
    return _REMOVALS.validate_json(zlib.decompress(packed))
