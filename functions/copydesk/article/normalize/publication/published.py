"""When a story was published, and when it was last changed: two dates that pages mix up.

    JSON-LD   datePublished, dateModified
    meta      article:published_time, article:modified_time, and a dozen other names
    time      <time datetime="…"> beside the headline
    text      "Published 14 October 2021, 10:32 BST", near the headline
    url       /2021/10/14/

The first that speaks decides; a modified date never stands in for the published one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain

from copydesk.article.draft import Head
from copydesk.article.model import ArticleDate
from copydesk.article.normalize.dates import parse_printed_date
from copydesk.article.normalize.dates.wording import Order
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.publication.address_dates import days_in_address
from copydesk.article.normalize.publication.date_labels import PUBLISHED, UPDATE
from copydesk.article.normalize.publication.meta_names import MODIFIED_META
from copydesk.article.normalize.publication.other_dates import ELSEWHERE
from copydesk.article.normalize.publication.page_times import PageTimes
from copydesk.article.normalize.publication.stated_dates import (
    day_of,
    linked_dates,
    meta_dates,
    published_meta,
)
from copydesk.article.normalize.publication.time_stamps import WHOLE_DAY, read_stamp
from copydesk.article.normalize.publication.zones import days_ahead, has_a_clock, in_its_zone

# "Dec 17, 2025Anna Ruiz": two elements of one line.
_GLUED = re.compile(r"(\d)([A-Z][a-z])")

_KINDS = {"<time>": "time", "text": "text", "url": "url"}
"""What the record calls a place; all others are names of meta elements."""

_FOR_MACHINES = frozenset({"json-ld", "meta"})
_DIGIT = re.compile(r"\d")
_FIRST_YEAR = "1990"
_DAYS_OF_ANOTHER_ZONE = 1
_TIMED = frozenset({"minute", "second"})
_FIRST_DAY = ("datePublished", "dateCreated", "uploadDate")

_MOST_LINES = 60
"""Around a headline, in which a time element is looked for."""


@dataclass(frozen=True, slots=True)
class Dates:
    published: ArticleDate | None = None
    modified: ArticleDate | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The lines around a headline, and the address: where a date is printed for readers."""

    lines: Sequence[str] = ()
    beside: Sequence[str] = ()
    """Those between headline and text, where a date is surely the story's."""

    language: str | None = None
    url: str | None = None

    order: Order | None = None
    """Of day and month in numbers, where the source proves it."""
    not_after: date | None = None
    """The day of the upload: no date of the article can be later."""


def dates_of(head: Head, around: Surroundings) -> Dates:
    """Find both dates by the first evidence that states each."""
    published = _first(published_candidates(head, around))
    return Dates(_with_its_zone(published, head, around), _first(modified_candidates(head, around)))


def _with_its_zone(
    published: ArticleDate | None, head: Head, around: Surroundings
) -> ArticleDate | None:
    """Add the zone in which the page states the same time, or moment, somewhere else."""
    if published is None or published.precision not in _TIMED or has_a_clock(published):
        return published
    near = PageTimes(head, around.lines, around.language).near_the_headline() if head.times else ()
    stated = chain(
        linked_dates(head, _FIRST_DAY, around.language),
        published_meta(head, around.language)[0],
        near,
    )
    return in_its_zone(published, stated)


def _first(candidates: Iterator[tuple[Found, ArticleDate]]) -> ArticleDate | None:
    return next((read for found, read in candidates if not found.but), None)


def published_candidates(head: Head, around: Surroundings) -> Iterator[tuple[Found, ArticleDate]]:
    """Give all that may be the day of publication, the most trusted first."""
    stated = (_weighed(read, around) for read in _published(head, around))
    for found, read in stated:
        earlier = None if found.but else _printed_earlier(read, around)
        if earlier:
            yield _weighed(earlier, around)
            yield replace(found, but="readers see an earlier day"), read
        else:
            yield found, read
        if not found.but:
            break
    yield from stated


def modified_candidates(head: Head, around: Surroundings) -> Iterator[tuple[Found, ArticleDate]]:
    """Give all that may be the day of the last change, the most trusted first."""
    return (_weighed(read, around) for read in _modified(head, around))


def _weighed(read: ArticleDate, around: Surroundings) -> tuple[Found, ArticleDate]:
    """Put a date beside the place it was read at; the record has but the kind of place."""
    but = "is later than the upload" if _is_later(read, around) else ""
    found = Found(read.value or read.as_printed or "", read.source, but=but)
    linked = read.source.startswith("JSON-LD ")
    kind = "json-ld" if linked else _KINDS.get(read.source, "meta")
    return found, read.model_copy(update={"source": kind})


def _printed_earlier(stated: ArticleDate, around: Surroundings) -> ArticleDate | None:
    """Find an earlier day that readers see: a page that moved states the day of its move."""
    if stated.source not in _FOR_MACHINES:
        return None
    said = (line for line in around.lines[:_MOST_LINES] if PUBLISHED.match(line))
    # An ambiguous one (03/04/2024) has no value and decides nothing.
    printed = next(_printed((*around.beside, *said), around), stated)
    return printed if _days_between(printed, stated) > days_ahead(stated) else None


def _days_between(one: ArticleDate, other: ArticleDate) -> int:
    """Count the days from ``one`` to ``other``; 0 where a day is not known."""
    first, last = day_of(one), day_of(other)
    if len(first) < WHOLE_DAY or len(last) < WHOLE_DAY:
        return 0
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def _is_later(read: ArticleDate, around: Surroundings) -> bool:
    # A day more: the zone of the stamp may be ahead of ours.
    latest = around.not_after and (around.not_after + timedelta(days=1)).isoformat()
    return bool(latest and read.value and read.value[:10] > latest)


def _published(head: Head, around: Surroundings) -> Iterator[ArticleDate]:
    yield from linked_dates(head, _FIRST_DAY, around.language)
    of_the_page, unsure = published_meta(head, around.language)
    yield from of_the_page
    times = PageTimes(head, around.lines, around.language)
    if head.times:
        yield from _near_or_said(times, around)
    yield from times.named()
    yield from _addressed(times, around)
    yield from unsure


def _near_or_said(times: PageTimes, around: Surroundings) -> Iterator[ArticleDate]:
    """Take a time printed near the headline, unless a line says that another day was the first."""
    near = list(times.near_the_headline())
    lines = [line for line in around.lines if PUBLISHED.match(line)]
    said = list(filter(_is_plausible, _printed(lines, around)))
    days = {day_of(read) for read in said}
    yield from (read for read in near if not days or day_of(read) in days)
    yield from said
    yield from near


def _addressed(times: PageTimes, around: Surroundings) -> Iterator[ArticleDate]:
    addressed = list(days_in_address(around.url))
    printed = filter(_is_plausible, _printed(around.lines, around))
    if not addressed:
        yield from times.others()
        said_first = sorted(around.beside, key=lambda line: PUBLISHED.match(line) is None)
        beside = filter(_is_plausible, _printed(said_first, around))
        yield from (read for read in beside if read.precision in _TIMED)
        yield from printed  # mostly the first decides, and no other line is read
        return
    # The address names the day; a line that prints the same day may add the time.
    read_in_lines, days = list(printed), {read.value for read in addressed}
    yield from _the_day_before(addressed[0], around)
    yield from (read for read in read_in_lines if day_of(read) in days)
    yield from addressed
    yield from times.others()
    yield from read_in_lines


def _the_day_before(addressed: ArticleDate, around: Surroundings) -> Iterator[ArticleDate]:
    """Take the day beside a headline before an address that is a day ahead: in another zone."""
    for read in _printed(around.beside, around):
        if _days_between(read, addressed) == _DAYS_OF_ANOTHER_ZONE:
            yield read


def _modified(head: Head, around: Surroundings) -> Iterator[ArticleDate]:
    language = around.language
    yield from linked_dates(head, ("dateModified",), language)
    yield from meta_dates(head, MODIFIED_META, language)
    for stamp, printed, labels in head.times:
        is_update = UPDATE.search(f"{labels} {printed}") and not ELSEWHERE.search(labels)
        read = read_stamp(stamp or printed, source="<time>", language=language)
        if is_update and read:
            yield read
    for line in filter(_DIGIT.search, around.lines):
        if said := UPDATE.search(line):
            updated = _printed_in(line[said.start() :], around)
            yield from (read for read in updated if _is_plausible(read))


def _printed(lines: Sequence[str], around: Surroundings) -> Iterator[ArticleDate]:
    for line in filter(_DIGIT.search, lines):
        # "Published 3 May, updated 5 May": the first is ours, what follows "updated" is not.
        said = UPDATE.search(line)
        yield from _printed_in(line[: said.start()] if said else line, around)


def _printed_in(line: str, around: Surroundings) -> Iterator[ArticleDate]:
    apart = _GLUED.sub(r"\1 \2", line)
    read = parse_printed_date(apart, language=around.language, order=around.order)
    if read is not None:
        yield read


def _is_plausible(read: ArticleDate) -> bool:
    return read.value is not None and read.value[:4] >= _FIRST_YEAR
