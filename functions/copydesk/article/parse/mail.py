"""Mail: a letter, of whose lines above the text one names the format of the text.

    From: City of Seabright <press@city.example>
    Date: Thu, 4 May 2023 10:12:01 +0200
    Subject: Fwd: [press] Harbour bridge reopens
    Content-Type: text/html

    <h1>Harbour bridge reopens …

The lines are set aside, as those of any letter; so are, in a page, the head of a letter that was
forwarded in it, and the foot. The subject may be the headline, if the text prints none.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from copydesk.article.block import LETTER, Block
from copydesk.article.draft import Draft
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.parse.carriers.letters import is_head_line, open_letter
from copydesk.article.parse.lines.lines import Line

_LINE = re.compile(r"(?P<name>From|Date|Subject|Content-Type): (?P<said>[^\n]*)\n")
_PLAIN = "text/plain"

# What mail programs and lists set before a subject: programs by language, then the list.
_BEFORE_A_SUBJECT = re.compile(
    r"""(?: \s* (?:
        (?: re | fwd? | aw | wg | antw(?:ort)? | doorst | sv | vs | vb | vl | rv | res | enc | tr
          | ref | rif | r | i | ynt | ilt | i̇lt | odp | pd | vá | továbbítás | yml | απ | πρθ
          | ответ | отв | пересл | 回复 | 答复 | 转发 | 回覆 | 轉寄 | 返信 | 転送 | 회신 | 전달
        ) (?: \[\d{1,3}\] | \(\d{1,3}\) )? \s? [:：]
        | \[ [^\[\]\n]{1,60} \]
    ) )* \s* """,
    re.IGNORECASE | re.VERBOSE,
)


class LetterHead(NamedTuple):
    """The lines above a letter's text."""

    blocks: tuple[Block, ...]
    content_type: str
    """Of the text."""

    subject: str | None
    """As its writer wrote it; None if the letter has none."""

    end: int
    """Where the text begins."""


def read_letter_head(letter: str) -> LetterHead:
    """Read the lines above the text of a letter, as ``letter_of`` writes them."""
    said: dict[str, str] = {}
    blocks: list[Block] = []
    end = 0
    while line := _LINE.match(letter, end):
        printed = line.group().rstrip()
        said[line["name"]] = line["said"]
        blocks.append(Block(printed, start=end, end=end + len(printed), labels=(LETTER,)))
        end = line.end()
    subject = bare_subject(said.get("Subject", "")) or None
    return LetterHead(tuple(blocks), said.get("Content-Type", _PLAIN), subject, end)


def in_letter(page: Draft, head: LetterHead) -> Draft:
    """Give a page as the text of a letter: what is the letter's is set aside."""
    blocks = (*head.blocks, *page.blocks)
    frame = _frame(blocks)
    set_aside = (
        # What its parser sets aside has no place in a page (``Block.aside``).
        block._replace(labels=(LETTER,), place=None) if number in frame else block
        for number, block in enumerate(blocks)
    )
    return replace(page, blocks=tuple(set_aside))


def bare_subject(subject: str) -> str:
    """Take off what programs and lists have set before a subject.

    >>> bare_subject("Re: [press] Fwd: Harbour bridge reopens")
    'Harbour bridge reopens'
    """
    before = _BEFORE_A_SUBJECT.match(subject)
    return subject[before.end() if before else 0 :].strip()[:HEADLINE_CHARACTERS]


def _frame(blocks: Sequence[Block]) -> frozenset[int]:
    """Find the blocks that are no text, as in a letter whose lines they are."""
    above = ("", *(block.text for block in blocks))
    lines = tuple(
        Line(block.text, number, number, 0, not _go_together(above[number], block.text))
        for number, block in enumerate(blocks)
    )
    return frozenset(line.start for line, _ in open_letter(lines).aside)


def _go_together(above: str, line: str) -> bool:
    """Tell lines of a head below each other: a page has no empty lines between its blocks."""
    return is_head_line(above) and is_head_line(line)
