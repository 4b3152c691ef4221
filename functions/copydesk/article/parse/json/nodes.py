"""Nodes of a text in JSON: under which of its names a node has its text, or other nodes.

{"type": "text", "text": "Rain fell."}      {"type": "paragraph", "data": {"text": "Rain fell."}}
[{"role": "main", "value": "Rain fell."}, {"role": "short", "value": "Rain"}]       the first
"""

from collections.abc import Mapping
from itertools import chain

from copydesk.article.parse.fields.names import folded_name
from copydesk.article.parse.json.kinds import Node, Said

_TEXTS = (
    *("text", "children", "innerblocks", "html", "rendered", "value", "content", "richtext"),
    *("innerhtml", "renderedhtml", "bodyhtml", "markdown", "model", "data", "body", "nodes"),
    *("paragraphs", "blocks", "contentelements", "elements", "components", "primary", "items"),
    *("sections", "bodies", "ops", "document", "doc", "root", "story", "attributes", "fields"),
    *("attrs", "plaintext"),
)
"""Names, folded, under which a node has its text or its nodes; the first that has any counts."""

_ALTERNATIVES = frozenset({"role", "contenttype"})


def text_of(node: Node, said: Said) -> object:
    """Find the text or the nodes of a node, which some keep under the name of its type."""
    folded = {folded_name(name): value for name, value in node.items()}
    if all(name.isdecimal() for name in node):  # {"0": "Rain fell.", "1": …}
        return list(node.values())
    alike = (name for name in folded if name.endswith(_ENDS) and name not in _TEXTS)
    names = chain(_TEXTS, ("".join(said.words), "insert"), alike)
    return next((folded[name] for name in names if folded.get(name) not in _EMPTY), None)


_ENDS = ("text", "html", "content", "body", "model")
"""Ends of names for a text that no table has: "heading_text", "bodyModel"."""

_EMPTY: tuple[object, ...] = (None, "", [], {}, False, True)


def named_in(node: Node, name: str) -> object:
    """Give the value of a name, however it is spelled."""
    return next((value for key, value in node.items() if folded_name(key) == name), None)


def main_of(members: list[object]) -> list[object]:
    """Take one of several versions of a text: [{"role": "main", "value": …}, …]."""
    nodes = [one for one in members if isinstance(one, Mapping)]
    if len(nodes) < len(members) or not all(map(_is_alternative, nodes)):
        return members
    return [next((one for one in nodes if one.get("role") == "main"), nodes[0])] if nodes else []


def _is_alternative(node: Node) -> bool:
    return not _ALTERNATIVES.isdisjoint(map(folded_name, node)) and "value" in node
