"""NewsML-G2: a news item in its envelope, with the text as NITF, XHTML or a string in it.

<newsItem><itemMeta><versionCreated>…</versionCreated></itemMeta>
 <contentMeta><headline>Ferry crews end strike</headline><by>By Omar Dahl</by></contentMeta>
 <contentSet><inlineXML><html>…</html></inlineXML></contentSet></newsItem>

A slugline is the name of a file in capitals, and never a headline. A message may bring pictures
along: the item with a text is the story.

Source:
    IPTC, "NewsML-G2 Guidelines", 2.34.
"""

from collections.abc import Iterator

from copydesk.article.parse.written.strings import Written
from copydesk.article.parse.written.titled import Lines
from copydesk.article.parse.xml.datelines import stated_dateline
from copydesk.article.parse.xml.markup import written
from copydesk.article.parse.xml.nitf import nitf_story
from copydesk.article.parse.xml.story import (
    Story,
    houses,
    line_called,
    news,
    no_text,
    person,
    sent,
    several,
)
from copydesk.article.parse.xml.tree import NOTHING, Element, line_in

_SUBHEADS = ("sub", "subheadline", "subhead", "subtitle", "deck")
"""Ends of qcodes of a headline's role: "hld:subHeadline"."""

_HOUSE = ("organisation", "organization")
_WHOLE_DAY = len("2026-03-05")


def news_item_story(root: Element) -> Story:
    """Read the one story of an item or a message.

    Raises:
        Unreadable: no-article; unknown-format, if it holds several.
    """
    items = [root] if root.name == "newsitem" else [*root.every("newsitem")]
    with_text = [one for one in items if any(_texts(one))]
    if not with_text:
        raise no_text("this NewsML-G2")
    if len(with_text) > 1:
        raise several(len(with_text))
    return _story(with_text[0])


def _texts(item: Element) -> Iterator[Element]:
    """Give what an item carries in itself, and is no address of something."""
    content = item.first("contentset") or NOTHING
    return (one for one in content.every("inlinexml", "inlinedata") if one.line())


def _story(item: Element) -> Story:
    own, about = item.first("itemmeta") or NOTHING, item.first("contentmeta") or NOTHING
    inner = _inner(next(_texts(item)))
    published, modified = _dates(own, about)
    headline, deck = _headlines(about)
    by = line_in(about, "by")
    named = news(
        headline=headline,
        alternativeHeadline=deck,
        author=_authors(own, about, by),
        datePublished=published,
        dateModified=modified,
        inLanguage=_language(item, about),
        description=line_in(about, "description"),
        keywords=_keywords(about),
        contentLocation=line_in(about.first("located"), "name"),
    )
    above = line_called("byline", by) if by else inner.lines.above
    above += stated_dateline(line_in(about, "dateline"), inner.body)
    lines = Lines(above, inner.lines.below)
    return Story({**inner.named, **named}, inner.body, lines)


def _inner(text: Element) -> Story:
    """Read the text: NITF has a head of its own, of HTML only the body counts."""
    if text.first("body.content") is not None:
        return nitf_story(text)
    return Story(news(), _written(text))


def _written(text: Element) -> Written:
    return sent(written(text.first("body") or text))


def _headlines(about: Element) -> tuple[str, str]:
    """Give the headline and the deck, by their roles; of several without one the first."""
    main = deck = ""
    for one in about.every("headline"):
        role = one.attributes.get("role", "").rpartition(":")[2].lower()
        if role.endswith(_SUBHEADS):
            deck = deck or one.line()
        else:
            main = main or one.line()
    return main, deck


def _dates(own: Element, about: Element) -> tuple[str, str]:
    """Give when it was published and changed: a later version says when it was made itself."""
    version = line_in(own, "versioncreated")
    first = line_in(about, "contentcreated") or line_in(own, "firstcreated") or version
    if len(first) == _WHOLE_DAY and version.startswith(first):
        first = version  # the same day, and the hour
    modified = line_in(about, "contentmodified")
    return first, modified or (version if version != first else "")


def _language(item: Element, about: Element) -> str | None:
    stated = about.first("language")
    tag = stated.attributes.get("tag") if stated is not None else None
    return tag or item.attributes.get("lang")


def _authors(own: Element, about: Element, by: str) -> list[object]:
    creators = [*about.every("creator", "contributor")]
    people = [person(name) for one in creators if (name := _named(one)) and not _is_house(one)]
    supplied = [_named(one) for one in creators if _is_house(one)]
    supplied += [line_in(about, "creditline")]
    sources = (*about.every("infosource"), *own.every("provider"))
    supplied += [name or _code(one) for one in sources for name in [_named(one)]]
    authors: list[object] = [*people] if people or not by else [by]
    return [*authors, *houses(supplied)]


def _is_house(creator: Element) -> bool:
    kind = creator.attributes.get("type", "").lower()
    return kind.endswith(_HOUSE) or creator.attributes.get("qcode", "").startswith("nprov:")


def _named(one: Element) -> str:
    return line_in(one, "name") or one.attributes.get("literal", "")


def _code(one: Element) -> str:
    """Give "AFP" of "nprov:AFP": providers are known by such names."""
    return one.attributes.get("qcode", "").rpartition(":")[2]


def _keywords(about: Element) -> list[str]:
    named = (line_in(one, "name") for one in about.every("subject"))
    return [*filter(None, (*(one.line() for one in about.every("keyword")), *named))]
