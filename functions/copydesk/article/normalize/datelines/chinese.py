"""Credits that begin a story in Chinese: an agency or a paper, reporters, a place and a day.

    新华社北京10月14日电（记者李明）       agency, place, day; the reporter behind them
    （中央社記者蔡宜庭花蓮縣12日電）       the reporter before the place, and no sign between
    中央社東京12日綜合外電報導             from what others sent
    記者陳怡君／花蓮報導                   no day
    本报讯（记者 周敏）                    "this paper": no agency, and no place
    本报记者张伟报道

Where a name ends and its place begins only places and surnames tell.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.chinese_names import is_chinese_name

_LONGEST = 60
"""Characters of such a credit."""

SHORTEST_PLACE, LONGEST_PLACE = 2, 5
"""Characters of a Chinese place."""

_LONGEST_NAME = 4

_COUNTIES = frozenset(
    """
    基隆 台北 臺北 新北 桃園 新竹 苗栗 台中 臺中 彰化 南投 雲林 嘉義 台南 臺南 高雄 屏東
    宜蘭 花蓮 台東 臺東 澎湖 金門 馬祖 連江
    """.split()  # noqa: SIM905 - names read better than twenty strings
)
"""Of Taiwan, without the word for county or city."""

_REPORTER = r"(?:[记記]者|特派[员員]|[实實][习習]生|通[讯訊][员員])"
_HOUSE = r"""
    (?: (?P<agency> 新华社|新華社|中新社|中新网|中央社|路透社|法新社|美联社|共同社|塔斯社|中通社
          | (?!据|據)[一-鿿]{2,5}(?:日报|日報|晚报|晚報|时报|時報) )
      | 本[报報网網刊] )
"""
_NAMES = r"[一-鿿·]{2,9}(?:(?:[、，,\s]\s?)[一-鿿·]{2,9}){0,5}"
_BEHIND = r"(?:\s*[（(](?P<behind>[^（(）)]{1,30})[）)])?"
_SENT = r"(?:[綜综]合)?(?:[外专專]?[电電](?:[報报][導道])?|[讯訊]|[報报][導道])"
_OPENS, _CLOSES = r"[（(【\[〔]?\s*", r"\s*[）)】\]〕]?[：:]?\s*"

_DATED = re.compile(
    rf"""
    {_OPENS} {_HOUSE} (?: {_REPORTER} \s? (?P<names> {_NAMES} ) | (?P<place> [一-鿿]{{2,8}} ) )
    \s? (?: \d{{4}}年 )? (?: \d{{1,2}}月 )? \d{{1,2}}日 {_SENT}
    {_BEHIND} {_CLOSES}
    """,
    re.VERBOSE,
)
# Not "记者张伟报道了": that is a sentence. The verb ends no name: 张报.
_REPORTED = re.compile(
    rf"""
    {_OPENS} (?: {_HOUSE} )? {_REPORTER} [\s：:]?
    (?P<names> (?:(?![報报][導道]|[綜综]合)[一-鿿·、，,\s]){{2,40}} )
    (?: \s? [／/] \s? (?P<place> [一-鿿]{{2,5}}? ) )? \s? (?:[綜综]合)? [報报] [導道]
    {_BEHIND} (?![了过過的着著说說称稱，,、。]) {_CLOSES}
    """,
    re.VERBOSE,
)
_OF_A_PAPER = re.compile(
    rf"""
    {_OPENS} 本[报報网網刊台][讯訊] \s*
    (?: [（(] (?P<behind> [^（(）)]{{1,30}} ) [）)]
      | {_REPORTER} \s? (?P<names> {_NAMES} ) (?: \s+ | [）)】\]〕] | $ ) )
    {_CLOSES}
    """,
    re.VERBOSE,
)
_ALONE = re.compile(
    rf"(?:[（(【\[〔]\s*(?:{_HOUSE})?|{_HOUSE.replace('?P<agency>', '?:')})"
    rf"{_REPORTER}[\s：:]?(?P<names>{_NAMES})\s*[）)】\]〕]?",
    re.VERBOSE,
)
_BETWEEN = re.compile(rf"[、，,\s]+|{_REPORTER}[：:]?|[／/：:]")
_COUNTY = re.compile(r"[縣县市]$")


@dataclass(frozen=True, slots=True)
class ChineseCredit:
    """What such a credit says."""

    names: tuple[str, ...]
    place: str | None
    agency: str | None
    end: int
    """Where the text goes on."""


def read_chinese_credit(lead: str) -> ChineseCredit | None:
    """Read the credit that a text begins with; None of most.

    >>> read_chinese_credit("（中央社記者蔡宜庭、李明花蓮縣12日電）花蓮賞鯨季今天開跑。")
    ChineseCredit(names=('蔡宜庭', '李明'), place='花蓮縣', agency='中央社', end=20)
    """
    head = lead[:_LONGEST]
    for pattern, is_placed in ((_DATED, True), (_REPORTED, False), (_OF_A_PAPER, False)):
        if found := pattern.match(head):
            return _read(found, is_placed=is_placed)
    return None


def read_lone_chinese_credit(line: str) -> ChineseCredit | None:
    """Read a line that is such a credit and nothing else: "新华社记者张伟" too."""
    credit = read_chinese_credit(line)
    if credit is None and len(line) <= _LONGEST and (alone := _ALONE.fullmatch(line)):
        credit = _read(alone, is_placed=False)
    return credit if credit and credit.end == len(line) else None


def _read(found: re.Match[str], *, is_placed: bool) -> ChineseCredit | None:
    said = found.groupdict()
    place: str | None = said.get("place")
    listed = [part for part in _BETWEEN.split(said.get("names") or "") if part]
    if listed and place is None:
        parted = _name_and_place(listed[-1], is_placed=is_placed)
        if parted is None and len(listed) > 1 and is_known_place(listed[-1]):
            parted = "", listed[-1]  # 本报记者 张伟 上海报道
        if parted is None:
            return None
        listed[-1], place = parted[0], parted[1] or None
    names = [name for name in listed if name]
    behind = [part for part in _BETWEEN.split(said.get("behind") or "") if part]
    if not all(map(_may_be_a_name, names)) or not (is_placed or names or behind):
        return None
    names += _people(behind)
    if not (is_placed or names):
        return None
    return ChineseCredit(tuple(dict.fromkeys(names)), place, said.get("agency"), found.end())


def _people(words: list[str]) -> Iterator[str]:
    """Give the names among the words of a bracket; behind the first may stand a job."""
    for number, word in enumerate(words):
        first = number == 0 and len(word) <= _LONGEST_NAME and not is_known_place(word)
        if is_chinese_name(word) or (first and re.fullmatch(r"[一-鿿·]{2,4}", word)):
            yield word


def _may_be_a_name(word: str) -> bool:
    """Is it a Chinese name, or a foreign one in its signs: 罗伯特·李?"""
    return is_chinese_name(word) or "·" in word


def _name_and_place(words: str, *, is_placed: bool) -> tuple[str, str] | None:
    """Part 蔡宜庭花蓮縣; of 張偉 the place is empty. None if it cannot be."""
    cuts = range(SHORTEST_PLACE, len(words) - SHORTEST_PLACE + 1)
    parted = [(words[:cut], words[cut:]) for cut in cuts if len(words) - cut <= LONGEST_PLACE]
    named = [(name, place) for name, place in parted if is_chinese_name(name)]
    if known := next((each for each in named if is_known_place(each[1])), None):
        return known
    if not is_placed:
        return (words, "") if _may_be_a_name(words) else None
    # Most names have three signs, two words of which are given.
    by_length = sorted(named, key=lambda each: -len(each[0]))
    return next(iter(by_length), None)


def is_known_place(place: str) -> bool:
    return country_of_place(place) is not None or gazetteer.city(place) is not None


def country_of_place(place: str) -> str | None:
    """Tell the country of a place in Chinese."""
    if _COUNTY.sub("", place) in _COUNTIES:
        return "TW"
    known = gazetteer.city(place) or gazetteer.country(place)
    return known.country if known else gazetteer.country_of_town(place)
