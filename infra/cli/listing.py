"""Listing records by day, as operators ask for them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from copydesk.aws.entries import INDEX, entry_from
from copydesk.record.entry import Entry
from infra.cli.stack import Stack

_PAGE_ENTRIES = 100


def today() -> date:
    return datetime.now(UTC).date()


def days_since(first: date) -> list[date]:
    """List the days from ``first`` to today, in UTC."""
    return [first + timedelta(days=n) for n in range((today() - first).days + 1)]


def entries_of_day(stack: Stack, day: date, *, newest_first: bool = False) -> Iterator[Entry]:
    """List the records whose last version is of that day, in the order of time."""
    pages = stack.dynamodb.get_paginator("query").paginate(
        TableName=stack.table,
        IndexName=INDEX,
        KeyConditionExpression="#day = :day",
        ExpressionAttributeNames={"#day": "day"},
        ExpressionAttributeValues={":day": {"S": day.isoformat()}},
        ScanIndexForward=not newest_first,
        PaginationConfig={"PageSize": _PAGE_ENTRIES},
    )
    for page in pages:
        yield from map(entry_from, page["Items"])
