"""Aligning: which blocks of a document are in its gold text.

Gold is a text, not a choice of blocks. So we look for each block's words in it, and choose
the chain of places, in order and without overlap, that explains most of it; what is left of
the gold is then given to blocks that stand elsewhere on the page.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_WORD = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\\W\u3040-\u30ff\u3400-\u9fff]+")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_GRAM = 3
_PLACES_PER_GRAM = 20
_PLACES_PER_WORD = 30
_DIAGONALS = 6
_EXPLAINED = 0.5
"""Share of a block's words that a place must explain."""

_OUT_OF_ORDER = 0.7
_WHOLE_LINE, _PART_OF_LINE = 0.9, 0.25
"""What a block of one or two words is worth: a line of the gold, or some words in it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the gold a block's words stand."""

    start: int
    end: int
    worth: float


@dataclass(slots=True)
class _Gold:
    words: list[str] = field(default_factory=list)
    starts: set[int] = field(default_factory=set)
    ends: set[int] = field(default_factory=set)
    grams: dict[tuple[str, ...], list[int]] = field(default_factory=dict)
    singles: dict[str, list[int]] = field(default_factory=dict)


_Link = tuple[int, Place, "_Link | None"]
_Chain = tuple[float, _Link | None]


def words_of(text: str) -> list[str]:
    """Words in lower case; a Chinese or Japanese character counts one."""
    text = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return [word.lower() for word in _WORD.findall(text)]


def shares_in_gold(texts: Sequence[str], gold_text: str) -> list[float]:
    """Tell for each block how much of it (0..1) is in the gold; 0.5 and more is the story."""
    gold = _read(gold_text)
    blocks = [words_of(text) for text in texts]
    places = [list(_places(words, gold)) for words in blocks]
    shares = [0.0] * len(texts)
    covered = bytearray(len(gold.words))
    link = _best_chain(places, len(gold.words))
    while link is not None:
        index, place, link = link
        shares[index] = _share(place, len(blocks[index]))
        covered[place.start : place.end] = b"\x01" * (place.end - place.start)
    _give_the_rest(blocks, places, shares, covered)
    return shares


def _share(place: Place, count: int) -> float:
    if count >= _GRAM:
        return place.worth / count
    return 1.0 if place.worth >= _EXPLAINED * count else 0.6


def _read(text: str) -> _Gold:
    gold = _Gold()
    for line in text.split("\n"):
        gold.starts.add(len(gold.words))
        gold.words += words_of(line)
        gold.ends.add(len(gold.words))
    for index, word in enumerate(gold.words):
        gold.singles.setdefault(word, []).append(index)
    for index in range(len(gold.words) - _GRAM + 1):
        gold.grams.setdefault(tuple(gold.words[index : index + _GRAM]), []).append(index)
    return gold


def _places(words: list[str], gold: _Gold) -> Iterator[Place]:
    if len(words) >= _GRAM:
        yield from _long_places(words, gold)
        return
    for start in gold.singles.get(words[0], [])[:_PLACES_PER_WORD] if words else []:
        end = start + len(words)
        if gold.words[start:end] == words:
            whole = start in gold.starts and end in gold.ends
            yield Place(start, end, len(words) * (_WHOLE_LINE if whole else _PART_OF_LINE))


def _long_places(words: list[str], gold: _Gold) -> Iterator[Place]:
    """Count the three-word runs in common, by how far the gold is ahead of the block."""
    ahead: dict[int, int] = {}
    for index in range(len(words) - _GRAM + 1):
        for at in gold.grams.get(tuple(words[index : index + _GRAM]), [])[:_PLACES_PER_GRAM]:
            ahead[at - index] = ahead.get(at - index, 0) + 1
    slack = max(_GRAM, len(words) // 10)
    for by in sorted(ahead, key=lambda by: -ahead[by])[:_DIAGONALS]:
        runs = sum(count for other, count in ahead.items() if abs(other - by) <= slack)
        worth = min(len(words), runs + _GRAM - 1)
        start, end = max(0, by), min(len(gold.words), by + len(words))
        if worth >= _EXPLAINED * len(words) and end > start:
            yield Place(start, end, worth)


class _Chains:
    """Best chain that ends at or before a word of the gold (a Fenwick tree of maxima)."""

    def __init__(self, size: int) -> None:
        self.best: list[_Chain] = [(0.0, None)] * (size + 2)

    def note(self, end: int, chain: _Chain) -> None:
        at = end + 1
        while at < len(self.best):
            if chain[0] > self.best[at][0]:
                self.best[at] = chain
            at += at & -at

    def until(self, end: int) -> _Chain:
        found: _Chain = (0.0, None)
        at = end + 1
        while at > 0:
            if self.best[at][0] > found[0]:
                found = self.best[at]
            at -= at & -at
        return found


def _best_chain(places: Sequence[Sequence[Place]], size: int) -> _Link | None:
    chains = _Chains(size)
    for index, options in enumerate(places):
        longer: list[tuple[int, _Chain]] = []
        for place in options:
            slack = min(2, (place.end - place.start) // 4)
            worth, link = chains.until(min(size, place.start + slack))
            longer.append((place.end, (worth + place.worth, (index, place, link))))
        for end, chain in longer:
            chains.note(end, chain)
    return chains.until(size)[1]


def _give_the_rest(
    blocks: Sequence[list[str]],
    places: Sequence[list[Place]],
    shares: list[float],
    covered: bytearray,
) -> None:
    """Blocks out of order: a deck that the gold has first, notes that it has last."""
    for index, options in enumerate(places):
        count = len(blocks[index])
        if shares[index] or count <= _GRAM:
            continue
        for place in sorted(options, key=lambda place: -place.worth):
            size = place.end - place.start
            free = size - sum(covered[place.start : place.end])
            if free >= _OUT_OF_ORDER * size and place.worth >= _OUT_OF_ORDER * count:
                shares[index] = place.worth / count
                covered[place.start : place.end] = b"\x01" * size
                break
