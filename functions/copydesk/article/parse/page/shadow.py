"""Shadow trees that a page declares: to its reader their content is the page.

    <x-story><template shadowrootmode="open"><p>Rain fell.</p></template></x-story>

Other templates are patterns for scripts, and nobody sees them. A parser keeps the content of both
out of the tree, so these are given another name before it reads them. What stands in the element
beside its shadow tree stays where it is: slots move it, but seldom out of order.

Source:
    WHATWG HTML, "The template element": shadowrootmode.
"""

import re

_DECLARATION = "shadowrootmode"
_TAG = re.compile(r"<(?P<end>/?)template(?=[\s/>])(?P<attributes>[^<>]*+)>", re.IGNORECASE)
_DECLARED = re.compile(rf"\s{_DECLARATION}\s*=\s*[\"']?(?:open|closed)\b", re.IGNORECASE)
_SHOWN = "shadow-root"
"""An element that no parser knows: it closes no paragraph, whatever it stands in."""


def with_shadow_trees(page: str) -> str:
    """Show the declared shadow trees of a page, from its source to its source."""
    # Bytes are made small in half the time, and no letter beyond ASCII would become one of these.
    if _DECLARATION.encode() not in page.encode(errors="replace").lower():
        return page
    shown: list[tuple[int, int, str]] = []
    open_tags: list[re.Match[str]] = []
    for tag in _TAG.finditer(page):
        if not tag["end"]:
            open_tags.append(tag)
        elif open_tags and _DECLARED.search((start := open_tags.pop())["attributes"]):
            shown.append((*start.span(), f"<{_SHOWN}>"))
            shown.append((*tag.span(), f"</{_SHOWN}>"))
    return _replaced(page, sorted(shown))


def _replaced(page: str, spans: list[tuple[int, int, str]]) -> str:
    pieces: list[str] = []
    behind = 0
    for start, end, tag in spans:
        pieces += (page[behind:start], tag)
        behind = end
    return "".join((*pieces, page[behind:]))
