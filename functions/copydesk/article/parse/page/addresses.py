"""Articles of one page that have addresses of their own: what is at another one is another story.

<article data-url="/line-saved"> …</article>
<article data-url="/fares-to-rise"> …</article>        the reader scrolls on to it
<article data-url="/line-saved/post-2"> …</article>    a part of the first, as in live blogs

Where an article says its address, and what stands beside it says another, the page goes on.
"""

from selectolax.lexbor import LexborNode

AT_ANOTHER_ADDRESS = "at-another-address"
"""Label of such an article; no class name is one."""

_ADDRESSES = (
    "data-url", "data-href", "data-permalink", "data-canonical", "data-canonical-url",
    "data-page-url", "data-article-url", "data-story-url", "data-post-url", "data-share-url",
    "itemid",
)  # fmt: skip
_NEAR = 12
"""Nodes between an article and the one above it: white space, lines, advertisements."""


def is_at_another_address(article: LexborNode) -> bool:
    """Tell an article from the one that stands above it in the same element."""
    attributes = article.attributes
    named = next((name for name in _ADDRESSES if attributes.get(name)), None)
    above = _article_above(article) if named else None
    if named is None or above is None:
        return False
    own = _page_of(attributes[named] or "")
    other = _page_of(above.attributes.get(named) or "")
    return bool(own and other) and not _is_part_of(own, other) and not _is_part_of(other, own)


def _is_part_of(one: str, whole: str) -> bool:
    return one == whole or one.startswith(f"{whole}/")


def _article_above(article: LexborNode) -> LexborNode | None:
    at = article.prev
    for _ in range(_NEAR):
        if at is None or at.tag == "article":
            return at
        at = at.prev
    return None


def _page_of(address: str) -> str:
    """Give an address without the place in its page."""
    return address.strip().partition("#")[0].rstrip("/")
