"""What stands before and after a block, and where in the document it stands."""

from collections.abc import Sequence
from itertools import accumulate, repeat
from operator import sub, truediv

from copydesk.article.block import Block

NAMES = (
    "index", "mass_before", "mass_after", "blocks",
    "words_b1", "words_a1", "words_b2", "words_a2", "ends_b1", "ends_a1", "links_b1", "links_a1",
    "kind_a1", "near2", "near5", "near15", "since_good", "until_good", "gap",
    "segment", "segment_edge", "total_good", "good_share", "share_listed",
    "indent_off", "indent_previous", "indent_next", "indent_good", "after_blank", "blank_next",
)  # fmt: skip

_FAR = 40.0
_SHORT = 9.0
_LATE = 30.0
_COUNTED = [float(index) for index in range(int(_LATE))]
_FARTHEST = 99
_LISTED = 2.0  # code of a list item


def look_around(
    blocks: Sequence[Block], first: Sequence[tuple[float, ...]], good: Sequence[bool]
) -> list[tuple[float, ...]]:
    """Describe what is around each block: a row of ``NAMES`` for each."""
    n = len(blocks)
    words, ends, links, kinds, *_ = map(list, zip(*first, strict=True))
    total = sum(words) or 1.0
    good_words = [count if is_good else 0.0 for count, is_good in zip(words, good, strict=True)]
    total_good = sum(good_words)
    listed = sum(w for w, k in zip(good_words, kinds, strict=True) if k == _LISTED)
    low, high = best_segment(
        [count * (1 - link) - _SHORT for count, link in zip(words, links, strict=True)]
    )
    since = distances(good)
    until = distances(good[::-1])[::-1]
    columns: list[Sequence[float]] = [
        (_COUNTED + [_LATE] * n)[:n],
        *_mass(words, total),
        [min(float(n), 150.0)] * n,
        *(shift(words, by) for by in (1, -1, 2, -2)),
        *(shift(column, by) for column in (ends, links) for by in (1, -1)),
        shift(kinds, -1),
        windows(good_words, 2),
        windows(good_words, 5),
        windows(good_words, 15),
        since,
        until,
        [min(a + b, _FAR) for a, b in zip(since, until, strict=True)],
        [0.0] * low + [1.0] * (high - low) + [0.0] * (n - high),
        edges(low, high, n),
        [min(total_good, 800.0)] * n,
        [total_good / total] * n,
        [listed / (total_good or 1.0)] * n,
        *_indents(blocks, good_words, total_good),
    ]
    return list(zip(*columns, strict=True))


def _mass(words: Sequence[float], total: float) -> tuple[list[float], list[float]]:
    before = 0.0
    first, second = [], []
    for count in words:
        first.append(before / total)
        before += count
        second.append(min(total - before, 600.0))
    return first, second


def _indents(
    blocks: Sequence[Block], good_words: Sequence[float], total_good: float
) -> tuple[list[float], ...]:
    """Compare each line's indent with that of most good text, and with its neighbours'."""
    indents = [float(block.indent) for block in blocks]
    blanks = [1.0 if block.after_blank else 0.0 for block in blocks]
    mass: dict[float, float] = {}
    for indent, count in zip(indents, good_words, strict=True):
        mass[indent] = mass.get(indent, 0.0) + count
    usual = max(mass, key=mass.__getitem__, default=0.0)
    return (
        [indent - usual for indent in indents],
        [a - b for a, b in zip(indents, shift(indents, 1), strict=True)],
        [a - b for a, b in zip(indents, shift(indents, -1), strict=True)],
        [mass[indent] / (total_good or 1.0) for indent in indents],
        blanks,
        shift(blanks, -1),
    )


def shift(column: Sequence[float], by: int) -> list[float]:
    """Move a column: what stood ``by`` blocks before; -1 beyond the ends."""
    n = len(column)
    if by > 0:
        return ([-1.0] * by + list(column[: max(0, n - by)]))[:n]
    return (list(column[-by:]) + [-1.0] * -by)[-n:]


def windows(column: Sequence[float], reach: int) -> list[float]:
    """Sums over ``reach`` blocks on each side, the block itself left out."""
    sums = [0.0, *accumulate(column)]
    total = sums[-1]
    padded = [0.0] * reach + sums + [total] * reach
    return list(map(sub, map(sub, padded[2 * reach + 1 :], padded), column))


def means(column: Sequence[float], reach: int) -> list[float]:
    """Means over each value and ``reach`` on both sides."""
    n = len(column)
    sums = [0.0, *accumulate(column)]
    padded = [0.0] * reach + sums + [sums[-1]] * reach
    whole = 2 * reach + 1
    held = list(map(sub, padded[whole:], padded))
    if n <= whole:
        return [x / (min(n, i + reach + 1) - max(0, i - reach)) for i, x in enumerate(held)]
    edge = range(reach + 1, whole)
    return list(map(truediv, held, [*edge, *[whole] * (n - 2 * reach), *reversed(edge)]))


def distances(good: Sequence[bool]) -> list[float]:
    """Count the steps from each back to the last that is good."""
    out = []
    since = _FAR
    for is_good in good:
        out.append(since)
        if is_good:
            since = 1.0
        elif since < _FAR:
            since += 1.0
    return out


def edges(low: int, high: int, n: int) -> list[float]:
    """Count the steps from each of ``n`` to the nearer end of ``[low, high)``."""
    to_first, to_last = map(abs, range(-low, n - low)), map(abs, range(1 - high, n + 1 - high))
    return list(map(float, map(min, to_first, to_last, repeat(_FARTHEST))))


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
