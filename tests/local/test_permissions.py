"""Permissions proved: what the functions do is allowed, and what is allowed they do."""

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from infra.local.deploy import Stack
from infra.local.guard import Call
from infra.local.policy import Grant, Statement
from infra.local.roles import statements_of_role
from infra.local.service import DEFAULTS, LocalService, running
from tests.local.desk_client import DeskClient, story
from tests.local.templates import changed

NOISE = bytes(range(256)) * 40
KEY = "arn:aws:kms:us-east-1:999999999999:key/11111111-1111-1111-1111-111111111111"

# Lambda's own runtime makes these calls, in the function's name; the local one writes a file.
OF_THE_RUNTIME = frozenset(
    {
        "logs:CreateLogStream",
        "logs:PutLogEvents",
        "xray:PutTraceSegments",
        "xray:PutTelemetryRecords",
        "lambda:InvokeFunction",  # the scheduler's, at night
    }
)


def long_story(years: int) -> bytes:
    """Write a story that fits no event."""
    more = "\n".join(
        f"On day {day} the committee heard {day + 3} witnesses, who said that the train was late"
        f" by {day % 7} minutes and that the coffee on platform {day % 5} was cold again.\n"
        for day in range(1, 600)
    )
    return story(years) + b"\n" + more.encode()


class Newsroom:
    """Does with a service everything that people and operators do."""

    def __init__(self, service: LocalService) -> None:
        self._service = service
        address = service.address
        self.desk = DeskClient(asdict(address))
        session = boto3.Session("anybody", "anything", region_name=address.region)
        self._lambda = session.client("lambda", endpoint_url=address.endpoint)
        self._events = session.client("events", endpoint_url=address.endpoint)

    def live_a_day(self) -> None:
        self._upload_and_update()
        self._take_back_and_purge()
        self._purge_under_noise()
        self._file_a_long_story()
        self._grow_old("a.txt")
        self._invoke("ReplayFunction", {"prefix": "a", "belowPipeline": 99})
        self._invoke("ReplayFunction", {"keys": ["a.txt"], "belowPipeline": 99})
        self._invoke("SweepFunction", {})
        self.desk.silence(but="last.txt")
        self._lose_the_bus()

    def _upload_and_update(self) -> None:
        for body in (story(5), story(7), NOISE):
            self.desk.upload("a.txt", body)
            self.desk.next_event("a.txt")

    def _take_back_and_purge(self) -> None:
        first = self.desk.upload("b.txt", story())
        self.desk.next_event("b.txt")
        marker = self.desk.delete("b.txt")
        self.desk.next_event("b.txt")
        self.desk.purge("b.txt", marker)
        self.desk.next_event("b.txt")
        self.desk.purge("b.txt", first)
        self.desk.next_event("b.txt")

    def _purge_under_noise(self) -> None:
        """Have a key looked at where an article lies under noise."""
        versions = []
        for body in (story(5), story(7), NOISE):
            versions.append(self.desk.upload("c.txt", body))
            self.desk.next_event("c.txt")
        self.desk.purge("c.txt", versions[0])

    def _file_a_long_story(self) -> None:
        # Three times: two bodies are then useless, and moto's listing loses one of all.
        for years in (3, 4, 5):
            self.desk.upload("long.txt", long_story(years))
            assert self.desk.next_event("long.txt")["data"]["dataRef"]

    def _grow_old(self, key: str) -> None:
        """Let a record look as if an older pipeline had read it."""
        article = self.desk.events_of(key)[0]["metadata"]["subject"]
        item = self.desk.record(article)
        for mark in item["marks"]["M"].values():
            mark.get("M", {})["pipelineVersion"] = {"N": "0"}
        self.desk.dynamodb.put_item(TableName=self._service.address.table, Item=item)

    def _invoke(self, function: str, event: dict[str, object]) -> None:
        name = self._service.stack.resources[function].physical_id
        answer = self._lambda.invoke(FunctionName=name, Payload=json.dumps(event))
        said = answer["Payload"].read().decode()
        assert "FunctionError" not in answer, said

    def _lose_the_bus(self) -> None:
        """Let events fail until one is set aside."""
        self._events.delete_event_bus(Name=self._service.address.bus)
        self.desk.upload("unheard.txt", story())
        queue = self._service.stack.outputs["PublishFailureQueueUrl"]
        self.desk.wait_until(lambda: self.desk.count_in(queue) > 0, "an event set aside")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalService]:
    folder = tmp_path_factory.mktemp("permissions")
    template = changed(
        DEFAULTS.template,
        folder,
        ("PublishFunction.Properties.Events.Commits.Properties.MaximumRetryAttempts", 1),
        ("SweepFunction.Properties.Environment.Variables.SWEEP_AFTER_DAYS", "0"),
    )
    with running(replace(DEFAULTS, template=template), tell=print) as running_service:
        Newsroom(running_service).live_a_day()
        yield running_service


@pytest.fixture(scope="module")
def calls(service: LocalService) -> list[Call]:
    return service.stage.guard.calls


def test_every_call_of_a_function_is_allowed(calls: list[Call]) -> None:
    assert [f"{call.function}: {call.need}" for call in calls if not call.grants] == []


def test_every_permission_is_used(service: LocalService, calls: list[Call]) -> None:
    used = {grant for call in calls for grant in call.grants}
    unused = [
        f"{grant.place}: {grant.action} on {grant.resource}"
        for grant in permissions_of(service.stack)
        if grant not in used and grant.action not in OF_THE_RUNTIME
    ]

    assert unused == []


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param({"StorageClass": "GLACIER"}, id="into an archive"),
        pytest.param({"StorageClass": "DEEP_ARCHIVE"}, id="into the deepest"),
        pytest.param({"SSECustomerAlgorithm": "AES256", "SSECustomerKey": "k" * 32}, id="own key"),
        pytest.param({"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": KEY}, id="foreign KMS key"),
        pytest.param({"ServerSideEncryption": "aws:kms"}, id="key of the uploader's account"),
        pytest.param({"ServerSideEncryption": "aws:kms:dsse"}, id="and in two layers"),
    ],
)
def test_an_upload_that_nobody_could_read_is_refused(
    service: LocalService, asked: dict[str, Any]
) -> None:
    address = service.address
    session = boto3.Session("anybody", "anything", region_name=address.region)
    s3 = session.client("s3", endpoint_url=address.endpoint)

    with pytest.raises(ClientError, match="AccessDenied"):
        s3.put_object(Bucket=address.bucket, Key="cold.txt", Body=story(), **asked)
    s3.put_object(Bucket=address.bucket, Key="cool.txt", Body=story(), StorageClass="GLACIER_IR")


def permissions_of(stack: Stack) -> Iterator[Grant]:
    for role in stack.of_type("AWS::IAM::Role"):
        for statement in statements_of_role(stack, role):
            yield from _grants(statement)


def _grants(statement: Statement) -> Iterator[Grant]:
    for action in statement.actions:
        for resource in statement.resources:
            yield Grant(statement.place, action, resource)
