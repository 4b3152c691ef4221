"""Datelines of East Asia, which stand in brackets or run into their credit.

    新华社北京10月14日电（记者李明）...
    【ワシントン＝共同】...
    (서울=연합뉴스) 김민수 기자 = ...

No space parts their words, so each language has its own pattern.
"""

import re

from copydesk.article.model import Dateline
from copydesk.article.normalize import gazetteer

_CHINESE = re.compile(
    r"""
    [（(【\[]? \s*
    (?P<agency> 新华社|新華社|中新社|中新网|中央社|路透社|法新社|美联社|共同社|塔斯社|中通社 )
    (?: 记者|記者 )? [^\d，。]{0,8}?
    (?P<place> [一-鿿]{2,8} )
    (?P<date> (?: \d{4}年 )? (?: \d{1,2}月 )? \d{1,2}日 ) [电電讯訊]
    (?: \s* [（(] [^（()）]{1,30} [）)] )? [）)】\]]? [：:]? \s*
    """,
    re.VERBOSE,
)
_JAPANESE = re.compile(r"[【\[［]\s*(?P<inside>[^【】\[\]［］]{2,40})[】\]］]\s*[-－ー—–]?\s*")
_JAPANESE_CREDITS = re.compile(
    r"共同|時事|ロイター|AFP|ＡＦＰ|AP|ＡＰ|CNN|ブルームバーグ|朝鮮通信|聯合ニュース"
)
_KOREAN = re.compile(
    r"[(\[]\s*(?P<place>[가-힣]{2,8})\s?=\s?(?P<agency>연합뉴스|뉴시스|뉴스1)[)\]]\s*"
    r"(?:[가-힣][가-힣·,\s]{1,20}(?:특파원|기자)\s?=\s?)?"
)
_KOREAN_CITIES = {
    "서울": "KR",
    "부산": "KR",
    "인천": "KR",
    "대구": "KR",
    "광주": "KR",
    "대전": "KR",
}


def split_asian_dateline(lead: str) -> tuple[Dateline, str] | None:
    """Separate a dateline in Chinese, Japanese or Korean; None if there is none."""
    if lead[:1].isascii() and lead[:1] not in "([":
        return None
    head = lead[:100]
    return _chinese(head, lead) or _japanese(head, lead) or _korean(head, lead)


def _chinese(head: str, lead: str) -> tuple[Dateline, str] | None:
    found = _CHINESE.match(head)
    if found is None:
        return None
    place = found["place"]
    return _split(lead, found.end(), place, found["agency"], gazetteer.city(place))


def _japanese(head: str, lead: str) -> tuple[Dateline, str] | None:
    found = _JAPANESE.match(head)
    if found is None:
        return None
    inside = found["inside"]
    place = re.split(r"[＝=・\s　]", inside)[0]
    credit = _JAPANESE_CREDITS.search(inside)
    if credit and place.endswith(credit.group()) and place != credit.group():
        place = place.removesuffix(credit.group())
    known = gazetteer.city(place)
    if known is None or (credit is None and not re.search(r"[＝=]", inside)):
        return None
    return _split(lead, found.end(), place, credit.group() if credit else None, known)


def _korean(head: str, lead: str) -> tuple[Dateline, str] | None:
    found = _KOREAN.match(head)
    if found is None:
        return None
    place = found["place"]
    known = gazetteer.city(place) or (
        gazetteer.Place(place, _KOREAN_CITIES[place]) if place in _KOREAN_CITIES else None
    )
    return _split(lead, found.end(), place, found["agency"], known)


def _split(
    lead: str, end: int, place: str, agency: str | None, known: gazetteer.Place | None
) -> tuple[Dateline, str] | None:
    if not lead[end:].strip():
        return None
    dateline = Dateline(
        as_printed=lead[:end].rstrip(),
        place=place,
        country=known.country if known else None,
        agency=agency,
    )
    return dateline, lead[end:]
