"""``copydesk redrive``: give dead letters another try, and announce what was set aside.

To be run when the cause is mended: what fails again comes back here.
"""

import argparse
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from infra.cli import stack as stacks
from infra.cli.letters import Letter, count, delete, letters_in, put_back
from infra.cli.say import Tally, counted, note, printable
from infra.cli.set_aside import announce_set_aside
from infra.cli.stack import Stack, connected
from infra.cli.wrong_use import Failed

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_sqs.type_defs import ListMessageMoveTasksResultEntryTypeDef

_DEAD, _SET_ASIDE = "IngestDeadLetterQueueUrl", "PublishFailureQueueUrl"
_LOOK_AGAIN_SECONDS = 2.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    stacks.add_arguments(parser)


def run(asked: argparse.Namespace) -> int:
    """Count, then move; the exit code."""
    with connected(asked) as stack:
        dead = count(stack.sqs, stack.queue_url(_DEAD))
        aside = count(stack.sqs, stack.queue_url(_SET_ASIDE))
        note(
            f"about {counted(dead, 'dead letter')},"
            f" {counted(aside, 'batch', 'batches')} of events set aside"
        )
        if asked.dry_run:
            _show(stack)
            return 0
        moved = _move_back(stack) if dead else 0
        print(f"{counted(moved, 'dead letter')} moved back into the queues")
        return announce_set_aside(stack) if aside else 0


def _show(stack: Stack) -> None:
    """Show each letter with its age and reason, and leave it where it was."""
    now = datetime.now(UTC)
    for output, words in ((_DEAD, _words), (_SET_ASIDE, _words_of_aside)):
        url = stack.queue_url(output)
        shown = []
        for letter in letters_in(stack.sqs, url):
            shown.append(letter)
            print(f"{letter.age(now):>15}  {printable(words(letter), 300)}")
        for letter in shown:
            put_back(stack.sqs, url, letter)


def _words(letter: Letter) -> str:
    return letter.words


def _words_of_aside(letter: Letter) -> str:
    return f"events set aside: message {letter.id}"


def _move_back(stack: Stack) -> int:
    """Move the letters to where they came from: SQS does it, where there is SQS."""
    return _move_by_hand(stack) if stack.endpoint_url else move_by_task(stack.sqs, stack)


def _move_by_hand(stack: Stack) -> int:
    """Send and delete, one by one; a crash between the two sends a copy, which changes nothing."""
    dead = stack.queue_url(_DEAD)
    moved = 0
    started, tally = datetime.now(UTC), Tally()
    for letter in letters_in(stack.sqs, dead):
        if letter.sent > started:  # it has failed again meanwhile
            put_back(stack.sqs, dead, letter)
            break
        target = "BackfillQueueUrl" if letter.is_of_ours else "IngestQueueUrl"
        stack.sqs.send_message(QueueUrl=stack.queue_url(target), MessageBody=letter.body)
        delete(stack.sqs, dead, letter)
        moved += 1
        tally.tell(f"{counted(moved, 'dead letter')} moved")
    tally.clear()
    return moved


def move_by_task(
    sqs: "SQSClient", stack: Stack, pause: Callable[[float], None] = time.sleep
) -> int:
    """Have SQS move them, each to the queue it came from, and wait until it has."""
    url = stack.queue_url(_DEAD)
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"][
        "QueueArn"
    ]
    sqs.start_message_move_task(SourceArn=arn)
    tally = Tally()
    while True:
        tasks = sqs.list_message_move_tasks(SourceArn=arn, MaxResults=1).get("Results")
        task: ListMessageMoveTasksResultEntryTypeDef = tasks[0] if tasks else {}
        moved = int(task.get("ApproximateNumberOfMessagesMoved", 0))
        if task.get("Status") == "COMPLETED":
            tally.clear()
            return moved
        if task.get("Status") not in ("RUNNING", None):
            raise Failed(f"SQS stopped moving: {task.get('FailureReason', task.get('Status'))}")
        tally.tell(f"{counted(moved, 'dead letter')} moved")
        pause(_LOOK_AGAIN_SECONDS)
