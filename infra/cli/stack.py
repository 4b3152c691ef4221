"""A deployed stack, found by its name: in AWS by the ordinary configuration, or at an endpoint.

Its outputs say where everything is, so a command needs no other name than the stack's.
"""

import argparse
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import boto3
from botocore import exceptions as aws
from botocore.config import Config
from botocore.parsers import ResponseParserError
from pydantic import ValidationError

from copydesk.errors import CopydeskError
from infra.cli.wrong_use import Failed, WrongUse

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

DEFAULT_STACK = "copydesk"
_STACK = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,127}|arn:[!-~]{1,1000}")
"""A name that CloudFormation would take, or an id."""

_HOST = re.compile(
    r"[\w-]{1,63} (?:\.[\w-]{1,63}){0,60} \.? | [0-9a-f]{0,4}:[0-9a-f:.]{1,60}",
    re.ASCII | re.VERBOSE,
)
_LOCAL_REGION = "us-east-1"
_MOST_WORDS = 300

FAILURES = (aws.BotoCoreError, aws.ClientError, ResponseParserError, CopydeskError)
"""What goes wrong with AWS, or on the way to it: ``connected`` says it in a line."""

_AFAR = (
    aws.ClientError, aws.ConnectionError, aws.HTTPClientError, ResponseParserError, CopydeskError
)  # fmt: skip
"""Those that may pass; the others lie in how this machine is set up."""

_NO_CREDENTIALS = (
    "there are no AWS credentials: set AWS_PROFILE, or name a local service with --endpoint-url"
)


def add_place(parser: argparse.ArgumentParser) -> None:
    """Say where the stack is."""
    parser.add_argument(
        "--stack", type=_name, default=DEFAULT_STACK, metavar="NAME", help="default copydesk"
    )
    parser.add_argument("--region", metavar="REGION", help="default: as AWS is configured")
    parser.add_argument("--endpoint-url", metavar="URL", help="of a local service (copydesk up)")


def _name(text: str) -> str:
    if not _STACK.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text[:_MOST_WORDS]!a} is no name of a stack")
    return text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say where the stack is, and whether to act."""
    add_place(parser)
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, do nothing")


@dataclass(frozen=True)
class Stack:
    """Where everything is, and clients to reach it."""

    name: str
    """Its name, even if it was found by its id: events say where they come from by it."""

    session: boto3.Session
    endpoint_url: str | None
    outputs: dict[str, str]
    created: date = date.min
    """No record is older."""

    @property
    def region(self) -> str:
        return str(self.session.region_name)

    @property
    def event_source(self) -> str:
        """As the template has it for PublishFunction."""
        return f"/copydesk/{self.name}"

    def output(self, name: str) -> str:
        """Read an output.

        Raises:
            WrongUse: The stack has none of this name: it is another, or an older one.
        """
        if name not in self.outputs:
            raise WrongUse(f"stack {self.name} has no output {name}: deploy this version first")
        return self.outputs[name]

    def queue_url(self, name: str) -> str:
        """Read a queue's URL; at an endpoint it is the endpoint's."""
        url = self.output(name)
        return f"{self.endpoint_url}{urlsplit(url).path}" if self.endpoint_url else url

    def client(self, service: Any) -> Any:  # noqa: ANN401 - boto3's clients are made at run time
        return _client(self.session, service, self.endpoint_url)

    @cached_property
    def s3(self) -> "S3Client":
        client: S3Client = self.client("s3")
        return client

    @cached_property
    def sqs(self) -> "SQSClient":
        client: SQSClient = self.client("sqs")
        return client

    @cached_property
    def dynamodb(self) -> "DynamoDBClient":
        client: DynamoDBClient = self.client("dynamodb")
        return client

    @cached_property
    def events(self) -> "EventBridgeClient":
        client: EventBridgeClient = self.client("events")
        return client

    @property
    def bucket(self) -> str:
        return self.output("IncomingBucketName")

    @property
    def bodies(self) -> str:
        return self.output("BodiesBucketName")

    @property
    def table(self) -> str:
        return self.output("ArticlesTableName")

    @property
    def bus(self) -> str:
        return self.output("ArticleBusName")


@contextmanager
def connected(asked: argparse.Namespace) -> Iterator[Stack]:
    """Find the stack, and say in one line what goes wrong with AWS while it is used.

    Raises:
        WrongUse: The stack is not there, or this machine is not set up to ask for it.
        Failed: AWS refuses something, or does not answer.
    """
    endpoint = _endpoint(asked.endpoint_url)
    try:
        yield _found(asked, endpoint)
    except _AFAR as failed:
        raise Failed(_words(failed, endpoint)) from failed
    except FAILURES as failed:
        raise WrongUse(_words(failed, endpoint)) from failed
    except ValidationError as failed:
        raise WrongUse(
            f"{asked.stack} has a record that this version cannot read ({_place(failed)}):"
            " use the version that is deployed"
        ) from failed


def _found(asked: argparse.Namespace, endpoint: str | None) -> Stack:
    session = _session(asked.region, endpoint)
    stack = _description(session, asked.stack, endpoint)
    outputs = {one["OutputKey"]: one["OutputValue"] for one in stack.get("Outputs", [])}
    return Stack(stack["StackName"], session, endpoint, outputs, stack["CreationTime"].date())


def _place(failed: ValidationError) -> str:
    return ".".join(str(step) for step in failed.errors()[0]["loc"])


def _endpoint(url: str | None) -> str | None:
    if url is None:
        return None
    try:
        parts = urlsplit(url)
        is_named = url.isprintable() and _HOST.fullmatch(parts.hostname or "") is not None
        is_url = parts.scheme in ("http", "https") and is_named and parts.port != 0
    except ValueError:
        is_url = False
    if not is_url:
        raise WrongUse(f"--endpoint-url {url[:_MOST_WORDS]!a} is no URL like http://127.0.0.1:4566")
    return url.rstrip("/")


def _session(region: str | None, endpoint: str | None) -> boto3.Session:
    session = boto3.Session(region_name=region)
    if endpoint is None:
        return session
    os.environ.setdefault("AWS_EC2_METADATA_DISABLED", "true")  # nobody to ask: do not wait
    region = session.region_name or _LOCAL_REGION
    if session.get_credentials() is None:
        return boto3.Session("local", "local", region_name=region)
    return boto3.Session(region_name=region)


def _client(session: boto3.Session, service: Any, endpoint: str | None) -> Any:  # noqa: ANN401
    config = Config(
        connect_timeout=5,  # seconds; a person waits
        read_timeout=60,
        retries={"mode": "standard", "total_max_attempts": 2 if endpoint else 5},
        account_id_endpoint_mode="disabled" if endpoint else "preferred",
    )
    return session.client(service, endpoint_url=endpoint, config=config)


def _description(session: boto3.Session, name: str, endpoint: str | None) -> dict[str, Any]:
    """Ask for a stack by its name or its id."""
    cloudformation = _client(session, "cloudformation", endpoint)
    try:
        return dict(cloudformation.describe_stacks(StackName=name)["Stacks"][0])
    except aws.ClientError as refused:
        if refused.response["Error"]["Code"] != "ValidationError":
            raise
        where = endpoint or session.region_name
        raise WrongUse(f"there is no stack {name} at {where}: name it with --stack") from refused


def _words(failed: Exception, endpoint: str | None) -> str:
    """Say in one line what to do about a failure of AWS, or on the way to it."""
    where = endpoint or "AWS"
    unreachable = f"{where} does not answer: is it running, and is the address right?"
    answers: tuple[tuple[tuple[type[Exception], ...], str], ...] = (
        ((aws.ConnectionError, aws.HTTPClientError), unreachable),
        ((aws.NoCredentialsError, aws.PartialCredentialsError), _NO_CREDENTIALS),
        ((aws.NoRegionError,), "there is no region: give --region"),
        ((ResponseParserError,), f"{where} does not answer as AWS does"),
    )
    said = next((words for kinds, words in answers if isinstance(failed, kinds)), None)
    return said or " ".join(str(failed).split())[:_MOST_WORDS]
