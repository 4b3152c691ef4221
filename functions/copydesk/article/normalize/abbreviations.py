"""Abbreviations that a text itself explains.

    the Commonwealth of Independent States (CIS)  →  CIS: Commonwealth of Independent States
    der GKV (Gesetzliche Krankenversicherung)     →  GKV: Gesetzliche Krankenversicherung

The letters of the short form must be the initials of the long one: "the town (PHOTO)" is none.
"""

import re
from collections.abc import Iterable, Sequence

from copydesk.article.model import Abbreviation
from copydesk.article.normalize.gazetteer import fold

LONGEST_SHORT_FORM = 10
FEWEST_CAPITALS = 2
WORDS_FOR_EACH_LETTER = 2
"""A long form may have as many small words between as letters: "of the", "und der"."""

MOST_CHARACTERS = 120
"""Of a long form, looked back at from its bracket."""

_SHORT = r"[^\W\d_a-z][^\W_]{0,8}[^\W_]|[^\W\d_]\.(?:[^\W\d_]\.)+"
_SHORT_INSIDE = re.compile(rf"[(（]\s?[\"“„«]?(?P<short>{_SHORT})[\"”“»]?\s?[)）]")
_LONG_INSIDE = re.compile(
    rf"(?<![\w.])(?P<short>[^\W\d_a-z][^\W\d_]{{1,8}})\s\((?P<long>[^\W\d_][^()]{{6,{MOST_CHARACTERS}}})\)"
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def find_abbreviations(texts: Iterable[str]) -> tuple[Abbreviation, ...]:
    """Find short forms with their long ones, each short form once, in order of the text."""
    found: dict[str, str] = {}
    for text in texts:
        for short, long in _explained_in(text):
            found.setdefault(short, long)
    return tuple(Abbreviation(short=short, long=long) for short, long in found.items())


def _explained_in(text: str) -> Iterable[tuple[str, str]]:
    if "(" not in text and "（" not in text:
        return
    for bracket in _SHORT_INSIDE.finditer(text):
        short = bracket["short"]
        if _may_be_short(short):
            before = text[max(0, bracket.start() - MOST_CHARACTERS) : bracket.start()]
            if long := _long_form_at_the_end(before, short):
                yield short, long
    for bracket in _LONG_INSIDE.finditer(text):
        short, long = bracket["short"], bracket["long"].strip('"“”„«» ')
        if _may_be_short(short) and _long_form_at_the_end(long, short) == long:
            yield short, long


def _may_be_short(short: str) -> bool:
    """Two capitals at least, and more of them than small letters: "CIS", "EPAs", "NRW"."""
    capitals = sum(c.isupper() for c in short)
    return (
        capitals >= FEWEST_CAPITALS
        and 2 * capitals >= len(short.replace(".", ""))
        and len(short) <= LONGEST_SHORT_FORM
    )


def _long_form_at_the_end(before: str, short: str) -> str | None:
    """Find the words at the end of ``before`` whose initials, in order, are the short form."""
    letters = [fold(letter) for letter in short if letter.isalpha()]
    if letters and short.endswith("s") and len(letters) > 2:  # noqa: PLR2004 - a plural: "PCs"
        letters.pop()
    # A long form does not reach over the end of a clause.
    clause = re.split(r"[.;:!?()\[\]]\s", before)[-1]
    words = list(_WORD.finditer(clause))
    at = _match_backwards(words, letters)
    if at is None:
        return None
    long = clause[words[at].start() :].rstrip().rstrip(',"”“»')
    return long if _is_longer(long, short) else None


def _match_backwards(words: Sequence[re.Match[str]], letters: Sequence[str]) -> int | None:
    """Give the index of the word that the first letter stands for."""
    left, at = list(letters), len(words)
    spare = WORDS_FOR_EACH_LETTER * len(letters)
    while left and at > 0:
        at -= 1
        word = fold(words[at].group())
        if taken := _letters_taken(word, left):
            del left[-taken:]
        else:
            spare -= 1
            # The last word gives the last letter, or the bracket explains something else.
            if spare < 0 or at == len(words) - 1 or words[at].group()[:1].isupper():
                return None
    return at if not left else None


def _letters_taken(word: str, left: Sequence[str]) -> int:
    """Count how many of the last letters a word stands for: its initial, or parts of a compound."""
    if not word:
        return 0
    if word[0] == left[-1]:
        return 1
    # "Bundesverfassungsgericht (BVG)": a compound stands for several letters.
    for count in range(min(len(left), 4), 1, -1):
        first, *others = left[-count:]
        if word[0] != first:
            continue
        place = 0
        for letter in others:
            place = word.find(letter, place + 1)
            if place < 0:
                break
        else:
            return count
    return 0


def _is_longer(long: str, short: str) -> bool:
    return len(long) > len(short) + 2 and long[:1].isalpha() and long != short
