"""From a request to the permissions that it needs."""

import json
from typing import Any

import pytest

from infra.local.needs import UnknownCall, needs_of
from infra.local.policy import Need
from infra.local.request import Request

DYNAMODB = "arn:aws:dynamodb:us-east-1:123456789012:table/articles"
SQS = "arn:aws:sqs:us-east-1:123456789012:notices"
BUS = "arn:aws:events:us-east-1:123456789012:event-bus/articles"
STREAM = f"{DYNAMODB}/stream/2026-01-01T00:00:00.000"


def signed(service: str) -> str:
    return f"AWS4-HMAC-SHA256 Credential=KEY/20260101/us-east-1/{service}/aws4_request, Signature=x"


def call(service: str, operation: str, **arguments: Any) -> Request:
    headers = {
        "authorization": signed(service),
        "x-amz-target": f"Some_20120810.{operation}",
        "content-type": "application/x-amz-json-1.0",
    }
    return Request("POST", "/", {}, headers, json.dumps(arguments).encode(), {})


def s3(method: str, path: str, *, host: str = "127.0.0.1:4566", **query: str) -> Request:
    headers = {"authorization": signed("s3"), "host": host, "content-type": ""}
    return Request(method, path, query, headers, b"", {})


@pytest.mark.parametrize(
    ("request_", "action", "resource"),
    [
        pytest.param(
            s3("GET", "/incoming/a%20b.txt"),
            "s3:GetObject",
            "arn:aws:s3:::incoming/a b.txt",
            id="reading an object",
        ),
        pytest.param(
            s3("HEAD", "/incoming/a"),
            "s3:GetObject",
            "arn:aws:s3:::incoming/a",
            id="looking at an object",
        ),
        pytest.param(
            s3("GET", "/incoming/a", versionId="7"),
            "s3:GetObjectVersion",
            "arn:aws:s3:::incoming/a",
            id="reading a version",
        ),
        pytest.param(
            s3("PUT", "/incoming/a"),
            "s3:PutObject",
            "arn:aws:s3:::incoming/a",
            id="writing an object",
        ),
        pytest.param(
            s3("DELETE", "/incoming/a", versionId="7"),
            "s3:DeleteObjectVersion",
            "arn:aws:s3:::incoming/a",
            id="erasing a version",
        ),
        pytest.param(
            s3("GET", "/incoming", **{"list-type": "2", "prefix": "a"}),
            "s3:ListBucket",
            "arn:aws:s3:::incoming",
            id="listing a bucket",
        ),
        pytest.param(
            s3("GET", "/incoming", versions="", prefix="a"),
            "s3:ListBucketVersions",
            "arn:aws:s3:::incoming",
            id="listing versions",
        ),
        pytest.param(
            s3("GET", "/a/b.txt", host="incoming.localhost:4566"),
            "s3:GetObject",
            "arn:aws:s3:::incoming/a/b.txt",
            id="a bucket by its host name",
        ),
        pytest.param(
            call("dynamodb", "GetItem", TableName="articles"),
            "dynamodb:GetItem",
            DYNAMODB,
            id="reading an item",
        ),
        pytest.param(
            call("dynamodb", "Query", TableName="articles", IndexName="ByDay"),
            "dynamodb:Query",
            f"{DYNAMODB}/index/ByDay",
            id="asking an index",
        ),
        pytest.param(
            call("dynamodb", "GetRecords", ShardIterator=f"{STREAM}|1|AAAA"),
            "dynamodb:GetRecords",
            STREAM,
            id="following a stream",
        ),
        pytest.param(
            call("dynamodb", "ListStreams", TableName="articles"),
            "dynamodb:ListStreams",
            "*",
            id="finding streams",
        ),
        pytest.param(
            call("sqs", "SendMessageBatch", QueueUrl="http://127.0.0.1/123456789012/notices"),
            "sqs:SendMessage",
            SQS,
            id="sending a batch",
        ),
        pytest.param(
            call("events", "PutEvents", Entries=[{"EventBusName": "articles"}] * 2),
            "events:PutEvents",
            BUS,
            id="two events for one bus",
        ),
        pytest.param(
            call("events", "PutEvents", Entries=[{"EventBusName": BUS}]),
            "events:PutEvents",
            BUS,
            id="a bus by its ARN",
        ),
    ],
)
def test_a_call_needs_one_permission(request_: Request, action: str, resource: str) -> None:
    assert needs_of(request_) == [Need(action, resource)]


def test_a_transaction_needs_what_its_parts_need() -> None:
    parts = [{"Put": {"TableName": "articles"}}, {"ConditionCheck": {"TableName": "articles"}}]

    assert needs_of(call("dynamodb", "TransactWriteItems", TransactItems=parts)) == [
        Need("dynamodb:PutItem", DYNAMODB),
        Need("dynamodb:ConditionCheckItem", DYNAMODB),
    ]


@pytest.mark.parametrize(
    ("request_", "name"),
    [
        pytest.param(call("sqs", "PurgeQueue"), "sqs:PurgeQueue", id="of a queue"),
        pytest.param(call("kinesis", "PutRecord"), "kinesis:PutRecord", id="of another service"),
        pytest.param(s3("GET", "/incoming", policy=""), r"s3 GET /incoming\?policy", id="of S3"),
    ],
)
def test_a_call_that_stands_in_no_table_is_an_error_that_names_it(
    request_: Request, name: str
) -> None:
    with pytest.raises(UnknownCall, match=name):
        needs_of(request_)
