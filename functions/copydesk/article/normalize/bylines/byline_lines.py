"""Lines that name who wrote a story, and how sure each is.

By Anna Ruiz, 4 May 2024              "By" and names
<span class="author">Anna Ruiz</span>  the page says so
Anna Ruiz                             a name alone, beside a date
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.article.block import Block, BlockKind, in_cells
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.agency import is_agency_line
from copydesk.article.normalize.bylines.bare_names import bare_names
from copydesk.article.normalize.bylines.by_words import (
    BY_LINE,
    begins_with_by,
    has_a_by,
    leads_to_a_checker,
    tells_of_a_work,
    without_by,
    without_checkers,
)
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.elsewhere import (
    UNDER_A_TEASER,
    is_elsewhere,
    of_other_works,
    signs_a_box,
)
from copydesk.article.normalize.bylines.foot import names_in_a_desk_line
from copydesk.article.normalize.bylines.glued import parted
from copydesk.article.normalize.bylines.lone_names import (
    LONGEST_LINE,
    names_alone,
)
from copydesk.article.normalize.bylines.name_ends import without_a_day
from copydesk.article.normalize.bylines.picture_credits import is_made_by, is_of_a_picture
from copydesk.article.normalize.bylines.split_bylines import split_bylines
from copydesk.article.normalize.publication.date_labels import PUBLISHED, UPDATE
from copydesk.article.normalize.publication.stamped_lines import (
    without_dates,
    without_the_stamps_words,
)
from copydesk.article.normalize.remembered import remembered
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.word_lists import word_list

_LABELS = frozenset(
    """
    author authors byline bylines writer writers contributor contributors autor autoren autores
    auteur auteurs autore autori verfasser redacteur journalist reporter szerzo szerzok yazar
    yazarlar autorzy muhabir penulis skribent toimittaja kirjoittaja
    """.split()  # noqa: SIM905 - names read better than twenty strings
)

_ALSO_BY = frozenset(
    {"de", "na", "nga", "ni", "per", "por", "da", "od", "nina", "gan", "le", "minn"}
)
"""Words for "by" that are also a part of names, or of other sentences, where no link parts them."""

_SWAHILI = frozenset({"ya", "wa", "za", "la", "kwa", "katika", "kuwa"})
_WORDS_OF_SWAHILI = 2
_NA = re.compile(r"N[Aa]\s(?P<names>[A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+){1,3})(?:,\s[^,\d]{2,30})?")

_ABOVE, _BELOW = 6, 8
"""Blocks around the space between headline and text in which a byline stands."""

_MOST_WORDS_OF_A_DESK = 4

_SIGNED = re.compile(r"(?P<names>[^/():]{3,40}?)\s?[/(]{1,2}\s?(?P<agency>[^/():]{2,20})\)?")
_SECTION = re.compile(r"^[A-ZÀ-Þ][^\W\d_]{2,14}\s(?=By\s[A-ZÀ-Þ])")
# "by Anna Ruiz £16.00": what she wrote is for sale.
_PRICE = re.compile(r"[£$€¥₹₽]\s?\d|\d\s?[€₽]|\b(?:EUR|USD|CHF|GBP)\s?\d")
_LAST_LINES = 3

_LABEL_MARK = re.compile(r"[^\W\d_]\s?[:：]")
_DIGITS = re.compile(r"\d+")  # of somebody's handle
_BELOW_IN_TEXT = 4


@dataclass(frozen=True, slots=True)
class Credit:
    """One place that may name who wrote it."""

    printed: str
    source: str
    is_organisation: bool = False
    is_person: bool = False
    """Stated as one: then a name needs no further proof."""

    line: str = ""
    """The whole line that it was taken from."""

    place: str = ""
    """The name that a stated one stands under: ``parsely-author``."""


def byline_lines(
    blocks: Sequence[Block], headline: int | None, body_start: int
) -> Iterator[Credit]:
    """Give the lines near the headline that look like a byline, the surest first."""
    top = body_start if headline is None else min(headline, body_start)
    first = max(0, top - _ABOVE)
    near = range(first, min(len(blocks), body_start + _BELOW))
    # Above a headline "Authors" is a button, and a teaser may have its byline.
    above = (n for n in range(first, top) if begins_with_by(blocks[n].text))
    cut = split_bylines(blocks, (*range(top, near.stop), *above))
    yield from (Credit(names, "text", line=line) for names, line in cut)
    sure = max(headline or 0, body_start) + UNDER_A_TEASER
    own = [n for n in near if n <= sure or not (blocks[n].place and is_elsewhere(blocks, n))]
    yield from _said_to_be(blocks, own, body_start)
    yield from _after_na(blocks, near, body_start)
    for n in near:
        if desk := _after_by(blocks[n], people=False):
            yield Credit(desk, "text", is_organisation=True, line=blocks[n].text)
    if blocks and blocks[min(top, len(blocks) - 1)].place is None:
        yield from _bare(blocks, top, body_start)


def byline_lines_below(
    blocks: Sequence[Block], headline: int | None, body_start: int
) -> Iterator[Credit]:
    """Give the lines of a page that look like a byline, far below its headline."""
    del headline  # wherever it is
    below = range(min(len(blocks), body_start + _BELOW), len(blocks))
    far = [n for n in below if _may_credit(blocks[n]) and not is_elsewhere(blocks, n)]
    yield from _said_to_be(blocks, far, body_start)


def _after_na(blocks: Sequence[Block], places: Sequence[int], body_start: int) -> Iterator[Credit]:
    """Give the names of "Na Juma Khatibu, Pemba", which is "By" in Swahili and "On" elsewhere."""
    lead = blocks[body_start].text.split() if body_start < len(blocks) else ()
    if len(_SWAHILI.intersection(lead)) < _WORDS_OF_SWAHILI:
        return
    for n in places:
        if found := _NA.fullmatch(blocks[n].text):
            yield Credit(found["names"], "text", line=blocks[n].text)


def _said_to_be(
    blocks: Sequence[Block], places: Sequence[int], body_start: int
) -> Iterator[Credit]:
    """Give the lines that say themselves that they are bylines, then those that the page does."""
    others = of_other_works(blocks, body_start)
    for n in places:
        names = "" if n in others else _after_by(blocks[n])
        if names and not _is_of_another(blocks, n, body_start):
            yield Credit(names, "text", line=blocks[n].text)
    for n in places:
        if (names := _labelled(blocks[n])) and not _is_of_another(blocks, n, body_start):
            yield Credit(names, "page", line=blocks[n].text)


def _is_of_another(blocks: Sequence[Block], n: int, body_start: int) -> bool:
    """Does the line stand below "Reviewed by", or sign a box beside the story?"""
    checked = n > 0 and leads_to_a_checker(blocks[n - 1].text)
    return checked or signs_a_box(blocks, n, body_start)


def _bare(blocks: Sequence[Block], top: int, body_start: int) -> Iterator[Credit]:
    """Give the lines of a bare text that are names alone: under the headline, beside a date."""
    for names, line in bare_names(blocks, top, body_start):
        yield Credit(names, "text", line=line)
    for block in blocks[-_LAST_LINES:]:
        if (signed := _SIGNED.fullmatch(block.text)) and agency_named(signed["agency"]):
            yield Credit(names_alone(signed["names"]), "text", line=block.text)
        elif names := names_in_a_desk_line(block.text):
            yield Credit(names, "text", line=block.text)
    for place in range(top + 1, min(body_start + _BELOW_IN_TEXT, len(blocks))):
        line = blocks[place].text
        bare = without_by(line)
        if "\u00a9" not in bare and is_agency_line(line):
            yield Credit(bare, "text", is_organisation=is_of_a_picture(line), line=line)


@remembered
def is_byline(line: str) -> bool:
    """Tell a line that says who wrote the story: it starts with "By", and names follow."""
    found = BY_LINE.match(line)
    return found is not None and bool(read_byline(found["names"]))


def is_labelled_byline(line: str) -> bool:
    """Tell "Text: Anna Ruiz", wherever it stands, from "By Anna Ruiz", which a story may say."""
    return _LABEL_MARK.search(line) is not None and is_byline(line)


def _may_credit(block: Block) -> bool:
    """Most lines of a page have neither the word nor the label of a byline."""
    if block.place is None or len(block.text) > LONGEST_LINE:
        return False
    return _is_labelled(block) or has_a_by(block.text)


def _after_by(block: Block, *, people: bool = True) -> str:
    """Take the names behind "By" in a line about the story: its dates and counts are cut."""
    if len(block.text) > LONGEST_LINE or not has_a_by(block.text):
        return ""
    line = _behind_a_section(without_checkers(parted(in_cells(block))))
    found = None if _PRICE.search(line) else BY_LINE.search(line)
    if found and tells_of_a_work(line, found):
        return ""
    names = found["names"].strip(" ,") if found else ""
    if found and line[found.end() : found.end() + 1].isdigit():
        names = without_a_day(names)
    if not people:
        digits = _DIGITS.match(line, found.end()) if found and " " not in names else None
        names += digits.group() if digits else ""
        return names if len(names.split()) <= _MOST_WORDS_OF_A_DESK else ""
    if names[:1].islower() and names.split()[0] not in word_list("particles"):
        return ""  # "By clicking here you agree …"
    names = without_the_stamps_words(names)
    return names if read_byline(names) else names_alone(names)


def _behind_a_section(line: str) -> str:
    """Put a bar for the date, and cut "News" before "By Anna Ruiz Jun. 6, 2024"."""
    bare = without_dates(line)
    return bare if bare == line else _SECTION.sub("", bare)


def _labelled(block: Block) -> str:
    """Take a line that the page itself calls author or byline."""
    of_a_picture = block.kind is BlockKind.CAPTION or is_made_by(block.text)
    if len(block.text) > LONGEST_LINE or of_a_picture or not _is_labelled(block):
        return ""
    line = without_checkers(in_cells(block))
    names = without_dates(line).strip(" |\u00b7\u2022,-\u2013\u2014")
    if names != line and (PUBLISHED.match(names) or UPDATE.match(names)) and not has_a_by(names):
        return ""  # "Oluşturulma Tarihi: …" in an element that holds the author as well
    names = _behind_a_by_beside_a_link(names, block)
    looks_like_a_name = not has_a_by(block.text) and bool(read_byline(names))
    # "Full bio" is a link.
    return "" if looks_like_a_name and is_wording(names.split()) else names


def _behind_a_by_beside_a_link(names: str, block: Block) -> str:
    """Give "Ioana Pop" of "De <a>Ioana Pop</a>": a "De" of the name would be in the link."""
    by, _, rest = names.partition(" ")
    linked = round(block.link_share * len(block.text))
    outside = by.casefold() in _ALSO_BY and abs(linked - len(rest)) < len(by)
    return rest if outside and rest else names


def _is_labelled(block: Block) -> bool:
    return not _LABELS.isdisjoint(block.near_labels)
