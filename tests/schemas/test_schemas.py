import copy
import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest

from infra.schemas.compatibility import breaks
from infra.schemas.examples import examples
from infra.schemas.generate import EXAMPLES, FOLDER, generated

RELEASED = FOLDER / "released"


@pytest.mark.parametrize("name", sorted(generated()))
def test_the_schemas_in_the_repository_are_those_of_the_models(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == generated()[name]  # else: make schemas


@pytest.mark.parametrize("event", sorted(examples()))
def test_each_event_has_an_example_that_its_schema_allows(event: str) -> None:
    printed = (EXAMPLES / f"{event}.json").read_text(encoding="utf-8")
    schema = json.loads(generated()[f"{event}.json"])

    assert printed == examples()[event]  # else: make schemas
    jsonschema.validate(json.loads(printed), schema)


def test_an_event_of_another_kind_is_not_allowed() -> None:
    schema = json.loads(generated()["ArticleUpdated.json"])

    with pytest.raises(jsonschema.ValidationError, match="ArticleUpdated"):
        jsonschema.validate(json.loads(examples()["ArticleRemoved"]), schema)


@pytest.mark.parametrize("name", sorted(path.name for path in RELEASED.glob("*.json")))
def test_a_reader_of_the_last_release_reads_what_we_publish_now(name: str) -> None:
    released = json.loads((RELEASED / name).read_text(encoding="utf-8"))

    assert breaks(released, json.loads(generated()[name])) == []


def test_each_event_is_in_the_examples() -> None:
    assert {f"{event}.json" for event in examples()} | {"ArticleRecord.json"} == set(generated())


def test_each_schema_has_been_released() -> None:
    assert {path.name for path in RELEASED.glob("*.json")} == set(generated())


def rename(schema: Any) -> None:
    parts = schema["$defs"]["ArticleData"]["properties"]
    parts["title"] = parts.pop("headline")


def make_optional(schema: Any) -> None:
    schema["$defs"]["ArticleData"]["required"].remove("sections")


def widen(schema: Any) -> None:
    schema["$defs"]["ArticleData"]["properties"]["wordCount"] = {"type": "string"}


def add_state(schema: Any) -> None:
    schema["$defs"]["State"]["enum"].append("lost")


def lose_deep(schema: Any) -> None:
    del schema["$defs"]["Paragraph"]["properties"]["text"]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        pytest.param(rename, "data.headline: is gone", id="a field renamed"),
        pytest.param(make_optional, "data.sections: may be missing now", id="one left out"),
        pytest.param(widen, "data.wordCount: may be string now", id="another type"),
        pytest.param(add_state, "data.state: may be 'lost' now", id="a closed list grown"),
        pytest.param(lose_deep, "data.sections[].paragraphs[].text: is gone", id="deep inside"),
    ],
)
def test_a_change_that_breaks_readers_is_found(
    change: Callable[[Any], None], complaint: str
) -> None:
    old = json.loads(generated()["ArticleUpdated.json"])
    new = copy.deepcopy(old)
    change(new)

    assert breaks(old, new) == [complaint]


def test_a_new_field_breaks_nobody() -> None:
    old = json.loads(generated()["ArticleUpdated.json"])
    new = copy.deepcopy(old)
    new["$defs"]["ArticleData"]["properties"]["mood"] = {"type": "string"}

    assert breaks(old, new) == []
