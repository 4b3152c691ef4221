"""Where the operating commands look for a stack, and what they say when there is none."""

import socket
from argparse import Namespace
from datetime import UTC, datetime
from typing import Any

import boto3
import pytest

from copydesk.article.model import ArticleDate
from infra.cli.main import main
from infra.cli.stack import Stack, connected
from infra.cli.wrong_use import WrongUse


@pytest.fixture(autouse=True)
def nothing_configured(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE", "AWS_REGION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("AWS_DEFAULT_REGION", raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


def nobody() -> str:
    """Give an address where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["status", "--endpoint-url", "there"], "is no URL like", id="no address"),
        pytest.param(["status"], "there is no region: give --region", id="no region"),
        pytest.param(["status", "--region", "eu-west-1"], "no AWS credentials", id="nobody known"),
        pytest.param(["status", "--region", "../x"], "egion", id="no region's name"),
    ],
)
def test_what_is_missing_is_named_in_one_line(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err

    assert words in said
    assert said.count("\n") == 1


def test_a_stack_that_does_not_answer_is_a_failure_that_may_pass(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["status", "--endpoint-url", nobody()]) == 1
    said = capsys.readouterr().err

    assert "does not answer" in said
    assert said.count("\n") == 1


def test_a_record_of_a_later_version_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {"StackName": "desk", "CreationTime": datetime(2026, 11, 23, tzinfo=UTC)}
    monkeypatch.setattr("infra.cli.stack._description", lambda *_: found)
    asked = Namespace(stack="desk", region="eu-west-1", endpoint_url=None)

    def meet_one() -> None:
        with connected(asked):
            ArticleDate.model_validate({"precision": "of-tomorrow", "source": ""})

    with pytest.raises(WrongUse, match=r"^desk has a record .* \(precision\): use the version"):
        meet_one()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["replay"], "--prefix --key --all is required", id="a replay of nothing"),
        pytest.param(["replay", "--all", "--key", "k"], "not allowed with", id="of two things"),
        pytest.param(["replay", "--all", "--rate", "0"], "from 0.01 to", id="at no rate"),
        pytest.param(["announce", "--since", "soon"], "no day like", id="since no day"),
        pytest.param(["announce", "--since", "2999-01-01"], "still to come", id="since the future"),
        pytest.param(["forget"], "required: KEY", id="to forget nothing"),
    ],
)
def test_wrong_arguments_are_named_in_one_line(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    said = capsys.readouterr().err

    assert ended.value.code == 2
    assert words in said
    assert said.count("\n") == 1


def stack() -> Stack:
    session = boto3.Session("key", "secret", region_name="eu-west-1")
    return Stack("copydesk", session, None, {})


def test_an_older_stack_is_told_from_a_broken_one() -> None:
    with pytest.raises(WrongUse, match="deploy this version first"):
        stack().queue_url("BackfillQueueUrl")
