"""A bell: whoever waits for work sleeps until somebody rings, or until it is time to look."""

import threading


class Bell:
    """Rings are counted, so a ring between looking and waiting is never missed."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._rings = 0
        self._closed = False

    @property
    def rings(self) -> int:
        return self._rings

    @property
    def is_closed(self) -> bool:
        """True when work is over: everybody goes home."""
        return self._closed

    def ring(self) -> None:
        with self._changed:
            self._rings += 1
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def wait(self, heard: int, seconds: float) -> None:
        """Return as soon as there were more rings than ``heard``; at the latest when time is up."""
        with self._changed:
            self._changed.wait_for(lambda: self._rings > heard or self._closed, timeout=seconds)

    def pause(self, seconds: float) -> None:
        """Let time pass, whoever rings; not past closing time."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed, timeout=seconds)
