"""``copydesk status``: how the service does. What waits, what died, how the last articles ended."""

import argparse
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain, islice

from botocore.exceptions import BotoCoreError, ClientError

from copydesk.record.entry import Entry
from infra.cli.listing import entries_of_day, today
from infra.cli.say import printable
from infra.cli.stack import Stack, add_place, connected

_QUEUES = (
    ("notices", "IngestQueueUrl"),
    ("replays and looks", "BackfillQueueUrl"),
    ("dead letters", "IngestDeadLetterQueueUrl"),
    ("events set aside", "PublishFailureQueueUrl"),
)
_LAST = 10
_COUNTED = 1000
"""Of the last records, as many are counted by how they ended."""

_UNKNOWN = "–"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_place(parser)


def run(asked: argparse.Namespace) -> int:
    """Show what can be seen of a stack."""
    with connected(asked) as stack:
        for line in chain(_queues(stack), _articles(stack)):
            print(line)
    return 0


def _queues(stack: Stack) -> Iterator[str]:
    yield f"{stack.name}, {stack.endpoint_url or stack.region}"
    yield ""
    yield f"{'Queues':<24}{'waiting':>9}{'in work':>9}{'oldest':>12}"
    for name, output in _QUEUES:
        url = stack.queue_url(output)
        counts = stack.sqs.get_queue_attributes(
            QueueUrl=url,
            AttributeNames=["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
        )["Attributes"]
        waiting = counts["ApproximateNumberOfMessages"]
        in_work = counts["ApproximateNumberOfMessagesNotVisible"]
        age = _age(stack, url) if waiting != "0" else _UNKNOWN
        yield f"  {name:<22}{waiting:>9}{in_work:>9}{age:>12}"


def _age(stack: Stack, url: str) -> str:
    """Ask CloudWatch for the age of a queue's oldest message: the queue itself does not tell."""
    now = datetime.now(UTC)
    try:
        points = stack.client("cloudwatch").get_metric_statistics(
            Namespace="AWS/SQS",
            MetricName="ApproximateAgeOfOldestMessage",
            Dimensions=[{"Name": "QueueName", "Value": url.rpartition("/")[2]}],
            StartTime=now - timedelta(minutes=15),
            EndTime=now,
            Period=60,
            Statistics=["Maximum"],
        )["Datapoints"]
    except (ClientError, BotoCoreError):
        return _UNKNOWN  # who may not read metrics, or has none, still sees the rest
    newest = max(points, key=lambda point: point["Timestamp"], default=None)
    return str(timedelta(seconds=int(newest["Maximum"]))) if newest else _UNKNOWN


def _articles(stack: Stack) -> Iterator[str]:
    days = (today(), today() - timedelta(days=1))
    newest = chain.from_iterable(entries_of_day(stack, day, newest_first=True) for day in days)
    told = (entry for entry in newest if entry.version)  # 0: nobody ever heard of it
    entries = list(islice(told, _COUNTED))
    states = Counter(entry.state.value for entry in entries)
    counts = ", ".join(f"{number:,} {state}" for state, number in sorted(states.items()))
    which = f"the last {_COUNTED:,} records" if len(entries) == _COUNTED else "records"
    yield ""
    yield f"Of today's and yesterday's {which}: {counts or 'none'}"
    yield ""
    yield "Last articles" if entries else "No articles today or yesterday."
    yield from map(_line, entries[:_LAST])


def _line(entry: Entry) -> str:
    when = entry.version_created[:16].replace("T", " ")
    language = entry.in_language or _UNKNOWN
    key = printable(entry.source.key, 40)
    headline = printable(entry.headline or "", 50)
    return f"  {when}  {entry.state:<9}v{entry.version:<4}{language:<8}{key}  {headline}".rstrip()
