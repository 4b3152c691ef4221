"""What a parser has set aside, put back into a story where it stood in its source.

Subject: Story for tomorrow      set aside: the story was laid out as if it had none
Museum buys back its clock       block 0 of the text, block 1 of the source
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from copydesk.article.block import Verdict
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.story import Piece, Story


def with_aside(story: Story, aside: Sequence[tuple[int, Verdict]]) -> Story:
    """Put blocks back among those of a story, and say where its parts stand among all.

    Args:
        story: Laid out without them.
        aside: Each with its number among all blocks, in order.
    """
    if not aside:
        return story
    taken = dict(aside)
    free = (n for n in count() if n not in taken)
    places = [next(free) for _ in range(len(story.pieces) + 1)]
    pieces = dict(zip(places, story.pieces, strict=False))
    pieces |= {n: Piece(verdict, None) for n, verdict in aside}
    return Story(
        tuple(pieces[n] for n in sorted(pieces)),
        _moved(story.headline, places),
        _moved(story.deck, places),
        places[story.body_start],
        None if story.top is None else places[story.top],
        tuple(replace(one, index=_place(one, places)) for one in story.candidates),
    )


def _moved(found: Found | None, places: Sequence[int]) -> Found | None:
    return found and replace(found, index=_place(found, places))


def _place(found: Found, places: Sequence[int]) -> int | None:
    return None if found.index is None else places[found.index]
