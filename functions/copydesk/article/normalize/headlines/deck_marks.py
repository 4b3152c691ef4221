"""Marks of a deck: by what a page tells it from other lines under a headline.

<p class="standfirst">       its element says so
<h2>                         it is set as a heading, and as the only one of its kind
<meta name="description">    the head says the same
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.article.block import Block, BlockKind, Container
from copydesk.article.normalize.page.site import folded
from copydesk.article.prose import PROSE_CHARACTERS

_LABELS = frozenset(
    """
    deck dek standfirst subtitle subheading subheadline subhead summary teaser intro lede chapo
    vorspann entradilla sommario excerpt description abstract ingress undertitel sottotitolo
    bajada kicker-text strapline tagline article-lead leadtext perex preamble manchet unterzeile
    zajawka podtytul podnaslov catenaccio copete
    """.split()  # noqa: SIM905 - names read better than thirty strings
)
_OF_OTHERS = frozenset(
    """
    author authors bio biography byline vcard video related
    """.split()  # noqa: SIM905 - as above
)
"""What a box is about whose description is no deck: who wrote the story, a film, other stories."""

_SUB = "sub"
"""As in "sub-headline", which an element's name spells in two words."""

_TITLED = frozenset({"headline", "head", "heading", "header", "title", "titulo", "titel"})

_SAME_LETTERS = 40
"""Letters at the start that a description and the deck have in common."""


def is_called_a_deck(blocks: Sequence[Block], index: int, body_start: int) -> bool:
    """Does an element call the block a deck, and not all of the text with it?

    ``itemprop="description articleBody"`` and "text-with-summary" are around whole stories.
    """
    block = blocks[index]
    called = _calls_it_a_deck(block.own_labels)
    below = (b for b in blocks[max(body_start, index + 1) :] if len(b.text) >= PROSE_CHARACTERS)
    text = next(below, None)
    if not called or block.within is None or text is None:
        return called
    return any(_calls_it_a_deck(element.labels) for element in _own_elements(block, text))


def _calls_it_a_deck(labels: Sequence[str]) -> bool:
    """Find "deck", "standfirst", or "sub" before a word for headlines."""
    sub = any(one == _SUB and other in _TITLED for one, other in pairwise(labels))
    return sub or not _LABELS.isdisjoint(labels)


def _own_elements(block: Block, text: Block) -> Iterator[Container]:
    """Give the elements that are around a block and not around the text, too."""
    around_text = {element.number for element in _elements_around(text)}
    return (one for one in _elements_around(block) if one.number not in around_text)


def _elements_around(block: Block) -> Iterator[Container]:
    """Give the elements from the innermost outwards."""
    element = block.within
    while element is not None:
        yield element
        element = element.within


def is_lone_heading(block: Block, between: Sequence[Block]) -> bool:
    """Tell the heading of a story from those of teasers, of which there are several.

    Args:
        block: One of ``between``.
        between: The blocks between the headline and the text.
    """
    likeness = (block.kind, block.level, block.labels)
    alike = sum((one.kind, one.level, one.labels) == likeness for one in between)
    return block.kind is BlockKind.HEADING and alike == 1


def is_echoed(block: Block, described: Sequence[str], text: Block) -> bool:
    """Find a line at the start of a description, or a longer one behind the section it names.

    A description that goes on where a line of the text ends is made of the text.
    """
    key = folded(block.text)
    start, is_like_text = key[:_SAME_LETTERS], block.labels == text.labels
    is_long = len(start) == _SAME_LETTERS
    return any(
        start == said[:_SAME_LETTERS] or (is_long and start in said)
        for said in described
        if not (is_like_text and len(said) > len(key) and said.startswith(key))
    )


def is_of_others(block: Block) -> bool:
    """Tell what a page says of a film, of an author or of other stories."""
    return not _OF_OTHERS.isdisjoint(block.own_labels)


def describes_others(block: Block, text: Block) -> bool:
    """Tell the description of a film or of an author, which its element calls so.

    Args:
        block: What may be one.
        text: Surely of the story: "video-description" may be around all of it.
    """
    if not is_of_others(block):
        return False
    own = {label for element in _own_elements(block, text) for label in element.labels}
    labels = [label for label in block.own_labels if label in own]
    return not _OF_OTHERS.isdisjoint(labels) and _calls_it_a_deck(labels)
