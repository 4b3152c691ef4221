"""Wrong use of the command line: one line that says what to do, exit 2, never a traceback."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from copydesk.article.version import PIPELINE_VERSION
from infra.cli.main import COMMANDS, main
from tests.local.desk_client import COPYDESK

STORY = (
    "Rain stops play — again\n\nLONDON (Reuters) — Rain fell all day on Monday in “Łódź”,"
    " \U0001f327 and the match was called off, the mayor said.\n"
)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param([], "COMMAND", id="no command"),
        pytest.param(["fly"], "invalid choice: 'fly'", id="unknown command"),
        pytest.param(["up", "--port", "x"], "invalid int value: 'x'", id="port that is none"),
        pytest.param(["up", "--port", "99999"], "port 99999 cannot be used", id="port too high"),
        pytest.param(["up", "--pace", "0"], "--pace", id="pace that is none"),
        pytest.param(["up", "--pace", "x"], "'x' is no number of AWS's waits", id="pace in words"),
        pytest.param(["up", "--template", "/no.yaml"], "/no.yaml", id="template not there"),
        pytest.param(["up", "again"], "unrecognized arguments: again", id="too many arguments"),
        pytest.param(["run", "/no.txt"], "/no.txt: No such file", id="file not there"),
        pytest.param(["reconcile", "--settled", "nan"], "'nan' is no number", id="no minutes"),
        pytest.param(["reconcile", "--settled", "1e30"], "to 1,000,000", id="ages of minutes"),
        pytest.param(["forget", "a", "--settle", "inf"], "'inf' is no number", id="no seconds"),
        pytest.param(["replay", "--all", "--rate", "1e-300"], "from 0.01 to", id="rate of none"),
        pytest.param(["replay", "--all", "--rate", "nan"], "'nan' is no number", id="no rate"),
        pytest.param(["replay", "--all", "--below-pipeline", "9"], "no pipeline", id="to come"),
        pytest.param(["replay", "--all", "--resume", "25"], "no cursor", id="cursor of keys"),
        pytest.param(
            ["replay", "--key", "a", "--resume", f"2026-11-26T00:00:00.000000Z/{'0' * 32}"],
            "no cursor",
            id="cursor of days",
        ),
        pytest.param(["forget", "\udcff"], "is no UTF-8", id="key that is none"),
        pytest.param(["reconcile", "--prefix", "\udcff"], "is no UTF-8", id="prefix that is none"),
        pytest.param(["replay", "--prefix", ""], "is no key", id="prefix of all keys"),
        pytest.param(["replay", "--key", "a", "--resume", "9" * 5000], "no cursor", id="far off"),
        pytest.param(["reconcile", "--resume", "bucket:\udcff"], "is no UTF-8", id="no cursor"),
        pytest.param(["status", "--stack", ""], "'' is no name of a stack", id="stack of none"),
        pytest.param(["status", "--stack", "\udcff"], "is no name", id="stack of no letters"),
        pytest.param(["status", "--endpoint-url", "http://a b"], "is no URL", id="URL in two"),
        pytest.param(["status", "--endpoint-url", "http://.."], "is no URL", id="URL of dots"),
        pytest.param(["status", "--endpoint-url", "http://a\nb"], "is no URL", id="URL of lines"),
        pytest.param(
            ["status", "--endpoint-url", f"http://{'a' * 300}"], "is no URL", id="URL too long"
        ),
        pytest.param(["redrive", "--yes"], "copydesk redrive: unrecognized", id="none of its own"),
        pytest.param(
            ["announce", "--all", "--resume", f"2026-13-99T00:00:00.000000Z/{'0' * 32}"],
            "no cursor",
            id="cursor of no day",
        ),
        pytest.param(
            ["announce", "--key", "a", "--resume", "1"], "no cursor", id="keys go at once"
        ),
        pytest.param(["run", "/usr"], "over 1,000 files", id="folder of a whole system"),
        pytest.param(["clean", "/"], "/: Is a directory", id="folder instead of a file"),
    ],
)
def test_wrong_use_is_one_line_and_exit_2(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(arguments)
    except SystemExit as ended:  # argparse's way
        code = int(ended.code or 0)

    said = capsys.readouterr()
    assert code == 2
    assert said.out == ""
    assert words in said.err
    assert said.err.count("\n") == 1


def test_the_version_is_the_pipelines(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert not ended.value.code
    assert capsys.readouterr().out == f"copydesk, pipelineVersion {PIPELINE_VERSION}\n"


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_helps(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])

    assert not ended.value.code
    assert capsys.readouterr().out.startswith(f"usage: copydesk {command}")


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    said = capsys.readouterr().out
    assert [command.name for command in COMMANDS if command.help not in said] == []


def in_a_shell(*arguments: str, redirected: str = "", encoding: str = "latin-1") -> tuple[int, str]:
    """Run a command as a shell does; its exit code, and all that it said."""
    done = subprocess.run(  # noqa: S603 our own command
        ["/bin/sh", "-c", f'"$0" "$@" {redirected}', COPYDESK, *arguments],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    return done.returncode, (done.stdout + done.stderr).decode(encoding)


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "rain.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "utf-8"])
def test_a_terminal_of_few_characters_gets_the_whole_record(story: str, encoding: str) -> None:
    code, said = in_a_shell("clean", story, encoding=encoding)

    assert code == 0
    assert json.loads(said)["headline"] == STORY.partition("\n")[0]


def test_a_terminal_of_few_characters_gets_the_others_escaped(story: str) -> None:
    code, said = in_a_shell("explain", story)

    assert (code, "Traceback" in said) == (0, False)
    assert r"\u2014 again" in said


@pytest.mark.parametrize("redirected", [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(["explain"], 0, id="a result"),
        pytest.param(["clean", "--url"], 2, id="wrong use"),
    ],
)
def test_what_a_shell_has_closed_hears_nothing(
    story: str, arguments: list[str], expected: int, redirected: str
) -> None:
    code, said = in_a_shell(arguments[0], story, *arguments[1:], redirected=redirected)

    assert (code, "Traceback" in said) == (expected, False)
