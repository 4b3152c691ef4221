"""Japanese: a subject with its title and particle, the quote, and the verb behind it.

館長の山本恵子さんは「...」と話した。      「...」。近くに住む高橋由美さん（61）はそう語る。
"""

import re
from collections.abc import Iterator

from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.tongues.tongue import Tongue

_VERBS = (
    "話した|話す|話している|話していた|話しました|述べた|述べている|語った|語る|語っている|語っていた|説明した|説明する"
    "|説明している|強調した|強調する|訴えた|訴える|指摘した|指摘する|指摘している|コメントした|コメントしている|批判した"
    "|呼びかけた|呼びかけている|明かした|明らかにした|振り返った|振り返る|答えた|言う|言った|喜んだ|喜ぶ|感謝した|主張した"
    "|主張する|意気込んだ|意気込む|力を込めた|嘆いた|嘆く|謝罪した|陳謝した|断言した|打ち明けた|投稿した|書いた|つづった"
    "|求めた|期待する|期待した|期待を寄せた|期待を込める|警告した|宣言した|約束した|歓迎する|歓迎した|胸を張る"
    "|胸を張った|肩を落とした|肩を落とす|首をかしげた|首をかしげる|首をひねる|声を震わせた|声を落とした|目を細めた|目を細める"
    "|胸をなで下ろした|胸をなでおろした|笑う|笑った|苦笑する|懸念する|懸念を示した|危惧する|評価する|評価した|悔やむ|つぶやく|つぶやいた|疑問を投げかけた|疑問を投げかける|疑問を呈した"
)
_LONGEST_FIRST = "|".join(sorted(_VERBS.split("|"), key=len, reverse=True))

_POLITE = "さん|さま|様|氏|ちゃん|選手|容疑者|被告"
_OFFICES = (
    "市長|町長|村長|区長|知事|組合長|首相|大統領|社長|会長|理事長|部長|課長|局長|署長|校長|院長"
    "|館長|所長|教授|准教授|監督|議員|弁護士|医師"
)
_ROLE = r"[一-鿿ァ-ヶー]{0,12}(?:長|員|者|師|家|手|士|主|生|人|役|代表|教授|監督|首相|大臣|住民)"
_AGE = r"(?:[（(][^（）()]{1,12}[）)])?"
# Sought from the title on, and read backwards: titles are rare in a long text.
_TITLE = re.compile(rf"(?:(?P<polite>{_POLITE})|(?P<office>{_OFFICES})){_AGE}(?=[はがも、。])")
_NAME = re.compile(
    rf"(?:(?P<role>{_ROLE})[ので])?(?P<name>[一-鿿々ヶ]{{2,6}}|[ァ-ヶー・＝]{{2,20}})$"
)
MOST_BEFORE_A_TITLE = 36
# 同社長 is "the president of the same firm", 湯原市長 the mayor of a town.
_NO_NAME = re.compile(
    r"[同前元副新各両全現当].*|.*[市町村区県府都道国社会部課局省庁党学校院所団組係署協同業]"
)
FEWEST_IN_A_FULL_NAME = 3


def _read(title: re.Match[str], text: str) -> Person | None:
    before = text[max(0, title.start() - MOST_BEFORE_A_TITLE) : title.start()]
    found = _NAME.search(before)
    if found is None:
        return None
    if title["polite"]:
        return Person(found["name"], found["role"])
    return None if _NO_NAME.fullmatch(found["name"]) else Person(found["name"], title["office"])


def _person(subject: str) -> Person | None:
    titles = list(_TITLE.finditer(f"{subject}、"))
    return _read(titles[-1], subject) if titles else None


def _people(text: str) -> Iterator[Person]:
    for title in _TITLE.finditer(text):
        person = _read(title, text)
        if person is None or len(person.name) < FEWEST_IN_A_FULL_NAME:
            continue
        town = f"{person.name}{title['office'][0]}" if title["office"] else None
        # 横須賀市長 is no Mr. 横須賀, if the story speaks of 横須賀市.
        if town is None or text.count(town) == text.count(f"{person.name}{title['office']}"):
            yield person


def _is_surely_a_person(person: Person) -> bool:
    """Trust "田中さん"; but 湯原市長 may be the mayor of 湯原."""
    return person.role not in _OFFICES.split("|") or len(person.name) > FEWEST_IN_A_FULL_NAME


JAPANESE = Tongue(
    person=_person,
    people=_people,
    after=re.compile(
        rf"(?:。|(?:など)?と、?)?(?P<subject>[^。「」]{{2,60}}?)[はが](?:[こそ]う)?、?(?P<verb>{_LONGEST_FIRST})"
    ),
    verb_after=re.compile(rf"(?:など)?と[^。「」]{{0,20}}?(?P<verb>{_LONGEST_FIRST})"),
    he=re.compile(r"(?:(?:また|さらに)、?)?(?:彼女?|同氏)[はも]"),
    trusts=_is_surely_a_person,
    ends=re.compile(r"[。！？」』]"),
)
