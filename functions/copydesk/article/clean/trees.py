"""Boosted trees as plain tables: a few hundred small trees judged at once, without numpy.

A tree of 16 leaves is 16 bits. A block that fails a node's test ("words <= 12") cannot
reach the leaves on that node's left: their bits go out. The bits of all trees stand side
by side in one long integer, so that one AND applies a feature's whole say in every tree,
and the lowest bit left in each tree is the leaf that the block falls into.

Source:
    Lucchese et al., "QuickScorer: a Fast Algorithm to Rank Documents with Additive
    Ensembles of Regression Trees", SIGIR 2015.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from operator import and_, getitem
from typing import TypedDict

LEAVES = 16
"""Most leaves of a tree: the bits that one tree has in the long integer."""

_BYTES = LEAVES // 8


class Tree(TypedDict):
    """One tree as it stands in the weights; a child below 0 is leaf ``-1 - child``."""

    features: list[int]
    thresholds: list[float]
    left: list[int]
    right: list[int]
    leaves: list[float]


@dataclass(frozen=True, slots=True)
class Forest:
    """An ensemble, ready to judge."""

    columns: tuple[tuple[int, tuple[float, ...], tuple[int, ...]], ...]
    """For each feature used: its column, its thresholds in order, the bits left after each."""

    values: tuple[Mapping[int, float], ...]
    """For each tree: a leaf's bit → its value."""

    def scores(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Judge blocks: 0..1 for each row of features."""
        if not rows:
            return []
        trees = len(self.values)
        whole = (1 << trees * LEAVES) - 1
        lowest = sum(1 << tree * LEAVES for tree in range(trees))
        alive = [whole] * len(rows)
        by_column = list(zip(*rows, strict=True))
        for column, thresholds, bits in self.columns:
            alive = list(
                map(and_, alive, [bits[bisect_left(thresholds, x)] for x in by_column[column]])
            )
        return [self._score(each & ~(each - lowest), trees) for each in alive]

    def _score(self, fallen: int, trees: int) -> float:
        lanes = memoryview(fallen.to_bytes(trees * _BYTES, "little")).cast("H")
        return 1.0 / (1.0 + exp(-sum(map(getitem, self.values, lanes))))


def plant(trees: Sequence[Tree]) -> Forest:
    """Make a forest of the trees that stand in the weights."""
    tests: dict[int, list[tuple[float, int]]] = {}
    for number, tree in enumerate(trees):
        for node, cleared in _left_leaves(tree).items():
            test = (tree["thresholds"][node], cleared << number * LEAVES)
            tests.setdefault(tree["features"][node], []).append(test)
    whole = (1 << len(trees) * LEAVES) - 1
    columns = tuple((column, *_cumulated(sorted(tests[column]), whole)) for column in sorted(tests))
    values = tuple(
        {1 << leaf: value for leaf, value in enumerate(tree["leaves"])} for tree in trees
    )
    return Forest(columns, values)


def _cumulated(
    tests: Sequence[tuple[float, int]], whole: int
) -> tuple[tuple[float, ...], tuple[int, ...]]:
    thresholds: list[float] = []
    bits = [whole]
    for threshold, cleared in tests:
        left = bits[-1] & ~cleared
        if thresholds and thresholds[-1] == threshold:
            bits[-1] = left
        else:
            thresholds.append(threshold)
            bits.append(left)
    return tuple(thresholds), tuple(bits)


def _left_leaves(tree: Tree) -> dict[int, int]:
    """For each node the bits of the leaves on its left; leaves are numbered left to right."""
    below: dict[int, int] = {}
    order: list[int] = []
    waiting = [0] if tree["features"] else []
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting += [child for child in (tree["left"][node], tree["right"][node]) if child >= 0]
    for node in reversed(order):
        below[node] = _bits(tree["left"][node], below) | _bits(tree["right"][node], below)
    return {node: _bits(tree["left"][node], below) for node in order}


def _bits(child: int, below: Mapping[int, int]) -> int:
    return 1 << (-1 - child) if child < 0 else below[child]
