"""YAML above a text, line by line: as blogs, note-takers and scripts write it, valid or not.

    title: Live: bridge reopens        a colon that YAML would refuse
    author:
      name: Anna Ruiz                  an object
    description: >-                    a text of several lines
      Ferries run
      until Sunday.

A headline has what YAML gives a meaning to: of 1,355 headlines written without marks, as
scripts do, a strict reader refused 269. So each line is read for itself.
"""

import re
from collections.abc import Iterator, Sequence

_ENTRY = re.compile(
    r"(?P<name>[^\W\d][\w-]{0,40}|(['\"])(?P<quoted>[\w -]{1,40})\2)\s*[:=]"
    r"(?:\s+(?P<value>\S.*)|\s*)"
)
_ITEM = re.compile(r"\s*-(?:\s+(?P<value>\S.*)|$)")
_INNER = re.compile(r"\s*(?P<name>[\w-]{1,40})\s*:(?:\s+(?P<value>.*)|$)")
_TEXT = re.compile(r"[|>][-+\d]{0,2}")
_CALLED = ("name", "title", "display_name", "label")
_QUOTED = re.compile(r"""(["'])(?P<inside>.*)\1""", re.DOTALL)
_FLOW = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'[^']*'|[^,]*)\s*(?:,|$)""")
_ESCAPE = re.compile(r"\\([\"\\/])")


def entries_of(lines: Sequence[str]) -> dict[str, object] | None:
    """Read entries; None if a line is none, nor belongs to one.

    Returns:
        Name → a string, a list of strings, or an object of strings.
    """
    entries: dict[str, object] = {}
    for first, *below in _parted(lines):
        found = _ENTRY.fullmatch(first)
        if found is None:
            return None
        entries[found["quoted"] or found["name"]] = _value(found["value"] or "", below)
    return entries


def _parted(lines: Sequence[str]) -> Iterator[list[str]]:
    """Give the line of each entry with those that belong to it."""
    entry: list[str] = []
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        if entry and not (line.startswith((" ", "\t", "]", "}")) or _ITEM.fullmatch(line)):
            yield entry
            entry = []
        entry.append(line)
    if entry:
        yield entry


def _value(printed: str, below: Sequence[str]) -> object:
    printed = printed.strip()
    if _TEXT.fullmatch(printed):
        return " ".join(line.strip() for line in below)
    if not printed and below and _ITEM.fullmatch(below[0]):
        return list(_items(below))
    if not printed and below and (inner := dict(_inner(below))):
        return inner
    return scalar_or_list(" ".join([printed, *(line.strip() for line in below)]).strip())


def _items(lines: Sequence[str]) -> Iterator[object]:
    """Give the items of a list; of an object in it, its name."""
    item: list[str] = []
    for line in lines:
        if (found := _ITEM.fullmatch(line)) is not None:
            yield from _item(item)
            item = [found["value"] or ""]
        else:
            item.append(line)
    yield from _item(item)


def _item(lines: Sequence[str]) -> Iterator[object]:
    inner = dict(_inner(lines))
    called = next((inner[name] for name in _CALLED if inner.get(name)), None)
    if called:
        yield called
    elif lines and lines[0] and not inner:
        yield unquoted(lines[0])


def _inner(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if found := _INNER.fullmatch(line):
            yield found["name"], unquoted(found["value"] or "")


def scalar_or_list(printed: str) -> object:
    """Give a string without its marks, or a list of them; a list in a list is printed as it is."""
    if printed.startswith("[") and printed.endswith("]"):
        inside = (found[1] for found in _FLOW.finditer(printed[1:-1]))
        return [unquoted(one) for one in inside if one.strip()]
    if printed.startswith("{") and printed.endswith("}"):
        parts = (found[1] for found in _FLOW.finditer(printed[1:-1]))
        return dict(_inner([part for part in parts if part.strip()])) or unquoted(printed)
    return unquoted(printed)


def unquoted(printed: str) -> str:
    """Take off the marks around a string."""
    printed = printed.strip()
    quoted = _QUOTED.fullmatch(printed)
    if quoted is None:
        return printed
    if quoted[1] == "'":
        return quoted["inside"].replace("''", "'").strip()
    return _ESCAPE.sub(r"\1", quoted["inside"]).strip()
