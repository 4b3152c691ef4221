r"""JSON as it comes: from a text to the value that it writes, wrappings taken off.

)]}',{"title": …}             behind a line that keeps other sites from reading it
show({"title": …});           as the argument of a function, or the value of a name
"{\"title\": …}"            written as a string, and that written as JSON again
{"title": …} {"title": …}     JSON Lines: several values, read as a list of them
{"tags": ["a", "b",],}        commas that JavaScript allows
"""

import json
import re

from copydesk.article.parse.fields.linked_data import with_whole_characters, without_last_commas
from copydesk.errors import ProblemCode, Unreadable

_STEP = "parse"

_WRAPPING = re.compile(
    r"""
    \s* (?: \)\]\}'?,? | while\(1\); | for\s*\(;;\); )
  | \s* (?:/\*\*/)? \s* (?:(?:var|let|const)\s+)?
    [\w$.]{1,80} \s* [(=] (?=\s*[\[{])
    """,
    re.VERBOSE,
)
_WRAPPING_BEHIND = re.compile(r"[)\s;]*\Z")
_CHARACTERS_BEHIND = 20

# A key in quotes begins an object, whichever language's; "[Editor's note]", "{{title}}" do not.
_OPENS = re.compile(
    r"""
    \s* (?: \[\s* )?
    (?: \{\s* (?: "(?:[^"\\]|\\.){0,200}" | '[\w@$ -]{1,60}' ) \s*: )
    """,
    re.VERBOSE,
)
_OPENS_IN_STRING = re.compile(r'\s*(?:\\{0,7}"\s*){1,3}(?:\[\s*)?\{(?:\s|\\{1,7}[nrt])*\\{1,7}"')
_CLOSING = {"{": "}", "[": "]"}
_BEHIND_OPENING = '"{[}]'

_MOST_STRINGS = 3
"""Strings in each other that each are JSON."""

_MOST_LINES = 100_000
"""Values of JSON Lines."""


def is_json(text: str, first: int) -> bool:
    """Tell whether a text is meant as JSON: whole, wrapped, or broken.

    Args:
        text: The document.
        first: Where it begins, white space aside.
    """
    if text.startswith(("{", "["), first):
        return _ends_as_it_began(text, first) or _is_cut_off(text, first)
    if _OPENS_IN_STRING.match(text, first):
        return text.rstrip().endswith('"')
    wrapping = _WRAPPING.match(text, first)
    return wrapping is not None and _OPENS.match(text, wrapping.end()) is not None


def _ends_as_it_began(text: str, first: int) -> bool:
    """An object or a list; "[Editor's note] …" and "{{title}}" are neither."""
    inside = text[first + 1 : first + 200].lstrip()
    ends = text.rstrip().endswith(_CLOSING[text[first]])
    return ends and (inside[:1] in _BEHIND_OPENING or _OPENS.match(text, first) is not None)


def _is_cut_off(text: str, first: int) -> bool:
    """Tell JSON that breaks off, or lines of it, from the front matter above a text."""
    if not _OPENS.match(text, first):
        return False
    try:
        _, end = _DECODER.raw_decode(text, first)
    except (ValueError, RecursionError):
        return True
    return _OPENS.match(text, end) is not None


def value_of(text: str) -> object:
    """Read a JSON document.

    Raises:
        Unreadable: It is broken, or nested too deep.
    """
    value = _value(_unwrapped(text))
    for _ in range(_MOST_STRINGS):
        if not isinstance(value, str) or not may_be_json(value):
            break
        value = _value(_unwrapped(value))
    return value


def may_be_json(text: str) -> bool:
    """Tell whether a string begins as JSON does."""
    return _OPENS.match(text) is not None or _OPENS_IN_STRING.match(text) is not None


def value_in(text: str) -> object:
    """Read a string that is JSON itself; None if it is broken."""
    try:
        return value_of(text)
    except Unreadable:
        return None


def first_value_in(text: str) -> object:
    """Read the value with which a text begins, or its first statement; None if it is broken."""
    whole = with_whole_characters(text)
    try:
        return _DECODER.raw_decode(whole, _start_of_value(whole))[0]
    except (ValueError, RecursionError):
        return None


def _start_of_value(text: str) -> int:
    """Find where the value begins: behind white space, or behind ``window.STATE =``."""
    wrapping = _WRAPPING.match(text)
    return _end_of_space(text, wrapping.end() if wrapping else 0)


def _unwrapped(text: str) -> str:
    if not _WRAPPING.match(text):
        return text
    end = len(text) - len(text[-_CHARACTERS_BEHIND:])
    behind = _WRAPPING_BEHIND.search(text, end)
    return text[_start_of_value(text) : behind.start() if behind else len(text)]


_DECODER = json.JSONDecoder(strict=False)  # raw line ends in strings are frequent and harmless


def _value(text: str) -> object:
    text = with_whole_characters(text)
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as broken:
        mended = without_last_commas(text)
        if mended != text:
            return _value(mended)
        lines = _values(text, broken.pos)
        if lines:
            return lines
        reason = f"this is no JSON: {broken.msg} at character {broken.pos:,}"
        around = text[max(0, broken.pos - 20) : broken.pos + 20]
        raise Unreadable(ProblemCode.MALFORMED, reason, step=_STEP, evidence=around) from broken
    except ValueError as broken:
        reason = "this is no JSON: a number has too many digits"
        raise Unreadable(ProblemCode.MALFORMED, reason, step=_STEP) from broken
    except RecursionError as deep:
        raise too_deep() from deep


def too_deep() -> Unreadable:
    """Give the problem of what is nested deeper than anybody writes."""
    return Unreadable(ProblemCode.TOO_DEEP, "this JSON is nested too deep", step=_STEP)


def _values(text: str, broken_at: int) -> list[object]:
    """Read values that follow each other; none, unless all of the text is values."""
    values: list[object] = []
    at = len(text) - len(text.lstrip())
    if text[broken_at : broken_at + 1] not in ("{", "["):
        return values  # something else is wrong than that a value follows
    while at < len(text) and len(values) < _MOST_LINES:
        try:
            value, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return []
        values.append(value)
        at = _end_of_space(text, end)
    return values


_SPACE = re.compile(r"[\s,]*")
"""And commas, as lines of JSON have them at their ends."""


def _end_of_space(text: str, start: int) -> int:
    space = _SPACE.match(text, start)
    return space.end() if space else start
