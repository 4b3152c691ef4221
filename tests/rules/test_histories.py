"""The contract under everything at once: crashes, rivals, copies, erasures, upgrades, looks.

Between any two calls to the outside the process may die, and anything else may happen: an
upload, a delete, an erasure, another worker with another notice. What comes out must be what
lies in the bucket, told version by version, and copies of all notices must write nothing more.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from copydesk.backfill import Choice, look_again
from copydesk.errors import Contended
from copydesk.record.entry import entry_of
from copydesk.record.notice import Notice
from copydesk.record.standing import Standing
from tests.newsroom import BUCKET, KEY, MemoryBodies, MemoryBucket, Newsroom, Outbox, in_memory
from tests.rules.test_crash import Crash
from tests.rules.test_deletes import ends_at

HISTORIES = 100
MOST_STEPS = 40
DEATHS = 0.06
"""So many of the moments before and after a call are a process' last."""

RIVALS = 0.3
"""In so many of the others something else happens."""

LONG = "L\n" + "word " * 15_000


@dataclass
class History:
    """A newsroom to which things happen while it works."""

    chance: random.Random
    newsroom: Newsroom = field(default_factory=in_memory)
    bucket: MemoryBucket = field(default_factory=MemoryBucket)
    bodies: MemoryBodies = field(default_factory=MemoryBodies)
    waiting: list[Notice] = field(default_factory=list)
    ended: list[Notice] = field(default_factory=list)
    steps: int = 0

    def __post_init__(self) -> None:
        self.newsroom.bucket, self.outbox = self.bucket, self.newsroom.outbox
        self.newsroom.uploads = Disturbed(self.bucket, self, "read", "beneath")  # type: ignore[assignment]
        self.newsroom.outbox = Disturbed(self.outbox, self, "get", "commit")  # type: ignore[assignment]
        self.newsroom.bodies = Disturbed(self.bodies, self, "write")  # type: ignore[assignment]

    def disturb(self) -> None:
        if self.chance.random() < DEATHS:
            raise Crash
        if self.chance.random() < RIVALS:
            self.go_on()

    def go_on(self) -> None:
        """Let one thing happen, while there are steps left."""
        if self.steps == MOST_STEPS:
            return
        self.steps += 1
        happens = [self.change, self.change, self.take, self.take, self.take, self.ask, self.copy]
        self.chance.choice(happens)()

    def change(self) -> None:
        versions = [name for name, _ in self.bucket.versions.get(KEY, [])]
        texts = ["A\nx", "A\ny", "B", "bad", "bad", LONG]
        what = self.chance.choice(["upload", "hide", "erase", "erase the newest"])
        if what == "upload" or not versions:
            self.waiting.append(self.newsroom.upload(self.chance.choice(texts)))
        elif what == "hide":
            self.waiting.append(self.newsroom.delete())
        else:
            chosen = self.chance.choice(versions) if what == "erase" else versions[-1]
            self.waiting.append(self.newsroom.erase(chosen))

    def ask(self) -> None:
        """Ask for a look, or for a replay by a newer pipeline."""
        standing = self.stands
        if self.chance.random() < 0.5:
            self.waiting.append(look_again(BUCKET, KEY, standing.marks if standing else None))
        elif standing:
            self.newsroom.upgrade()
            chosen = Choice(below_pipeline=self.newsroom.pipeline.version).of(entry_of(standing))
            self.waiting += chosen

    def copy(self) -> None:
        if self.ended:
            self.work(self.chance.choice(self.ended))

    def take(self) -> None:
        if self.waiting:
            self.work(self.waiting.pop(self.chance.randrange(len(self.waiting))))

    def work(self, notice: Notice) -> None:
        """Work on a notice; what fails is delivered again."""
        try:
            self.newsroom.ingest(notice)
        except (Crash, Contended):
            self.waiting.append(notice)
        else:
            self.ended.append(notice)

    def come_to_an_end(self) -> None:
        while self.steps < MOST_STEPS:
            self.go_on()
        while self.waiting:
            self.take()
        self.newsroom.uploads, self.newsroom.outbox = self.bucket, self.outbox
        self.newsroom.bodies = self.bodies

    @property
    def stands(self) -> Standing | None:
        items = [new for _, new in self.outbox.commits]
        return items[-1] if items else None


class Disturbed:
    """Something outside; before and after each call to it anything may happen."""

    def __init__(
        self, inner: MemoryBucket | Outbox | MemoryBodies, history: History, *calls: str
    ) -> None:
        self.bucket = getattr(inner, "bucket", None)
        for call in calls:
            setattr(self, call, self._disturbed(getattr(inner, call), history))

    @staticmethod
    def _disturbed(call: Callable[..., Any], history: History) -> Callable[..., Any]:
        def disturbed(*args: Any, **kwargs: Any) -> Any:
            history.disturb()
            answer = call(*args, **kwargs)
            history.disturb()
            return answer

        return disturbed


@pytest.fixture(scope="module", params=range(HISTORIES))
def history(request: pytest.FixtureRequest) -> History:
    lived = History(random.Random(request.param))  # noqa: S311 a history is no secret
    lived.come_to_an_end()
    return lived


def test_each_commit_owes_the_next_version_or_changes_nothing_that_was_told(
    history: History,
) -> None:
    before: Standing | None = None
    for over, new in history.outbox.commits:
        version = before.record.version if before else 0
        assert over == before
        if new.record.version == version:
            assert new.owed == (before.owed if before else None)
            assert not (over and version) or over.record.revision_hash == new.record.revision_hash
        else:
            assert new.owed
            assert new.record.version == version + 1
        before = new


def test_each_body_that_a_commit_names_lies_there(history: History) -> None:
    named = [new.record.data_ref.key for _, new in history.outbox.commits if new.record.data_ref]

    assert set(named) <= history.bodies.files.keys()


def test_what_stands_in_the_end_is_what_lies_in_the_bucket(history: History) -> None:
    versions = [body for _, body in history.bucket.versions.get(KEY, [])]

    assert history.stands is None or ends_at(history.newsroom, versions)


def test_copies_of_all_notices_write_nothing_more(history: History) -> None:
    commits = len(history.outbox.commits)
    history.chance.shuffle(history.ended)
    history.newsroom.deliver(*history.ended)

    assert len(history.outbox.commits) == commits
