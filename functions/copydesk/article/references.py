"""Character references that a program left in a text: escaped twice, or never decoded.

"Smith &amp;amp; Sons" of a page, "Smith &amp; Sons" of a dump → "Smith & Sons"
"""

import html
import re

_ESCAPED = re.compile(r"&(?:amp;)+")
_REFERENCE = re.compile(r"&(?:amp;){0,3}(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});")


def without_references(text: str) -> str:
    """Put signs for references. A semicolon ends each: addresses have "&copy=2" in them.

    >>> without_references("Smith &amp;amp; Sons&#8217; prize")
    'Smith & Sons’ prize'
    """
    return _REFERENCE.sub(_sign_of, text) if "&" in text else text


def _sign_of(reference: re.Match[str]) -> str:
    return html.unescape(_ESCAPED.sub("&", reference.group()))
