import signal
import subprocess

from copydesk.record.identity import article_id
from tests.cli.operating.operator import Operator
from tests.local.desk_client import COPYDESK, story


def made_older(operator: Operator, key: str) -> None:
    """Let a record be an older pipeline's."""
    operator.client.dynamodb.update_item(
        TableName=operator.client.address["table"],
        Key={"articleId": {"S": article_id(operator.client.address["bucket"], key)}},
        UpdateExpression="SET marks.accepted.pipelineVersion = :older, pipelineVersion = :older",
        ExpressionAttributeValues={":older": {"N": "0"}},
    )


def pipeline_of(operator: Operator, key: str) -> str:
    return str((operator.item(key) or {})["pipelineVersion"]["N"])


def test_replay_has_older_readings_read_again(operator: Operator) -> None:
    for key in ("again/a.txt", "again/b.txt"):
        operator.publishes(key)
        made_older(operator, key)
    said = operator.says("replay", "--prefix", "again/", "--rate", "100")

    assert said.code == 0
    assert "2 uploads to be read again" in said.err
    assert "2 uploads asked for" in said.out
    operator.waits(lambda: pipeline_of(operator, "again/b.txt") != "0", "the newer reading")


def test_replay_of_keys_takes_those_alone(operator: Operator) -> None:
    for key in ("one/a.txt", "one/b.txt"):
        operator.publishes(key)
        made_older(operator, key)
    twice = ("--key", "one/a.txt", "--key", "one/a.txt")
    said = operator.says("replay", *twice)

    assert "1 upload asked for" in said.out
    operator.waits(lambda: pipeline_of(operator, "one/a.txt") != "0", "the newer reading")
    assert pipeline_of(operator, "one/b.txt") == "0"


def test_replay_names_the_keys_that_it_does_not_know(operator: Operator) -> None:
    operator.publishes("known.txt")
    keys = [f"unknown/{number}.txt" for number in range(7)]
    said = operator.says("replay", *(f"--key={key}" for key in [*keys, "known.txt"]))

    assert said.code == 2
    assert "no record of unknown/0.txt, unknown/1.txt" in said.err
    assert said.err.endswith("unknown/4.txt and 2 more\n")
    assert "asked for" not in said.out


def test_a_dry_replay_only_counts(operator: Operator) -> None:
    operator.publishes("dry/a.txt")
    made_older(operator, "dry/a.txt")
    # A message is deleted after its commit: that of the test before may still be there.
    operator.waits(lambda: operator.count("BackfillQueue") == 0, "an empty queue")
    said = operator.says("replay", "--prefix", "dry/", "--dry-run")

    assert "1 upload to be read again" in said.err
    assert said.out == ""
    assert operator.count("BackfillQueue") == 0
    assert pipeline_of(operator, "dry/a.txt") == "0"


def test_a_replay_that_is_stopped_says_how_to_go_on(operator: Operator) -> None:
    """Ctrl-C comes while 12 uploads go out at one in five seconds."""
    for number in range(12):
        key = f"slow/{number}.txt"
        operator.client.upload(key, story())
    operator.waits(lambda: all(operator.item(f"slow/{n}.txt") for n in range(12)), "all records")
    for number in range(12):
        made_older(operator, f"slow/{number}.txt")
    command = [COPYDESK, "replay", "--prefix", "slow/", "--rate", "0.2"]
    process = subprocess.Popen(  # noqa: S603 our own command
        [*command, "--endpoint-url", operator.endpoint], stderr=subprocess.PIPE, text=True
    )
    operator.waits(lambda: pipeline_of(operator, "slow/0.txt") != "0", "the first reading")
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=10)

    assert process.returncode == 130
    assert "10 uploads asked for" in err
    assert "stopped" in err
    assert operator.says("replay", "--prefix", "slow/", "--rate", "100").code == 0
    operator.waits(lambda: pipeline_of(operator, "slow/11.txt") != "0", "the rest")
