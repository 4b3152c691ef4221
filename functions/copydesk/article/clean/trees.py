"""Boosted trees as Python's own conditional expressions: a few hundred small trees, no numpy.

A tree that asks for the words of a block and then for its links is written as

    (-2.0 if c0 <= 5.0 else (3.0 if c1 <= 0.5 else -1.0))

and a grove as the sum of some trees. The interpreter knows no faster way to walk down a tree:
a question costs one comparison of two numbers, and only the five that lead to the block's own
leaf are asked. All rows walk through one grove before the next, whose code and numbers the
processor has at hand by then.
"""

import gzip
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import starmap
from math import exp
from operator import add
from pathlib import Path
from typing import TypedDict

_TREES_OF_A_GROVE = 25


class Tree(TypedDict):
    """One tree as it stands in the weights; a child below 0 is leaf ``-1 - child``."""

    features: list[int]
    thresholds: list[float]
    left: list[int]
    right: list[int]
    leaves: list[float]


@dataclass(frozen=True)
class Forest:
    """An ensemble, ready to judge."""

    trees: Sequence[Tree]

    @cached_property
    def _groves(self) -> list[Callable[..., float]]:
        """Sums of some trees for a row's columns; written when a document first asks for them."""
        starts = range(0, len(self.trees), _TREES_OF_A_GROVE)
        return [_grove(self.trees[start : start + _TREES_OF_A_GROVE]) for start in starts]

    def scores(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Judge blocks: 0..1 for each row of features; columns that no tree asks for may follow."""
        totals = [0.0] * len(rows)
        for grove in self._groves:
            totals = list(map(add, totals, starmap(grove, rows)))
        return [1.0 / (1.0 + exp(-total)) for total in totals]


def _grove(trees: Sequence[Tree]) -> Callable[..., float]:
    columns = 1 + max((column for tree in trees for column in tree["features"]), default=0)
    names = ", ".join(f"c{column}" for column in range(columns))
    total = " + ".join(_written(tree) for tree in trees)
    source = f"lambda {names}, *_: {total}"
    written: Callable[..., float] = eval(source, {"__builtins__": {}})  # noqa: S307 - of numbers
    return written


@cache
def forest_in(file: Path) -> Forest:
    """Read a forest that has a file of its own, once in the life of a process."""
    return Forest(json.loads(gzip.decompress(file.read_bytes()))["trees"])


def _written(tree: Tree) -> str:
    """Write a tree as an expression; one without a question is its leaf."""
    return _branch(tree, 0 if tree["features"] else -1)


def _branch(tree: Tree, node: int) -> str:
    """Write what is under a node; numbers only, whatever else stands in the weights."""
    if node < 0:
        return repr(float(tree["leaves"][-1 - node]))
    left, right = (_branch(tree, tree[side][node]) for side in ("left", "right"))
    column, threshold = int(tree["features"][node]), float(tree["thresholds"][node])
    return f"({left} if c{column} <= {threshold!r} else {right})"
