"""What a block's own words show: length, end marks, capitals, digits, telling words."""

import re
from collections.abc import Sequence

from copydesk.article.block import Block, BlockKind
from copydesk.article.clean.lexicon import TOPICS

NAMES = (
    "words", "characters", "word_length", "ends_sentence", "ends_colon", "sentences", "commas",
    "capitals", "digits", "small_words",
    "title_words", "starts_lower", "starts_digit", "quotes", "separators",
    "address", "topic_words", "topic_share",
    "cookie", "share", "subscribe", "advert", "related", "comment", "legal", "credit", "byline",
    "navigation", "paywall", "time",
    "kind", "level", "link_share", "emphasis", "twins",
)  # fmt: skip

_KIND_CODES = {kind: float(code) for code, kind in enumerate(BlockKind)}
_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")
_END = re.compile(
    "[.!?\u2026\u3002\uff01\uff1f\u061f\u0964\u06d4][\"'\u201d\u2019\u00bb)\\]\u300d\u300f\uff09]*$"
)
_SENTENCE = re.compile("[.!?\u2026\u3002\uff01\uff1f\u061f\u0964\u06d4]")
_COMMA = re.compile("[,;\uff0c\u3001\u060c]")
_QUOTE = re.compile('["\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u2018\u2019]')
_SEPARATOR = re.compile("[|\u00b7\u203a\u00bb\u2022\u2192>/]")
_ADDRESS = re.compile(r"https?:|www\.|@|\.com\b|#\w")
_EDGES = ".,:;!?()[]\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u2026|\u00b7"
_HEAD_CHARACTERS = 160
_HEAD_WORDS = 24
_SMALL = 3
# Two characters of a script without spaces say about as much as a word.
_CJK_WORD = 2


def measure(blocks: Sequence[Block]) -> list[tuple[float, ...]]:
    """Measure each block alone: a row of ``NAMES`` for each."""
    twins: dict[str, int] = {}
    for block in blocks:
        twins[block.text] = twins.get(block.text, 0) + 1
    return [_row(block, twins[block.text]) for block in blocks]


def _row(block: Block, twins: int) -> tuple[float, ...]:
    text = block.text
    size = len(text)
    split = text.split()
    count = float(len(split))
    cjk = 0 if text.isascii() else len(_CJK.findall(text))
    count += cjk / _CJK_WORD
    head = text[:_HEAD_CHARACTERS]
    first = split[:_HEAD_WORDS]
    n = len(first) or 1
    bits = hits = 0
    counts = [0.0] * 12
    lowered = head.lower().split()[:_HEAD_WORDS] if not cjk else _CJK_TOKENS.findall(head.lower())
    for word in lowered:
        topic = TOPICS.get(word) or TOPICS.get(word.strip(_EDGES))
        if topic:
            hits += 1
            bits |= topic
    for index in range(12):
        if bits >> index & 1:
            counts[index] = 1.0
    lower_words = 0
    title_words = 0
    for word in first:
        if word.islower():
            lower_words += len(word) <= _SMALL
        elif word[0].isupper():
            title_words += 1
    c0 = text[0]
    return (
        count,
        float(size),
        size / (count or 1.0),
        1.0 if _END.search(text[-8:]) else 0.0,
        1.0 if text[-1] in ":\uff1a" else 0.0,
        float(len(_SENTENCE.findall(text))),
        float(len(_COMMA.findall(text))),
        sum(map(str.isupper, head)) / len(head),
        sum(map(str.isdigit, head)) / len(head),
        lower_words / n,
        title_words / n,
        1.0 if c0.islower() else 0.0,
        1.0 if c0.isdigit() else 0.0,
        float(len(_QUOTE.findall(head))),
        float(len(_SEPARATOR.findall(head))),
        1.0 if _ADDRESS.search(head) else 0.0,
        float(hits),
        hits / n,
        *counts,
        _KIND_CODES[block.kind],
        float(block.level or 0),
        block.link_share,
        block.emphasis,
        float(twins),
    )


_CJK_TOKENS = re.compile(
    "[\u3041-\u309f]+|[\u30a0-\u30ff]+|[\u4e00-\u9fff]{1,4}|[^\\W\u3040-\u9fff]+"
)
