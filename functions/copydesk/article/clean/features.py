"""All that the model sees of a draft, in columns of fixed order."""

from collections.abc import Sequence

from copydesk.article.block import Block
from copydesk.article.clean import evidence, measures, neighbours, structure
from copydesk.article.draft import Draft

TEXT_NAMES = measures.NAMES + neighbours.NAMES
PAGE_NAMES = TEXT_NAMES + evidence.NAMES + structure.NAMES

_GOOD_WORDS = 12
_GOOD_LINKS = 0.4


def is_page(blocks: Sequence[Block]) -> bool:
    return bool(blocks) and all(block.within is not None for block in blocks)


def rows_of(draft: Draft) -> list[tuple[float, ...]]:
    """Describe every block of a draft: by ``PAGE_NAMES`` if it is a page's, else ``TEXT_NAMES``."""
    blocks = draft.blocks
    own = measures.measure(blocks)
    words, ends = [row[0] for row in own], [row[3] for row in own]
    kinds, links = [row[30] for row in own], [row[32] for row in own]
    good = [
        row[0] >= _GOOD_WORDS and row[32] < _GOOD_LINKS and (row[3] > 0 or row[0] > 3 * _GOOD_WORDS)
        for row in own
    ]
    around = neighbours.look_around(words, ends, links, kinds, good)
    if not is_page(blocks):
        return [a + b for a, b in zip(own, around, strict=True)]
    testimony = evidence.testify(blocks, draft.head)
    places = structure.structure(blocks, words, good)
    return [a + b + c + d for a, b, c, d in zip(own, around, testimony, places, strict=True)]
