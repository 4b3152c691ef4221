"""A stopwatch: how long each step of a notice took, for its log line.

    {"read_ms": 41.2, "clean_ms": 12.9, "commit_ms": 8.3}

It is put around what the desk is given, so that the desk knows no clock but the one on the wall.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from copydesk.desk import Records, Uploads
from copydesk.record.standing import Standing
from copydesk.record.stored import StoredUpload

_P = ParamSpec("_P")
_R = TypeVar("_R")

_MILLISECONDS = 1000


@dataclass(slots=True)
class Stopwatch:
    """Adds up seconds by step, until they are taken."""

    seconds: Callable[[], float]
    """A clock that never goes back."""

    _steps: dict[str, float] = field(default_factory=dict)

    def timed(self, step: str, call: Callable[_P, _R]) -> Callable[_P, _R]:
        """Put the watch around a call; a failed one takes its time too."""

        def timed(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            started = self.seconds()
            try:
                return call(*args, **kwargs)
            finally:
                self._steps[step] = self._steps.get(step, 0.0) + self.seconds() - started

        return timed

    def take(self) -> dict[str, float]:
        """Read the milliseconds of each step, and begin anew."""
        taken = {
            f"{step}_ms": round(_MILLISECONDS * seconds, 1) for step, seconds in self._steps.items()
        }
        self._steps.clear()
        return taken


class TimedUploads:
    """Uploads whose reading is timed."""

    def __init__(self, uploads: Uploads, stopwatch: Stopwatch) -> None:
        self._read = stopwatch.timed("read", uploads.read)
        self._beneath = stopwatch.timed("read", uploads.beneath)

    def read(self, bucket: str, key: str, version_id: str | None) -> StoredUpload:
        return self._read(bucket, key, version_id)

    def beneath(self, bucket: str, key: str, version_id: str) -> str | None:
        return self._beneath(bucket, key, version_id)


class TimedRecords:
    """Records whose look-ups and commits are timed."""

    def __init__(self, records: Records, stopwatch: Stopwatch) -> None:
        self._get = stopwatch.timed("lookup", records.get)
        self._records = records
        self._stopwatch = stopwatch

    def get(self, article_id: str) -> Standing | None:
        return self._get(article_id)

    def commit(self, new: Standing, *, over: Standing | None) -> Standing | None:
        return self._stopwatch.timed("commit", self._records.commit)(new, over=over)
