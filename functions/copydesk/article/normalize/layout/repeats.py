"""Lines of a bare text that a program has printed twice: once more as a title, a deck or a teaser.

Minister resigns over bridge                          the headline ...
Minister resigns over bridge                          ... again, above the text
The minister of transport resigned on Monday, a …     a teaser, cut ...
The minister of transport resigned on Monday, a day   ... of what stands below it
A ferry at the pier in May. A ferry at the pier in May.      above the text: a picture's

I was not going to let her sink.                     set large between two paragraphs, ...
Joan Holt, ferry owner                               ... with her name: one of them says it

Nobody writes a long line twice in a row; a short one may be a chant.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from copydesk.article.folding import folded
from copydesk.article.prose import OPENING_QUOTES, ends_in, is_prose
from copydesk.article.text import SENTENCE_ENDS, width_of

_SHORTEST = 40
"""Letters of a line that nobody writes twice; an ideograph is as wide as two."""

_SHORTEST_SET_LARGE = 25
"""Letters of what is set large; a shorter sentence may be said again."""

_MOST_SET_LARGE = 60
"""Lines of a text that are looked for in all of it."""

_LONGEST_NAME = 60
_MARKS = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb .!?"

_LINES_TO_A_TEXT = 8
"""Below a headline; further down a heading may say the same."""

_MOST_REPEATED = 3
"""One line in so many: of a text that says the same all over nobody knows what it is."""

_CUT = ("\u2026", "...")


def set_large(texts: Sequence[str], kept: Sequence[int], start: int) -> Iterator[int]:
    """Find pull quotes below the start of a bare text, each with the name below it."""
    inner = [n for n in kept if n > start]
    places = (at for at in range(1, len(inner) - 1) if _may_be_set_large(texts[inner[at]]))
    told = "\n".join(texts[n] for n in kept)
    for at in islice(places, _MOST_SET_LARGE):
        above, line, below = (texts[n] for n in inner[at - 1 : at + 2])
        says = line.strip(_MARKS)
        elsewhere = told.replace(line, "")
        quoted = any(f"{mark}{says}" in elsewhere for mark in OPENING_QUOTES)
        if quoted and ends_in(above, SENTENCE_ENDS):
            yield inner[at]
            if _is_whose(below, told):
                yield inner[at + 1]


def _may_be_set_large(text: str) -> bool:
    fits = width_of(text) >= _SHORTEST_SET_LARGE and not is_prose(text)
    return fits and text.strip(_MARKS)[:1].isupper() and ends_in(text, SENTENCE_ENDS)


def _is_whose(text: str, told: str) -> bool:
    """Tell "Joan Holt, ferry owner" by the name that the text has too."""
    name = text.partition(",")[0].lstrip("\u2014\u2013- ")
    short = len(text) <= _LONGEST_NAME and not ends_in(text, SENTENCE_ENDS)
    return short and " " in name and name[0].isupper() and told.count(name) > 1


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
        yield from (n for n in islice(above, _LINES_TO_A_TEXT) if folded(texts[n]) == title)
    twice = list(_beside_themselves(texts, kept))
    if len(kept) > _MOST_REPEATED * len(twice):
        yield from twice
    lead = next((n for n in kept if is_prose(texts[n])), None)
    half = _half(texts[lead]) if lead is not None else None
    if lead is not None and half in [texts[n] for n in kept]:
        yield lead


def _beside_themselves(texts: Sequence[str], kept: Sequence[int]) -> Iterator[int]:
    """Find long lines that stand there again right below, or in full."""
    for upper, lower in pairwise(kept):
        if width_of(texts[upper]) < _SHORTEST:
            continue
        if texts[lower] == texts[upper]:
            yield lower
        elif texts[upper].endswith(_CUT) and _is_begun_by(texts[lower], texts[upper]):
            yield upper


def _is_begun_by(text: str, teaser: str) -> bool:
    begun = teaser.rstrip("\u2026. ")
    return len(begun) < len(text) and text.startswith(begun)


def _half(text: str) -> str | None:
    """Give what a line says twice, if it does nothing else."""
    middle = len(text) // 2
    first, second = text[:middle].rstrip(), text[middle:].lstrip()
    return first if first == second else None
