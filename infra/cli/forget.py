"""``copydesk forget KEY``: erase an article everywhere it can be erased, and say where it cannot.

The object goes first, under a delete marker, so that subscribers hear ArticleRemoved. Each
erased version has a notice; the record goes when those have come and it has stood still for
a while. A notice that comes later still leaves a tombstone: it holds the key, and no text.
"""

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from copydesk.aws.articles import ArticlesTable
from copydesk.record.identity import article_id
from copydesk.record.model import State
from copydesk.record.standing import Standing
from infra.cli import stack as stacks
from infra.cli.arguments import key_of_upload, number_of
from infra.cli.belongings import (
    Belongings,
    belongings_of,
    erase_bodies,
    erase_object,
    erase_record,
)
from infra.cli.exit_codes import INTERRUPTED
from infra.cli.progress import progress
from infra.cli.say import counted, note, printable
from infra.cli.stack import Stack, connected
from infra.cli.wrong_use import Failed, WrongUse

_SETTLE_SECONDS = 20.0
_PATIENCE_SECONDS = 600.0
_LOOK_AGAIN_SECONDS = 0.5

NOT_ERASED = """\
What cannot be erased from here:
  events that subscribers have received: they have heard ArticleRemoved, and act on it themselves
  events that wait in a consumer's queue or dead-letter queue: up to 14 days, with the text
  the archive of the bus: it forgets after its days of retention (ArchiveRetentionDays)
  the table's stream: it forgets the text after 24 hours
  the functions' logs: they name the key, never text, and are kept for LogRetentionDays
  backups of the table to a point in time: up to 35 days
  messages about the key that still wait in a queue of ours: up to 14 days; they hold no text
If the key is uploaded again, its versions begin at 1: a subscriber that remembers the old ones
drops the new events. Upload under another key instead."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "key", type=key_of_upload, metavar="KEY", help="of the upload, as it stands in the bucket"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument(
        "--settle",
        type=number_of("seconds", least=0, most=300),
        default=_SETTLE_SECONDS,
        metavar="SECONDS",
        help="how long the record must stand still before it goes (default 20)",
    )
    stacks.add_arguments(parser)


def run(asked: argparse.Namespace) -> int:
    """Say what there is, ask, erase; the exit code."""
    with connected(asked) as stack:
        found = belongings_of(stack, asked.key)
        if not found:
            raise WrongUse(f"nothing is kept of {printable(asked.key, 200)}: is the key right?")
        for line in _lines(asked.key, found):
            print(line, flush=True)
        if asked.dry_run:
            print(NOT_ERASED)
            return 0
        if not asked.yes:
            _confirm(asked.key)
        try:
            return _forget(stack, asked.key, found, _Patience(asked.settle))
        except KeyboardInterrupt:
            note("stopped half-way: some of it may be erased, some not; run the same command again")
            return INTERRUPTED


def _lines(key: str, found: Belongings) -> list[str]:
    record = found.standing.record if found.standing else None
    markers = sum(one.is_marker for one in found.versions)
    return [
        f"Of {printable(key, 200)} there are:",
        f"  {counted(len(found.versions) - markers, 'version')} of the upload",
        f"  {counted(markers, 'delete marker')}",
        f"  {counted(len(found.bodies), 'body file')}",
        f"  {f'a record, {record.state}, version {record.version}' if record else 'no record'}",
        *(f"The same text stays under {printable(other, 200)}" for other in found.copies),
    ]


def _confirm(key: str) -> None:
    """Have the key typed.

    Raises:
        WrongUse: It is another, or nobody is there to type.
    """
    if not sys.stdin.isatty():
        raise WrongUse("nobody is there to confirm it: give --yes")
    note("Type the key to erase it all:")
    try:
        typed = input()
    except EOFError:  # ctrl-D
        typed = ""
    if typed != key:
        raise WrongUse("that is not the key; nothing was erased")


@dataclass(frozen=True, slots=True)
class _Patience:
    """How long to wait for a record to stand still."""

    settle_seconds: float
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


def _forget(stack: Stack, key: str, found: Belongings, patience: _Patience) -> int:
    gone = erase_object(stack, key, found.versions) if _is_to_be_hidden(found) else 0
    with progress("Waiting for the notices of what was erased"):
        standing = settled(stack, key, patience, must_be_removed=gone > 0)
    bodies = belongings_of(stack, key).bodies
    erase_bodies(stack, bodies)
    is_gone = _erase_record(stack, standing)
    with progress("Waiting for notices that come late"):
        late = settled(stack, key, patience, must_be_removed=False)
    if late and late.record.version == 0:  # a tombstone of something nobody was told of
        is_gone = _erase_record(stack, late)
        late = None
    objects = counted(gone, "version or marker", "versions and markers")
    record = "the record" if is_gone else "NOT the record"
    print(f"Erased: {objects}, {counted(len(bodies), 'body file')}, {record}")
    print(NOT_ERASED)
    if late or not is_gone:
        note("The record was written again meanwhile: somebody uploads under this key. Run again.")
        return 1
    return 0


def _is_to_be_hidden(found: Belongings) -> bool:
    """Say whether anything is there, or still stands, of which subscribers must hear the end."""
    stands = found.standing is not None and found.standing.record.state is not State.REMOVED
    return stands or bool(found.versions)


def _erase_record(stack: Stack, standing: Standing | None) -> bool:
    return standing is None or erase_record(stack.dynamodb, stack.table, standing)


def settled(
    stack: Stack, key: str, patience: _Patience, *, must_be_removed: bool
) -> Standing | None:
    """Wait until a record has stood still for a while.

    Args:
        stack: Where it is.
        key: Of its upload.
        patience: For how long.
        must_be_removed: Wait too until it is there and removed: its notices are on their way.

    Raises:
        Failed: It does not come to rest.
    """
    records, article = ArticlesTable(stack.dynamodb, stack.table), article_id(stack.bucket, key)
    began = since = patience.clock()
    stands = records.get(article)
    while patience.clock() - began < _PATIENCE_SECONDS:
        patience.sleep(_LOOK_AGAIN_SECONDS)
        now = records.get(article)
        is_ready = not must_be_removed or (now is not None and now.record.state is State.REMOVED)
        if now != stands or not is_ready:
            stands, since = now, patience.clock()
        elif patience.clock() - since >= patience.settle_seconds:
            return stands
    raise Failed(
        "its notices do not come: the object is erased, the record still stands;"
        " see copydesk status, then run this again"
    )
