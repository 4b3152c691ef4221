"""The place of a headline: the block where it stands, in the same words or in the page's own."""

from copydesk.article.block import Block
from copydesk.article.folding import folded
from copydesk.article.normalize.found import Found

_NEAR = 3

_TITLE_ALONE = 12
"""Blocks after which the first line, if it comes again, was the title of a page only."""

_LONGEST_KICKER = 30
"""Characters of a section before a headline, in one element."""


def place_of(headline: Found | None, blocks: list[Block], start: int) -> int | None:
    """Find the block where the headline stands, in the same words or in the page's own."""
    if headline is None:
        return None
    key = folded(headline.text)
    if headline.index is not None and headline.index > start:
        # A copy for print stands below; above the text the same words have a kicker before them.
        above = (n for n, block in enumerate(blocks[:start]) if _is_title(block, key))
        return next(above, headline.index)
    if headline.index is not None:
        far = range(_TITLE_ALONE, start) if headline.index == 0 else ()
        # A dump begins with the <title> of its page; the headline comes behind the navigation.
        return next((n for n in far if folded(blocks[n].text) == key), headline.index)
    same = [n for n, block in enumerate(blocks[: start + _NEAR]) if folded(block.text) == key]
    if same:
        return same[-1]
    titles = (n for n in range(min(start, len(blocks) - 1), -1, -1) if blocks[n].level == 1)
    return next(titles, _behind_a_kicker(headline.text, blocks[:start]))


def _behind_a_kicker(headline: str, blocks: list[Block]) -> int | None:
    """Find "Gadgets Minister resigns", in one element, where the headline is in the head alone."""
    key, longest = folded(headline), len(headline) + _LONGEST_KICKER
    near = ((n, block.text) for n, block in enumerate(blocks) if len(block.text) <= longest)
    return next((n for n, text in near if folded(text).endswith(key)), None)


def _is_title(block: Block, key: str) -> bool:
    return block.level == 1 and folded(block.text).endswith(key)
