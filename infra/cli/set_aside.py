"""Events set aside: batches of commits whose events could not be sent after all tries.

Such a message tells only where in the stream the batch lay, and the stream forgets after a day.
But what is owed stands on the items: those whose last commit is of that time are announced
again; what was committed since has had, or will have, an event of its own.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from infra.cli.announce import Repetition
from infra.cli.letters import delete, letters_in, put_back
from infra.cli.listing import entries_of_day
from infra.cli.say import counted, note
from infra.cli.stack import Stack

_MARGIN = timedelta(minutes=2)
"""The stream's times are approximate, and our clock is not the table's."""


@dataclass(frozen=True, slots=True)
class Window:
    """The time in which the commits of a batch were made."""

    first: datetime
    last: datetime
    """UTC; both with a margin."""

    def days(self) -> Iterator[date]:
        day = self.first.date()
        while day <= self.last.date():
            yield day
            day += timedelta(days=1)

    def holds(self, version_created: str) -> bool:
        return self.first <= datetime.fromisoformat(version_created) <= self.last


def window_of(body: str) -> Window | None:
    """Read when a batch was committed; None of a message that is none of Lambda's.

    Source:
        AWS Lambda Developer Guide, "Retain records for a failed batch": DDBStreamBatchInfo.
    """
    try:
        batch: Mapping[str, str] = json.loads(body)["DDBStreamBatchInfo"]
        times = batch["approximateArrivalOfFirstRecord"], batch["approximateArrivalOfLastRecord"]
        first, last = sorted(map(_time, times))
        return Window(first - _MARGIN, last + _MARGIN)
    except (ValueError, KeyError, TypeError):
        return None


def _time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def announce_set_aside(stack: Stack) -> int:
    """Announce again what the batches held, and drop them if all went through; the exit code."""
    url = stack.queue_url("PublishFailureQueueUrl")
    letters = [(letter, window_of(letter.body)) for letter in letters_in(stack.sqs, url)]
    windows = [window for _, window in letters if window]
    went_through = not windows or _announce(stack, _committed_in(stack, windows))
    left = 0
    for letter, window in letters:
        if window is None:
            note(f"none that Lambda sets aside: copydesk redrive --drop {letter.id}")
        if window and went_through:
            delete(stack.sqs, url, letter)
        else:
            put_back(stack.sqs, url, letter)
            left += 1
    if left:
        note(f"{counted(left, 'batch', 'batches')} stay set aside")
    return 1 if left else 0


def _announce(stack: Stack, articles: Sequence[str]) -> bool:
    repeated = Repetition(stack)
    repeated.add(articles)
    return repeated.told() == 0


def _committed_in(stack: Stack, windows: Sequence[Window]) -> list[str]:
    """List the articles of all windows, each once: batches that fail together lie side by side."""
    days = sorted({day for window in windows for day in window.days()})
    between = min(one.first for one in windows), max(one.last for one in windows)
    articles = {
        entry.article_id
        for day in days
        for entry in entries_of_day(stack, day, between=between)
        if entry.version and any(window.holds(entry.version_created) for window in windows)
    }
    return sorted(articles)
