"""Stories sent by messenger, as its export or a copy of the chat has them.

    [14/02/2022 09:12:33] Marta: Bom dia, segue a matéria       about the story
    [14/02/2022 09:12:50] Marta: *Ponte será interditada*       the message that has it
    A ponte será fechada a partir de quarta-feira …

Only where one message is nearly all there is: a talk of many messages stays as it is.
"""

import re
from itertools import pairwise

from copydesk.article.block import MESSAGE
from copydesk.article.parse.carriers.parted import Aside, Parted, cut
from copydesk.article.parse.lines.lines import Line, characters_of

_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[APap]\.?\s?[Mm]\.?)?"
_WHO = r"[^:\[\]\n]{1,40}"
_STAMP = re.compile(
    rf"(?:\[{_DAY},?\s{_CLOCK}\]\s{_WHO}:"  # WhatsApp, on one system …
    rf"|{_DAY},?\s{_CLOCK}\s[-–]\s{_WHO}:"  # … and on the other
    rf"|{_WHO},\s\[(?:{_DAY}|\d{{1,2}}\s\w{{3,9}}\.?\s\d{{4}}),?\s{_CLOCK}\]:?)(?=\s|$)"  # Telegram
)
_NEARLY_ALL = 0.6
"""Share of all characters that stand in the one message."""

_FEWEST_LINES = 3


def open_messages(lines: tuple[Line, ...]) -> Parted:
    """Part the message with the story from its stamp, and from the others."""
    starts = [n for n, line in enumerate(lines) if _STAMP.match(line.text)]
    if not starts or starts[0] != 0:
        return Parted(lines)
    spans = pairwise([*starts, len(lines)])
    first, end = max(spans, key=lambda span: characters_of(lines[slice(*span)]))
    size = characters_of(lines[first:end])
    if end - first < _FEWEST_LINES or size < _NEARLY_ALL * characters_of(lines):
        return Parted(lines)
    stamp = _STAMP.match(lines[first].text)
    head, rest = cut(lines[first], stamp.end() if stamp else 0)
    others = (*lines[:first], head, *lines[end:])
    aside: tuple[Aside, ...] = tuple((line, MESSAGE) for line in others)
    return Parted((*([rest] if rest else []), *lines[first + 1 : end]), aside)
