"""Where bucket and table differ: notices that were lost, or have not come yet.

wire/a.txt   uploaded, and no record knows it
wire/b.txt   uploaded again since its record
wire/c.txt   deleted, and its record stands
wire/d.txt   all versions erased, and its record stands
wire/e.txt   its article erased under a bad upload, and its record stands
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from copydesk.aws.entries import ATTRIBUTES, ArticlesByDay, entry_from
from copydesk.backfill import look_again
from copydesk.record.entry import Entry
from copydesk.record.identity import article_id
from copydesk.record.model import State
from copydesk.record.notice import Notice
from infra.cli.asking import is_cursor_of_days
from infra.cli.stack import Stack

if TYPE_CHECKING:
    from mypy_boto3_s3.type_defs import (
        ListObjectVersionsOutputTypeDef,
        ListObjectVersionsRequestTypeDef,
    )

_MOST_GETS = 100
"""DynamoDB takes no more keys in a BatchGetItem."""

_GONE = frozenset({"404", "405", "NoSuchKey", "NoSuchVersion"})
"""405 is S3's answer to a HEAD of a delete marker."""

_IN_BUCKET, _IN_TABLE = "bucket:", "table:"
BEGINNING = _IN_BUCKET
"""Cursor of the first page."""


@dataclass(frozen=True, slots=True)
class Latest:
    """What lies on top of a key's versions."""

    key: str
    version_id: str | None
    is_marker: bool
    since: datetime


@dataclass(frozen=True, slots=True)
class Difference:
    """A key about which bucket and table do not agree."""

    why: str
    look: Notice


@dataclass(frozen=True, slots=True)
class Compared:
    """A page of the comparison."""

    seen: int
    differences: tuple[Difference, ...]
    cursor: str | None
    """Where the next page begins; None after the last."""


def is_cursor(text: str) -> bool:
    is_of_table = text == _IN_TABLE or is_cursor_of_days(text.removeprefix(_IN_TABLE))
    return text.startswith(_IN_BUCKET) or (text.startswith(_IN_TABLE) and is_of_table)


@dataclass(slots=True)
class Comparison:
    """Goes through the bucket, key by key, then through the table for what the bucket lacks."""

    stack: Stack
    prefix: str
    settled: timedelta
    """What is younger is left out: its notice may be on its way."""

    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    _met: set[bytes] = field(default_factory=set)
    """Articles whose keys the bucket has; of others the bucket is asked one by one."""

    _expiry: bool | None = None
    """Whether a lifecycle rule erases old versions, once it was asked."""

    def page(self, cursor: str | None) -> Compared:
        """Compare the next keys."""
        if cursor is None or cursor.startswith(_IN_BUCKET):
            return self._of_bucket((cursor or _IN_BUCKET).removeprefix(_IN_BUCKET))
        return self._of_table(cursor.removeprefix(_IN_TABLE) or None)

    def _of_bucket(self, after: str) -> Compared:
        asked: ListObjectVersionsRequestTypeDef = {
            "Bucket": self.stack.bucket,
            "Prefix": self.prefix,
        }
        if after:
            asked["KeyMarker"] = after
        answer = self.stack.s3.list_object_versions(**asked)
        on_top = [one for one in latest_in(answer) if not one.key.endswith("/")]
        self._met |= {bytes.fromhex(self._id(one.key)) for one in on_top}
        entries = self._entries([self._id(one.key) for one in on_top])
        border = self.clock() - self.settled
        differences = [
            found
            for one in on_top
            if one.since <= border
            and (found := self._difference(one, entries.get(self._id(one.key))))
        ]
        following = answer.get("NextKeyMarker", "") if answer["IsTruncated"] else ""
        return Compared(
            len(on_top),
            tuple(differences),
            f"{_IN_BUCKET}{following}" if following else _IN_TABLE,
        )

    def _difference(self, latest: Latest, entry: Entry | None) -> Difference | None:
        if why := disagreement(latest, entry):
            return Difference(why, self._look(latest.key, entry))
        article = entry.marks.accepted if entry and entry.state is State.ACCEPTED else None
        version = article.source.version_id if article else None
        if entry is None or version in (None, latest.version_id):
            return None
        if self._is_there(latest.key, version) or self._erases_old_versions():
            return None
        look = look_again(self.stack.bucket, latest.key, entry.marks, erased=version)
        return Difference("its article erased under a bad upload, and its record stands", look)

    def _erases_old_versions(self) -> bool:
        """Say whether a lifecycle rule does so: what it erased is no difference."""
        if self._expiry is None:
            self._expiry = has_expiry_of_old_versions(self.stack)
        return self._expiry

    def _of_table(self, cursor: str | None) -> Compared:
        page = ArticlesByDay(self.stack.dynamodb, self.stack.table).page(cursor)
        own = [one for one in page.entries if self._is_to_be_seen(one)]
        differences = [
            Difference("all versions erased, and its record stands", self._look_at(one))
            for one in own
            if one.state is not State.REMOVED and not self._is_there(one.source.key)
        ]
        following = None if page.cursor is None else f"{_IN_TABLE}{page.cursor}"
        return Compared(len(own), tuple(differences), following)

    def _is_to_be_seen(self, entry: Entry) -> bool:
        was_met = bytes.fromhex(entry.article_id) in self._met
        return entry.source.key.startswith(self.prefix) and not was_met

    def _is_there(self, key: str, version_id: str | None = None) -> bool:
        version: dict[str, Any] = {"VersionId": version_id} if version_id else {}
        try:
            self.stack.s3.head_object(Bucket=self.stack.bucket, Key=key, **version)
        except ClientError as refused:
            if refused.response["Error"]["Code"] in _GONE:
                return False
            raise
        return True

    def _entries(self, ids: Sequence[str]) -> Mapping[str, Entry]:
        found: dict[str, Entry] = {}
        for first in range(0, len(ids), _MOST_GETS):
            found |= {one.article_id: one for one in self._some(ids[first : first + _MOST_GETS])}
        return found

    def _some(self, ids: Sequence[str]) -> Iterator[Entry]:
        names = {f"#{name}": name for name in ATTRIBUTES}
        wanted = {
            self.stack.table: {
                "Keys": [{"articleId": {"S": one}} for one in ids],
                "ProjectionExpression": ", ".join(names),
                "ExpressionAttributeNames": names,
                "ConsistentRead": True,
            }
        }
        while wanted:
            answer = self.stack.dynamodb.batch_get_item(RequestItems=wanted)  # type: ignore[arg-type] # the stub knows no dict that is not spelled out
            yield from map(entry_from, answer["Responses"].get(self.stack.table, []))
            wanted = answer.get("UnprocessedKeys", {})  # type: ignore[assignment] # the same shape

    def _look(self, key: str, entry: Entry | None) -> Notice:
        return look_again(self.stack.bucket, key, entry.marks if entry else None)

    def _look_at(self, entry: Entry) -> Notice:
        return self._look(entry.source.key, entry)

    def _id(self, key: str) -> str:
        return article_id(self.stack.bucket, key)


def has_expiry_of_old_versions(stack: Stack) -> bool:
    """Say whether a rule of the bucket erases versions that are not the current one."""
    try:
        answer = stack.s3.get_bucket_lifecycle_configuration(Bucket=stack.bucket)
    except ClientError as refused:
        if refused.response["Error"]["Code"] == "NoSuchLifecycleConfiguration":
            return False
        raise
    return any(
        rule["Status"] == "Enabled" and "NoncurrentVersionExpiration" in rule
        for rule in answer["Rules"]
    )


def latest_in(answer: "ListObjectVersionsOutputTypeDef") -> list[Latest]:
    """List what lies on top: versions and delete markers come apart in S3's answer."""
    versions = [
        Latest(one["Key"], one["VersionId"], is_marker=False, since=one["LastModified"])
        for one in answer.get("Versions", [])
        if one["IsLatest"]
    ]
    markers = [
        Latest(one["Key"], one["VersionId"], is_marker=True, since=one["LastModified"])
        for one in answer.get("DeleteMarkers", [])
        if one["IsLatest"]
    ]
    return sorted(versions + markers, key=lambda one: one.key)


def disagreement(latest: Latest, entry: Entry | None) -> str | None:
    """Say how a record differs from what lies on top of its key; None if it does not."""
    if entry is None:
        return None if latest.is_marker else "uploaded, and no record knows it"
    if latest.is_marker:
        return None if entry.state is State.REMOVED else "deleted, and its record stands"
    if entry.state is State.REMOVED:
        return "uploaded, and its record is removed"
    newest = entry.marks.greatest
    same = newest and newest.source.version_id == latest.version_id
    return None if same else "uploaded again since its record"
