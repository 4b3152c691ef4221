"""The cleaners that the bench compares: ours, and peers from the package index.

Each is a function from a page (or a dump of one) to the text of its article. A peer that is
not installed is left out of the table; the bench says so.
"""

from collections.abc import Callable
from importlib import import_module

from copydesk.article.clean import judge
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain

Cleaner = Callable[[str], str]


def copydesk_page(text: str) -> str:
    """Clean a page as the service does."""
    return "\n".join(each.block.text for each in judge(parse_page(text)) if each.kept)


def copydesk_text(text: str) -> str:
    """Clean a text dump as the service does."""
    return "\n".join(each.block.text for each in judge(parse_plain(text)) if each.kept)


def _trafilatura(*, fast: bool) -> Cleaner:
    extract = import_module("trafilatura").extract
    return lambda text: extract(text, include_comments=False, fast=fast) or ""


def _resiliparse() -> Cleaner:
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    return lambda text: str(extract(text, main_content=True))


def _readability() -> Cleaner:
    document = import_module("readability").Document
    as_text = import_module("lxml.html").fromstring
    return lambda text: str(as_text(document(text).summary()).text_content())


def _newspaper() -> Cleaner:
    article = import_module("newspaper").Article

    def clean(text: str) -> str:
        found = article("https://example.org/", language="en", fetch_images=False)
        found.download(input_html=text)
        found.parse()
        return str(found.text)

    return clean


PEERS: dict[str, Callable[[], Cleaner]] = {
    "trafilatura": lambda: _trafilatura(fast=False),
    "trafilatura fast": lambda: _trafilatura(fast=True),
    "resiliparse": _resiliparse,
    "readability-lxml": _readability,
    "newspaper4k": _newspaper,
}
"""Name → how to get it; raises ImportError if it is not installed."""
