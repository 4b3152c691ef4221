"""Templates for tests: the project's own with one thing changed, written where it can be read."""

import json
from pathlib import Path
from typing import Any

from samtranslator.yaml_helper import yaml_parse

from infra.local.place import ROOT

Change = tuple[str, Any]
"""Where (names and numbers, dots between) and what; None takes it out."""

FUNCTIONS = ROOT / "functions"


def changed(source: Path, folder: Path, *changes: Change) -> Path:
    """Write a copy of a template with something changed in it."""
    template = yaml_parse(source.read_text(encoding="utf-8"))
    if "Globals" in template:
        template["Globals"]["Function"]["CodeUri"] = str(FUNCTIONS)
    for path, value in changes:
        *way, last = path.split(".")
        place = template["Resources"]
        for step in way:
            place = place[int(step)] if isinstance(place, list) else place[step]
        _put(place, last, value)
    written = folder / source.name
    written.write_text(json.dumps(template, default=str), encoding="utf-8")
    return written


def _put(place: Any, last: str, value: Any) -> None:
    where = int(last) if isinstance(place, list) else last
    if value is None:
        del place[where]
    else:
        place[where] = value


def statement(template: Path, role: str, sid: str) -> str:
    """Find the path of a role's statement by its Sid."""
    resources = yaml_parse(template.read_text(encoding="utf-8"))["Resources"]
    policies = resources[role]["Properties"]["Policies"]
    for number, policy in enumerate(policies):
        for place, one in enumerate(policy["PolicyDocument"]["Statement"]):
            if one.get("Sid") == sid:
                return f"{role}.Properties.Policies.{number}.PolicyDocument.Statement.{place}"
    raise LookupError(sid)
