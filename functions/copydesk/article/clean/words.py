"""What a block's words show: how like a story they sound, and whether the story has them too.

Two things are known of each word that many sites use: its *worth* (learned: "cookies" speaks
against a story, "because" for it) and its *rarity*. Words that are in no list are rare: the
names and things that a story is about. A teaser for another story shares few of them.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import fsum, sqrt
from operator import mul

from copydesk.article.clean.neighbours import means
from copydesk.article.cutting import words_of_letters

NAMES = ("worth", "worth_after", "worth_near", "worth_around")
SHARED_NAMES = ("rare", "rare_shared", "rare_often", "shared_near", "often_near")

# Two ideographs are about a word; of the other scripts that set no spaces, a run.
_WORD = re.compile(
    "[^\\W\\d_\u3040-\u30ff\u4e00-\u9fff]+|[\u00a9\u2022&*]"
    "|[\u30a0-\u30ff]{2,}|[\u4e00-\u9fff]{2}|[\u3041-\u309f]+"
)
_ASCII_SIGNS = "&*"
_READ = 400
"""Characters of a block that are read for words."""

_NEAR, _AROUND, _SHARED_NEAR = 2, 8, 3
_BEYOND = -9.0
_NAME_LETTERS = 4
_COMMON, _UNLISTED = 2.5, 6.7
"""Rarity below which a word is about nothing (a document in twelve has it); of unlisted words."""

_CJK = "\u3040"
_OFTEN = 5


def words_in(text: str) -> frozenset[str]:
    """The words at the head of a block, in lower case, each once."""
    head = text[:_READ].lower()
    if not head.isascii():
        return frozenset(_WORD.findall(head))
    return frozenset(words_of_letters(head)).union(sign for sign in _ASCII_SIGNS if sign in head)


@dataclass(frozen=True)
class Vocabulary:
    """Words that many sites use."""

    worth: Mapping[str, float]
    rarity: Mapping[str, float]
    """Natural logarithm of one over the share of documents that have the word."""

    @cached_property
    def _weighed(self) -> frozenset[str]:
        return frozenset(self.worth)

    @cached_property
    def _dull(self) -> frozenset[str]:
        """Those that are about nothing."""
        return frozenset(word for word, rarity in self.rarity.items() if rarity < _COMMON)

    def worth_of(self, words: frozenset[str]) -> float:
        """Weigh a block's words: below 0 speaks against a story."""
        known = words & self._weighed
        # A set has another order in each process; a plain sum would end in other digits.
        return fsum(map(self.worth.__getitem__, known)) / sqrt(len(known)) if known else 0.0

    def telling(self, words: frozenset[str]) -> dict[str, float]:
        """The rarity of those words that a story could be about."""
        rarity = self.rarity.get
        return {
            word: rarity(word, _UNLISTED)
            for word in words - self._dull
            if len(word) >= _NAME_LETTERS or word > _CJK
        }


def vocabulary_of(listed: Mapping[str, Sequence[float]]) -> Vocabulary:
    """Make a vocabulary of what the weights have: word → worth, rarity."""
    return Vocabulary(
        {word: worth for word, (worth, _) in listed.items()},
        {word: rarity for word, (_, rarity) in listed.items()},
    )


def worth_columns(worth: Sequence[float]) -> list[tuple[float, ...]]:
    """Lay each block's worth beside that of its neighbours: a row of ``NAMES`` for each."""
    after = [*worth[1:], _BEYOND]
    return list(zip(worth, after, means(worth, _NEAR), means(worth, _AROUND), strict=True))


def shared_columns(
    telling: Sequence[Mapping[str, float]], good: Sequence[bool], words: Sequence[float]
) -> list[tuple[float, ...]]:
    """Tell how many of its rare words each paragraph shares: a row of ``SHARED_NAMES`` for each.

    Args:
        telling: Of each paragraph its rare words and how rare they are.
        good: Whether it is one of those that are asked: a paragraph of whole sentences.
        words: How many words it has.
    """
    asked = (rarities for rarities, is_good in zip(telling, good, strict=True) if is_good)
    having = Counter(chain.from_iterable(asked))
    # A paragraph that is asked itself shares only what another one has too.
    shared = (frozenset(having), frozenset(word for word, count in having.items() if count > 1))
    own = [
        _shares(rarities, having, shared[is_good], itself=int(is_good))
        for rarities, is_good in zip(telling, good, strict=True)
    ]
    near = [_weighted([max(row[column], 0.0) for row in own], words) for column in (1, 2)]
    return [(*row, *around) for row, *around in zip(own, *near, strict=True)]


def _shares(
    rarities: Mapping[str, float],
    having: Mapping[str, int],
    had_by_others: frozenset[str],
    *,
    itself: int,
) -> tuple[float, float, float]:
    total = fsum(rarities.values())
    if not total:
        return 0.0, -1.0, -1.0
    shared = had_by_others.intersection(rarities)
    if not shared:
        return total, 0.0, 0.0
    often = fsum([rarities[word] * min(having[word] - itself, _OFTEN) / _OFTEN for word in shared])
    return total, fsum(map(rarities.__getitem__, shared)) / total, often / total


def _weighted(column: Sequence[float], words: Sequence[float]) -> list[float]:
    held = means(list(map(mul, column, words)), _SHARED_NEAR)
    sizes = means(words, _SHARED_NEAR)
    return [value / max(size, 1.0) for value, size in zip(held, sizes, strict=True)]
