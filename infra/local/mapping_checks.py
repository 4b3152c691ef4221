"""Checks of event source mappings that Lambda makes when one is created, and some it should.

A filter that can match nothing is accepted by Lambda; then nothing ever arrives, in silence.
"""

from collections.abc import Mapping
from typing import Any

from infra.local.deploy import Resource, Stack
from infra.local.patterns import read_pattern
from infra.local.policy import Need, decide
from infra.local.problems import TemplateProblem
from infra.local.roles import role_of

_POLLER_OF_QUEUE = ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")
_POLLER_OF_STREAM = (
    "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator",
)  # fmt: skip
_FIND_STREAMS = ("dynamodb:ListStreams",)

_EVENT_NAMES = {"INSERT", "MODIFY", "REMOVE"}
_FIELDS = {
    "eventID", "eventName", "eventVersion", "eventSource", "awsRegion", "eventSourceARN",
    "dynamodb", "userIdentity", "$or",
}  # fmt: skip
_FIELDS_OF_CHANGE = {
    "ApproximateCreationDateTime", "Keys", "NewImage", "OldImage", "SequenceNumber", "SizeBytes",
    "StreamViewType", "$or",
}  # fmt: skip


def check_mappings(stack: Stack) -> None:
    """Make sure that each mapping can poll, and that its filter can match.

    Raises:
        TemplateProblem: The first mapping that cannot, or could never.
    """
    for mapping in stack.of_type("AWS::Lambda::EventSourceMapping"):
        source = str(mapping.properties["EventSourceArn"])
        function = stack.by_physical_id("AWS::Lambda::Function", mapping.properties["FunctionName"])
        actions = _POLLER_OF_QUEUE if ":sqs:" in source else _POLLER_OF_STREAM
        _refuse_without_permission(stack, mapping.name, function.name, source, actions)
        if ":dynamodb:" in source:
            _check_stream_filters(mapping)
            _refuse_without_permission(stack, mapping.name, function.name, "*", _FIND_STREAMS)


def _refuse_without_permission(
    stack: Stack, mapping: str, function: str, resource: str, actions: tuple[str, ...]
) -> None:
    role = role_of(stack, function)
    for action in actions:
        need = Need(action, resource)
        if not decide(role.statements, need).is_allowed:
            raise TemplateProblem(role.name, f"{mapping} cannot poll: nothing allows {need}")


def _check_stream_filters(mapping: Resource) -> None:
    filters = mapping.properties.get("FilterCriteria", {}).get("Filters", [])
    for number, line in enumerate(filters):
        place = f"{mapping.name}.FilterCriteria.Filters[{number}].Pattern"
        pattern = read_pattern(line["Pattern"], place)
        _refuse_unknown(pattern, _FIELDS, place)
        change = pattern.get("dynamodb", {})
        _refuse_unknown(change, _FIELDS_OF_CHANGE, f"{place}.dynamodb")
        for name in pattern.get("eventName", []):
            if isinstance(name, str) and name not in _EVENT_NAMES:
                raise TemplateProblem(f"{place}.eventName", f"no change of an item is a {name}")


def _refuse_unknown(pattern: Mapping[str, Any], known: set[str], place: str) -> None:
    for name in pattern:
        if name not in known:
            raise TemplateProblem(f"{place}.{name}", "no record of a stream has such a field")
