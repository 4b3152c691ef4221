"""XML of a system's own: the element that has a headline and a body, by their names.

<article id="8812"><title>Mill wheel turns again</title><author>Omar Dahl</author>
 <body><paragraph>The wheel of the old mill …</paragraph></body></article>

Names are those of JSON's documents; an attribute is as good as an element.
"""

from collections.abc import Iterable

from copydesk.article.parse.fields.names import folded_name, leads_away
from copydesk.article.parse.fields.terms import BODY_NAMES, in_schema_terms
from copydesk.article.parse.json.kinds import Kind, said_of
from copydesk.article.parse.json.search import OF_THE_SAME
from copydesk.article.parse.written.strings import Written
from copydesk.article.parse.written.titled import Lines
from copydesk.article.parse.xml.datelines import stated_dateline
from copydesk.article.parse.xml.markup import written
from copydesk.article.parse.xml.story import Story, several
from copydesk.article.parse.xml.tree import Element
from copydesk.errors import ProblemCode, Unreadable

_ELEMENTS_SEARCHED = 10_000
_PROSE_CHARACTERS = 60
_LINES = frozenset({Kind.PARAGRAPH, Kind.HEADING, Kind.LIST, Kind.QUOTE})
_FEWEST_LINES = 2
_DEEPEST_VALUE = 3
"""Elements in each other that are one value: an author's name in an author."""


def named_story(root: Element) -> Story:
    """Read the one article of a document, the outermost first.

    Raises:
        Unreadable: unknown-format, if it holds none, or several.
    """
    level = [root]
    left = _ELEMENTS_SEARCHED
    while level and left > 0:
        found: list[Story] = []
        inner: list[Element] = []
        for one in level:
            story, texts = _story(one)
            found += [story] if story else []
            # No part of a document is read as a text twice.
            inner += (each for each in one.elements if each.elements and id(each) not in texts)
        if len(found) > 1:
            raise several(len(found))
        if found:
            return found[0]
        left -= len(level)
        level = [one for one in inner[:left] if not leads_away(one.name)]
    reason = f"XML with the root element {root.name[:40]!r} is not read"
    raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step="parse")


def _story(around: Element) -> tuple[Story | None, frozenset[int]]:
    """Read an element as an article, if it has a headline and a body.

    Returns:
        The story, and the identities of the elements that were read as its text.
    """
    bodies = [one for one in around.elements if folded_name(one.name) in BODY_NAMES]
    stated = in_schema_terms(_values(around))
    if "headline" not in stated:
        return None, frozenset()
    bodies = bodies or _lines_in(around)
    read = frozenset(map(id, bodies))
    body = max(map(written, _bodies(bodies)), key=lambda one: len(one.text), default=Written(""))
    if len(body.text) < _PROSE_CHARACTERS:
        return None, read
    dateline = next((one.line() for one in around.elements if one.name == "dateline"), "")
    return Story(stated, body, Lines(stated_dateline(dateline, body))), read


def _bodies(texts: list[Element]) -> list[Element]:
    """Put lines that stand right in an article into a body; a body stays as it is."""
    if all(folded_name(one.name) in BODY_NAMES for one in texts):
        return texts
    body = Element("body", {})
    body.inside = [*texts]
    return [body]


def _lines_in(around: Element) -> list[Element]:
    """Give the lines that stand right in an article, without a body around them."""
    lines = [one for one in around.elements if said_of({"type": one.name}).kind in _LINES]
    lines = [one for one in lines if folded_name(one.name) not in _TITLES]
    return lines if len(lines) >= _FEWEST_LINES else []


_TITLES = frozenset({"title", "headline", "heading", "subtitle", "header"})


def _values(around: Element) -> dict[str, object]:
    """Give what attributes and elements say, by their names; a head's are the article's too."""
    stated: dict[str, object] = {**around.attributes}
    for one in around.elements:
        if folded_name(one.name) in OF_THE_SAME:
            stated |= {**one.attributes, **_listed(one.elements, _DEEPEST_VALUE)}
    own = (one for one in around.elements if folded_name(one.name) not in BODY_NAMES)
    return {**stated, **_listed(own, _DEEPEST_VALUE)}


def _listed(elements: Iterable[Element], deepest: int) -> dict[str, object]:
    """Give the values of elements by their names; a name that comes again has a list of them."""
    listed: dict[str, list[object]] = {}
    for one in elements:
        if value := _value(one, deepest):
            listed.setdefault(one.name, []).append(value)
    return {name: said if len(said) > 1 else said[0] for name, said in listed.items()}


def _value(one: Element, deepest: int) -> object:
    if not one.elements:
        return one.line()
    if not deepest:
        return ""
    inside = _listed(one.elements, deepest - 1)
    # <authors><author>Anna Ruiz</author><author>Omar Dahl</author></authors>: a list of names.
    values = [*inside.values()]
    return values[0] if len(values) == 1 and isinstance(values[0], list) else inside
