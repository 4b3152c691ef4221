"""Captions between headline and text, with whose picture it is in a line of its own below them.

Workers look at the pilings of the old bridge on Tuesday.
Anna Ruiz | The Valley Post
MILTON — The council on Tuesday backed a new bridge …

The first line may be a deck and the second its byline. The dateline says where the text begins.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from copydesk.article.normalize.datelines.dateline import split_dateline

_LINES_TO_A_LEAD = 8

_WORD = r"[A-Z][\w.'\u2019&-]*"
_FOR_A_HOUSE = re.compile(rf"{_WORD}(?:\s{_WORD}){{1,2}}\s?[|/]\s?{_WORD}(?:\s{_WORD}){{0,4}}")


def captions_above_text(texts: Sequence[str], kept: Sequence[int], top: int) -> Iterator[int]:
    """Find them below the headline of a bare text.

    Args:
        texts: All its lines.
        kept: Numbers of the lines to judge.
        top: Where the headline stands.
    """
    near = list(islice((n for n in kept if n > top), _LINES_TO_A_LEAD))
    dated = (at for at, n in enumerate(near) if split_dateline(texts[n])[0] is not None)
    lead = next(dated, 0)
    for n in near[:lead]:
        below = texts[n + 1] if n + 1 < len(texts) else ""
        if _FOR_A_HOUSE.fullmatch(below) and not _FOR_A_HOUSE.fullmatch(texts[n]):
            yield n
