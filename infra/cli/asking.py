"""Asking through BackfillQueue: not faster than wished, and never from the beginning again."""

import argparse
import re
import shlex
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from copydesk.aws.backfill_queue import MAX_ENTRIES
from copydesk.backfill import Queue
from copydesk.record.notice import Notice
from infra.cli.arguments import number_of, text_of_keys
from infra.cli.say import Tally
from infra.cli.wrong_use import WrongUse

_CURSOR_OF_DAYS = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9:.]{8,20}Z/[0-9a-f]{32}")
"""A place in the index ByDay."""

DEFAULT_RATE = 50.0
"""Uploads a second: a small function's worth."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--rate",
        type=number_of("uploads a second", least=0.01, most=10_000),
        default=DEFAULT_RATE,
        metavar="N",
        help="uploads a second, at most (default 50)",
    )
    add_resume(parser)


def add_resume(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--resume", type=text_of_keys, metavar="CURSOR", help="go on where ctrl-C stopped"
    )


@dataclass(slots=True)
class PacedQueue:
    """A queue that gets no more than ``rate`` notices a second."""

    queue: Queue
    rate: float
    tally: Tally
    what: str
    asked: int = 0

    def ask(self, notices: Sequence[Notice]) -> None:
        for first in range(0, len(notices), MAX_ENTRIES):
            some = notices[first : first + MAX_ENTRIES]
            self.queue.ask(some)
            self.asked += len(some)
            self.tally.tell(self.what.format(asked=self.asked))
            time.sleep(len(some) / self.rate)


class Counting:
    """A queue that keeps nothing: for the count before the work."""

    def ask(self, notices: Sequence[Notice]) -> None:
        """Let them go: who asks counts."""


def how_to_go_on(cursor: str | None) -> str:
    """Say what to type after ctrl-C."""
    if cursor is None:
        return "stopped before the first page was done: begin again"
    return f"stopped; to go on, repeat the command with: --resume {shlex.quote(cursor)}"


def is_cursor_of_days(text: str) -> bool:
    """Say whether a cursor is a place in the index ByDay."""
    found = _CURSOR_OF_DAYS.fullmatch(text)
    try:
        return found is not None and bool(date.fromisoformat(found[1]))
    except ValueError:
        return False


def refuse_bad_cursor(cursor: str | None, *, is_good: bool) -> None:
    """Refuse a cursor that no command of ours has printed.

    Raises:
        WrongUse: It is none.
    """
    if cursor is not None and not is_good:
        raise WrongUse(f"--resume {cursor!r} is no cursor that this command printed")
