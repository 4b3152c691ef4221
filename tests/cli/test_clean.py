import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from copydesk.article.clean.weights import weights
from copydesk.article.version import PIPELINE_VERSION
from copydesk.desk import Pipeline
from infra.cli import clean
from infra.cli.wrong_use import WrongUse
from tests.newsroom import KEY, in_memory

STORY = (
    "Council closes old bridge until spring\n\nLINZ (APA) – The city council voted on Monday "
    "evening to close the old bridge over the river until the repairs are finished.\n"
)
FIELDS_OF_THE_CONTRACT = frozenset(
    """
    articleId version state pubStatus headline alternativeHeadline byline authors dateline agency
    publisher datePublished dateModified inLanguage languageScore sections quotes dateMentions
    images keywords articleSection canonicalUrl correctionNotes abbreviations isAccessibleForFree
    isComplete wordCount contentHash revisionHash removals quality source pipelineVersion
    schemaVersion firstCreated versionCreated problem
    """.split()  # noqa: SIM905 - names read better than fifty strings
)


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    clean.add_arguments(parser)
    return clean.run(parser.parse_args(arguments))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_a_document_becomes_a_record_with_every_field(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(str(story))
    record = json.loads(capsys.readouterr().out)

    assert status == 0
    assert set(record) >= FIELDS_OF_THE_CONTRACT
    assert record["headline"] == "Council closes old bridge until spring"
    assert record["articleId"] is None
    assert record["source"]["bucket"] is None
    assert record["contentHash"]


def known_to_both(record: dict[str, Any]) -> dict[str, Any]:
    """Leave out what a document alone does not tell."""
    of_the_service = {"articleId", "version", "firstCreated", "versionCreated"}
    of_the_bucket = {"bucket", "key", "versionId", "eTag", "sequencer", "receivedAt"}
    source = {k: value for k, value in record["source"].items() if k not in of_the_bucket}
    return {k: v for k, v in record.items() if k not in of_the_service} | {"source": source}


def test_the_record_is_the_one_that_the_service_keeps(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newsroom = in_memory()
    newsroom.pipeline = Pipeline(version=PIPELINE_VERSION)
    newsroom.deliver(newsroom.upload(STORY, key=KEY))
    kept = newsroom.standing().record.model_dump(mode="json", by_alias=True)

    run(str(story), "--content-type", "text/plain")

    assert known_to_both(json.loads(capsys.readouterr().out)) == known_to_both(kept)


def test_a_document_that_is_no_article_is_a_problem_and_exit_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0 a picture")

    status = run(str(picture))
    record = json.loads(capsys.readouterr().out)

    assert status == 1
    assert record["state"] == "rejected"
    assert record["problem"]["code"] == "unknown-format"


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="nothing to clean"),
        pytest.param(["no/such/file"], id="no such file"),
        pytest.param(["--manifest", "in.jsonl"], id="no place for the answers"),
        pytest.param(["--manifest", "no.jsonl", "--out", "out.jsonl"], id="no such manifest"),
        pytest.param(["--manifest", "no.jsonl", "--out", "old.jsonl"], id="and answers of before"),
    ],
)
def test_wrong_use_is_told_in_one_line(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.jsonl").touch()

    with pytest.raises(WrongUse) as wrong:
        run(*arguments)

    assert "\n" not in str(wrong.value)


def test_each_line_of_a_manifest_has_its_row(story: Path, tmp_path: Path) -> None:
    manifest, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = [
        json.dumps({"id": "good", "path": str(story), "url": None, "content_type": "text/plain"}),
        "{ this is no JSON",
        json.dumps({"id": "gone", "path": str(tmp_path / "gone.txt")}),
        json.dumps({"id": "empty", "path": "/dev/null"}),
    ]
    manifest.write_text("\n".join(lines), encoding="utf-8")

    status = run("--manifest", str(manifest), "--out", str(out))
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]

    assert status == 0
    assert [(row["id"], row["error"]) for row in rows] == [
        ("good", None),
        (None, "broken-row"),
        ("gone", "no-such-file"),
        ("empty", "empty"),
    ]
    assert rows[0]["headline"] == "Council closes old bridge until spring"
    assert rows[0]["body"].startswith("The city council voted")
    assert rows[0]["sections"][0]["paragraphs"] == [rows[0]["body"]]
    assert all(row["seconds"] >= 0 for row in rows)


def test_what_is_read_once_is_read_before_the_first_document(tmp_path: Path) -> None:
    manifest, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    manifest.write_text("", encoding="utf-8")
    weights.cache_clear()

    run("--manifest", str(manifest), "--out", str(out))

    assert weights.cache_info().currsize == 1
    assert out.read_text(encoding="utf-8") == ""
