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

SMALL_WORD = 3
"""Letters of words that a short form passes over: "and", "de", "für"."""

LONG_COMPOUND = 14
SHORTEST_PART = 4
"""Letters of a German compound, and of its first part."""

MOST_CHARACTERS = 120
"""Of a long form, looked back at from its bracket."""

_SHORT = r"[^\W\d_a-z][^\W_]{0,8}[^\W_]|[^\W\d_]\.(?:[^\W\d_]\.)+"
_SHORT_INSIDE = re.compile(rf"[(（]\s?[\"“„«]?(?P<short>{_SHORT})[\"”“»]?\s?[)）]")
_LONG_INSIDE = re.compile(
    rf"(?<![\w.])(?P<short>[^\W\d_a-z][^\W\d_]{{1,8}})\s\((?P<long>[^\W\d_][^()]{{6,{MOST_CHARACTERS}}})\)"
)
_CODE = re.compile(r"[<>=/{}|]")
_WORD = re.compile(r"[^\W_]+")


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
    at = _match_backwards(words, letters, small_words_count=False)
    if at is None:
        at = _match_backwards(words, letters, small_words_count=True)
    if at is None:
        return None
    long = clause[words[at].start() :].rstrip().rstrip(',"”“»')
    return long if _is_longer(long, short) else None


def _match_backwards(
    words: Sequence[re.Match[str]], letters: Sequence[str], *, small_words_count: bool
) -> int | None:
    """Give the index of the word that the first letter stands for."""
    left, at = list(letters), len(words)
    spare = WORDS_FOR_EACH_LETTER * len(letters)
    while left and at > 0:
        at -= 1
        printed = words[at].group()
        small = printed.islower() and len(printed) <= SMALL_WORD
        taken = 0 if small and not small_words_count else _letters_taken(fold(printed), left)
        if taken:
            del left[-taken:]
            continue
        spare -= 1
        # The last word gives the last letter, or the bracket explains something else.
        if spare < 0 or at == len(words) - 1 or printed[:1].isupper():
            return None
    return at if not left else None


def _letters_taken(word: str, left: Sequence[str]) -> int:
    """Count how many of the last letters a word stands for: its initial, or more of a compound."""
    if not word:
        return 0
    # "Donetsk National Technology University (DonNTU)": the first word may give several.
    if len(left) > 1 and word.startswith("".join(left)):
        return len(left)
    if word[0] == left[-1]:
        return 1
    # "Gesetzliche Krankenversicherung (GKV)": a compound gives its own parts' letters.
    is_compound = len(word) >= LONG_COMPOUND and len(left) > 1 and word[0] == left[-2]
    return 2 if is_compound and left[-1] in word[SHORTEST_PART:] else 0


def _is_longer(long: str, short: str) -> bool:
    return len(long) > len(short) + 2 and not _CODE.search(long)
