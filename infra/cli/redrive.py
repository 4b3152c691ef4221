"""``copydesk redrive``: give dead letters another try, and announce what was set aside.

To be run when the cause is mended: what fails again comes back here. What can never be read
stays, and is told of; it would come back for ever, so a person drops it by its message's id.
"""

import argparse
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice

from infra.cli import stack as stacks
from infra.cli.exit_codes import INTERRUPTED
from infra.cli.letters import Letter, count, delete, letters_in, move, put_back
from infra.cli.say import Tally, counted, note, printable
from infra.cli.set_aside import announce_set_aside, window_of
from infra.cli.stack import Stack, connected
from infra.cli.wrong_use import WrongUse

_DEAD, _SET_ASIDE = "IngestDeadLetterQueueUrl", "PublishFailureQueueUrl"
_AT_ONCE = 10
"""Letters; SQS takes no more in a request."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--drop",
        action="append",
        metavar="MESSAGE-ID",
        help="instead: drop a message that can never be read; may be repeated",
    )
    stacks.add_arguments(parser)


def run(asked: argparse.Namespace) -> int:
    """Count, then move; the exit code."""
    with connected(asked) as stack:
        if asked.drop:
            return _drop(stack, set(asked.drop), is_dry=asked.dry_run)
        dead = count(stack.sqs, stack.queue_url(_DEAD))
        aside = count(stack.sqs, stack.queue_url(_SET_ASIDE))
        note(
            f"about {counted(dead, 'dead letter')},"
            f" {counted(aside, 'batch', 'batches')} of events set aside"
        )
        if asked.dry_run:
            _show(stack)
            return 0
        work = _Move(stack)
        try:
            stay = work.through() if dead else 0
        except KeyboardInterrupt:
            note(f"stopped: {counted(work.moved, 'dead letter')} moved; run it again to go on")
            return INTERRUPTED
        print(f"{counted(work.moved, 'dead letter')} moved back into the queues")
        code = announce_set_aside(stack) if aside else 0
        return 1 if stay else code


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


class _Move:
    """Moves letters to where they came from; those that failed again meanwhile stay.

    Not by SQS's own move task: that takes along what can never be read, which then fails five
    times more. A crash between sending and deleting sends a copy, which changes nothing.
    """

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._dead = stack.queue_url(_DEAD)
        self._tally = Tally()
        self.moved = 0

    def through(self) -> int:
        """Move all; how many stay that can be dropped alone, or were refused."""
        started = datetime.now(UTC)
        unreadable: list[Letter] = []
        refused = 0
        letters = letters_in(self._stack.sqs, self._dead)
        while some := list(islice(letters, _AT_ONCE)):
            unreadable += (letter for letter in some if letter.fault)
            due = [letter for letter in some if not letter.fault and letter.sent <= started]
            sent = sum(self._send(*group) for group in _by_queue(due))
            self.moved, refused = self.moved + sent, refused + len(due) - sent
            self._tally.tell(f"{counted(self.moved, 'dead letter')} moved")
        self._tally.clear()
        for letter in unreadable:
            put_back(self._stack.sqs, self._dead, letter)
            note(f"{printable(letter.words, 300)}: copydesk redrive --drop {letter.id}")
        if refused:
            note(f"SQS refused {counted(refused, 'letter')}: run it again")
        return len(unreadable) + refused

    def _send(self, output: str, letters: Sequence[Letter]) -> int:
        return move(self._stack.sqs, self._dead, self._stack.queue_url(output), letters)


def _by_queue(letters: Sequence[Letter]) -> Iterator[tuple[str, list[Letter]]]:
    for output, is_of_ours in (("IngestQueueUrl", False), ("BackfillQueueUrl", True)):
        if own := [letter for letter in letters if letter.is_of_ours is is_of_ours]:
            yield output, own


def _drop(stack: Stack, ids: set[str], *, is_dry: bool) -> int:
    """Drop what can never be read, be it a notice or events that were set aside.

    Raises:
        WrongUse: One of them is not there, or can be read.
    """
    urls = [stack.queue_url(output) for output in (_DEAD, _SET_ASIDE)]
    letters = [(url, letter) for url in urls for letter in letters_in(stack.sqs, url)]
    found = {
        letter.id
        for url, letter in letters
        if letter.id in ids and (letter.fault if url == urls[0] else not window_of(letter.body))
    }
    missing = sorted(ids - found)
    for url, letter in letters:
        is_to_go = letter.id in found and not (is_dry or missing)
        (delete if is_to_go else put_back)(stack.sqs, url, letter)
    if missing:
        raise WrongUse(
            f"there is no message {missing[0]} that can never be read: see --dry-run;"
            " nothing was dropped"
        )
    print(f"{counted(len(found), 'message')} {'to be ' * is_dry}dropped")
    return 0
