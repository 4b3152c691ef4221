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
from dataclasses import dataclass
from datetime import date, timedelta

from copydesk.article.draft import Head
from copydesk.article.model import ArticleDate
from copydesk.article.normalize.dates import parse_printed_date
from copydesk.article.normalize.linked_data import article_of, strings_of
from copydesk.article.normalize.metadata import all_meta
from copydesk.article.normalize.story import Part, Story
from copydesk.article.normalize.time_stamps import read_stamp

_PUBLISHED_META = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxense:publishtime",
    "bt:pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "date.issued",
    "citation_publication_date",
    "citation_date",
    "publish-date",
    "publishdate",
    "publish_date",
    "published_time",
    "published-date",
    "publication_date",
    "publicationdate",
    "pubdate",
    "pub_date",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "datecreated",
    "article.created",
    "created",
    "dc.date",
    "dcterms.date",
    "date",
    "timestamp",
)
_MODIFIED_META = (
    "article:modified_time",
    "og:article:modified_time",
    "og:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "lastmod",
    "last-modified",
    "revised",
)
_UPDATE = re.compile(
    r"updat|modif|edited|aktualis|aktualiz|mise? à jour|mis à jour|actualiz|aggiornat|atualizad"
    r"|bijgewerkt"
    r"|uppdaterad|opdateret|oppdatert|g\u00fcncelle|\u043e\u0431\u043d\u043e\u0432\u043b|\u66f4\u65b0"
    r"|reviewed|revis|cap nhat|stand:",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"publi|posted|date|byline|entry|time|created|veröffent|erstellt|meta|header|dato|fecha|data",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"comment|related|sidebar|widget|teaser|footer|event|latest|recommend|popular|most-?read|more-",
    re.IGNORECASE,
)
_IN_URL = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>0?[1-9]|1[0-2])[/-](?P<day>0?[1-9]|[12]\d|3[01])(?=[/\-_.]|$)"
    r"|/(?P<run>20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=[/\-_.]|$)"
)

_ABOVE, _BELOW = 12, 12
"""Blocks around the headline in which a printed date is the story's."""

_LONGEST_LINE = 160
"""Characters; a longer line is a paragraph, and its dates are the story's own."""


@dataclass(frozen=True, slots=True)
class Dates:
    published: ArticleDate | None = None
    modified: ArticleDate | None = None

    considered: tuple[ArticleDate, ...] = ()
    """All that may have been the day of publication, the winner first."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The lines around a headline, and the address: where a date is printed for readers."""

    lines: Sequence[str]
    language: str | None
    url: str | None

    not_after: date | None = None
    """The day of the upload: no date of the article can be later."""


def dates_of(head: Head, around: Surroundings) -> Dates:
    """Find both dates by the first evidence that states each."""
    considered = tuple(read for read in _published(head, around) if not _is_later(read, around))
    modified = (read for read in _modified(head, around.language) if not _is_later(read, around))
    return Dates(considered[0] if considered else None, next(modified, None), considered)


def _is_later(read: ArticleDate, around: Surroundings) -> bool:
    # A day more: the zone of the stamp may be ahead of ours.
    latest = around.not_after and (around.not_after + timedelta(days=1)).isoformat()
    return bool(latest and read.value and read.value[:10] > latest)


def _published(head: Head, around: Surroundings) -> Iterator[ArticleDate]:
    yield from _linked(head, ("datePublished", "dateCreated", "uploadDate"), around.language)
    yield from _stated(head, _PUBLISHED_META, around.language)
    yield from _timed(head, around.language)
    yield from _printed(around)
    yield from _in_address(around.url)


def _modified(head: Head, language: str | None) -> Iterator[ArticleDate]:
    yield from _linked(head, ("dateModified",), language)
    yield from _stated(head, _MODIFIED_META, language)
    for stamp, printed, labels in head.times:
        if _UPDATE.search(f"{labels} {printed}") and not _ELSEWHERE.search(labels):
            yield from _read(stamp or printed, "time", language)


def _linked(head: Head, names: Sequence[str], language: str | None) -> Iterator[ArticleDate]:
    for thing in (article_of(head), *head.linked_data):
        for name in names:
            for stamp in strings_of(thing.get(name)):
                yield from _read(stamp, "json-ld", language)


def _stated(head: Head, names: Sequence[str], language: str | None) -> Iterator[ArticleDate]:
    for stamp in all_meta(head, *names):
        yield from _read(stamp, "meta", language)


def _timed(head: Head, language: str | None) -> Iterator[ArticleDate]:
    """Take time elements that call themselves published first, then any that does not say more."""
    usable = [time for time in head.times if not _ELSEWHERE.search(time[2])]
    original = [time for time in usable if not _UPDATE.search(f"{time[2]} {time[1]}")]
    named = [time for time in original if _PUBLISHED.search(time[2])]
    for stamp, printed, _ in (*named, *original):
        yield from _read(stamp or printed, "time", language)


def _printed(around: Surroundings) -> Iterator[ArticleDate]:
    for line in around.lines:
        if len(line) > _LONGEST_LINE or _UPDATE.match(line):
            continue
        read = parse_printed_date(line, language=around.language)
        if read is not None and read.value:
            yield read


def _in_address(url: str | None) -> Iterator[ArticleDate]:
    found = _IN_URL.search(url or "")
    if found is None:
        return
    run = found["run"]
    day = (
        f"{run[:4]}-{run[4:6]}-{run[6:]}"
        if run
        else f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}"
    )
    for read in _read(day, "url", None):
        yield read.model_copy(update={"as_printed": found.group().strip("/")})


def _read(stamp: str, source: str, language: str | None) -> Iterator[ArticleDate]:
    read = read_stamp(stamp, source=source, language=language)
    if read is not None:
        yield read


def lines_around(story: Story) -> list[str]:
    """Give the lines where a date is printed: below the headline first, then above it."""
    start = story.body_start
    place = story.headline.index if story.headline else None
    top = start if place is None else place
    below = story.pieces[top + 1 : max(top, start) + _BELOW]
    above = story.pieces[max(0, top - _ABOVE) : top]
    return [
        piece.block.text
        for number, piece in enumerate((*below, *reversed(above)), start=top + 1)
        if piece.part is not Part.PARAGRAPH or number < start
    ]
