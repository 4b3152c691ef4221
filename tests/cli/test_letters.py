"""Dead letters are read once each, however long it takes."""

from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import ClientError

from infra.cli.letters import letters_in, move, put_back


@dataclass
class SlowQueue:
    """A queue so long that its first letters show up again before the last was read."""

    ids: tuple[str, ...]
    received: int = 0
    refused: list[str] = field(default_factory=list)

    def receive_message(self, **_: object) -> dict[str, Any]:
        some = [self.ids[(self.received + n) % len(self.ids)] for n in range(2)]
        self.received += 2
        return {"Messages": [{"MessageId": one, "Body": "", "ReceiptHandle": one} for one in some]}

    def change_message_visibility(self, *, ReceiptHandle: str, **_: object) -> None:  # noqa: N803
        self.refused.append(ReceiptHandle)
        code = "AWS.SimpleQueueService.MessageNotInflight"
        raise ClientError({"Error": {"Code": code}}, "ChangeMessageVisibility")


def test_a_queue_that_never_looks_empty_comes_to_an_end() -> None:
    queue: Any = SlowQueue(tuple("abcde"))

    assert [letter.id for letter in letters_in(queue, "url")] == list("abcde")


def test_a_letter_that_others_see_already_need_not_be_put_back() -> None:
    queue: Any = SlowQueue(("a",))
    put_back(queue, "url", next(letters_in(queue, "url")))

    assert queue.refused == ["a"]


@dataclass
class HalfFullQueue(SlowQueue):
    """A queue that takes every second message."""

    deleted: list[str] = field(default_factory=list)

    def send_message_batch(self, *, Entries: list[dict[str, str]], **_: object) -> dict[str, Any]:  # noqa: N803
        return {"Successful": Entries[::2], "Failed": Entries[1::2]}

    def delete_message_batch(self, *, Entries: list[dict[str, str]], **_: object) -> None:  # noqa: N803
        self.deleted += [one["ReceiptHandle"] for one in Entries]


def test_only_what_a_queue_took_is_deleted_where_it_was() -> None:
    queue: Any = HalfFullQueue(tuple("abcd"))
    letters = list(letters_in(queue, "dead"))

    assert move(queue, "dead", "target", letters) == 2
    assert queue.deleted == ["a", "c"]
