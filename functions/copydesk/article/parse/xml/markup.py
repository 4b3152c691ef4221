"""Bodies in XML, written as mark-up that the page's parser reads.

<hl2>A wait</hl2><p>Rain <org>UN</org> fell.</p>       <h2>A wait</h2><p>Rain UN fell.</p>
<media><media-caption>Rain</media-caption></media>   <figure><figcaption>Rain</figcaption></figure>

NITF's elements have their like in HTML. HTML's own stay, with what judges them: their classes,
addresses.
Of an element that nobody knows, the words of its name say what it is, as in trees of JSON; else
what is in it stands where it stood.
"""

import html

from copydesk.article.parse.json.kinds import Kind, said_of
from copydesk.article.parse.written.strings import Written, read_string
from copydesk.article.parse.xml.tree import Element

_KEPT = frozenset(
    """
    a abbr article aside b blockquote br caption cite code dd div dl dt em figcaption figure footer
    h1 h2 h3 h4 h5 h6 header hr i img li ol p pre q s section small span strong sub sup table tbody
    td tfoot th thead time tr u ul
    """.split()  # noqa: SIM905 - names read better than fifty strings
)
_LIKE = {
    "hl1": "h2",
    "hl2": "h2",
    "block": "div",
    "bq": "blockquote",
    "credit": "cite",
    "media": "figure",
    "media-caption": "figcaption",
    "media-producer": 'p class="credit"',
    "note": 'div class="note"',
    "fn": 'div class="footnote"',
    "tagline": 'p class="tagline"',
    "bibliography": 'p class="footnote"',
    "nitf-table": "div",
    "para": "p",
}
"""NITF's elements, and what they are in HTML."""

_DROPPED = frozenset(
    """
    audio canvas form head iframe media-metadata media-object media-reference nitf-table-metadata
    object script style title video
    """.split()  # noqa: SIM905 - names read better than a dozen strings
)
_IN_LINES = frozenset({"person", "org", "location", "event", "function", "object.title", "lang"})
"""NITF's names for what a word is: their parts may be words of other kinds."""

_KINDS = {
    Kind.PARAGRAPH: "p",
    Kind.HEADING: "h2",
    Kind.LIST: "ul",
    Kind.ITEM: "li",
    Kind.QUOTE: "blockquote",
    Kind.ROW: "tr",
    Kind.CELL: "td",
}
_ATTRIBUTES = frozenset({"class", "id", "role", "href", "src", "alt", "lang", "datetime"})
_VOID = frozenset({"br", "hr", "img"})


def written(around: Element) -> Written:
    """Give what is in an element as a text: of elements, or a string that a program wrote."""
    if any(not isinstance(one, str) for one in around.inside):
        return Written(markup_of(around), is_markup=True)
    return read_string(around.text())


def markup_of(around: Element) -> str:
    """Write what is in an element as mark-up."""
    pieces: list[str] = []
    waiting: list[Element | str | _End] = [*reversed(around.inside)]
    while waiting:
        part = waiting.pop()
        if isinstance(part, _End):
            pieces.append(f"</{part.tag}>")
        elif isinstance(part, str):
            pieces.append(html.escape(part, quote=False))
        elif (tag := _tag_of(part)) is not None:
            name = tag.partition(" ")[0]
            if tag:
                pieces.append(f"<{tag}{_attributes(part, tag)}>")
            if name and name not in _VOID:
                waiting.append(_End(name))
            waiting += reversed(part.inside)
    return "".join(pieces)


class _End:
    """An end tag that is still to be written."""

    __slots__ = ("tag",)

    def __init__(self, tag: str) -> None:
        self.tag = tag


def _tag_of(element: Element) -> str | None:
    """Name HTML's element; an empty name if there is none, None if nothing of it is the text's."""
    name = element.name
    if name in _KEPT:
        return name
    if name in _DROPPED:
        return None
    if name in _LIKE or name in _IN_LINES:
        return _LIKE.get(name, "")
    kind = said_of({"type": name}).kind
    return None if kind in (Kind.OTHER, Kind.PICTURE) else _KINDS.get(kind, "")


def _attributes(element: Element, tag: str) -> str:
    if " " in tag:
        return ""
    said = ((name, value) for name, value in element.attributes.items() if name in _ATTRIBUTES)
    return "".join(f' {name}="{html.escape(value)}"' for name, value in said)
