"""The label and the names below a bare text, however long it is, where nothing above names anybody.

Author: Anna Ruiz          Авторы
                           Анна Руис
"""

from collections.abc import Sequence
from itertools import pairwise

from copydesk.article.block import Block
from copydesk.article.model import Author, Byline
from copydesk.article.normalize.bylines.by_words import leads_on, leads_to_a_checker
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.byline_lines import is_labelled_byline
from copydesk.article.normalize.bylines.credits import Credits
from copydesk.article.normalize.bylines.foot import foot_of
from copydesk.article.normalize.bylines.han_bylines import names_an_editor_in_charge
from copydesk.article.normalize.bylines.lone_names import LONGEST_LINE
from copydesk.article.normalize.story import Story

_BELOW = 6
"""Lines under the last of the text: who wants mail or has read too little asks there first."""

_LONGEST_LABEL = 30


def with_label_below(named: Credits, story: Story) -> Credits:
    """Take the names behind a label right below a text, if nobody else is credited.

    Where such lines differ they stand under teasers.
    """
    bare = all(block.place is None for block in story.blocks)
    if named.authors or named.credited or not bare:
        return named
    found = _named_in(foot_of(story, _BELOW))
    if len(found) != 1 or len(_named_in(story.blocks[story.body_start :])) > 1:
        return named
    people, line = next(iter(found.items()))
    return Credits(Byline(as_printed=line), people, tuple(author.name for author in people))


def _named_in(blocks: Sequence[Block]) -> dict[tuple[Author, ...], str]:
    named = ((read_byline(line), line) for line in _labelled(blocks))
    return {people: line for people, line in named if people}


def _labelled(blocks: Sequence[Block]) -> list[str]:
    """Give each line that begins with such a label; it may stand alone in the line above."""
    cut = [f"{above.text} {below.text}" for above, below in pairwise(blocks) if _leads(above)]
    whole = [block.text for block in blocks if is_labelled_byline(block.text)]
    lines = (line for line in (*cut, *whole) if len(line) <= LONGEST_LINE)
    return [line for line in lines if not names_an_editor_in_charge(line)]


def _leads(block: Block) -> bool:
    label = block.text
    return len(label) <= _LONGEST_LABEL and leads_on(label) and not leads_to_a_checker(label)
