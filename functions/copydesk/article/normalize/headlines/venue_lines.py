"""Lines between the headline and the deck of a review that say where the work is shown.

The Lighthouse Keeper’s Wife review – a storm in a very small room
Donmar Warehouse, London                                             ← a house and its town
Ruth Madigan is magnificent in a two-hander

Neither is such a line; without it the lines around it are what they are elsewhere.
"""

from collections.abc import Sequence

from copydesk.article.block import Block
from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.given_names import has_a_given_name

_MOST_WORDS = 6


def without_venues(blocks: Sequence[Block], body_start: int) -> list[int]:
    """Give the places of the lines that are none; the first line of a text is its headline."""
    last = body_start - 1
    return [n for n, block in enumerate(blocks) if not (0 < n < last and _is_venue(block))]


def _is_venue(block: Block) -> bool:
    house, comma, town = block.text.rpartition(", ")
    words = house.split()
    if not comma or block.place is not None or not 0 < len(words) < _MOST_WORDS:
        return False
    if not all(word[0].isupper() for word in words) or block.text.isupper():
        return False
    # "Anna Ruiz, London" wrote it.
    return gazetteer.city(town) is not None and not has_a_given_name(words)
