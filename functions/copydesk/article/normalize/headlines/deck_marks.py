"""Marks of a deck: by what a page tells it from other lines under a headline.

<p class="standfirst">       its element says so
<h2>                         it is set as a heading, and as the only one of its kind
<meta name="description">    the head says the same
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from copydesk.article.block import Block, BlockKind, Container, Verdict, elements_around
from copydesk.article.folding import folded
from copydesk.article.prose import PROSE_CHARACTERS, ends_in
from copydesk.article.text import STOPS

_LABELS = frozenset(
    """
    deck dek standfirst subtitle subheading subheadline subhead summary teaser intro lede chapo
    vorspann entradilla sommario excerpt description abstract ingress undertitel sottotitolo
    bajada strapline tagline leadtext perex preamble manchet unterzeile zajawka podtytul podnaslov
    catenaccio copete chapeau occhiello volanta subtitulo sumario resumen descripcion soustitre
    inleiding einleitung anreisser untertitel ondertitel onderkop underrubrik anons sapo ozet olho
    linhafina subtitol entradeta podnadpis alcim podnapis ingressi
    """.split()  # noqa: SIM905 - names read better than fifty strings
)
_LABELS_ALONE = frozenset({"lead", "lid", "spot", "sub"})
"""Those that say it only beside words for a story: an "ad-spot", a "lead-image" is none."""

_LEADS = frozenset({"lead", "lid"})
"""Those of them that may name the first paragraph of the text, whose sentences end."""

_OF_A_STORY = frozenset(
    """
    article artikel articulo body content detail detay entry haber item news page paragraph post
    single story text
    """.split()  # noqa: SIM905 - as above
)
_OF_OTHERS = frozenset(
    """
    author authors bio biography byline vcard video related
    """.split()  # noqa: SIM905 - as above
)
"""What a box is about whose description is no deck: who wrote the story, a film, other stories."""

_SUB = frozenset({"alt", "sub", "sous"})
"""As in "sub-headline", which an element's name spells in two words."""

_TITLED = frozenset(
    {"baslik", "headline", "head", "heading", "header", "title", "titulo", "titel", "titre"}
)
_THIN_LINE = ("linha", "fina")

_IN_OTHER_PRINT = frozenset({"b", "strong", "i", "em", "big"})

_NEAR_ELEMENTS = 2
"""Around a line: a paragraph, and a box with nothing else."""

_SAME_LETTERS = 40
"""Letters at the start that a description and the deck have in common."""


def is_called_a_deck(
    blocks: Sequence[Block], index: int, top: int, body_start: int, *, is_parted: bool = False
) -> bool:
    """Does an element call the block a deck, and not all of the text with it?

    ``itemprop="description articleBody"`` and "text-with-summary" are around whole stories.

    Args:
        blocks: Of the page.
        index: Of the block that is asked for.
        top: Of the headline.
        body_start: Of the first paragraph of the text.
        is_parted: A credit or a box stands between the block and the text: it begins no text.
    """
    block = blocks[index]
    known = (blocks[top], *blocks[body_start : body_start + 1])
    names = frozenset(label for each in known for label in each.own_labels)
    alone = _Alone(names, may_end=is_parted or not ends_in(block.text, STOPS))
    called = _calls_it_a_deck(block.own_labels) or _is_called_alone(block, alone)
    called = called or any(_calls_it_a_deck(one.called) for one in _near(block))
    below = blocks[max(body_start, index + 1) :]
    text = next(
        (one for one in below if len(one.text) >= PROSE_CHARACTERS), next(iter(below), None)
    )
    if not called or block.within is None or text is None:
        return called
    own = list(_own_elements(block, text))
    return any(
        _calls_it_a_deck((*one.labels, *one.called)) or alone.says(one.labels) for one in own
    )


def _calls_it_a_deck(labels: Sequence[str]) -> bool:
    """Find "deck", "standfirst", or "sub" before a word for headlines."""
    if not _LABELS.isdisjoint(labels):
        return True
    pairs = pairwise(labels)
    return any(pair == _THIN_LINE or (pair[0] in _SUB and pair[1] in _TITLED) for pair in pairs)


def _is_called_alone(block: Block, alone: "_Alone") -> bool:
    return any(alone.says(each.labels) for each in _near(block))


def _near(block: Block) -> Iterator[Container]:
    return islice(elements_around(block), _NEAR_ELEMENTS)


class _Alone(NamedTuple):
    """Finds ``class="lead"``, "article__lead" and, beside a name of the site's, "yle-lead"."""

    names: frozenset[str]
    """Words that the elements of headline and text have, too."""

    may_end: bool
    """It ends no sentence, or begins no text all the same."""

    def says(self, labels: Sequence[str]) -> bool:
        words = _LABELS_ALONE.intersection(labels)
        is_first_paragraph = not self.may_end and words <= _LEADS
        others = {*labels} - words - self.names
        return bool(words) and not is_first_paragraph and others <= _OF_A_STORY


def is_boxed_with(headline: Block, block: Block, text: Block) -> bool:
    """Find a box that has headline and block in it, and not the text."""
    around_headline = {element.number for element in elements_around(headline)}
    return any(element.number in around_headline for element in _own_elements(block, text))


def _own_elements(block: Block, text: Block) -> Iterator[Container]:
    """Give the elements that are around a block and not around the text, too."""
    around_text = {element.number for element in elements_around(text)}
    return (one for one in elements_around(block) if one.number not in around_text)


def is_lone_heading(block: Block, between: Sequence[Block]) -> bool:
    """Tell the heading of a story from those of teasers, of which there are several.

    Args:
        block: One of ``between``.
        between: The blocks between the headline and the text.
    """
    likeness = (block.kind, block.level, block.labels)
    alike = sum((one.kind, one.level, one.labels) == likeness for one in between)
    return block.kind is BlockKind.HEADING and alike == 1


def is_set_apart(block: Block) -> bool:
    """Tell a line that is in bold or italics as a whole, on a page whose elements have no names."""
    return not block.labels and not _IN_OTHER_PRINT.isdisjoint(block.tags[-1:])


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


def is_like_the_sentence_above(verdicts: Sequence[Verdict], index: int) -> bool:
    """Find a sentence of the story right above a line, in an element of the same make beside it.

    Both are paragraphs, then: a description may repeat the second one.
    """
    above, block = verdicts[index - 1], verdicts[index].block
    alike = (above.block.kind, above.block.tags, above.block.labels) == (
        block.kind,
        block.tags,
        block.labels,
    )
    return above.kept and alike and ends_in(above.block.text, STOPS)


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
    labels = block.own_labels
    if block.within is not None:
        own = {label for element in _own_elements(block, text) for label in element.labels}
        labels = tuple(label for label in labels if label in own)
    return not _OF_OTHERS.isdisjoint(labels) and _calls_it_a_deck(labels)
