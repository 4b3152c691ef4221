"""NewsML 1: components within a news item, of which one has the text.

<NewsML><NewsItem><NewsComponent>
 <NewsLines><HeadLine>Station cat gets deputy</HeadLine><ByLine>By Anna Ruiz</ByLine></NewsLines>
 <ContentItem><DataContent><nitf>…</nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>

Source:
    IPTC, "NewsML 1.2 Functional Specification".
"""

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
    sent,
    several,
)
from copydesk.article.parse.xml.tree import Element, line_in

_PARTIES = ("provider", "source", "creator")


def newsml_story(root: Element) -> Story:
    """Read the one story of a document.

    Raises:
        Unreadable: no-article; unknown-format, if it holds several.
    """
    items = [(one, text) for one in root.every("newsitem") if (text := _text(one)) is not None]
    if not items:
        raise no_text("this NewsML")
    if len(items) > 1:
        raise several(len(items))
    return _story(*items[0])


def _text(item: Element) -> Element | None:
    contents = (one for one in item.every("datacontent") if one.line())
    return next(contents, None)


def _story(item: Element, text: Element) -> Story:
    is_nitf = text.first("body.content") is not None
    inner = (
        nitf_story(text) if is_nitf else Story(news(), sent(written(text.first("body") or text)))
    )
    by = line_in(item, "byline")
    parties = (party for one in item.every(*_PARTIES) for party in one.every("party"))
    supplied = [
        line_in(item, "creditline"),
        *(one.attributes.get("formalname", "") for one in parties),
    ]
    language = item.first("language")
    first, revised = line_in(item, "firstcreated"), line_in(item, "thisrevisioncreated")
    named = news(
        headline=line_in(item, "headline"),
        alternativeHeadline=line_in(item, "subheadline"),
        author=[*([by] if by else []), *houses(supplied)],
        datePublished=first,
        dateModified=revised if revised != first else None,
        inLanguage=language.attributes.get("formalname") if language is not None else None,
        keywords=[*filter(None, (one.line() for one in item.every("keywordline")))],
    )
    above = line_called("byline", by) if by else inner.lines.above
    above += stated_dateline(line_in(item, "dateline"), inner.body)
    return Story({**inner.named, **named}, inner.body, Lines(above, inner.lines.below))
