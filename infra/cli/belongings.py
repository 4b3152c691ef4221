"""Everything that is kept of one key: versions of its object, bodies, its record."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from copydesk.aws.articles import ArticlesTable
from copydesk.record.identity import article_id
from copydesk.record.standing import Standing
from infra.cli.stack import Stack

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient


_MOST_COPIES = 100
"""Of a text that is everywhere, as many are named."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version of an object, or a delete marker."""

    key: str
    id: str
    is_latest: bool
    is_marker: bool


@dataclass(frozen=True, slots=True)
class Belongings:
    """What a look at all places found."""

    versions: tuple[Version, ...]
    bodies: tuple[Version, ...]
    standing: Standing | None
    copies: tuple[str, ...]
    """Keys of other records with the same text: they are uploads of their own."""

    def __bool__(self) -> bool:
        return bool(self.versions or self.bodies or self.standing)


def belongings_of(stack: Stack, key: str) -> Belongings:
    """Find everything that is kept of a key."""
    article = article_id(stack.bucket, key)
    objects = tuple(one for one in versions_under(stack, stack.bucket, key) if one.key == key)
    bodies = tuple(versions_under(stack, stack.bodies, f"bodies/{article}/"))
    standing = ArticlesTable(stack.dynamodb, stack.table).get(article)
    return Belongings(objects, bodies, standing, tuple(_copies_of(stack, standing)))


def _copies_of(stack: Stack, standing: Standing | None) -> Iterator[str]:
    if standing is None or standing.record.content_hash is None:
        return
    records = ArticlesTable(stack.dynamodb, stack.table)
    pages = stack.dynamodb.get_paginator("query").paginate(
        TableName=stack.table,
        IndexName="ByContent",
        KeyConditionExpression="contentHash = :hash",
        ExpressionAttributeValues={":hash": {"S": standing.record.content_hash}},
        PaginationConfig={"MaxItems": _MOST_COPIES},
    )
    for item in (item for page in pages for item in page["Items"]):
        other = records.get(item["articleId"]["S"])
        if other and other.record.article_id != standing.record.article_id:
            yield other.record.source.key


def versions_under(stack: Stack, bucket: str, prefix: str) -> Iterator[Version]:
    """List all versions and delete markers of the keys that begin so."""
    listing = stack.s3.get_paginator("list_object_versions")
    kinds: tuple[tuple[Literal["Versions", "DeleteMarkers"], bool], ...] = (
        ("Versions", False),
        ("DeleteMarkers", True),
    )
    for page in listing.paginate(Bucket=bucket, Prefix=prefix):
        for kind, is_marker in kinds:
            found: Sequence[Any] = page.get(kind, [])
            for one in found:
                yield Version(one["Key"], one["VersionId"], one["IsLatest"], is_marker)


def erase_object(stack: Stack, key: str, versions: Sequence[Version]) -> int:
    """Erase an object with all its versions, so that no look meanwhile finds an old one.

    First a delete marker hides them all: subscribers hear that the article is removed. Then the
    versions go, and the markers last, the newest at the very end: as long as any version is
    there, a marker lies on top of it. Where no version is left, the marker's notice alone is it
    that removes the record.
    """
    if not any(one.is_latest and one.is_marker for one in versions):
        stack.s3.delete_object(Bucket=stack.bucket, Key=key)
        versions = [one for one in versions_under(stack, stack.bucket, key) if one.key == key]
    for one in sorted(versions, key=lambda one: (one.is_marker, one.is_latest)):
        stack.s3.delete_object(Bucket=stack.bucket, Key=key, VersionId=one.id)
    return len(versions)


def erase_bodies(stack: Stack, bodies: Sequence[Version]) -> None:
    for one in bodies:
        stack.s3.delete_object(Bucket=stack.bodies, Key=one.key, VersionId=one.id)


def erase_record(dynamodb: "DynamoDBClient", table: str, standing: Standing) -> bool:
    """Erase a record, if it still stands as it was read; tell whether it did."""
    try:
        dynamodb.delete_item(
            TableName=table,
            Key={"articleId": {"S": standing.record.article_id}},
            ConditionExpression="commitNumber = :read",
            ExpressionAttributeValues={":read": {"N": str(standing.commit_number)}},
        )
    except dynamodb.exceptions.ConditionalCheckFailedException:
        return False
    return True
