"""Schemas from models: one of the record, one of each event.

A published schema allows unknown properties, so a new field breaks nobody, and says that
every property is there, null or empty, so that nobody has to ask.
"""

import json
from pathlib import Path
from typing import Any

from copydesk.record.events import ArticleEvent
from copydesk.record.model import ArticleRecord
from copydesk.record.standing import EventType

FOLDER = Path(__file__).parent
EXAMPLES = FOLDER / "examples"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def generated() -> dict[str, str]:
    """Give each schema's file name and text."""
    schemas = {"ArticleRecord": _schema(ArticleRecord)} | {
        event.value: _of_event(event) for event in EventType
    }
    return {f"{name}.json": _printed(name, schema) for name, schema in schemas.items()}


def _schema(model: type[ArticleRecord | ArticleEvent]) -> dict[str, Any]:
    # As it is written: what has a default is there as well.
    return model.model_json_schema(mode="serialization", by_alias=True)


def _of_event(event: EventType) -> dict[str, Any]:
    schema = _schema(ArticleEvent)
    parts = schema["$defs"]
    parts["EventMetadata"]["properties"]["type"] = {"const": event.value, "title": "Type"}
    del parts["EventType"]
    # Events say where a long record lies; what was left out of it they do not carry.
    del parts["ArticleData"]["properties"]["removals"]
    parts["ArticleData"]["required"].remove("removals")
    del parts["Removal"], parts["RemovalKind"]
    return schema


def _printed(name: str, schema: dict[str, Any]) -> str:
    head = {"$schema": DIALECT, "$id": f"copydesk/{name}/1.0"}
    return json.dumps(head | schema | {"title": name}, indent=2, ensure_ascii=False) + "\n"
