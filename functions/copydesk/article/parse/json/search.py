"""Finding the article in a document of JSON: the object that has a headline and a body.

    {"status": "ok", "data": {"article": {"title": …, "content": [{"type": "paragraph", …}]}}}

A body is what stands under a body's name, or a list of nodes of which some say that they are
paragraphs. Nothing is looked for in comments, pictures, other stories or errors.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from copydesk.article.parse.fields.json_text import may_be_json
from copydesk.article.parse.fields.names import folded_name, leads_away
from copydesk.article.parse.fields.terms import Thing, in_schema_terms
from copydesk.article.parse.json.bodies import are_lines, bodies_of
from copydesk.article.parse.json.markup import Markup
from copydesk.article.parse.written.strings import Written, read_string
from copydesk.errors import ProblemCode, Unreadable

_STEP = "parse"
_OBJECTS_SEARCHED = 10_000
"""Of a document, for the one that has a body."""

_PROSE_CHARACTERS = 60
"""A value under a body's name that is shorter may be a word about it: "standard", "html"."""

_LONG_CHARACTERS = 400
"""A body without a headline that is no label above an article."""

OF_THE_SAME = frozenset(
    """
    metadata meta attributes fields info header head sys embedded frontmatter properties details
    """.split()  # noqa: SIM905 - names read better than a dozen strings
)
"""Names, folded, under which an article keeps what it says of itself."""

_SAME_AS_ABOVE = frozenset(
    """
    attributes fields source body content article story post doc values properties text entry
    """.split()  # noqa: SIM905 - as above
)
"""Names, folded, of an object that is the same article as the object around it."""

_SUMMARIES = frozenset({"description", "summary"})
_IDS = frozenset({"id", "_id", "uid", "uuid"})
_STATUS = ("status", "statuscode", "code")
_FAILURES = range(400, 600)
_ERRORS = frozenset({"error", "errors", "errorcode", "errormessage", "exception", "stacktrace"})


@dataclass(frozen=True, slots=True)
class Found:
    """An article in its document."""

    named: Thing
    """What is stated of it, in schema.org's terms."""

    body: Written
    length: int
    """Characters of the body that are text."""

    is_headed: bool


@dataclass(frozen=True, slots=True)
class _Object:
    thing: Thing
    name: str
    """Under which it stands, folded."""

    above: "_Object | None"
    """The object around it, lists left out."""

    listed: bool
    """It is one of a list."""


def article_in(document: object) -> Found:
    """Find the one article of a document, the outermost first.

    Raises:
        Unreadable: It holds none, or several, or is nested too deep.
    """
    search = _Search()
    bare: Found | None = None
    for level in search.levels(document):
        found = [one for each in level if (one := search.read(each)) is not None]
        headed = [one for one in found if one.is_headed]
        if headed and bare is not None:
            inner = _only(headed)
            return bare if bare.length >= min(inner.length, _LONG_CHARACTERS) else inner
        if headed:
            return _only(headed)
        bare = bare or (_only(found) if found else None)
    if bare is not None:
        return bare
    reason = "no object of this JSON has the text of an article: articleBody, text, body or content"
    raise Unreadable(ProblemCode.NO_ARTICLE, reason, step=_STEP)


def _only(found: Sequence[Found]) -> Found:
    """Take the only article; of one and a label or a caption beside it, the article."""
    long = [one for one in found if one.length >= _PROSE_CHARACTERS] or found
    if len(long) > 1:
        reason = f"this holds {len(long):,} articles: upload each on its own"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=_STEP)
    return max(found, key=lambda one: one.length)


class _Search:
    """Looks through one document, level by level."""

    def __init__(self) -> None:
        self._markup = Markup()
        self._bodies: set[int] = set()
        """Identities of values that are read as a body: no article is looked for in them."""

    def levels(self, document: object) -> Iterator[list[_Object]]:
        """Give the objects of each level."""
        root = document if not are_lines(document) else {"body": document}
        level = list(islice(_objects(root, "", None), _OBJECTS_SEARCHED))
        left = _OBJECTS_SEARCHED
        while level:
            yield level
            left -= len(level)
            inner = (inner for one in level for inner in self._inside(one))
            level = list(islice(inner, left))

    def _inside(self, around: _Object) -> Iterator[_Object]:
        for name, value in around.thing.items():
            inner = isinstance(value, Mapping | list) and id(value) not in self._bodies
            if inner and not leads_away(name):
                yield from _objects(value, folded_name(name), around)

    def read(self, one: _Object) -> Found | None:
        """Read an object as an article; None if it has no body."""
        named = in_schema_terms(one.thing)
        if "headline" not in named and _is_an_error(one.thing):
            return None
        body, length = self._body(one.thing, named)
        if not length:
            return None
        named = _told(one, named)
        return Found(named, body, length, _is_headed(named))

    def _body(self, thing: Thing, named: Thing) -> tuple[Written, int]:
        best = Written(""), 0
        for value in bodies_of(thing, named):
            body = self._written(value)
            length = _letters_in(body)
            if length:
                self._bodies.add(id(value))
            if length >= _PROSE_CHARACTERS:
                return body, length
            best = max(best, (body, length), key=lambda one: one[1])
        return best if best[1] else self._long_summary(thing, named)

    def _long_summary(self, thing: Thing, named: Thing) -> tuple[Written, int]:
        """Read a summary of several paragraphs: feeds have whole texts under that name."""
        for name, value in thing.items():
            if folded_name(name) in _SUMMARIES and isinstance(value, str) and "headline" in named:
                body = self._written(value)
                several = body.text.count("<p") > 1 if body.is_markup else "\n" in body.text
                if several and (length := _letters_in(body)) >= _LONG_CHARACTERS:
                    return body, length
        return Written(""), 0

    def _written(self, value: object) -> Written:
        if isinstance(value, str) and not may_be_json(value):
            return read_string(value)
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            lines = (one.strip() for one in value if isinstance(one, str))
            return read_string("\n\n".join(filter(None, lines)))
        return Written(self._markup.of(value), is_markup=True)


def _objects(value: object, name: str, above: _Object | None) -> Iterator[_Object]:
    """Give an object, or those of a list; lists in each other are one."""
    listed = isinstance(value, list)
    waiting = [value]
    while waiting:
        at = waiting.pop()
        if isinstance(at, Mapping):
            yield _Object(at, name, above, listed)
        elif isinstance(at, list):
            waiting += reversed(at)


def _told(one: _Object, named: Thing) -> Thing:
    """Fill what an object does not state from its metadata, and from the same article around it."""
    whole = dict(named)
    for thing in _same(one):
        for term, value in in_schema_terms(thing).items():
            whole.setdefault(term, value)
    return {**one.thing, **whole, "@type": one.thing["@type"]} if "@type" in one.thing else whole


def _same(one: _Object) -> Iterator[Thing]:
    at: _Object | None = one
    while at is not None:
        if at is not one:
            yield at.thing
        for name, value in at.thing.items():
            if folded_name(name) in OF_THE_SAME and isinstance(value, Mapping):
                yield value
        at = at.above if at.above is not None and _is_the_same(at, at.above) else None


def _is_the_same(one: _Object, above: _Object) -> bool:
    """Tell an article's own box from an answer around it: that has no id."""
    named = one.name in _SAME_AS_ABOVE or (one.name == "data" and not _IDS.isdisjoint(above.thing))
    return named and not one.listed


def _is_an_error(thing: Thing) -> bool:
    told = {folded_name(name): value for name, value in thing.items() if value}
    codes = (told.get(name) for name in _STATUS)
    failed = any(isinstance(code, int) and code in _FAILURES for code in codes)
    return failed or not _ERRORS.isdisjoint(told)


def _is_headed(named: Thing) -> bool:
    return isinstance(named.get("headline"), str)


def _letters_in(body: Written) -> int:
    text = body.without_tags
    return len(text.strip()) if any(map(str.isalnum, text)) else 0
