"""Roles and resource policies of a stack: who may do what, as the template says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from infra.local.deploy import Resource, Stack
from infra.local.place import ACCOUNT, arn, bucket_arn
from infra.local.policy import Need, Statement, decide, read_policy
from infra.local.problems import TemplateProblem

_ROLE = "AWS::IAM::Role"
_RESOURCE_POLICIES = ("AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy")


@dataclass(frozen=True, slots=True)
class Role:
    """A role of the template."""

    name: str
    arn: str
    statements: tuple[Statement, ...]


def role_of(stack: Stack, function: str) -> Role:
    """Find the role that a function works in.

    Raises:
        TemplateProblem: The template has no such role, or Lambda may not take it on.
    """
    named = str(stack.resources[function].properties["Role"])
    for role in stack.of_type(_ROLE):
        if named == f"arn:aws:iam::{ACCOUNT}:role/{role.physical_id}":
            _refuse_without_lambda(role)
            return Role(role.name, named, tuple(statements_of_role(stack, role)))
    raise TemplateProblem(f"{function}.Role", f"the template has no role {named}")


def statements_of_role(stack: Stack, role: Resource) -> list[Statement]:
    """Read a role's own policies and those that are attached to it."""
    found = [
        statement
        for policy in role.properties.get("Policies", [])
        for statement in read_policy(
            policy["PolicyDocument"], f"{role.name}.{policy['PolicyName']}"
        )
    ]
    for policy in stack.of_type("AWS::IAM::Policy"):
        if role.physical_id in policy.properties.get("Roles", []):
            found += read_policy(policy.properties["PolicyDocument"], policy.name)
    return found


def _refuse_without_lambda(role: Resource) -> None:
    place = f"{role.name}.AssumeRolePolicyDocument"
    trust = read_policy(role.properties["AssumeRolePolicyDocument"], place)
    need = Need("sts:AssumeRole", "*")
    if not decide(trust, need, principal="service:lambda.amazonaws.com").is_allowed:
        raise TemplateProblem(place, "does not let lambda.amazonaws.com take on the role")


def policies_of_resources(stack: Stack) -> tuple[Statement, ...]:
    """Read the policies of buckets and queues."""
    return tuple(
        statement
        for kind in _RESOURCE_POLICIES
        for policy in stack.of_type(kind)
        for statement in read_policy(policy.properties["PolicyDocument"], policy.name)
    )


def check_deliveries(stack: Stack) -> None:
    """Make sure that whoever has to send to a queue may: buckets their notices, rules events.

    Raises:
        TemplateProblem: A queue's policy does not let one send; both are named.
    """
    for bucket in stack.of_type("AWS::S3::Bucket"):
        source = bucket_arn(bucket.physical_id)
        asked = bucket.properties.get("NotificationConfiguration", {})
        for number, line in enumerate(asked.get("QueueConfigurations", [])):
            place = f"{bucket.name}.NotificationConfiguration.QueueConfigurations[{number}].Queue"
            _refuse_undeliverable(stack, place, "s3.amazonaws.com", source, line["Queue"])
    for rule in stack.of_type("AWS::Events::Rule"):
        for target in rule.properties.get("Targets", []):
            place = f"{rule.name}.Targets.{target['Id']}"
            _check_target(stack, place, _rule_arn(rule), target)


def _check_target(stack: Stack, place: str, rule_arn: str, target: Mapping[str, Any]) -> None:
    queues = [target["Arn"], target.get("DeadLetterConfig", {}).get("Arn")]
    if ":lambda:" in target["Arn"]:
        _refuse_without_permission(stack, place, rule_arn, queues.pop(0))
    for queue in filter(None, queues):
        _refuse_undeliverable(stack, place, "events.amazonaws.com", rule_arn, queue)


def _refuse_without_permission(stack: Stack, place: str, rule_arn: str, function_arn: str) -> None:
    permissions = [
        (permission.properties["Principal"], permission.properties.get("SourceArn", rule_arn))
        for permission in stack.of_type("AWS::Lambda::Permission")
        if function_arn.endswith(f":{permission.properties['FunctionName']}")
    ]
    if ("events.amazonaws.com", rule_arn) not in permissions:
        raise TemplateProblem(place, f"no AWS::Lambda::Permission lets {rule_arn} invoke it")


def _rule_arn(rule: Resource) -> str:
    bus = str(rule.properties.get("EventBusName", "default")).rpartition("/")[2]
    on = "" if bus == "default" else f"{bus}/"
    return arn("events", f"rule/{on}{rule.physical_id}")


def _refuse_undeliverable(
    stack: Stack, place: str, service: str, source_arn: str, queue_arn: str
) -> None:
    queues = {_queue_arn(queue): queue.name for queue in stack.of_type("AWS::SQS::Queue")}
    if queue_arn not in queues:
        raise TemplateProblem(place, f"the template has no queue {queue_arn}")
    decision = decide(
        policies_of_resources(stack),
        Need("sqs:SendMessage", queue_arn),
        principal=f"service:{service}",
        context={"aws:SourceArn": source_arn, "aws:SourceAccount": ACCOUNT},
    )
    if not decision.is_allowed:
        policies = _policies_on(stack, queue_arn)
        why = decision.denied_by or f"{policies} does not let {service} send from {source_arn}"
        raise TemplateProblem(place, f"nothing would arrive in {queues[queue_arn]}: {why}")


def _policies_on(stack: Stack, queue_arn: str) -> str:
    named = [
        statement.place
        for statement in policies_of_resources(stack)
        if queue_arn in statement.resources and statement.allows
    ]
    return " and ".join(named) or "no queue policy"


def _queue_arn(queue: Resource) -> str:
    return arn("sqs", queue.physical_id.rpartition("/")[2])
