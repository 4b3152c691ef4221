"""Long strings in the data of a script: what may be prose, by its name or by itself.

{"type": "text", "content": "Rain fell on …"}     named as a body is
{"type": "heading", "content": "Aid promised"}    short, and said to be a heading
[{"title": 1}, "Rain", "<p>Rain fell.</p>…"]      a value that stands away from its name
"""

import json
import re
from collections.abc import Iterator

_STRING = re.compile(
    r'"(articleBody|body|bodyHtml|bodyText|content|contentHtml|html|text|value|paragraph)"'
    r'\s*+:\s*+("(?:[^"\\]|\\.)*+")'
)
# One that nothing ends runs to the end: its quotation marks are not tried one by one.
_VALUE = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)', re.DOTALL)
_HEADED = re.compile(
    r'"(?:_?type|nodeType|style|tag|blockType|kind)"\s*+:\s*+"'
    r'(?:h[2-6]|(?:sub-?)?head(?:ing|er|line)?s?(?:[-_]?(?:\d|two|three|four))?|intertitle|cross-?head)"',
    re.IGNORECASE,
)
"""What an editor's tool calls the heading of a text, in the object that has its words."""

_NEAR = 160
"""Characters from a string to what it is."""

_HEADING_CHARACTERS = 3, 160
_MOST_HEADINGS = 500
"""Of one script: one that has more is no article."""

_PARAGRAPH_CHARACTERS = 40
_TOKEN = re.compile(r"[^\s<\\\u0080-\U0010ffff]*")
"""A key, an address, a picture in letters: prose of that length has spaces, tags or escapes."""


def values(script: str) -> Iterator[tuple[int, int, str]]:
    """Give the long strings of a script's data, and where each begins and ends."""
    seen: set[str] = set()
    for found in _VALUE.finditer(script):
        written = found[0]
        if written in seen or not _may_be_prose(written):
            continue
        seen.add(written)
        try:
            yield found.start(), found.end(), json.loads(written, strict=False)
        except ValueError:
            continue


def named_strings(script: str) -> Iterator[tuple[str, str, bool]]:
    """Give the names and texts of a body's strings, and whether each is said to be a heading."""
    seen: set[str] = set()
    behind = 0
    left = _MOST_HEADINGS if _HEADED.search(script) else 0
    for found in _STRING.finditer(script):
        headed = left > 0 and _is_headed(script, behind, found)
        left -= headed
        behind = found.end()
        if found[2] in seen or not (headed or _may_be_prose(found[2])):
            continue
        seen.add(found[2])
        try:
            text = json.loads(found[2], strict=False)
        except ValueError:
            continue
        yield found[1], text, headed


def _may_be_prose(quoted: str) -> bool:
    return len(quoted) >= _PARAGRAPH_CHARACTERS and not _TOKEN.fullmatch(quoted)


def _is_headed(script: str, behind: int, found: re.Match[str]) -> bool:
    """Tell {"type": "heading", "content": "Aid promised"}, whichever comes first."""
    least, most = _HEADING_CHARACTERS
    if not least <= len(found[2]) - len('""') <= most:
        return False
    before = script[max(behind, found.start() - _NEAR) : found.start()]
    after = script[found.end() : found.end() + _NEAR]
    # What the object before this one is, it said behind its own text.
    own = before[before.find("{") + 1 :] if behind else before
    return bool(_HEADED.search(own) or _HEADED.search(after.partition("{")[0]))
