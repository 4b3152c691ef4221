"""Rule 8: an event goes out at least once, its copies are one, and a refusal is repeated."""

import json
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from copydesk.aws.bus import MAX_ENTRIES, ArticleBus
from copydesk.desk import SEND_TRIES, publish
from copydesk.record.events import Announcement, announce
from copydesk.record.standing import Standing
from tests.newsroom import MemoryBus, Newsroom, in_memory, what_a_consumer_knows


def committed(count: int) -> list[Standing]:
    newsroom = in_memory()
    newsroom.deliver(*(newsroom.upload(f"Story {n}", key=f"k{n}") for n in range(count)))
    return [new for _, new in newsroom.outbox.commits]


def test_copies_of_an_event_are_the_same_to_the_letter(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    bus, standing = MemoryBus(), newsroom.standing()

    for _ in range(2):
        publish([standing], bus=bus, source="/copydesk/test", pause=lambda _: None)

    assert bus.sent[0] == bus.sent[1]


def test_copies_are_the_same_after_a_release_that_adds_a_field() -> None:
    (standing,) = committed(1)
    older = standing.record.model_copy(update={"schema_version": "0.9"})
    announcement = announce(standing.model_copy(update={"record": older}), source="/copydesk/test")
    assert announcement

    assert (
        json.loads(announcement.detail)["metadata"]["dataschema"] == "copydesk/ArticleIngested/0.9"
    )


def test_the_event_has_the_names_of_cloudevents(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    (event,) = newsroom.announced()
    record = newsroom.standing().record

    assert event.metadata.model_dump(mode="json") == {
        "specversion": "1.0",
        "id": event.metadata.id,
        "source": "/copydesk/test",
        "type": "ArticleIngested",
        "subject": record.article_id,
        "time": record.version_created,
        "dataschema": "copydesk/ArticleIngested/1.0",
        "sequence": "0000000001",
        "correlationid": "request-1",
    }


def test_a_consumer_drops_what_is_not_above_the_last_it_applied(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("A"), newsroom.upload("B"))
    first, second = newsroom.announced()
    known = what_a_consumer_knows([first, second, first, second, first])

    assert known == second


def test_a_record_that_nobody_was_told_of_has_nothing_to_announce(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.delete())

    assert announce(newsroom.standing(), source="/copydesk/test") is None


def test_refused_entries_alone_are_sent_again() -> None:
    tries: list[str] = []

    def refuse_one_once(announcement: Announcement) -> bool:
        tries.append(announcement.resource)
        return announcement.resource.endswith("k1") and tries.count(announcement.resource) == 1

    pauses: list[int] = []
    bus = MemoryBus(refuse=refuse_one_once)
    refused = publish(committed(3), bus=bus, source="/s", pause=pauses.append)

    assert not refused
    assert pauses == [1]  # none where nothing is left to send
    assert [tries.count(f"desk-incoming/k{n}") for n in range(3)] == [1, 2, 1]


def test_what_is_refused_each_time_is_named_and_the_rest_is_sent() -> None:
    pauses: list[int] = []
    bus = MemoryBus(refuse=lambda one: one.resource.endswith("k1"))
    refused = publish(committed(3), bus=bus, source="/s", pause=pauses.append)

    assert len(bus.sent) == 2
    assert len(refused) == 1
    assert pauses == [*range(1, SEND_TRIES)]


@dataclass
class PartialEvents:
    """EventBridge that answers 200 with failed entries inside."""

    requests: list[list[str]] = field(default_factory=list)
    resources: set[str] = field(default_factory=set)
    meta: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(partition="aws"))

    def put_events(self, *, Entries: list[dict[str, Any]]) -> dict[str, Any]:  # noqa: N803
        self.requests.append([entry["Detail"] for entry in Entries])
        self.resources.update(*(entry["Resources"] for entry in Entries))
        failed = {"ErrorCode": "InternalFailure", "ErrorMessage": "later"}
        sent = {"EventId": "1"}
        answers = [failed if "Story 3" in entry["Detail"] else sent for entry in Entries]
        return {"Entries": answers, "FailedEntryCount": answers.count(failed)}


def announcements(count: int, *, weight: int = 1) -> list[Announcement]:
    detail = json.dumps("é" * weight, ensure_ascii=False)
    return [
        Announcement(
            id=str(n),
            type="ArticleIngested",
            resource="desk-incoming/k",
            time="2026-01-01T00:00:00.000000Z",
            detail=f'{{"Story {n}": {detail}}}',
        )
        for n in range(count)
    ]


def test_failed_entries_of_a_request_that_succeeded_are_given_back() -> None:
    client = PartialEvents()
    refused = ArticleBus(client, "bus").send(announcements(5))  # type: ignore[arg-type]

    assert [(one.id, one.refusal) for one in refused] == [("3", "InternalFailure")]


def test_an_answer_that_tells_of_fewer_events_than_were_sent_is_no_success() -> None:
    client = PartialEvents()
    put_events = client.put_events
    client.put_events = lambda *, Entries: put_events(Entries=Entries[1:])  # type: ignore[method-assign] # noqa: N803

    with pytest.raises(ValueError, match="shorter"):
        ArticleBus(client, "bus").send(announcements(2))  # type: ignore[arg-type]


@pytest.mark.parametrize("partition", ["aws", "aws-cn", "aws-us-gov"])
def test_an_event_names_its_object_as_the_region_does(partition: str) -> None:
    client = PartialEvents(meta=SimpleNamespace(partition=partition))
    ArticleBus(client, "bus").send(announcements(1))  # type: ignore[arg-type]

    assert client.resources == {f"arn:{partition}:s3:::desk-incoming/k"}


@pytest.mark.parametrize(
    ("count", "weight", "requests"),
    [
        pytest.param(0, 1, [], id="nothing to send"),
        pytest.param(MAX_ENTRIES, 1, [10], id="ten at once"),
        pytest.param(MAX_ENTRIES + 1, 1, [10, 1], id="and one more"),
        pytest.param(7, 30_000, [3, 3, 1], id="by bytes of UTF-8, not characters"),
        pytest.param(2, 125_000, [1, 1], id="one that is too large alone, too"),
    ],
)
def test_requests_stay_within_what_the_bus_takes(
    count: int, weight: int, requests: list[int]
) -> None:
    client = PartialEvents()
    ArticleBus(client, "bus").send(announcements(count, weight=weight))  # type: ignore[arg-type]

    assert [len(request) for request in client.requests] == requests
