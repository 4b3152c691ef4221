"""Whoever operates a stack: what they type, and what they cannot see."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from copydesk.aws.notices import message_of
from copydesk.record.identity import article_id
from copydesk.record.notice import Notice, NoticeKind
from infra.cli.main import main
from tests.local.desk_client import DeskClient, story

Item = dict[str, Any]
PATIENCE_SECONDS = 20.0


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str


@dataclass
class Operator:
    """Somebody at the command line, who can also see behind the scenes."""

    client: DeskClient
    read: Callable[[], tuple[str, str]]

    @property
    def endpoint(self) -> str:
        return self.client.address["endpoint"]

    def says(self, command: str, *arguments: str) -> Said:
        code = main([command, *arguments, "--endpoint-url", self.endpoint])
        return Said(code, *self.read())

    def publishes(self, key: str, years: int = 5) -> dict[str, Any]:
        """Upload a story and wait for its event."""
        self.client.upload(key, story(years))
        return self.client.next_event(key)

    def item(self, key: str) -> Item | None:
        answer = self.client.dynamodb.get_item(
            TableName=self.client.address["table"], Key=self._key(key), ConsistentRead=True
        )
        return dict(answer["Item"]) if "Item" in answer else None

    def put(self, item: Item) -> None:
        """Put an older item back: as if the notices since had been lost."""
        self.client.dynamodb.put_item(TableName=self.client.address["table"], Item=item)

    def loses(self, key: str) -> None:
        table = self.client.address["table"]
        self.client.dynamodb.delete_item(TableName=table, Key=self._key(key))

    def waits(self, reached: Callable[[], object], what: str) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not reached():
            assert time.monotonic() < deadline, f"{what} did not come"
            time.sleep(0.1)

    def queue(self, name: str) -> str:
        (url,) = self.client.sqs.list_queues(QueueNamePrefix=f"copydesk-{name}")["QueueUrls"]
        return url

    def sends(self, queue: str, body: str) -> None:
        self.client.sqs.send_message(QueueUrl=self.queue(queue), MessageBody=body)

    def count(self, queue: str) -> int:
        return self.client.count_in(self.queue(queue))

    def look(self, key: str, sequencer: str = "01") -> str:
        bucket = self.client.address["bucket"]
        return message_of(Notice(NoticeKind.LOOK, bucket, key, None, sequencer))

    def events_to_the_end(self, key: str) -> list[dict[str, Any]]:
        self.client.silence(but=f"after/{key}")
        return self.client.events_of(key)

    def _key(self, key: str) -> Item:
        return {"articleId": {"S": article_id(self.client.address["bucket"], key)}}
