r"""Quill's deltas: a text as operations, of which line ends say what a line is.

[{"insert": "Tolls from May"}, {"insert": "\n", "attributes": {"header": 2}},
 {"insert": "Rain fell.\nIt stopped.\n"}]
"""

from collections.abc import Mapping

_TYPES = {"header": "heading", "list": "listItem", "blockquote": "quote"}


def lines_of_delta(members: list[object]) -> list[object]:
    """Give the lines of a delta as nodes with a type; any other list as it is."""
    if not members or not all(isinstance(one, Mapping) and "insert" in one for one in members):
        return members
    lines: list[object] = []
    line = ""
    for operation in members:
        inserted = operation["insert"] if isinstance(operation, Mapping) else ""
        if not isinstance(inserted, str):
            continue  # a picture or a film
        *ended, rest = inserted.split("\n")
        for said in ended:
            lines.append(_line(line + said, operation))
            line = ""
        line += rest
    return [*lines, _line(line, {})] if line.strip() else lines


def _line(text: str, operation: object) -> dict[str, object]:
    attributes = operation.get("attributes") if isinstance(operation, Mapping) else None
    said = attributes if isinstance(attributes, Mapping) else {}
    kind = next((kind for name, kind in _TYPES.items() if said.get(name)), "paragraph")
    return {"type": kind, "level": said.get("header"), "text": text}
