"""Names alone in the dump of a page, borne out by what stands beside them.

Minister resigns over bridge
Anna Ruiz                          ← right under the headline
4 May 2024                         ← beside a date
Anna Ruiz | @annaruiz              ← with a handle, or her role
18/03/2024 | Anna Ruiz             ← with a date in its line, above the headline too
Omar Dahl                          ← not if the story tells of him
The bridge that Omar Dahl built …
Photo by                           ← nor whom another label leads to
Omar Dahl
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise

from copydesk.article.block import Block, BlockKind
from copydesk.article.normalize.bylines.borne_out import are_borne_out
from copydesk.article.normalize.bylines.by_words import ends_in_by, has_a_by, leads_on
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.lone_names import (
    LONGEST_LINE,
    TextWords,
    is_cased,
    is_on_the_map,
    names_alone,
)
from copydesk.article.normalize.bylines.names_beside_houses import (
    names_before_a_house,
    names_behind_the_stamp,
)
from copydesk.article.normalize.bylines.picture_credits import is_made_by
from copydesk.article.normalize.bylines.split_bylines import is_join, names_from
from copydesk.article.normalize.bylines.who_writes import (
    AND_OTHERS,
    is_a_role_or_house,
    says_who_writes,
)
from copydesk.article.normalize.bylines.words import is_writers_role
from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.publication.stamped_lines import TIME, is_stamped
from copydesk.article.normalize.titles import is_organisation

_RIGHT_UNDER = 1
_BELOW_IN_TEXT = 4
_LONGEST_STAMP = 60
_TOLD = 8
"""Blocks from the first of the text in which a story names whom it is about."""

_MOST_JOINED = 5
"""Lines above a name that a label may lead to as well."""

_BETWEEN_TITLES = 8
"""Blocks from a headline to the same one above the text: a deck, a byline, a date, topics."""

_LONGEST_LABEL = 30
_BEFORE_WHO_SPEAKS = frozenset(":|–—-")
_BEFORE_A_CREDIT = frozenset("/:|()\u00a9")

_TOUCH = re.compile(r"[^\W\d_A-ZÀ-Þ]{3}[A-ZÀ-Þ]")
"""A role that touches a second name, of whom the first alone is sure: "Omar DahlFotograf"."""


def bare_names(blocks: Sequence[Block], top: int, body_start: int) -> Iterator[tuple[str, str]]:
    """Give the names of each such line, and the line, or the lines that a link cut it into."""
    words = TextWords(blocks)
    for place in range(top + 1, min(body_start + _BELOW_IN_TEXT, len(blocks))):
        if blocks[place].kind is BlockKind.TABLE_ROW:
            continue
        cut = _lines_from(blocks, place)
        line = " ".join(cut)
        names = _without_by(names_alone(line) or names_before_a_house(line))
        if not names or words.are_in(names) or is_on_the_map(names):
            continue
        if is_of_another_label(blocks, place):
            continue
        told = blocks[place + 1 : body_start + _TOLD]
        end = place + len(cut)
        if is_cased(names) and (
            _is_credited(blocks, place, end)
            or (place <= body_start and says_who_writes(names, line))
        ):
            yield _with_writers_below(blocks[end:], told, names, line)
        elif words.may_be_names(names) or (is_cased(names) and are_borne_out(names, blocks, place)):
            alone = place <= top + _RIGHT_UNDER and not any(map(is_organisation, names.split()))
            dated = _is_dated(blocks, place, end)
            # Of several who are dated one may bear the name of somebody in the story.
            named = all if dated else any
            is_topic = _are_told_of(names, told, named) or _is_headed(names, blocks[top])
            if is_stamped(line) or ((dated or alone) and not is_topic):
                yield _with_writers_below(blocks[end:], told, names, line)
    yield from _under_the_first_title(blocks, top)
    for place in (top + 1, top - 1, top - 2):
        names = _beside_a_stamp(blocks, place)
        is_name = names and words.may_be_names(names) and not words.are_in(names)
        if is_name and not is_on_the_map(names):
            yield names, blocks[place].text


def _without_by(names: str) -> str:
    """Give "Ioana Pop" of "De Ioana Pop": the word is a part of other names."""
    first = next(iter(read_byline(names)), None)
    printed = (first.name_as_printed or "") if first else ""
    return names[max(0, names.find(printed)) :] if printed else names


def _under_the_first_title(blocks: Sequence[Block], top: int) -> Iterator[tuple[str, str]]:
    """Give who writes by a line between two prints of the headline, the second above the text."""
    first = max(0, top - _BETWEEN_TITLES)
    title = blocks[top].text if top < len(blocks) else ""
    start = next((n for n in range(first, top) if blocks[n].text == title), top)
    for block in blocks[start + 1 : top]:
        names = names_alone(block.text)
        if names and is_cased(names) and says_who_writes(names, block.text):
            yield names, block.text


def _with_writers_below(
    below: Sequence[Block], told: Sequence[Block], names: str, line: str
) -> tuple[str, str]:
    """Add whoever the next lines name: with a role as well, or a name right below a name."""
    while below:
        role, _, others = below[0].text.partition(AND_OTHERS)
        is_role = is_writers_role(role.split()) and not names_alone(below[0].text)
        if is_role and others:
            return f"{names}, {others}", f"{line} {below[0].text}"
        at = 1 if is_role else 0
        another = below[at].text if at < len(below) else ""
        more = names_alone(another)
        if not (more and is_cased(more)) or _TOUCH.search(more):
            break
        writes = says_who_writes(more, another) or is_a_role_or_house(below[at + 1 : at + 2])
        if not (writes if is_role else writes or _is_somebody_else(more, told)):
            break
        cut = [block.text for block in below[: at + 1]]
        names, line, below = f"{names}, {more}", " ".join([line, *cut]), below[at + 1 :]
    return names, line


def _is_somebody_else(names: str, told: Sequence[Block]) -> bool:
    people = read_byline(names)
    known = len(people) == 1 and has_a_given_name(people[0].name.split())
    return known and not is_on_the_map(names) and not _are_told_of(names, told)


def _beside_a_stamp(blocks: Sequence[Block], place: int) -> str:
    """Give the names in one line with a date: above the headline, or behind the date under it."""
    line = blocks[place].text if 0 <= place < len(blocks) else ""
    if len(line) > LONGEST_LINE or not is_stamped(line):
        return ""
    return names_behind_the_stamp(line) or names_alone(line)


def _lines_from(blocks: Sequence[Block], place: int) -> Sequence[str]:
    """Take the line and those that go on with it: "Anna Ruiz", "and", "Omar Dahl"."""
    cut = names_from(blocks[place:]) if names_from(blocks[place : place + 1]) else []
    return cut or [blocks[place].text]


def is_of_another_label(blocks: Sequence[Block], place: int) -> bool:
    """Does "Photo by" or "From:" lead to the names, through others that are joined to them?"""
    lines = [block.text for block in blocks[max(0, place - _MOST_JOINED) : place]]
    while len(lines) > 1 and is_join(lines[-1]):
        lines = lines[:-2]
    label = lines[-1] if lines else ""
    is_other = label.endswith((":", "：")) and not (has_a_by(label) or TIME.search(label))
    is_other |= is_made_by(label) and ends_in_by(label)
    return is_other and len(label) <= _LONGEST_LABEL


def _is_headed(names: str, headline: Block) -> bool:
    """Does the headline tell of them, and not say first or last who speaks?"""
    before, named, behind = headline.text.partition(names)
    return bool(named and before and behind) and before.rstrip()[-1:] not in _BEFORE_WHO_SPEAKS


def _is_credited(blocks: Sequence[Block], first: int, end: int) -> bool:
    """Does "By" lead to the names, or who writes or a house follow?"""
    by_above = first > 0 and leads_on(blocks[first - 1].text)
    return by_above or is_a_role_or_house(blocks[end : end + 1])


def _is_dated(blocks: Sequence[Block], first: int, end: int) -> bool:
    """A bare name is a byline if a date or a time stands beside it; other names are topics."""
    if is_stamped(blocks[first].text):
        return True
    below = (block for block in blocks[end : end + 4] if any(map(str.isalnum, block.text)))
    beside = [*blocks[max(0, first - 2) : first], *islice(below, 2)]
    return any(_is_short(block.text) and TIME.search(block.text) for block in beside)


def _is_short(stamp: str) -> bool:
    """Is each of "Published May 4, 2024 | Updated May 5, 2024" no longer than a date?"""
    return all(len(part) <= _LONGEST_STAMP for part in stamp.split("|"))


def _are_told_of(
    names: str, blocks: Sequence[Block], which: Callable[[Iterable[bool]], bool] = any
) -> bool:
    """Does the story name all of them, or any? Then they are its topic."""
    people = [author.name_as_printed for author in read_byline(names)]
    return which(
        any(
            _tells_of(name, block.text, below.text)
            for block, below in pairwise(blocks)
            if name in block.text
        )
        for name in people
    )


def _tells_of(name: str, line: str, below: str) -> bool:
    """Is the name within a sentence? One that begins with it may say who she is.

    A link cuts a sentence: the name is a line, and the next one goes on in small letters.
    """
    before, _, behind = line.partition(name)
    goes_on = behind or below
    if not before and behind:
        return False
    within = before[-1:].isspace() and before.rstrip()[-1:] not in _BEFORE_A_CREDIT
    return (within or not before) and goes_on.lstrip()[:1].islower()
