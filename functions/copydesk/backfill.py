"""Backfill: uploads that are to be read again, and keys that are to be looked at again.

A newer pipeline reads what an older one had read; nothing else is worth a second reading. Each
request names the object version and sequencer that the record knows, so a late one, a double
one and one that came too often change nothing: work is lost, never a record.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from copydesk.article.version import PIPELINE_VERSION
from copydesk.record.entry import Entry, Page, entry_of
from copydesk.record.identity import article_id
from copydesk.record.marks import Marks
from copydesk.record.notice import Notice, NoticeKind, sequencer_after
from copydesk.record.standing import Standing

KEYS_A_PAGE = 25
"""Of a list of keys: as many as are looked up between two glances at the clock."""


class Index(Protocol):
    def page(self, cursor: str | None) -> Page:
        """Give the entries after ``cursor``; None begins."""


class Queue(Protocol):
    def ask(self, notices: Sequence[Notice]) -> None:
        """Put all of them into BackfillQueue."""


class Records(Protocol):
    def get(self, article_id: str) -> Standing | None: ...


@dataclass(frozen=True, slots=True)
class Choice:
    """Which uploads are to be read again."""

    prefix: str = ""
    """Of their keys."""

    below_pipeline: int = PIPELINE_VERSION
    """Only what was read by an older one: what we have read ourselves we would read alike."""

    def of(self, entry: Entry) -> Iterator[Notice]:
        """List the uploads of a record that are chosen."""
        for mark in entry.marks.in_force:
            source, read_with = mark.source, entry.marks.read_with(mark)
            if read_with < self.below_pipeline and source.key.startswith(self.prefix):
                yield Notice(
                    NoticeKind.REPLAY, source.bucket, source.key, source.version_id, mark.sequencer
                )


@dataclass(frozen=True, slots=True)
class Asked:
    """How far a replay came."""

    seen: int
    """Records that were looked through."""

    asked: int
    """Uploads that were put into the queue."""

    cursor: str | None
    """Where to go on; None if it came to the end."""


def replay(
    choice: Choice,
    *,
    index: Index,
    queue: Queue,
    cursor: str | None,
    may_go_on: Callable[[], bool],
) -> Asked:
    """Ask, page by page, for the chosen uploads to be read again.

    Records that are reprocessed meanwhile move in the index; whether they are met twice, once
    or not at all, they have been reprocessed.
    """
    seen = asked = 0
    while True:
        page = index.page(cursor)
        chosen = [notice for entry in page.entries for notice in choice.of(entry)]
        if chosen:
            queue.ask(chosen)
        seen += len(page.entries)
        asked += len(chosen)
        cursor = page.cursor
        if cursor is None or not may_go_on():
            return Asked(seen, asked, cursor)


@dataclass(frozen=True, slots=True)
class ListedKeys:
    """The records of a list of keys, in pages; unknown keys are passed over."""

    keys: Sequence[str]
    bucket: str
    records: Records

    def page(self, cursor: str | None) -> Page:
        """Give the next records; the cursor is the number of keys that are done."""
        done = int(cursor or 0)
        after = done + KEYS_A_PAGE
        found = (self.records.get(article_id(self.bucket, key)) for key in self.keys[done:after])
        entries = tuple(entry_of(standing) for standing in found if standing)
        return Page(entries, str(after) if after < len(self.keys) else None)


def look_again(bucket: str, key: str, marks: Marks | None, *, erased: str | None = None) -> Notice:
    """Ask for a key to be looked at, because record and bucket seem to differ.

    Its place in the order is the very next after what the record knows: nothing known beats
    it, and whatever S3 says later does. A look that was asked for twice is one.

    Args:
        bucket: The bucket for uploads.
        key: Decoded.
        marks: Of the record; None if there is none.
        erased: Name of the version that the record is of, if it was found to be erased.
    """
    greatest = marks.greatest if marks else None
    sequencer = sequencer_after(greatest.sequencer if greatest else None)
    kind = NoticeKind.ERASED if erased else NoticeKind.LOOK
    return Notice(kind, bucket, key, erased, sequencer)
