"""``copydesk clean`` with what nobody should hand it: an answer or one line, never a traceback."""

import importlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import IO

import pytest

from infra.cli.main import main

STORY = """Bridge stays closed

HARBOURTON - The old bridge stays closed until spring, the harbour master said on Tuesday.

Ferries will carry cars and walkers across from six in the morning until midnight, he said.
"""

_COMMAND = "import sys; from infra.cli.main import main; sys.exit(main())"


def rows_of(tmp_path: Path, *lines: bytes) -> list[dict[str, object]]:
    manifest, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    manifest.write_bytes(b"\n".join(lines))
    assert main(["clean", "--manifest", str(manifest), "--out", str(out)]) == 0
    return [json.loads(row) for row in out.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b"[" * 100_000, id="a very deep row"),
        pytest.param(b"\xff\xfe{}", id="no text"),
        pytest.param(b'{"path": "a\\u0000b"}', id="a path with a NUL"),
        pytest.param(b'{"id": "\\ud800", "path": "\\ud800"}', id="half a character"),
        pytest.param(b'{"path": "/dev/zero"}', id="a device without end"),
        pytest.param(b'{"path": "."}', id="a folder"),
        pytest.param(b'{"path": 5, "url": []}', id="numbers"),
        pytest.param(b"9" * 10_000, id="a long number"),
    ],
)
def test_a_row_that_names_nothing_says_so_and_takes_no_other_along(
    line: bytes, tmp_path: Path
) -> None:
    good = json.dumps({"id": "good", "path": str(tmp_path / "story.txt")}).encode()
    (tmp_path / "story.txt").write_text(STORY)
    before, bad, after = rows_of(tmp_path, good, line, good)

    assert bad["error"]
    assert before["headline"] == after["headline"] == "Bridge stays closed"


def test_a_pipe_in_a_manifest_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (row,) = rows_of(tmp_path, json.dumps({"path": str(tmp_path / "pipe")}).encode())

    assert row["error"] == "no-such-file"


def test_answers_are_not_written_over_their_manifest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = tmp_path / "in.jsonl"
    manifest.write_text("{}\n")

    assert main(["clean", "--manifest", str(manifest), "--out", str(manifest)]) == 2
    assert manifest.read_text() == "{}\n"
    assert "over the manifest" in capsys.readouterr().err


def test_a_device_without_end_is_too_large(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "/dev/zero"]) == 1
    assert json.loads(capsys.readouterr().out)["problem"]["code"] == "too-large"


def test_a_closed_stdin_is_empty(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    assert main(["clean", "-"]) == 1
    assert json.loads(capsys.readouterr().out)["problem"]["code"] == "empty"


def test_a_terminal_of_few_characters_gets_the_others_escaped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "story.txt").write_text(STORY.replace("Bridge", "Br\u00fccke \U0001f600"))
    written = io.BytesIO()
    terminal = io.TextIOWrapper(written, encoding="ascii")
    monkeypatch.setattr(sys, "stdout", terminal)

    assert main(["clean", str(tmp_path / "story.txt")]) == 0
    terminal.flush()
    assert json.loads(written.getvalue())["headline"] == "Br\u00fccke \U0001f600 stays closed"


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param(["clean", "story.txt"], id="clean"),
        pytest.param(["explain", "story.txt"], id="explain"),
        pytest.param(["clean", "--manifest", "in.jsonl", "--out", "-"], id="a manifest"),
    ],
)
def test_a_full_disk_is_said_in_one_line(tmp_path: Path, asked: list[str]) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "in.jsonl").write_text('{"id": "1", "path": "story.txt"}\n')
    with Path("/dev/full").open("w") as full:
        ended = ended_command(tmp_path, asked, full)

    assert ended.returncode == 2
    assert ended.stderr == "copydesk: stdout: No space left on device\n"


def ended_command(
    folder: Path, asked: list[str], stdout: IO[str]
) -> subprocess.CompletedProcess[str]:
    paths = [str(Path(name).absolute()) for name in ("functions", ".")]
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", _COMMAND, *asked],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        check=False,
    )


def test_a_manifest_that_is_stopped_says_how_many_rows_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped_at_the_second(line: bytes) -> dict[str, object]:
        if b"2" in line:
            raise KeyboardInterrupt
        return {"id": "1"}

    monkeypatch.setattr("infra.cli.manifest._row", stopped_at_the_second)
    (tmp_path / "in.jsonl").write_text('{"id": 1}\n{"id": 2}\n{"id": 3}\n')
    out = tmp_path / "out.jsonl"

    assert main(["clean", "--manifest", str(tmp_path / "in.jsonl"), "--out", str(out)]) == 130
    assert out.read_text() == '{"id": "1"}\n'
    assert capsys.readouterr().err == f"stopped: {out} has 1 of 3 rows\n"


def test_rows_go_to_stdout_where_a_dash_asks_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("story.txt").write_text(STORY)
    Path("in.jsonl").write_text('{"id": "1", "path": "story.txt"}\n')

    assert main(["clean", "--manifest", "in.jsonl", "--out", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["headline"] == "Bridge stays closed"
    assert not Path("-").exists()


def test_ctrl_c_before_a_command_has_begun_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: str) -> ModuleType:
        raise KeyboardInterrupt

    monkeypatch.setattr(importlib, "import_module", interrupted)

    assert main(["status"]) == 130
