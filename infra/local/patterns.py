"""Event patterns: what a rule or a mapping lets through.

    {"eventName": ["INSERT", "MODIFY"], "dynamodb": {"NewImage": {"state": {"S": ["accepted"]}}}}

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-content-based-filtering.html
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from infra.local.problems import TemplateProblem

_ABSENT = object()
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "=": lambda value, border: value == border,
    "<": lambda value, border: value < border,
    "<=": lambda value, border: value <= border,
    ">": lambda value, border: value > border,
    ">=": lambda value, border: value >= border,
}


def _all_in_range(value: Any, argument: Any) -> bool:  # noqa: ANN401 - any JSON
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    pairs = zip(argument[::2], argument[1::2], strict=True)
    return all(_COMPARE[sign](value, border) for sign, border in pairs)


def _is_anything_but(value: Any, argument: Any) -> bool:  # noqa: ANN401
    if isinstance(argument, dict):
        return not _meets(value, argument)
    return value not in (argument if isinstance(argument, list) else [argument])


_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "prefix": lambda value, start: isinstance(value, str) and value.startswith(start),
    "suffix": lambda value, end: isinstance(value, str) and value.endswith(end),
    "equals-ignore-case": lambda value, text: (
        isinstance(value, str) and value.casefold() == text.casefold()
    ),
    "anything-but": _is_anything_but,
    "numeric": _all_in_range,
}


def read_pattern(text: str | Mapping[str, Any], place: str) -> dict[str, Any]:
    """Read a pattern.

    Raises:
        TemplateProblem: It is no JSON, has another shape, or uses an operator unknown here.
    """
    try:
        pattern = json.loads(text) if isinstance(text, str) else dict(text)
    except json.JSONDecodeError as broken:
        raise TemplateProblem(place, f"the pattern is no JSON: {broken}") from broken
    _check(pattern, place)
    return dict(pattern)


def _check(pattern: Any, place: str) -> None:  # noqa: ANN401 - any JSON
    if not isinstance(pattern, dict) or not pattern:
        raise TemplateProblem(place, "a pattern is an object with at least one field")
    for field, wanted in pattern.items():
        if field == "$or":
            for branch in wanted:
                _check(branch, place)
        elif isinstance(wanted, dict):
            _check(wanted, f"{place}.{field}")
        elif not isinstance(wanted, list) or not wanted:
            raise TemplateProblem(f"{place}.{field}", "wants a list of values, or an object")
        else:
            for condition in wanted:
                _check_condition(condition, f"{place}.{field}")


def _check_condition(condition: Any, place: str) -> None:  # noqa: ANN401 - any JSON
    if not isinstance(condition, dict):
        return
    for operator, argument in condition.items():
        if operator != "exists" and operator not in _OPERATORS:
            raise TemplateProblem(place, f"nobody here knows the operator {operator!r}")
        if operator == "anything-but":
            _check_condition(argument, place)
        if operator == "numeric" and not set(argument[::2]) <= _COMPARE.keys():
            raise TemplateProblem(place, f"{argument} is no comparison of numbers")


def matches(pattern: Mapping[str, Any], event: Any) -> bool:  # noqa: ANN401 - any JSON
    """Tell whether an event has everything that a pattern asks for."""
    fields = event if isinstance(event, dict) else {}
    for name, wanted in pattern.items():
        if name == "$or":
            if not any(matches(branch, event) for branch in wanted):
                return False
        elif isinstance(wanted, dict):
            if not matches(wanted, fields.get(name)):
                return False
        elif not _any_meets(fields.get(name, _ABSENT), wanted):
            return False
    return True


def _any_meets(value: Any, conditions: list[Any]) -> bool:  # noqa: ANN401 - any JSON
    values = value if isinstance(value, list) else [value]
    return any(_meets(one, condition) for one in values for condition in conditions)


def _meets(value: Any, condition: Any) -> bool:  # noqa: ANN401 - any JSON
    if not isinstance(condition, dict):
        return bool(value is not _ABSENT and value == condition)
    if "exists" in condition:
        return bool((value is not _ABSENT) == condition["exists"])
    return value is not _ABSENT and all(
        _OPERATORS[operator](value, argument) for operator, argument in condition.items()
    )
