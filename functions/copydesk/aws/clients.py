"""Clients of AWS, with time-outs that fit a function."""

from typing import TYPE_CHECKING, Any, Literal, overload

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

_CONFIG = Config(
    # A service that hangs shall fail a call before the 30 seconds of the shortest function end.
    connect_timeout=3,
    read_timeout=5,  # seconds; of silence, however long an answer is
    retries={"mode": "standard", "total_max_attempts": 3},
)


@overload
def client(service: Literal["s3"]) -> "S3Client": ...
@overload
def client(service: Literal["dynamodb"]) -> "DynamoDBClient": ...
@overload
def client(service: Literal["events"]) -> "EventBridgeClient": ...
@overload
def client(service: Literal["sqs"]) -> "SQSClient": ...
def client(service: Any) -> Any:
    """Make a client: three costs a fifth of a cold start, so keep it."""
    return boto3.client(service, config=_CONFIG)
