"""From a SAM template to plain CloudFormation, without an account and without a network.

Type: AWS::Serverless::Function     →  AWS::Lambda::Function
  Events: Notices (SQS)             →  AWS::Lambda::EventSourceMapping, IngestFunctionNotices
  CodeUri: functions/               →  kept aside: the local service runs the code where it lies
"""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
import yaml
from samtranslator.model.exceptions import InvalidDocumentException
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

from infra.local.problems import TemplateProblem

_PLACE_OF_CODE = "s3://copydesk-local-code/functions.zip"
"""The translator takes no folders; nothing is ever fetched from there."""


@dataclass(frozen=True, slots=True)
class Template:
    """What is deployed: CloudFormation, and where each function's code lies."""

    name: str
    """As people know it: ``template.yaml``."""

    body: dict[str, Any]
    code: Mapping[str, Path]
    """Logical id of a function → its folder."""


def read_template(path: Path, *, region: str) -> Template:
    """Read a template and translate its SAM resources.

    Raises:
        TemplateProblem: It is no template, SAM refuses it, or a function's code is not there.
    """
    try:
        body = yaml_parse(path.read_text(encoding="utf-8"))
    except OSError as missing:
        raise TemplateProblem(str(path), str(missing.strerror)) from missing
    except (yaml.YAMLError, UnicodeDecodeError) as broken:
        raise TemplateProblem(path.name, " ".join(str(broken).split())) from broken
    if not isinstance(body, dict) or not isinstance(body.get("Resources"), dict):
        raise TemplateProblem(path.name, "there are no Resources in it")
    for name, resource in body["Resources"].items():
        if not isinstance(resource, dict) or not isinstance(resource.get("Type"), str):
            raise TemplateProblem(str(name), "this is no resource: it has no Type")
    code = _take_code_aside(body, path.parent)
    if "Transform" in body:
        body = _translate(body, path.name, region)
    return Template(path.name, body, code)


def _take_code_aside(body: dict[str, Any], root: Path) -> dict[str, Path]:
    common = body.get("Globals", {}).get("Function", {}).pop("CodeUri", None)
    code: dict[str, Path] = {}
    for name, resource in body["Resources"].items():
        if resource.get("Type") != "AWS::Serverless::Function":
            continue
        uri = resource.setdefault("Properties", {}).get("CodeUri", common)
        folder = root / str(uri)
        if uri is None or not folder.is_dir():
            raise TemplateProblem(f"{name}.CodeUri", f"{uri} is no folder beside the template")
        code[name] = folder.resolve()
        resource["Properties"]["CodeUri"] = _PLACE_OF_CODE
    return code


class _NoManagedPolicies:
    """Policies that AWS manages: the template spells out its own, so none are loaded."""

    def load(self) -> dict[str, str]:
        return {}


def _translate(body: dict[str, Any], name: str, region: str) -> dict[str, Any]:
    session = boto3.Session(region_name=region)
    translator = Translator(None, Parser(), boto_session=session)
    defaults = {
        parameter: declared["Default"]
        for parameter, declared in body.get("Parameters", {}).items()
        if "Default" in declared
    }
    try:
        translated = translator.translate(
            copy.deepcopy(body),
            parameter_values=defaults,
            get_managed_policy_map=_NoManagedPolicies().load,
        )
    except InvalidDocumentException as refused:
        reasons = "; ".join(cause.message for cause in refused.causes)
        raise TemplateProblem(name, reasons) from refused
    return dict(translated)
