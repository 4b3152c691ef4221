"""Reporters named in a dateline and at the end of a text, as East Asia prints them.

    新华社杭州9月18日电（记者马骏）      （中央社記者林志明花蓮18日電）
    (제주=뉴시스) 오민호 기자 =          【ソウル＝山田太郎】     RİZE (AA) - SELİN KARACA -
    新京报快讯（记者 裴剑飞）…           …（张巨峰）          … (By Anna Ruiz)

Where a byline names somebody as well, it decides.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from copydesk.article.model import Author, Dateline
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.han_words import (
    BETWEEN_NAMES,
    KOREAN_SURNAMES,
    WRITER_IN_HAN,
    is_desk_in_han,
)
from copydesk.article.normalize.bylines.japanese_names import is_japanese_name
from copydesk.article.normalize.chinese_names import is_chinese_name
from copydesk.article.normalize.datelines.chinese import read_chinese_credit
from copydesk.article.normalize.gazetteer import city

# Two reporters may stand side by side; before one there may be a desk: "정치부 김민수 기자".
_KOREAN = re.compile(
    rf"(?P<names>[가-힣]{{2,4}}(?:{BETWEEN_NAMES}[가-힣]{{2,4}}){{0,5}})\s(?:특파원|기자)"
)
_KOREAN_IN_BRACKETS = re.compile(
    rf"[\[【(](?:[가-힣\w.=]{{2,14}}\s)?(?P<name>[{KOREAN_SURNAMES}][가-힣]{{1,3}})\s(?:특파원|기자)[\]】)]"
)
_DESK = re.compile(r"[가-힣]+[부팀국]")
_JAPANESE = re.compile(r"[＝=](?P<names>[一-鿿々]{3,6}(?:、[一-鿿々]{3,6}){0,3})[】\]］]")
_TURKISH = re.compile(r"\)\s?[-\u2013\u2014]\s(?P<names>[^\W\d_][^()\d]{4,100}?)\s[-\u2013\u2014]$")
# "Elif KARACA/İSTANBUL, (DHA) -": a name in capitals alone is a second place.
_BEFORE_A_PLACE = re.compile(
    r"(?P<names>[^\W\d_][^\W\d_\s]*[a-zß-öø-ÿğışç][^/()]{1,40}?)\s?/[^/]{2,40}\("
)
_BETWEEN_TURKS = re.compile(r"\s?/\s?|\s?-\s")
_LONGEST_LEAD, _LONGEST_END = 80, 100
"""Characters in which a lead says who reports, and an end who reported."""

_PARAGRAPHS = 2
"""At either end of a text, in which it is said: a notice may stand before or behind it."""

_LABEL = rf"(?:文/图|图/文|文|{WRITER_IN_HAN})"
_LEAD = re.compile(
    rf"[^（(。，“]{{0,24}}[讯訊电電]\s?[（(](?:[一-鿿]{{2,8}})?{_LABEL}[:：\s]?(?P<names>[^（()）]{{2,40}})[）)]"
)
# Without a label nothing but one name: "（张巨峰）", but not "（图片来自网络）".
_END = re.compile(
    rf"[（(【](?:{_LABEL}[/：:\s]\s?(?P<names>[一-鿿][^（()）]{{1,30}})|(?P<name>[一-鿿々]{{2,5}}))[）)】]$"
)
_BY_AT_THE_END = re.compile(r"\((?:By|Von|Par|Por)\s(?P<names>[^()]{4,60})\)(?:\s?Enditem\S*)?$")
_HAN_NAME = re.compile(r"[一-鿿·]{2,4}")
_ROLES = re.compile(rf"{WRITER_IN_HAN}|摄影|图|文")
_BETWEEN_NAMES = re.compile(BETWEEN_NAMES)


def reporters_of(dateline: Dateline | None) -> tuple[Author, ...]:
    """Give the people whom a dateline credits; none of most."""
    if dateline is None:
        return ()
    printed = dateline.as_printed
    if credit := read_chinese_credit(printed):
        return _as_authors(credit.names)
    found = _KOREAN.search(printed) or _JAPANESE.search(printed)
    if found is None:
        turkish = _TURKISH.search(printed) or _BEFORE_A_PLACE.match(printed)
        return read_byline(_BETWEEN_TURKS.sub(", ", turkish["names"])) if turkish else ()
    names = _BETWEEN_NAMES.split(found["names"])
    people = [n for n in names if n and not agency_named(n) and not _DESK.fullmatch(n)]
    return _as_authors(people)


def _as_authors(names: Iterable[str]) -> tuple[Author, ...]:
    return tuple(Author(name=name, name_as_printed=name) for name in dict.fromkeys(names))


def reporters_in(paragraphs: Sequence[str]) -> tuple[Author, ...]:
    """Give the people whom the beginning or the end of a text credits; none of most."""
    for end in reversed(paragraphs[-_PARAGRAPHS:]):
        if by := _BY_AT_THE_END.search(end.rstrip()[-_LONGEST_END:]):
            return read_byline(by["names"])
    begun = (read_chinese_credit(lead) for lead in paragraphs[:_PARAGRAPHS])
    if reported := next((credit.names for credit in begun if credit and credit.names), ()):
        return _as_authors(reported)
    bracketed = filter(None, map(_KOREAN_IN_BRACKETS.match, paragraphs[:_PARAGRAPHS]))
    if korean := next(bracketed, None):
        return _as_authors([korean["name"]])
    leads = (_LEAD.match(lead[:_LONGEST_LEAD]) for lead in paragraphs[:_PARAGRAPHS])
    ends = (
        _END.search(end.rstrip()[-_LONGEST_END:]) for end in reversed(paragraphs[-_PARAGRAPHS:])
    )
    credited = (dict.fromkeys(_names_credited(found)) for found in (*leads, *ends) if found)
    return _as_authors(next(filter(None, credited), {}))


def _names_credited(found: re.Match[str]) -> Iterator[str]:
    words = found.groupdict()
    alone = words.get("name") or ""
    if is_japanese_name(alone):
        return iter((alone,))
    return _names_in(words["names"] or (alone if is_chinese_name(alone) else ""))


def _names_in(words: str) -> Iterator[str]:
    """Give the names; behind the first there may be a place or a job, so they need a surname."""
    for number, word in enumerate(_BETWEEN_NAMES.split(_ROLES.sub(" ", words).strip())):
        may_be_a_name = is_chinese_name(word) or (number == 0 and _HAN_NAME.fullmatch(word))
        if may_be_a_name and not (city(word) or is_desk_in_han(word) or agency_named(word)):
            yield word
