"""What a document testifies about its blocks: its title, its description, JSON-LD's own body."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from copydesk.article.block import Block
from copydesk.article.cutting import words_of_letters_and_digits
from copydesk.article.draft import Draft, Head

NAMES = (
    "in_title", "after_title", "in_description", "in_stated_body", "is_news",
)  # fmt: skip

_WORD = re.compile("[^\\W\u3040-\u30ff\u3400-\u9fff]+|[\u3040-\u30ff\u3400-\u9fff]")
_GRAM = 3
_LONGEST = 40
_BODY_WORDS = 60_000
_BODY_CHARACTERS = 200
_TITLE_WORDS = 40
_TITLE_LEAST = 3
_TITLE_SHARE = 0.65
_DECK_WORDS = 4
_AFAR = 60.0
_HEAD = 300
"""Characters of a block, or of a title, whose words are compared."""

_TITLE_BLOCKS = 1000
_NEWS = ("NewsArticle", "ReportageNewsArticle", "LiveBlogPosting", "AnalysisNewsArticle")
_TAG = re.compile(r"<[^<>]{0,2000}>")


def testify(draft: Draft, wanted: Sequence[int]) -> tuple[int | None, list[tuple[float, ...]]]:
    """Compare blocks with what the document says of itself.

    Returns:
        The index of the block that prints its title, and a row of ``NAMES`` for each wanted.
    """
    blocks, head = draft.blocks, draft.head
    title = _title_words(head) or _first_line(blocks)
    described = _description_words(head)
    stated = _stated_grams(head)
    # Of this document alone, and not twice for the title and for the row.
    words_at = cache(lambda index: _words_of(blocks[index].text[:_HEAD]))
    printed = _title_index(blocks, title, words_at)
    news = 1.0 if any(_is_news(each.get("@type")) for each in head.linked_data) else 0.0
    told = title or described or stated
    rows: list[tuple[float, ...]] = []
    for index in wanted:
        # Most dumps say nothing of themselves: their words are compared with nothing.
        words = words_at(index)[:_LONGEST] if told else []
        n = len(words) or 1
        shared = sum(map(title.__contains__, words)) if title and n < _TITLE_WORDS else 0
        away = max(-_AFAR, min(_AFAR, index - printed)) if printed is not None else -2 * _AFAR
        rows.append(
            (
                shared / n,
                float(away),
                sum(map(described.__contains__, words)) / n
                if described and n >= _DECK_WORDS
                else 0.0,
                _share_stated(words, stated) if stated else -1.0,
                news,
            )
        )
    return printed, rows


def _is_news(kind: object) -> bool:
    return kind in _NEWS or (isinstance(kind, list) and any(each in _NEWS for each in kind))


def _title_words(head: Head) -> frozenset[str]:
    names = {"og:title", "twitter:title"}
    texts = [content for name, content in head.meta if name in names] or [head.title or ""]
    return frozenset(_words_of(max(texts, key=len)[:_HEAD]))


def _first_line(blocks: Sequence[Block]) -> frozenset[str]:
    """Dumps begin with the title of their page, if they have it."""
    words = _words_of(blocks[0].text[:_HEAD]) if blocks else []
    return frozenset(words) if _TITLE_LEAST < len(words) < _TITLE_WORDS else frozenset()


def _title_index(
    blocks: Sequence[Block], title: frozenset[str], words_at: Callable[[int], list[str]]
) -> int | None:
    """Find where the title is printed; not the dump's first line, if it comes again."""
    best: tuple[float, int] | None = None
    for index, block in enumerate(blocks[:_TITLE_BLOCKS] if title else ()):
        if not index or len(block.text) > 8 * _TITLE_WORDS:
            continue
        words = frozenset(words_at(index) if len(block.text) <= _HEAD else _words_of(block.text))
        if len(words) < _TITLE_LEAST:
            continue
        shared = len(words & title)
        share = shared / len(words)
        if share < _TITLE_SHARE:
            continue
        worth = share + shared / len(title) + (0.2 if block.level == 1 else 0.0)
        if best is None or worth > best[0] + 0.01:
            best = (worth, index)
    return best[1] if best else None


def _description_words(head: Head) -> frozenset[str]:
    names = {"description", "og:description", "twitter:description"}
    texts = [content for name, content in head.meta if name in names]
    return frozenset(_words_of(max(texts, key=len, default="")[:1000]))


def _stated_body(head: Head) -> str:
    """The longest ``articleBody`` of the page's JSON-LD; empty if there is none."""
    bodies = (each.get("articleBody") for each in head.linked_data)
    return max((body for body in bodies if isinstance(body, str)), key=len, default="")


def _stated_grams(head: Head) -> frozenset[tuple[str, ...]]:
    body = _stated_body(head)
    if len(body) < _BODY_CHARACTERS:
        return frozenset()
    words = _words_of(_TAG.sub(" ", body))[:_BODY_WORDS]
    return frozenset(zip(words, words[1:], words[2:], strict=False)) | frozenset(pairwise(words))


def _share_stated(words: list[str], stated: frozenset[tuple[str, ...]]) -> float:
    if len(words) < _GRAM - 1:
        return 0.0
    grams: list[tuple[str, ...]] = list(zip(words, words[1:], words[2:], strict=False))
    grams = grams or [tuple(words)]
    return sum(map(stated.__contains__, grams)) / len(grams)


def _words_of(text: str) -> list[str]:
    text = text.lower()
    return words_of_letters_and_digits(text) if text.isascii() else _WORD.findall(text)
