"""The README's code works as printed."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from infra.local.patterns import matches
from tests.newsroom import Newsroom, in_memory

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def heard(newsroom: Newsroom) -> list[dict[str, Any]]:
    return [
        {
            "source": "copydesk",
            "detail-type": event.metadata.type.value,
            "detail": event.model_dump(mode="json", by_alias=True),
        }
        for event in newsroom.announced()
    ]


def test_the_handler_keeps_what_is_new_and_drops_copies(capsys: pytest.CaptureFixture[str]) -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("Bridge opens"), newsroom.upload("Bridge shut"))
    newsroom.deliver(newsroom.delete())
    events = heard(newsroom)
    names: dict[str, Any] = {}
    exec(blocks("python")[0], names)  # noqa: S102 it is ours

    answer = names["handler"](batch_of(*events, *events), None)

    assert answer == {"batchItemFailures": []}
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" [")[0].split()[:2] for line in lines[:2]] == [["keep", "Bridge"]] * 2
    assert lines[2].startswith("drop")
    assert len(lines) == 3


def test_what_the_handler_fails_at_comes_back_alone_and_is_done(
    capsys: pytest.CaptureFixture[str],
) -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("Bridge opens"), newsroom.upload("Ferry stops", key="b"))
    batch, names = batch_of(*heard(newsroom)), dict[str, Any]()
    exec(blocks("python")[0], names)  # noqa: S102 it is ours

    def failing_once(what: str, *told: object) -> None:
        if what == "keep" and told[0] == "Bridge opens":
            raise ConnectionError("the database is out")

    names["print"] = failing_once
    assert names["handler"](batch, None) == {"batchItemFailures": [{"itemIdentifier": "m0"}]}
    del names["print"]
    assert names["handler"](batch, None) == {"batchItemFailures": []}
    assert capsys.readouterr().out.startswith("keep Bridge opens")


def batch_of(*events: dict[str, Any]) -> dict[str, Any]:
    bodies = enumerate(map(json.dumps, events))
    return {"Records": [{"messageId": f"m{n}", "body": body} for n, body in bodies]}


def test_the_pattern_chooses_by_the_record() -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("Bridge opens"))
    (event,) = heard(newsroom)
    pattern = json.loads(blocks("json")[-1])
    data = event["detail"]["data"]

    assert not matches(pattern, event)
    data["inLanguage"], data["dateline"] = "en", {"country": "NO"}
    assert matches(pattern, event)


def test_its_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    for target in re.findall(r"(?:`|^)make ([a-z]+)", README, re.MULTILINE):
        assert f"\n{target}:" in makefile


def test_the_files_it_links_to_exist() -> None:
    for link in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / link).exists(), link
