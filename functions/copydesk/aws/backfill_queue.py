"""BackfillQueue: the slower way in. Requests go out by tens, and each may fail on its own.

Source: SQS API, "SendMessageBatch": status 200 with failed entries inside.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from copydesk.aws.notices import message_of
from copydesk.errors import Refused
from copydesk.record.notice import Notice

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

MAX_ENTRIES = 10
_TRIES = 3


class BackfillQueue:
    """Asks for uploads to be read, or looked at, again."""

    def __init__(self, client: "SQSClient", url: str) -> None:
        self._client = client
        self._url = url

    def ask(self, notices: Sequence[Notice]) -> None:
        """Put all of them into the queue.

        Raises:
            Refused: The queue refused some of them, each time we tried.
        """
        for first in range(0, len(notices), MAX_ENTRIES):
            self._send([message_of(notice) for notice in notices[first : first + MAX_ENTRIES]])

    def _send(self, messages: list[str]) -> None:
        for _ in range(_TRIES):
            answer = self._client.send_message_batch(
                QueueUrl=self._url,
                Entries=[{"Id": str(n), "MessageBody": body} for n, body in enumerate(messages)],
            )
            failed = {int(entry["Id"]) for entry in answer.get("Failed", [])}
            messages = [body for n, body in enumerate(messages) if n in failed]
            if not messages:
                return
        raise Refused(f"BackfillQueue refused {len(messages)} messages {_TRIES} times")
