"""JSON-LD: what a page says about its article to machines.

    <script type="application/ld+json">{"@type": "NewsArticle", "headline": …}</script>

Half of the pages that have it have it broken: HTML comments around it, raw line ends in
strings, a semicolon at the end. What cannot be read is passed over: it is evidence, not the text.
"""

import json
import re
from collections.abc import Iterable, Mapping

from copydesk.article.limits import LINKED_DATA_CHARACTERS

_WRAPPING = re.compile(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[|//<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>|;)\s*$"
)
# A surrogate without its other half: JSON may write it, no text can hold it.
_HALF_A_CHARACTER = re.compile(
    r"""
      \\u[dD][89abAB][0-9a-fA-F]{2} (?! \\u[dD][c-fC-F][0-9a-fA-F]{2} )
    | (?<! \\u[dD][89abAB][0-9a-fA-F]{2} ) \\u[dD][c-fC-F][0-9a-fA-F]{2}
    """,
    re.VERBOSE,
)
_OBJECTS = 256
"""Objects of one page that we keep."""


def linked_data_of(scripts: Iterable[str]) -> tuple[Mapping[str, object], ...]:
    """Parse the JSON-LD scripts of a page: objects in order, graphs and lists laid flat."""
    objects: list[Mapping[str, object]] = []
    left = LINKED_DATA_CHARACTERS
    for script in scripts:
        left -= len(script)
        if left < 0:
            break
        _lay_flat(_parsed(script), objects)
    return tuple(objects[:_OBJECTS])


def _parsed(script: str) -> object:
    script = _HALF_A_CHARACTER.sub(r"\\ufffd", script)
    for text in (script, _WRAPPING.sub("", script)):
        try:
            # strict=False: raw line ends in strings are frequent and harmless.
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _lay_flat(value: object, objects: list[Mapping[str, object]]) -> None:
    waiting = [value]
    while waiting and len(objects) < _OBJECTS:
        at = waiting.pop(0)
        if isinstance(at, list):
            waiting[:0] = at
        elif isinstance(at, dict):
            objects.append(at)
            if "@graph" in at:
                waiting.insert(0, at["@graph"])
