"""``copydesk replay``: have uploads read again that an older pipeline has read.

copydesk replay --all                      all that an older pipeline has read
copydesk replay --prefix wire/ --rate 10   under a prefix, ten a second
copydesk replay --key wire/rain.txt        one upload
"""

import argparse
import re

from copydesk.article.version import PIPELINE_VERSION
from copydesk.aws.articles import ArticlesTable
from copydesk.aws.backfill_queue import BackfillQueue
from copydesk.aws.entries import ArticlesByDay
from copydesk.backfill import Asked, Choice, Index, ListedKeys, Queue, replay
from infra.cli import asking
from infra.cli import stack as stacks
from infra.cli.arguments import key_of_upload
from infra.cli.asking import (
    Counting,
    PacedQueue,
    how_to_go_on,
    is_cursor_of_days,
    refuse_bad_cursor,
)
from infra.cli.exit_codes import INTERRUPTED
from infra.cli.listing import standings_of
from infra.cli.say import Tally, counted, note
from infra.cli.stack import FAILURES, Stack, connected

_CURSOR_OF_KEYS = re.compile(r"[0-9]{1,9}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--prefix", type=key_of_upload, metavar="P", help="uploads whose keys begin so"
    )
    which.add_argument(
        "--key",
        type=key_of_upload,
        action="append",
        metavar="K",
        help="one upload; may be repeated",
    )
    which.add_argument("--all", action="store_true", help="every upload")
    parser.add_argument(
        "--below-pipeline",
        type=_pipeline,
        default=PIPELINE_VERSION,
        metavar="N",
        help=f"only what was read by a pipeline older than N (default {PIPELINE_VERSION}, ours)",
    )
    asking.add_arguments(parser)
    stacks.add_arguments(parser)


def _pipeline(text: str) -> int:
    if not text.isdecimal() or int(text) > PIPELINE_VERSION:
        raise argparse.ArgumentTypeError(f"{text!r} is no pipeline up to {PIPELINE_VERSION}, ours")
    return int(text)


def run(asked: argparse.Namespace) -> int:
    """Count, then ask; the exit code."""
    is_good = _CURSOR_OF_KEYS.fullmatch if asked.key else is_cursor_of_days
    refuse_bad_cursor(asked.resume, is_good=bool(is_good(asked.resume or "")))
    with connected(asked) as stack:
        standings_of(stack, asked.key or [])  # a mistyped key is no key without work
        work = _Work(stack, asked)
        total = work.through(Counting(), "{seen} looked through")
        note(
            f"{counted(total.seen, 'record')} looked through:"
            f" {counted(total.asked, 'upload')} to be read again"
        )
        if asked.dry_run or not total.asked:
            return 0
        return work.ask()


class _Work:
    """One replay, page by page, so that it can be stopped between any two."""

    def __init__(self, stack: Stack, asked: argparse.Namespace) -> None:
        self._stack = stack
        self._choice = Choice(asked.prefix or "", asked.below_pipeline)
        keys = tuple(dict.fromkeys(asked.key or ()))
        self._index: Index = (
            ListedKeys(keys, stack.bucket, ArticlesTable(stack.dynamodb, stack.table))
            if keys
            else ArticlesByDay(stack.dynamodb, stack.table)
        )
        self._start: str | None = asked.resume
        self._rate: float = asked.rate
        self._cursor = self._start

    def through(self, queue: Queue, words: str) -> Asked:
        """Go through all pages; where ctrl-C comes, the cursor is that of the page under work."""
        seen = chosen = 0
        tally = Tally()
        self._cursor = self._start
        while True:
            page = replay(
                self._choice,
                index=self._index,
                queue=queue,
                cursor=self._cursor,
                may_go_on=lambda: False,
            )
            seen, chosen = seen + page.seen, chosen + page.asked
            tally.tell(words.format(seen=counted(seen, "record"), asked=counted(chosen, "upload")))
            if page.cursor is None:
                tally.clear()
                return Asked(seen, chosen, None)
            self._cursor = page.cursor

    def ask(self) -> int:
        real = BackfillQueue(self._stack.sqs, self._stack.queue_url("BackfillQueueUrl"))
        queue = PacedQueue(real, self._rate, Tally(), "{asked:,} uploads asked for")
        try:
            self.through(queue, "{seen} looked through, {asked} asked for")
        except KeyboardInterrupt:
            self._say_where(queue)
            return INTERRUPTED
        except FAILURES:
            self._say_where(queue)
            raise
        print(f"{counted(queue.asked, 'upload')} asked for; copydesk status shows how they come on")
        return 0

    def _say_where(self, queue: PacedQueue) -> None:
        note(f"{counted(queue.asked, 'upload')} asked for")
        note(how_to_go_on(self._cursor))
