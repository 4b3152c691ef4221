"""Readers' threads: below many stories, people talk to each other, and read like stories.

    reader_17                                   a name
    5 June, 2013 23:32                          a time
    The pedals are in the same place. ...       what reads like a story
    Reply   Vote   Report as abuse              what stands under each, again and again

No line tells a thread; what stands around it does: short lines that come again, short lines with
a time, and words that ask for an answer.
"""

import re
from collections import Counter
from collections.abc import Sequence

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
    texts: Sequence[str], first: Sequence[tuple[float, ...]]
) -> list[tuple[float, ...]]:
    """Describe what of a thread is around each line: a row of ``NAMES`` for each.

    Args:
        texts: The lines of a dump.
        first: What ``measures.measure_first`` says of each.
    """
    counts = Counter(texts)
    short = [row[0] <= _SHORT_WORDS and not row[1] for row in first]
    repeated = [
        float(is_short and counts[text] >= _AGAIN)
        for is_short, text in zip(short, texts, strict=True)
    ]
    stamped = [
        1.0 if is_short and _DIGIT.search(text) else 0.0
        for is_short, text in zip(short, texts, strict=True)
    ]
    answers = [
        is_short and not _ANSWERING.isdisjoint(text.lower().split())
        for is_short, text in zip(short, texts, strict=True)
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
