"""BackfillQueue: the slower way in. Requests go out by tens, and each may fail on its own.

Source: SQS API, "SendMessageBatch": status 200 with failed entries inside.
"""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from copydesk.aws.notices import message_of
from copydesk.errors import Refused
from copydesk.record.notice import Notice

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

MAX_ENTRIES = 10
_TRIES = 3
_PAUSE_SECONDS = 1.0
"""Before the second try; twice as long before the third. A throttled queue needs a moment."""


class BackfillQueue:
    """Asks for uploads to be read, or looked at, again."""

    def __init__(
        self, client: "SQSClient", url: str, *, pause: Callable[[float], None] = time.sleep
    ) -> None:
        self._client = client
        self._url = url
        self._pause = pause

    def ask(self, notices: Sequence[Notice]) -> None:
        """Put all of them into the queue.

        Raises:
            Refused: The queue refused some of them, each time we tried.
        """
        for first in range(0, len(notices), MAX_ENTRIES):
            self._send([message_of(notice) for notice in notices[first : first + MAX_ENTRIES]])

    def _send(self, messages: list[str]) -> None:
        for attempt in range(_TRIES):
            if attempt:
                self._pause(_PAUSE_SECONDS * attempt)
            answer = self._client.send_message_batch(
                QueueUrl=self._url,
                Entries=[{"Id": str(n), "MessageBody": body} for n, body in enumerate(messages)],
            )
            failed = {int(entry["Id"]) for entry in answer.get("Failed", [])}
            messages = [body for n, body in enumerate(messages) if n in failed]
            if not messages:
                return
        number = "1 message" if len(messages) == 1 else f"{len(messages)} messages"
        raise Refused(f"BackfillQueue refused {number} {_TRIES} times")
