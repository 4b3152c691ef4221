"""The functions as Lambda calls them: an SQS batch in, a stream's batch in, a request, a night."""

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any
from urllib.parse import quote_plus

import boto3
import pytest
from aws_lambda_powertools.utilities.typing import LambdaContext
from moto import mock_aws

from copydesk.errors import Misconfigured

REGION = "us-east-1"
BY_DAY: Any = {
    "IndexName": "ByDay",
    "KeySchema": [
        {"AttributeName": "day", "KeyType": "HASH"},
        {"AttributeName": "versionCreated", "KeyType": "RANGE"},
    ],
    "Projection": {
        "ProjectionType": "INCLUDE",
        "NonKeyAttributes": [
            "headline", "state", "version", "inLanguage", "pipelineVersion", "source", "marks",
        ],
    },
}  # fmt: skip
STORY = """Rain stops play

LONDON (Reuters) - Rain fell on Tuesday.

It fell all day long, they said.
"""


class Context(LambdaContext):
    def __init__(self) -> None:
        self._function_name = "test"
        self._memory_limit_in_mb = 128
        self._invoked_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:test"
        self._aws_request_id = "request"

    @staticmethod
    def get_remaining_time_in_millis() -> int:
        return 300_000


@dataclass
class Cloud:
    """A bucket, a table with its stream, a bus and a queue that hears it."""

    ingest: ModuleType
    publish: ModuleType
    replay: ModuleType
    sweep: ModuleType

    def upload(self, body: bytes, key: str = "a story.txt") -> str:
        answer = boto3.client("s3").put_object(Bucket="incoming", Key=key, Body=body)
        return answer["VersionId"]

    def take(self, *bodies: str) -> list[str]:
        """Hand messages to the ingest function; give back those that failed."""
        records = [
            {"messageId": f"m{n}", "body": body, "eventSource": "aws:sqs", "attributes": {}}
            for n, body in enumerate(bodies)
        ]
        answer = self.ingest.handler({"Records": records}, Context())
        return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]

    def stream(self) -> list[dict[str, Any]]:
        streams = boto3.client("dynamodbstreams")
        (found,) = streams.list_streams(TableName="articles")["Streams"]
        arn = found["StreamArn"]
        (shard,) = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]
        iterator = streams.get_shard_iterator(
            StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
        )["ShardIterator"]
        return list(streams.get_records(ShardIterator=iterator)["Records"])  # type: ignore[arg-type]

    def announce(self) -> dict[str, Any]:
        answer: dict[str, Any] = self.publish.handler({"Records": self.stream()}, Context())
        return answer

    def heard(self) -> list[dict[str, Any]]:
        sqs = boto3.client("sqs")
        url = sqs.get_queue_url(QueueName="consumer")["QueueUrl"]
        messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
        return [json.loads(message["Body"]) for message in messages]


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch) -> Iterator[Cloud]:
    for name, value in {
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_ACCOUNT_ID_ENDPOINT_MODE": "disabled",
        "ARTICLES_TABLE": "articles",
        "BODIES_BUCKET": "bodies",
        "ARTICLE_BUS": "articles",
        "EVENT_SOURCE": "/copydesk/test",
        "INCOMING_BUCKET": "incoming",
        "SWEEP_AFTER_DAYS": "45",
        "POWERTOOLS_METRICS_NAMESPACE": "Copydesk",
        "POWERTOOLS_SERVICE_NAME": "test",
    }.items():
        monkeypatch.setenv(name, value)
    with mock_aws():
        monkeypatch.setenv("BACKFILL_QUEUE", build())
        import ingest  # noqa: PLC0415 it reads its environment
        import publish  # noqa: PLC0415
        import replay  # noqa: PLC0415
        import sweep  # noqa: PLC0415

        ingest.desk.cache_clear()
        publish.bus.cache_clear()
        yield Cloud(ingest, publish, replay, sweep)


def build() -> str:
    """Make everything; give the backfill queue's url."""
    s3 = boto3.client("s3")
    for bucket in ("incoming", "bodies"):
        s3.create_bucket(Bucket=bucket)
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    boto3.client("dynamodb").create_table(
        TableName="articles",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": name, "AttributeType": "S"}
            for name in ("articleId", "day", "versionCreated")
        ],
        KeySchema=[{"AttributeName": "articleId", "KeyType": "HASH"}],
        GlobalSecondaryIndexes=[BY_DAY],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )
    events, sqs = boto3.client("events"), boto3.client("sqs")
    url = sqs.create_queue(QueueName="consumer")["QueueUrl"]
    queue = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]
    events.create_event_bus(Name="articles")
    pattern = json.dumps({"source": ["copydesk"]})
    events.put_rule(Name="all", EventBusName="articles", EventPattern=pattern)
    events.put_targets(
        Rule="all", EventBusName="articles", Targets=[{"Id": "q", "Arn": queue["QueueArn"]}]
    )
    return sqs.create_queue(QueueName="backfill")["QueueUrl"]


def notice(version: str, sequencer: str, *, name: str = "ObjectCreated:Put") -> str:
    of_object = {"key": "a+story.txt", "versionId": version, "sequencer": sequencer}
    s3 = {"bucket": {"name": "incoming"}, "object": of_object}
    return json.dumps({"Records": [{"eventName": name, "s3": s3}]})


def test_an_upload_becomes_a_record_and_the_record_an_event(cloud: Cloud) -> None:
    assert cloud.take(notice(cloud.upload(STORY.encode()), "01")) == []
    assert cloud.announce() == {"batchItemFailures": []}
    (event,) = cloud.heard()

    assert (event["source"], event["detail-type"]) == ("copydesk", "ArticleIngested")
    assert event["resources"] == ["arn:aws:s3:::incoming/a story.txt"]
    assert event["detail"]["data"]["headline"] == "Rain stops play"
    assert "removals" not in event["detail"]["data"]


def test_a_bad_message_does_not_send_its_neighbours_back(cloud: Cloud) -> None:
    good = notice(cloud.upload(STORY.encode()), "01")

    assert cloud.take("no notice", good, '{"Event": "s3:TestEvent"}') == ["m0"]
    assert len(cloud.stream()) == 1


def test_noise_is_an_answer_not_a_failure(cloud: Cloud) -> None:
    assert cloud.take(notice(cloud.upload(bytes(range(256)) * 9), "01")) == []
    cloud.announce()
    (event,) = cloud.heard()

    assert event["detail-type"] == "ArticleRejected"
    assert event["detail"]["data"]["problem"]["code"] == "unknown-format"


def test_a_commit_that_raises_no_version_is_not_announced(cloud: Cloud) -> None:
    cloud.take(notice(cloud.upload(STORY.encode()), "01"))
    cloud.take(notice(cloud.upload(STORY.encode()), "02"))
    cloud.announce()

    assert len(cloud.stream()) == 2
    assert len(cloud.heard()) == 1


def test_the_stream_hears_of_the_first_commit_that_could_not_be_announced(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for sequencer, text in (("01", STORY), ("02", STORY + "\nIt stopped at night, at last.\n")):
        cloud.take(notice(cloud.upload(text.encode()), sequencer))
    pauses: list[float] = []
    monkeypatch.setattr(cloud.publish.time, "sleep", pauses.append)
    refuse(monkeypatch, cloud, "ArticleUpdated")
    second = cloud.stream()[1]["dynamodb"]["SequenceNumber"]
    capsys.readouterr()

    assert cloud.announce() == {"batchItemFailures": [{"itemIdentifier": second}]}
    assert [event["detail-type"] for event in cloud.heard()] == ["ArticleIngested"]
    assert pauses == [0.1, 0.2]
    (counted,) = metrics_in(capsys.readouterr().out, "EventsRefused")
    assert (counted["EventsSent"], counted["EventsRefused"]) == ([1.0], [1.0])


def test_an_item_that_was_erased_is_no_commit_and_hides_none_behind_it(cloud: Cloud) -> None:
    for number in (1, 2):
        cloud.take(notice(cloud.upload(STORY.encode()), f"0{number}"))
        table = boto3.resource("dynamodb").Table("articles")
        (item,) = table.scan()["Items"]
        if number == 1:
            table.delete_item(Key={"articleId": item["articleId"]})

    assert cloud.announce() == {"batchItemFailures": []}
    assert len(cloud.heard()) == 2


def metrics_in(printed: str, name: str) -> list[dict[str, Any]]:
    return [counted for line in printed.splitlines() if name in (counted := json.loads(line))]


def refuse(monkeypatch: pytest.MonkeyPatch, cloud: Cloud, event: str) -> None:
    bus = cloud.publish.bus()
    send = bus.send

    def partly(announcements: Any) -> Any:
        passed = [one for one in announcements if one.type != event]
        return [*send(passed), *(one for one in announcements if one.type == event)]

    monkeypatch.setattr(bus, "send", partly)


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param({"all": True}, id="all"),
        pytest.param({"prefix": "a "}, id="a prefix"),
        pytest.param({"keys": ["a story.txt", "unknown"]}, id="a list of keys"),
    ],
)
def test_a_replay_puts_uploads_into_the_queue_of_ingest(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, request_: dict[str, Any]
) -> None:
    cloud.take(notice(cloud.upload(STORY.encode()), "01"))
    monkeypatch.setattr(cloud.replay, "PIPELINE_VERSION", 99)
    answer = cloud.replay.handler({**request_, "belowPipeline": 99}, Context())
    sqs = boto3.client("sqs")
    (message,) = sqs.receive_message(QueueUrl=os.environ["BACKFILL_QUEUE"])["Messages"]

    assert answer == {"seen": 1, "asked": 1, "cursor": None}
    assert cloud.take(message["Body"]) == []


def test_what_our_own_pipeline_has_read_is_never_asked_for(cloud: Cloud) -> None:
    cloud.take(notice(cloud.upload(STORY.encode()), "01"))

    answer = cloud.replay.handler({"all": True, "belowPipeline": 99}, Context())
    assert answer == {"seen": 1, "asked": 0, "cursor": None}


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"prefix": ""}, id="an empty prefix"),
        pytest.param({"all": True, "keys": ["k"]}, id="two things"),
        pytest.param({"al": True}, id="a slip of the pen"),
    ],
)
def test_a_replay_of_nobody_knows_what_is_refused(cloud: Cloud, request_: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"say which|Extra inputs"):
        cloud.replay.handler(request_, Context())


def test_a_replay_of_a_prefix_leaves_other_keys_alone(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    cloud.take(notice(cloud.upload(STORY.encode()), "01"))
    monkeypatch.setattr(cloud.replay, "PIPELINE_VERSION", 99)
    answer = cloud.replay.handler({"prefix": "b", "belowPipeline": 99}, Context())

    assert (answer["seen"], answer["asked"]) == (1, 0)


def test_a_night_erases_what_no_record_names(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    s3 = boto3.client("s3")
    s3.put_object(Bucket="bodies", Key="bodies/0/1", Body=b"{}")  # before any night's start

    assert cloud.sweep.handler({}, Context()) == {"seen": 1, "erased": 0, "is_complete": True}
    monkeypatch.setenv("SWEEP_AFTER_DAYS", "0")
    assert cloud.sweep.handler({}, Context())["erased"] == 1


def test_days_that_are_no_number_are_named(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWEEP_AFTER_DAYS", "soon")

    with pytest.raises(Exception, match="SWEEP_AFTER_DAYS is 'soon'"):
        cloud.sweep.handler({}, Context())


def test_the_id_of_a_message_leads_to_its_event(cloud: Cloud) -> None:
    cloud.take('{"Event": "s3:TestEvent"}', notice(cloud.upload(STORY.encode()), "01"))
    cloud.announce()
    (event,) = cloud.heard()

    assert event["detail"]["metadata"]["correlationid"] == "m1"


def test_a_key_with_a_line_break_stays_in_one_line(
    cloud: Cloud, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cloud.ingest.logger.handlers[0], "stream", sys.stdout)
    forged = quote_plus('x\n{"message": "notice ended", "outcome": "accepted"}\u2028')
    cloud.take(notice("v", "01").replace("a+story.txt", forged))
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert [line["outcome"] for line in lines if "outcome" in line] == ["gone"]


def test_a_notices_line_tells_how_long_each_step_took(
    cloud: Cloud, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cloud.ingest.logger.handlers[0], "stream", sys.stdout)
    cloud.take(notice(cloud.upload(STORY.encode()), "01"))
    (line,) = metrics_in(capsys.readouterr().out, "outcome")

    assert [name for name in line if name.endswith("_ms")] == [
        "lookup_ms", "read_ms", "clean_ms", "commit_ms",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["ARTICLES_TABLE", "BODIES_BUCKET"])
def test_a_missing_variable_fails_the_function_and_not_a_message(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.delenv(name)

    with pytest.raises(Misconfigured, match=f"{name} is not set"):
        cloud.take(notice("v", "01"))


@pytest.mark.parametrize("name", ["ARTICLE_BUS", "EVENT_SOURCE"])
def test_a_missing_variable_fails_the_function_that_announces(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.delenv(name)

    with pytest.raises(Misconfigured, match=f"{name} is not set"):
        cloud.publish.handler({"Records": []}, Context())


def test_messages_that_fail_for_want_of_a_table_are_counted_for_the_alarm(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ARTICLES_TABLE", "no-such-table")

    assert cloud.take(notice("v", "01"), notice("v", "02")) == ["m0", "m1"]
    failed = metrics_in(capsys.readouterr().out, "MessagesFailed")
    assert [(one["service"], one["MessagesFailed"]) for one in failed] == [("test", [1.0])] * 2
