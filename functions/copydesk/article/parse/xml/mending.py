r"""What is wrong in so much XML that a reader must bear it: named characters and bare signs.

Rain&nbsp;fell.      HTML's names, in a document without a DTD that knows them
AT&T, ?a=1&b=2       a sign that begins nothing
Rain\x0bfell.        control characters, which no XML may hold
"""

import html
import re
from html.entities import html5

from copydesk.errors import ProblemCode, Unreadable

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]{0,500}\?>")

# What stands in a section of CDATA or in a comment stands as it is. Nothing is read twice.
_ODD = re.compile(
    r"""
    <!\[CDATA\[ (?: [^\]]++ | \](?!\]>) )*+
  | <!-- (?: [^-]++ | -(?!->) )*+
  | & (?: \#(?P<number> \d{1,7} | x[0-9a-fA-F]{1,6} ) ; | (?P<name>[a-zA-Z]\w{0,40}+) ; )?+
    """,
    re.VERBOSE,
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]+")
_XMLS_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})
_MOST_SIGNS = 1_000_000
"""Each is looked at: so many take two seconds."""

_SURROGATES = range(0xD800, 0xE000)
_LAST = 0x10FFFF


def mended(text: str) -> str:
    """Give a text in which an XML parser stumbles over no sign; every line keeps its number.

    Raises:
        Unreadable: too-complex.
    """
    text = _CONTROL.sub(" ", text)
    # The text is decoded: what it declares of its encoding is past.
    if declared := _DECLARATION.match(text):
        text = "\n" * declared.group().count("\n") + text[declared.end() :]
    signs = text.count("&")
    if signs > _MOST_SIGNS:
        reason = f"over {_MOST_SIGNS:,} signs that begin an entity"
        raise Unreadable(ProblemCode.TOO_COMPLEX, reason, step="parse")
    return _ODD.sub(_as_xml, text) if signs else text


def _as_xml(odd: re.Match[str]) -> str:
    printed, name, number = odd.group(), odd["name"], odd["number"]
    if printed[0] == "<" or name in _XMLS_OWN:
        return printed
    if number:
        return printed if _is_character(number) else ""
    known = html5.get(f"{name};") if name else None
    return html.escape(known) if known else f"&amp;{printed[1:]}"


def _is_character(number: str) -> bool:
    code = int(number[1:], 16) if number[0] == "x" else int(number)
    is_mark = code in _SURROGATES or code > _LAST or code == 0
    return not is_mark and _CONTROL.match(chr(code)) is None
