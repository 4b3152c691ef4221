"""All that the model sees of a draft, in columns of fixed order."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.article.block import Block
from copydesk.article.clean import evidence, measures, neighbours, structure
from copydesk.article.draft import Draft

TEXT_NAMES = (
    *measures.FIRST_NAMES, *measures.NAMES, *neighbours.NAMES, *evidence.NAMES,
    *structure.MASS_NAMES,
)  # fmt: skip
PAGE_NAMES = (
    *measures.FIRST_NAMES, *measures.NAMES, *neighbours.NAMES, *evidence.NAMES,
    *structure.NAMES,
)  # fmt: skip

ALONE_COLUMNS = len(measures.FIRST_NAMES) + len(measures.NAMES)
"""Columns at the head of a row that speak of the block alone."""

_GOOD_WORDS = 10
_LONG_WORDS = 24
_GOOD_LINKS = 0.45
_HAIL = 8
"""Blocks between a candidate and the nearest good one, or the nearest thick text."""
_THICK_REACH = 5
_THICK_WORDS = 30.0
"""Words that are no links, in that many blocks on both sides: lists, verse, tables."""
_FEW = 60
"""Blocks of a document so short that each is looked at."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What the model sees: rows for the blocks that may be the story, by their index."""

    first: list[tuple[float, ...]]
    wanted: list[int]
    rows: list[tuple[float, ...]]
    page: bool


def is_page(blocks: Sequence[Block]) -> bool:
    return bool(blocks) and all(block.within is not None for block in blocks)


def see(draft: Draft) -> Sight:
    """Describe the blocks of a draft that are not far from all good text."""
    blocks = draft.blocks
    page = is_page(blocks)
    first = [measures.measure_first(block) for block in blocks]
    good = [
        row[0] >= _GOOD_WORDS and row[2] < _GOOD_LINKS and (row[1] > 0 or row[0] >= _LONG_WORDS)
        for row in first
    ]
    around = neighbours.look_around(blocks, first, good)
    wanted = _within_hail(first, good)
    twins = measures.twins_of(blocks)
    printed, testimony = evidence.testify(draft, wanted)
    places = structure.structure(blocks, first, good, wanted, page=page, title=printed)
    rows = [
        first[index]
        + measures.measure(blocks[index], first[index][0], twins[index])
        + around[index]
        + said
        + place
        for index, said, place in zip(wanted, testimony, places, strict=True)
    ]
    return Sight(first, wanted, rows, page)


def _within_hail(first: Sequence[tuple[float, ...]], good: Sequence[bool]) -> list[int]:
    """Pass over what is far from all text: menus, feet, lists of links."""
    n = len(first)
    plain = [row[0] * (1 - row[2]) for row in first]
    thick = neighbours.windows(plain, _THICK_REACH)
    near = bytearray(n)
    for index in range(n):
        if good[index]:
            near[max(0, index - _HAIL) : index + _HAIL + 1] = b"\x01" * min(
                n, index + _HAIL + 1 - max(0, index - _HAIL)
            )
        elif plain[index] + thick[index] >= _THICK_WORDS:
            near[index] = 1
    del near[n:]
    found = [index for index, is_near in enumerate(near) if is_near]
    return found if found and n > _FEW else list(range(n))
