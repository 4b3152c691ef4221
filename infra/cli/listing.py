"""Listing records by day, as operators ask for them."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from copydesk.aws.articles import ArticlesTable
from copydesk.aws.entries import INDEX, entry_from
from copydesk.record.entry import Entry
from copydesk.record.identity import article_id
from copydesk.record.standing import Standing
from infra.cli.say import printable
from infra.cli.stack import Stack
from infra.cli.wrong_use import WrongUse

_PAGE_ENTRIES = 100
_SECOND = "%Y-%m-%dT%H:%M:%S"
_MOST_NAMED = 5
"""Of unknown keys: the others are of the same mistake."""


def today() -> date:
    return datetime.now(UTC).date()


def days_since(first: date) -> list[date]:
    """List the days from ``first`` to today, in UTC."""
    return [first + timedelta(days=n) for n in range((today() - first).days + 1)]


def entries_of_day(
    stack: Stack,
    day: date,
    *,
    newest_first: bool = False,
    between: tuple[datetime, datetime] | None = None,
) -> Iterator[Entry]:
    """List the records whose last version is of that day, in the order of time.

    ``between`` leaves out others, by whole seconds.
    """
    condition, values = "#day = :day", {":day": {"S": day.isoformat()}}
    if between:
        first, last = between[0], between[1] + timedelta(seconds=1)
        condition += " AND versionCreated BETWEEN :first AND :last"
        values |= {":first": {"S": f"{first:{_SECOND}}"}, ":last": {"S": f"{last:{_SECOND}}"}}
    pages = stack.dynamodb.get_paginator("query").paginate(
        TableName=stack.table,
        IndexName=INDEX,
        KeyConditionExpression=condition,
        ExpressionAttributeNames={"#day": "day"},
        ExpressionAttributeValues=values,
        ScanIndexForward=not newest_first,
        PaginationConfig={"PageSize": _PAGE_ENTRIES},
    )
    for page in pages:
        yield from map(entry_from, page["Items"])


def standings_of(stack: Stack, keys: Sequence[str]) -> list[Standing]:
    """Read the records of keys, each once.

    Raises:
        WrongUse: There are keys without a record.
    """
    records = ArticlesTable(stack.dynamodb, stack.table)
    found = {key: records.get(article_id(stack.bucket, key)) for key in keys}
    unknown = [printable(key, 200) for key, standing in found.items() if standing is None]
    if unknown:
        more = f" and {len(unknown) - _MOST_NAMED:,} more" * (len(unknown) > _MOST_NAMED)
        raise WrongUse(f"there is no record of {', '.join(unknown[:_MOST_NAMED])}{more}")
    return [standing for standing in found.values() if standing]
