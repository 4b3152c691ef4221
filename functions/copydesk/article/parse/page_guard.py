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

# Possessive throughout: no character is read twice, whatever is left open.
_TAG = re.compile(
    r"""
      <!-- (?: .*?--> | .* )
    | < (?: script\b ( (?: .*?</script | .* ) )
          | style\b [^<]*+ (?: <!-- [^<]*+ )*+          # inside a drawing it hides no tags
          | (/?[a-z][^\s/>]*+)                       # name of a start or end tag
            ( (?: [\s/]++
                | =?+[^\s/>=]++                      # an attribute: its name may begin with "="
                  (?: \s*+=\s*+ (?: "[^"]*+" | '[^']*+' | (?!["'])[^\s>]*+ ) )?+
                | = )*+ )
        )
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_Tag = tuple[str, str, str]
"""What ``_TAG`` finds: a script's text, the printed name, the attributes."""

_ATTRIBUTE = re.compile(r"""=?+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\s>]*+))?+""")

_ATTRIBUTE_NAME = re.compile(r"""(?:^|[\s/"'])([^\s/>="']++)""")
_LONG_PAGE = 1_000_000
"""Characters; a shorter one has no room for names that would hurt."""

_SHORT_TAG = 2 * ATTRIBUTES_PER_TAG
"""Characters into which no forbidden number of attributes fits."""

# These close themselves or one another; leaving them open makes nothing deeper.
_SHALLOW = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "html",
        "head",
        "body",
        "colgroup",
    ]
)
_FORMATTING = frozenset(
    [
        "a",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    ]
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
    tags = _TAG.findall(text)
    if len(text) > _LONG_PAGE:
        _check_attribute_names(tags)
    _check_nesting(tags)


def _check_nesting(tags: Iterable[_Tag]) -> None:
    opened: dict[str, int] = {}
    depth = formatting = elements = 0
    drawing = False
    for script, printed, attributes in tags:
        name = printed.lower()
        if len(attributes) > _SHORT_TAG:
            _check_attributes(attributes)
        if name[:1] == "/":
            drawing = drawing and name[1:] in _DRAWN and name != "/svg"
            closed = _closed_by(name[1:], opened)
            depth -= closed
            formatting -= closed and name[1:] in _FORMATTING
            continue
        elements += 1 + formatting
        drawing = drawing and name in _DRAWN
        if _is_flat(name, opened) or ((drawing or name == "svg") and _closes_itself(attributes)):
            depth_inside = script.count("<") if script and _in_drawing(opened) else 0
        else:
            opened[name] = opened.get(name, 0) + 1
            if len(opened) > ELEMENT_NAMES:
                raise _refused(ProblemCode.TOO_COMPLEX, f"over {ELEMENT_NAMES} kinds of elements")
            formatting += name in _FORMATTING
            depth += 1
            drawing = drawing or name == "svg"
            depth_inside = 0
        if depth + depth_inside > ELEMENT_DEPTH:
            raise _refused(ProblemCode.TOO_DEEP, f"over {ELEMENT_DEPTH} elements deep")
    if elements > PAGE_ELEMENTS:
        raise _refused(ProblemCode.TOO_COMPLEX, f"over {PAGE_ELEMENTS} elements")


def _closed_by(name: str, opened: dict[str, int]) -> int:
    """Take an element off those that are open; the number of elements that end with it."""
    if not opened.get(name):
        return 0
    opened[name] -= 1
    # The readings of a ruby need no end tags of their own.
    return 1 + sum(opened.pop(inner, 0) for inner in _IN_RUBY) if name == "ruby" else 1


def _is_flat(name: str, opened: dict[str, int]) -> bool:
    if not name or name in _LEAVING:
        return True
    return name in _SHALLOW and not _in_drawing(opened)


def _in_drawing(opened: dict[str, int]) -> bool:
    return bool(opened.get("svg") or opened.get("math"))


def _closes_itself(attributes: str) -> bool:
    """Find the stroke of ``<path d="…"/>``; in ``<a href=/x/>`` it belongs to the value."""
    if attributes[-1:] != "/":
        return False
    end = 0
    for attribute in _ATTRIBUTE.finditer(attributes):
        end = attribute.end()
    return "/" in attributes[end:]


def _check_attribute_names(tags: Iterable[_Tag]) -> None:
    names: set[str] = set()
    for _, _, attributes in tags:
        names.update(_ATTRIBUTE_NAME.findall(attributes))
        if len(names) > ATTRIBUTE_NAMES:
            reason = f"over {ATTRIBUTE_NAMES} kinds of attributes"
            raise _refused(ProblemCode.TOO_COMPLEX, reason)


def _check_attributes(attributes: str) -> None:
    if len(_ATTRIBUTE.findall(attributes)) > ATTRIBUTES_PER_TAG:
        raise _refused(ProblemCode.TOO_COMPLEX, f"over {ATTRIBUTES_PER_TAG} attributes in one tag")


def _refused(code: ProblemCode, reason: str) -> Unreadable:
    return Unreadable(code, reason, step="parse")
