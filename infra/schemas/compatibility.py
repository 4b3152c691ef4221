"""What a change of a schema would break for those who read by the old one.

A reader by the old schema relies on each property being there, and on its being of a type,
and of a closed list's values, that the old schema had named.
"""

from collections.abc import Iterator, Mapping
from typing import Any

Schema = Mapping[str, Any]


def breaks(old: Schema, new: Schema) -> list[str]:
    """List what a reader by ``old`` would stumble over in documents of ``new``."""
    return sorted(set(_compare(_choices(old, old), _choices(new, new), "")))


def _choices(schema: Schema, root: Schema) -> list[Schema]:
    """Resolve a schema into its alternatives, each plain, all the way down."""
    if "$ref" in schema:
        return _choices(root["$defs"][schema["$ref"].rpartition("/")[2]], root)
    if "anyOf" in schema:
        return [plain for choice in schema["anyOf"] for plain in _choices(choice, root)]
    members = {name: _choices(one, root) for name, one in schema.get("properties", {}).items()}
    items = _choices(schema["items"], root) if "items" in schema else []
    return [{**schema, "properties": members, "items": items}]


def _compare(olds: list[Schema], news: list[Schema], at: str) -> Iterator[str]:
    yield from (f"{at}: may be {kind} now" for kind in _kinds(news) - _kinds(olds))
    yield from (f"{at}: may be {value!r} now" for value in _new_values(olds, news))
    for old in olds:
        new = next((one for one in news if one.get("type") == old.get("type")), None)
        if new is not None:
            yield from _compare_properties(old, new, at)
            yield from _compare(old["items"], new["items"], f"{at}[]")


def _compare_properties(old: Schema, new: Schema, at: str) -> Iterator[str]:
    for name, olds in old["properties"].items():
        place = f"{at}.{name}".strip(".")
        if name not in new["properties"]:
            yield f"{place}: is gone"
            continue
        if name in old.get("required", ()) and name not in new.get("required", ()):
            yield f"{place}: may be missing now"
        yield from _compare(olds, new["properties"][name], place)


def _kinds(choices: list[Schema]) -> set[str]:
    return {choice["type"] for choice in choices if "type" in choice}


def _new_values(olds: list[Schema], news: list[Schema]) -> set[str]:
    closed = {value for one in olds for value in _values(one)}
    return {value for one in news for value in _values(one)} - closed if closed else set()


def _values(schema: Schema) -> list[str]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))
