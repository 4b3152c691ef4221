"""Readers' threads: below many stories, people talk to each other, and read like stories.

    reader_17                                   a name
    5 June, 2013 23:32                          a time
    The pedals are in the same place. ...       what reads like a story
    Reply   Vote   Report as abuse              what stands under each, again and again

No line tells a thread; what stands around it does: short lines that come again, short lines with
a time, and words that ask for an answer.
"""

import re
from collections.abc import Sequence

from copydesk.article.block import Block
from copydesk.article.clean.lexicon import TOPICS, Topic
from copydesk.article.clean.neighbours import distances, windows

NAMES = ("repeated_near", "stamped_near", "answers_near", "since_answers", "answers_before")

_SHORT_WORDS = 7
_AGAIN = 3
_REACH = 6
"""Blocks on both sides: a reader's words have two to five lines around them."""

_MOST_BEFORE = 9.0
_DIGIT = re.compile(r"\d")
_ANSWERING = frozenset(word for word, topics in TOPICS.items() if topics & Topic.COMMENT)


def thread_columns(
    blocks: Sequence[Block], first: Sequence[tuple[float, ...]], twins: Sequence[int]
) -> list[tuple[float, ...]]:
    """Describe what of a thread is around each line: a row of ``NAMES`` for each.

    Args:
        blocks: The lines of a dump.
        first: What ``measures.measure_first`` says of each.
        twins: How often each stands in the dump.
    """
    short = [row[0] <= _SHORT_WORDS and not row[1] for row in first]
    repeated = [float(is_short and n >= _AGAIN) for is_short, n in zip(short, twins, strict=True)]
    stamped = [
        1.0 if is_short and _DIGIT.search(block.text) else 0.0
        for is_short, block in zip(short, blocks, strict=True)
    ]
    answers = [
        is_short and not _ANSWERING.isdisjoint(block.text.lower().split())
        for is_short, block in zip(short, blocks, strict=True)
    ]
    columns = (
        *(windows(column, _REACH) for column in (repeated, stamped, list(map(float, answers)))),
        distances(answers),
        _before(answers),
    )
    return list(zip(*columns, strict=True))


def _before(answers: Sequence[bool]) -> list[float]:
    out, count = [], 0.0
    for asks in answers:
        out.append(min(count, _MOST_BEFORE))
        count += asks
    return out
