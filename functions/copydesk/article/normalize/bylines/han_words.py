"""What stands beside a name where East Asia says who wrote a story: its office, its desk, a comma.

记者 马骏、李明     南都记者 余毅菁 向雪妮     （通讯员 张巨峰）     台北報導
"""

_WRITERS = (
    "记者",
    "記者",
    "作者",
    "著者",
    "筆者",
    "评论员",
    "評論員",
    "通讯员",
    "通訊員",
    "实习生",
)
_EDITORS = ("编辑", "編輯", "訳者", "译者", "イラスト")
_DESKS = ("報導", "报道", "報道", "編集部", "编辑部", "新聞", "新闻", "通信", "社")
_PAPERS = (
    "日报",
    "日報",
    "晚报",
    "晚報",
    "时报",
    "時報",
    "周刊",
    "週刊",
    "일보",
    "신문",
    "뉴스",
    "방송",
)
"""How the names of papers end, which are as short as those of people."""

KOREAN_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지"
    "엄채원천방공현함변염여추도소석선설마길연위표명기반"
)
"""A class of a pattern: their signs. With few more a word is a desk: "스포츠 기자"."""

_DESK_IN_KOREAN = ("부", "팀", "국", "전문", "담당")

_HELPED = (" 訳", " 監訳", " 監修", " 译", " イラスト")

WRITER_IN_HAN = rf"(?:实习)?(?:{'|'.join(_WRITERS)})"
"""Who wrote, in a word. A pattern."""

BETWEEN_NAMES = r"(?:[、，,&＆\s]|(?<=[一-鿿]{2})和(?=[一-鿿]{2})|(?<=[가-힣])·)+"
"""A pattern. Chinese says "and" with a sign that names have too (李和平).

A dot parts two Koreans, and in Chinese the words of one name.
"""


def helped_in_han(name: str) -> bool:
    """Is it "山村 太郎 訳": who translated or checked the work of another?"""
    return name.endswith(_HELPED)


def is_role_in_han(name: str) -> bool:
    """Is it "南都记者" or "专栏作者", and the name behind it?"""
    return name.endswith((*_WRITERS, *_EDITORS))


def is_desk_in_han(name: str) -> bool:
    """Is it "台北報導" or "编辑部", and no name?"""
    return is_role_in_han(name) or name.endswith((*_DESKS, *_PAPERS))


def is_desk_in_korean(name: str) -> bool:
    """Is it "정치부" before the office, and no name?"""
    return name.endswith(_DESK_IN_KOREAN)
