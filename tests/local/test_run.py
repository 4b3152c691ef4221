"""``copydesk run``: what a person sees of each article, and the exit code."""

import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from infra.cli.run import Desk, bundled_samples
from infra.local.service import DEFAULTS, running
from tests.local.desk_client import COPYDESK, story
from tests.local.templates import changed


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> "subprocess.CompletedProcess[str]":
    folder = tmp_path_factory.mktemp("run")
    (folder / "train.txt").write_bytes(story() + b"\nWe use cookies. Accept all cookies\n")
    (folder / "more" / ".git").mkdir(parents=True)
    (folder / "more" / "noise.bin").write_bytes(bytes(range(256)) * 40)
    (folder / "more" / ".git" / "index").write_bytes(b"of no reader")
    odd = os.fsdecode(b"od\xffd\n.bin")
    (folder / odd).write_bytes(b"")
    command = [COPYDESK, "run", "train.txt", "more", odd]
    return subprocess.run(  # noqa: S603 - ours
        command, capture_output=True, text=True, check=False, cwd=folder
    )


def part(ran: "subprocess.CompletedProcess[str]", name: str) -> str:
    """Cut out what was said of one file."""
    return ran.stdout.split(f"── {name} ")[1].split("\n── ")[0]


def test_it_succeeds_if_every_event_arrived(ran: "subprocess.CompletedProcess[str]") -> None:
    assert ran.returncode == 0, ran.stderr
    assert "3 uploads came through, each with its event." in ran.stdout


def test_an_article_is_shown_with_headline_language_and_event(
    ran: "subprocess.CompletedProcess[str]",
) -> None:
    said = part(ran, "train.txt")

    assert "Orchard town votes to keep its night train" in said
    assert "  en · plain, utf-8 · " in said
    assert "ArticleIngested, version 1" in said


def test_what_was_left_out_is_shown_with_its_reason(
    ran: "subprocess.CompletedProcess[str]",
) -> None:
    assert "cookie-notice" in part(ran, "train.txt")


def test_what_is_no_article_is_shown_with_its_problem(
    ran: "subprocess.CompletedProcess[str]",
) -> None:
    said = part(ran, "more/noise.bin")

    assert "Rejected: unknown-format" in said
    assert "ArticleRejected" in said


def test_of_a_folder_every_file_is_carried_but_the_hidden(
    ran: "subprocess.CompletedProcess[str]",
) -> None:
    assert ran.stdout.count("── more/") == 1


def test_a_name_that_no_key_can_have_is_mended(ran: "subprocess.CompletedProcess[str]") -> None:
    assert "Rejected: empty" in part(ran, "od\ufffdd\ufffd.bin")


def test_the_bundled_samples_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path("/"))
    assert any(path.suffix == ".txt" for path in bundled_samples())


def test_it_fails_as_soon_as_an_upload_lies_among_the_dead_letters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    without = ("IngestFunction.Properties.Environment.Variables.ARTICLES_TABLE", None)
    template = changed(DEFAULTS.template, tmp_path, without)
    failures: list[object] = []
    settings = replace(DEFAULTS, template=template, pace=0.001)
    with running(settings, tell=failures.append) as service:
        code = Desk(service).carry({"story.txt": story()})

    said = capsys.readouterr().err
    assert code == 1
    assert "copydesk run: story.txt: its event did not arrive" in said
    assert str(service.stage.log) in said
