"""All that the model sees of a draft, in columns of fixed order."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.article.block import Block
from copydesk.article.clean import measures, neighbours, structure, testimony
from copydesk.article.clean.pieces import NAMES as PIECE_NAMES
from copydesk.article.clean.pieces import piece_columns, pieces_of
from copydesk.article.clean.threads import NAMES as THREAD_NAMES
from copydesk.article.clean.threads import thread_columns
from copydesk.article.clean.words import NAMES as WORTH_NAMES
from copydesk.article.clean.words import (
    SHARED_NAMES,
    Vocabulary,
    shared_columns,
    words_in,
    worth_columns,
)
from copydesk.article.draft import Draft

_NAMES = (
    *measures.FIRST_NAMES, *measures.NAMES, *neighbours.NAMES, *testimony.NAMES,
)  # fmt: skip
PAGE_NAMES = (*_NAMES, *structure.NAMES)
TEXT_NAMES = (
    *_NAMES, *structure.MASS_NAMES, *THREAD_NAMES, *PIECE_NAMES, *SHARED_NAMES, *WORTH_NAMES,
)  # fmt: skip
"""Pages say more by their elements; what words are worth is learned of too few sites for them."""

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
    words: list[frozenset[str]]
    """Of each wanted block."""

    page: bool


def _is_page(blocks: Sequence[Block]) -> bool:
    return bool(blocks) and all(block.within is not None for block in blocks)


def see(draft: Draft, vocabulary: Vocabulary) -> Sight:
    """Describe the blocks of a draft that are not far from all good text."""
    blocks = draft.blocks
    page = _is_page(blocks)
    first = [measures.measure_first(block) for block in blocks]
    good = [
        row[0] >= _GOOD_WORDS and row[2] < _GOOD_LINKS and (row[1] > 0 or row[0] >= _LONG_WORDS)
        for row in first
    ]
    wanted = _within_hail(first, good)
    words = [words_in(blocks[index].text) for index in wanted]
    around = neighbours.look_around(blocks, first, good)
    twins = measures.twins_of(blocks)
    printed, said = testimony.testify(draft, wanted)
    places = structure.structure(blocks, first, good, wanted, page=page, title=printed)
    talk = [()] * len(blocks) if page else thread_columns(blocks, first, twins)
    sounds = [()] * len(wanted) if page else _sounds(blocks, first, wanted, words, vocabulary)
    rows = [
        (
            *first[index],
            *measures.measure(blocks[index], first[index][0], own_words, twins[index]),
            *around[index],
            *its_testimony,
            *place,
            *talk[index],
            *sound,
        )
        for index, own_words, its_testimony, place, sound in zip(
            wanted, words, said, places, sounds, strict=True
        )
    ]
    return Sight(first, wanted, rows, words, page)


def _sounds(
    blocks: Sequence[Block],
    first: Sequence[tuple[float, ...]],
    wanted: Sequence[int],
    words: Sequence[frozenset[str]],
    vocabulary: Vocabulary,
) -> list[tuple[float, ...]]:
    """Describe lines of a dump by the paragraphs they are pieces of, and by their words."""
    pieces = pieces_of([block.text for block in blocks], [row[0] for row in first])
    telling: list[dict[str, float]] = [{} for _ in pieces.words]
    for index, found in zip(wanted, words, strict=True):
        telling[pieces.of[index]].update(vocabulary.telling(found))
    shared = shared_columns(telling, pieces.whole, pieces.words)
    described = piece_columns(pieces)
    worth = worth_columns([vocabulary.worth_of(found) for found in words])
    return [
        described[pieces.of[index]] + shared[pieces.of[index]] + own
        for index, own in zip(wanted, worth, strict=True)
    ]


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
