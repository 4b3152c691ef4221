"""Lines in which a page speaks of itself to its reader, in nothing but the words that pages use so.

    Article continues after this advertisement        an advertisement stood here
    Get the Morning Ledger in your inbox, free        its newsletter, whatever its name
    Choose a voice for this article                   a player's
    Do you know more? Fill out our form.              a question to the reader, and what to do

No word is a sign of it: a story has "listen" and "article", too. The sign is that a line has no
other words. A story says of whom it speaks.

Of 127,000 lines that are text to those who marked five collections, 9 are taken for such speech,
and 8 of them are.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from copydesk.article.normalize.tables import TABLES
from copydesk.article.prose import OPENING_QUOTES
from copydesk.article.text import COLONS

_TABLE = TABLES / "page_speech.txt"

_LONGEST = 260
"""Characters: a question or two, and what to do."""

_LONGEST_QUESTION = 160
_FEWEST_WORDS, _MOST_WORDS = 2, 18
"""Of a sentence."""

_FEWEST_OF_A_STATEMENT = 3
"""Words of what begins with no order: "Video player is loading"."""

_SHARE_OF_NAMES, _SHARE_IN_CAPITALS = 1 / 2, 1 / 3
"""Most words that may be a name's: "Get the Morning Ledger in your inbox". Where every word has a
capital, names look like the others."""

_CONTENT_LETTERS = 4
"""Of a word that titles set with a capital."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'\u2019.][^\W\d_]+)*")
_REACH = re.compile(r"\S+@\S+|\+?\d(?:[\s()./-]{0,2}\d){6,}")
_BREAK = re.compile(r"(?<=[.!?\u2026])\s+(?=[^\W\d_])")
_ASKS = ("?", "\u037e", "\u061f")
_STOPS = (".", "!")


class Speech(NamedTuple):
    """What such a line speaks of."""

    things: frozenset[str]
    is_ours: bool
    """It says "our newsletter", "this article": no other's."""


class _Words(NamedTuple):
    """Of pages' speech, each with the languages that have it, as bits."""

    all: Mapping[str, int]
    acts: Mapping[str, int]
    things: Mapping[str, int]
    sure: Mapping[str, int]
    ours: Mapping[str, int]
    you: Mapping[str, int]
    here: Mapping[str, int]


def speech_of_a_page(text: str) -> Speech | None:
    """Read a line as a page's own speech; None if it may be anything else.

    >>> speech_of_a_page("Get our newsletter straight to your inbox") is None
    False
    >>> speech_of_a_page("Get our dogs straight to your kennel") is None
    True
    """
    if not 0 < len(text) <= _LONGEST:
        return None
    text = text[1:-1] if text[0] == "[" and text[-1] == "]" else text
    if not text or not _may_begin_one(text):
        return None
    read, asked = [], False
    for sentence in _BREAK.split(text):
        asks = sentence.endswith(_ASKS)
        speech = None if asks else _read(sentence, asked=asked)
        if speech is not None:
            read.append(speech)
        elif not (asks and _asks_the_reader(sentence)):
            return None
        asked |= asks
    if not read:
        return None
    things = frozenset[str]().union(*(one.things for one in read))
    return Speech(things, any(one.is_ours for one in read))


def speaks_to_the_reader(text: str) -> bool:
    """Tell whether a line has a word for whoever reads the page, or for those who make it."""
    known = _words()
    return any(word in known.you or word in known.ours for word in _words_of(text))


def _may_begin_one(text: str) -> bool:
    """Most lines begin with a word that no page uses so."""
    if text[0].islower() or not text[0].isalpha() or text.startswith(OPENING_QUOTES):
        return False
    first = _WORD.match(text)
    return first is not None and ("?" in text or _folded(first[0]) in _words().all)


def _asks_the_reader(sentence: str) -> bool:
    if len(sentence) > _LONGEST_QUESTION:
        return False
    known = _words()
    return any(word in known.you or word in known.ours for word in _words_of(sentence))


def _folded(word: str) -> str:
    return word.casefold().replace("\u2019", "'")


def _words_of(sentence: str) -> list[str]:
    return list(map(_folded, _WORD.findall(sentence)))


def _read(sentence: str, *, asked: bool) -> Speech | None:
    """Read one sentence, all of whose words are a page's in one language, but for a name."""
    # Behind a question it says whom to tell; alone, "Email: anna@example.com" may be the story's.
    bare = _REACH.sub(" ", sentence) if asked else sentence
    printed, words, known = _WORD.findall(bare), _words_of(bare), _words()
    if not words or len(words) > _MOST_WORDS:
        return None
    names = [n for n, word in enumerate(words) if word not in known.all]
    if len(names) > _SHARE_OF_NAMES * len(words):
        return None
    languages = -1
    for n, word in enumerate(words):
        languages &= -1 if n in names else known.all[word]
    said = _Said(words, languages) if languages else None
    if said is None or not said.is_for_the_reader(sentence, reached=bare != sentence):
        return None
    is_ours = said.has(known.ours) or said.has(known.here)
    may_name = said.orders and (said.has(known.sure) or said.has(known.ours))
    if names and not (may_name and _are_names(printed, names)):
        return None
    return Speech(said.those(known.things) | said.those(known.sure), is_ours)


class _Said:
    """The words of a sentence, in the languages that have them all."""

    def __init__(self, words: Sequence[str], languages: int) -> None:
        self._words, self._languages = words, languages
        known = _words()
        first = self.those(known.acts, words[:1])
        speaks = self.those(known.ours, words[:1]) or self.those(known.you, words[:1])
        self.orders = bool(first or (not speaks and self.those(known.acts, words[1:2])))
        """It begins with what to do: "Share", "Please share", "Also read"."""

    def those(self, kind: Mapping[str, int], words: Sequence[str] | None = None) -> frozenset[str]:
        listed = self._words if words is None else words
        return frozenset(word for word in listed if kind.get(word, 0) & self._languages)

    def has(self, kind: Mapping[str, int]) -> bool:
        return bool(self.those(kind))

    def is_for_the_reader(self, sentence: str, *, reached: bool) -> bool:
        """Is something done, to a thing of the page, for whoever reads it?"""
        known = _words()
        things = self.has(known.things) or self.has(known.sure)
        points = self.has(known.here) and not sentence.endswith(COLONS)
        speaks_to_you = self.has(known.ours) and self.has(known.you)
        if not self.has(known.acts) or not (things or points or reached or speaks_to_you):
            return False
        if self.orders:
            return len(self._words) >= _FEWEST_WORDS or reached
        told = any(map(self.has, (known.ours, known.here, known.you)))
        is_statement = len(self._words) >= _FEWEST_OF_A_STATEMENT
        return is_statement and (told or not sentence.endswith(_STOPS))


def _are_names(printed: Sequence[str], names: Collection[int]) -> bool:
    """Have the other words capitals of their own?"""
    if not all(printed[n][0].isupper() for n in names):
        return False
    content = [word for word in printed[1:] if len(word) >= _CONTENT_LETTERS]
    in_capitals = all(word[0].isupper() for word in content)
    return not in_capitals or len(names) <= _SHARE_IN_CAPITALS * len(printed)


@cache
def _words() -> _Words:
    """Read the table; what stands under [everywhere] belongs to each language."""
    kinds: dict[str, dict[str, int]] = {}
    everything: dict[str, int] = {}
    bit = -1
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            bit = -1 if line == "[everywhere]" else max(1, bit << 1)
        elif line and not line.startswith("#"):
            kind, _, listed = line.partition(": ")
            words = kinds.setdefault(kind, {})
            for word in map(_folded, listed.split()):
                words[word] = words.get(word, 0) | bit
                everything[word] = everything.get(word, 0) | bit
    parts = (kinds[kind] for kind in _Words._fields if kind != "all")
    return _Words(everything, *parts)
