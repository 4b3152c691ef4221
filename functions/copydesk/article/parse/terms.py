"""The names that crawlers and extractors give to fields, brought to schema.org's terms.

{"title": …, "maintext": …, "date_publish": …}      headline, articleBody, datePublished
<doc title="…" author="…" date="…">                 the same of a root element
"""

import re
from collections.abc import Mapping

Thing = Mapping[str, object]

_NAMES = {
    "articleBody": "articlebody text body maintext content bodytext plaintext cleanedtext"
    " textcontent bodyhtml html fulltext story",
    "headline": "headline title heading name",
    "alternativeHeadline": "alternativeheadline deck standfirst subtitle subheadline dek",
    "description": "description summary abstract excerpt lead teaser",
    "author": "author authors byline creator writers",
    "datePublished": "datepublished datepublish published publishedat publisheddate publishedtime"
    " publishdate publishingdate pubdate date datetime publicationdate",
    "dateModified": "datemodified datemodify modified modifiedat modifieddate modifiedtime updated"
    " updatedat lastmodified",
    "inLanguage": "inlanguage language lang",
    "url": "url link canonicalurl canonical permalink pageurl requestedurl sourceurl source",
    "publisher": "publisher sitename site outlet newspaper sourcehostname source",
    "articleSection": "articlesection section category categories",
    "keywords": "keywords tags topics",
    "image": "image images imageurl topimage leadimageurl",
    "isAccessibleForFree": "isaccessibleforfree",
}
"""schema.org's term → what others call it: in lower case, without "_" and "-"; first come first.

The others are news-please, trafilatura, Fundus, newspaper4k, goose3, Postlight's and Mozilla's
parsers, NewsAPI, Event Registry, Diffbot and CC-News as it is published in rows."""

_ADDRESS = re.compile(r"(?:https?:)?//\S+")


def in_schema_terms(thing: Thing) -> Thing:
    """Give a thing of plain names as a NewsArticle; what has no term is left out."""
    folded = {name.lower().replace("_", "").replace("-", ""): thing[name] for name in thing}
    named: dict[str, object] = {"@type": "NewsArticle"}
    for term, others in _NAMES.items():
        values = (folded[name] for name in others.split() if folded.get(name))
        value = next((value for value in values if _may_be(term, value)), None)
        if value is not None:
            named[term] = value
    return named


def _may_be(term: str, value: object) -> bool:
    """Tell a "source" that is an address from one that is a publisher."""
    if term not in ("url", "publisher"):
        return True
    is_address = isinstance(value, str) and _ADDRESS.fullmatch(value) is not None
    return is_address is (term == "url")
