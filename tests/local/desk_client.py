"""A client of the local service that knows boto3 and the ready line, and nothing else of ours."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

COPYDESK = str(Path(sys.executable).with_name("copydesk"))
PATIENCE_SECONDS = 60.0

STORY = """Orchard town votes to keep its night train

VALE (APA) – The town council of Vale voted on Monday evening to keep the night train to the coast
for another {years} years, after a petition that was signed by more than nine thousand people.

The line had been losing money since the ferry stopped, the transport committee said in a report
that was published last month. Its chairman told reporters that the town would pay for the repairs.

"We grew up with the sound of that train," said Mila Brandt, who runs the bakery opposite the
station and who had collected most of the signatures over the winter.

The first train under the new timetable leaves on the second Sunday of April.
"""


def story(years: int = 5) -> bytes:
    """Write a story; with another number of years it is another story."""
    return STORY.format(years=years).encode()


@dataclass
class DeskClient:
    """Uploads, reads records, receives events."""

    address: dict[str, str]
    events: list[dict[str, Any]] = field(default_factory=list)
    """Every event that was received, oldest first."""

    def __post_init__(self) -> None:
        session = boto3.Session("anybody", "anything", region_name=self.address["region"])
        endpoint = self.address["endpoint"]
        self.s3: S3Client = session.client("s3", endpoint_url=endpoint)
        self.sqs: SQSClient = session.client("sqs", endpoint_url=endpoint)
        self.dynamodb: DynamoDBClient = session.client("dynamodb", endpoint_url=endpoint)

    def upload(self, key: str, body: bytes) -> str:
        """Put an object; its version."""
        answer = self.s3.put_object(Bucket=self.address["bucket"], Key=key, Body=body)
        return answer["VersionId"]

    def delete(self, key: str) -> str:
        """Delete an object; the version of its delete marker."""
        return self.s3.delete_object(Bucket=self.address["bucket"], Key=key)["VersionId"]

    def purge(self, key: str, version: str) -> None:
        """Erase one version of an object, or one of its delete markers."""
        self.s3.delete_object(Bucket=self.address["bucket"], Key=key, VersionId=version)

    def next_event(self, key: str) -> dict[str, Any]:
        """Wait for the next event of one article; its detail."""
        known = len(self.events_of(key))
        self.wait_until(lambda: len(self.events_of(key)) > known, f"an event of {key}")
        return self.events_of(key)[known]

    def events_of(self, key: str) -> list[dict[str, Any]]:
        return [event for event in self.events if event["data"]["source"]["key"] == key]

    def record(self, article_id: str) -> dict[str, Any]:
        """Read an item; its attributes as DynamoDB writes them."""
        key = {"articleId": {"S": article_id}}
        answer = self.dynamodb.get_item(
            TableName=self.address["table"], Key=key, ConsistentRead=True
        )
        return dict(answer["Item"])

    def silence(self, *, but: str) -> None:
        """Wait until everything before is worked off: then upload ``but`` and hear of it.

        The stream keeps its order, so whatever was owed before comes before.
        """
        self.wait_until(self._queues_are_empty, "the end of all work")
        self.upload(but, story(11))
        self.next_event(but)

    def wait_until(self, reached: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not reached():
            assert time.monotonic() < deadline, f"{what} did not come"
            self._receive()

    def _receive(self) -> None:
        queue = self.address["queueUrl"]
        answer = self.sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10, WaitTimeSeconds=1)
        for message in answer.get("Messages", []):
            self.events.append(json.loads(message["Body"])["detail"])
            self.sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])

    def _queues_are_empty(self) -> bool:
        urls = self.sqs.list_queues(QueueNamePrefix="copydesk-IngestQueue")["QueueUrls"]
        return not self.count_in(urls[0])

    def count_in(self, queue_url: str) -> int:
        """Count the messages of a queue, those in somebody's hands as well."""
        asked = self.sqs.get_queue_attributes(
            QueueUrl=queue_url,
            AttributeNames=["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
        )
        return sum(int(count) for count in asked["Attributes"].values())


@contextmanager
def copydesk_up(*arguments: str) -> Iterator[DeskClient]:
    """Run ``copydesk up`` in a process of its own; stop it as ctrl-C would."""
    command = [COPYDESK, "up", "--port", "0", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - ours
    try:
        ready = process.stdout.readline() if process.stdout else ""
        assert ready, "copydesk up said on stderr why it does not run"
        yield DeskClient(json.loads(ready))
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0
