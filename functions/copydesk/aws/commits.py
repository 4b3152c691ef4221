"""Commits as the table's stream gives them to a function: the item before and after."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from copydesk.aws.items import from_image
from copydesk.record.identity import event_id
from copydesk.record.standing import Standing


@dataclass(frozen=True, slots=True)
class Commit:
    """One write to the table."""

    standing: Standing
    """As written."""

    sequence_number: str
    """Its place in the stream."""

    raised_version: bool
    """Whether an event is owed by this very write: not by one that changed nothing."""

    @property
    def event_id(self) -> str:
        record = self.standing.record
        return event_id(record.article_id, record.version)


def commits_in(event: Mapping[str, Any]) -> Iterator[Commit]:
    """Read the writes of a stream's batch; an erased item is none."""
    for record in event["Records"]:
        change = record["dynamodb"]
        if "NewImage" not in change:
            continue
        standing = from_image(change["NewImage"])
        before = change.get("OldImage", {}).get("version", {"N": "0"})
        yield Commit(
            standing=standing,
            sequence_number=change["SequenceNumber"],
            raised_version=standing.record.version != int(before["N"]),
        )
