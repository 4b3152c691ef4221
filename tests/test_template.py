"""What the template names: metrics that somebody counts, attributes that somebody writes."""

import json
import re
from typing import Any

import pytest

from copydesk.aws.clients import client
from copydesk.aws.entries import ATTRIBUTES, INDEX
from copydesk.record.decide import Outcome
from infra.local.place import REGION, ROOT
from infra.local.policy import Need, decide, read_policy
from infra.local.transform import read_template

OURS = {f"Notices{outcome.title()}" for outcome in Outcome} | {
    "MessagesFailed",
    "EventsSent",
    "EventsRefused",
    "ReplaysAsked",
    "BodiesErased",
}
"""What observability.py counts."""


Body = dict[str, Any]


@pytest.fixture(scope="module")
def resources() -> Body:
    body: Body = read_template(ROOT / "template.yaml", region=REGION).body
    return dict(body["Resources"])


def substituted(value: Any) -> str:
    """Fill every name of a Sub in with "paper"; what is no Sub stays."""
    return re.sub(r"\$\{[^}]+\}", "paper", value["Fn::Sub"] if isinstance(value, dict) else value)


def widgets(resources: Body) -> list[Any]:
    body = json.loads(substituted(resources["Dashboard"]["Properties"]["DashboardBody"]))
    return [widget["properties"] for widget in body["widgets"]]


def spelled_out(metrics: list[Any]) -> list[list[Any]]:
    """Write dots out: in a dashboard each repeats what stands above it."""
    rows: list[list[Any]] = []
    for row in metrics:
        above = rows[-1] if rows else []
        rows.append([above[n] if part == "." else part for n, part in enumerate(row)])
    return rows


def test_the_dashboard_shows_metrics_that_are_counted(resources: Body) -> None:
    rows = [row for widget in widgets(resources) for row in spelled_out(widget["metrics"])]
    ours = {row[1] for row in rows if row[0] == "Copydesk/paper"}

    assert ours
    assert ours <= OURS


def test_the_dashboard_searches_for_metrics_that_are_counted(resources: Body) -> None:
    rows = [row for widget in widgets(resources) for row in widget["metrics"]]
    searches = [row[0]["expression"] for row in rows if isinstance(row[0], dict)]
    pattern = re.compile(r'{"Copydesk/paper",(\w+)} MetricName="(\w+)"')
    searched = [match.groups() for search in searches if (match := pattern.search(search))]

    assert {dimension for dimension, _ in searched} == {"format", "language"}
    assert {name for _, name in searched} <= OURS


def test_alarms_on_our_own_metrics_watch_what_is_counted(resources: Body) -> None:
    alarms = [
        one["Properties"] for one in resources.values() if one["Type"] == "AWS::CloudWatch::Alarm"
    ]
    ours = [one for one in alarms if substituted(one["Namespace"]) == "Copydesk/paper"]

    assert ours
    assert {one["MetricName"] for one in ours} <= OURS


def test_the_index_by_day_has_what_an_entry_tells(resources: Body) -> None:
    table = resources["ArticlesTable"]["Properties"]
    index = next(one for one in table["GlobalSecondaryIndexes"] if one["IndexName"] == INDEX)
    keys = {key["AttributeName"] for key in table["KeySchema"] + index["KeySchema"]}
    repeated = set(index["Projection"]["NonKeyAttributes"])

    assert set(ATTRIBUTES) <= keys | repeated
    assert repeated <= set(ATTRIBUTES)


def test_a_service_that_hangs_fails_a_call_before_the_function_ends(
    resources: Body, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    config: Any = client("sqs").meta.config
    tries = config.retries["total_max_attempts"]
    pauses = sum(2**n for n in range(tries - 1))  # at most, in botocore's standard mode

    functions = [one for one in resources.values() if one["Type"] == "AWS::Lambda::Function"]
    shortest = min(one["Properties"]["Timeout"] for one in functions)
    assert (config.connect_timeout + config.read_timeout) * tries + pauses < shortest


OURS_OF_KMS, FOREIGN = "arn:aws:kms:us-east-1:1:key/ours", "arn:aws:kms:us-east-1:2:key/foreign"


def resolved(value: Any, *, has_key: bool) -> Any:
    """Give a part of the template as it is with a KeyArn, or without."""
    if isinstance(value, list):
        return [resolved(one, has_key=has_key) for one in value]
    if not isinstance(value, dict):
        return value
    match value:
        case {"Fn::If": ["HasKey", yes, no]}:
            return resolved(yes if has_key else no, has_key=has_key)
        case {"Ref": "KeyArn"}:
            return OURS_OF_KMS
    return {name: resolved(one, has_key=has_key) for name, one in value.items()}


@pytest.mark.parametrize(
    "has_key", [pytest.param(True, id="a key"), pytest.param(False, id="none")]
)
@pytest.mark.parametrize(
    ("algorithm", "key", "with_ours"),
    [
        pytest.param(None, None, True, id="says nothing"),
        pytest.param("AES256", None, True, id="S3's own"),
        pytest.param("aws:kms", OURS_OF_KMS, True, id="ours"),
        pytest.param("aws:kms:dsse", OURS_OF_KMS, True, id="ours, in two layers"),
        pytest.param("aws:kms", FOREIGN, False, id="a foreign one"),
        pytest.param("aws:kms", None, False, id="that of the uploader's account"),
    ],
)
def test_the_bucket_takes_what_the_desk_can_decrypt(
    resources: Body, algorithm: str | None, key: str | None, *, with_ours: bool, has_key: bool
) -> None:
    header = "s3:x-amz-server-side-encryption"
    said = {header: algorithm, f"{header}-aws-kms-key-id": key}
    policy = resources["IncomingBucketPolicy"]["Properties"]["PolicyDocument"]
    statements = [
        {**one, "Resource": "*"}
        for one in resolved(policy, has_key=has_key)["Statement"]
        if one["Sid"] == "NoKeysButOurs"
    ]

    context = {name: value for name, value in said.items() if value}
    decision = decide(
        read_policy({"Statement": statements}, "IncomingBucketPolicy"),
        Need("s3:PutObject", "arn:aws:s3:::incoming/a.txt"),
        context=context,
    )
    is_taken = not decision.denied_by
    assert is_taken is (with_ours and (has_key or key is None))
