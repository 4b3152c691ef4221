"""Reporters named in a dateline, as East Asia prints them.

    新华社杭州9月18日电（记者马骏）      （中央社記者林志明花蓮18日電）
    (제주=뉴시스) 오민호 기자 =          【ソウル＝山田太郎】

Where a byline names somebody as well, it decides.
"""

import re

from copydesk.article.model import Author, Dateline
from copydesk.article.normalize.agency import agency_named

_CHINESE = re.compile(r"(?:记者|記者)[:：\s]?(?P<names>[一-鿿·]{2,9}(?:[、\s][一-鿿·]{2,4}){0,5})")
# Two reporters may stand side by side; before one there may be a desk: "정치부 김민수 기자".
_KOREAN = re.compile(r"(?P<names>[가-힣]{2,4}(?:(?:[·,]\s?|\s)[가-힣]{2,4}){0,5})\s(?:특파원|기자)")
_DESK = re.compile(r"[가-힣]+[부팀국]")
_JAPANESE = re.compile(r"[＝=](?P<names>[一-鿿々]{3,6}(?:、[一-鿿々]{3,6}){0,3})[】\]］]")
_PARTED = re.compile(r"[、·,\s]+")


def reporters_of(dateline: Dateline | None) -> tuple[Author, ...]:
    """Give the people whom a dateline credits; none of most."""
    if dateline is None:
        return ()
    printed = dateline.as_printed
    found = _CHINESE.search(printed) or _KOREAN.search(printed) or _JAPANESE.search(printed)
    if found is None:
        return ()
    # CNA sets the place right behind the name.
    names = _PARTED.split(found["names"].removesuffix(dateline.place))
    people = [n for n in names if n and not agency_named(n) and not _DESK.fullmatch(n)]
    return tuple(Author(name=name, name_as_printed=name) for name in dict.fromkeys(people))
