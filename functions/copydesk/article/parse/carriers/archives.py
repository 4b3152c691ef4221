"""Exports of archives: fields with labels above and below a story.

    HD      Tin mine reopens           Title of the story
    BY      Alan Treves                The Valley Post
    PD      14 September 2021          Section: NEWS; Pg. 5
    LP                                 Body
    A tin mine has shipped ore …       A tin mine has shipped ore …
    AN      Document WCOUR0000…        Load-Date: April 17, 2018

A text is of an archive if it has several of its labels, and one that nobody else prints. What the
labels name goes to the fields, the lines are set aside, and the text is what is left.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from copydesk.article.block import ARCHIVE_ENTRY
from copydesk.article.parse.carriers.archive_labels import (
    ARCHIVES,
    BODY,
    LENGTHS,
    OWN,
    Archive,
    language_code,
)
from copydesk.article.parse.carriers.parted import Aside, Parted, cut
from copydesk.article.parse.fields.values import given_name_first
from copydesk.article.parse.lines.lines import LEADING_BY, Line

_COLON = re.compile(r"(?P<label>[^\W\d_][^:\n]{1,40}?)\s?:(?=\s|$)\s*")
_CODE = re.compile(r"(?P<label>[A-Z]{2,3})(?:\t\s*|\s{2,}|$)")
_ALONE = re.compile(r"(?P<label>[^\W\d_][^:\n]{1,30})")
_FEWEST, _FEWEST_CODES = 3, 5
"""Different labels that a text must have."""

_KNOWN = frozenset(label for archive in ARCHIVES for label in archive.labels)
_LONGEST_LABEL = 1 + max(map(len, _KNOWN))

_FIRST_CODES = 3
"""Lines of an export, one of which has a code."""

# Lines that archives print without a label.
_OF_A_FILE = re.compile(
    r"(?:document\s)?\d+\sof\s\d+(?:\sdocuments?)?|end\sof\sdocument|document\s[a-z]{3,}\w*\d\w*"
    r"|(?:copyright|©|\(c\))\s.{2,200}|all\srights\sreserved\.?|_{5,}|-{5,}|={5,}",
    re.IGNORECASE,
)
_COUNT = re.compile(r"[\d.,]+\s(?:words?|wörter|wort|mots?|palabras|parole|palavras|woorden)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DASH = re.compile(r"\s[-–—]\s")
_PAPER_AND_DAY = re.compile(r".{3,60}\s[-–—]\s.{4,30}\b(?:19|20)\d\d(?:,\s.{2,30})?")


class _Label(NamedTuple):
    """The label of one line."""

    name: str
    term: str
    characters: int
    """Up to what it names in the same line, or all of them."""

    alone: bool


def open_archive(lines: tuple[Line, ...]) -> Parted:
    """Part a story from the fields that an archive has around it."""
    may_be = [n for n, line in enumerate(lines) if _may_be_labelled(line.text)]
    best: dict[int, _Label] = {}
    for archive in ARCHIVES if len(may_be) >= _FEWEST else ():
        labels = {n: label for n in may_be if (label := _label(lines[n], archive))}
        if _is_of(archive, labels) and len(labels) > len(best):
            best = labels
    return _Sheet(lines, best).parted() if best else Parted(lines)


def _may_be_labelled(text: str) -> bool:
    """Tell it at a glance: most lines of most texts have no label of any archive."""
    start = text[:_LONGEST_LABEL]
    if start.partition(":")[0].rstrip().casefold() in _KNOWN:
        return True
    return start[:2].isupper() and _CODE.match(text) is not None


def _is_of(archive: Archive, labels: Mapping[int, _Label]) -> bool:
    names = {label.name for label in labels.values()}
    if len(names) < (_FEWEST_CODES if archive.coded else _FEWEST):
        return False
    begins = any(label.term == BODY for label in labels.values())
    # A list of codes may stand in any text; an export has nothing above them.
    is_sheet = not archive.coded or (begins and min(labels) < _FIRST_CODES)
    return is_sheet and not names.isdisjoint(archive.telling)


def _label(line: Line, archive: Archive) -> _Label | None:
    """Read the label that a line of this archive begins with."""
    found = (_CODE if archive.coded else _COLON).match(line.text)
    alone = found is None or found.end() == len(line.text)
    if found is None:
        found = _ALONE.fullmatch(line.text)
    name = found["label"].casefold() if found else ""
    term = archive.labels.get(name)
    if found is None or term is None or (alone and not _may_be_alone(name, line.text, archive)):
        return None
    if name in LENGTHS and not _COUNT.fullmatch(line.text, found.end()):
        return None  # "Length: 320 pages" is a book's
    return _Label(name, term, found.end(), alone)


def _may_be_alone(name: str, text: str, archive: Archive) -> bool:
    return name in archive.alone or text.endswith(":")


class _Sheet:
    """The lines of an export, and what each is."""

    def __init__(self, lines: tuple[Line, ...], labels: dict[int, _Label]) -> None:
        self._lines = lines
        self._labels = labels
        bodies = [n for n, label in labels.items() if label.term == BODY]
        self._body = bodies[0] if bodies else None
        self._owners = self._owned()
        if self._body is not None:
            end = self._last_line_of_the_text()
            self._labels = {
                n: label
                for n, label in labels.items()
                if label.term == BODY or not self._body < n < end
            }
            self._owners = self._owned()
        self._paper = self._line_of_the_paper()

    def parted(self) -> Parted:
        """Part text, fields, and the title."""
        values = self._values()
        title = values.pop("headline", [])
        if not title and self._body is not None:
            title = self._unnamed_title()
        text: list[Line] = []
        aside: list[Aside] = []
        titled = {line.start for line in title}
        for number, line in enumerate(self._lines):
            label = self._labels.get(number)
            head, rest = cut(line, label.characters) if label else (None, line)
            is_title, is_text = rest is not None and rest.start in titled, self._is_text(number)
            if rest is not None and is_text and not is_title:
                text.append(rest)
            if head is None and not (is_title or is_text):
                aside.append((line, ARCHIVE_ENTRY))
            elif head is not None:
                aside.append((head if is_title or is_text else line, ARCHIVE_ENTRY))
        entries = self._entries(values, title)
        return Parted(tuple(text), tuple(aside), entries, title=tuple(title))

    def _owned(self) -> dict[int, int]:
        """Say to which label each line below one belongs."""
        owners: dict[int, int] = {}
        owner: int | None = None
        for number, line in enumerate(self._lines):
            label = self._labels.get(number)
            if label is not None:
                owner = number
            elif owner is not None:
                of = self._labels[owner]
                of_a_file = _OF_A_FILE.fullmatch(line.text) is not None
                if of_a_file or not (of.alone or of.term == BODY or not line.after_blank):
                    owner = owner if of.term == BODY else None
                    continue
                owners[number] = owner
        return owners

    def _last_line_of_the_text(self) -> int:
        """Find the last line that no label below the text owns: a label above it is the text's."""
        own = (
            n
            for n in range(len(self._lines) - 1, -1, -1)
            if n not in self._labels and not _OF_A_FILE.fullmatch(self._lines[n].text)
            if n not in self._owners or self._labels[self._owners[n]].term == BODY
        )
        return next(own, 0)

    def _is_text(self, number: int) -> bool:
        """Tell a line of the text from fields, and from what stands between them."""
        line, owner = self._lines[number], self._owners.get(number)
        label = self._labels.get(number if owner is None else owner)
        if label is not None:
            return label.term == BODY
        if _OF_A_FILE.fullmatch(line.text):
            return False
        # Without a label for the text its lines are those that no label names.
        return number > self._body if self._body is not None else line not in self._paper

    def _values(self) -> dict[str, list[Line]]:
        """Gather the lines that each label of a field names."""
        values: dict[str, list[Line]] = {}
        firsts: dict[str, int] = {}
        for number, label in self._labels.items():
            if label.term in (BODY, OWN) or firsts.setdefault(label.term, number) != number:
                continue
            rest = cut(self._lines[number], label.characters)[1]
            below = (n for n, owner in self._owners.items() if owner == number)
            values[label.term] = [*([rest] if rest else []), *(self._lines[n] for n in below)]
        return {term: lines for term, lines in values.items() if lines}

    def _unnamed(self) -> Iterator[Line]:
        """Give the lines above the text that have no label."""
        for number, line in enumerate(self._lines[: self._body]):
            named = number in self._labels or number in self._owners
            if not named and not _OF_A_FILE.fullmatch(line.text):
                yield line

    def _line_of_the_paper(self) -> list[Line]:
        """Give the line over the labels that names the paper and its day, parted by a dash."""
        first = min(self._labels)
        above = self._lines[first - 1 : first] if first > 1 else ()
        return [line for line in above if _PAPER_AND_DAY.fullmatch(line.text)]

    def _unnamed_title(self) -> list[Line]:
        return list(self._unnamed())[:1]

    def _entries(self, values: dict[str, list[Line]], title: Sequence[Line]) -> dict[str, object]:
        """Say what the fields say, under schema.org's names."""
        entries: dict[str, object] = {
            term: " ".join(line.text for line in lines) for term, lines in values.items()
        }
        if title:
            entries["headline"] = " ".join(line.text for line in title)
        if isinstance(author := entries.get("author"), str):
            entries["author"] = given_name_first(
                LEADING_BY.sub("", author, count=1).removesuffix(".")
            )
        if isinstance(language := entries.get("inLanguage"), str):
            entries["inLanguage"] = language_code(language)
        unnamed = self._unnamed() if self._body is not None else self._paper
        if "datePublished" not in entries:
            entries = {**_paper_and_day(line for line in unnamed if line not in title), **entries}
        return {term: value for term, value in entries.items() if value}


def _paper_and_day(lines: Iterable[Line]) -> dict[str, object]:
    """Read the lines below a title without labels: the paper's name, and its day."""
    unnamed = [part for line in lines for part in _DASH.split(line.text)]
    day = next((n for n, text in enumerate(unnamed) if _YEAR.search(text)), None)
    if day is None:
        return {}
    return {"datePublished": unnamed[day], "publisher": unnamed[0] if day == 1 else None}
