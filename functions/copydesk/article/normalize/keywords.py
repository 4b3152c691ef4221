"""Keywords and the section of the paper, as the page states them."""

from collections.abc import Iterator

from copydesk.article.draft import Head
from copydesk.article.limits import NAME_CHARACTERS
from copydesk.article.normalize.linked_data import article_of, strings_of
from copydesk.article.normalize.metadata import all_meta, meta

MOST_KEYWORDS = 50
_LONGEST_KEYWORD = 100


def keywords_of(head: Head) -> tuple[str, ...]:
    """List the keywords, each once, in the order of the page."""
    found: dict[str, str] = {}
    for keyword in _keywords(head):
        if keyword and len(keyword) <= _LONGEST_KEYWORD:
            found.setdefault(keyword.casefold(), keyword)
    return tuple(found.values())[:MOST_KEYWORDS]


def _keywords(head: Head) -> Iterator[str]:
    for name in ("keywords", "about"):
        for value in strings_of(article_of(head).get(name)):
            yield from _parted(value)
    yield from all_meta(head, "article:tag", "parsely-tags", "og:article:tag")
    for value in all_meta(head, "news_keywords", "keywords", "sailthru.tags"):
        yield from _parted(value)


def _parted(value: str) -> Iterator[str]:
    separator = ";" if ";" in value and "," not in value else ","
    for part in value.replace("\u3001", ",").replace("\u060c", ",").split(separator):
        yield part.strip()


def section_of(head: Head) -> str | None:
    """Name the section: "World"."""
    stated = next(strings_of(article_of(head).get("articleSection")), None)
    section = stated or meta(
        head, "article:section", "parsely-section", "og:article:section", "section"
    )
    return section if section and len(section) <= NAME_CHARACTERS else None
