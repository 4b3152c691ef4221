"""What the data of a script says of the article whose body it holds.

    {"article": {"headline": "Rain stops play", "authors": [{"name": "Dev Rana"}],
                 "content_elements": [{"type": "text", "content": "Rain fell …"}, …]}}
    window.STATE = {"article": {"title": {"value": "Rain stops play"}, …}};

The object right around the body is the article's. Others of the same script are its neighbours':
what they state is about other stories.
"""

from collections.abc import Mapping

from copydesk.article.parse.fields.json_text import first_value_in
from copydesk.article.parse.fields.terms import Thing, in_schema_terms

_TERMS = ("@type", "headline", "alternativeHeadline", "author", "datePublished", "dateModified")
"""Of what it states: the rest is for the machines of its makers."""

_MOST_IN_A_BOX = 3
"""Fields of an object that is a text: its value, its form."""

_OBJECTS_SEARCHED = 50_000
_STEPS = 6
"""From the article's object to a string of its body; lists and objects between are steps."""


def article_around(script: str, body: str) -> Thing | None:
    """Find the object with a headline that is nearest around a string, in schema.org's terms.

    Args:
        script: All of it: JSON, or one value that is given a name.
        body: A string as it stands in the data, not its place.
    """
    for thing in reversed(_way_to(body, first_value_in(script))):
        if isinstance(thing, Mapping):
            named = in_schema_terms({name: _unboxed(thing[name]) for name in thing})
            if isinstance(named.get("headline"), str):
                return {term: named[term] for term in _TERMS if term in named}
    return None


def _unboxed(value: object) -> object:
    """Take a text out of its box, and whoever has but a title by it: ``{"value": "Rain"}``."""
    if isinstance(value, Mapping):
        inner = value.get("value")
        return inner if isinstance(inner, str) and len(value) <= _MOST_IN_A_BOX else value
    if isinstance(value, list):
        return [_named(one) for one in value]
    return value


def _named(thing: object) -> object:
    if isinstance(thing, Mapping) and "name" not in thing and isinstance(thing.get("title"), str):
        return {**thing, "name": thing["title"]}
    return thing


def _way_to(text: str, data: object) -> tuple[object, ...]:
    """Give the nearest objects and lists around a string, outermost first."""
    waiting: list[tuple[object, ...]] = [(data,)]
    searched = 0
    while waiting and searched < _OBJECTS_SEARCHED:
        way = waiting.pop()
        at = way[-1]
        inner = list(at.values()) if isinstance(at, Mapping) else at
        if not isinstance(inner, list):
            continue
        searched += 1
        if text in (one for one in inner if isinstance(one, str)):
            return way
        boxes = [one for one in inner if isinstance(one, Mapping | list)]
        # Only the nearest are asked for: a way as long as the data is deep costs its square.
        waiting += [(*way[1 - _STEPS :], one) for one in reversed(boxes)]
    return ()
