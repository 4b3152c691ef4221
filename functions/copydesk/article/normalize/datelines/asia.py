"""Datelines of East Asia, which stand in brackets or run into their credit.

    新华社北京10月14日电（记者李明）...
    本报北京10月14日电（记者李明）...       "this paper": no agency
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
    (?: (?P<agency> 新华社|新華社|中新社|中新网|中央社|路透社|法新社|美联社|共同社|塔斯社|中通社
          | (?!据|據)[一-鿿]{2,5}(?:日报|日報|晚报|晚報|时报|時報) )
      | 本[报報网網刊] )
    (?P<reporter> 记者|記者 )?
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


SHORTEST_PLACE, LONGEST_PLACE = 2, 5
"""Characters of a Chinese place."""


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
    place = _place_behind(found["place"]) if found["reporter"] else found["place"]
    return _split(lead, found.end(), place, found["agency"], _country_of(place))


def _place_behind(names: str) -> str:
    """Part 林志明花蓮: the reporter's name stands before the place."""
    ends = (names[-length:] for length in range(LONGEST_PLACE, SHORTEST_PLACE, -1))
    return next(filter(_country_of, ends), names[-SHORTEST_PLACE:])


def _country_of(place: str) -> str | None:
    known = gazetteer.city(place)
    return known.country if known else gazetteer.country_of_town(place)


def _japanese(head: str, lead: str) -> tuple[Dateline, str] | None:
    found = _JAPANESE.match(head)
    if found is None:
        return None
    inside = found["inside"]
    place = re.split(r"[＝=・\s　]", inside)[0]
    credit = _JAPANESE_CREDITS.search(inside)
    if credit and place.endswith(credit.group()) and place != credit.group():
        place = place.removesuffix(credit.group())
    known = gazetteer.city(place) is not None or _country_of(place) is not None
    if not known or (credit is None and not re.search(r"[＝=]", inside)):
        return None
    return _split(lead, found.end(), place, credit.group() if credit else None, _country_of(place))


def _korean(head: str, lead: str) -> tuple[Dateline, str] | None:
    found = _KOREAN.match(head)
    if found is None:
        return None
    place = found["place"]
    return _split(lead, found.end(), place, found["agency"], _country_of(place))


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
