"""Backfill: what is read again, what is looked at again, and that neither can do harm."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import permutations
from typing import Any

import boto3
import pytest

from copydesk import backfill
from copydesk.aws.articles import ArticlesTable
from copydesk.aws.backfill_queue import BackfillQueue
from copydesk.aws.entries import ArticlesByDay
from copydesk.aws.notices import message_of, notices_in
from copydesk.backfill import Asked, Choice, Index, ListedKeys, look_again, replay
from copydesk.desk import Pipeline
from copydesk.errors import BadNotice, Refused
from copydesk.record.entry import Page, entry_of
from copydesk.record.model import ArticleRecord
from copydesk.record.notice import Notice, NoticeKind, sequence_of, sequencer_after
from copydesk.record.size import LastTold
from tests.newsroom import BUCKET, KEY, MemoryTable, Newsroom, in_memory, read_aloud, toy_reader
from tests.rules.conftest import REGION

PAGE = 2


@dataclass
class MemoryIndex:
    table: MemoryTable

    def page(self, cursor: str | None) -> Page:
        entries = [entry_of(standing) for _, standing in sorted(self.table.items.items())]
        done = int(cursor or 0)
        after = done + PAGE
        return Page(tuple(entries[done:after]), str(after) if after < len(entries) else None)


@dataclass
class MemoryQueue:
    asked: list[Notice] = field(default_factory=list)

    def ask(self, notices: Sequence[Notice]) -> None:
        self.asked += notices

    @property
    def keys(self) -> list[str]:
        return sorted(notice.key for notice in self.asked)


def index_of(newsroom: Newsroom) -> Index:
    records = newsroom.outbox.records
    if isinstance(records, MemoryTable):
        return MemoryIndex(records)
    client = boto3.client("dynamodb", region_name=REGION)
    return ArticlesByDay(client, "articles", page_entries=PAGE)


def ask(  # noqa: PLR0913 a test says what it is about
    newsroom: Newsroom,
    queue: MemoryQueue,
    *,
    prefix: str = "",
    below: int = 2,
    cursor: str | None = None,
    may_go_on: Callable[[], bool] = lambda: True,
) -> Asked:
    return replay(
        Choice(prefix, below),
        index=index_of(newsroom),
        queue=queue,
        cursor=cursor,
        may_go_on=may_go_on,
    )


def fill(newsroom: Newsroom, *keys: str) -> None:
    newsroom.deliver(*(newsroom.upload(f"Story {key}", key=key) for key in keys))


def test_all_that_an_older_pipeline_has_read_is_asked_for(newsroom: Newsroom) -> None:
    fill(newsroom, "a", "b", "c", "d", "e")
    queue = MemoryQueue()

    assert ask(newsroom, queue) == Asked(seen=5, asked=5, cursor=None)
    assert queue.keys == ["a", "b", "c", "d", "e"]


def test_what_was_asked_for_is_reprocessed(newsroom: Newsroom) -> None:
    fill(newsroom, "a", "b", "c")
    newsroom.upgrade(mark=" (more)")
    queue = MemoryQueue()
    ask(newsroom, queue)

    assert newsroom.deliver(*queue.asked) == ["accepted"] * 3
    assert newsroom.standing(key="b").record.headline == "Story b (more)"
    assert ask(newsroom, MemoryQueue()).asked == 0


def test_only_keys_under_the_prefix_are_asked_for(newsroom: Newsroom) -> None:
    fill(newsroom, "wire/a", "wire/b", "desk/a")
    queue = MemoryQueue()
    ask(newsroom, queue, prefix="wire/")

    assert queue.keys == ["wire/a", "wire/b"]


def test_what_is_not_older_is_not_asked_for(newsroom: Newsroom) -> None:
    newsroom.pipeline = Pipeline(toy_reader(), 2)
    fill(newsroom, "a")

    assert ask(newsroom, MemoryQueue(), below=2) == Asked(seen=1, asked=0, cursor=None)


def test_a_replay_that_ran_out_of_time_goes_on_where_it_stopped(newsroom: Newsroom) -> None:
    fill(newsroom, "a", "b", "c", "d", "e")
    queue = MemoryQueue()
    first = ask(newsroom, queue, may_go_on=lambda: False)
    rest = ask(newsroom, queue, cursor=first.cursor)

    assert (first.seen, rest.seen, rest.cursor) == (PAGE, 3, None)
    assert queue.keys == ["a", "b", "c", "d", "e"]


def test_a_rejected_upload_over_a_good_one_is_asked_for_too() -> None:
    newsroom = in_memory()
    good, bad = newsroom.upload("Story"), newsroom.upload("bad")
    newsroom.deliver(good, bad)
    queue = MemoryQueue()
    ask(newsroom, queue)

    assert {one.version_id for one in queue.asked} == {good.version_id, bad.version_id}


def test_a_rejection_that_something_newer_settled_is_left_alone() -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("bad"), newsroom.upload("Story"))
    queue = MemoryQueue()
    ask(newsroom, queue)

    assert [one.version_id for one in queue.asked] == [newsroom.standing().record.source.version_id]


def test_a_removed_article_is_not_read_again() -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("Story"), newsroom.delete())

    assert ask(newsroom, MemoryQueue()).asked == 0


def test_of_a_list_unknown_keys_are_passed_over(newsroom: Newsroom) -> None:
    fill(newsroom, "a", "b")
    queue = MemoryQueue()
    listed = ListedKeys(("a", "never heard of"), BUCKET, newsroom.outbox)
    chosen = Choice(below_pipeline=2)
    came_to = replay(chosen, index=listed, queue=queue, cursor=None, may_go_on=lambda: True)

    assert (came_to, queue.keys) == (Asked(seen=1, asked=1, cursor=None), ["a"])


def test_a_long_list_comes_in_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backfill, "KEYS_A_PAGE", 2)
    newsroom = in_memory()
    fill(newsroom, "a", "b", "c")
    listed = ListedKeys(("a", "b", "c"), BUCKET, newsroom.outbox)
    first = listed.page(None)

    assert [entry.source.key for entry in first.entries] == ["a", "b"]
    assert [entry.source.key for entry in listed.page(first.cursor).entries] == ["c"]
    assert listed.page(first.cursor).cursor is None
    assert ListedKeys(("a", "b"), BUCKET, newsroom.outbox).page(None).cursor is None


@pytest.mark.parametrize(
    "notice",
    [
        pytest.param(Notice(NoticeKind.REPLAY, "b", "ü \n.txt", "v1", "0A"), id="a replay"),
        pytest.param(Notice(NoticeKind.REPLAY, "b", "k", None, "0A"), id="of no version"),
        pytest.param(Notice(NoticeKind.LOOK, "b", "k", None, "0A"), id="a look"),
        pytest.param(Notice(NoticeKind.ERASED, "b", "k", "v1", "0A"), id="a look for a version"),
    ],
)
def test_our_own_messages_come_back_as_they_were_written(notice: Notice) -> None:
    assert notices_in(message_of(notice)) == (notice,)


def test_a_message_is_known_by_its_id_in_the_queue() -> None:
    look = message_of(Notice(NoticeKind.LOOK, "b", "k", None, "0A"))
    (notice,) = notices_in(look, message_id="m-1")

    assert notice.correlation_id == "m-1"


def test_only_replays_and_looks_are_messages_of_ours() -> None:
    with pytest.raises(BadNotice):
        notices_in('{"copydesk": "remove", "bucket": "b", "key": "k", "sequencer": "01"}')


# ── looks ──


@pytest.mark.parametrize(
    "known", ["0055AED6DCD90281E5", "01", "0A10", "F" * 63, sequencer_after("0A10")]
)
def test_a_look_comes_right_after_what_is_known(known: str) -> None:
    after = sequence_of(sequencer_after(known))

    assert sequence_of(known) < after
    assert after < sequence_of(known.ljust(63, "0")[:62] + "1") or len(known) > 62


@pytest.mark.parametrize(("known", "place"), [(None, 1), ("0A10", 0x0A10 * 16**60 + 1)])
def test_a_look_takes_the_very_next_place(known: str | None, place: int) -> None:
    assert sequencer_after(known) == f"{place:064X}"


def test_the_look_at_an_unknown_key_comes_before_all_that_s3_ever_says() -> None:
    assert sequence_of(sequencer_after(None)) < sequence_of("0055AED6DCD90281E5")


def test_a_lost_create_is_found_by_a_look(newsroom: Newsroom) -> None:
    newsroom.upload("Story\ntext")  # its notice is lost

    assert newsroom.deliver(look_again(BUCKET, KEY, None)) == ["accepted"]
    assert newsroom.events() == ["ArticleIngested"]


def test_a_lost_delete_is_found_by_a_look(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    newsroom.delete()  # its notice is lost

    assert newsroom.deliver(look_again(BUCKET, KEY, newsroom.standing().marks)) == ["removed"]
    assert newsroom.events() == ["ArticleIngested", "ArticleRemoved"]


def test_a_lost_update_is_found_by_a_look_and_comes_late_without_harm(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Old"))
    late = newsroom.upload("New")
    newsroom.deliver(look_again(BUCKET, KEY, newsroom.standing().marks))

    assert newsroom.standing().record.headline == "New"
    assert newsroom.deliver(late) == ["unchanged"]
    assert newsroom.events() == ["ArticleIngested", "ArticleUpdated"]


@pytest.mark.parametrize(
    ("names_it", "state"), [(True, "rejected"), (False, "accepted")], ids=["named", "unnamed"]
)
def test_a_lost_erasure_under_a_bad_upload_is_found_by_a_look_that_names_it(
    newsroom: Newsroom, state: str, *, names_it: bool
) -> None:
    create = newsroom.upload("Story")
    newsroom.deliver(create, newsroom.upload("bad"))
    newsroom.erase(create.version_id)  # its notice is lost
    erased = create.version_id if names_it else None

    newsroom.deliver(look_again(BUCKET, KEY, newsroom.standing().marks, erased=erased))
    assert newsroom.standing().record.state == state


def test_whatever_s3_says_later_beats_a_look(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    look = look_again(BUCKET, KEY, newsroom.standing().marks)
    newsroom.deliver(newsroom.upload("New"))

    assert newsroom.deliver(look) == ["superseded"]
    assert newsroom.standing().record.headline == "New"


def test_a_look_that_was_asked_for_twice_is_one(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    look = look_again(BUCKET, KEY, newsroom.standing().marks)

    assert newsroom.deliver(look, look) == ["unchanged", "superseded"]


def test_a_look_beside_a_bad_upload_keeps_the_article(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"), newsroom.upload("bad"))
    before = read_aloud(newsroom.standing().record)

    newsroom.deliver(look_again(BUCKET, KEY, newsroom.standing().marks))

    assert read_aloud(newsroom.standing().record) == before


def what_happens(newsroom: Newsroom, last: str) -> list[Notice]:
    day = [newsroom.upload("One"), newsroom.upload("bad"), newsroom.upload("Two")]
    if last == "a bad upload":
        return [*day, newsroom.upload("bad too")]
    if last != "nothing":
        day.append(newsroom.delete())
    if last == "an undelete":
        day.append(newsroom.erase(day[-1].version_id))
    return day


@pytest.mark.parametrize("last", ["nothing", "a delete", "an undelete", "a bad upload"])
def test_a_look_comes_to_the_same_record_whenever_it_is_asked_for_and_whenever_it_comes(
    last: str,
) -> None:
    plain = in_memory()
    plain.deliver(*what_happens(plain, last))
    wanted = read_aloud(plain.standing().record)
    count = len(what_happens(in_memory(), last))

    for order in permutations(range(count)):
        for known in range(count + 1):
            look = look_when(last, order[:known])
            for at in {known, count}:
                newsroom = in_memory()
                notices = what_happens(newsroom, last)
                late = [notices[number] for number in order]
                newsroom.deliver(*late[:at], look, *late[at:])
                assert read_aloud(newsroom.standing().record) == wanted, (order, known, at)


def look_when(last: str, came: tuple[int, ...]) -> Notice:
    """Ask for a look when only these of a day's notices have come."""
    newsroom = in_memory()
    notices = what_happens(newsroom, last)
    newsroom.deliver(*(notices[number] for number in came))
    return look_again(BUCKET, KEY, newsroom.standing().marks if came else None)


# ── the queue ──


class Queue:
    """Refuses one message of each request, the first so many times."""

    def __init__(self, refusals: int) -> None:
        self.refusals = refusals
        self.bodies: list[str] = []
        self.requests = 0

    def send_message_batch(self, *, QueueUrl: str, Entries: Any) -> dict[str, Any]:  # noqa: N803 AWS's names
        assert QueueUrl == "url"
        assert len(Entries) <= 10
        self.requests += 1
        failed = Entries[:1] if self.requests <= self.refusals else []
        self.bodies += [entry["MessageBody"] for entry in Entries if entry not in failed]
        return {"Failed": [{"Id": entry["Id"]} for entry in failed]}


def looks(count: int) -> list[Notice]:
    return [Notice(NoticeKind.LOOK, "b", f"k{n}", None, "01") for n in range(count)]


def test_requests_go_out_by_tens_and_refused_ones_again() -> None:
    client: Any = Queue(refusals=2)
    BackfillQueue(client, "url", pause=lambda _: None).ask(looks(12))

    assert sorted(client.bodies) == sorted(message_of(look) for look in looks(12))
    assert client.requests == 4


def test_a_queue_that_goes_on_refusing_is_a_failure() -> None:
    client: Any = Queue(refusals=9)

    pauses: list[float] = []
    with pytest.raises(Refused, match="refused 1 message 3 times"):
        BackfillQueue(client, "url", pause=pauses.append).ask(looks(1))

    assert pauses == [1.0, 2.0]


def test_a_record_names_its_bodies(newsroom: Newsroom) -> None:
    records = newsroom.outbox.records
    if not isinstance(records, ArticlesTable):
        pytest.skip("the adapter alone knows bodies")
    newsroom.deliver(newsroom.upload("Short"), newsroom.upload("Long\n" + "w " * 40_000, key="l"))
    records.commit(
        newsroom.standing().model_copy(update={"told_body": "bodies/old"}), over=newsroom.standing()
    )
    long = newsroom.standing(key="l").record

    assert long.data_ref
    short = newsroom.standing().record

    assert records.last_told(long.article_id) == told(long)
    assert records.last_told(short.article_id) == told(short, "bodies/old")
    assert records.last_told("nobody") is None


def told(record: ArticleRecord, *other: str) -> LastTold:
    bodies = frozenset({record.data_ref.key} if record.data_ref else other)
    return LastTold(bodies, datetime.fromisoformat(record.version_created))
