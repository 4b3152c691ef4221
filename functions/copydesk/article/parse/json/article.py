"""Articles as JSON: schema.org's NewsArticle, and what crawlers and content systems write.

    {"@type": "NewsArticle", "headline": "Rain stops play", "articleBody": "Rain fell …"}
    {"title": "Rain stops play", "text": "Rain fell …", "url": "…", "published": "2026-03-05"}
    {"title": {"rendered": "Rain stops play"}, "content": {"rendered": "<p>Rain fell …</p>"}}

Plain names are brought to schema.org's, so that the fields have one kind of evidence.
"""

from copydesk.article.draft import Draft
from copydesk.article.parse.fields.json_text import value_of
from copydesk.article.parse.json.search import article_in
from copydesk.article.parse.written.titled import titled_draft


def parse_json(text: str) -> Draft:
    """Read a JSON document that holds one article.

    Raises:
        Unreadable: It is broken, nested too deep, or holds no article, or several.
    """
    found = article_in(value_of(text))
    return titled_draft(found.named, found.body)
