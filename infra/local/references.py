"""References inside a template: what names what, and whether it exists.

    ARTICLES_TABLE: !Ref ArticleTable   →  IngestFunction.Environment.Variables.ARTICLES_TABLE:
                                           nothing in the template is called ArticleTable

CloudFormation refuses a template with such a name; moto leaves the value out in silence.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from infra.local.problems import TemplateProblem

_PSEUDO = frozenset(
    f"AWS::{name}"
    for name in (
        "AccountId", "NoValue", "Partition", "Region", "StackId", "StackName", "URLSuffix",
    )
)  # fmt: skip

_IN_SUB = re.compile(r"\$\{(?!!)([^}]+)\}")


def check_references(body: Mapping[str, Any]) -> None:
    """Make sure that every name in a template is something in it.

    Raises:
        TemplateProblem: The first name that is nothing, with its place.
    """
    resources = body["Resources"]
    known = _PSEUDO | body.get("Parameters", {}).keys() | resources.keys()
    for name, resource in resources.items():
        for place, referred in _references(resource.get("Properties", {}), name):
            _refuse_unknown(place, referred, known)
        depends = resource.get("DependsOn", [])
        for other in [depends] if isinstance(depends, str) else depends:
            _refuse_unknown(f"{name}.DependsOn", other, resources.keys())
    for name, output in body.get("Outputs", {}).items():
        for place, referred in _references(output, f"Outputs.{name}"):
            _refuse_unknown(place, referred, known)


def _refuse_unknown(place: str, referred: str, known: Any) -> None:  # noqa: ANN401 - keys or a set
    if referred not in known:
        raise TemplateProblem(place, f"nothing in the template is called {referred}")


def _references(value: Any, place: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - any JSON
    """Yield each place and the name of the parameter or resource it refers to."""
    if isinstance(value, list):
        for number, part in enumerate(value):
            yield from _references(part, f"{place}[{number}]")
    elif isinstance(value, dict):
        for key, part in value.items():
            if key == "Ref":
                yield place, part
            elif key == "Fn::GetAtt":
                yield place, _owner(part)
            elif key == "Fn::Sub":
                yield from _references_of_sub(part, place)
            else:
                yield from _references(part, place if key.startswith("Fn::") else f"{place}.{key}")


def _owner(attribute: str | list[str]) -> str:
    return (attribute.split(".") if isinstance(attribute, str) else attribute)[0]


def _references_of_sub(sub: str | list[Any], place: str) -> Iterator[tuple[str, str]]:
    text, own = (sub, {}) if isinstance(sub, str) else sub
    yield from _references(own, place)
    for name in _IN_SUB.findall(text):
        if name not in own:
            yield place, name.split(".")[0]


def put_in_place(value: Any, answer: Callable[[str, str], str | None]) -> Any:  # noqa: ANN401
    """Replace references by what ``answer(name, attribute)`` knows; None leaves them alone.

    The attribute of a ``Ref`` is the empty string.
    """
    if isinstance(value, list):
        return [put_in_place(part, answer) for part in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"Ref"}:
        return _or_else(answer(value["Ref"], ""), value)
    if set(value) == {"Fn::GetAtt"}:
        owner, _, attribute = ".".join(_parts(value["Fn::GetAtt"])).partition(".")
        return _or_else(answer(owner, attribute), value)
    if isinstance(value.get("Fn::Sub"), str):
        return {"Fn::Sub": _IN_SUB.sub(lambda found: _sub_part(found, answer), value["Fn::Sub"])}
    return {key: put_in_place(part, answer) for key, part in value.items()}


def _parts(attribute: str | list[str]) -> list[str]:
    return [attribute] if isinstance(attribute, str) else attribute


def _or_else(known: str | None, value: dict[str, Any]) -> str | dict[str, Any]:
    return value if known is None else known


def _sub_part(found: re.Match[str], answer: Callable[[str, str], str | None]) -> str:
    owner, _, attribute = found[1].partition(".")
    known = answer(owner, attribute)
    return found[0] if known is None else known
