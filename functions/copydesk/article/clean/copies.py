"""Second copies: a story that stands twice on its page, for print, for phones, for a preview.

A writer who repeats a line means it: a refrain, a quotation, a warning. Nobody repeats three
paragraphs one after the other, and a hundred and fifty words. What goes is the later copy.
"""

from collections.abc import Iterable, Sequence

_PARAGRAPH_WORDS = 8.0
"""A shorter line proves nothing, and stays between two that go."""

_PARAGRAPHS, _WORDS = 3, 150.0
"""Fewest in a row that are a copy; half as many words took the verses of test pages along."""


def second_copies(kept: Iterable[int], texts: Sequence[str], words: Sequence[float]) -> set[int]:
    """Find the paragraphs that were kept before, in the same order.

    Args:
        kept: Indexes of the blocks of the story, in order.
        texts: Of all blocks.
        words: Of all blocks, how many.

    Returns:
        The indexes of those that are copies.
    """
    copies: set[int] = set()
    first: dict[str, int] = {}
    run: list[int] = []
    last = -1
    for index in kept:
        if words[index] < _PARAGRAPH_WORDS:
            continue
        original = first.setdefault(texts[index], index)
        if original == index or original <= last:
            copies.update(_if_a_copy(run, words))
            run = []
        last = -1 if original == index else original
        if original != index:
            run.append(index)
    copies.update(_if_a_copy(run, words))
    return copies


def _if_a_copy(run: Sequence[int], words: Sequence[float]) -> Sequence[int]:
    enough = len(run) >= _PARAGRAPHS and sum(words[index] for index in run) >= _WORDS
    return run if enough else ()
