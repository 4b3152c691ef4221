"""Meta elements: what a page says in its head, under the names that publishers use for it."""

from collections.abc import Iterator
from itertools import islice

from copydesk.article.draft import Head
from copydesk.article.normalize.found import Found
from copydesk.article.references import without_references
from copydesk.article.text import tidy

_MOST_VALUES = 100
"""Of one name that are read: keywords come one by one, but not by the thousand."""


def meta(head: Head, *names: str) -> str | None:
    """Take the first non-empty value of the first of ``names`` (in lower case) that has one."""
    return next(all_meta(head, *names), None)


def all_meta(head: Head, *names: str) -> Iterator[str]:
    """Give all values of the named elements, in the order of ``names``, then of the page."""
    for wanted in names:
        yield from islice(_values(head, wanted), _MOST_VALUES)


def stated(head: Head, *names: str) -> Iterator[Found]:
    """Give the same values, each with the name it stands under: "og:title", "meta author"."""
    for wanted in names:
        place = wanted if ":" in wanted else f"meta {wanted}"
        yield from (Found(value, place) for value in all_meta(head, wanted))


def _values(head: Head, wanted: str) -> Iterator[str]:
    for name, content in head.meta:
        if name == wanted and (value := tidy(without_references(content))):
            yield value


def link(head: Head, relation: str) -> str | None:
    """Take the address of the first link with this relation."""
    found = (href.strip() for rel, href in head.links if relation in rel.split())
    return next((href for href in found if href), None)
