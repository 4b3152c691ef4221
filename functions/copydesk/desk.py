"""What the desk does: one function for each thing that can happen. Gather, decide, apply.

Everything is safe to repeat: a crash between any two calls loses nothing, because the next
delivery of the same notice decides again from what stands.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from copydesk.article.pipeline import Reading, read_article
from copydesk.article.upload import Upload
from copydesk.article.version import PIPELINE_VERSION
from copydesk.errors import Contended, Gone, ProblemCode, Unreadable
from copydesk.record.decide import (
    Accepted,
    Finding,
    Moment,
    Outcome,
    Rejected,
    Removed,
    Vanished,
    decide,
)
from copydesk.record.events import Announcement, announce
from copydesk.record.model import Problem, SourceFacts
from copydesk.record.notice import Notice, NoticeKind
from copydesk.record.size import Body, split_body
from copydesk.record.standing import Standing
from copydesk.record.stored import StoredUpload

COMMIT_TRIES = 5
"""How often we decide again when somebody else committed first, before the notice returns."""

MOST_BENEATH = 10
"""So many versions under a refused one are looked through for an article."""

SEND_TRIES = 3
"""How often the entries that a bus refused are sent again, before the stream repeats them."""


class Uploads(Protocol):
    def read(self, bucket: str, key: str, version_id: str | None) -> StoredUpload:
        """Read one version, or the current one; raises Gone if there is none."""

    def beneath(self, bucket: str, key: str, version_id: str) -> str | None:
        """Name the version right under one; None if there is none, or a delete marker."""


class Records(Protocol):
    def get(self, article_id: str) -> Standing | None: ...

    def commit(self, new: Standing, *, over: Standing | None) -> Standing | None:
        """Write ``new`` if still ``over`` stands there; tell what stands there then."""


class Bodies(Protocol):
    bucket: str

    def write(self, body: Body) -> None: ...


class Bus(Protocol):
    def send(self, announcements: Sequence[Announcement]) -> Sequence[Announcement]:
        """Send all; give back those that the bus refused."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The way from bytes to article, and its version."""

    read: Callable[[Upload], Reading] = read_article
    version: int = PIPELINE_VERSION


CURRENT_PIPELINE = Pipeline()


@dataclass(frozen=True, slots=True)
class Desk:
    """What uploads are worked on with: everything outside, and the way to read them."""

    uploads: Uploads
    records: Records
    bodies: Bodies
    clock: Callable[[], datetime]
    pipeline: Pipeline = CURRENT_PIPELINE


@dataclass(frozen=True, slots=True)
class Ingested:
    """How a notice ended, and what stands now."""

    outcome: Outcome
    standing: Standing | None


def ingest(notice: Notice, desk: Desk) -> Ingested:
    """Take one notice into account.

    Raises:
        Contended: Others committed first, each time we tried, or erased what we looked through.
    """
    version = desk.pipeline.version
    standing = desk.records.get(notice.article_id)
    if standing and standing.marks.have_superseded(notice, pipeline_version=version):
        return Ingested(Outcome.SUPERSEDED, standing)
    finding = _find(notice, desk)

    for _ in range(COMMIT_TRIES):
        decision = decide(standing, notice, finding, Moment(rfc3339(desk.clock()), version))
        if decision.standing is None:
            return Ingested(decision.outcome, standing)
        wanted, body = split_body(decision.standing, bucket=desk.bodies.bucket)
        if body:
            desk.bodies.write(body)
        standing = desk.records.commit(wanted, over=standing)
        # Equal, not identical: a repeated request may find its own first try there.
        if standing == wanted:
            return Ingested(decision.outcome, wanted)
    raise Contended(f"{COMMIT_TRIES} others committed article {notice.article_id} first")


def publish(
    committed: Sequence[Standing], *, bus: Bus, source: str, pause: Callable[[int], None]
) -> Mapping[str, str | None]:
    """Tell subscribers what was committed.

    Args:
        committed: Items as they were committed, oldest first.
        bus: Where the events go.
        source: ``/copydesk/{stack}``.
        pause: Waits before the n-th further try.

    Returns:
        The events that the bus refused each time, by id, and why: their commits must come again.
    """
    events = [event for standing in committed if (event := announce(standing, source=source))]
    for attempt in range(SEND_TRIES):
        if attempt and events:
            pause(attempt)
        events = list(bus.send(events)) if events else []
    return {event.id: event.refusal for event in events}


def rfc3339(moment: datetime) -> str:
    """Write a time as records do: UTC, microseconds, so that text sorts as time does."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _find(notice: Notice, desk: Desk) -> Finding:
    """Look what is behind a notice."""
    looks = notice.is_look
    if notice.kind is NoticeKind.REMOVED:
        return Removed()
    try:
        stored = desk.uploads.read(notice.bucket, notice.key, None if looks else notice.version_id)
    except Gone:
        return Removed() if looks else Vanished()
    finding = _judge(notice, stored, desk.pipeline)
    if looks and isinstance(finding, Rejected) and not stored.archived_in:
        return _with_what_lies_beneath(finding, notice, desk)
    return finding


def _with_what_lies_beneath(on_top: Rejected, notice: Notice, desk: Desk) -> Rejected:
    """Find the article that lies under bad uploads: a look may be read after those came."""
    version_id = on_top.source.version_id
    for _ in range(MOST_BENEATH):
        if version_id:
            version_id = desk.uploads.beneath(notice.bucket, notice.key, version_id)
        if not version_id:
            return replace(on_top, is_all=True)
        try:
            stored = desk.uploads.read(notice.bucket, notice.key, version_id)
        except Gone as gone:
            raise Contended(f"{gone} was erased while we looked through them") from gone
        finding = _judge(notice, stored, desk.pipeline)
        if isinstance(finding, Accepted):
            return replace(on_top, beneath=finding)
        if stored.archived_in:
            break  # it may be the article
    return on_top


def _judge(notice: Notice, stored: StoredUpload, pipeline: Pipeline) -> Accepted | Rejected:
    facts = _facts(notice, stored)
    try:
        reading = pipeline.read(_upload(stored))
    except Unreadable as refusal:
        return Rejected(Problem.of(refusal), facts)
    return Accepted(reading.article, facts.read_as(reading.source))


def _upload(stored: StoredUpload) -> Upload:
    if stored.archived_in:
        reason = f"lies in {stored.archived_in}, from where S3 hands nothing out"
        raise Unreadable(ProblemCode.FORBIDDEN_CONSTRUCT, reason, step="read")
    return Upload(
        body=stored.body,
        content_type=stored.content_type,
        url=stored.url,
        publisher=stored.publisher,
        received_at=stored.received_at,
    )


def _facts(notice: Notice, stored: StoredUpload) -> SourceFacts:
    whole = stored.size == len(stored.body)
    return SourceFacts(
        bucket=notice.bucket,
        key=notice.key,
        version_id=stored.version_id,
        e_tag=stored.e_tag,
        sequencer=notice.sequencer,
        size=stored.size,
        content_type=stored.content_type,
        url=stored.url,
        sha256=hashlib.sha256(stored.body).hexdigest() if whole else None,
        received_at=rfc3339(stored.received_at),
    )
