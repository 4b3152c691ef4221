"""XML as a tree of elements, read by expat with nothing that a stranger's document may ask for.

    <a:entry xmlns:a="…"><a:title>Rain</a:title></a:entry>      "entry" with a "title" in it

Names are in lower case and without their prefix: documents of old DTDs have capitals, and prefixes
are forgotten or undeclared in every tenth feed. No entity is declared, no file is read.

Source:
    XML 1.0, fifth edition; the limits are those of pages.
"""

from collections.abc import Iterator
from typing import NoReturn
from xml.parsers import expat

from copydesk.article.limits import (
    ATTRIBUTES_PER_TAG,
    ELEMENT_DEPTH,
    PAGE_CHARACTERS,
    PAGE_ELEMENTS,
)
from copydesk.article.parse.xml.mending import mended
from copydesk.errors import ProblemCode, Unreadable

_STEP = "parse"


class Element:
    """One element, and what is in it, in order."""

    __slots__ = ("attributes", "inside", "name", "prefix")

    def __init__(self, printed: str, attributes: dict[str, str]) -> None:
        """Take the name as printed, and attributes by their names as printed."""
        self.prefix, _, self.name = printed.lower().rpartition(":")
        self.attributes = {
            name.rpartition(":")[2].lower(): value for name, value in attributes.items()
        }
        self.inside: list[Element | str] = []

    @property
    def elements(self) -> list["Element"]:
        """Those right in it."""
        return [one for one in self.inside if not isinstance(one, str)]

    def parts(self) -> Iterator["Element | str"]:
        """Give all that is in it, however deep, in the order of the document."""
        waiting = self.inside[::-1]
        while waiting:
            part = waiting.pop()
            yield part
            if not isinstance(part, str):
                waiting += reversed(part.inside)

    def every(self, *names: str) -> Iterator["Element"]:
        """Give the elements in it that have one of the names, however deep; none within another.

        So whatever is asked of each of them is asked of no part of the document twice.
        """
        waiting = self.elements[::-1]
        while waiting:
            element = waiting.pop()
            if element.name in names:
                yield element
            else:
                waiting += reversed(element.elements)

    def first(self, *names: str) -> "Element | None":
        """Find the first element of one of the names."""
        return next(self.every(*names), None)

    def text(self) -> str:
        """Give the text of all that is in it."""
        return "".join(part for part in self.parts() if isinstance(part, str))

    def line(self) -> str:
        """Give its text as one line."""
        return " ".join(self.text().split())


NOTHING = Element("", {})
"""Where an element is missing: it holds none, and no text."""


def line_in(around: Element | None, *names: str) -> str:
    """Give the line of the first element of one of the names that has any."""
    lines = (one.line() for one in around.every(*names)) if around is not None else ()
    return next(filter(None, lines), "")


def read_tree(text: str) -> Element:
    """Read a document.

    Raises:
        Unreadable: malformed, with the place; forbidden-construct, if it declares entities or
            elements of its own; too-large, too-deep, too-complex.
    """
    if len(text) > PAGE_CHARACTERS:
        raise Unreadable(ProblemCode.TOO_LARGE, f"over {PAGE_CHARACTERS} characters", step=_STEP)
    builder = _Builder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.hear
    # Attributes with defaults multiply as entities do.
    parser.EntityDeclHandler = parser.AttlistDeclHandler = parser.ElementDeclHandler = _forbid
    try:
        parser.Parse(mended(text), True)  # noqa: FBT003 - expat takes it by its place
    except expat.ExpatError as problem:
        raise _malformed(problem, text) from problem
    return builder.root.elements[0]


def _forbid(*_declared: object) -> NoReturn:
    reason = "this XML declares entities or elements of its own"
    raise Unreadable(ProblemCode.FORBIDDEN_CONSTRUCT, reason, step=_STEP)


def _malformed(problem: expat.ExpatError, text: str) -> Unreadable:
    said = f"this XML breaks at line {problem.lineno}: {expat.ErrorString(problem.code)}"
    lines = text.split("\n", problem.lineno)
    spot = lines[problem.lineno - 1] if problem.lineno <= len(lines) else ""
    start = max(0, problem.offset - 40)
    return Unreadable(ProblemCode.MALFORMED, said, step=_STEP, evidence=spot[start:].strip())


class _Builder:
    """Makes the tree while expat reads, and counts."""

    def __init__(self) -> None:
        self.root = Element("", {})
        self._open = [self.root]
        self._left = PAGE_ELEMENTS

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._left -= 1
        if len(self._open) > ELEMENT_DEPTH:
            raise _over(ProblemCode.TOO_DEEP, f"{ELEMENT_DEPTH} elements deep")
        if self._left < 0:
            raise _over(ProblemCode.TOO_COMPLEX, f"{PAGE_ELEMENTS} elements")
        if len(attributes) > ATTRIBUTES_PER_TAG:
            raise _over(ProblemCode.TOO_COMPLEX, f"{ATTRIBUTES_PER_TAG} attributes in one tag")
        element = Element(name, attributes)
        self._open[-1].inside.append(element)
        self._open.append(element)

    def end(self, _name: str) -> None:
        self._open.pop()

    def hear(self, text: str) -> None:
        self._open[-1].inside.append(text)


def _over(code: ProblemCode, limit: str) -> Unreadable:
    return Unreadable(code, f"over {limit}", step=_STEP)
