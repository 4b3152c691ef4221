"""Lines of a page that credit somebody, but not with the story: each has its own place.

<div class="teaser">By Omar Dahl</div>     comments, teasers, columns
Author: Ada Holt                           one of several works that a text lists
Analysis                                   a box in the midst of the text, by its own heading
Omar Dahl, Political Editor
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from copydesk.article.block import (
    Block,
    BlockKind,
    Container,
    around_paragraph,
    stands_in,
)
from copydesk.article.normalize.bylines.by_words import has_a_by
from copydesk.article.normalize.words import count_words

_OF_OTHERS = frozenset(
    """
    comment comments commentlist related teaser teasers recommended sidebar footer latest popular
    widget nav menu reply card cards
    """.split()  # noqa: SIM905 - names read better than twenty strings
)
_OF_PICTURES = frozenset({"photo", "photos", "picture", "image", "images", "caption", "figure"})
_OF_ALL_PICTURES = frozenset({"slideshow", "gallery", "carousel"})
"""Labels of what holds many, however far out they stand."""

_OWN_FOOTERS = (("entry", "footer"), ("post", "footer"), ("article", "footer"))
"""Labels of the foot of the story itself."""

_BEFORE_A_BOX = 3
"""Paragraphs of the text before a box in it: near the headline it is the story's own byline."""

UNDER_A_TEASER = 2
"""Blocks under the headline of another story in which its byline stands."""

_TEASER_WORDS = 5
"""The least of such a headline; "About the author" heads no story."""

_AUTHOR = re.compile(r"\W{0,3}Authors?\s?:?\s")


def is_elsewhere(blocks: Sequence[Block], place: int) -> bool:
    """Comments, teasers, other articles and the sources of notes have authors of their own."""
    block = blocks[place]
    if block.place is None or block.text.startswith("^"):
        return True
    others = _OF_OTHERS.intersection(block.labels)
    if ("pull", "quote") in pairwise(block.labels):
        return True  # its author said it
    if ("widget", "blog") in pairwise(block.labels):  # so Blogger calls the column of its posts
        others -= {"widget"}
    if others and not (others == {"footer"} and in_own_footer(block)):
        return True
    above = blocks[max(0, place - UNDER_A_TEASER) : place + 1]
    return any(b.kind is BlockKind.HEADING and count_words(b.text) >= _TEASER_WORDS for b in above)


def of_other_works(blocks: Sequence[Block], body_start: int) -> frozenset[int]:
    """Find the lines "Author: …" of a text where they differ: they stand under works it lists."""
    places = range(body_start, len(blocks))
    found = [n for n in places if _AUTHOR.match(blocks[n].text) and has_a_by(blocks[n].text)]
    elsewhere = {n for n in found if blocks[n].place is not None and is_elsewhere(blocks, n)}
    named = {blocks[n].text for n in found if n not in elsewhere}
    return frozenset(found if len(named) > 1 else elsewhere)


def signs_a_box(blocks: Sequence[Block], place: int, body_start: int) -> bool:
    """Does the line stand in a box that the text goes around, with its heading or its own text?"""
    if not body_start < place < len(blocks) - 1:
        return False
    above, below = blocks[place - 1], blocks[place + 1]
    box = around_paragraph(above if above.kind is BlockKind.HEADING else below)
    text = around_paragraph(blocks[body_start])
    if box is None or text is None or stands_in(blocks[body_start], box):
        return False
    before = sum(_is_in(block, text) for block in blocks[body_start:place])
    goes_on = any(_is_in(block, text) for block in blocks[place + 1 :])
    return before >= _BEFORE_A_BOX and goes_on and stands_in(blocks[place], box)


def _is_in(block: Block, box: Container) -> bool:
    """Is the block a paragraph of the box itself, and of none within?"""
    around = around_paragraph(block)
    return around is not None and around.number == box.number


def in_own_footer(block: Block) -> bool:
    """Does the line stand in the foot of a story, and not of the page?"""
    labels = block.labels
    return "footer" in labels and any(pair in _OWN_FOOTERS for pair in pairwise(labels))


def is_beside_a_picture(block: Block) -> bool:
    """Does the line say whose the picture is, and not whose the story?"""
    labelled = not (
        _OF_PICTURES.isdisjoint(block.near_labels) and _OF_ALL_PICTURES.isdisjoint(block.labels)
    )
    return labelled or block.kind is BlockKind.CAPTION or "figure" in block.tags
