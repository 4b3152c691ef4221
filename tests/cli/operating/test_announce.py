import re
import shlex
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

import pytest

from copydesk.aws.entries import ArticlesByDay
from infra.cli import announce
from infra.cli.stack import connected
from tests.cli.operating.operator import Operator
from tests.local.desk_client import story


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
