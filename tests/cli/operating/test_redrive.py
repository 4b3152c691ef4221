import json
import re
from datetime import UTC, datetime

from tests.cli.operating.operator import Operator


def test_a_dry_redrive_shows_each_letter_and_leaves_it(operator: Operator) -> None:
    operator.sends("IngestDeadLetterQueue", operator.look("letters/a.txt"))
    operator.sends("IngestDeadLetterQueue", "no notice")
    said = operator.says("redrive", "--dry-run")

    assert "about 2 dead letters" in said.err
    assert re.search(r"\d s old  look letters/a.txt; failed five times, see the log", said.out)
    assert "can never be read: message is no JSON" in said.out
    assert operator.count("IngestDeadLetterQueue") == 2
    operator.client.sqs.purge_queue(QueueUrl=operator.queue("IngestDeadLetterQueue"))


def test_redrive_gives_letters_another_try(operator: Operator) -> None:
    operator.publishes("letters/b.txt")
    operator.loses("letters/b.txt")
    operator.sends("IngestDeadLetterQueue", operator.look("letters/b.txt"))
    said = operator.says("redrive")

    assert said.out == "1 dead letter moved back into the queues\n"
    operator.waits(lambda: operator.item("letters/b.txt"), "the record")
    assert operator.count("IngestDeadLetterQueue") == 0


def test_redrive_announces_what_was_set_aside(operator: Operator) -> None:
    first = operator.publishes("aside.txt")
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    batch = {"approximateArrivalOfFirstRecord": now, "approximateArrivalOfLastRecord": now}
    operator.sends("PublishFailureQueue", json.dumps({"DDBStreamBatchInfo": batch}))
    said = operator.says("redrive")

    assert said.code == 0
    assert operator.client.next_event("aside.txt") == first
    assert operator.count("PublishFailureQueue") == 0


def test_redrive_announces_once_what_several_batches_are_near(operator: Operator) -> None:
    operator.publishes("near.txt")
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    batch = {"approximateArrivalOfFirstRecord": now, "approximateArrivalOfLastRecord": now}
    for _ in range(3):
        operator.sends("PublishFailureQueue", json.dumps({"DDBStreamBatchInfo": batch}))
    operator.says("redrive")

    types = [event["metadata"]["type"] for event in operator.events_to_the_end("near.txt")]
    assert types == ["ArticleIngested", "ArticleIngested"]
    assert operator.count("PublishFailureQueue") == 0


def test_what_was_not_set_aside_by_lambda_stays(operator: Operator) -> None:
    operator.sends("PublishFailureQueue", "a stranger's")
    said = operator.says("redrive")

    assert said.code == 1
    assert "1 batch stay set aside" in said.err
    (message,) = re.findall(r"--drop (\S+)", said.err)
    assert operator.says("redrive", "--drop", message).out == "1 message dropped\n"
    assert operator.count("PublishFailureQueue") == 0


def test_redrive_passes_over_what_can_never_be_read_until_it_is_dropped(operator: Operator) -> None:
    operator.publishes("letters/c.txt")
    operator.loses("letters/c.txt")
    operator.sends("IngestDeadLetterQueue", "no notice")
    operator.sends("IngestDeadLetterQueue", operator.look("letters/c.txt"))
    said = operator.says("redrive")

    assert (said.code, said.out) == (1, "1 dead letter moved back into the queues\n")
    assert "can never be read: message is no JSON" in said.err
    operator.waits(lambda: operator.item("letters/c.txt"), "the record")
    assert operator.count("IngestDeadLetterQueue") == 1
    (message,) = re.findall(r"--drop (\S+)", said.err)
    assert (
        operator.says("redrive", "--drop", message, "--dry-run").out == "1 message to be dropped\n"
    )
    assert operator.says("redrive", "--drop", message).out == "1 message dropped\n"
    assert operator.count("IngestDeadLetterQueue") == 0


def test_redrive_drops_nothing_that_can_be_read(operator: Operator) -> None:
    operator.sends("IngestDeadLetterQueue", operator.look("letters/d.txt"))
    shown = operator.says("redrive", "--dry-run").out
    (message,) = re.findall(r"for message (\S+)", shown)
    said = operator.says("redrive", "--drop", message)

    assert said.code == 2
    assert f"no message {message} that can never be read" in said.err
    assert operator.says("redrive").out == "1 dead letter moved back into the queues\n"
