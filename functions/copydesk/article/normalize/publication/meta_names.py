"""Names of meta elements that state when a page was published or modified, the surest first."""

import re
from itertools import islice

from copydesk.article.draft import Head

PUBLISHED_META = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxense:publishtime",
    "bt:pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "date.issued",
    "citation_publication_date",
    "citation_date",
    "publish-date",
    "publishdate",
    "publish_date",
    "published_time",
    "published-date",
    "publication_date",
    "publicationdate",
    "pubdate",
    "pub_date",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "datecreated",
    "article.created",
    "created",
    "dc.date",
    "dcterms.date",
    "date",
    "timestamp",
)
MODIFIED_META = (
    "article:modified_time",
    "og:article:modified_time",
    "og:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "dateupdate",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "lastmod",
    "last-modified",
    "revised",
)

_PUBLISHED_NAME = re.compile(
    r"publi(?:sh|c).{0,12}(?:date|time|on|at)|^published?$|pub[_:.-]?(?:date|time)"
)

_MOST_NAMES = 20
"""Of one publisher alone that are read."""


def other_names(head: Head) -> list[str]:
    """Find names of one publisher alone: "w-published-date", "cms:publishDate"."""
    names = dict.fromkeys(name for name, _ in head.meta)
    return list(islice(filter(_PUBLISHED_NAME.search, names), _MOST_NAMES))
