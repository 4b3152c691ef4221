"""Whether work grows with its input or with the square of it: a ratio, so any machine will do."""

import time
from collections.abc import Callable

STILL_LINEAR = 3.0
"""Of twice the input; the square would give 4. Between them lies what other processes cost."""

_TRIES = 3


def growth(work: Callable[[int], object], size: int) -> float:
    """Tell how many times longer ``work`` takes for twice the size."""
    return _least_seconds(work, 2 * size) / _least_seconds(work, size)


def _least_seconds(work: Callable[[int], object], size: int) -> float:
    return min(_seconds(work, size) for _ in range(_TRIES))


def _seconds(work: Callable[[int], object], size: int) -> float:
    started = time.process_time()
    work(size)
    return time.process_time() - started
