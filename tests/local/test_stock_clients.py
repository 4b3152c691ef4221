"""The AWS command line, as anybody has it, against the local service.

It is installed into an environment of its own, once, and kept in pytest's cache. Only where the
package index cannot be reached is this skipped.
"""

import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.local.desk_client import DeskClient, copydesk_up, story

AWS_CLI = "awscli==1.46.3"
NO_NETWORK = ("NewConnectionError", "Max retries exceeded", "ProxyError", "name resolution")
HEADLINE = "Orchard town votes to keep its night train"


@dataclass
class Terminal:
    """Somebody's terminal, with the variables that ``copydesk up`` told them to set."""

    aws: Path
    desk: DeskClient

    def type(self, *words: str) -> dict[str, Any]:
        """Run ``aws …``; its answer."""
        address = self.desk.address
        ran = subprocess.run(  # noqa: S603 - the command line under test
            [str(self.aws), "--endpoint-url", address["endpoint"], *words],
            capture_output=True,
            text=True,
            check=False,
            env={
                "PATH": os.environ["PATH"],
                "AWS_ACCESS_KEY_ID": "local",
                "AWS_SECRET_ACCESS_KEY": "local",
                "AWS_DEFAULT_REGION": address["region"],
                "AWS_CONFIG_FILE": os.devnull,
                "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
                "AWS_EC2_METADATA_DISABLED": "true",
            },
        )
        assert ran.returncode == 0, ran.stderr
        return dict(json.loads(ran.stdout)) if ran.stdout.startswith("{") else {}


@pytest.fixture(scope="module")
def aws(pytestconfig: pytest.Config) -> Path:
    assert pytestconfig.cache is not None
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    home = pytestconfig.cache.mkdir(f"{AWS_CLI}-{version}")
    if not (home / "ready").exists():
        _install(home)
        (home / "ready").touch()
    return home / "bin" / "aws"


def _install(home: Path) -> None:
    venv.create(home, with_pip=True, clear=True)
    command = [str(home / "bin" / "pip"), "install", "--quiet", "--no-input", AWS_CLI]
    installed = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if any(words in installed.stderr for words in NO_NETWORK):
        pytest.skip("the package index cannot be reached")
    assert installed.returncode == 0, installed.stderr


@pytest.fixture(scope="module")
def terminal(aws: Path) -> Iterator[Terminal]:
    with copydesk_up() as desk:
        yield Terminal(aws, desk)


@pytest.fixture(scope="module")
def uploaded(terminal: Terminal, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Upload an article and receive its event."""
    article = tmp_path_factory.mktemp("stock") / "night train.txt"
    article.write_bytes(story())
    address = terminal.desk.address
    terminal.type("s3", "cp", str(article), f"s3://{address['bucket']}/wire/")
    received = terminal.type(
        "sqs", "receive-message", "--wait-time-seconds", "20", "--queue-url", address["queueUrl"]
    )
    event = json.loads(received["Messages"][0]["Body"])
    return dict(event)


def test_aws_s3_cp_uploads_and_aws_sqs_receive_message_hears_of_it(
    uploaded: dict[str, Any],
) -> None:
    assert uploaded["source"] == "copydesk"
    assert uploaded["detail-type"] == "ArticleIngested"
    assert uploaded["detail"]["data"]["source"]["key"] == "wire/night train.txt"


def test_aws_dynamodb_get_item_reads_the_record(
    terminal: Terminal, uploaded: dict[str, Any]
) -> None:
    key = {"articleId": {"S": uploaded["detail"]["metadata"]["subject"]}}
    table = terminal.desk.address["table"]
    got = terminal.type("dynamodb", "get-item", "--table-name", table, "--key", json.dumps(key))

    assert got["Item"]["headline"]["S"] == HEADLINE
    assert got["Item"]["version"]["N"] == "1"


def test_aws_dynamodb_query_lists_the_articles_of_a_day(
    terminal: Terminal, uploaded: dict[str, Any]
) -> None:
    day = uploaded["detail"]["metadata"]["time"][:10]
    listed = terminal.type(
        "dynamodb",
        "query",
        *("--table-name", terminal.desk.address["table"]),
        *("--index-name", "ByDay"),
        *("--key-condition-expression", "#d = :day"),
        *("--expression-attribute-names", '{"#d": "day"}'),
        *("--expression-attribute-values", json.dumps({":day": {"S": day}})),
    )

    (item,) = listed["Items"]
    assert item["headline"]["S"] == HEADLINE
    assert "sections" not in item  # the index has only what a list shows


def test_aws_s3_rm_removes_it_again(terminal: Terminal, uploaded: dict[str, Any]) -> None:
    address = terminal.desk.address
    key = uploaded["detail"]["data"]["source"]["key"]
    terminal.type("s3", "rm", f"s3://{address['bucket']}/{key}")

    terminal.desk.wait_until(lambda: len(terminal.desk.events_of(key)) > 0, "the removal")
    assert terminal.desk.events[-1]["metadata"]["type"] == "ArticleRemoved"
