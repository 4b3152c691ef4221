"""Policies: may somebody do something to something? Allow, unless anything says Deny.

    Effect: Allow
    Action: [dynamodb:GetItem, dynamodb:PutItem]
    Resource: arn:aws:dynamodb:us-east-1:123456789012:table/copydesk-articles

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from infra.local.problems import TemplateProblem

FACTS_OF_UPLOADS = frozenset(
    {
        "s3:x-amz-storage-class",
        "s3:x-amz-server-side-encryption",
        "s3:x-amz-server-side-encryption-aws-kms-key-id",
        "s3:x-amz-server-side-encryption-customer-algorithm",
    }
)
"""Condition keys that are a header's name."""

_FACTS = FACTS_OF_UPLOADS | {"aws:SecureTransport", "aws:SourceArn", "aws:SourceAccount"}
"""Condition keys whose values are known here."""

_NULL = "Null"
"""The operator that asks whether a key is absent."""

_KEYS = ("Sid", "Effect", "Principal", "Action", "Resource", "Condition")


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a policy."""

    place: str
    """Where in the template it stands, its Sid included."""

    allows: bool
    principals: tuple[str, ...]
    """``service:s3.amazonaws.com``, ``AWS:…`` or ``*``; empty in a policy of a role."""

    actions: tuple[str, ...]
    resources: tuple[str, ...]
    conditions: tuple[tuple[str, str, tuple[str, ...]], ...]
    """(operator, key, values)."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a call wants to be allowed."""

    action: str
    resource: str

    def __str__(self) -> str:
        return f"{self.action} on {self.resource}"


@dataclass(frozen=True, slots=True)
class Grant:
    """The part of a statement that allowed something: what a permission is, in the template."""

    place: str
    action: str
    """As written, wildcards and all."""

    resource: str


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether, and by what."""

    grants: tuple[Grant, ...]
    denied_by: str = ""
    """Place of the statement that says Deny."""

    @property
    def is_allowed(self) -> bool:
        return bool(self.grants) and not self.denied_by


def read_policy(document: Mapping[str, Any], place: str) -> list[Statement]:
    """Read a policy document.

    Raises:
        TemplateProblem: It uses something that the local service does not evaluate.
    """
    statements = document["Statement"]
    listed = statements if isinstance(statements, list) else [statements]
    return [
        _statement(one, f"{place}.{one.get('Sid') or f'Statement[{number}]'}")
        for number, one in enumerate(listed)
    ]


def _statement(one: Mapping[str, Any], place: str) -> Statement:
    for key in one:
        if key not in _KEYS:
            raise TemplateProblem(f"{place}.{key}", "is evaluated by nobody here")
    return Statement(
        place=place,
        allows=one["Effect"] == "Allow",
        principals=tuple(_principals(one.get("Principal", {}))),
        actions=_several(one["Action"]),
        resources=_several(one.get("Resource", "*")),
        conditions=tuple(_conditions(one.get("Condition", {}), place)),
    )


def _several(value: str | list[str]) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, list) else (value,)


def _principals(principal: str | Mapping[str, Any]) -> Iterator[str]:
    if isinstance(principal, str):
        yield principal
        return
    for kind, names in principal.items():
        yield from (f"{kind.lower()}:{name}" for name in _several(names))


def _conditions(
    condition: Mapping[str, Any], place: str
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for operator, tests in condition.items():
        if operator not in _OPERATORS:
            raise TemplateProblem(f"{place}.Condition", f"nobody here evaluates {operator}")
        for key, values in tests.items():
            if key not in _FACTS:
                raise TemplateProblem(f"{place}.Condition", f"nobody here knows {key}")
            yield operator, key, tuple(str(value) for value in _several(values))


@cache
def _as_regex(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"([*?])", pattern)
    wild = {"*": ".*", "?": "."}
    return re.compile("".join(wild.get(part) or re.escape(part) for part in parts), re.DOTALL)


def is_like(value: str, pattern: str) -> bool:
    """Tell whether a value fits a pattern with ``*`` and ``?``."""
    return _as_regex(pattern).fullmatch(value) is not None


_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "StringEquals": lambda value, wanted: value == wanted,
    "StringLike": is_like,
    "StringNotEquals": lambda value, unwanted: value != unwanted,
    "ArnEquals": is_like,
    "ArnLike": is_like,
    "Bool": lambda value, wanted: value.lower() == wanted.lower(),
    _NULL: lambda _, is_absent: is_absent.lower() == "false",
}


def decide(
    statements: Iterable[Statement],
    need: Need,
    *,
    principal: str = "",
    context: Mapping[str, str] | None = None,
) -> Decision:
    """Decide about one call.

    Args:
        statements: Of the caller's role, or of a resource's policy.
        need: What the call does, and to what.
        principal: Who asks a resource's policy: ``service:s3.amazonaws.com``.
        context: Condition keys and their values. All traffic here counts as TLS.
    """
    facts = {"aws:SecureTransport": "true", **(context or {})}
    grants: list[Grant] = []
    for statement in statements:
        if not _speaks_of(statement, principal) or not _holds(statement.conditions, facts):
            continue
        matched = list(_matches(statement, need))
        if matched and not statement.allows:
            return Decision((), denied_by=statement.place)
        grants += matched
    return Decision(tuple(grants))


def _speaks_of(statement: Statement, principal: str) -> bool:
    named = statement.principals
    return not named or "*" in named or "aws:*" in named or principal in named


def _matches(statement: Statement, need: Need) -> Iterator[Grant]:
    for action in statement.actions:
        if not is_like(need.action.lower(), action.lower()):
            continue
        for resource in statement.resources:
            if is_like(need.resource, resource):
                yield Grant(statement.place, action, resource)


def _holds(
    conditions: Sequence[tuple[str, str, tuple[str, ...]]], facts: Mapping[str, str]
) -> bool:
    return all(
        any(_OPERATORS[operator](facts[key], value) for value in values)
        if key in facts
        else operator == "StringNotEquals" or (operator == _NULL and "true" in values)
        for operator, key, values in conditions
    )
