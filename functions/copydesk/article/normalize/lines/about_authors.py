"""The note about its author below a text: "Anna Ruiz is a reporter in Oslo. Reach her at …".

Her name may stand above it in a line of its own.

Of 92 such notes that the model had kept in the pages and dumps of five collections, 69 were no
text to those who had marked it; of news sites' all were.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from copydesk.article.block import Verdict
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.lone_names import names_alone
from copydesk.article.normalize.bylines.words import is_writers_role
from copydesk.article.normalize.titles import is_role

_LAST_PARAGRAPHS = 3
_LONGEST_NOTE = 500
"""Characters."""

_ABOVE_HEADLINE = 2
_LONGEST_BYLINE = 150
_OPENS = "•*–—-·[( "

# "Anna Ruiz retires today" is the story, and so is where she reported from.
_SAYS_WHO = re.compile(
    r"""(?:\s\([^()]*\))?,?\s (?:
        (?:is|are|ist|sind|est|es|è|é|är|er|jest|war|was)\s(?:\w+\s){0,3}?
          (?:(?:an?|the|our|eine?|der|die|une?|le|la|una?|uno|il|uma?|en|ett|et)\s|(?=[A-Z]))(?P<what>.+)
      | (?:covers?|writes?|teach(?:es)?|studies|lives?|works?|schreibt|berichtet|arbeitet|lebt|lehrt
          |studierte|écrit|vit|travaille|escribe|vive|trabaja|scrive|lavora|escreve|schrijft)\b
      | has\s(?:been|covered|written|worked|reported)\b | can\sbe\sreached\b
      | beschäftigt\ssich | (?:,\s)?geb(?:\.|oren)
    )""",
    re.VERBOSE,
)
_REACHED = re.compile(r"\S@\S|(?<!\w)@\w{3}")
_NUMBER = re.compile(r"\+?\d[\d\s().-]{5,20}\d")
_WORDS_READ = 8
_TITLES = ("Mr.", "Ms.", "Mrs.", "Dr.", "Prof.", "Herr", "Frau")


def notes_about_authors(
    verdicts: Sequence[Verdict], top: int | None, start: int, stated: Sequence[str]
) -> Iterator[int]:
    """Find them among the last paragraphs that were kept.

    Args:
        verdicts: On all blocks.
        top: Index of the headline's block.
        start: Where the text begins.
        stated: Names of authors, as the head of the page states them.
    """
    kept = [n for n, one in enumerate(verdicts) if one.kept and n >= start]
    last = [n for n in kept[-_LAST_PARAGRAPHS:] if n > start]
    starts = {n: verdicts[n].block.text.lstrip(_OPENS) for n in last}
    likely = [n for n in last if _may_be_a_note(starts[n])]
    if not likely:
        return
    first_words = {_first_word(starts[n]) for n in likely}
    above = verdicts[max(0, (top or 0) - _ABOVE_HEADLINE) : start + 1]
    lines = _with_one_of(first_words, [one.block.text for one in above])
    names = {name for name in chain(stated, _names_in(lines)) if " " in name}
    for name in chain(names, _surnames(names, [verdicts[n].block.text for n in kept])):
        noted = [n for n in likely if _is_about(starts[n], name)]
        # Below the name may stand the number to call.
        called = [n for n in last if n + 1 in noted and _NUMBER.fullmatch(starts[n])]
        below = {*noted, *called}
        headed = [n for n in last if n + 1 in below and _is_named(starts[n], name)]
        rest = (n for n in kept if n not in below and n not in headed)
        told = any(name in verdicts[n].block.text for n in rest)
        yield from (*headed, *called, *noted) if noted and not told else ()


def _first_word(note: str) -> str:
    """Give the first word of the name: no "Ms."."""
    words = note.split(None, 2)
    return words[len(words) > 1 and words[0] in _TITLES].casefold()


def _surnames(names: Iterable[str], texts: Sequence[str]) -> Iterator[str]:
    """Give "Ruiz" and "Ms. Ruiz" of those whose surnames one paragraph has, and begins with."""
    for surname in {name.rpartition(" ")[2] for name in names}:
        if sum(surname in text for text in texts) == 1:
            yield from (surname, *(f"{title} {surname}" for title in _TITLES))


def _is_named(line: str, name: str) -> bool:
    """Is it the name, or does it end in the surname, be it in capitals?"""
    return line.casefold() == name.casefold() or line.casefold().endswith(f" {name.casefold()}")


def _may_be_a_note(text: str) -> bool:
    """Most last paragraphs say nothing of anybody, and nobody's names need be read for them."""
    if len(text) > _LONGEST_NOTE or not text[:1].isupper():
        return False
    return _SAYS_WHO.search(text) is not None or _REACHED.search(text) is not None


def _with_one_of(words: Collection[str], lines: Iterable[str]) -> Iterator[str]:
    """Give the lines that may name whom a note begins with."""
    short = (line for line in lines if len(line) <= _LONGEST_BYLINE)
    return (line for line in short if any(word in line.casefold() for word in words))


def _names_in(lines: Iterable[str]) -> Iterator[str]:
    bylines = (read_byline(line) for line in lines if is_byline(line) or names_alone(line))
    for author in chain.from_iterable(bylines):
        yield from (author.name, author.name_as_printed)


def _is_about(text: str, name: str) -> bool:
    """Tell what somebody is, writes or studies from what happened to her."""
    says = _SAYS_WHO.match(text, len(name)) if text.startswith(name) else None
    if says is None:
        return text.startswith(name) and _REACHED.search(text) is not None
    words = re.findall(r"[\w-]+", says["what"] or "")[:_WORDS_READ]
    return says["what"] is None or any(map(_is_a_calling, words))


def _is_a_calling(word: str) -> bool:
    return is_role(word) or is_writers_role([word])
