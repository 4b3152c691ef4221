"""JSON-LD: what a page says about its article to machines.

    <script type="application/ld+json">{"@type": "NewsArticle", "headline": …}</script>

Half of the pages that have it have it broken: HTML comments around it, raw line ends in
strings, a semicolon at the end, stamps without quotes. What cannot be read is passed over: it is
evidence, not the text.
"""

import json
import re
from collections.abc import Iterable, Mapping

from copydesk.article.limits import LINKED_DATA_CHARACTERS

_WRAPPING = re.compile(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[|//<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>|;)\s*$"
)
_HALF_A_CHARACTER = re.compile(
    r"""
      \\u[dD][89abAB][0-9a-fA-F]{2} (?! \\u[dD][c-fC-F][0-9a-fA-F]{2} )
    | (?<! \\u[dD][89abAB][0-9a-fA-F]{2} ) \\u[dD][c-fC-F][0-9a-fA-F]{2}
    """,
    re.VERBOSE,
)
# What plug-ins leave: a stamp without quotes, a comma before a bracket.
_BARE_STAMP = re.compile(
    r"(:\s*+)(\d{4}-\d\d-\d\d(?:[T ][\d:.]{4,15}(?:Z|[+-][\d:]{4,6})?)?)(?=\s*+[,}])"
)
_STRING_OR_LAST_COMMA = re.compile(r'("(?:[^"\\]|\\.)*+")|,(?=\s*+[}\]])', re.DOTALL)
_ARTICLE = re.compile(r'"@type"\s*+:\s*+"(\w{0,20}(?:Article|BlogPosting))"')
_FIELD = re.compile(
    r'"(headline|datePublished|dateModified)"\s*+:\s*+(?:"([^"\\\n]{1,300})"|(\d[\d:.TZ+-]{9,35}))'
)
_HOLDING = ("mainEntity", "@graph")
"""Where an object has others that are as much the page's: a WebPage has its article there."""

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


def with_whole_characters(json_text: str) -> str:
    """Mark what JSON may write and no text can hold: a surrogate without its other half."""
    return _HALF_A_CHARACTER.sub(r"\\ufffd", json_text)


def without_last_commas(json_text: str) -> str:
    """Take out what JavaScript allows behind a last member: ``[1, 2,]``; strings stay."""
    return _STRING_OR_LAST_COMMA.sub(lambda found: found[1] or "", json_text)


def _parsed(script: str) -> object:
    script = with_whole_characters(script)
    for mend in (str, _unwrapped, _mended):
        script = mend(script)
        try:
            # strict=False: raw line ends in strings are frequent and harmless.
            return json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
    return _read_in_parts(script)


def _read_in_parts(script: str) -> dict[str, object] | None:
    """Read the headline and the dates of an article that is broken beyond mending.

    Its author is left: the nearest one may be a picture's.
    """
    article = _ARTICLE.search(script)
    if article is None:
        return None
    found: dict[str, object] = {"@type": article[1]}
    for name, text, stamp in _FIELD.findall(script, article.start()):
        found.setdefault(name, text or stamp)
    return found


def _unwrapped(script: str) -> str:
    return _WRAPPING.sub("", script)


def _mended(script: str) -> str:
    return without_last_commas(_BARE_STAMP.sub(r'\1"\2"', script))


def _lay_flat(value: object, objects: list[Mapping[str, object]]) -> None:
    waiting = [value]  # the next one last: a list of a million is as quick from there
    while waiting and len(objects) < _OBJECTS:
        at = waiting.pop()
        if isinstance(at, list):
            waiting += reversed(at)
        elif isinstance(at, dict):
            objects.append(at)
            waiting += (at[name] for name in _HOLDING if name in at)
