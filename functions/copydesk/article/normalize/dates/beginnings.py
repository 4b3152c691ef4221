"""Where a date may begin in a text: at a number, or at the first word of a calendar's phrase.

    ... signed [the] agreement [last] year on [Nov]. [10]

Most paragraphs have neither, and a paragraph's words are only looked up together: one by one
they took half the time of reading its dates.
"""

import re
from collections.abc import Iterable

WORD = re.compile(r"[^\W_]+")
"""A word or a number, as dates are looked for."""

# It begins with its digit, so that letters are passed over at once.
_NUMBER = re.compile(r"\d(?<![^\W_]\d)")
_TO_SPACES = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))  # noqa: PLR2004 - ASCII

# Under IGNORECASE an "i" also matches Turkish "ı", which has no other small letter.
_MATCHES_ANOTHER = b"i"


class Beginnings:
    """The words that the phrases of one calendar begin with, and how to find them in a text."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._first_words: set[str] = set()
        self._told_by: dict[bytes, set[str]] = {}
        for phrase in phrases:
            if (found := WORD.search(phrase)) is not None:
                first = found.group().lower()
                self._first_words.add(first)
                self._told_by.setdefault(_telling_piece(first, phrase), set()).add(first)
        self._telling = frozenset(self._told_by)

    def places(self, text: str) -> list[int]:
        """Give every place at which a date may begin, in order."""
        small = text.lower()
        # Some alphabets have phrases without a letter of ASCII; Turkish "İ" becomes two signs.
        if b"" in self._telling or len(small) != len(text):
            return self._places_word_by_word(text)
        places = [number.start() for number in _NUMBER.finditer(text)]
        if told := self._telling.intersection(_pieces_of(small)):
            for word in {word for piece in told for word in self._told_by[piece]}:
                places += _places_of(word, small)
            places.sort()
        return places

    def _places_word_by_word(self, text: str) -> list[int]:
        first_words = self._first_words
        return [
            word.start()
            for word in WORD.finditer(text)
            if (first := word.group())[0].isdigit() or first.lower() in first_words
        ]


def _pieces_of(small: str) -> list[bytes]:
    """Part a text at all that is no letter or digit of ASCII: "février" has "f" and "vrier"."""
    return small.encode("ascii", "replace").translate(_TO_SPACES).split()


def _telling_piece(first: str, phrase: str) -> bytes:
    """Choose what a text must have to have the phrase: "previous" of "the previous year"."""
    others = (piece for piece in _pieces_of(phrase.lower()) if _MATCHES_ANOTHER not in piece)
    pieces = {*_pieces_of(first), *others}
    return max(sorted(pieces), key=len, default=b"")


def _places_of(word: str, small: str) -> list[int]:
    """Find a word where it stands whole."""
    places, at = [], small.find(word)
    while at >= 0:
        end = at + len(word)
        starts = at == 0 or not small[at - 1].isalnum()
        if starts and not small[end : end + 1].isalnum():
            places.append(at)
        at = small.find(word, at + 1)
    return places
