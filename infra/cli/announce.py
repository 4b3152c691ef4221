"""``copydesk announce``: repeat the last event of records, for subscribers that missed it.

Each goes out under the id that it had: whoever has heard it drops it.
"""

import argparse
import time
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from copydesk.aws.articles import ArticlesTable
from copydesk.aws.bus import MAX_ENTRIES, ArticleBus
from copydesk.aws.entries import ArticlesByDay
from copydesk.desk import publish
from copydesk.record.entry import Entry
from copydesk.record.identity import article_id
from copydesk.record.standing import Standing
from infra.cli import stack as stacks
from infra.cli.arguments import key_of_upload
from infra.cli.listing import days_since, entries_of_day, today
from infra.cli.say import Tally, counted, note, printable
from infra.cli.stack import Stack, connected
from infra.cli.wrong_use import WrongUse

_PAUSE_SECONDS = 0.2


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
    with connected(asked) as stack:
        if asked.key:
            _refuse_unknown(stack, asked.key)
        total = _count(_ids(stack, asked))
        note(f"{counted(total, 'record')} to be announced again")
        if asked.dry_run or not total:
            return 0
        return announce_all(stack, _ids(stack, asked))


def _count(articles: Iterable[str]) -> int:
    number, tally = 0, Tally()
    for number, _ in enumerate(articles, start=1):
        tally.tell(f"{counted(number, 'record')} found")
    tally.clear()
    return number


def _refuse_unknown(stack: Stack, keys: list[str]) -> None:
    records = ArticlesTable(stack.dynamodb, stack.table)
    for key in keys:
        if records.get(article_id(stack.bucket, key)) is None:
            raise WrongUse(f"there is no record of {printable(key, 200)}")


def _ids(stack: Stack, asked: argparse.Namespace) -> Iterator[str]:
    """List the articles that were asked for and ever were announced."""
    if asked.key:
        yield from (article_id(stack.bucket, key) for key in asked.key)
        return
    entries = _all(stack) if asked.all else _since(stack, asked.since)
    yield from (entry.article_id for entry in entries if entry.version)


def _all(stack: Stack) -> Iterator[Entry]:
    index = ArticlesByDay(stack.dynamodb, stack.table)
    page = index.page(None)
    yield from page.entries
    while page.cursor is not None:
        page = index.page(page.cursor)
        yield from page.entries


def _since(stack: Stack, first: date) -> Iterator[Entry]:
    for day in days_since(first):
        yield from entries_of_day(stack, day)


def announce_all(stack: Stack, articles: Iterable[str]) -> int:
    """Repeat the last owed event of each article; the exit code."""
    records = ArticlesTable(stack.dynamodb, stack.table)
    bus = ArticleBus(stack.events, stack.bus)
    ids, tally = iter(articles), Tally()
    sent = refused = 0
    while some := list(islice(ids, MAX_ENTRIES)):
        standings = [standing for one in some if (standing := _announceable(records, one))]
        back = publish(standings, bus=bus, source=stack.event_source, pause=_pause)
        sent, refused = sent + len(standings) - len(back), refused + len(back)
        tally.tell(f"{counted(sent, 'event')} sent")
    tally.clear()
    print(f"{counted(sent, 'event')} sent" + (f", {refused:,} refused by the bus" * bool(refused)))
    return 1 if refused else 0


def _announceable(records: ArticlesTable, one: str) -> Standing | None:
    standing = records.get(one)
    return standing if standing and standing.owed else None


def _pause(attempt: int) -> None:
    time.sleep(_PAUSE_SECONDS * attempt)
