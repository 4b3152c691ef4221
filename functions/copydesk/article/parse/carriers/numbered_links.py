"""Numbers that a program has put beside the links of a page or a mail, and the list they lead to.

    a duecento metri dalle case di [9]Tresana          lynx, links: before the words
    oil, scientists said on Tuesday [2].               a newsletter: behind them

    (References)
      9. https://example.org/tresana                   the list
    [2] https://example.org/seals
    [2]Home | [3]News | [4]Sport                       a row of links: the page's, not the story's

The list has nothing but addresses. What a paper of science cites has authors and a title: its
numbers stay.
"""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from copydesk.article.block import LINK_ROW, REFERENCE_LIST
from copydesk.article.parse.carriers.parted import Aside, Parted
from copydesk.article.parse.lines.lines import Line, ends

_ENTRY = re.compile(
    r"(?:\[(?P<number>\d{1,4})\]:?|(?P<counted>\d{1,4})\.)\s+<?(?:https?:|ftp:|mailto:|file:|javascript:|www\.)\S*>?"
)
_FEWEST_ENTRIES = 2
_HEADS = frozenset({"references", "visible links", "hidden links:", "links:", "links"})
_NUMBER = re.compile(r"\[(?P<number>\d{1,4})\]")
_BEFORE_WORDS = re.compile(r"\[(?P<number>\d{1,4})\](?=[^\W\d_])")
_BULLETED = re.compile(r"[#*+o\s]*\[\d{1,4}\]")
_LINK_OF_HEAD = re.compile(r"#\[\d{1,4}\]\S")
"""A feed or a style, which lynx prints from the head of a page."""

_LONGEST_ENTRY = 60
_FEWEST_IN_A_ROW = 2
_WORDS_OF_A_LINK = 4
_FEWEST_BEFORE_WORDS = 3
"""Lines with numbers that count on, glued to the words of links: their list was cut off."""


def without_numbered_links(lines: tuple[Line, ...]) -> Parted:
    """Part a text from the list of its links, and take their numbers out of it."""
    listed = _listed(lines)
    glued = _before_words(lines)
    numbers = (
        frozenset([*listed.values(), *(number for _, number in glued)])
        if listed
        else _counted(lines, glued)
    )
    if not numbers:
        return Parted(lines)
    links_above = (n for n, line in enumerate(lines) if _LINK_OF_HEAD.match(line.text))
    aside = {*listed, *_heads_above(lines, min(listed, default=0)), *links_above}
    text: list[Line] = []
    gone: list[Aside] = [(lines[n], REFERENCE_LIST) for n in sorted(aside)]
    for n, line in enumerate(lines):
        if n in aside:
            continue
        bare = _without_numbers(line.text, numbers)
        if _is_row(lines, n):
            gone.append((line, LINK_ROW))
        elif bare:
            linked = 1.0 if _is_linked(line.text) else 0.0
            text.append(line._replace(text=bare, link_share=linked))
        else:
            gone.append((line, REFERENCE_LIST))
    return Parted(tuple(text), tuple(gone))


def _listed(lines: Sequence[Line]) -> dict[int, str]:
    """Find the entries of the list: nothing but a number and an address, each one more."""
    found = {}
    for n, line in enumerate(lines):
        entry = _ENTRY.fullmatch(line.text)
        if entry:
            found[n] = entry["number"] or entry["counted"]
    counted = sum(int(b) == int(a) + 1 for a, b in pairwise(found.values()))
    return found if len(found) >= _FEWEST_ENTRIES and 2 * counted >= len(found) - 1 else {}


def _heads_above(lines: Sequence[Line], first: int) -> list[int]:
    above = range(first - 1, -1, -1)
    return list(takewhile(lambda n: lines[n].text.casefold() in _HEADS, above))


def _is_linked(text: str) -> bool:
    """Tell an entry of a menu, which begins with a link, from a sentence."""
    begins = _BULLETED.match(text)
    return begins is not None and len(text) <= _LONGEST_ENTRY and not ends(text)


def _is_row(lines: Sequence[Line], n: int) -> bool:
    """Tell a line of links alone, by the few words of each; those of a sentence are wrapped."""
    line, below = lines[n], lines[n + 1 : n + 2]
    stands_alone = line.after_blank and all(one.after_blank for one in below)
    if not stands_alone or ends(line.text) or not _BULLETED.match(line.text):
        return False
    links = _NUMBER.split(line.text)[2::2]
    return len(links) >= _FEWEST_IN_A_ROW and all(
        len(link.split()) <= _WORDS_OF_A_LINK for link in links
    )


def _before_words(lines: Sequence[Line]) -> list[tuple[int, str]]:
    """Give the numbers glued to words, each with that of its line."""
    return [
        (place, found["number"])
        for place, line in enumerate(lines)
        for found in _BEFORE_WORDS.finditer(line.text)
    ]


def _counted(lines: Sequence[Line], glued: Sequence[tuple[int, str]]) -> frozenset[str]:
    """Give the numbers of a list that is missing: they stand before words, and count on."""
    numbers = [n["number"] for line in lines for n in _NUMBER.finditer(line.text)]
    if len({place for place, _ in glued}) < _FEWEST_BEFORE_WORDS or 2 * len(glued) < len(numbers):
        return frozenset()
    count_on = all(int(b) == int(a) + 1 for a, b in pairwise(numbers))
    return frozenset(numbers) if count_on else frozenset()


def _without_numbers(text: str, numbers: frozenset[str]) -> str:
    if "[" not in text:
        return text
    bare = _NUMBER.sub(lambda n: "\0" if n["number"] in numbers else n.group(), text)
    if "\0" not in bare:
        return text
    # "Tuesday [2]." is "Tuesday.", "by [7]Anna" is "by Anna".
    bare = re.sub(r"\s{0,3}\0(?=$|[\s.,;:!?)\]|])", "", bare)
    return " ".join(bare.replace("\0", "").split())
