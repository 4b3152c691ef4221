"""Chinese: a role, a name of two to four characters that begins with a surname, a verb.

项目总工程师赵明说：“...”      “...”市民孙丽说。      縣長張淑芬表示，「...」
"""

import re
from collections.abc import Iterator

from copydesk.article.normalize.chinese_names import SURNAME
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.tongues.tongue import Tongue, is_surely_somebody

# Signs that Chinese writes foreign names with.
_FOREIGN = (
    "阿埃艾安奥巴拜班贝本比彼波伯勃布查茨达丹道德登迪蒂杜多厄恩尔法菲费冯弗福盖格戈古哈海汉赫胡霍基吉加杰金卡凯坎康考科"
    "克肯库拉莱兰朗劳勒雷里利莉林龙卢鲁伦罗洛马麦曼毛梅门蒙米密莫姆穆纳南内尼努诺欧帕佩彭皮普奇恰切热茹萨塞桑沙绍舍施"
    "史斯舒苏索塔泰汤特腾提托瓦维威韦温沃乌武西希锡夏肖谢辛休雅亚扬耶叶伊英尤约泽扎詹朔图朱卓兹·"
)
_NAME = rf"(?:{SURNAME}[一-鿿]{{1,2}}?|[{_FOREIGN}]{{2,9}})"
_ROLE = (
    "(?:[长長员員师師民者家授席统統理相臣人手生工士董监監医醫官友主客农農户戶友]|主任|书记|書記|国王|國王"
    "|总裁|總裁|委员|代表)"
)
_VERBS = (
    "告诉记者|告訴記者|说|說|表示|指出|强调|強調|认为|認為|介绍|介紹|透露|坦言|回应|回應|写道|寫道|补充|補充|解释|解釋"
    "|呼吁|呼籲|感叹|提到|宣布|宣佈|直言|回忆|回憶|谈到|談到|建议|建議|警告|批评|批評|称|稱"
)
# What goes on after a name: "赵明在接受采访时说", "赵明高兴地说".
_GOES_ON = r"[在对對向就接于於近日当當今昨还還也则則曾随隨此高激补補\d]"

_CHARACTERS = r"[^，。！？；：、,“”「」『』（）()\s]"
_DATED = r"(?:[（(]\d{1,2}[）)]日)?"
"""Taiwan's "今（12）日", whose brackets no name has."""

_SUBJECT = re.compile(
    rf"(?:[据據由经經而但]|其中)?(?P<role>{_CHARACTERS}{{0,24}}{_ROLE})?"
    rf"(?P<name>{_NAME})(?:{_GOES_ON}{_DATED}{_CHARACTERS}{{0,20}})?"
)
_AFTER_A_NAME = rf"[，。、：；（(每是来來从從把正带帶]|{_VERBS}|{_GOES_ON}|等"
# Sought from the last sign of a role on, so that a long text is read once.
_IN_TEXT = re.compile(rf"(?P<role>{_ROLE})(?P<name>{_NAME})(?={_AFTER_A_NAME})")
# A name that no role stands before is known for one by an age: 71岁的马德福.
_AGED = re.compile(rf"\d{{1,3}}[岁歲]的?(?P<name>{_NAME})(?={_AFTER_A_NAME})")
_ROLE_BEFORE = re.compile(r"[一-鿿]{0,12}$")
_BEFORE_A_ROLE = re.compile(r"^[但而]")
_OLD = re.compile(r"^(?:今年|年近)?\d{1,3}(?:多)?[岁歲]的?")
MOST_OF_A_ROLE = 12


# "賣豆花的陳國雄": what somebody does stands before the name as a role does.
_WHO_DOES = re.compile(
    rf"(?P<does>[卖賣开開做养養种種教管当當住来來]{_CHARACTERS}{{1,12}})的(?P<name>{SURNAME}[一-鿿]{{2}})"
)


def _person(subject: str) -> Person | None:
    found = _SUBJECT.fullmatch(subject)
    if found is None and (doing := _WHO_DOES.fullmatch(subject)):
        return Person(doing["name"], doing["does"])
    return Person(found["name"], _OLD.sub("", found["role"] or "") or None) if found else None


# Surnames that begin few words of a sentence, and signs that end words, or stand second in them:
# 韩国 is Korea, 许多人 many people, 张家界 a town, 冯警官 an officer.
_BARE_NAME = re.compile(
    "[张張王李刘劉陈陳杨楊赵趙吴吳孙孫徐朱郭罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭肖蔡潘袁董蒋蔣魏薛沈吕卢马馬林黄黃]"
    "(?!警官|先生|女士|小姐|老师|老師|医生|醫生|法官|主任|经理|經理|教授|大爷|大妈|国$|國$|[上路业業区區河金色多经經代朝方媒军軍述任家])[一-鿿]{0,1}"
    "[^人们們方者家会會社部局厂廠店院校报報网網队隊县縣市州港村镇鎮区區省界井酒团團等都也还還]"
)


def _is_surely_somebody(person: Person) -> bool:
    """Trust a bare name, too, if nothing in it makes it a word: 王建国说."""
    return is_surely_somebody(person) or _BARE_NAME.fullmatch(person.name) is not None


def _people(text: str) -> Iterator[Person]:
    for found in _IN_TEXT.finditer(text):
        before = text[max(0, found.start() - MOST_OF_A_ROLE) : found.start()]
        role = _ROLE_BEFORE.search(before)
        words = (role.group() if role else "") + found["role"]
        yield Person(found["name"], _BEFORE_A_ROLE.sub("", words))
    for found in _AGED.finditer(text):
        yield Person(found["name"])


CHINESE = Tongue(
    person=_person,
    people=_people,
    trusts=_is_surely_somebody,
    before=re.compile(
        rf"(?:^|[，；：、,\s])(?P<subject>{_CHARACTERS}{{1,40}}?{_DATED}{_CHARACTERS}{{0,20}}?)(?P<verb>{_VERBS})道?[，,：:\s]*$"
    ),
    he_before=re.compile(
        rf"(?:^|[，；、,\s])[他她](?:还|還|也|则|則|并|並|又|接着|接著|同时|同時|最后|最後|随后|隨後|向记者|向記者){{0,2}}"
        rf"(?P<verb>{_VERBS})道?[，,：:\s]*$"
    ),
    he_after=re.compile(rf"[，,]?[他她](?:还|還|也|又)?(?P<verb>{_VERBS})道?[。，；]"),
    after=re.compile(
        rf"(?:(?<=[。！？，…][”」])|[，,])?\s?(?P<subject>{_CHARACTERS}{{1,40}}?)(?P<verb>{_VERBS})道?[。，；]"
    ),
)
