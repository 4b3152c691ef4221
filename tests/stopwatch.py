"""Whether work grows with its input or with the square of it: a ratio, so any machine will do.

What disturbs a measurement only ever makes it longer. So both sizes are measured in turns
and the least of each counts: a disturbed linear work shows its growth in a later turn, a
quadratic one in none.
"""

import gc
import time
from collections.abc import Callable

STILL_LINEAR = 8.0
"""Of ``TIMES`` the input; the square would give 16. Fresh pages of memory can double the 4."""

TIMES = 4

_TURNS = 12
_SHORT_RUNS = 3
"""In each turn: the shorter work is the easier one to disturb."""

_LEAST_SECONDS = 0.0005
"""What is over sooner tells of caches and pages of memory, not of the work."""

Work = Callable[[int], object]
Clock = Callable[[], float]


def growth(work: Work, size: int, *, clock: Clock = time.thread_time) -> float:
    """Tell how many times longer ``work`` takes for ``TIMES`` the size."""
    short = long = ratio = float("inf")
    for _ in range(_TURNS):
        short = min(short, *(_seconds(work, size, clock) for _ in range(_SHORT_RUNS)))
        long = min(long, _seconds(work, TIMES * size, clock))
        ratio = long / max(short, _LEAST_SECONDS)
        if ratio < STILL_LINEAR:
            break
    return ratio


def _seconds(work: Work, size: int, clock: Clock) -> float:
    collects = gc.isenabled()
    gc.disable()  # else we pay for the garbage of all tests before
    try:
        started = clock()
        work(size)
        return clock() - started
    finally:
        if collects:
            gc.enable()
