"""What stands before and after a block: the second look."""

from collections.abc import Sequence

NAMES = (
    "index", "from_end", "position", "mass_before", "blocks",
    *(f"{what}_{where}" for where in ("b1", "b2", "a1", "a2")
      for what in ("words", "ends", "links", "kind")),
    "near3", "near8", "since_good", "until_good", "gap", "segment", "segment_edge", "total_good",
)  # fmt: skip

_FAR = 40.0
_SHORT = 9.0


def look_around(
    words: Sequence[float], ends: Sequence[float], links: Sequence[float], kinds: Sequence[float],
    good: Sequence[bool],
) -> list[tuple[float, ...]]:  # fmt: skip
    """Describe what is around each block: a row of ``NAMES`` for each."""
    n = len(words)
    total = sum(words) or 1.0
    good_words = [count if is_good else 0.0 for count, is_good in zip(words, good, strict=True)]
    near3 = windows(good_words, 3)
    near8 = windows(good_words, 8)
    since = _distance(good)
    until = _distance(good[::-1])[::-1]
    low, high = best_segment(
        [count * (1 - link) - _SHORT for count, link in zip(words, links, strict=True)]
    )
    total_good = sum(good_words)
    columns = [words, ends, links, kinds]
    shifted = [shift(column, by) for by in (1, 2, -1, -2) for column in columns]
    before = 0.0
    rows = []
    shifted_rows = list(zip(*shifted, strict=True))
    for index in range(n):
        inside = low <= index < high
        rows.append(
            (
                float(index), float(n - index), index / n, before / total, float(n),
                *shifted_rows[index],
                near3[index], near8[index], since[index], until[index],
                min(since[index] + until[index], _FAR),
                1.0 if inside else 0.0,
                float(min(abs(index - low), abs(index - high + 1), 99)),
                total_good,
            )
        )  # fmt: skip
        before += words[index]
    return rows


def shift(column: Sequence[float], by: int) -> list[float]:
    """Move a column: what stood ``by`` blocks before; -1 beyond the ends."""
    n = len(column)
    if by > 0:
        return ([-1.0] * by + list(column[: n - by]))[:n]
    return (list(column[-by:]) + [-1.0] * -by)[-n:]


def windows(column: Sequence[float], reach: int) -> list[float]:
    """Sums over ``reach`` blocks on each side, the block itself left out."""
    sums = [0.0]
    for value in column:
        sums.append(sums[-1] + value)
    n = len(column)
    return [
        sums[min(n, index + reach + 1)] - sums[max(0, index - reach)] - column[index]
        for index in range(n)
    ]


def _distance(good: Sequence[bool]) -> list[float]:
    out = []
    since = _FAR
    for is_good in good:
        out.append(since)
        since = 1.0 if is_good else min(since + 1.0, _FAR)
    return out


def best_segment(gains: Sequence[float]) -> tuple[int, int]:
    """Find the run with the greatest sum (Kadane): ``[low, high)``."""
    best = running = 0.0
    low = high = start = 0
    for index, gain in enumerate(gains):
        if running <= 0:
            running, start = 0.0, index
        running += gain
        if running > best:
            best, low, high = running, start, index + 1
    return low, high
