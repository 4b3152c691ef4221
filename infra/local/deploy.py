"""Deploying: the template becomes tables, buckets, queues and buses in moto.

moto reads CloudFormation, but drops in silence what it does not know. So what it does not
know is taken out before and put to work by us, and whatever vanished on the way is an error.
"""

import copy
import json
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from moto.cloudformation.exceptions import ValidationError
from moto.cloudformation.models import cloudformation_backends
from moto.cloudformation.parsing import clean_json, get_model_map
from moto.core.exceptions import ServiceException
from werkzeug.exceptions import HTTPException

from infra.local.keys import check_keys
from infra.local.place import ACCOUNT, REGION, arn
from infra.local.problems import TemplateProblem
from infra.local.references import check_references, put_in_place
from infra.local.transform import Template

_OURS = frozenset(
    {
        # moto's mappings want Docker, and start even when they are switched off.
        "AWS::Lambda::EventSourceMapping",
        "AWS::Lambda::Permission",
        # Nobody watches a local service, so nobody needs to make these.
        "AWS::CloudWatch::Alarm",
        "AWS::CloudWatch::Dashboard",
    }
)
"""What is kept from moto although it knows it."""

_MOTO_REFUSES = (
    ValidationError, ServiceException, HTTPException,
    # moto trips over values of a wrong kind; in AWS they would be refused as well.
    AttributeError, LookupError, TypeError, ValueError,
)  # fmt: skip


def _made_by_moto(kind: str) -> bool:
    return kind in get_model_map() and kind not in _OURS


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource as it stands after the deploy, every reference resolved."""

    name: str
    """Its logical id."""

    type: str
    properties: dict[str, Any]
    physical_id: str
    attributes: Mapping[str, Any] = field(default_factory=dict)
    """What stands beside its properties in the template: DeletionPolicy and the like."""


@dataclass(frozen=True, slots=True)
class Stack:
    """A deployed template."""

    name: str
    resources: dict[str, Resource]
    outputs: dict[str, str]
    template: Template

    def of_type(self, kind: str) -> list[Resource]:
        return [resource for resource in self.resources.values() if resource.type == kind]

    def by_physical_id(self, kind: str, physical_id: str) -> Resource:
        for resource in self.of_type(kind):
            if physical_id in (resource.physical_id, resource.name):
                return resource
        raise TemplateProblem(physical_id, f"the template makes no {kind} of this name")


def deploy(template: Template, stack_name: str, parameters: Mapping[str, str]) -> Stack:
    """Create a stack.

    Raises:
        TemplateProblem: A name is nothing, moto refuses a value, or a value got lost.
    """
    check_references(template.body)
    check_keys(template.body)
    body = _with_stand_ins(template.body, stack_name)
    try:
        created = cloudformation_backends[ACCOUNT][REGION].create_stack(
            stack_name, json.dumps(_known_to_moto(body)), dict(parameters)
        )
        resources = {
            name: _resolved(name, resource, created.resource_map, stack_name)
            for name, resource in body["Resources"].items()
            if _is_made(resource, created.resource_map)
        }
        outputs = {
            key: made.value
            for key in body.get("Outputs", {})
            if (made := created.output_map[key]) is not None
        }
    except _MOTO_REFUSES as refused:
        raise TemplateProblem(_place_of(refused, template), _words_of(refused)) from refused
    return Stack(stack_name, resources, outputs, template)


def _words_of(refused: Exception) -> str:
    said = getattr(refused, "message", None) or getattr(refused, "description", None)
    words = said or f"cannot be made: {type(refused).__name__} {refused}"
    return " ".join(str(words).split())


def _place_of(refused: Exception, template: Template) -> str:
    """Find the resource that moto was making when it refused: the innermost one."""
    frames = [frame for frame, _ in traceback.walk_tb(refused.__traceback__)]
    named = (frame.f_locals.get("logical_id") for frame in reversed(frames))
    return next((str(name) for name in named if name), template.name)


def _stand_in_name(name: str, stack_name: str) -> str:
    return f"{stack_name}-{name}"


def _arn_of_stand_in(kind: str, physical_id: str) -> str | None:
    forms = {
        "AWS::Logs::LogGroup": arn("logs", f"log-group:{physical_id}:*"),
        "AWS::CloudWatch::Alarm": arn("cloudwatch", f"alarm:{physical_id}"),
    }
    return forms.get(kind)


def _with_stand_ins(body: Mapping[str, Any], stack_name: str) -> dict[str, Any]:
    """Write names into the template for what moto cannot make, so that nobody misses it."""
    unknown = {
        name: resource["Type"]
        for name, resource in body["Resources"].items()
        if not _made_by_moto(resource["Type"])
    }

    def answer(name: str, attribute: str) -> str | None:
        if name not in unknown:
            return None
        physical_id = _stand_in_name(name, stack_name)
        return physical_id if not attribute else _arn_of_stand_in(unknown[name], physical_id)

    filled: dict[str, Any] = put_in_place(copy.deepcopy(dict(body)), answer)
    return filled


def _known_to_moto(body: Mapping[str, Any]) -> dict[str, Any]:
    made = {
        name: _in_motos_words(resource)
        for name, resource in body["Resources"].items()
        if _made_by_moto(resource["Type"])
    }
    return {**body, "Resources": {name: _depending_on(made, it) for name, it in made.items()}}


def _in_motos_words(resource: dict[str, Any]) -> dict[str, Any]:
    pattern = resource.get("Properties", {}).get("EventPattern")
    if resource["Type"] != "AWS::Events::Archive" or pattern is None:
        return resource
    # An archive's pattern is an object, as a rule's; moto wants it as text.
    as_text = {"Fn::ToJsonString": pattern}
    return {**resource, "Properties": {**resource["Properties"], "EventPattern": as_text}}


def _depending_on(made: Mapping[str, Any], resource: Mapping[str, Any]) -> dict[str, Any]:
    depends = resource.get("DependsOn", [])
    names = [depends] if isinstance(depends, str) else depends
    return {**resource, "DependsOn": [name for name in names if name in made]}


def _is_made(resource: Mapping[str, Any], resource_map: Any) -> bool:  # noqa: ANN401 - moto's
    condition = resource.get("Condition")
    return condition is None or bool(resource_map.lazy_condition_map[condition])


def _resolved(name: str, resource: Mapping[str, Any], resource_map: Any, stack: str) -> Resource:  # noqa: ANN401
    raw = resource.get("Properties", {})
    properties = clean_json(raw, resource_map)
    _refuse_losses(raw, properties, name)
    properties = _without_nothing(properties)
    if _made_by_moto(resource["Type"]):
        made = resource_map[name]
        # moto's buses have no physical id; AWS's is their name.
        physical_id = str(getattr(made, "physical_resource_id", None) or made.name)
    else:
        physical_id = _stand_in_name(name, stack)
    beside = {key: value for key, value in resource.items() if key not in ("Type", "Properties")}
    return Resource(name, resource["Type"], copy.deepcopy(properties), physical_id, beside)


def _refuse_losses(raw: Any, resolved: Any, place: str) -> None:  # noqa: ANN401 - any JSON
    """Find a value of the template that moto could not resolve, and so left out."""
    if isinstance(resolved, str) and "${" in resolved and "{{" not in resolved:
        raise TemplateProblem(place, f"{resolved} could not be resolved")
    if isinstance(raw, list) and isinstance(resolved, list):
        for number, (part, became) in enumerate(zip(raw, resolved, strict=True)):
            _refuse_losses(part, became, f"{place}[{number}]")
    if not isinstance(raw, dict) or not isinstance(resolved, dict) or _is_function(raw):
        return
    for key, part in raw.items():
        if key not in resolved and not _may_vanish(part):
            raise TemplateProblem(f"{place}.{key}", f"{json.dumps(part)} could not be resolved")
        _refuse_losses(part, resolved.get(key), f"{place}.{key}")


def _without_nothing(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Take AWS::NoValue out of lists; moto leaves it there as null."""
    if isinstance(value, dict):
        return {key: _without_nothing(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_without_nothing(part) for part in value if part is not None]
    return value


def _is_function(raw: dict[str, Any]) -> bool:
    return len(raw) == 1 and next(iter(raw)) in ("Ref", "Fn::If", "Fn::GetAtt", "Fn::Sub")


def _may_vanish(part: Any) -> bool:  # noqa: ANN401 - any JSON
    return part is None or "AWS::NoValue" in json.dumps(part)
