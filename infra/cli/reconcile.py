"""``copydesk reconcile``: find where bucket and table differ, and have those keys looked at.

What was lost on the way from S3 to the desk is found so. Nothing is written here: a look goes
through BackfillQueue, and the desk decides as always.
"""

import argparse
from collections.abc import Sequence
from datetime import timedelta

from copydesk.aws.backfill_queue import BackfillQueue
from infra.cli import asking
from infra.cli import stack as stacks
from infra.cli.arguments import number_of, text_of_keys
from infra.cli.asking import PacedQueue, how_to_go_on, refuse_bad_cursor
from infra.cli.differences import BEGINNING, Comparison, Difference, is_cursor
from infra.cli.exit_codes import INTERRUPTED
from infra.cli.say import Tally, counted, note, printable
from infra.cli.stack import FAILURES, Stack, connected

_SETTLED_MINUTES = 15


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--prefix", type=text_of_keys, default="", metavar="P", help="only keys that begin so"
    )
    parser.add_argument(
        "--settled",
        type=number_of("minutes", least=0, most=1_000_000),
        default=_SETTLED_MINUTES,
        metavar="MINUTES",
        help="leave out what is younger: its notice may be on its way (default 15)",
    )
    asking.add_arguments(parser)
    stacks.add_arguments(parser)


def run(asked: argparse.Namespace) -> int:
    """Compare, count, ask; the exit code."""
    refuse_bad_cursor(asked.resume, is_good=is_cursor(asked.resume or ""))
    with connected(asked) as stack:
        work = _Work(stack, asked)
        try:
            return work.through()
        except KeyboardInterrupt:
            work.say_where()
            return INTERRUPTED
        except FAILURES:
            work.say_where()
            raise


class _Work:
    """One reconciliation."""

    def __init__(self, stack: Stack, asked: argparse.Namespace) -> None:
        self._comparison = Comparison(stack, asked.prefix, timedelta(minutes=asked.settled))
        real = BackfillQueue(stack.sqs, stack.queue_url("BackfillQueueUrl"))
        self._queue = PacedQueue(real, asked.rate, Tally(), "{asked:,} keys asked for")
        self._is_dry: bool = asked.dry_run
        self._tally = Tally()
        self._undone: str | None = asked.resume or BEGINNING
        """Cursor of the first page whose differences are not all asked for."""

    def through(self) -> int:
        seen = differ = 0
        while self._undone is not None:
            page = self._comparison.page(self._undone)
            seen, differ = seen + page.seen, differ + len(page.differences)
            self._tally.tell(f"{counted(seen, 'key')} compared, {differ:,} differ")
            if page.differences:
                self._settle(page.differences, seen)
            self._undone = page.cursor
        self._tally.clear()
        print(f"{counted(seen, 'key')} compared, {differ:,} differ{self._what_was_done(differ)}")
        return 0

    def say_where(self) -> None:
        """Say how far it came: what is asked for twice is looked at once."""
        self._tally.clear()
        note(f"{counted(self._queue.asked, 'key')} asked for")
        note(how_to_go_on(self._undone))

    def _settle(self, found: Sequence[Difference], seen: int) -> None:
        """Show what a page differs in, and have it looked at."""
        self._tally.clear()
        for one in found:
            print(f"{printable(one.look.key, 200)}  {one.why}")
        if not self._is_dry:
            note(f"{counted(seen, 'key')} compared: {counted(len(found), 'key')} to be looked at")
            self._queue.ask([one.look for one in found])

    def _what_was_done(self, differ: int) -> str:
        if self._is_dry or not differ:
            return ""
        return "; the desk looks at them, copydesk status shows how they come on"
