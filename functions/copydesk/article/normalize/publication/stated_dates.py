"""Dates that the head of a page states: in JSON-LD, and in meta elements under many names."""

from collections.abc import Iterator, Sequence

from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.model import ArticleDate
from copydesk.article.normalize.page.linked_data import (
    Thing,
    article_of,
    string_of,
    strings_of,
    types_of,
)
from copydesk.article.normalize.page.metadata import all_meta, stated
from copydesk.article.normalize.publication.meta_names import (
    MODIFIED_META,
    PUBLISHED_META,
    other_names,
)
from copydesk.article.normalize.publication.time_stamps import WHOLE_DAY, read_stamp

_SAY_LITTLE = frozenset({"meta dc.date", "meta dcterms.date", "meta date", "meta timestamp"})
"""Names under which most publishers state the first day, and some the last."""

_SET_IN = frozenset(
    """
    audioobject clip comment event howto imageobject mediaobject podcastepisode recipe videoobject
    """.split()  # noqa: SIM905 - names read better than ten strings
)
"""Types of what has days of its own, whatever story it is set into."""

_WITH_TIME = len("2024-05-04T10:15:00")


def day_of(read: ArticleDate) -> str:
    """Give the day alone, or nothing where none is known."""
    return (read.value or "")[:WHOLE_DAY]


def linked_dates(head: Head, names: Sequence[str], language: str | None) -> Iterator[ArticleDate]:
    """Read the named properties: of the article first, then of all that the page links."""
    titles = [folded(title) for title in (head.title, *all_meta(head, "og:title")) if title]
    for thing in (article_of(head), *head.linked_data):
        if _is_beside_the_story(thing, titles):
            continue
        for name in names:
            for stamp in strings_of(thing.get(name)):
                yield from _read(stamp, f"JSON-LD {name}", language)


def _is_beside_the_story(thing: Thing, titles: Sequence[str]) -> bool:
    """Tell a film, a picture or a recipe that is set into a story from one that the page is."""
    if _SET_IN.isdisjoint(types_of(thing)):
        return False
    called = folded(string_of(thing, "headline", "name") or "")
    return not called or not any(called in title or title in called for title in titles)


def meta_dates(head: Head, names: Sequence[str], language: str | None) -> Iterator[ArticleDate]:
    """Read the named meta elements, in the order of the names."""
    for one in stated(head, *names):
        yield from _read(one.text, one.source, language)


def published_meta(head: Head, language: str | None) -> tuple[list[ArticleDate], list[ArticleDate]]:
    """Give the days of publication by meta elements: of the page, then those that may not be."""
    changed = {_clock(read) for read in meta_dates(head, MODIFIED_META, language)} - {""}
    read = list(meta_dates(head, (*PUBLISHED_META, *other_names(head)), language))
    several = _of_several_days(read)
    of_the_page = (one for one in read if one.source not in several)
    first = [r for r in of_the_page if r.source not in _SAY_LITTLE or _clock(r) not in changed]
    return first, [one for one in read if one.source in several]


def _of_several_days(stated: Sequence[ArticleDate]) -> frozenset[str]:
    """Find names that state several days: each teaser on the page has its own element."""
    days: dict[str, set[str]] = {}
    for read in stated:
        days.setdefault(read.source, set()).add(day_of(read))
    return frozenset(source for source, own in days.items() if len(own) > 1)


def _clock(read: ArticleDate) -> str:
    """Give the time to the second, without its zone: that is stated now so, now so."""
    return (read.value or "")[:_WITH_TIME] if read.precision == "second" else ""


def _read(stamp: str, source: str, language: str | None) -> Iterator[ArticleDate]:
    read = read_stamp(stamp, source=source, language=language)
    if read is not None:
        yield read
