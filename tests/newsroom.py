"""A newsroom for tests: a versioned bucket that sends notices, a table with a stream, a bus.

Two of each: in memory, and the real adapters on moto. What is proved of the rules is
proved of both. The pipeline is a toy, so that tests can say what they mean in a line:
bytes that begin with "bad" are no article, of others the first line is the headline.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from copydesk.article.model import Article, Paragraph, Section
from copydesk.article.pipeline import Reading
from copydesk.article.upload import Format, Source, Upload
from copydesk.desk import Bodies, Desk, Ingested, Pipeline, Records, Uploads, ingest, publish
from copydesk.errors import Gone, ProblemCode, Unreadable
from copydesk.record.decide import Outcome
from copydesk.record.events import Announcement, ArticleEvent
from copydesk.record.model import ArticleRecord
from copydesk.record.notice import Notice, NoticeKind
from copydesk.record.size import Body
from copydesk.record.standing import Standing
from copydesk.record.stored import StoredUpload

BUCKET = "desk-incoming"
KEY = "wire/story one.txt"
START = datetime(2026, 1, 1, tzinfo=UTC)


def toy_reader(*, mark: str = "") -> Callable[[Upload], Reading]:
    """Make a reader; ``mark`` stands in every headline, as if a newer one saw more."""

    def read(upload: Upload) -> Reading:
        text = upload.body.decode()
        if text.startswith("bad"):
            raise Unreadable(ProblemCode.NO_ARTICLE, f"says {text!r}", step="toy")
        headline, _, body = text.partition("\n")
        sections = (Section(paragraphs=(Paragraph(text=body),)),) if body else ()
        article = Article(headline=headline + mark, sections=sections)
        return Reading(Source(text, "utf-8", "toy", Format.PLAIN), article)

    return read


class Bucket(Protocol):
    """The uploader's side of S3."""

    def put(self, key: str, body: bytes) -> str: ...
    def hide(self, key: str) -> str: ...
    def erase(self, key: str, version_id: str) -> None: ...


@dataclass
class MemoryBucket:
    """Versions of objects, newest last; a delete marker is a version without body."""

    versions: dict[str, list[tuple[str, bytes | None]]] = field(default_factory=dict)
    count: int = 0

    def put(self, key: str, body: bytes) -> str:
        return self._add(key, body)

    def hide(self, key: str) -> str:
        return self._add(key, None)

    def erase(self, key: str, version_id: str) -> None:
        self.versions[key] = [one for one in self.versions[key] if one[0] != version_id]

    def read(self, bucket: str, key: str, version_id: str | None) -> StoredUpload:
        assert bucket == BUCKET
        found = [
            one for one in self.versions.get(key, []) if version_id is None or one[0] == version_id
        ]
        if not found or found[-1][1] is None:
            raise Gone(key)
        name, body = found[-1][0], found[-1][1] or b""
        return StoredUpload(body, len(body), name, "etag", "text/plain", None, None, START)

    def beneath(self, bucket: str, key: str, version_id: str) -> str | None:
        assert bucket == BUCKET
        there = self.versions.get(key, [])
        under = there[: next((n for n, one in enumerate(there) if one[0] == version_id), 0)]
        return under[-1][0] if under and under[-1][1] is not None else None

    def _add(self, key: str, body: bytes | None) -> str:
        self.count += 1
        self.versions.setdefault(key, []).append((f"v{self.count}", body))
        return f"v{self.count}"


@dataclass
class MemoryTable:
    items: dict[str, Standing] = field(default_factory=dict)

    def get(self, article_id: str) -> Standing | None:
        return self.items.get(article_id)

    def commit(self, new: Standing, *, over: Standing | None) -> Standing | None:
        there = self.items.get(new.record.article_id)
        if (there and there.commit_number) != (over and over.commit_number):
            return there
        self.items[new.record.article_id] = new
        return new


@dataclass
class MemoryBodies:
    bucket: str = "desk-bodies"
    files: dict[str, bytes] = field(default_factory=dict)

    def write(self, body: Body) -> None:
        self.files[body.key] = body.content


@dataclass
class MemoryBus:
    sent: list[Announcement] = field(default_factory=list)
    refuse: Callable[[Announcement], bool] = lambda _: False

    def send(self, announcements: Sequence[Announcement]) -> Sequence[Announcement]:
        refused = [one for one in announcements if self.refuse(one)]
        self.sent += [one for one in announcements if one not in refused]
        return refused


@dataclass
class Outbox:
    """Records, and the stream of their commits."""

    records: Records
    commits: list[tuple[Standing | None, Standing]] = field(default_factory=list)

    def get(self, article_id: str) -> Standing | None:
        return self.records.get(article_id)

    def commit(self, new: Standing, *, over: Standing | None) -> Standing | None:
        stands = self.records.commit(new, over=over)
        if stands == new:
            self.commits.append((over, new))
        return stands


@dataclass
class Newsroom:
    """Everything that a notice meets on its way, and the uploader who causes it."""

    bucket: Bucket
    uploads: Uploads
    outbox: Outbox
    bodies: Bodies = field(default_factory=MemoryBodies)
    bus: MemoryBus = field(default_factory=MemoryBus)
    pipeline: Pipeline = field(default_factory=lambda: Pipeline(toy_reader(), 1))
    ticks: int = 0

    # ── what uploaders do; each gives the notice that S3 would send ──

    def upload(self, text: str, *, key: str = KEY) -> Notice:
        return self._notice(NoticeKind.CREATED, key, self.bucket.put(key, text.encode()))

    def delete(self, *, key: str = KEY) -> Notice:
        return self._notice(NoticeKind.REMOVED, key, self.bucket.hide(key))

    def erase(self, version_id: str | None, *, key: str = KEY) -> Notice:
        """Erase one version for good: of a delete marker, that is an undelete."""
        assert version_id
        self.bucket.erase(key, version_id)
        return self._notice(NoticeKind.ERASED, key, version_id)

    def expire(self, version_id: str | None, *, key: str = KEY) -> Notice:
        """Let a lifecycle rule erase an old version."""
        return replace(self.erase(version_id, key=key), kind=NoticeKind.LOOK)

    # ── what the service does ──

    def deliver(self, *notices: Notice) -> list[Outcome]:
        return [self.ingest(notice).outcome for notice in notices]

    def ingest(self, notice: Notice) -> Ingested:
        desk = Desk(self.uploads, self.outbox, self.bodies, self._clock, self.pipeline)
        return ingest(notice, desk)

    def replay(self, *, key: str = KEY) -> Notice:
        """Ask for the upload that the record speaks of to be read again."""
        source = self.standing(key=key).record.source
        return Notice(NoticeKind.REPLAY, BUCKET, key, source.version_id, source.sequencer)

    def upgrade(self, *, mark: str = "") -> None:
        self.pipeline = Pipeline(toy_reader(mark=mark), self.pipeline.version + 1)

    # ── what can be seen of it ──

    def standing(self, *, key: str = KEY) -> Standing:
        standing = self.outbox.get(Notice(NoticeKind.LOOK, BUCKET, key, None, "1").article_id)
        assert standing
        return standing

    def announced(self) -> list[ArticleEvent]:
        """Send what the commits so far owe, and list it."""
        owed = [new for old, new in self.outbox.commits if _raises_version(old, new)]
        self.outbox.commits.clear()
        assert not publish(owed, bus=self.bus, source="/copydesk/test", pause=lambda _: None)
        sent = [ArticleEvent.model_validate_json(one.detail) for one in self.bus.sent]
        self.bus.sent.clear()
        return sent

    def events(self) -> list[str]:
        return [event.metadata.type.value for event in self.announced()]

    def known_to_a_consumer(self) -> tuple[object, ...]:
        """What somebody knows of the article who only hears the events."""
        last = what_a_consumer_knows(self.announced())
        return read_aloud(last.data) if last else ()

    def _notice(self, kind: NoticeKind, key: str, version_id: str) -> Notice:
        self.ticks += 1
        request = f"request-{self.ticks}"
        return Notice(kind, BUCKET, key, version_id, f"{self.ticks:016X}", request)

    def _clock(self) -> datetime:
        self.ticks += 1
        return START + timedelta(seconds=self.ticks)


class CountedReads:
    """Uploads that count how often they are read."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.reads = 0
        self._uploads = newsroom.uploads
        newsroom.uploads = self

    def read(self, bucket: str, key: str, version_id: str | None) -> StoredUpload:
        self.reads += 1
        return self._uploads.read(bucket, key, version_id)

    def beneath(self, bucket: str, key: str, version_id: str) -> str | None:
        return self._uploads.beneath(bucket, key, version_id)


def in_memory() -> Newsroom:
    bucket = MemoryBucket()
    return Newsroom(bucket, bucket, Outbox(MemoryTable()))


def read_aloud(record: ArticleRecord) -> tuple[object, ...]:
    """Say what follows from the set of an article's notices: content, state and problem."""
    texts = tuple(p.text for section in record.sections for p in section.paragraphs)
    problem = record.problem.message if record.problem else None
    return record.headline, texts, record.state.value, problem


def what_a_consumer_knows(events: Iterable[ArticleEvent]) -> ArticleEvent | None:
    """Apply events as the contract says: drop what is not above the last one applied."""
    last: ArticleEvent | None = None
    for event in events:
        if last is None or event.metadata.sequence > last.metadata.sequence:
            last = event
    return last


def _raises_version(old: Standing | None, new: Standing) -> bool:
    return new.record.version != (old.record.version if old else 0)
