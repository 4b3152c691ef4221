"""The index ByDay: all records in short, page by page."""

from typing import TYPE_CHECKING

from pydantic.alias_generators import to_camel

from copydesk.aws.items import day_of, fields_of
from copydesk.record.entry import Entry, Page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import (
        AttributeValueTypeDef,
        ScanInputTypeDef,
    )

INDEX = "ByDay"
ATTRIBUTES = tuple(map(to_camel, Entry.model_fields))
"""What the index has of an item, its keys among them."""

_BETWEEN = "/"


class ArticlesByDay:
    """Looks all records through. A cursor says where: ``2026-11-23T05:30:00.000000Z/3a4b…``."""

    def __init__(self, client: "DynamoDBClient", table: str, *, page_entries: int = 100) -> None:
        self._client = client
        self._table = table
        self._page_entries = page_entries

    def page(self, cursor: str | None) -> Page:
        """Give the entries after ``cursor``, in the index' own order; None begins."""
        request: ScanInputTypeDef = {
            "TableName": self._table,
            "IndexName": INDEX,
            "Limit": self._page_entries,
        }
        if cursor is not None:
            request["ExclusiveStartKey"] = _place(cursor)
        answer = self._client.scan(**request)
        last = answer.get("LastEvaluatedKey")
        entries = tuple(entry_from(item) for item in answer["Items"])
        return Page(entries, _cursor(last) if last else None)


def entry_from(item: "Mapping[str, AttributeValueTypeDef]") -> Entry:
    """Read an item of the index."""
    return Entry.model_validate(fields_of(item))


def place(entry: Entry) -> str:
    """Say where an entry stands, as cursors do: of one day in the order of time."""
    return f"{entry.version_created}{_BETWEEN}{entry.article_id}"


def _cursor(key: "Mapping[str, AttributeValueTypeDef]") -> str:
    return f"{key['versionCreated']['S']}{_BETWEEN}{key['articleId']['S']}"


def _place(cursor: str) -> "Mapping[str, AttributeValueTypeDef]":
    created, _, article_id = cursor.partition(_BETWEEN)
    return {
        "articleId": {"S": article_id},
        "day": {"S": day_of(created)},
        "versionCreated": {"S": created},
    }
