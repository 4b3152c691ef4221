"""``copydesk announce``: repeat the last event of records, for subscribers that missed it.

Each goes out under the id that it had: whoever has heard it drops it.
"""

import argparse
import time
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from copydesk.aws.articles import ArticlesTable
from copydesk.aws.bus import MAX_ENTRIES, ArticleBus
from copydesk.aws.entries import ArticlesByDay, place
from copydesk.desk import publish
from infra.cli import stack as stacks
from infra.cli.arguments import key_of_upload
from infra.cli.asking import add_resume, how_to_go_on, is_cursor_of_days, refuse_bad_cursor
from infra.cli.exit_codes import INTERRUPTED
from infra.cli.listing import days_since, entries_of_day, standings_of, today
from infra.cli.say import Tally, counted, note
from infra.cli.stack import FAILURES, Stack, connected

_PAUSE_SECONDS = 0.2
_PAGE_ENTRIES = 100

_Page = tuple[str | None, Sequence[str]]
"""Articles that ever were announced, and the cursor with which their page begins."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--since", type=_day, metavar="DAY", help="changed since then: 2026-11-23")
    which.add_argument(
        "--key",
        type=key_of_upload,
        action="append",
        metavar="K",
        help="one article; may be repeated",
    )
    which.add_argument("--all", action="store_true", help="every article")
    add_resume(parser)
    stacks.add_arguments(parser)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(f"{text!r} is no day like 2026-11-23") from wrong
    if day > today():
        raise argparse.ArgumentTypeError(f"{text} is still to come")
    return day


def run(asked: argparse.Namespace) -> int:
    """Count, then announce; the exit code."""
    refuse_bad_cursor(asked.resume, is_good=not asked.key and is_cursor_of_days(asked.resume or ""))
    with connected(asked) as stack:
        work = _Work(stack, asked)
        total = work.count()
        note(f"{counted(total, 'record')} to be announced again")
        if asked.dry_run or not total:
            return 0
        return work.announce()


class _Work:
    """One announcement, page by page, so that it can be stopped between any two."""

    def __init__(self, stack: Stack, asked: argparse.Namespace) -> None:
        self._stack = stack
        self._asked = asked
        self._repeated = Repetition(stack)
        self._cursor: str | None = asked.resume
        self._since: date | None = asked.since
        if asked.since and asked.since < stack.created:
            note(f"the stack is of {stack.created}: nothing is older")
            self._since = stack.created

    def count(self) -> int:
        number, tally = 0, Tally()
        for pages, (_, articles) in enumerate(self._pages(), 1):
            number += len(articles)
            tally.tell(f"{counted(number, 'record')} found on {counted(pages, 'page')}")
        tally.clear()
        return number

    def announce(self) -> int:
        try:
            for cursor, articles in self._pages():
                self._cursor = cursor
                self._repeated.add(articles)
        except KeyboardInterrupt:
            self._say_where()
            return INTERRUPTED
        except FAILURES:
            self._say_where()
            raise
        return self._repeated.told()

    def _say_where(self) -> None:
        note(f"{counted(self._repeated.sent, 'event')} sent")
        note(how_to_go_on(self._cursor))

    def _pages(self) -> Iterator[_Page]:
        if self._asked.key:
            standings = standings_of(self._stack, self._asked.key)
            return iter([(None, [one.record.article_id for one in standings if one.owed])])
        if self._since:
            return _since(self._stack, self._since, self._asked.resume)
        return _all(self._stack, self._asked.resume)


def _all(stack: Stack, cursor: str | None) -> Iterator[_Page]:
    index = ArticlesByDay(stack.dynamodb, stack.table)
    while True:
        page = index.page(cursor)
        yield cursor, [entry.article_id for entry in page.entries if entry.version]
        if page.cursor is None:
            return
        cursor = page.cursor


def _since(stack: Stack, first: date, cursor: str | None) -> Iterator[_Page]:
    """List what changed since a day, in the order of time; ``cursor`` is the last that is done."""
    done = cursor or ""
    for day in days_since(max(first, date.fromisoformat(done[:10])) if done else first):
        entries = (one for one in entries_of_day(stack, day) if one.version and place(one) > done)
        yield cursor, []  # an empty day is work, too
        while some := list(islice(entries, _PAGE_ENTRIES)):
            yield cursor, [entry.article_id for entry in some]
            cursor = place(some[-1])


class Repetition:
    """Repeats the last owed events of articles, and counts them."""

    def __init__(self, stack: Stack) -> None:
        self._records = ArticlesTable(stack.dynamodb, stack.table)
        self._bus = ArticleBus(stack.events, stack.bus)
        self._source = stack.event_source
        self._tally = Tally()
        self.sent = 0
        self._refused = 0

    def add(self, articles: Sequence[str]) -> None:
        """Repeat the event of each."""
        for first in range(0, len(articles), MAX_ENTRIES):
            some = map(self._records.get, articles[first : first + MAX_ENTRIES])
            standings = [standing for standing in some if standing and standing.owed]
            back = publish(standings, bus=self._bus, source=self._source, pause=_pause)
            self.sent += len(standings) - len(back)
            self._refused += len(back)
            self._tally.tell(f"{counted(self.sent, 'event')} sent")

    def told(self) -> int:
        """Say how many went out; the exit code."""
        self._tally.clear()
        refused = f", {self._refused:,} refused by the bus" * bool(self._refused)
        print(f"{counted(self.sent, 'event')} sent{refused}")
        return 1 if self._refused else 0


def _pause(attempt: int) -> None:
    time.sleep(_PAUSE_SECONDS * attempt)
