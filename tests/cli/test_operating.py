"""The operating commands, each against a running local service."""

import io
import json
import re
import shlex
import signal
import subprocess
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

from copydesk.aws.entries import ArticlesByDay
from copydesk.aws.notices import message_of
from copydesk.errors import Refused
from copydesk.record.identity import article_id
from copydesk.record.notice import Notice, NoticeKind
from infra.cli import announce, forget, reconcile
from infra.cli.differences import Compared, Difference
from infra.cli.main import main
from infra.cli.stack import connected
from tests.local.desk_client import COPYDESK, DeskClient, copydesk_up, story

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

    def _key(self, key: str) -> Item:
        return {"articleId": {"S": article_id(self.client.address["bucket"], key)}}


@pytest.fixture(scope="module")
def service() -> Iterator[DeskClient]:
    with copydesk_up() as client:
        yield client


@pytest.fixture
def operator(service: DeskClient, capsys: pytest.CaptureFixture[str]) -> Operator:
    def read() -> tuple[str, str]:
        captured = capsys.readouterr()
        return captured.out, captured.err

    return Operator(service, read)


def made_older(operator: Operator, key: str) -> None:
    """Let a record be an older pipeline's."""
    operator.client.dynamodb.update_item(
        TableName=operator.client.address["table"],
        Key={"articleId": {"S": article_id(operator.client.address["bucket"], key)}},
        UpdateExpression="SET marks.accepted.pipelineVersion = :older, pipelineVersion = :older",
        ExpressionAttributeValues={":older": {"N": "0"}},
    )


def pipeline_of(operator: Operator, key: str) -> str:
    return str((operator.item(key) or {})["pipelineVersion"]["N"])


# ── status ──


def test_status_shows_queues_outcomes_and_the_last_articles(operator: Operator) -> None:
    operator.publishes("status/a.txt")
    said = operator.says("status")

    assert said.code == 0
    assert re.search(r"dead letters +0 +0", said.out)
    assert "accepted" in said.out
    assert "status/a.txt  Orchard town votes to keep its night train" in said.out
    assert said.err == ""


# ── replay ──


def test_status_passes_over_what_nobody_ever_heard_of(operator: Operator) -> None:
    before = operator.says("status").out
    operator.client.delete("status/never/heard.txt")
    operator.waits(lambda: operator.item("status/never/heard.txt"), "the silent tombstone")
    after = operator.says("status").out

    assert "never/heard.txt" not in after
    (counts,) = re.findall(r"records: (.*)", before)
    assert re.findall(r"records: (.*)", after) == [counts]


def test_replay_has_older_readings_read_again(operator: Operator) -> None:
    for key in ("again/a.txt", "again/b.txt"):
        operator.publishes(key)
        made_older(operator, key)
    said = operator.says("replay", "--prefix", "again/", "--rate", "100")

    assert said.code == 0
    assert "2 uploads to be read again" in said.err
    assert "2 uploads asked for" in said.out
    operator.waits(lambda: pipeline_of(operator, "again/b.txt") != "0", "the newer reading")


def test_replay_of_keys_takes_those_alone(operator: Operator) -> None:
    for key in ("one/a.txt", "one/b.txt"):
        operator.publishes(key)
        made_older(operator, key)
    twice = ("--key", "one/a.txt", "--key", "one/a.txt")
    said = operator.says("replay", *twice)

    assert "1 upload asked for" in said.out
    operator.waits(lambda: pipeline_of(operator, "one/a.txt") != "0", "the newer reading")
    assert pipeline_of(operator, "one/b.txt") == "0"


def test_replay_names_the_keys_that_it_does_not_know(operator: Operator) -> None:
    operator.publishes("known.txt")
    keys = [f"unknown/{number}.txt" for number in range(7)]
    said = operator.says("replay", *(f"--key={key}" for key in [*keys, "known.txt"]))

    assert said.code == 2
    assert "no record of unknown/0.txt, unknown/1.txt" in said.err
    assert said.err.endswith("unknown/4.txt and 2 more\n")
    assert "asked for" not in said.out


def test_a_dry_replay_only_counts(operator: Operator) -> None:
    operator.publishes("dry/a.txt")
    made_older(operator, "dry/a.txt")
    # A message is deleted after its commit: that of the test before may still be there.
    operator.waits(lambda: operator.count("BackfillQueue") == 0, "an empty queue")
    said = operator.says("replay", "--prefix", "dry/", "--dry-run")

    assert "1 upload to be read again" in said.err
    assert said.out == ""
    assert operator.count("BackfillQueue") == 0
    assert pipeline_of(operator, "dry/a.txt") == "0"


def test_a_replay_that_is_stopped_says_how_to_go_on(operator: Operator) -> None:
    """Ctrl-C comes while 12 uploads go out at one in five seconds."""
    for number in range(12):
        key = f"slow/{number}.txt"
        operator.client.upload(key, story())
    operator.waits(lambda: all(operator.item(f"slow/{n}.txt") for n in range(12)), "all records")
    for number in range(12):
        made_older(operator, f"slow/{number}.txt")
    command = [COPYDESK, "replay", "--prefix", "slow/", "--rate", "0.2"]
    process = subprocess.Popen(  # noqa: S603 our own command
        [*command, "--endpoint-url", operator.endpoint], stderr=subprocess.PIPE, text=True
    )
    operator.waits(lambda: pipeline_of(operator, "slow/0.txt") != "0", "the first reading")
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=10)

    assert process.returncode == 130
    assert "10 uploads asked for" in err
    assert "stopped" in err
    assert operator.says("replay", "--prefix", "slow/", "--rate", "100").code == 0
    operator.waits(lambda: pipeline_of(operator, "slow/11.txt") != "0", "the rest")


# ── announce ──


def test_announce_repeats_the_last_event_under_its_id(operator: Operator) -> None:
    first = operator.publishes("told.txt")
    said = operator.says("announce", "--key", "told.txt")
    again = operator.client.next_event("told.txt")

    assert said.out == "1 event sent\n"
    assert again == first


def test_announce_since_a_day_counts_before_it_sends(operator: Operator) -> None:
    operator.publishes("since.txt")
    today = datetime.now(UTC).date().isoformat()
    said = operator.says("announce", "--since", today, "--dry-run")

    assert re.fullmatch(r"\d+ records? to be announced again\n", said.err)
    assert said.out == ""
    assert operator.says("announce", "--since", today).code == 0
    assert operator.client.next_event("since.txt")["metadata"]["type"] == "ArticleIngested"


def test_announce_asks_for_no_day_before_the_stack(operator: Operator) -> None:
    said = operator.says("announce", "--since", "2001-01-01", "--dry-run")
    today = datetime.now(UTC).date().isoformat()

    assert said.err.splitlines()[0] == f"the stack is of {today}: nothing is older"


def test_a_stack_that_is_named_by_its_id_announces_the_same_events(operator: Operator) -> None:
    first = operator.publishes("by id.txt")
    asked = Namespace(stack="copydesk", region=None, endpoint_url=operator.endpoint)
    with connected(asked) as stack:
        found = stack.client("cloudformation").describe_stacks(StackName=stack.name)["Stacks"]
    said = operator.says("announce", "--key", "by id.txt", "--stack", found[0]["StackId"])

    assert said.out == "1 event sent\n"
    assert operator.client.next_event("by id.txt") == first


def test_a_dry_announcement_counts_what_the_real_one_sends(operator: Operator) -> None:
    operator.publishes("counted.txt")
    operator.client.delete("never/heard/of.txt")
    operator.waits(lambda: operator.item("never/heard/of.txt"), "the silent tombstone")
    keys = [f"--key={key}" for key in ("counted.txt", "counted.txt", "never/heard/of.txt")]
    dry, real = operator.says("announce", *keys, "--dry-run"), operator.says("announce", *keys)

    assert dry.err == "1 record to be announced again\n"
    assert real.out == "1 event sent\n"


@pytest.mark.parametrize("which", ["--all", "--since"])
def test_an_announcement_that_is_stopped_goes_on_where_it_stopped(
    operator: Operator, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    for number in range(5):
        operator.client.upload(f"stop/{number}.txt", story())
    operator.waits(lambda: all(operator.item(f"stop/{n}.txt") for n in range(5)), "all records")
    chosen = [which] if which == "--all" else [which, datetime.now(UTC).date().isoformat()]
    monkeypatch.setattr(announce, "_PAGE_ENTRIES", 2)
    monkeypatch.setattr(announce, "ArticlesByDay", partial(ArticlesByDay, page_entries=2))
    sent: list[str] = []
    monkeypatch.setattr(announce.Repetition, "add", stopped_in_the_third(sent))
    stopped = operator.says("announce", *chosen)
    cursor = shlex.split(stopped.err)[-1]
    monkeypatch.setattr(announce.Repetition, "add", lambda _, articles: sent.extend(articles))
    operator.says("announce", *chosen, "--resume", cursor)
    whole = set(sent)
    operator.says("announce", *chosen)

    assert stopped.code == 130
    assert len(sent) == 2 * len(whole)  # each once by the stopped one and its sequel, once anew


def stopped_in_the_third(sent: list[str]) -> Callable[[object, Sequence[str]], None]:
    """Send two pages; in the third ctrl-C comes."""
    pages: list[Sequence[str]] = []

    def add(_: object, articles: Sequence[str]) -> None:
        pages.append(articles)
        if len(pages) > 2:
            raise KeyboardInterrupt
        sent.extend(articles)

    return add


# ── reconcile ──


@contextmanager
def lost_notices(operator: Operator) -> Iterator[None]:
    """Let five notices have been lost, one of each kind."""
    operator.publishes("lost/created.txt")
    operator.loses("lost/created.txt")

    operator.publishes("lost/updated.txt")
    older = operator.item("lost/updated.txt")
    operator.publishes("lost/updated.txt", years=7)
    operator.put(older or {})

    operator.publishes("lost/deleted.txt")
    standing = operator.item("lost/deleted.txt")
    operator.client.delete("lost/deleted.txt")
    operator.client.next_event("lost/deleted.txt")
    operator.put(standing or {})

    version = operator.client.upload("lost/erased.txt", story())
    operator.client.next_event("lost/erased.txt")
    standing = operator.item("lost/erased.txt")
    operator.client.purge("lost/erased.txt", version)
    operator.client.next_event("lost/erased.txt")
    operator.put(standing or {})

    version = operator.client.upload("lost/hidden.txt", story())
    operator.client.next_event("lost/hidden.txt")
    operator.client.upload("lost/hidden.txt", b"Withdrawn.")
    operator.client.next_event("lost/hidden.txt")
    standing = operator.item("lost/hidden.txt")
    operator.client.purge("lost/hidden.txt", version)
    operator.client.next_event("lost/hidden.txt")
    operator.put(standing or {})

    operator.publishes("lost/nothing.txt")
    yield


def state_of(operator: Operator, key: str) -> str:
    return str((operator.item(key) or {"state": {"S": ""}})["state"]["S"])


def test_reconcile_finds_what_was_lost_and_has_it_looked_at(operator: Operator) -> None:
    with lost_notices(operator):
        dry = operator.says("reconcile", "--prefix", "lost/", "--settled", "0", "--dry-run")
        said = operator.says("reconcile", "--prefix", "lost/", "--settled", "0")

    assert dry.out.splitlines() == [
        "lost/created.txt  uploaded, and no record knows it",
        "lost/deleted.txt  deleted, and its record stands",
        "lost/hidden.txt  its article erased under a bad upload, and its record stands",
        "lost/updated.txt  uploaded again since its record",
        "lost/erased.txt  all versions erased, and its record stands",
        "6 keys compared, 5 differ",
    ]
    assert said.code == 0
    assert re.findall(r"\d keys? to be looked at", said.err) == [
        "4 keys to be looked at",
        "1 key to be looked at",
    ]
    operator.waits(lambda: state_of(operator, "lost/erased.txt") == "removed", "the last look")
    operator.waits(lambda: operator.count("BackfillQueue") == 0, "the end of all looks")
    after = operator.says("reconcile", "--prefix", "lost/", "--settled", "0")
    assert after.out == "6 keys compared, 0 differ\n"
    assert state_of(operator, "lost/created.txt") == "accepted"
    assert state_of(operator, "lost/deleted.txt") == "removed"
    assert state_of(operator, "lost/hidden.txt") == "rejected"


def test_reconcile_leaves_out_what_may_be_on_its_way(operator: Operator) -> None:
    operator.publishes("young/a.txt")
    operator.loses("young/a.txt")
    said = operator.says("reconcile", "--prefix", "young/")

    assert said.out == "1 key compared, 0 differ\n"


def test_reconcile_goes_on_where_it_stopped(operator: Operator) -> None:
    operator.publishes("resumed/a.txt")
    said = operator.says("reconcile", "--prefix", "resumed/", "--resume", "table:")

    assert said.out == "1 key compared, 0 differ\n"


def test_a_comparison_that_is_stopped_says_how_to_go_on(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reconcile, "Comparison", StoppedInTheThird)
    monkeypatch.setattr(reconcile, "BackfillQueue", Asked)
    said = operator.says("reconcile", "--prefix", "stopped/")

    assert said.code == 130
    assert "1 key asked for\n" in said.err
    assert "--resume bucket:third\n" in said.err


def test_a_comparison_that_is_stopped_while_it_asks_goes_on_with_that_page(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(Asked):
        def ask(self, notices: Sequence[Notice]) -> None:  # noqa: ARG002 as a queue has it
            raise KeyboardInterrupt

    monkeypatch.setattr(reconcile, "Comparison", StoppedInTheThird)
    monkeypatch.setattr(reconcile, "BackfillQueue", Stopped)
    said = operator.says("reconcile", "--prefix", "stopped/")

    assert said.code == 130
    assert "0 keys asked for\n" in said.err
    assert "--resume bucket:second\n" in said.err


def test_a_comparison_that_fails_says_how_to_go_on(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing:
        def __init__(self, *_: object) -> None:
            pass

        def page(self, _cursor: str) -> Compared:
            raise Refused("the table refused it")

    monkeypatch.setattr(reconcile, "Comparison", Failing)
    said = operator.says("reconcile")

    assert said.code == 1
    assert "--resume bucket:\n" in said.err
    assert "the table refused it" in said.err


class Asked:
    """A queue that takes everything."""

    def __init__(self, *_: object) -> None:
        pass

    def ask(self, notices: Sequence[Notice]) -> None:
        pass


class StoppedInTheThird:
    """Compares three pages; in the second it finds something, in the third ctrl-C comes."""

    def __init__(self, *_: object) -> None:
        self.pages = {
            "bucket:": Compared(9, (), "bucket:second"),
            "bucket:second": Compared(9, (Difference("why", LOOK),), "bucket:third"),
        }

    def page(self, cursor: str | None) -> Compared:
        if cursor not in self.pages:
            raise KeyboardInterrupt
        return self.pages[cursor]


LOOK = Notice(NoticeKind.LOOK, "b", "k", None, "01")


# ── redrive ──


def test_a_dry_redrive_shows_each_letter_and_leaves_it(operator: Operator) -> None:
    operator.sends("IngestDeadLetterQueue", operator.look("letters/a.txt"))
    operator.sends("IngestDeadLetterQueue", "no notice")
    said = operator.says("redrive", "--dry-run")

    assert "about 2 dead letters" in said.err
    assert re.search(r"\d s old  look letters/a.txt; failed five times, see the log", said.out)
    assert "can never be read: message is no JSON" in said.out
    assert operator.count("IngestDeadLetterQueue") == 2
    operator.client.sqs.purge_queue(QueueUrl=operator.queue("IngestDeadLetterQueue"))


def test_redrive_gives_letters_another_try(operator: Operator) -> None:
    operator.publishes("letters/b.txt")
    operator.loses("letters/b.txt")
    operator.sends("IngestDeadLetterQueue", operator.look("letters/b.txt"))
    said = operator.says("redrive")

    assert said.out == "1 dead letter moved back into the queues\n"
    operator.waits(lambda: operator.item("letters/b.txt"), "the record")
    assert operator.count("IngestDeadLetterQueue") == 0


def test_redrive_announces_what_was_set_aside(operator: Operator) -> None:
    first = operator.publishes("aside.txt")
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    batch = {"approximateArrivalOfFirstRecord": now, "approximateArrivalOfLastRecord": now}
    operator.sends("PublishFailureQueue", json.dumps({"DDBStreamBatchInfo": batch}))
    said = operator.says("redrive")

    assert said.code == 0
    assert operator.client.next_event("aside.txt") == first
    assert operator.count("PublishFailureQueue") == 0


def test_redrive_announces_once_what_several_batches_are_near(operator: Operator) -> None:
    operator.publishes("near.txt")
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    batch = {"approximateArrivalOfFirstRecord": now, "approximateArrivalOfLastRecord": now}
    for _ in range(3):
        operator.sends("PublishFailureQueue", json.dumps({"DDBStreamBatchInfo": batch}))
    operator.says("redrive")

    types = [event["metadata"]["type"] for event in _events_to_the_end(operator, "near.txt")]
    assert types == ["ArticleIngested", "ArticleIngested"]
    assert operator.count("PublishFailureQueue") == 0


def test_what_was_not_set_aside_by_lambda_stays(operator: Operator) -> None:
    operator.sends("PublishFailureQueue", "a stranger's")
    said = operator.says("redrive")

    assert said.code == 1
    assert "1 batch stay set aside" in said.err
    (message,) = re.findall(r"--drop (\S+)", said.err)
    assert operator.says("redrive", "--drop", message).out == "1 message dropped\n"
    assert operator.count("PublishFailureQueue") == 0


def test_redrive_passes_over_what_can_never_be_read_until_it_is_dropped(operator: Operator) -> None:
    operator.publishes("letters/c.txt")
    operator.loses("letters/c.txt")
    operator.sends("IngestDeadLetterQueue", "no notice")
    operator.sends("IngestDeadLetterQueue", operator.look("letters/c.txt"))
    said = operator.says("redrive")

    assert (said.code, said.out) == (1, "1 dead letter moved back into the queues\n")
    assert "can never be read: message is no JSON" in said.err
    operator.waits(lambda: operator.item("letters/c.txt"), "the record")
    assert operator.count("IngestDeadLetterQueue") == 1
    (message,) = re.findall(r"--drop (\S+)", said.err)
    assert (
        operator.says("redrive", "--drop", message, "--dry-run").out == "1 message to be dropped\n"
    )
    assert operator.says("redrive", "--drop", message).out == "1 message dropped\n"
    assert operator.count("IngestDeadLetterQueue") == 0


def test_redrive_drops_nothing_that_can_be_read(operator: Operator) -> None:
    operator.sends("IngestDeadLetterQueue", operator.look("letters/d.txt"))
    shown = operator.says("redrive", "--dry-run").out
    (message,) = re.findall(r"for message (\S+)", shown)
    said = operator.says("redrive", "--drop", message)

    assert said.code == 2
    assert f"no message {message} that can never be read" in said.err
    assert operator.says("redrive").out == "1 dead letter moved back into the queues\n"


# ── forget ──

LONG = story() + b"\n".join(
    b"\nThe council met again on day %d of the talks." % n for n in range(2500)
)


def versions(operator: Operator, bucket: str, prefix: str) -> int:
    answer = operator.client.s3.list_object_versions(Bucket=bucket, Prefix=prefix)
    return len(answer.get("Versions", [])) + len(answer.get("DeleteMarkers", []))


def test_forget_erases_all_and_says_what_it_cannot(operator: Operator) -> None:
    bucket = operator.client.address["bucket"]
    bodies, body = (
        bucket.replace("incoming", "bodies"),
        f"bodies/{article_id(bucket, 'secret.txt')}/",
    )
    operator.publishes("secret.txt")
    operator.client.upload("secret.txt", LONG)
    operator.client.next_event("secret.txt")
    operator.publishes("secret.txt.bak")
    assert versions(operator, bodies, body) == 1

    dry = operator.says("forget", "secret.txt", "--dry-run")
    said = operator.says("forget", "secret.txt", "--yes", "--settle", "1")

    assert "2 versions of the upload" in dry.out
    assert "What cannot be erased" in dry.out
    assert said.code == 0
    assert "Erased: 3 versions and markers, 1 body file, the record" in said.out
    assert "up to 35 days" in said.out
    assert versions(operator, bodies, body) == 0
    assert operator.item("secret.txt") is None
    assert operator.item("secret.txt.bak")
    assert versions(operator, bucket, "secret.txt") == 1
    types = [event["metadata"]["type"] for event in _events_to_the_end(operator, "secret.txt")]
    assert types == ["ArticleIngested", "ArticleUpdated", "ArticleRemoved"]


def test_forget_tells_the_end_of_a_record_whose_object_is_gone(operator: Operator) -> None:
    version = operator.client.upload("ghost.txt", story())
    operator.client.next_event("ghost.txt")
    stands = operator.item("ghost.txt")
    operator.client.purge("ghost.txt", version)
    operator.client.next_event("ghost.txt")
    assert stands
    operator.put(stands)
    operator.client.silence(but="before/ghost.txt")
    told = len(operator.client.events_of("ghost.txt"))
    said = operator.says("forget", "ghost.txt", "--yes", "--settle", "1")

    types = [event["metadata"]["type"] for event in _events_to_the_end(operator, "ghost.txt")]
    assert said.code == 0
    assert types[told:] == ["ArticleRemoved"]
    assert operator.item("ghost.txt") is None


def test_forget_that_is_stopped_says_so(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator.publishes("half.txt")

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(forget, "settled", stop)
    said = operator.says("forget", "half.txt", "--yes")

    assert said.code == 130
    assert "run the same command again" in said.err


def _events_to_the_end(operator: Operator, key: str) -> list[dict[str, Any]]:
    operator.client.silence(but=f"after/{key}")
    return operator.client.events_of(key)


def test_a_notice_that_comes_after_all_leaves_a_key_that_can_be_forgotten_again(
    operator: Operator,
) -> None:
    operator.publishes("late.txt")
    operator.says("forget", "late.txt", "--yes", "--settle", "1")
    operator.sends("IngestQueue", operator.look("late.txt", "F0"))
    operator.waits(lambda: operator.item("late.txt"), "the tombstone")

    assert (operator.item("late.txt") or {})["version"] == {"N": "0"}
    assert operator.says("forget", "late.txt", "--yes", "--settle", "1").code == 0
    assert operator.item("late.txt") is None


def test_forget_names_other_uploads_of_the_same_text(operator: Operator) -> None:
    for key in ("copy/a.txt", "copy/b.txt"):
        operator.publishes(key, years=31)
    said = operator.says("forget", "copy/a.txt", "--dry-run")

    assert "The same text stays under copy/b.txt" in said.out
    assert "stays under copy/a.txt" not in said.out


def test_forget_asks_before_it_erases(operator: Operator) -> None:
    operator.publishes("kept.txt")
    said = operator.says("forget", "kept.txt")

    assert said.code == 2
    assert "give --yes" in said.err
    assert operator.item("kept.txt")


def test_forget_takes_the_end_of_input_for_a_no(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator.publishes("kept too.txt")
    ended = io.StringIO("")
    ended.isatty = lambda: True  # type: ignore[method-assign] # ctrl-D in a terminal
    monkeypatch.setattr("sys.stdin", ended)
    said = operator.says("forget", "kept too.txt")

    assert said.code == 2
    assert said.err.splitlines()[1:] == ["copydesk forget: that is not the key; nothing was erased"]
    assert operator.item("kept too.txt")


# ── wrong use ──


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["forget", "no such key"], "nothing is kept of no such key", id="unknown key"),
        pytest.param(["announce", "--key", "x"], "no record of x", id="unknown article"),
        pytest.param(["status", "--stack", "other"], "there is no stack other", id="other stack"),
        pytest.param(["replay", "--all", "--resume", "x"], "is no cursor", id="bad cursor"),
        pytest.param(["reconcile", "--resume", "x"], "is no cursor", id="other bad cursor"),
        pytest.param(["reconcile", "--resume", "table:x"], "is no cursor", id="none of the table"),
    ],
)
def test_wrong_use_is_one_line(operator: Operator, arguments: list[str], words: str) -> None:
    said = operator.says(*arguments)

    assert said.code == 2
    assert words in said.err
    assert said.err.count("\n") == 1
