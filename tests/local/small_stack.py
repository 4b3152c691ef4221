"""A small stack for tests: one function behind a queue or a stream, its code given in the test."""

import json
import os
import textwrap
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moto.moto_api._internal.models import moto_api_backend

from infra.local.deploy import Stack, deploy
from infra.local.mapping import Failure
from infra.local.place import REGION, session_of
from infra.local.stage import at_work
from infra.local.transform import read_template

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs import SQSClient

PATIENCE_SECONDS = 45.0

ROLE = {
    "Type": "AWS::IAM::Role",
    "Properties": {
        "AssumeRolePolicyDocument": {
            "Statement": {
                "Effect": "Allow",
                "Principal": {"Service": "lambda.amazonaws.com"},
                "Action": "sts:AssumeRole",
            }
        },
        "Policies": [
            {
                "PolicyName": "all",
                "PolicyDocument": {
                    "Statement": {
                        "Effect": "Allow",
                        "Action": ["sqs:*", "dynamodb:*"],
                        "Resource": "*",
                    }
                },
            }
        ],
    },
}
QUEUES = {
    "Inbox": {
        "Type": "AWS::SQS::Queue",
        "Properties": {
            "VisibilityTimeout": 60,
            "RedrivePolicy": {
                "deadLetterTargetArn": {"Fn::GetAtt": ["DeadLetters", "Arn"]},
                "maxReceiveCount": 3,
            },
        },
    },
    "DeadLetters": {"Type": "AWS::SQS::Queue"},
    "SetAside": {"Type": "AWS::SQS::Queue"},
}
TABLE = {
    "Type": "AWS::DynamoDB::Table",
    "Properties": {
        "TableName": "entries",
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
    },
}
FROM_QUEUE = {"Type": "SQS", "Properties": {"Queue": {"Fn::GetAtt": ["Inbox", "Arn"]}}}
FROM_STREAM = {
    "Type": "DynamoDB",
    "Properties": {
        "Stream": {"Fn::GetAtt": ["Entries", "StreamArn"]},
        "StartingPosition": "TRIM_HORIZON",
    },
}


@dataclass
class SmallStack:
    """A running one."""

    stack: Stack
    folder: Path
    sqs: "SQSClient"
    dynamodb: "DynamoDBClient"
    failures: list[Failure] = field(default_factory=list)

    @property
    def diary(self) -> list[Any]:
        """What the function has written down, a line of JSON each."""
        path = self.folder / "diary.jsonl"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []

    def send(self, *bodies: str) -> None:
        for body in bodies:
            self.sqs.send_message(QueueUrl=self.queue("Inbox"), MessageBody=body)

    def write(self, *ids: str, text: str = "") -> None:
        for one in ids:
            self.dynamodb.put_item(
                TableName="entries", Item={"id": {"S": one}, "text": {"S": text}}
            )

    def queue(self, name: str) -> str:
        return self.stack.resources[name].physical_id

    def bodies_in(self, name: str) -> list[str]:
        got = self.sqs.receive_message(
            QueueUrl=self.queue(name), MaxNumberOfMessages=10, VisibilityTimeout=0
        )
        return [message["Body"] for message in got.get("Messages", [])]

    def count_in(self, name: str) -> int:
        asked = self.sqs.get_queue_attributes(
            QueueUrl=self.queue(name),
            AttributeNames=["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
        )
        return sum(int(count) for count in asked["Attributes"].values())

    def wait_until(self, reached: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not reached():
            assert time.monotonic() < deadline, f"{self.diary} {self.failures}"
            time.sleep(0.02)


@contextmanager
def small_stack(
    folder: Path,
    code: str,
    source: Mapping[str, Any],
    *,
    timeout_seconds: int = 10,
    variables: Mapping[str, str] | None = None,
    **asked: Any,
) -> Iterator[SmallStack]:
    """Run a function, ``handler`` of ``code``, behind a queue or a stream."""
    (folder / "code").mkdir()
    (folder / "code" / "small.py").write_text(_HEAD + textwrap.dedent(code), encoding="utf-8")
    template = folder / "template.yaml"
    function = {
        "Type": "AWS::Serverless::Function",
        "Properties": {
            "Runtime": "python3.13",
            "Handler": "small.handler",
            "CodeUri": "code/",
            "Timeout": timeout_seconds,
            "Role": {"Fn::GetAtt": ["Role", "Arn"]},
            "Environment": {"Variables": {"DIARY": f"{folder}/diary.jsonl", **(variables or {})}},
            "Events": {
                "Source": {**source, "Properties": {**source["Properties"], **asked}},
            },
        },
    }
    resources = {"Role": ROLE, "Entries": TABLE, **QUEUES, "Small": function}
    body = {"Transform": "AWS::Serverless-2016-10-31", "Resources": resources}
    template.write_text(json.dumps(body), encoding="utf-8")
    with _running(template, folder) as running:
        yield running


_HEAD = """
import json, os

def note(what):
    with open(os.environ["DIARY"], "a") as diary:
        diary.write(json.dumps(what) + "\\n")
"""


@contextmanager
def _running(template: Path, folder: Path) -> Iterator[SmallStack]:
    os.environ["VALIDATE_LAMBDA_S3"] = "false"
    moto_api_backend.reset()
    stacks: list[Stack] = []
    failures: list[Failure] = []

    def deploy_it() -> list[Stack]:
        stacks.append(deploy(read_template(template, region=REGION), "small", {}))
        return stacks

    with at_work(deploy_it, port=0, pace=0.001, tell=failures.append) as stage:
        session = session_of("anybody")
        yield SmallStack(
            stacks[0],
            folder,
            session.client("sqs", endpoint_url=stage.endpoint),
            session.client("dynamodb", endpoint_url=stage.endpoint),
            failures,
        )
