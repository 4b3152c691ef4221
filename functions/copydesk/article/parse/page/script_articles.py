"""Articles that a reader of data finds in a script, put in the place of what has been found there.

A script's strings may be other stories', too, and its short ones are passed over; whoever reads
the data knows which are the article's.
"""

from collections.abc import Callable, Sequence

from copydesk.article.block import Block, Container
from copydesk.article.draft import Draft
from copydesk.article.folding import folded
from copydesk.article.parse.page.script import AFTER_ALL, ScriptedBody, prose_words

ReadData = Callable[[str], Draft | None]

_NEXT_TO_ALL = 0.8
"""Share of the words that were found in a script; what an article leaves is other stories'."""


def tells_all_of(article: Draft, body: ScriptedBody) -> bool:
    """Does an article have the longest paragraph of a body, and about as many words?"""
    longest = max(body.blocks, key=lambda block: len(block.text), default=None)
    if longest is None:
        return False
    has_it = any(longest.text in block.text for block in article.blocks)
    return has_it and prose_words(article.blocks) >= _NEXT_TO_ALL * prose_words(body.blocks)


def beside(shown: Sequence[Block], article: Draft) -> tuple[Block, ...]:
    """Give the blocks of an article but those that the page shows: its headline, its deck."""
    printed = {folded(block.text) for block in shown}
    moved: dict[int, Container] = {}
    return tuple(
        block._replace(
            place=f"script/{block.place}",
            within=_behind_the_page(block.within, moved),
            start=None,
            end=None,
        )
        for block in article.blocks
        if folded(block.text) not in printed
    )


def _behind_the_page(element: Container | None, moved: dict[int, Container]) -> Container | None:
    """Number an element, and those around it, behind all of the page's own."""
    if element is None:
        return None
    if element.number not in moved:
        within = _behind_the_page(element.within, moved)
        moved[element.number] = element._replace(number=AFTER_ALL + element.number, within=within)
    return moved[element.number]
