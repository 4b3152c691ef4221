"""An event source mapping on a queue: messages to a function, as Lambda's poller does it.

Deletes what succeeded, leaves what failed to come back when its visibility runs out; the
queue's redrive policy moves it to the dead letters after so many receives.
"""

import threading
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from infra.local import mapping as mappings
from infra.local.deploy import Resource
from infra.local.mapping import Surroundings
from infra.local.place import REGION
from infra.local.pool import Pool
from infra.local.problems import TemplateProblem

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_sqs.type_defs import MessageTypeDef

_MOST_AT_ONCE = 2
"""Lambda starts with five pollers; two are enough to meet on one key, and leave a laptop alone."""

_POLL_SECONDS = 10


class QueueMapping:
    """Carries the messages of one queue to one function."""

    def __init__(
        self, mapping: Resource, pool: Pool, sqs: "SQSClient", *, surroundings: Surroundings
    ) -> None:
        self._mapping = mapping
        self._pool = pool
        self._sqs = sqs
        self._around = surroundings
        self._report = surroundings.reporting_of(pool.function.name, mapping.name)
        self._queue_arn = str(mapping.properties["EventSourceArn"])
        self._batch_size = int(mapping.properties.get("BatchSize", 10))
        self._partial = mappings.reports_batch_items(mapping)
        self._visibility_seconds = 30.0
        self._queue_url = ""

    def start(self) -> list[threading.Thread]:
        """Look at the queue once, as Lambda does when a mapping is made, and begin to poll.

        Raises:
            TemplateProblem: The function may not look, or the queue's visibility is shorter
                than the function's time-out.
        """
        self._look_at_queue()
        limit = self._mapping.properties.get("ScalingConfig", {}).get("MaximumConcurrency", 2)
        pollers = min(int(limit), _MOST_AT_ONCE)
        return [
            mappings.start(self._poll, self._mapping.name, self._around.report)
            for _ in range(pollers)
        ]

    def _look_at_queue(self) -> None:
        place = f"{self._mapping.name}.EventSourceArn"
        try:
            name = self._queue_arn.rpartition(":")[2]
            self._queue_url = (
                f"{self._sqs.meta.endpoint_url}/{self._queue_arn.split(':')[4]}/{name}"
            )
            asked = self._sqs.get_queue_attributes(
                QueueUrl=self._queue_url, AttributeNames=["VisibilityTimeout"]
            )
        except ClientError as refused:
            raise TemplateProblem(place, str(refused)) from refused
        self._visibility_seconds = float(asked["Attributes"]["VisibilityTimeout"])
        timeout = self._pool.function.timeout_seconds
        if self._visibility_seconds < timeout:
            raise TemplateProblem(
                place,
                f"the queue's visibility timeout, {self._visibility_seconds:.0f} s, is less than"
                f" the function's timeout, {timeout:.0f} s",
            )

    def _poll(self) -> None:
        while not self._around.bell.is_closed:
            heard = self._around.bell.rings
            try:
                self._take_batch()
            except (BotoCoreError, ClientError) as failed:
                if not self._around.bell.is_closed:
                    self._report(str(failed))
                    self._around.bell.wait(heard, 1.0)

    def _take_batch(self) -> None:
        received = self._sqs.receive_message(
            QueueUrl=self._queue_url,
            MaxNumberOfMessages=self._batch_size,
            WaitTimeSeconds=_POLL_SECONDS,
            AttributeNames=["All"],
            MessageAttributeNames=["All"],
        ).get("Messages", [])
        if received and not self._around.bell.is_closed:
            self._deliver(received)

    def _deliver(self, messages: list["MessageTypeDef"]) -> None:
        event = {"Records": [self._as_record(message) for message in messages]}
        outcome = self._pool.invoke(event)
        ids = [message["MessageId"] for message in messages]
        failed = mappings.failed_ids(outcome, ids, partial=self._partial)
        if failed and not self._around.bell.is_closed:
            self._report(mappings.words_of_failure(outcome, failed))
        for message in messages:
            if message["MessageId"] in failed:
                self._bring_forward(message)
            else:
                self._sqs.delete_message(
                    QueueUrl=self._queue_url, ReceiptHandle=message["ReceiptHandle"]
                )

    def _bring_forward(self, message: "MessageTypeDef") -> None:
        """Shorten the wait for the next try by the pace; at AWS's own pace leave it alone."""
        if self._around.pace >= 1 or self._around.bell.is_closed:
            return
        self._around.expedite(
            self._queue_url,
            message["ReceiptHandle"],
            round(self._visibility_seconds * self._around.pace),
        )

    def _as_record(self, message: "MessageTypeDef") -> dict[str, Any]:
        return {
            "messageId": message["MessageId"],
            "receiptHandle": message["ReceiptHandle"],
            "body": message["Body"],
            "attributes": message.get("Attributes", {}),
            "messageAttributes": {},
            "md5OfBody": message["MD5OfBody"],
            "eventSource": "aws:sqs",
            "eventSourceARN": self._queue_arn,
            "awsRegion": REGION,
        }
