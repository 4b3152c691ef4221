"""What may be the body of an object: by the name that it stands under, or by its nodes.

{"title": …, "content": "Rain fell …"}                                by its name
{"title": …, "layout": [{"type": "paragraph", "text": …}, …]}         by what its nodes are
{"title": "Latest", "content": [{"title": …, "body": …, "url": …}]}   none: it holds articles
"""

from collections.abc import Iterator, Mapping

from copydesk.article.parse.fields.names import folded_name, leads_away
from copydesk.article.parse.fields.terms import BODY_NAMES, Thing, in_schema_terms
from copydesk.article.parse.json.kinds import Kind, Said, said_of

_MEMBERS_ASKED = 50
_FEWEST_LINES = 2
_TEXT = "text"
"""Type of a run, and of a paragraph; mentions and links are runs alone."""

_ONLY_IF_TOLD = frozenset({"message", "fulldescription"})
"""Names of a body only where the object tells a date or an author: an answer has messages, too."""

_OWN = frozenset({"datePublished", "author"})
_ADDRESSES = frozenset({"url", "link", "permalink", "slug"})
_TITLES = frozenset({"headline", "title", "webtitle"})


def bodies_of(thing: Thing, named: Thing) -> Iterator[object]:
    """Give what may be the body, the most surely so first."""
    folded = {folded_name(name): value for name, value in thing.items() if value}
    told = "datePublished" in named or "author" in named
    for name in BODY_NAMES:
        value = folded.get(name)
        if value is None or isinstance(value, bool) or _are_articles(value):
            continue
        if "headline" not in named and _has_an_article(value):
            continue
        if name not in _ONLY_IF_TOLD or told:
            yield value
    for name, value in thing.items():
        if leads_away(name):
            continue
        inner = value if isinstance(value, list) else _content_of(value)
        if are_lines(inner):
            yield inner


def _content_of(value: object) -> object:
    """Give the nodes of a document's root: {"type": "doc", "content": […]}."""
    if not isinstance(value, Mapping):
        return None
    nodes = next((one for one in value.values() if isinstance(one, list) and one), None)
    return nodes if nodes and "headline" not in in_schema_terms(value) else None


def are_lines(value: object) -> bool:
    """Tell a list of nodes that say what they are, lines of text among them."""
    if not isinstance(value, list):
        return False
    nodes = [one for one in value[:_MEMBERS_ASKED] if isinstance(one, Mapping)]
    lines = [one for one in nodes if _is_line(said_of(one)) and not _is_article(one)]
    return len(lines) >= min(_FEWEST_LINES, len(value)) and 2 * len(lines) >= len(nodes) > 0


def _is_line(said: Said) -> bool:
    return said.kind is Kind.PARAGRAPH or (said.kind is Kind.RUN and _TEXT in said.words)


def _are_articles(value: object) -> bool:
    """Tell what is searched itself: a list of articles, or an article in a box."""
    if isinstance(value, Mapping):
        boxes = (value, *(one for one in value.values() if isinstance(one, Mapping)))
        return _is_titled(value) and any(map(_has_body, boxes))
    members = value[:_MEMBERS_ASKED] if isinstance(value, list) else []
    return any(isinstance(one, Mapping) and _is_article(one) for one in members)


def _has_an_article(value: object) -> bool:
    """Tell {"story": {"content": {"title": …, "body": …}}} from the body of a story."""
    return isinstance(value, Mapping) and any(map(_are_articles, value.values()))


def _has_body(thing: Thing) -> bool:
    return any(folded_name(name) in BODY_NAMES for name in thing)


def _is_titled(thing: Thing) -> bool:
    return any(folded_name(name) in _TITLES and value for name, value in thing.items())


def _is_article(thing: Thing) -> bool:
    """Tell an article in a list from a piece of one, which may have a heading, but no address."""
    if not _has_body(thing):
        return False
    named = in_schema_terms(thing)
    addressed = any(folded_name(name) in _ADDRESSES and value for name, value in thing.items())
    return "headline" in named and (addressed or not _OWN.isdisjoint(named))
