"""Events set aside: batches of commits whose events could not be sent after all tries.

Such a message tells only where in the stream the batch lay, and the stream forgets after a day.
But what is owed stands on the items: those whose last commit is of that time are announced
again; what was committed since has had, or will have, an event of its own.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from infra.cli.announce import announce_all
from infra.cli.letters import Letter, delete, letters_in
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

    def days(self) -> Iterator[date]:
        day = (self.first - _MARGIN).date()
        while day <= (self.last + _MARGIN).date():
            yield day
            day += timedelta(days=1)

    def holds(self, version_created: str) -> bool:
        at = datetime.fromisoformat(version_created)
        return self.first - _MARGIN <= at <= self.last + _MARGIN


def window_of(body: str) -> Window | None:
    """Read when a batch was committed; None of a message that is none of Lambda's.

    Source:
        AWS Lambda Developer Guide, "Retain records for a failed batch": DDBStreamBatchInfo.
    """
    try:
        batch: Mapping[str, str] = json.loads(body)["DDBStreamBatchInfo"]
        first = _time(batch["approximateArrivalOfFirstRecord"])
        return Window(first, _time(batch["approximateArrivalOfLastRecord"]))
    except (ValueError, KeyError, TypeError):
        return None


def _time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def announce_set_aside(stack: Stack) -> int:
    """Announce again what the batches held, and drop each that went through; the exit code."""
    url = stack.queue_url("PublishFailureQueueUrl")
    failed = 0
    for letter in letters_in(stack.sqs, url):
        if _went_through(stack, letter):
            delete(stack.sqs, url, letter)
        else:
            failed += 1
    if failed:
        note(f"{counted(failed, 'batch', 'batches')} stay set aside")
    return 1 if failed else 0


def _went_through(stack: Stack, letter: Letter) -> bool:
    window = window_of(letter.body)
    if window is None:
        note(f"message {letter.id} is none that Lambda sets aside: it stays")
        return False
    articles = {
        entry.article_id
        for day in window.days()
        for entry in entries_of_day(stack, day)
        if entry.version and window.holds(entry.version_created)
    }
    return announce_all(stack, sorted(articles)) == 0
