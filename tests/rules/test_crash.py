"""Rule 9: a crash between any two calls loses nothing and changes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import pytest

from copydesk.article.pipeline import Reading
from copydesk.article.upload import Upload
from copydesk.desk import Pipeline, publish
from copydesk.record.notice import Notice
from tests.newsroom import MemoryBodies, Newsroom, Outbox, in_memory, read_aloud


class Crash(BaseException):
    """The process dies: nobody catches it, nothing is tidied up."""


@dataclass
class Dying:
    """Dies at the n-th call to the outside: before it was heard, or before its answer was."""

    at: int
    heard: bool
    calls: int = 0

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def dying(*args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            if self.calls == self.at and not self.heard:
                raise Crash
            answer = call(*args, **kwargs)
            if self.calls == self.at:
                raise Crash
            return answer

        return dying


class Through:
    """Passes the named methods of something through a dying process."""

    def __init__(self, inner: Any, dying: Dying, *methods: str) -> None:
        self.bucket = getattr(inner, "bucket", None)
        for method in methods:
            setattr(self, method, dying.around(getattr(inner, method)))


def notices_of_a_day(newsroom: Newsroom) -> list[Notice]:
    long_text = "word " * 20_000
    return [
        newsroom.upload("First\ntext"),
        newsroom.upload(f"Long\n{long_text}"),
        newsroom.upload("bad"),
        newsroom.delete(),
        newsroom.upload("Again\ntext"),
    ]


def live_through(dying: Dying) -> Newsroom:
    """Deliver a day's notices, each again after a crash, as SQS does."""
    newsroom, bodies = in_memory(), MemoryBodies()
    notices = notices_of_a_day(newsroom)
    outbox, newsroom.outbox = newsroom.outbox, Through(newsroom.outbox, dying, "get", "commit")  # type: ignore[assignment]
    newsroom.uploads = Through(newsroom.uploads, dying, "read")  # type: ignore[assignment]
    newsroom.bodies = Through(bodies, dying, "write")  # type: ignore[assignment]
    for notice in notices:
        try:
            newsroom.deliver(notice)
        except Crash:
            assert_bodies_lie_where_commits_say(outbox, bodies)
            newsroom.deliver(notice)
    assert_bodies_lie_where_commits_say(outbox, bodies)
    newsroom.outbox = outbox
    return newsroom


def assert_bodies_lie_where_commits_say(outbox: Outbox, bodies: MemoryBodies) -> None:
    """Each commit is announced as it stands, so what it names must be there by then."""
    for _, committed in outbox.commits:
        if ref := committed.record.data_ref:
            assert ref.bucket == bodies.bucket
            assert sha256(bodies.files[ref.key]).hexdigest() == ref.sha256


def calls_of_a_day() -> int:
    dying = Dying(at=0, heard=True)
    live_through(dying)
    return dying.calls


@pytest.mark.parametrize("heard", [False, True], ids=["before the call", "after the call"])
@pytest.mark.parametrize("at", range(1, calls_of_a_day() + 1))
def test_a_crash_at_any_call_comes_to_the_same_record_and_events(at: int, *, heard: bool) -> None:
    newsroom = live_through(Dying(at, heard=heard))

    assert read_aloud(newsroom.standing().record) == ("Again", ("text",), "accepted", None)
    assert [one.record.data_ref is not None for _, one in newsroom.outbox.commits].count(True) == 2
    assert [(event.data.version, event.metadata.type) for event in newsroom.announced()] == [
        (1, "ArticleIngested"),
        (2, "ArticleUpdated"),
        (3, "ArticleRejected"),
        (4, "ArticleRemoved"),
        (5, "ArticleRestored"),
    ]


@pytest.mark.parametrize("heard", [False, True], ids=["before the call", "after the call"])
def test_a_crash_while_sending_sends_the_same_again(*, heard: bool) -> None:
    newsroom = live_through(Dying(at=0, heard=True))
    bus = newsroom.bus
    newsroom.bus = Through(bus, Dying(at=1, heard=heard), "send")  # type: ignore[assignment]
    owed = [new for _, new in newsroom.outbox.commits]

    with pytest.raises(Crash):
        publish(owed, bus=newsroom.bus, source="/s", pause=lambda _: None)
    publish(owed, bus=newsroom.bus, source="/s", pause=lambda _: None)

    assert len(bus.sent) == (10 if heard else 5)
    assert len({one.id for one in bus.sent}) == 5


def test_a_notice_that_crashes_its_process_each_time_changes_nothing() -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("Good\ntext"))
    before = newsroom.standing()

    def fatal(_: Upload) -> Reading:
        raise Crash

    newsroom.pipeline = Pipeline(fatal, 1)
    with pytest.raises(Crash):
        newsroom.deliver(newsroom.upload("Deadly"))

    assert newsroom.standing() == before
