"""Checks of a deployed stack that AWS would make, and moto does not."""

from infra.local.arns import check_arns
from infra.local.deploy import Resource, Stack
from infra.local.ledger import check_ledger
from infra.local.mapping_checks import check_mappings
from infra.local.patterns import read_pattern
from infra.local.problems import TemplateProblem
from infra.local.roles import check_deliveries


def check(stack: Stack) -> None:
    """Refuse what AWS would refuse, and what nobody here would honour.

    Raises:
        TemplateProblem: The first thing that is wrong.
    """
    check_ledger(stack)
    for rule in stack.of_type("AWS::Events::Rule"):
        _check_rule(rule)
    check_arns(stack)
    check_deliveries(stack)
    check_mappings(stack)


def _check_rule(rule: Resource) -> None:
    if pattern := rule.properties.get("EventPattern"):
        read_pattern(pattern, f"{rule.name}.EventPattern")
    if rule.properties.get("State", "ENABLED") != "ENABLED":
        raise TemplateProblem(f"{rule.name}.State", "moto would deliver all the same")
