"""Datelines of East Asia, which stand in brackets or run into their credit.

    新华社北京10月14日电（记者李明）...
    本报北京10月14日电（记者李明）...       "this paper": no agency
    【ワシントン＝共同】...
    (서울=연합뉴스) 김민수 기자 = ...

No space parts their words, so each language has its own pattern.
"""

import re

from copydesk.article.model import Dateline
from copydesk.article.normalize.datelines.chinese import (
    country_of_place,
    is_known_place,
    read_chinese_credit,
)

_JAPANESE = re.compile(r"[【\[［]\s*(?P<inside>[^【】\[\]［］]{2,40})[】\]］]\s*[-－ー—–]?\s*")
_JAPANESE_CREDITS = re.compile(
    r"共同|時事|ロイター|AFP|ＡＦＰ|AP|ＡＰ|CNN|ブルームバーグ|朝鮮通信|聯合ニュース"
)
_KOREAN = re.compile(
    r"[(\[]\s*(?P<place>[가-힣]{2,8})\s?=\s?(?P<agency>연합뉴스|뉴시스|뉴스1|[가-힣]{2,6}(?:일보|신문|통신|경제))[)\]]\s*"
    r"(?:[가-힣][가-힣·,\s]{1,20}(?:특파원|기자)\s?=\s?)?"
)


def split_asian_dateline(lead: str) -> tuple[Dateline, str] | None:
    """Separate a dateline in Chinese, Japanese or Korean; None if there is none."""
    if lead[:1].isascii() and lead[:1] not in "([":
        return None
    head = lead[:100]
    return _chinese(lead) or _japanese(head, lead) or _korean(head, lead)


def _chinese(lead: str) -> tuple[Dateline, str] | None:
    credit = read_chinese_credit(lead)
    if credit is None or credit.place is None:
        return None
    country = country_of_place(credit.place)
    return _split(lead, credit.end, credit.place, credit.agency, country)


def _japanese(head: str, lead: str) -> tuple[Dateline, str] | None:
    found = _JAPANESE.match(head)
    if found is None:
        return None
    inside = found["inside"]
    place = re.split(r"[＝=・\s　]", inside)[0]
    credit = _JAPANESE_CREDITS.search(inside)
    if credit and place.endswith(credit.group()) and place != credit.group():
        place = place.removesuffix(credit.group())
    if not is_known_place(place) or (credit is None and not re.search(r"[＝=]", inside)):
        return None
    return _split(
        lead, found.end(), place, credit.group() if credit else None, country_of_place(place)
    )


def _korean(head: str, lead: str) -> tuple[Dateline, str] | None:
    found = _KOREAN.match(head)
    if found is None:
        return None
    place = found["place"]
    return _split(lead, found.end(), place, found["agency"], country_of_place(place))


def _split(
    lead: str, end: int, place: str, agency: str | None, country: str | None
) -> tuple[Dateline, str] | None:
    if not lead[end:].strip():
        return None
    dateline = Dateline(
        as_printed=lead[:end].rstrip(),
        place=place,
        country=country,
        agency=agency,
    )
    return dateline, lead[end:]
