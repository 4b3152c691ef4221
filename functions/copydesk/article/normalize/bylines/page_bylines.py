"""Names that stand alone between the headline and the text of a page, without a "By".

    Minister resigns over bridge
    Anna Ruiz                     ← beside a date, under "Written by", or the page says more of
    4 May 2024                      her below: "Anna Ruiz has written about rivers since …"
    Anna Ruiz | 4 May 2024        ← a date in the same line, or a place
    … until the end of June.
                     *Anna Ruiz*  ← set apart as the last line in the element of the text

Other short lines with capitals stand there too, sections and buttons: without such evidence
a name is none.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.article.block import Block, BlockKind, around_paragraph, in_cells, stands_in
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.agency import is_agency_line
from copydesk.article.normalize.bylines.by_words import leads_on, names_a_checker
from copydesk.article.normalize.bylines.byline_lines import Credit
from copydesk.article.normalize.bylines.elsewhere import in_own_footer, is_beside_a_picture
from copydesk.article.normalize.bylines.lone_names import TextWords, is_cased, names_alone
from copydesk.article.normalize.bylines.words import is_writers_role
from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.publication.stamped_lines import (
    before_the_place,
    before_the_stamp,
    is_stamped,
)
from copydesk.article.normalize.small_words import is_wording

_NEAR = 10
"""Blocks under the headline in which a byline stands."""

_ABOVE = 6
"""Blocks above the headline in which a name and a date in one line are its byline; its foot too."""

_BELOW_A_DECK = 3
"""Blocks from the first of the text, which may be a deck, in which a name and a date are its."""

_LONGEST_STAMP = 40
"""Characters of a line that is a date with a few words."""

_SET_APART = {("b",), ("strong",), ("i",), ("em",)}
"""Innermost elements of a signature; a plain line of names may list winners."""

_LINKED = 0.5
"""Share of its characters from which a line is a button."""

_IN_BRACKETS = re.compile(r"\(([^()]{1,40})\)")
_AGO = re.compile(r"\b\d{1,2}\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?)\sago\b")
_CHARACTERS_OF_LIFE = 20
"""Behind a name that make a line about a person."""


def lines_of_names(
    blocks: Sequence[Block], headline: int | None, body_start: int
) -> Iterator[Credit]:
    """Give the lines between headline and text that are names and are borne out by others."""
    known = body_start if headline is None else headline
    if known >= len(blocks) or blocks[known].place is None:
        return
    top = max(0, body_start - _ABOVE) if headline is None else headline + 1
    words = TextWords(blocks)
    for place in range(top, min(body_start, top + _NEAR)):
        block = blocks[place]
        names = _names_in(block)
        if names and _is_borne_out(names, blocks, place, words):
            yield Credit(names, "text", line=block.text)
        elif _is_of_an_agency(block):
            yield Credit(block.text, "text", is_organisation=True, line=block.text)
    if body_start and _stands_before_a_dateline(blocks[body_start - 1 : body_start + 1]):
        line = blocks[body_start - 1].text
        yield Credit(names_alone(line), "text", line=line)
    if headline is None:
        return
    below = blocks[body_start : body_start + _BELOW_A_DECK]
    foot = (block for block in blocks[body_start:] if in_own_footer(block))
    for block in (*blocks[max(0, headline - _ABOVE) : headline], *below, *foot):
        names = _names_in(block) if is_stamped(block.text) else ""
        if names and words.may_be_names(names):
            yield Credit(names, "text", line=block.text)


def _is_of_an_agency(block: Block) -> bool:
    return is_agency_line(block.text) and not is_beside_a_picture(block)


def _stands_before_a_dateline(lines: Sequence[Block]) -> bool:
    """Is it a name alone in the element of the text, and "OSLO (Reuters) -" the next?"""
    name, text = lines[0], lines[-1]
    box = around_paragraph(text)
    inside = box is not None and stands_in(name, box)
    return inside and bool(_names_in(name)) and split_dateline(text.text)[0] is not None


def signatures_below(
    blocks: Sequence[Block], headline: int | None, body_start: int
) -> Iterator[Credit]:
    """Give the name that a text in a page ends with: the last paragraph beside the others."""
    for place in range(body_start + 1, len(blocks) if headline is not None else 0):
        block, below = blocks[place], blocks[place + 1 : place + 2]
        apart = block.tags[-1:] in _SET_APART and block.link_share < _LINKED
        if not apart or not _is_last_beside(blocks[place - 1], block, below):
            continue
        if names := _names_in(block):
            yield Credit(names, "text", line=block.text)


def _is_last_beside(above: Block, block: Block, below: Sequence[Block]) -> bool:
    box = around_paragraph(block)
    beside = around_paragraph(above)
    if box is None or beside is None or box.number != beside.number:
        return False
    return not any(stands_in(each, box) for each in below)


def _names_in(block: Block) -> str:
    line = in_cells(block)
    if is_stamped(line):
        line = _IN_BRACKETS.sub(_nothing_but_an_agency, _without_a_section(before_the_stamp(line)))
    names = "" if block.kind is BlockKind.HEADING else names_alone(line)
    return names if names and is_cased(names) and not is_wording(names.split()) else ""


def _without_a_section(line: str) -> str:
    """Give "Anna Ruiz" of "Tollerby Recorder | Anna Ruiz": what stands first is nobody."""
    cells = line.split("|")
    while len(cells) > 1 and not names_alone(cells[0].strip()):
        cells.pop(0)
    return "|".join(cells).strip()


def _nothing_but_an_agency(bracket: re.Match[str]) -> str:
    """Cut "(Blog)" behind a name; "(AFP)" says that the name is a picture's."""
    return bracket.group() if agency_named(bracket.group(1)) else " "


def _is_borne_out(names: str, blocks: Sequence[Block], place: int, words: TextWords) -> bool:
    block = blocks[place]
    if _checked_it(names, blocks[max(0, place - _NEAR) : place + 1]):
        return False
    if (
        _has_a_writers_role(names, block)
        or leads_on(blocks[place - 1].text)
        or any(_is_about(names, below.text) for below in blocks[place + 1 :])
    ):
        return True
    placed = before_the_place(block.text) != block.text
    beside = (each.text for each in blocks[place - 1 : place + 2])
    dated = placed or _is_timed(block.text) or any(map(_is_stamp, beside))
    return dated and words.may_be_names(names)


def _checked_it(names: str, above: Sequence[Block]) -> bool:
    """Does a line near by say "Fact-checked by" them? The card about them repeats the name."""
    return any(names_a_checker(names, one.text, other.text) for one, other in pairwise(above))


def _has_a_writers_role(names: str, block: Block) -> bool:
    """Is it "Anna Ruiz - Senior News Editor", and no caption?"""
    role = block.text.removeprefix(names).strip(" ,|-–—")
    return block.kind is not BlockKind.CAPTION and is_writers_role(role.split())


def _is_about(names: str, line: str) -> bool:
    return line.startswith(names) and len(line) > len(names) + _CHARACTERS_OF_LIFE


def _is_stamp(line: str) -> bool:
    return len(line) <= _LONGEST_STAMP and _is_timed(line)


def _is_timed(line: str) -> bool:
    """Is there a date, or "4 hours ago"?"""
    return is_stamped(line) or _AGO.search(line) is not None
