"""Subjects of mails: a headline where the text prints none, for they are written as one.

Subject: Harbour bridge reopens after two years     the headline, if its words are the text's
Subject: Story for tomorrow                         a word to the desk
"""

from collections.abc import Sequence
from itertools import compress

from copydesk.article.block import Block
from copydesk.article.folding import folded
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.beginnings_of_words import share_of, words_of
from copydesk.article.normalize.lines.desk_lines import is_desk_line
from copydesk.article.normalize.words import count_words
from copydesk.article.text import COLONS

_LEAST_TOLD = 1 / 2
"""Share of its words that come again in the text."""

_FEWEST_WORDS = 4


def with_subject(
    candidates: tuple[Found, ...],
    subject: str,
    blocks: Sequence[Block],
    kept: Sequence[bool],
    start: int,
) -> tuple[Found, ...]:
    """Add the subject of a mail to what may be the headline.

    Args:
        candidates: What the text has, the likeliest first.
        subject: Without what programs set before it.
        blocks: Of the text.
        kept: Which of them the judge took for the story.
        start: Where the story begins.
    """
    title = _without_desk_mark(subject)
    key = folded(title)
    same = (n for n, block in enumerate(blocks[:start]) if folded(block.text) == key)
    if (index := next(same, None)) is not None:
        return (Found(blocks[index].text, "subject", index), *candidates)
    if candidates or count_words(title) < _FEWEST_WORDS:
        return candidates
    text = words_of(" ".join(block.text for block in compress(blocks, kept)))
    return (Found(title, "subject"),) if share_of(words_of(title), text) >= _LEAST_TOLD else ()


def _without_desk_mark(subject: str) -> str:
    """Take "PRESS RELEASE:" off."""
    for colon in COLONS:
        mark, _, title = subject.partition(colon)
        if title.strip() and is_desk_line(mark.strip()):
            return title.strip()
    return subject
