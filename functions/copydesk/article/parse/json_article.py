"""Articles as JSON: schema.org's NewsArticle, or the plain object that a crawler writes.

    {"@type": "NewsArticle", "headline": "Rain stops play", "articleBody": "Rain fell …"}
    {"title": "Rain stops play", "text": "Rain fell …", "url": "…", "published": "2026-03-05"}

Plain names are brought to schema.org's, so that the fields have one kind of evidence. Headline,
deck and body become blocks, judged like any others: a body in JSON may be as dirty as a page.
"""

import html
import json
from collections.abc import Iterator

from copydesk.article.block import Block, BlockKind
from copydesk.article.draft import Draft, Head
from copydesk.article.parse.detect import is_fragment
from copydesk.article.parse.linked_data import with_whole_characters
from copydesk.article.parse.page import parse_page
from copydesk.article.parse.plain import parse_plain
from copydesk.article.parse.terms import Thing, in_schema_terms
from copydesk.errors import ProblemCode, Unreadable

_STEP = "parse"
_PARTS = ("headline", "paragraphs", "sections")
"""Of a body, or a section of one, that is an object: Fundus writes such."""

_DEEPEST = 50
"""Levels of a body: objects and lists in each other. Seen: 4."""

_OBJECTS_SEARCHED = 10_000
"""Of a document, for the one that has a body."""


def parse_json(text: str) -> Draft:
    """Read a JSON document that holds one article.

    Raises:
        Unreadable: It is broken, nested too deep, or holds no article, or several.
    """
    thing = _article_in(_loaded(text))
    named = {**in_schema_terms(thing), **thing} if "@type" in thing else in_schema_terms(thing)
    body = _text_of(_get(named, "articleBody"))
    blocks = _blocks(_line(named, "headline"), _line(named, "alternativeHeadline"), body)
    return Draft(_head(named), blocks)


def head_of(entries: Thing) -> Head:
    """Bring what a document says of itself, in plain names, to schema.org's terms."""
    return _head(in_schema_terms(entries))


def _loaded(text: str) -> object:
    try:
        # strict=False: raw line ends in strings are frequent and harmless.
        return json.loads(with_whole_characters(text), strict=False)
    except json.JSONDecodeError as broken:
        reason = f"this is no JSON: {broken.msg} at character {broken.pos:,}"
        around = text[max(0, broken.pos - 20) : broken.pos + 20]
        raise Unreadable(ProblemCode.MALFORMED, reason, step=_STEP, evidence=around) from broken
    except ValueError as broken:
        reason = "this is no JSON: a number has too many digits"
        raise Unreadable(ProblemCode.MALFORMED, reason, step=_STEP) from broken
    except RecursionError as deep:
        raise _too_deep() from deep


def _too_deep() -> Unreadable:
    return Unreadable(ProblemCode.TOO_DEEP, "this JSON is nested too deep", step=_STEP)


def _article_in(document: object) -> Thing:
    """Find the one object with a body, the outermost first."""
    level = [document]
    searched = 0
    while level:
        found = [one for one in level if isinstance(one, dict) and _has_body(one)]
        if len(found) > 1:
            reason = f"this holds {len(found):,} articles: upload each on its own"
            raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=_STEP)
        if found:
            return found[0]
        searched += len(level)
        if searched > _OBJECTS_SEARCHED:
            break
        level = [inner for one in level for inner in _inside(one)]
    reason = "no object of this JSON has the text of an article: articleBody, text, body or content"
    raise Unreadable(ProblemCode.NO_ARTICLE, reason, step=_STEP)


def _inside(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        yield from (inner for inner in value if isinstance(inner, dict | list))


def _has_body(thing: Thing) -> bool:
    return bool(_text_of(_get(in_schema_terms(thing), "articleBody")))


def _get(thing: Thing, term: str) -> object:
    return thing.get(term) or (thing.get("text") if term == "articleBody" else None)


def _text_of(value: object, depth: int = 0) -> str:
    """Give a text that is a string, an object with one, or a list of paragraphs of either.

    Raises:
        Unreadable: too-deep.
    """
    if depth > _DEEPEST:
        raise _too_deep()
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict):
        whole = next((value[name] for name in ("text", "html", "value") if value.get(name)), None)
        parts = [_text_of(value.get(name), depth + 1) for name in _PARTS]
        return _text_of(whole, depth + 1) or "\n\n".join(filter(None, parts))
    if isinstance(value, list):
        texts = (_text_of(one, depth + 1) for one in value if not isinstance(one, list))
        return "\n\n".join(filter(None, texts))
    return ""


def _line(thing: Thing, term: str) -> str:
    return " ".join(_text_of(thing.get(term)).split())


def _head(thing: Thing) -> Head:
    url = thing.get("url")
    language = thing.get("inLanguage")
    return Head(
        language=language if isinstance(language, str) else None,
        links=(("canonical", url),) if isinstance(url, str) else (),
        linked_data=(thing,),
    )


def _blocks(headline: str, deck: str, body: str) -> tuple[Block, ...]:
    if is_fragment(body, "text/html"):
        titles = f"<h1>{html.escape(headline)}</h1>" if headline else ""
        titles += f"<p>{html.escape(deck)}</p>" if deck else ""
        blocks = parse_page(titles + body).blocks
        return tuple(block._replace(place=f"articleBody/{block.place}") for block in blocks)
    above = [Block(headline, BlockKind.HEADING, place="headline", level=1)] if headline else []
    above += [Block(deck, place="alternativeHeadline")] if deck else []
    # Places in the body are none in the source: JSON writes characters in its own way.
    below = (
        block._replace(start=None, end=None, place="articleBody")
        for block in parse_plain(body).blocks
    )
    return (*above, *below)
