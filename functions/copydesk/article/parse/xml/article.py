"""Articles as XML: what its root says it is, and who reads it."""

from collections.abc import Callable, Mapping

from copydesk.article.draft import Draft
from copydesk.article.parse.written.titled import titled_draft
from copydesk.article.parse.xml.feeds import feed_story
from copydesk.article.parse.xml.newsml import newsml_story
from copydesk.article.parse.xml.newsml_g2 import news_item_story
from copydesk.article.parse.xml.nitf import nitf_story
from copydesk.article.parse.xml.others import named_story
from copydesk.article.parse.xml.story import Story
from copydesk.article.parse.xml.tree import Element, read_tree
from copydesk.article.upload import Format

_READERS: Mapping[Format, Callable[[Element], Story]] = {
    Format.NITF: nitf_story,
    Format.NEWSML_G2: news_item_story,
    Format.RSS: feed_story,
    Format.ATOM: feed_story,
}


def parse_xml(text: str, text_format: Format) -> Draft:
    """Read a document of XML that holds one article.

    Raises:
        Unreadable: It is broken, declares entities, is over a limit, or holds no article, or
            several.
    """
    root = read_tree(text)
    read = newsml_story if root.name == "newsml" else _READERS.get(text_format, named_story)
    named, body, lines = read(root)
    return titled_draft(named, body, lines)
