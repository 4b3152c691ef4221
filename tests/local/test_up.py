"""``copydesk up``, from another process, with boto3 alone."""

import socket
import subprocess
from collections.abc import Iterator

import pytest

from tests.local.desk_client import COPYDESK, DeskClient, copydesk_up, story

NOISE = bytes(range(256)) * 40


@pytest.fixture(scope="module")
def desk() -> Iterator[DeskClient]:
    with copydesk_up() as client:
        yield client


def attribute(record: dict[str, dict[str, str]], name: str) -> str:
    (value,) = record[name].values()
    return value


def test_the_ready_line_names_everything_that_a_client_needs(desk: DeskClient) -> None:
    assert list(desk.address) == ["endpoint", "region", "bucket", "table", "bus", "queueUrl"]
    assert "incoming" in desk.address["bucket"]
    assert "articles" in desk.address["table"]
    assert "articles" in desk.address["bus"]


def test_only_the_consumers_queue_is_called_so(desk: DeskClient) -> None:
    urls = desk.sqs.list_queues()["QueueUrls"]

    assert [url for url in urls if "consumer" in url] == [desk.address["queueUrl"]]


def test_an_upload_becomes_a_record_and_an_event(desk: DeskClient) -> None:
    version = desk.upload("wire/a story + ünïcode.txt", story())
    event = desk.next_event("wire/a story + ünïcode.txt")

    record = desk.record(event["metadata"]["subject"])
    assert event["metadata"]["type"] == "ArticleIngested"
    assert event["data"]["source"]["versionId"] == version
    assert attribute(record, "headline") == "Orchard town votes to keep its night train"
    assert attribute(record, "version") == "1"


def test_the_event_on_the_bus_says_whose_it_is_and_of_which_object(desk: DeskClient) -> None:
    desk.upload("envelope.txt", story())
    metadata = desk.next_event("envelope.txt")["metadata"]

    assert metadata["source"] == "/copydesk/copydesk"
    assert metadata["sequence"] == "0000000001"


def test_an_unchanged_upload_again_is_silent(desk: DeskClient) -> None:
    desk.upload("same.txt", story())
    desk.next_event("same.txt")
    desk.upload("same.txt", story())
    desk.silence(but="after-same.txt")

    assert len(desk.events_of("same.txt")) == 1


def test_a_changed_upload_updates(desk: DeskClient) -> None:
    desk.upload("changed.txt", story(5))
    desk.next_event("changed.txt")
    desk.upload("changed.txt", story(7))

    event = desk.next_event("changed.txt")
    assert event["metadata"]["type"] == "ArticleUpdated"
    assert "sections" in event["data"]["changedFields"]


def test_binary_noise_is_rejected(desk: DeskClient) -> None:
    desk.upload("noise.bin", NOISE)

    event = desk.next_event("noise.bin")
    assert event["metadata"]["type"] == "ArticleRejected"
    assert event["data"]["problem"]["code"] == "unknown-format"


def test_a_bad_upload_does_not_destroy_a_good_article(desk: DeskClient) -> None:
    desk.upload("good.txt", story())
    desk.next_event("good.txt")
    desk.upload("good.txt", NOISE)

    event = desk.next_event("good.txt")
    assert event["metadata"]["type"] == "ArticleRejected"
    assert event["data"]["headline"] == "Orchard town votes to keep its night train"


def test_a_delete_removes_and_a_new_upload_restores(desk: DeskClient) -> None:
    desk.upload("back.txt", story())
    desk.next_event("back.txt")

    desk.delete("back.txt")
    assert desk.next_event("back.txt")["metadata"]["type"] == "ArticleRemoved"
    desk.upload("back.txt", story())
    assert desk.next_event("back.txt")["metadata"]["type"] == "ArticleRestored"


def test_an_undelete_restores(desk: DeskClient) -> None:
    desk.upload("undelete.txt", story())
    desk.next_event("undelete.txt")
    marker = desk.delete("undelete.txt")
    desk.next_event("undelete.txt")

    desk.purge("undelete.txt", marker)
    assert desk.next_event("undelete.txt")["metadata"]["type"] == "ArticleRestored"


def test_the_purge_of_an_old_version_changes_nothing(desk: DeskClient) -> None:
    old = desk.upload("purge.txt", story(5))
    desk.next_event("purge.txt")
    desk.upload("purge.txt", story(7))
    desk.next_event("purge.txt")

    desk.purge("purge.txt", old)
    desk.silence(but="after-purge.txt")
    assert len(desk.events_of("purge.txt")) == 2


def test_many_objects_deleted_in_one_call_are_all_removed(desk: DeskClient) -> None:
    keys = ["many/1.txt", "many/2.txt"]
    for key in keys:
        desk.upload(key, story())
        desk.next_event(key)

    objects = {"Objects": [{"Key": key} for key in keys], "Quiet": True}
    desk.s3.delete_objects(Bucket=desk.address["bucket"], Delete=objects)  # type: ignore[arg-type]
    desk.wait_until(lambda: all(len(desk.events_of(key)) == 2 for key in keys), "two removals")
    assert {desk.events_of(key)[1]["metadata"]["type"] for key in keys} == {"ArticleRemoved"}


def test_a_copy_is_an_upload_too(desk: DeskClient) -> None:
    bucket = desk.address["bucket"]
    desk.upload("first.txt", story())
    desk.s3.copy_object(Bucket=bucket, Key="copy.txt", CopySource=f"{bucket}/first.txt")

    assert desk.next_event("copy.txt")["metadata"]["type"] == "ArticleIngested"


def test_a_port_in_use_is_said_in_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        command = [COPYDESK, "up", "--port", port]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603

    assert ended.returncode == 2
    assert ended.stdout == ""
    assert f"port {port} cannot be used" in ended.stderr
    assert ended.stderr.count("\n") == 1
