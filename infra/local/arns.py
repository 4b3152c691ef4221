"""ARNs in policies: each names something that is there.

    Resource: …:table/copydesk-articles/index/ByDy   →  ReplayRole.replay.ListRecords:
                                                        the table has no index ByDy

A permission on something that is not there is never used: it is a typing error.
"""

from collections.abc import Iterator

from infra.local.deploy import Resource, Stack
from infra.local.place import arn, bucket_arn
from infra.local.policy import Statement, is_like
from infra.local.problems import TemplateProblem
from infra.local.roles import policies_of_resources, statements_of_role

_CHECKED = ("s3", "sqs", "dynamodb", "events", "logs")
"""Services whose resources are made here; of others nothing is known."""


def check_arns(stack: Stack) -> None:
    """Make sure that each resource of each policy exists.

    Raises:
        TemplateProblem: The first that does not, with its statement.
    """
    known = [one for resource in stack.resources.values() for one in _arns_of(resource)]
    statements: list[Statement] = list(policies_of_resources(stack))
    for role in stack.of_type("AWS::IAM::Role"):
        statements += statements_of_role(stack, role)
    for statement in statements:
        for pattern in statement.resources:
            _refuse_nothing(pattern, known, statement.place)


def _refuse_nothing(pattern: str, known: list[str], place: str) -> None:
    if pattern == "*" or pattern.split(":")[2:3] == ["*"]:
        return
    parts = pattern.split(":")
    if len(parts) < 6 or parts[0] != "arn":  # noqa: PLR2004 - arn:partition:service:region:account:resource
        raise TemplateProblem(place, f"{pattern} is no ARN")
    if parts[2] in _CHECKED and not any(_covers(pattern, one) for one in known):
        raise TemplateProblem(place, f"there is nothing that {pattern} could mean")


def _covers(pattern: str, known: str) -> bool:
    """Tell whether a pattern means a thing, or things inside it (keys, log streams)."""
    inside = known.endswith("/") and pattern.startswith(known)
    return inside or is_like(known, pattern)


def _arns_of(resource: Resource) -> Iterator[str]:
    name = resource.physical_id.rpartition("/")[2]
    match resource.type:
        case "AWS::S3::Bucket":
            yield from (bucket_arn(name), f"{bucket_arn(name)}/")
        case "AWS::SQS::Queue":
            yield arn("sqs", name)
        case "AWS::DynamoDB::Table":
            yield from _arns_of_table(resource)
        case "AWS::Events::EventBus":
            yield arn("events", f"event-bus/{name}")
        case "AWS::Logs::LogGroup":
            group = arn("logs", f"log-group:{resource.physical_id}")
            yield from (group, f"{group}:*")
        case _:
            return


def _arns_of_table(table: Resource) -> Iterator[str]:
    own = arn("dynamodb", f"table/{table.physical_id}")
    yield own
    for index in table.properties.get("GlobalSecondaryIndexes", []):
        yield f"{own}/index/{index['IndexName']}"
    if "StreamSpecification" in table.properties:
        yield f"{own}/stream/"
