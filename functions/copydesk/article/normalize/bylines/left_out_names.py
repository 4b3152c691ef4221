"""The name that a layout left out above a text, where nothing else says who wrote it.

Lemon and fennel roast chicken
A supper that looks after itself      the deck
Odette Marchand                       ← a name and nothing else, in the place of the byline
This is the chicken I make when …

What is left out as a byline is one: its name is in the record, or the reader loses it.
"""

import re
from collections.abc import Sequence

from copydesk.article.block import Block
from copydesk.article.model import Byline
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.credits import Credits
from copydesk.article.normalize.bylines.lone_names import (
    TextWords,
    is_cased,
    is_on_the_map,
    names_alone,
)
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import is_organisation

_MOST_WORDS = 4
# "T Lesezeit: 3 Min." is left out for its clock.
_SAYS_MORE = re.compile(r"[\d:|]")


def with_left_out_names(
    named: Credits, left_out: Sequence[Block], kept: Sequence[Block]
) -> Credits:
    """Take the one name that was left out above the text, if nobody else is credited.

    Args:
        named: What the credits found.
        left_out: The lines that the layout knew as bylines.
        kept: The story without them: whom it tells of did not write it.
    """
    lines = [block.text for block in left_out if block.place is None]
    if named.authors or named.byline or named.credited or len(lines) != 1:
        return named
    names = names_alone(lines[0]) if not _SAYS_MORE.search(lines[0]) else ""
    authors = read_byline(names) if names and _are_people(names, kept) else ()
    if not authors:
        return named
    credited = tuple(author.name for author in authors)
    return Credits(Byline(as_printed=lines[0]), authors, credited)


def _are_people(names: str, kept: Sequence[Block]) -> bool:
    words = names.split()
    if len(words) > _MOST_WORDS or not is_cased(names) or is_on_the_map(names):
        return False
    if any(is_wording([word]) or is_organisation(word) for word in words):
        return False
    told = any(words[-1] in block.text for block in kept)
    return not told and not TextWords(kept).are_in(names)
