"""The porter of a page: counts tags in the source before any parser may touch it.

Parsers of HTML are fast on pages and slow on what only looks like one: an attribute is
compared with all before it, an open element is walked past by each that follows, and a
formatting element left open is repeated in every later paragraph. So we count what a
parser would have to do, in one pass over the text, and refuse before it starts.

Source:
    WHATWG HTML, "Tokenization" and "Reconstruct the active formatting elements".
"""

import re

from copydesk.article.limits import (
    ATTRIBUTES_PER_TAG,
    ELEMENT_DEPTH,
    PAGE_CHARACTERS,
    PAGE_ELEMENTS,
)
from copydesk.errors import ProblemCode, Unreadable

# Possessive throughout: no character is read twice, whatever is left open.
_TAG = re.compile(
    r"""
      <!-- (?: .*?--> | .* )
    | < (?: script\b (?: .*?</script | .* )
          | style\b (?: .*?</style | .* )
          | (/?[a-z][^\s/>]*+)                       # name of a start or end tag
            ( (?: [\s/]++
                | =?+[^\s/>=]++                      # an attribute: its name may begin with "="
                  (?: \s*+=\s*+ (?: "[^"]*+" | '[^']*+' | (?!["'])[^\s>]*+ ) )?+
                | = )*+ )
        )
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"""=?+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\s>]*+))?+""")

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
        "optgroup",
        "rp",
        "rt",
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


def check_page(text: str) -> None:
    """Refuse a page that is bigger, deeper or more crowded than any real one.

    Raises:
        Unreadable: too-large, too-deep or too-complex, by what was counted.
    """
    if len(text) > PAGE_CHARACTERS:
        raise _refused(ProblemCode.TOO_LARGE, f"over {PAGE_CHARACTERS} characters")
    _check_nesting(text)


def _check_nesting(text: str) -> None:
    open_by_name: dict[str, int] = {}
    depth = formatting = elements = 0
    for printed, attributes in _TAG.findall(text):
        if len(attributes) > _SHORT_TAG:
            _check_attributes(attributes)
        name = printed.lower()
        if not name or name in _SHALLOW:
            elements += 1 + formatting
        elif name[0] == "/":
            closed = name[1:]
            if open_by_name.get(closed):
                open_by_name[closed] -= 1
                depth -= 1
                formatting -= closed in _FORMATTING
            continue
        else:
            open_by_name[name] = open_by_name.get(name, 0) + 1
            elements += 1 + formatting
            depth += 1
            formatting += name in _FORMATTING
            if depth > ELEMENT_DEPTH:
                raise _refused(ProblemCode.TOO_DEEP, f"over {ELEMENT_DEPTH} elements deep")
    if elements > PAGE_ELEMENTS:
        raise _refused(ProblemCode.TOO_COMPLEX, f"over {PAGE_ELEMENTS} elements")


def _check_attributes(attributes: str) -> None:
    if len(_ATTRIBUTE.findall(attributes)) > ATTRIBUTES_PER_TAG:
        raise _refused(ProblemCode.TOO_COMPLEX, f"over {ATTRIBUTES_PER_TAG} attributes in one tag")


def _refused(code: ProblemCode, reason: str) -> Unreadable:
    return Unreadable(code, reason, step="parse")
