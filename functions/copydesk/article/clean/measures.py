"""What a block's own words show: length, end marks, capitals, digits, telling words."""

import re
from collections.abc import Sequence

from copydesk.article.block import Block, BlockKind
from copydesk.article.clean.lexicon import TOPICS, Topic

FIRST_NAMES = ("words", "ends", "links", "kind", "level", "emphasis", "small", "commas")
"""What is measured of every block."""

NAMES = (
    "characters", "word_length", "sentences", "capitals", "title_words", "starts_lower",
    "topic_words", "topic_share", "cookie", "twins",
)  # fmt: skip
"""What is measured besides of a block that may be the story."""

_KIND_CODES = {kind: float(code) for code, kind in enumerate(BlockKind)}
_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")
_CJK_TOKENS = re.compile(
    "[\u3041-\u309f]+|[\u30a0-\u30ff]+|[\u4e00-\u9fff]{1,4}|[^\\W\u3040-\u9fff]+"
)
_END = re.compile(
    "[.!?\u2026\u3002\uff01\uff1f\u061f\u0964\u06d4][\"'\u201d\u2019\u00bb)\\]\u300d\u300f\uff09]*$"
)
_SENTENCE = re.compile("[.!?\u2026\u3002\uff01\uff1f\u061f\u0964\u06d4]")
_COMMA = re.compile("[,;\uff0c\u3001\u060c]")
_EDGES = ".,:;!?()[]\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u2026|\u00b7"
_HEAD_CHARACTERS = 160
_HEAD_WORDS = 24
_COOKIE = int(Topic.COOKIE)
_SMALL = 3
_LONGEST = 1500
_MOST_TWINS = 9
# Two characters of a script without spaces say about as much as a word.
_CJK_WORD = 2


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
        1.0 if _END.search(text[-8:]) else 0.0,
        block.link_share,
        _KIND_CODES[block.kind],
        float(block.level or 0),
        block.emphasis,
        small / len(head) if head else 0.0,
        float(text.count(",")) if text.isascii() else float(len(_COMMA.findall(text))),
    )


def measure(block: Block, words: float, twins: int) -> tuple[float, ...]:
    """Measure a block's words more closely: a row of ``NAMES``."""
    text = block.text
    size = len(text)
    head = text[:_HEAD_CHARACTERS]
    lowered = head.lower()
    cjk = not text.isascii() and _CJK.search(head) is not None
    first = head.split()[:_HEAD_WORDS]
    hits = bits = title_words = 0
    for word in _CJK_TOKENS.findall(lowered) if cjk else lowered.split()[:_HEAD_WORDS]:
        topic = TOPICS.get(word) or TOPICS.get(word.strip(_EDGES))
        if topic:
            hits += 1
            bits |= topic
    for word in first:
        if word[0].isupper():
            title_words += 1
    n = len(first) or 1
    return (
        float(min(size, _LONGEST)),
        size / (words or 1.0),
        float(len(_SENTENCE.findall(text))),
        sum(map(str.isupper, head)) / len(head),
        title_words / n,
        1.0 if text[0].islower() else 0.0,
        float(hits),
        hits / n,
        1.0 if bits & _COOKIE else 0.0,
        float(min(twins, _MOST_TWINS)),
    )


def twins_of(blocks: Sequence[Block]) -> list[int]:
    """How often each block's text stands on its page."""
    counts: dict[str, int] = {}
    for block in blocks:
        counts[block.text] = counts.get(block.text, 0) + 1
    return [counts[block.text] for block in blocks]
