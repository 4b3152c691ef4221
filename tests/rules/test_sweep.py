"""The sweep: only what no record names, only when it is old, and never what is being written."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import boto3
import pytest
from moto import mock_aws

from copydesk.aws.bodies import BodiesBucket, SweptBodies
from copydesk.record.size import Body, BodyFile, LastTold
from copydesk.sweeping import Swept, first_of_night, sweep

NOW = datetime(2026, 3, 1, tzinfo=UTC)
AFTER = timedelta(days=45)
OLD, YOUNG = NOW - timedelta(days=46), NOW - timedelta(days=44)


def file(article: str, name: str, written: datetime, *, is_latest: bool = True) -> BodyFile:
    return BodyFile(f"bodies/{article}/{name}", f"v{written.day}", written, is_latest)


@dataclass
class Files:
    """A bodies bucket in memory, listed two by two; what happens beside comes before a page."""

    there: list[BodyFile]
    beside: Callable[[], None] = lambda: None
    listed: int = 0

    def files(self, *, after: str) -> Iterable[Sequence[BodyFile]]:
        listed = sorted((one for one in self.there if one.key > after), key=lambda one: one.key)
        for first in range(0, len(listed), 2):
            self.listed += 1
            yield listed[first : first + 2]

    def erase(self, file: BodyFile) -> None:
        self.beside()
        self.there.remove(file)


@dataclass
class Named:
    bodies: dict[str, str] = field(default_factory=dict)
    since: datetime = OLD
    asked: list[str] = field(default_factory=list)

    def last_told(self, article_id: str) -> LastTold | None:
        self.asked.append(article_id)
        body = self.bodies.get(article_id)
        return LastTold(frozenset({body}), self.since) if body else None


def swept(files: Files, named: Named, may_go_on: Callable[[], bool] = lambda: True) -> Swept:
    return sweep(bodies=files, names=named, now=NOW, after=AFTER, may_go_on=may_go_on)


def test_what_no_record_names_any_more_is_erased_when_it_is_old() -> None:
    files = Files([file("a", "1", OLD), file("a", "2", OLD), file("b", "1", YOUNG)])
    came_to = swept(files, Named({"a": "bodies/a/2"}))

    assert [one.key for one in files.there] == ["bodies/a/2", "bodies/b/1"]
    assert came_to == Swept(seen=3, erased=1, is_complete=True)


def test_what_an_event_of_yesterday_may_have_named_stays_however_old_it_is() -> None:
    files = Files([file("a", "1", OLD), file("a", "2", OLD, is_latest=False)])
    swept(files, Named({"a": "bodies/a/3"}, since=YOUNG))

    assert [one.key for one in files.there] == ["bodies/a/1"]


def test_a_body_whose_commit_is_still_to_come_is_protected_by_its_age() -> None:
    files = Files([file("new", "1", NOW - timedelta(seconds=1))])
    swept(files, Named())

    assert len(files.there) == 1


def test_bodies_of_articles_that_are_gone_are_erased() -> None:
    files = Files([file("gone", "1", OLD)])

    assert swept(files, Named()).erased == 1


def test_an_older_copy_of_a_body_that_was_written_again_is_erased() -> None:
    older, newer = file("a", "1", OLD, is_latest=False), file("a", "1", YOUNG)
    files = Files([newer, older])
    swept(files, Named({"a": "bodies/a/1"}))

    assert files.there == [newer]


def test_a_body_that_is_written_again_in_the_moment_of_its_erasure_stays() -> None:
    again = file("a", "1", NOW)
    files = Files([file("a", "1", OLD)])
    files.beside = lambda: files.there.append(again)
    swept(files, Named())

    assert files.there == [again]


def test_records_are_asked_only_about_old_files_and_once_for_each_article() -> None:
    files = Files([file("a", "1", OLD), file("a", "2", OLD), file("b", "1", YOUNG)])
    named = Named()
    swept(files, named)

    assert named.asked == ["a"]


def test_a_sweep_that_runs_out_of_time_says_so() -> None:
    files = Files([file(name, "1", OLD) for name in "abcdef"])
    left = iter([True, True, True, False])  # a page of a thousand erasures takes half a minute

    assert swept(files, Named(), lambda: next(left)) == Swept(3, 3, is_complete=False)


def test_each_night_begins_elsewhere_until_all_places_had_their_turn() -> None:
    nights = [first_of_night(NOW + timedelta(days=day)) for day in range(256)]

    assert sorted(nights) == [f"bodies/{place:02x}" for place in range(256)]


@pytest.mark.parametrize("day", [0, 1, 2])
def test_wherever_a_night_begins_it_comes_round(day: int) -> None:
    files = Files([file(f"{number:02x}ab", "1", OLD) for number in range(256)])
    now = NOW + timedelta(days=day)
    came_to = sweep(bodies=files, names=Named(), now=now, after=AFTER, may_go_on=lambda: True)

    assert came_to == Swept(256, 256, is_complete=True)


@pytest.mark.parametrize("day", [0, 1, 2])
def test_a_night_that_came_round_has_seen_each_file_once_and_lists_no_more(day: int) -> None:
    files = Files([file(f"{number:02x}ab", "1", NOW) for number in range(256)])
    now = NOW + timedelta(days=day)
    came_to = sweep(bodies=files, names=Named(), now=now, after=AFTER, may_go_on=lambda: True)

    assert came_to == Swept(256, 0, is_complete=True)
    assert files.listed <= 256 / 2 + 3  # the page in which it began comes in parts


def test_the_bucket_lists_and_erases_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with mock_aws():
        s3 = boto3.client("s3", region_name="us-east-1")
        s3.create_bucket(Bucket="bodies")
        s3.put_bucket_versioning(Bucket="bodies", VersioningConfiguration={"Status": "Enabled"})
        writing, tidying = BodiesBucket(s3, "bodies"), SweptBodies(s3, "bodies")
        for key in ("bodies/a/1", "bodies/a/1", "bodies/b/1"):
            writing.write(Body(key, b"{}"))
        found = [one for page in tidying.files(after="") for one in page]
        (older,) = [one for one in found if not one.is_latest]
        tidying.erase(older)
        left = [one for page in tidying.files(after="") for one in page]

    assert [(one.article_id, one.key) for one in found] == [
        ("a", "bodies/a/1"),
        ("a", "bodies/a/1"),
        ("b", "bodies/b/1"),
    ]
    assert [one.key for one in left] == ["bodies/a/1", "bodies/b/1"]
