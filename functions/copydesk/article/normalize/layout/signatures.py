"""Lines at an end of a text that say whose it is: names, names and addresses, an agency."""

from collections.abc import Iterator, Sequence

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.normalize.bylines.agency import is_agency_line
from copydesk.article.normalize.bylines.by_words import MAIL_ADDRESS
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.byline_lines import is_labelled_byline
from copydesk.article.normalize.bylines.printed_byline import is_line_of
from copydesk.article.normalize.lines.above_text import (
    LABEL_CHARACTERS,
    LONGEST_LINE,
    Frame,
)

_WORDS_OF_A_SIGNATURE = 5
"""Beside an address of mail."""

_LINES_OF_AN_END = 4
_OPENS = frozenset("([/（［【©")


def signatures_of(verdicts: Sequence[Verdict], frame: Frame) -> dict[int, tuple[RemovalKind, str]]:
    """Find the lines at an end of a text that name its author."""
    kept = [index for index, one in enumerate(verdicts) if one.kept]
    found = [index for index in kept if _is_labelled_credit(verdicts[index])]
    ends = (*kept[:_LINES_OF_AN_END], *kept[-_LINES_OF_AN_END:])
    signed = dict.fromkeys(
        (n for n in ends if _is_signed(verdicts[n].block, frame)),
        (RemovalKind.BYLINE, "names-authors"),
    )
    if len(found) == 1 and found[0] in ends:  # others are of the text's subjects
        signed[found[0]] = (RemovalKind.BYLINE, "label-before-names")
    return signed


def _is_signed(block: Block, frame: Frame) -> bool:
    """Tell a line of nothing but the authors' names, or of names and an address of mail."""
    if block.place is None or block.kind is not BlockKind.PARAGRAPH:
        return False
    if is_line_of(frame.names, block.text):
        return True
    if len(block.text) > LONGEST_LINE:
        return False
    bare = MAIL_ADDRESS.sub(" ", block.text)
    few = len(bare.split()) <= _WORDS_OF_A_SIGNATURE
    return bare != block.text and few and bool(read_byline(bare))


def _is_labelled_credit(verdict: Verdict) -> bool:
    text, place = verdict.block.text, verdict.block.place
    return place is None and len(text) <= LABEL_CHARACTERS and is_labelled_byline(text)


def signed_by_agency(texts: Sequence[str], kept: Sequence[int], start: int) -> Iterator[int]:
    """Find "(AFP)" and "/ritzau/" in the last line of a text."""
    last = max(kept, default=0)
    if last > start and texts[last][:1] in _OPENS and is_agency_line(texts[last]):
        yield last
