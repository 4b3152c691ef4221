"""Checks of a deployed stack that AWS would make, and moto does not."""

from typing import Any

from infra.local.deploy import Resource, Stack
from infra.local.ledger import check_ledger
from infra.local.patterns import read_pattern
from infra.local.problems import TemplateProblem
from infra.local.roles import check_deliveries


def check(stack: Stack) -> None:
    """Refuse what AWS would refuse, and what nobody here would honour.

    Raises:
        TemplateProblem: The first thing that is wrong.
    """
    check_ledger(stack)
    for table in stack.of_type("AWS::DynamoDB::Table"):
        _check_keys(table)
    for rule in stack.of_type("AWS::Events::Rule"):
        if pattern := rule.properties.get("EventPattern"):
            read_pattern(pattern, f"{rule.name}.EventPattern")
    for queue in stack.of_type("AWS::SQS::Queue"):
        _check_redrive(stack, queue)
    check_deliveries(stack)


def _check_keys(table: Resource) -> None:
    asked = table.properties
    defined = {one["AttributeName"] for one in asked.get("AttributeDefinitions", [])}
    used = _refuse_undefined(asked["KeySchema"], defined, f"{table.name}.KeySchema")
    for index in asked.get("GlobalSecondaryIndexes", []):
        place = f"{table.name}.GlobalSecondaryIndexes.{index['IndexName']}.KeySchema"
        used |= _refuse_undefined(index["KeySchema"], defined, place)
    for name in sorted(defined - used):
        place = f"{table.name}.AttributeDefinitions"
        raise TemplateProblem(place, f"{name} is no key of the table or of an index")


def _refuse_undefined(schema: list[dict[str, Any]], defined: set[str], place: str) -> set[str]:
    names = {one["AttributeName"] for one in schema}
    for name in sorted(names - defined):
        raise TemplateProblem(place, f"{name} is not among the AttributeDefinitions")
    return names


def _check_redrive(stack: Stack, queue: Resource) -> None:
    target = queue.properties.get("RedrivePolicy", {}).get("deadLetterTargetArn")
    queues = {one.physical_id.rpartition("/")[2] for one in stack.of_type("AWS::SQS::Queue")}
    if target and target.rpartition(":")[2] not in queues:
        place = f"{queue.name}.RedrivePolicy.deadLetterTargetArn"
        raise TemplateProblem(place, f"the template has no queue {target}")
