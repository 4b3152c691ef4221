import re

import pytest

from tests.cli.operating.operator import Operator


def test_status_shows_queues_outcomes_and_the_last_articles(operator: Operator) -> None:
    operator.publishes("status/a.txt")
    said = operator.says("status")

    assert said.code == 0
    assert re.search(r"dead letters +0 +0", said.out)
    assert "accepted" in said.out
    assert "status/a.txt  Orchard town votes to keep its night train" in said.out
    assert said.err == ""


def test_status_passes_over_what_nobody_ever_heard_of(operator: Operator) -> None:
    before = operator.says("status").out
    operator.client.delete("status/never/heard.txt")
    operator.waits(lambda: operator.item("status/never/heard.txt"), "the silent tombstone")
    after = operator.says("status").out

    assert "never/heard.txt" not in after
    (counts,) = re.findall(r"records: (.*)", before)
    assert re.findall(r"records: (.*)", after) == [counts]


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
