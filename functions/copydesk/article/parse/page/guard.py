"""The porter of a page: counts tags in the source before any parser may touch it.

Parsers of HTML are fast on pages and slow on what only looks like one: an attribute is
compared with all before it, an open element is walked past by each that follows, and a
formatting element left open is repeated in every later paragraph. So we count what a
parser would have to do, in one pass over the text, and refuse before it starts.

Source:
    WHATWG HTML, "Tokenization" and "Reconstruct the active formatting elements".
"""

import re
from collections.abc import Iterable

from copydesk.article.limits import (
    ATTRIBUTE_NAMES,
    ATTRIBUTES_PER_TAG,
    ELEMENT_DEPTH,
    ELEMENT_NAMES,
    PAGE_CHARACTERS,
    PAGE_ELEMENTS,
)
from copydesk.errors import ProblemCode, Unreadable

# HTML's own white space: Python's \s has more kinds, and would end a name where no parser does.
_SPACE = r"\t\n\f\r\ "
_NAME_ENDS = rf"(?=[{_SPACE}/>])"
_ATTRIBUTE_FORM = rf"""
    [^{_SPACE}/>] [^{_SPACE}/>=]*+                      # a name may begin with "="
    (?: [{_SPACE}]*+ = [{_SPACE}]*+ (?: "[^"]*+" | '[^']*+' | (?!["'])[^{_SPACE}>]*+ ) )?+
"""
_USUAL = rf"""(?: [{_SPACE}]++ [^"'=>{_SPACE}/]++ ="[^"]*+" ){{0,64}}+"""
_OTHERS = rf"""( [{_SPACE}/]*+ (?: {_ATTRIBUTE_FORM} [{_SPACE}/]*+ )*+ )"""
_COMMENT = r"!-- (?: -?> | [^-]*+ (?: -(?!-!?>) [^-]*+ )*+ )"

# A script may hold a comment, and that another script, whose end tag is not its own.
_SCRIPT = rf"""
    [^<]*+ (?:
        <!(?=--) (?:
            [^<-]++ | -(?!->) | <(?!/?script{_NAME_ENDS})
          | <script{_NAME_ENDS}
            (?: [^<-]++ | -(?!->) | <(?!/script{_NAME_ENDS}) )*+ (?: </script )?+
        )*+ [^<]*+
      | < (?!!--|/script{_NAME_ENDS}) [^<]*+
    )*+
""".replace("script", "(?ai:script)")
_HIDING = "style|textarea|xmp|iframe|noembed|noframes"
"""Elements whose text runs to their end tag, whatever tags it seems to have."""


def _tags(attributes: str) -> re.Pattern[str]:
    # Possessive throughout: no character is read twice, whatever is left open.
    return re.compile(
        rf"""
        < (?: (?: (?=[sStTxXiInN])
                  (?: ((?ai:script)) {_NAME_ENDS} | ((?ai:{_HIDING})) {_NAME_ENDS} )
                | ( /?[a-zA-Z][^{_SPACE}/>]*+ ) )
              {attributes}
              ( (?(1) >?+ {_SCRIPT}
                  | (?(2) >?+ [^<]*+ (?: < (?! /(?ai:\2){_NAME_ENDS} ) [^<]*+ )*+ ) ) )
            | {_COMMENT}
            | [!?/] [^>]*+                              # what a parser takes for a comment
          )
        """,
        re.VERBOSE,
    )


_TAG = _tags(_USUAL + _OTHERS)
"""Attributes in the form that nearly all have are passed over: they are few, and hide nothing."""

_WHOLE_TAG = _tags(_OTHERS)
_Tag = tuple[str, str, str, str, str]
"""The name, by what it is: a script's, a hiding element's, any other; attributes; hidden text."""

_ATTRIBUTE = re.compile(_ATTRIBUTE_FORM, re.VERBOSE)
_START = re.compile("<[a-zA-Z]")
_ATTRIBUTE_NAME = re.compile(r"""(?:^|[\s/"'])([^\s/>="']++)""")
_LONG_PAGE = 1_000_000
"""Characters; a shorter one has no room for names that would hurt."""

_SHORT_TAG = 2 * ATTRIBUTES_PER_TAG
"""Characters into which no forbidden number of attributes fits."""

# These close themselves or one another; leaving them open makes nothing deeper.
_SHALLOW = frozenset(
    """
    area base br col embed hr img input link meta param source track wbr p li dt dd option tr td
    th thead tbody tfoot html head body colgroup script style textarea xmp iframe noembed
    noframes
    """.split()  # noqa: SIM905 - names read better than thirty strings
)
_FORMATTING = frozenset(
    """
    a b big code em font i nobr s small strike strong tt u
    """.split()  # noqa: SIM905 - names read better than thirty strings
)


# These leave a drawing or a formula; of the shallow ones all others nest in it.
_LEAVING = frozenset(["br", "embed", "hr", "img", "meta", "p", "li", "dt", "dd", "head", "body"])
# Elements of a drawing in which there is nothing but drawing.
_DRAWN = frozenset(
    """
    svg g path rect circle ellipse line polygon polyline use defs symbol text tspan image mask
    pattern clippath lineargradient radialgradient stop filter marker animate set view
    """.split()  # noqa: SIM905 - names read better than thirty strings
)
_IN_RUBY = ("rt", "rp")


def check_page(text: str) -> None:
    """Refuse a page that is bigger, deeper or more crowded than any real one.

    Raises:
        Unreadable: too-large, too-deep or too-complex, by what was counted.
    """
    if len(text) > PAGE_CHARACTERS:
        raise _refused(ProblemCode.TOO_LARGE, f"over {PAGE_CHARACTERS} characters")
    if len(text) > _LONG_PAGE:
        tags = _WHOLE_TAG.findall(text)
        _check_attribute_names(tags)
    else:
        tags = _TAG.findall(text)
    _check_nesting(tags)


def _check_nesting(tags: Iterable[_Tag]) -> None:
    opened: dict[str, int] = {}
    depth = formatting = elements = 0
    drawing = titled = False
    for script, hiding, printed, attributes, hidden in tags:
        name = (printed or hiding or script).lower()
        if len(attributes) > _SHORT_TAG:
            _check_attributes(attributes)
        if name[:1] == "/":
            name = name[1:]
            drawing = (drawing and name in _DRAWN and name != "svg") or (titled and name == "title")
            if opened.get(name):
                depth -= _close(name, opened)
                formatting -= name in _FORMATTING
            continue
        if not name:
            continue
        elements += 1 + formatting
        titled = drawing and name == "title"
        drawing = drawing and name in _DRAWN
        if hidden and _in_drawing(opened):
            depth += len(_START.findall(hidden))  # there a parser reads it as any other text
        flat = name in _LEAVING or (name in _SHALLOW and not _in_drawing(opened))
        if not (flat or (attributes[-1:] == "/" and _ends_drawn(name, attributes, drawing))):
            opened[name] = opened.get(name, 0) + 1
            formatting += name in _FORMATTING
            depth += 1
            drawing = drawing or name == "svg"
        if depth > ELEMENT_DEPTH:
            raise _refused(ProblemCode.TOO_DEEP, f"over {ELEMENT_DEPTH} elements deep")
    _check_numbers(elements, len(opened))


def _check_numbers(elements: int, names: int) -> None:
    if elements > PAGE_ELEMENTS:
        raise _refused(ProblemCode.TOO_COMPLEX, f"over {PAGE_ELEMENTS} elements")
    if names > ELEMENT_NAMES:
        raise _refused(ProblemCode.TOO_COMPLEX, f"over {ELEMENT_NAMES} kinds of elements")


def _close(name: str, opened: dict[str, int]) -> int:
    """Take an element off those that are open; the number of elements that end with it."""
    opened[name] -= 1
    # The readings of a ruby need no end tags of their own.
    return 1 + sum(opened.pop(inner, 0) for inner in _IN_RUBY) if name == "ruby" else 1


def _in_drawing(opened: dict[str, int]) -> bool:
    return bool(opened.get("svg") or opened.get("math"))


def _ends_drawn(name: str, attributes: str, drawing: bool) -> bool:  # noqa: FBT001
    """Find the stroke of ``<path d="…"/>``; in ``<a href=/x/>`` it belongs to the value."""
    if not (drawing or name == "svg"):
        return False
    end = 0
    for attribute in _ATTRIBUTE.finditer(attributes):
        end = attribute.end()
    return "/" in attributes[end:]


def _check_attribute_names(tags: Iterable[_Tag]) -> None:
    names: set[str] = set()
    for _, _, _, attributes, _ in tags:
        names.update(_ATTRIBUTE_NAME.findall(attributes))
        if len(names) > ATTRIBUTE_NAMES:
            reason = f"over {ATTRIBUTE_NAMES} kinds of attributes"
            raise _refused(ProblemCode.TOO_COMPLEX, reason)


def _check_attributes(attributes: str) -> None:
    if len(_ATTRIBUTE.findall(attributes)) > ATTRIBUTES_PER_TAG:
        raise _refused(ProblemCode.TOO_COMPLEX, f"over {ATTRIBUTES_PER_TAG} attributes in one tag")


def _refused(code: ProblemCode, reason: str) -> Unreadable:
    return Unreadable(code, reason, step="parse")
