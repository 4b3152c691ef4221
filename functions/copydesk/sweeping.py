"""The sweep: long bodies that no record names any more are erased, weeks later.

    bodies/edba50478f125b80779cd3b78b6ac5b7/9f86d081…   named by its record: stays
    bodies/edba50478f125b80779cd3b78b6ac5b7/60303ae2…   of an older version, 50 days old: erased

A body is written just before the commit that names it. Its age protects it until then: what
is erased is one version of a file, seen to be old, so that a body which is written again in
the very moment of its erasure is another version and stays. An old body may have been named by
an event of yesterday, so an article whose version is young keeps all of its bodies.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Protocol

from copydesk.record.size import BodyFile, LastTold

_STARTS = 256
_STRIDE = 97
"""Odd, so that 256 nights begin at 256 places, far apart from one night to the next."""


class Bodies(Protocol):
    def files(self, *, after: str) -> Iterable[Sequence[BodyFile]]:
        """List files in pages, by key, those of one key together; ``after`` is a key."""

    def erase(self, file: BodyFile) -> None:
        """Erase one version of a file."""


class Names(Protocol):
    def last_told(self, article_id: str) -> LastTold | None:
        """Tell which bodies a record names, and since when; None if there is no record."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What a night's sweep came to."""

    seen: int
    erased: int
    is_complete: bool
    """Whether it came round; else another night begins elsewhere."""


def sweep(
    *,
    bodies: Bodies,
    names: Names,
    now: datetime,
    after: timedelta,
    may_go_on: Callable[[], bool],
) -> Swept:
    """Erase what no record names and is older than ``after``. Safe to repeat, and beside ingest."""
    seen = erased = 0
    for page in _round(bodies, first_of_night(now)):
        for article_id, files in groupby(page, lambda file: file.article_id):
            if not may_go_on():
                return Swept(seen, erased, is_complete=False)
            own = list(files)
            useless = _useless(own, article_id, names, before=now - after)
            for file in useless:
                bodies.erase(file)
            seen += len(own)
            erased += len(useless)
    return Swept(seen, erased, is_complete=True)


def first_of_night(now: datetime) -> str:
    """Choose where tonight's sweep begins: if no night is long enough, each place has its turn.

    >>> [first_of_night(datetime(2026, 1, day)) for day in (1, 2, 3)]
    ['bodies/81', 'bodies/e2', 'bodies/43']
    """
    return f"bodies/{now.toordinal() * _STRIDE % _STARTS:02x}"


def _round(bodies: Bodies, start: str) -> Iterable[Sequence[BodyFile]]:
    """List all files, beginning in the middle."""
    yield from bodies.files(after=start)
    for page in bodies.files(after=""):
        before = [file for file in page if file.key <= start]
        if before:
            yield before
        if len(before) < len(page):
            return


def _useless(
    files: Sequence[BodyFile], article_id: str, names: Names, *, before: datetime
) -> list[BodyFile]:
    """Choose, of an article's files, what is old and either written anew since or long unnamed."""
    old = [file for file in files if file.written < before]
    told = names.last_told(article_id) if old else None
    if told is None:
        return old
    return [
        file
        for file in old
        if not file.is_latest or (file.key not in told.bodies and told.since < before)
    ]
