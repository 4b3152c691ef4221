"""Which permissions a call needs: from an HTTP request to actions and ARNs.

    GET /bucket/a.txt?versionId=7   →  s3:GetObjectVersion on arn:aws:s3:::bucket/a.txt
    DynamoDB_20120810.Query, ByDay  →  dynamodb:Query on …:table/articles/index/ByDay

Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from infra.local.place import arn, bucket_arn
from infra.local.policy import Need
from infra.local.problems import LocalServiceError
from infra.local.request import Request

Arguments = Mapping[str, Any]


class UnknownCall(LocalServiceError):
    """Nobody has written down which permission this call needs."""


def needs_of(request: Request) -> list[Need]:
    """Tell what a call must be allowed.

    Raises:
        UnknownCall: The call is in none of the tables below.
    """
    if request.service == "s3":
        return list(_needs_of_s3(request))
    reader = _READERS.get((request.service, request.operation))
    if reader is None:
        raise UnknownCall(f"which permission {name_of(request)} needs is written down nowhere")
    return list(reader(request.operation, request.arguments))


def name_of(request: Request) -> str:
    """Name a call: ``dynamodb:PutItem``; of S3 its method and place."""
    if request.service == "s3":
        query = f"?{'&'.join(request.query)}" if request.query else ""
        return f"s3 {request.method} {request.path}{query}"
    return f"{request.service}:{request.operation}"


# ── S3 says it by method, path and query ─────────────────────────────────────────

_OBJECT_READS = ("GET", "HEAD")
_OF_OBJECT = {
    "GET": "s3:GetObject",
    "HEAD": "s3:GetObject",
    "PUT": "s3:PutObject",
    "DELETE": "s3:DeleteObject",
}
_OF_VERSION = {
    "GET": "s3:GetObjectVersion",
    "HEAD": "s3:GetObjectVersion",
    "DELETE": "s3:DeleteObjectVersion",
}
_HARMLESS = frozenset({"versionId", "partNumber", "uploadId", "uploads", "x-id"})
"""Query parameters of an object that ask for no other permission."""

_LISTINGS = frozenset(
    {
        "list-type", "prefix", "delimiter", "max-keys", "continuation-token", "start-after",
        "marker", "encoding-type", "fetch-owner", "versions", "key-marker", "version-id-marker",
        "x-id",
    }
)  # fmt: skip


def _needs_of_s3(request: Request) -> Iterator[Need]:
    bucket, key = request.bucket_and_key
    place = bucket_arn(bucket)
    if key and request.query.keys() <= _HARMLESS:
        yield Need(_action_on_object(request), f"{place}/{key}")
        if source := request.headers.get("x-amz-copy-source"):
            path, _, version = source.partition("?versionId=")
            action = _OF_VERSION["GET"] if version else _OF_OBJECT["GET"]
            yield Need(action, bucket_arn(unquote(path).lstrip("/")))
    elif not key and request.method in _OBJECT_READS and request.query.keys() <= _LISTINGS:
        versions = "versions" in request.query
        yield Need("s3:ListBucketVersions" if versions else "s3:ListBucket", place)
    else:
        raise UnknownCall(f"which permission {name_of(request)} needs is written down nowhere")


def _action_on_object(request: Request) -> str:
    if request.query.get("versionId"):
        return _OF_VERSION[request.method]
    if request.method == "DELETE" and "uploadId" in request.query:
        return "s3:AbortMultipartUpload"
    return _OF_OBJECT.get(request.method, "s3:PutObject")  # POST: a multipart upload


# ── The others say it in a header and in their arguments ─────────────────────────


def _of_table(operation: str, asked: Arguments) -> Iterator[Need]:
    yield Need(f"dynamodb:{operation}", _table_arn(asked))


def _of_table_or_index(operation: str, asked: Arguments) -> Iterator[Need]:
    index = f"/index/{asked['IndexName']}" if "IndexName" in asked else ""
    yield Need(f"dynamodb:{operation}", _table_arn(asked) + index)


def _table_arn(asked: Arguments) -> str:
    name = str(asked["TableName"])
    return name if name.startswith("arn:") else arn("dynamodb", f"table/{name}")


_TRANSACTION = {
    "Put": "PutItem",
    "Update": "UpdateItem",
    "Delete": "DeleteItem",
    "ConditionCheck": "ConditionCheckItem",
    "Get": "GetItem",
}


def _of_transaction(_operation: str, asked: Arguments) -> Iterator[Need]:
    for item in asked["TransactItems"]:
        for kind, part in item.items():
            yield from _of_table(_TRANSACTION[kind], part)


def _of_batch(operation: str, asked: Arguments) -> Iterator[Need]:
    for table in asked["RequestItems"]:
        yield from _of_table(operation, {"TableName": table})


def _of_all_streams(operation: str, _asked: Arguments) -> Iterator[Need]:
    yield Need(f"dynamodb:{operation}", "*")


def _of_stream(operation: str, asked: Arguments) -> Iterator[Need]:
    stream = asked.get("StreamArn") or str(asked["ShardIterator"]).partition("|")[0]
    yield Need(f"dynamodb:{operation}", str(stream))


def _of_queue(operation: str, asked: Arguments) -> Iterator[Need]:
    name = str(asked.get("QueueUrl") or asked.get("QueueName")).rpartition("/")[2]
    yield Need(f"sqs:{operation.removesuffix('Batch')}", arn("sqs", name))


def _of_buses(operation: str, asked: Arguments) -> Iterator[Need]:
    for bus in dict.fromkeys(entry.get("EventBusName", "default") for entry in asked["Entries"]):
        place = bus if bus.startswith("arn:") else arn("events", f"event-bus/{bus}")
        yield Need(f"events:{operation}", place)


def _of_log(operation: str, asked: Arguments) -> Iterator[Need]:
    place = f"log-group:{asked['logGroupName']}:log-stream:{asked['logStreamName']}"
    yield Need(f"logs:{operation}", arn("logs", place))


Reader = Callable[[str, Arguments], Iterator[Need]]

_OPERATIONS: tuple[tuple[str, Reader, str], ...] = (
    ("dynamodb", _of_table, "GetItem PutItem UpdateItem DeleteItem DescribeTable"),
    ("dynamodb", _of_table_or_index, "Query Scan"),
    ("dynamodb", _of_transaction, "TransactWriteItems TransactGetItems"),
    ("dynamodb", _of_batch, "BatchGetItem BatchWriteItem"),
    ("dynamodb", _of_all_streams, "ListStreams"),
    ("dynamodb", _of_stream, "DescribeStream GetShardIterator GetRecords"),
    ("sqs", _of_queue, "SendMessage SendMessageBatch ReceiveMessage DeleteMessage"),
    ("sqs", _of_queue, "DeleteMessageBatch GetQueueAttributes GetQueueUrl ChangeMessageVisibility"),
    ("events", _of_buses, "PutEvents"),
    ("logs", _of_log, "CreateLogStream PutLogEvents"),
)

_READERS = {
    (service, operation): reader
    for service, reader, operations in _OPERATIONS
    for operation in operations.split()
}
