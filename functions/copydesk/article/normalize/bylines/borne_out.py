"""Names that no table has, borne out by another line of the page: whoever is named so writes.

By                                    ← beside another story of hers
Xisto Ruiz

Xisto Ruiz                            ← the box about the author
Xisto Ruiz is the political editor of …

Write to xruiz@example.com            ← her address
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.article.block import Block
from copydesk.article.normalize.bylines.by_words import MAIL_ADDRESS, leads_on
from copydesk.article.normalize.bylines.words import is_writers_role
from copydesk.article.normalize.gazetteer import fold

_WORDS_OF_A_LIFE = 12
"""Words behind the name within which a line about the author says what she does."""

_FEWEST_LETTERS = 3
"""Of a name whose parts an address repeats: "Li Na" is in too many."""


def are_borne_out(names: str, blocks: Sequence[Block], place: int) -> bool:
    """Does the page say somewhere but in the line at ``place`` that they write?"""
    others = (pair for n, pair in enumerate(pairwise(blocks)) if place not in (n, n + 1))
    return any(
        (below.text == names and leads_on(above.text))
        or (above.text == names and _tells_what_she_does(names, below.text))
        for above, below in others
    ) or _is_addressed(names, blocks)


def _tells_what_she_does(name: str, line: str) -> bool:
    if not line.startswith(f"{name} "):
        return False
    life = line.removeprefix(name).split()[:_WORDS_OF_A_LIFE]
    return any(is_writers_role([word]) for word in life)


def _is_addressed(name: str, blocks: Sequence[Block]) -> bool:
    """Is an address made of both of these names, or of one and the initial of the other?"""
    first, *_, last = fold(name).split() if " " in fold(name) else ("", "")
    if min(len(first), len(last)) < _FEWEST_LETTERS:
        return False
    made = {first + last, last + first, first[0] + last, last + first[0], first + last[0]}
    return not made.isdisjoint(_addressees(blocks))


def _addressees(blocks: Sequence[Block]) -> Iterator[str]:
    """Give what stands before the sign of each address, letters only."""
    for block in blocks:
        if "@" in block.text:
            for address in MAIL_ADDRESS.findall(block.text):
                yield "".join(filter(str.isalpha, fold(address.partition("@")[0])))
