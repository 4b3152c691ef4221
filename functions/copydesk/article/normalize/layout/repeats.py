"""Lines of a bare text that a program has printed twice: once more as a title, a deck or a teaser.

Minister resigns over bridge                          the headline ...
Minister resigns over bridge                          ... again, above the text
The minister of transport resigned on Monday, a …     a teaser, cut ...
The minister of transport resigned on Monday, a day   ... of what stands below it
A ferry at the pier in May. A ferry at the pier in May.      above the text: a picture's

Nobody writes a long line twice in a row; a short one may be a chant.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from copydesk.article.folding import folded
from copydesk.article.prose import is_prose
from copydesk.article.text import width_of

_SHORTEST = 40
"""Letters of a line that nobody writes twice; an ideograph is as wide as two."""

_CUT = ("\u2026", "...")


def repeats(texts: Sequence[str], kept: Sequence[int], top: int | None) -> Iterator[int]:
    """Find the lines that say what another one says.

    Args:
        texts: All lines of a bare text.
        kept: Numbers of the lines to judge.
        top: Where the headline stands.
    """
    if top is not None and texts[top]:
        title = folded(texts[top])
        above = takewhile(lambda n: not is_prose(texts[n]), (n for n in kept if n > top))
        yield from (n for n in above if folded(texts[n]) == title)
    for upper, lower in pairwise(kept):
        if width_of(texts[upper]) < _SHORTEST:
            continue
        if texts[lower] == texts[upper]:
            yield lower
        elif texts[upper].endswith(_CUT) and _is_begun_by(texts[lower], texts[upper]):
            yield upper
    lead = next((n for n in kept if is_prose(texts[n])), None)
    half = _half(texts[lead]) if lead is not None else None
    if lead is not None and half in [texts[n] for n in kept]:
        yield lead


def _is_begun_by(text: str, teaser: str) -> bool:
    begun = teaser.rstrip("\u2026. ")
    return len(begun) < len(text) and text.startswith(begun)


def _half(text: str) -> str | None:
    """Give what a line says twice, if it does nothing else."""
    middle = len(text) // 2
    first, second = text[:middle].rstrip(), text[middle:].lstrip()
    return first if first == second else None
