"""What a block's own words show: length, end marks, capitals, telling words."""

import re
from collections.abc import Sequence
from operator import itemgetter
from string import ascii_uppercase

from copydesk.article.block import Block, BlockKind
from copydesk.article.clean.lexicon import TOPICS

FIRST_NAMES = ("words", "ends", "links", "kind", "level", "emphasis", "small", "commas")
"""What is measured of every block."""

NAMES = (
    "characters", "word_length", "sentences", "sentence_words", "capitals", "title_words",
    "starts_lower", "topic_words", "topic_share", "twins",
)  # fmt: skip
"""What is measured besides of a block that may be the story."""

_KIND_CODES = {kind: float(code) for code, kind in enumerate(BlockKind)}
_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")
END_MARKS = ".!?\u2026\u3002\uff01\uff1f\u061f\u0964\u06d4"
"""What the model has learned sentences by, whatever ``SENTENCE_ENDS`` has got since."""

_ASCII_END_MARKS = ".!?"
_CLOSING = "\"'\u201d\u2019\u00bb)]\u300d\u300f\uff09"
_ENDS = tuple(END_MARKS)
_END_CHARACTERS = 8
"""At the end of a block that are read for its end mark."""

_COMMAS = ",;\uff0c\u3001\u060c"
MOSTLY_LINKS = 0.5
"""Share of a block's characters in links, from which no neighbour makes it the story's."""

_CAPITALS = ascii_uppercase.encode()
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_FIRST_LETTER = itemgetter(0)
_TOPIC_WORDS = frozenset(TOPICS)
_HEAD_CHARACTERS = 160
_HEAD_WORDS = 24
_SMALL = 3
_LONGEST = 1500
_MOST_TWINS = 9
# Two characters of a script without spaces say about as much as a word.
_CJK_WORD = 2


def ends_sentence(text: str) -> bool:
    """Tell whether a block ends as sentences do."""
    return ends_in(text, _ENDS)


def ends_in(text: str, marks: tuple[str, ...]) -> bool:
    """Look for a mark at the end, or before what closes a quote or a bracket.

    As the model has learned it: ``prose.ends_in`` looks further, and knows French spaces.
    """
    return text[-_END_CHARACTERS:].rstrip(_CLOSING).endswith(marks)


def measure_first(block: Block) -> tuple[float, ...]:
    """Measure what is cheap, of every block: a row of ``FIRST_NAMES``."""
    text = block.text
    split = text.split()
    count = float(len(split))
    if not text.isascii():
        count += len(_CJK.findall(text)) / _CJK_WORD
    head = split[:_HEAD_WORDS]
    small = 0
    for word in head:
        if len(word) <= _SMALL and word.islower():
            small += 1
    return (
        count,
        1.0 if ends_sentence(text) else 0.0,
        block.link_share,
        _KIND_CODES[block.kind],
        float(block.level or 0),
        block.emphasis,
        small / len(head) if head else 0.0,
        float(text.count(",")) if text.isascii() else float(sum(map(text.count, _COMMAS))),
    )


def measure(
    block: Block, size_in_words: float, words: frozenset[str], twins: int
) -> tuple[float, ...]:
    """Measure a block's words more closely: a row of ``NAMES``."""
    text = block.text
    size = len(text)
    head = text[:_HEAD_CHARACTERS]
    first = head.split()[:_HEAD_WORDS]
    title_words = _capitals_in("".join(map(_FIRST_LETTER, first)))
    hits = len(_TOPIC_WORDS & words)
    sentences = float(sum(map(text.count, _ASCII_END_MARKS if text.isascii() else END_MARKS)))
    return (
        float(min(size, _LONGEST)),
        size / (size_in_words or 1.0),
        sentences,
        size_in_words / (sentences + 1.0),
        _capitals_in(head) / len(head),
        title_words / (len(first) or 1),
        1.0 if text[0].islower() else 0.0,
        float(hits),
        hits / (len(words) or 1),
        float(min(twins, _MOST_TWINS)),
    )


def _capitals_in(text: str) -> int:
    """Count capitals: nearly all are ASCII's, which bytes lose faster than letters are asked."""
    plain = text.encode("ascii", "ignore")
    count = len(plain) - len(plain.translate(None, _CAPITALS))
    return count if text.isascii() else count + sum(map(str.isupper, _BEYOND_ASCII.findall(text)))


def twins_of(blocks: Sequence[Block]) -> list[int]:
    """How often each block's text stands on its page."""
    counts: dict[str, int] = {}
    for block in blocks:
        counts[block.text] = counts.get(block.text, 0) + 1
    return [counts[block.text] for block in blocks]
