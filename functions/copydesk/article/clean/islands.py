"""Islands: what the model half believes, far from all that it is sure of.

A teaser, a portrait of the author, a text about cookies read like a story, and score like a
doubtful one. A story's own doubtful lines stand near its good ones; those of others stand in
groups of their own, in which nothing is sure.
"""

from collections.abc import Sequence
from itertools import chain

SURE, SURE_ON_A_PAGE = 0.85, 0.8
"""Score from which prose is surely the story; a page's elements say more, and its scores less."""

_REACH = 16
"""Blocks from one that is kept to the next of its group; 12 to 24 score alike."""


def without_islands(kept: Sequence[bool], sure: Sequence[bool]) -> list[bool]:
    """Leave out each group of kept blocks that has no sure one, unless no group has one.

    Args:
        kept: Of each block, whether the model would keep it.
        sure: Whether it is sure of that.
    """
    groups: list[list[int]] = []
    for index in (at for at, keep in enumerate(kept) if keep):
        if groups and index - groups[-1][-1] <= _REACH:
            groups[-1].append(index)
        else:
            groups.append([index])
    firm = [group for group in groups if any(sure[index] for index in group)]
    chosen = frozenset(chain.from_iterable(firm or groups))
    return [index in chosen for index in range(len(kept))]
