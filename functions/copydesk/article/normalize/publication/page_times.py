"""The time elements of a page: ``<time datetime="2024-05-04">4 May</time>``."""

import re
from collections.abc import Iterable, Iterator, Sequence

from copydesk.article.draft import Head, PageTime
from copydesk.article.model import ArticleDate
from copydesk.article.normalize.publication.date_labels import UPDATE
from copydesk.article.normalize.publication.other_dates import ELSEWHERE
from copydesk.article.normalize.publication.time_stamps import read_stamp

_PUBLISHED = re.compile(
    r"publi|posted|date|byline|entry|time|created|veröffent|erstellt|meta|header|dato|fecha|data",
    re.IGNORECASE,
)

_MOST_LINES = 60
"""Around a headline, in which a time element is looked for."""


class PageTimes:
    """The time elements of a page: many are of comments and teasers."""

    def __init__(self, head: Head, lines: Sequence[str], language: str | None) -> None:
        usable = [time for time in head.times if not ELSEWHERE.search(time.labels)]
        self._lines = lines[:_MOST_LINES]
        self._language = language
        asked = self._lines if usable else ()
        updated = [line[said.end() :] for line in asked if (said := UPDATE.search(line))]
        self._original = [time for time in usable if not _is_updated(time, updated)]

    def near_the_headline(self) -> Iterator[ArticleDate]:
        """Read those that are printed there."""
        for line in self._lines:
            printed = (time for time in self._original if time.printed and time.printed in line)
            yield from self._read(printed)

    def named(self) -> Iterator[ArticleDate]:
        """Read those that say "published"."""
        return self._read(time for time in self._original if _PUBLISHED.search(time.labels))

    def others(self) -> Iterator[ArticleDate]:
        """Read all, wherever they stand."""
        return self._read(self._original)

    def _read(self, times: Iterable[PageTime]) -> Iterator[ArticleDate]:
        for time in times:
            stamp = time.stamp or time.printed
            if read := read_stamp(stamp, source="<time>", language=self._language):
                yield read


def _is_updated(time: PageTime, updated: Sequence[str]) -> bool:
    """Tell a time that says "updated", or is printed behind that word."""
    behind = bool(time.printed) and any(time.printed in line for line in updated)
    return behind or UPDATE.search(f"{time.labels} {time.printed}") is not None
