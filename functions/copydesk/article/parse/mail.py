"""Mail: a letter, of whose lines above the text one names the format of the text.

    From: City of Seabright <press@city.example>
    Date: Thu, 4 May 2023 10:12:01 +0200
    Subject: Fwd: [press] Harbour bridge reopens
    Content-Type: text/html

    <h1>Harbour bridge reopens …

The lines are set aside, as those of any letter. The subject may be the headline, if the text
prints none.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from copydesk.article.block import LETTER, Block
from copydesk.article.draft import Draft
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.parse.detect import detect_format
from copydesk.article.parse.json.article import parse_json
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain
from copydesk.article.upload import Format

_LINE = re.compile(r"(?P<name>From|Date|Subject|Content-Type): (?P<said>[^\n]*)\n")
_MARKED_UP: dict[Format, Callable[[str], Draft]] = {
    Format.HTML: parse_page,
    Format.JSON: parse_json,
    Format.JSON_LD: parse_json,
}

# What mail programs and lists set before a subject: a row for each language, then the list.
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


def parse_mail(text: str) -> Draft:
    """Parse a letter as ``letter_of`` writes it."""
    said: dict[str, str] = {}
    lines: list[Block] = []
    end = 0
    while line := _LINE.match(text, end):
        said[line["name"]] = line["said"]
        lines.append(Block(line.group().rstrip(), start=end, end=line.end() - 1, labels=(LETTER,)))
        end = line.end()
    parser = _MARKED_UP.get(detect_format(text[end:], declared=said.get("Content-Type", "plain")))
    # The parser of plain texts knows letters, and looks for the foot and for notes as well.
    draft = parser(text[end:]) if parser else parse_plain(text)
    blocks = (*lines, *draft.blocks) if parser else draft.blocks
    subject = bare_subject(said.get("Subject", ""))
    return Draft(replace(draft.head, subject=subject or None), blocks)


def bare_subject(subject: str) -> str:
    """Take off what programs and lists have set before a subject.

    >>> bare_subject("Re: [press] Fwd: Harbour bridge reopens")
    'Harbour bridge reopens'
    """
    before = _BEFORE_A_SUBJECT.match(subject)
    return subject[before.end() if before else 0 :].strip()[:HEADLINE_CHARACTERS]
