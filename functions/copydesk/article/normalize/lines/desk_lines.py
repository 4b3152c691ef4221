"""Lines that desks, wires, archives and channels print around a story, told by their set wording.

    BC-EU--Rail Tunnel,2nd Ld-Writethru     a slug
    FOR IMMEDIATE RELEASE                   what the text is, or when it may run
    LENGTH: 612 words                       an archive's entry
    (MORE)   -30-   ENDS   ###              where a take or the story ends
    Tags: bridge, ferry    #bridge #ferry   what a reader may look for next

Each is known wherever it stands in a bare text; where elements surround a line, they say more.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from copydesk.article.block import RemovalKind
from copydesk.article.normalize.lines.desk_wordings import (
    CONTACT_LABEL,
    NOTE_TO_EDITORS,
    PAGE,
    PROMOTION_END,
    PROMOTION_START,
    TABLE,
)
from copydesk.article.normalize.lines.wording_row import LONGEST, LONGEST_NOTE, Wording

_PAGE_MARK = next(row for row in TABLE if row.id == "page-mark")
_DESK_NOTE = next(row for row in TABLE if row.id == "desk-note")
_ENDS_ALL = re.compile(r"-{1,2}\s?30\s?-{1,2}|\W{0,3}ENDS?\W{0,3}|#(?:\s?#){2}")
_TIMES_A_FOOT = 3
"""How much longer than what stands below the mark its story is: below may be the next story."""

_CONTACT = Wording("contact", RemovalKind.OTHER, CONTACT_LABEL)
_NOTICES = frozenset({RemovalKind.LEGAL, RemovalKind.PAYWALL, RemovalKind.SHARE})
"""Kinds of what no part of a page is a story's with these words; ornaments may be, and credits."""

_PROMOTION = Wording("newsletter-promotion", RemovalKind.SUBSCRIBE, PROMOTION_END)
_MOST_PROMOTION_LINES = 8
_NUMBER = re.compile(r"\W{0,3}\d{1,4}\W{0,3}")
_ENDS_IN_A_PAGE = re.compile(rf".{{2,80}}\s(?:{PAGE})\s\d{{1,3}}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_MOST_CONTACT_LINES, _LONGEST_CONTACT_LINE = 12, 80
_REACHED_AT = re.compile(r"\S@\S|(?:\d[\s()./-]{0,2}){7}")


def desk_lines(
    texts: Sequence[str], start: int, kept: Sequence[int]
) -> dict[int, tuple[RemovalKind, str]]:
    """Find the lines that are the desk's.

    Args:
        texts: All lines of a bare text.
        start: Where the story's text begins.
        kept: Numbers of the lines to judge; the others tell what those are.

    Returns:
        Number of the line → its kind and the rule's id.
    """
    rows = {number: row for number in kept if (row := _row_of(texts[number]))}
    rows |= dict.fromkeys(_page_marks(texts, kept), _PAGE_MARK)
    rows |= dict.fromkeys(_contacts(texts, start, kept), _CONTACT)
    rows |= dict.fromkeys(_promotions(texts), _PROMOTION)
    return {
        number: (row.kind, row.id)
        for number, row in rows.items()
        if (number < start or not row.above) and _is_enough(row, texts)
    }


def set_notices(lines: Iterable[tuple[int, str]]) -> dict[int, tuple[RemovalKind, str]]:
    """Find fine print and notices among the lines of a page: no story has their wording."""
    rows = ((number, _row_of(text)) for number, text in lines)
    return {n: (row.kind, row.id) for n, row in rows if row and row.kind in _NOTICES}


def below_end_mark(texts: Sequence[str], start: int) -> int:
    """Find the first line that is no story any more, if a mark says where that ends.

    Below "-30-" and "ENDS" stand notes to editors and what a house says of itself; below "###" only
    in a release, for others part their stories by it.
    """
    marks = [n for n in range(start + 1, len(texts)) if _ENDS_ALL.fullmatch(texts[n].strip())]
    if not marks:
        return len(texts)  # as in most texts: no line above need be asked what it is
    is_release = any(_row_of(text) is _DESK_NOTE for text in texts[: max(1, start)])
    end = next((n for n in marks if is_release or not texts[n].startswith("#")), None)
    if end is None:
        return len(texts)
    below = sum(len(text) for text in texts[end + 1 :])
    above = sum(len(text) for text in texts[start:end])
    return end + 1 if is_release or _TIMES_A_FOOT * below <= above else len(texts)


def _is_enough(row: Wording, texts: Sequence[str]) -> bool:
    return row.fewest == 1 or sum(_row_of(text) is row for text in texts) >= row.fewest


def _page_marks(texts: Sequence[str], kept: Sequence[int]) -> Iterator[int]:
    """Find the heads of pages, which differ by their number alone, and numbers below such."""
    numbers = [n for n in kept if _NUMBER.fullmatch(texts[n])]
    heads = [n for n in kept if _is_head(texts[n])]
    if not (numbers or heads):
        return
    times = Counter(_DIGITS.sub("0", text) for text in texts if _is_head(text))
    repeated = [n for n in heads if times[_DIGITS.sub("0", texts[n])] > 1]
    yield from repeated
    if repeated or any(map(_is_page_mark, texts)):
        yield from numbers


def _is_head(text: str) -> bool:
    short = text[-1:].isdigit() and len(text) <= LONGEST_NOTE
    return short and _ENDS_IN_A_PAGE.fullmatch(text) is not None


def _is_page_mark(text: str) -> bool:
    return text[-1:].isdigit() and _row_of(text) is _PAGE_MARK


def _contacts(texts: Sequence[str], start: int, kept: Sequence[int]) -> Iterator[int]:
    """Find "Press contact:" and the lines below that say whom to call, to the next sentence."""
    # The label alone looks like nothing of a story's, and may have been left out before.
    for first in range(start + 1, len(texts)):
        if not CONTACT_LABEL.fullmatch(texts[first]):
            continue
        below = range(first + 1, min(first + _MOST_CONTACT_LINES, len(texts)))
        block = [first, *takewhile(lambda n: _may_be_contact(texts[n]), below)]
        if any(_REACHED_AT.search(texts[n]) for n in block):
            yield from (n for n in block if n in kept)


def _promotions(texts: Sequence[str]) -> Iterator[int]:
    """Find "Sign up to our briefing" and all down to "after newsletter promotion"."""
    for last, text in enumerate(texts):
        if not PROMOTION_END.fullmatch(text):
            continue
        above = range(last - 1, max(-1, last - _MOST_PROMOTION_LINES - 1), -1)
        first = next((n for n in above if PROMOTION_START.match(texts[n])), last)
        yield from range(first, last + 1)


def _may_be_contact(text: str) -> bool:
    return len(text) <= _LONGEST_CONTACT_LINE and not text.endswith((".", "!", "?", "。"))


def is_desk_line(text: str) -> bool:
    """Tell a line that may be the desk's, wherever it stands: it is no headline.

    >>> is_desk_line("FOR IMMEDIATE RELEASE"), is_desk_line("Immediate release of prisoners")
    (True, False)
    """
    return _row_of(text) is not None


def _row_of(text: str) -> Wording | None:
    if not text or len(text) > LONGEST:
        return None  # a line of a page is told by its elements
    fitting = (row for row in TABLE if len(text) <= row.longest and row.pattern.fullmatch(text))
    return next(fitting, None)


_NOT_FOR_PRINT = re.compile(
    r"(?<!\w)(?:nicht\szur\sveröffentlichung(?:\sbestimmt)?|not\sfor\spublication)\W*$|^(?:dpa-)?notizblock$|^dpa-notebook$"
    rf"|^\W*(?:{NOTE_TO_EDITORS})\W*$",
    re.IGNORECASE,
)
_IN_NOTICES = ("ublication", "entlichung", "notizblock", "note", "nota", "hinweis")
"""What each of these has one of: all lines below a text's start are asked, and most have none."""

_LONGEST_BEFORE = 60
"""Characters before these words: "The following information is"."""


def ends_what_is_for_print(text: str) -> bool:
    """Tell the line below which an agency tells its clients what they must not print."""
    if len(text) > LONGEST_NOTE:
        return False
    small = text.casefold()
    found = _NOT_FOR_PRINT.search(text) if any(map(small.__contains__, _IN_NOTICES)) else None
    return found is not None and found.start() <= _LONGEST_BEFORE
