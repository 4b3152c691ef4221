"""The bus: events go out in requests of ten, and each entry may fail on its own.

Source: EventBridge API, "PutEvents": 10 entries and 256 KB a request; status 200 with failed
entries inside, in the order of the request.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from copydesk.record.events import SOURCE, Announcement

if TYPE_CHECKING:
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_events.type_defs import PutEventsRequestEntryTypeDef

MAX_ENTRIES = 10
MAX_REQUEST_BYTES = 240_000
"""Under 256 KB by what an entry has beside its detail."""


class ArticleBus:
    """Sends announcements."""

    def __init__(self, client: "EventBridgeClient", bus: str) -> None:
        self._client = client
        self._bus = bus

    def send(self, announcements: Sequence[Announcement]) -> Sequence[Announcement]:
        """Send all; give back those that the bus refused."""
        refused: list[Announcement] = []
        for batch in _batches(announcements):
            answer = self._client.put_events(Entries=[self._entry(one) for one in batch])
            results = zip(batch, answer["Entries"], strict=True)
            refused += [
                one.model_copy(update={"refusal": result["ErrorCode"]})
                for one, result in results
                if "ErrorCode" in result
            ]
        return refused

    def _entry(self, announcement: Announcement) -> "PutEventsRequestEntryTypeDef":
        return {
            "EventBusName": self._bus,
            "Source": SOURCE,
            "DetailType": announcement.type,
            "Time": datetime.fromisoformat(announcement.time),
            "Resources": [f"arn:{self._client.meta.partition}:s3:::{announcement.resource}"],
            "Detail": announcement.detail,
        }


def _batches(announcements: Sequence[Announcement]) -> Iterator[Sequence[Announcement]]:
    """Cut into requests, by number and by bytes."""
    batch: list[Announcement] = []
    size = 0
    for one in announcements:
        weight = len(one.detail.encode())
        if batch and (len(batch) == MAX_ENTRIES or size + weight > MAX_REQUEST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(one)
        size += weight
    if batch:
        yield batch
