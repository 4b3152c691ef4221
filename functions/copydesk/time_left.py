"""Time: work of unknown length stops before the function is stopped."""

from collections.abc import Callable

ENOUGH_MILLISECONDS = 20_000
"""For one more page, its retries included."""


def has_time_left(remaining_milliseconds: Callable[[], int]) -> bool:
    """Say whether a function may begin another page."""
    return remaining_milliseconds() > ENOUGH_MILLISECONDS
