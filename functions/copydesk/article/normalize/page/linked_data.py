"""JSON-LD: what a page says about its article in schema.org's terms, if it says it well.

    {"@type": "NewsArticle", "headline": "…", "author": [{"@type": "Person", "name": "…"}]}

Every publisher writes it a little differently: a name may be a string, an object or a list of
either, and a page may carry ten objects of which one is the article.
"""

from collections.abc import Iterator, Mapping

from copydesk.article.draft import Head
from copydesk.article.normalize.found import Found
from copydesk.article.references import without_references
from copydesk.article.text import tidy

Thing = Mapping[str, object]

_NO_ARTICLE: Thing = {}
_MOST_VALUES = 100
_DEEPEST = 6

# The nearer to the front, the more surely it is what the page is about.
_ARTICLE_TYPES = (
    "reportagenewsarticle", "analysisnewsarticle", "backgroundnewsarticle", "opinionnewsarticle",
    "newsarticle", "liveblogposting", "article", "blogposting", "scholarlyarticle", "techarticle",
    "advertisercontentarticle", "satiricalarticle", "socialmediaposting", "report", "claimreview",
    "review", "recipe", "howto", "medicalwebpage", "webpage", "itempage", "aboutpage", "qapage",
)  # fmt: skip
_RANKS = {name: rank for rank, name in enumerate(_ARTICLE_TYPES)}


def article_of(head: Head) -> Thing:
    """Find the object that describes the article; an empty one if none does."""
    articles = [thing for thing in head.linked_data if _rank(thing) < len(_ARTICLE_TYPES)]
    return min(articles, key=_rank, default=_NO_ARTICLE)


def _rank(thing: Thing) -> int:
    return min((_RANKS.get(name, len(_ARTICLE_TYPES)) for name in types_of(thing)), default=99)


def types_of(thing: Thing) -> tuple[str, ...]:
    """Names of the types of ``thing``, in lower case, without a vocabulary's address."""
    names = texts_listed(thing.get("@type"))
    return tuple(name.rpartition("/")[2].rpartition(":")[2].lower() for name in names)


def string_of(thing: Thing, *names: str) -> str | None:
    """Take the first of the named properties that is a text; entities and dirt taken off."""
    return next((text for name in names for text in strings_of(thing.get(name))), None)


def linked(thing: Thing, *names: str) -> Iterator[Found]:
    """Give all texts of the named properties, each with the name it stands under."""
    for name in names:
        yield from (Found(text, f"JSON-LD {name}") for text in strings_of(thing.get(name)))


def strings_of(value: object, depth: int = 0) -> Iterator[str]:
    """Give all texts of a property, in order: strings, names of objects, lists of these."""
    if isinstance(value, str):
        text = tidy(without_references(value))
        if text:
            yield text
    elif isinstance(value, Mapping) and depth < _DEEPEST:
        yield from strings_of(value.get("name") or value.get("@value"), depth + 1)
    elif isinstance(value, list) and depth < _DEEPEST:
        for member in value[:_MOST_VALUES]:
            yield from strings_of(member, depth + 1)


def texts_listed(value: object) -> list[str]:
    """Give the texts of a property as they stand, one or many; objects among them are no texts."""
    return [
        text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)
    ]


def things_of(value: object) -> tuple[Thing, ...]:
    """Give the objects of a property, one or many."""
    listed = value if isinstance(value, list) else [value]
    return tuple(member for member in listed[:_MOST_VALUES] if isinstance(member, Mapping))


def objects_of(head: Head, thing: Thing, name: str) -> tuple[Thing, ...]:
    """Give the objects of a property; one that only refers is filled from where the page has it.

    {"publisher": {"@id": "#us"}} and {"@id": "#us", "name": "The Daily Example"}
    """
    found = things_of(thing.get(name))
    if not any("@id" in one for one in found):
        return found
    known = {str(one["@id"]): one for one in head.linked_data if "@id" in one}
    return tuple({**known.get(str(one.get("@id")), one), **one} for one in found)
