"""NITF: a story as agencies have sent it since the nineties.

<nitf><head>…<docdata><date.issue norm="20260305T141500Z"/></docdata></head>
 <body><body.head><hedline><hl1>Rain stops play</hl1></hedline>
                  <byline>By <person>Anna Ruiz</person><byttl>Writer</byttl></byline></body.head>
       <body.content><p>Rain fell …</p></body.content></body></nitf>

Source:
    IPTC, "News Industry Text Format", 3.0 to 3.6; older ones have the same names in capitals.
"""

import re
from itertools import islice

from copydesk.article.parse.fields.values import address_of
from copydesk.article.parse.written.titled import Lines
from copydesk.article.parse.xml.datelines import stated_dateline
from copydesk.article.parse.xml.markup import markup_of, written
from copydesk.article.parse.xml.pictures import pictures_taken_out
from copydesk.article.parse.xml.story import Story, houses, line_called, news, no_text, person, sent
from copydesk.article.parse.xml.tree import NOTHING, Element, line_in

_DATES = ("date.issue", "date.release", "story.date")
_SUBJECT = ("tobject.subject.type", "tobject.subject.matter", "tobject.subject.detail")
_FEWEST_WORDS = 3
_MOST_BYLINES = 20
_PARTED = re.compile(r"--|/")
"""Of a slug: "US--Storm, 1st Ld"."""


def nitf_story(root: Element) -> Story:
    """Read the story of a document that is NITF, or has it in it.

    Raises:
        Unreadable: no-article.
    """
    content = root.first("body.content")
    if content is None:
        raise no_text("this NITF")
    head = root.first("head") or NOTHING
    top = root.first("body.head") or NOTHING
    below = root.first("body.end") or NOTHING
    published = root.first("pubdata") or NOTHING
    named = news(
        headline=line_in(top, "hl1") or line_in(top, "hedline") or _title(head),
        alternativeHeadline=line_in(top.first("hedline"), "hl2") or line_in(top, "abstract"),
        author=_authors(top),
        datePublished=_date(head, top) or published.attributes.get("date.publication"),
        inLanguage=root.attributes.get("lang"),
        publisher=published.attributes.get("name"),
        articleSection=published.attributes.get("position.section"),
        url=address_of("", published.attributes.get("ex-ref")),
        keywords=_keywords(head),
        image=pictures_taken_out(content),
    )
    body = sent(written(content))
    dateline = top.first("dateline")
    above = _bylines(top) + stated_dateline(_dateline(dateline) if dateline else "", body)
    return Story(named, body, Lines(above, markup_of(below)))


def _title(head: Element) -> str:
    """Give the title of a document whose story has no headline, if it is no slug."""
    title = line_in(head, "title")
    words = title.split()
    return title if len(words) >= _FEWEST_WORDS and not _PARTED.search(title) else ""


def _authors(top: Element) -> list[object]:
    bylines = [*islice(top.every("byline"), _MOST_BYLINES)]
    people = [one.line() for byline in bylines for one in byline.every("person")]
    printed = [line for byline in bylines if (line := _without(byline, "byttl"))]
    named: list[object] = [person(name) for name in people if name] or [*printed]
    return [*named, *houses([line_in(top, "distributor")])]


def _date(head: Element, top: Element) -> str:
    dates = (one for part in (head, top) for one in part.every(*_DATES))
    in_order = sorted(dates, key=lambda one: _DATES.index(one.name))
    return next(filter(None, (one.attributes.get("norm", "") for one in in_order)), "")


def _keywords(head: Element) -> list[str]:
    keys = [one.attributes.get("key", "") for one in head.every("keyword")]
    subjects = (one.attributes for one in head.every("tobject.subject"))
    named = [said.get(name, "") for said in subjects for name in _SUBJECT]
    return [*filter(None, (*keys, *named))]


def _bylines(top: Element) -> str:
    lines = []
    for byline in islice(top.every("byline"), _MOST_BYLINES):
        lines += [_without(byline, "byttl"), line_in(byline, "byttl")]
    return "".join(line_called("byline", line) for line in lines)


def _dateline(dateline: Element) -> str:
    """Give the line as printed: if only elements stand in it, its place alone."""
    bare = all(not one.strip() for one in dateline.inside if isinstance(one, str))
    return line_in(dateline, "location") or dateline.line() if bare else dateline.line()


def _without(around: Element, name: str) -> str:
    bare = Element(around.name, {})
    bare.inside = [one for one in around.inside if isinstance(one, str) or one.name != name]
    return bare.line()
