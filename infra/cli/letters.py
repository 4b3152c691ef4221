"""Dead letters: messages that failed five times, and what can be said of them.

wire/rain.txt   created   2 days old   "message of no known form: Records"
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from copydesk.aws.notices import notices_in
from copydesk.errors import BadNotice

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_sqs.type_defs import MessageTypeDef

_HIDDEN_SECONDS = 60
"""While a queue is read to its end nobody gets the same message twice."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One message of a queue that nobody works on."""

    id: str
    body: str
    receipt: str
    sent: datetime

    @property
    def is_of_ours(self) -> bool:
        """Whether it came through BackfillQueue: S3 writes no such messages."""
        return '"copydesk"' in self.body[:40]

    @property
    def fault(self) -> str:
        """Why no try can ever read it as a notice; empty if it can be read."""
        try:
            notices_in(self.body)
        except BadNotice as wrong:
            return str(wrong)
        return ""

    @property
    def words(self) -> str:
        """What it is about, and why it failed, as far as the message itself tells."""
        if self.fault:
            return f"can never be read: {self.fault}; message {self.id}"
        notices = notices_in(self.body)
        named = ", ".join(f"{notice.kind} {notice.key}" for notice in notices) or "names no object"
        return f"{named}; failed five times, see the log for message {self.id}"

    def age(self, now: datetime) -> str:
        seconds = int((now - self.sent).total_seconds())
        for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
            if seconds >= length:
                number = seconds // length
                return f"{number} {unit}{'s' * (number != 1)} old"
        return f"{max(seconds, 0)} s old"


def letters_in(sqs: "SQSClient", url: str) -> Iterator[Letter]:
    """Read a queue to its end, each letter once; what is not deleted shows up again in a minute."""
    met: set[str] = set()
    while True:
        received = sqs.receive_message(
            QueueUrl=url,
            MaxNumberOfMessages=10,
            VisibilityTimeout=_HIDDEN_SECONDS,
            WaitTimeSeconds=1,
            AttributeNames=["SentTimestamp"],
        ).get("Messages", [])
        new = [message for message in received if message["MessageId"] not in met]
        if not new:
            return
        met |= {message["MessageId"] for message in new}
        yield from map(_letter, new)


def put_back(sqs: "SQSClient", url: str, letter: Letter) -> None:
    """Let others see a letter again at once; they do already if its minute is over."""
    try:
        sqs.change_message_visibility(
            QueueUrl=url, ReceiptHandle=letter.receipt, VisibilityTimeout=0
        )
    except ClientError as refused:
        if not refused.response["Error"]["Code"].endswith("MessageNotInflight"):
            raise


def move(sqs: "SQSClient", source: str, target: str, letters: Sequence[Letter]) -> int:
    """Send some letters, ten at most, to a queue and delete them here; how many went."""
    answer = sqs.send_message_batch(
        QueueUrl=target,
        Entries=[{"Id": str(n), "MessageBody": one.body} for n, one in enumerate(letters)],
    )
    sent = [int(one["Id"]) for one in answer.get("Successful", [])]
    if sent:
        sqs.delete_message_batch(
            QueueUrl=source,
            Entries=[{"Id": str(n), "ReceiptHandle": letters[n].receipt} for n in sent],
        )
    return len(sent)


def delete(sqs: "SQSClient", url: str, letter: Letter) -> None:
    sqs.delete_message(QueueUrl=url, ReceiptHandle=letter.receipt)


def count(sqs: "SQSClient", url: str) -> int:
    """Ask a queue how many wait in it; it answers approximately."""
    answer = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
    return int(answer["Attributes"]["ApproximateNumberOfMessages"])


def _letter(message: "MessageTypeDef") -> Letter:
    sent = int(message.get("Attributes", {}).get("SentTimestamp", "0")) / 1000
    return Letter(
        message["MessageId"],
        message["Body"],
        message["ReceiptHandle"],
        datetime.fromtimestamp(sent, UTC),
    )
