"""Pull quotes: a sentence of the story set large beside it, once more.

    <p>“We cut the night boats,” said Maureen Tulloch. “There was nothing left to cut.”</p>
    <aside><p>There was nothing left to cut.</p><cite>Maureen Tulloch</cite></aside>

What a page quotes and its own text has word for word is a pull quote, whatever it is called.
A quotation from elsewhere that the text takes up again is longer than what is taken up.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from copydesk.article.block import Block, BlockKind, Container, Verdict
from copydesk.article.folding import folded
from copydesk.article.text import width_of

_FEWEST_LETTERS = 15
"""A shorter quotation may stand in any longer sentence: "Never again"."""

_LONGEST_ASIDE = 400
"""Letters of what is set large; a longer quotation is one."""

_LONGEST_NAME = 60
"""… and of who said it, with what they are."""

_MOST_BOXES = 60
"""Of one page: each is looked for in all of the text."""

_SET_BESIDE = frozenset({"aside", "blockquote", "figure", "q"})
_LABELS = frozenset({"pullquote", "pullquotes", "pull", "blockquote", "quote", "zitat"})


def pull_quotes(verdicts: Sequence[Verdict], kept: Sequence[int]) -> Iterator[int]:
    """Give the indexes of kept blocks that repeat, as a quotation, what another kept block says.

    All of a quotation must be repeated: the name below it goes along.
    """
    boxes = _boxes(verdicts, kept)
    if not boxes:
        return
    inside = {index for own in boxes.values() for index in own}
    said = [folded(verdicts[n].block.text) for n in kept if n not in inside]
    for own in islice(boxes.values(), _MOST_BOXES):
        keys = {n: folded(verdicts[n].block.text) for n in own}
        repeated = {n for n, key in keys.items() if _stands_in(key, said)}
        others = [n for n in own if n not in repeated]
        if repeated and (not others or (_is_name(keys[others[0]]) and others == own[-1:])):
            yield from own


def _boxes(verdicts: Sequence[Verdict], kept: Sequence[int]) -> Mapping[int, list[int]]:
    """Gather the kept blocks of each element that may be a pull quote."""
    boxes: dict[int, list[int]] = {}
    for index in kept:
        box = _box_around(verdicts[index].block)
        if box is not None:
            boxes.setdefault(box.number, []).append(index)
    return boxes


def _box_around(block: Block) -> Container | None:
    """Find the outermost element that quotes; headings and captions in it are their own."""
    if block.kind not in (BlockKind.QUOTE, BlockKind.PARAGRAPH) or block.place is None:
        return None
    box, element = None, block.within
    while element is not None:
        if element.tag in _SET_BESIDE or not _LABELS.isdisjoint(element.labels):
            box = element
        element = element.within
    return box


def _stands_in(key: str, said: Sequence[str]) -> bool:
    is_aside = _FEWEST_LETTERS <= width_of(key) <= _LONGEST_ASIDE
    return is_aside and any(key in text for text in said)


def _is_name(key: str) -> bool:
    return width_of(key) <= _LONGEST_NAME
