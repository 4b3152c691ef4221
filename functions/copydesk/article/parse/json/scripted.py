"""Articles in the data of a page's script: read as any JSON is, pictures and short lines with them.

<script id="__NEXT_DATA__">{"props": {"article": {"headline": "Rain stops play", "body": […]}}}
"""

from copydesk.article.draft import Draft
from copydesk.article.parse.fields.json_text import value_in
from copydesk.article.parse.json.search import article_in
from copydesk.article.parse.written.titled import titled_draft
from copydesk.errors import Unreadable


def article_in_script(script: str) -> Draft | None:
    """Read the one article of a script's data; None if it is no JSON, or has none or several."""
    value = value_in(script)
    if value is None:
        return None
    try:
        found = article_in(value)
        return titled_draft(found.named, found.body)
    except Unreadable:  # the page is read without it
        return None
