import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from copydesk.errors import Refused
from copydesk.record.notice import Notice, NoticeKind
from infra.cli import reconcile
from infra.cli.differences import Compared, Difference
from tests.cli.operating.operator import Operator
from tests.local.desk_client import story


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
