"""What the page's head testifies about a block: title, description, JSON-LD's own body."""

import re
from collections.abc import Sequence
from itertools import pairwise

from copydesk.article.block import Block
from copydesk.article.draft import Head

NAMES = ("in_title", "in_description", "in_stated_body", "has_stated_body")

_WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[^\\W\u3040-\u30ff\u3400-\u9fff]+")
_GRAM = 3
_LONGEST = 60
_BODY_WORDS = 60_000
_BODY_CHARACTERS = 200
_TITLE_WORDS = 40
_DECK_WORDS = 4


def testify(blocks: Sequence[Block], head: Head) -> list[tuple[float, ...]]:
    """Compare each block with what the head says: a row of ``NAMES`` for each."""
    title = _title_words(head)
    described = _description_words(head)
    stated = _stated_grams(head)
    rows: list[tuple[float, ...]] = []
    for block in blocks:
        words = _WORD.findall(block.text[:400].lower())[:_LONGEST]
        n = len(words) or 1
        rows.append(
            (
                sum(word in title for word in words) / n if title and n < _TITLE_WORDS else 0.0,
                sum(word in described for word in words) / n
                if described and n >= _DECK_WORDS
                else 0.0,
                _share_stated(words, stated) if stated else -1.0,
                1.0 if stated else 0.0,
            )
        )
    return rows


def _title_words(head: Head) -> frozenset[str]:
    texts = [head.title or ""]
    texts += [content for name, content in head.meta if name in {"og:title", "twitter:title"}]
    return frozenset(_WORD.findall(" ".join(texts)[:1000].lower()))


def _description_words(head: Head) -> frozenset[str]:
    names = {"description", "og:description", "twitter:description"}
    texts = [content for name, content in head.meta if name in names]
    return frozenset(_WORD.findall(" ".join(texts)[:2000].lower()))


def stated_body(head: Head) -> str:
    """The longest ``articleBody`` of the page's JSON-LD; empty if there is none."""
    bodies = (each.get("articleBody") for each in head.linked_data)
    return max((body for body in bodies if isinstance(body, str)), key=len, default="")


def _stated_grams(head: Head) -> frozenset[tuple[str, ...]]:
    body = stated_body(head)
    if len(body) < _BODY_CHARACTERS:
        return frozenset()
    body = re.sub(r"<[^<>]{0,2000}>", " ", body)
    words = _WORD.findall(body.lower())[:_BODY_WORDS]
    return frozenset(zip(words, words[1:], words[2:], strict=False)) | frozenset(pairwise(words))


def _share_stated(words: list[str], stated: frozenset[tuple[str, ...]]) -> float:
    if len(words) < _GRAM - 1:
        return 0.0
    grams: list[tuple[str, ...]] = list(zip(words, words[1:], words[2:], strict=False)) or [
        tuple(words)
    ]
    return sum(gram in stated for gram in grams) / len(grams)
