"""Keys of tables and indexes: DynamoDB wants each defined, and none defined that is no key.

moto trips over the first and lets the second pass.
"""

from collections.abc import Mapping
from typing import Any

from infra.local.problems import TemplateProblem


def check_keys(body: Mapping[str, Any]) -> None:
    """Compare keys and definitions of each table of a template.

    Raises:
        TemplateProblem: The first key that is not defined, or definition that is no key.
    """
    for name, resource in body["Resources"].items():
        if resource["Type"] == "AWS::DynamoDB::Table":
            _check_table(name, resource["Properties"])


def _check_table(name: str, asked: Mapping[str, Any]) -> None:
    defined = {one["AttributeName"] for one in asked.get("AttributeDefinitions", [])}
    used = _refuse_undefined(asked["KeySchema"], defined, f"{name}.KeySchema")
    for index in asked.get("GlobalSecondaryIndexes", []):
        place = f"{name}.GlobalSecondaryIndexes.{index['IndexName']}.KeySchema"
        used |= _refuse_undefined(index["KeySchema"], defined, place)
    for attribute in sorted(defined - used):
        place = f"{name}.AttributeDefinitions"
        raise TemplateProblem(place, f"{attribute} is no key of the table or of an index")


def _refuse_undefined(schema: list[dict[str, Any]], defined: set[str], place: str) -> set[str]:
    names = {one["AttributeName"] for one in schema}
    for name in sorted(names - defined):
        raise TemplateProblem(place, f"{name} is not among the AttributeDefinitions")
    return names
