from typing import Any

import pytest

from infra.local.policy import Need, decide, read_policy
from infra.local.problems import TemplateProblem

TABLE = "arn:aws:dynamodb:us-east-1:123456789012:table/articles"
QUEUE = "arn:aws:sqs:us-east-1:123456789012:notices"
BUCKET = "arn:aws:s3:::incoming"


def allow(actions: Any, resources: Any, **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": actions, "Resource": resources, **more}


def is_allowed(need: Need, *statements: dict[str, Any], **asked: Any) -> bool:
    policy = read_policy({"Statement": list(statements)}, "Role.policy")
    return decide(policy, need, **asked).is_allowed


@pytest.mark.parametrize(
    ("statement", "need"),
    [
        pytest.param(
            allow("dynamodb:GetItem", TABLE), Need("dynamodb:GetItem", TABLE), id="to the letter"
        ),
        pytest.param(allow("dynamodb:*", "*"), Need("dynamodb:GetItem", TABLE), id="by wildcards"),
        pytest.param(allow("S3:getobject", "*"), Need("s3:GetObject", "x"), id="in any case"),
        pytest.param(
            allow("s3:GetObject", f"{BUCKET}/wire/*"),
            Need("s3:GetObject", f"{BUCKET}/wire/a/b.txt"),
            id="of all keys under a prefix",
        ),
        pytest.param(
            allow("dynamodb:Query", f"{TABLE}/index/*"),
            Need("dynamodb:Query", f"{TABLE}/index/ByDay"),
            id="of every index",
        ),
    ],
)
def test_what_a_statement_names_is_allowed(statement: dict[str, Any], need: Need) -> None:
    assert is_allowed(need, statement)


@pytest.mark.parametrize(
    ("statement", "need"),
    [
        pytest.param(
            allow("dynamodb:GetItem", TABLE), Need("dynamodb:PutItem", TABLE), id="another action"
        ),
        pytest.param(
            allow("dynamodb:Query", TABLE),
            Need("dynamodb:Query", f"{TABLE}/index/ByDay"),
            id="an index of a table that is allowed",
        ),
        pytest.param(
            allow("s3:GetObject", BUCKET),
            Need("s3:GetObject", f"{BUCKET}/a"),
            id="a key, by bucket",
        ),
        pytest.param(
            allow("s3:GetObject", f"{BUCKET}/*"),
            Need("s3:GetObjectVersion", f"{BUCKET}/a"),
            id="a version, by the right to the object",
        ),
    ],
)
def test_what_no_statement_names_is_refused(statement: dict[str, Any], need: Need) -> None:
    assert not is_allowed(need, statement)


def test_one_deny_beats_every_allow() -> None:
    deny = {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Sid": "No"}
    policy = read_policy({"Statement": [allow("*", "*"), deny]}, "Role.policy")

    decision = decide(policy, Need("s3:GetObject", BUCKET))
    assert not decision.is_allowed
    assert decision.denied_by == "Role.policy.No"


def test_traffic_on_this_machine_counts_as_tls() -> None:
    tls_only = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "sqs:*",
        "Resource": QUEUE,
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }

    assert is_allowed(Need("sqs:SendMessage", QUEUE), allow("sqs:*", "*"), tls_only)


@pytest.mark.parametrize(
    ("source", "allowed"),
    [
        pytest.param("arn:aws:s3:::incoming", True, id="our bucket"),
        pytest.param("arn:aws:s3:::another", False, id="another bucket"),
    ],
)
def test_a_service_may_send_for_the_source_that_is_named(source: str, *, allowed: bool) -> None:
    statement = allow(
        "sqs:SendMessage",
        QUEUE,
        Principal={"Service": "s3.amazonaws.com"},
        Condition={"ArnEquals": {"aws:SourceArn": BUCKET}},
    )

    answer = is_allowed(
        Need("sqs:SendMessage", QUEUE),
        statement,
        principal="service:s3.amazonaws.com",
        context={"aws:SourceArn": source},
    )
    assert answer is allowed


@pytest.mark.parametrize(
    ("absent", "said", "allowed"),
    [
        pytest.param("false", {"s3:x-amz-storage-class": "STANDARD"}, False, id="is to be there"),
        pytest.param("false", {}, True, id="is to be there, and is not"),
        pytest.param("true", {}, False, id="is to be absent"),
        pytest.param("true", {"s3:x-amz-storage-class": "STANDARD"}, True, id="and is there"),
    ],
)
def test_a_deny_may_ask_whether_a_key_is_absent(
    absent: str, said: dict[str, str], *, allowed: bool
) -> None:
    deny = {
        "Effect": "Deny",
        "Action": "s3:PutObject",
        "Condition": {"Null": {"s3:x-amz-storage-class": absent}},
    }

    answer = is_allowed(Need("s3:PutObject", BUCKET), allow("s3:*", "*"), deny, context=said)
    assert answer is allowed


def test_a_condition_that_nobody_evaluates_is_an_error_with_its_place() -> None:
    statement = allow("s3:*", "*", Sid="Odd", Condition={"IpAddress": {"aws:SourceIp": "1.2.3.4"}})

    with pytest.raises(TemplateProblem, match=r"^Role\.policy\.Odd\.Condition: nobody here"):
        read_policy({"Statement": [statement]}, "Role.policy")


def test_a_statement_by_exception_is_an_error_with_its_place() -> None:
    statement = {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}

    with pytest.raises(TemplateProblem, match=r"NotAction: is evaluated by nobody here"):
        read_policy({"Statement": statement}, "Role.policy")
