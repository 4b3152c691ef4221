"""Lines that say who wrote a story in East Asia, where no "By" stands before a name.

澎湃新闻记者 段彦超                 an office and names, near the headline or at the foot
2024-05-04 来源：新华网作者：温素霞   the author behind the source, in one line
执笔/甲、乙                         who held the pen
文●山村太郎／例社編集部             who wrote, and where
［山村太郎，Tollerby］               a name and its house in brackets
김민수 기자 name@example.com         a reporter, and where to reach him
山村太郎記者                         who wrote, and the office behind
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.article.block import Block
from copydesk.article.normalize.bylines.byline_lines import Credit
from copydesk.article.normalize.bylines.elsewhere import is_elsewhere
from copydesk.article.normalize.bylines.han_names import names_beside_a_date
from copydesk.article.normalize.bylines.han_words import (
    BETWEEN_NAMES,
    KOREAN_SURNAMES,
    WRITER_IN_HAN,
    is_desk_in_korean,
)
from copydesk.article.normalize.bylines.japanese_names import is_japanese_name
from copydesk.article.normalize.chinese_names import is_chinese_name
from copydesk.article.normalize.datelines.chinese import read_lone_chinese_credit

_LONGEST_LINE = 80
"""Characters of a line with a date, a source and an author."""

_ABOVE = 3
"""Blocks above the headline in which such a line stands."""

_NAME = r"[一-鿿々·]{2,5}"
_NAMES = rf"{_NAME}(?:{BETWEEN_NAMES}{_NAME}){{0,5}}"
_BETWEEN_NAMES = re.compile(BETWEEN_NAMES)
_OFFICE = re.compile(rf"[一-鿿《》]{{0,14}}{WRITER_IN_HAN}[\s:：/|]+(?P<names>{_NAMES})")
_OFFICE_IN_JAPANESE = re.compile(rf"(?:編集委員|論説委員|特派員|支局長|記者)\s(?P<names>{_NAME})")
_PEN = re.compile(rf"(?:执笔|執筆|撰稿)\s?[/:：|]\s?(?P<names>{_NAMES})")
_BEHIND_A_SOURCE = re.compile(
    rf"(?=.{{0,60}}(?:来源|來源|发表|发布|發表|發佈|\d{{4}}-)).{{4,60}}作者\s?[:：]?\s?(?P<names>{_NAMES})"
)
_WRITTEN = re.compile(
    r"(?:取材・文|構成・文|文|執筆|著者|筆者)\s?[●◎○■◆:：/／]\s?"
    r"(?P<names>[一-鿿々ぁ-んァ-ヶー]{2,8}(?:、[一-鿿々ぁ-んァ-ヶー]{2,8}){0,3})"
    r"(?:\s?[／/（(].{1,30})?"
)
_BEFORE_A_HOUSE = re.compile(
    rf"[\[［【](?P<names>{_NAME}(?:、{_NAME}){{0,3}})\s?[，,]\s?"
    r"(?:[A-Za-z][\w .&-]{1,30}|[一-鿿ァ-ヶー]{1,10}(?:新聞|通信|社|編集部))[\]］】]"
)
_BEFORE_A_PAPER = re.compile(rf"(?P<names>{_NAME})\s?/\s?[一-鿿]{{2,10}}[报報网網社台]")
_KOREAN = re.compile(r"(?P<names>[가-힣]{2,4})\s기자\s\S+@\S+")
_KOREAN_ALONE = re.compile(
    rf"(?:기자명\s)?(?P<names>[{KOREAN_SURNAMES}][가-힣]{{1,3}})\s(?:(?:선임|수습|인턴|객원)\s?)?기자"
)
_NAME_IN_JAPANESE = r"[一-鿿々]{3,6}"
_BEFORE_AN_OFFICE = re.compile(
    rf"(?P<names>{_NAME_IN_JAPANESE})\s?(?:編集委員|論説委員|特派員|支局長|記者)"
    rf"|(?:記者|文)・(?P<behind>{_NAME_IN_JAPANESE})(?:\s\d.{{0,30}})?"
)
_SURE = (_OFFICE_IN_JAPANESE, _PEN, _KOREAN, _WRITTEN)
"""Those in which a name needs no known surname."""

_BRACKETS = "（）()［］[]"
_OPENING, _CLOSING = ("[", "［", "【"), ("]", "］", "】")
_LINES_IN_BRACKETS = 4
_MAY_NAME = re.compile(r"[一-鿿가-힣]")
_IN_CHARGE = re.compile(r"\W{0,3}(?:责任编辑|責任編輯|責任編集|责编|責編)")


def lines_in_han(
    blocks: Sequence[Block], headline: int | None, body_start: int
) -> Iterator[Credit]:
    """Give the lines around and under a story that are an office and names, and nothing else."""
    top = body_start if headline is None else min(headline, body_start)
    for number in range(max(0, top - _ABOVE), len(blocks)):
        line = _in_one_line(blocks, number)
        if not (names := _names_in(line)):
            continue
        is_far = number > body_start and blocks[number].place is not None
        if not (is_far and is_elsewhere(blocks, number)):
            yield Credit(names, "text", line=line)
    if headline is not None:
        for name, line in names_beside_a_date(blocks, headline):
            yield Credit(name, "text", line=line)


def _in_one_line(blocks: Sequence[Block], number: int) -> str:
    """Put together what a dump cut behind a bracket: "[", "山村太郎，", "Tollerby]"."""
    line = blocks[number].text
    if line in _OPENING:
        cut = [block.text for block in blocks[number : number + _LINES_IN_BRACKETS]]
        ends = (n for n, each in enumerate(cut) if each[-1] in _CLOSING)
        line = "".join(cut[: next(ends, 0) + 1])
    return line


def names_an_editor_in_charge(line: str | None) -> bool:
    """Is it "责任编辑：…"? Whoever reported a story comes before its editor."""
    return line is not None and _IN_CHARGE.match(line) is not None


def is_line_in_han(line: str) -> bool:
    """Is it an office and names, and nothing else?"""
    return _names_in(line) != ""


def _names_in(line: str) -> str:
    if len(line) > _LONGEST_LINE or line.isascii() or not _MAY_NAME.search(line):
        return ""
    credit = read_lone_chinese_credit(line)
    bare = line.strip(_BRACKETS)
    if credit and credit.names:
        return "、".join(credit.names)
    if bare != line and is_japanese_name(bare):
        return bare  # （山村太郎）
    sure = (_BEFORE_A_HOUSE.fullmatch(line), *(pattern.fullmatch(bare) for pattern in _SURE))
    if found := next(filter(None, sure), None):
        return _parted(found["names"])
    return _before_an_office(bare) or _beside_a_house(bare)


def _beside_a_house(line: str) -> str:
    for pattern in (_OFFICE, _BEHIND_A_SOURCE, _BEFORE_A_PAPER):
        found = pattern.fullmatch(line)
        names = _parted(found["names"]) if found else ""
        if is_chinese_name(names.partition("、")[0]):
            return names
    return ""


def _before_an_office(line: str) -> str:
    """Take the name of "山村太郎記者" and "김민수 기자", where it looks like one."""
    found = _BEFORE_AN_OFFICE.fullmatch(line)
    name = (found["names"] or found["behind"]) if found else ""
    if is_japanese_name(name) or is_chinese_name(name):
        return name
    korean = _KOREAN_ALONE.fullmatch(line)
    return "" if korean is None or is_desk_in_korean(korean["names"]) else korean["names"]


def _parted(names: str) -> str:
    """Set the same sign between all of them: a space parts the two words of a name elsewhere."""
    return "、".join(_BETWEEN_NAMES.split(names))
