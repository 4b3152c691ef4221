"""Persian, Hindi and Thai: a subject that ends in a comma, a particle or a verb.

رضا احمدی، مدیرعامل شرکت، گفت: «...»      मुख्यमंत्री राकेश वर्मा ने कहा, "..."
นายสมชาย ใจดี ผู้อำนวยการ กล่าวว่า "..."
"""

import re
from collections.abc import Iterator

from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.tongues.tongue import NOBODY, Tongue

_PERSIAN_VERBS = (
    "گفت|افزود|اظهار کرد|اظهار داشت|تأکید کرد|تاکید کرد|بیان کرد|تصریح کرد"
    "|خاطرنشان کرد|ادامه داد|نوشت|اعلام کرد|عنوان کرد|یادآور شد|توضیح داد"
    "|می‌گوید|گفته است|افزوده است"
)
_PERSIAN_ROLE = (
    r"(?:وزیر|رئیس|رییس|مدیرعامل|مدیر|مدیرکل|شهردار|سخنگو|سخنگوی|نماینده|استاندار|فرماندار|معاون|دبیر|دبیرکل|استاد|کارشناس"
    r"|سرپرست|مسئول|معلم|راننده|آموزگار|هنرمند|خواننده|ورزشکار|وکیل|مهندس|روزنامه‌نگار|مغازه‌دار|فروشنده|عضو|بافنده|نویسنده|کارگردان|پژوهشگر|مربی|سرمربی|پزشک|کشاورز|فرمانده|سفیر|رئیس‌جمهور|نخست‌وزیر|بازیگر|تحلیلگر)"
)
_WORDS_OF_A_NAME = 2, 3
MOST_WORDS_OF_A_ROLE = 6
_PERSIAN_PERSON = re.compile(
    rf"(?:^|[.؛»]\s)(?P<name>[^\s،]{{1,30}}(?:\s[^\s،]{{1,30}}){{1,2}})،\s"
    rf"(?P<role>{_PERSIAN_ROLE}(?!\w)[^،.:؛«»]{{0,60}}|[^،.:؛«»]{{2,40}}\s[۰-۹\d]{{1,3}}\sساله)(?=،|$)"
)


# "لیلا صمدی سرپرست گروه": the name, and the role right behind it.
_PERSIAN_WITHOUT_A_COMMA = re.compile(
    rf"(?P<name>[^\s،]{{2,30}}\s[^\s،]{{2,30}})\s(?P<role>{_PERSIAN_ROLE}(?!\w)[^،]{{0,60}})"
)


def _persian(subject: str) -> Person | None:
    found = _PERSIAN_PERSON.search(f"{subject.strip(' ،')}،")
    if found:
        return Person(found["name"], found["role"].strip())
    bare, _, behind = subject.strip(" ،").partition("،")
    words = bare.split()
    if _WORDS_OF_A_NAME[0] <= len(words) <= _WORDS_OF_A_NAME[1] and has_a_given_name(words):
        told = behind.strip()
        short = "،" not in told and 0 < len(told.split()) <= MOST_WORDS_OF_A_ROLE
        return Person(bare, told if short else None)
    bare = subject.strip(" ،")
    if glued := _PERSIAN_WITHOUT_A_COMMA.fullmatch(bare):
        named = has_a_given_name(glued["name"].split()[:1])
        return Person(glued["name"], glued["role"]) if named else None
    return Person(NOBODY, bare) if re.match(rf"{_PERSIAN_ROLE}(?!\w)", bare) else None


def _persians(text: str) -> Iterator[Person]:
    for found in _PERSIAN_PERSON.finditer(text):
        yield Person(found["name"], found["role"].strip())


PERSIAN = Tongue(
    person=_persian,
    people=_persians,
    before=re.compile(
        rf"(?P<subject>[^.:؛«»\"“”]{{2,120}}?)،?\s(?P<verb>{_PERSIAN_VERBS})(?:\sکه)?[\s:،]*$"
    ),
    after=re.compile(
        rf"[،,]?\s(?P<subject>[^.:؛«»\"“”]{{2,120}}?)،?\s(?P<verb>{_PERSIAN_VERBS})[.،]"
    ),
    according_to=re.compile(
        r"(?:^|\s)(?:به\sگفته[ٔ]?|به‌گفته[ٔ]?|به\sنقل\sاز)(?:\sی|‌ی)?\s(?P<subject>[^.:؛«»\"“”]{2,90}?)،?\s*$"
    ),
    he_before=re.compile(
        rf"^\s*(?:و\s)?(?:(?:او|وی|ایشان)\s)?(?:(?:همچنین|نیز|در\sادامه|با\sبیان\sاین‌که)\s)?(?P<verb>{_PERSIAN_VERBS})"
        r"(?:\sکه)?[\s:،]*$"
        r"|(?:^|\s)(?:به\sگفته[ٔ]?|به‌گفته[ٔ]?)(?:\sی|‌ی)?\s(?:او|وی)،?\s*$"
    ),
    family_first=False,
)

_HINDI_ROLE = (
    "मंत्री|मुख्यमंत्री|प्रधानमंत्री|राष्ट्रपति|राज्यपाल|महापौर|मेयर|प्रवक्ता|अध्यक्ष|निदेशक|आयुक्त|अधिकारी|विधायक|सांसद|नेता|सचिव"
    "|महासचिव|प्रोफेसर|कप्तान|कोच|न्यायाधीश|किसान|निवासी|उपाध्यक्ष|कलेक्टर|जिलाधिकारी|अधीक्षक|उपमुख्यमंत्री|गृहमंत्री|वैज्ञानिक"
    "|शिक्षक|शिक्षिका|अध्यापक|अध्यापिका|प्रधानाचार्य|डॉक्टर|चिकित्सक|व्यापारी|छात्र|छात्रा|दुकानदार|ग्रामीण|सरपंच|प्रधान|वकील"
    "|पत्रकार|अभिनेता|अभिनेत्री|निदेशिका|प्राचार्य|खिलाड़ी|इंजीनियर|विशेषज्ञ"
    "|डीएफओ|एसपी|एसएसपी|डीएम|एसडीएम|सीएमओ|डीआईजी|थानाध्यक्ष|वनरक्षक"
    "|पिता|माता|मां|पति|पत्नी|भाई|बहन|बेटे|बेटी|पड़ोसी"
)
_HINDI_SUBJECT = re.compile(
    rf"(?:.*\s(?:के|की|का|में|से|को|पर|और|तथा|कि)\s)?"
    rf"(?P<role>(?:[^\s,।]+\s){{0,3}}?(?:{_HINDI_ROLE}))(?P<name>(?:\s[^\s,।]+){{0,4}})"
)
_HINDI_HOUSE = re.compile(
    r".*(?:सरकार|पुलिस|विभाग|कंपनी|अदालत|कोर्ट|मंत्रालय|आयोग|पार्टी|संगठन|संघ|सेना|प्रशासन|बोर्ड|समिति|परिषद|टीम|संस्थान"
    r"|विश्वविद्यालय|अस्पताल|बैंक|निगम|न्यायालय|परिवार|यूनियन|एजेंसी)"
)
_HINDI_HONORIFICS = frozenset({"श्री", "श्रीमती", "डॉ.", "डॉ", "सुश्री"})
_HINDI_PEOPLE = re.compile(
    rf"(?:^|(?<=[\s।]))(?:{_HINDI_ROLE})(?:\s[^\s,।\"“”]{{1,30}}){{2,3}}?(?=\sने\s|,)"
)
MOST_NAME_WORDS = 3


def _hindi(subject: str) -> Person | None:
    found = _HINDI_SUBJECT.fullmatch(subject.strip())
    if found is None:
        words = subject.split()
        named = _WORDS_OF_A_NAME[0] <= len(words) <= _WORDS_OF_A_NAME[1]
        sure = named and has_a_given_name(words[:1]) and not _HINDI_HOUSE.fullmatch(subject.strip())
        return Person(" ".join(words)) if sure else None
    name = [word for word in found["name"].split() if word not in _HINDI_HONORIFICS]
    if len(name) > MOST_NAME_WORDS:
        return None
    return Person(" ".join(name) or NOBODY, found["role"])


def _hindis(text: str) -> Iterator[Person]:
    for found in _HINDI_PEOPLE.finditer(text):
        if (person := _hindi(found.group())) is not None and person.name != NOBODY:
            yield person


_HINDI_VERBS = "कहा|बताया|जोड़ा|दावा किया|आरोप लगाया|लिखा|पूछा|चेतावनी दी"

_HINDI_SAYS = (
    r"(?:ने\s(?:[^\s।,\"“”]+\s){0,6}?|(?:का|की|के)\s)"
    rf"(?P<verb>{_HINDI_VERBS}|(?:कहना|मानना)\s(?:है|था))"
)

HINDI = Tongue(
    person=_hindi,
    people=_hindis,
    before=re.compile(rf"(?P<subject>[^।,\"“”]{{2,80}}?)\s{_HINDI_SAYS}(?:\sकि)?[\s,:]*$"),
    according_to=re.compile(
        r"(?P<subject>[^।,\"“”]{2,80}?)\sके\s(?:मुताबिक|अनुसार)(?:[,\s][^।\"“”]{0,40})?$"
    ),
    he_before=re.compile(
        rf"(?:^|\s)(?:(?:उन्होंने|उसने|इन्होंने)\s(?:[^\s।,\"“”]+\s){{0,6}}?|(?:उनका|उसका|इनका)\s)"
        rf"(?P<verb>{_HINDI_VERBS}|कहना\s(?:है|था))(?:\sकि)?[\s,:]*$"
    ),
    he_after=re.compile(rf",?\s(?:उन्होंने|उसने)\s(?:[^\s।,\"“”]+\s){{0,4}}?(?P<verb>{_HINDI_VERBS})"),
    after=re.compile(
        rf",?\s(?P<subject>[^।,\"“”]{{2,80}}?)\sने\s(?:[^\s।,\"“”]+\s){{0,4}}?(?P<verb>{_HINDI_VERBS})"
    ),
    family_first=False,
)

_THAI_TITLE = r"(?:นายแพทย์|นางสาว|นาย|นาง|น\.ส\.|ดร\.|พล\.[ก-๙.]{1,5}|พ\.[ก-๙.]{1,6}|รศ\.|ผศ\.|ศ\.)"
_THAI_PERSON = re.compile(
    rf"{_THAI_TITLE}\s?(?P<name>[ก-๙]{{2,25}}\s[ก-๙]{{2,30}})(?:\s(?P<role>[ก-๙][ก-๙\s]{{1,70}}))?"
)


def _thai(subject: str) -> Person | None:
    found = _THAI_PERSON.search(subject)
    if found is None:
        return None
    return Person(found["name"], (found["role"] or "").strip() or None)


def _thais(text: str) -> Iterator[Person]:
    for found in _THAI_PERSON.finditer(text):
        yield Person(found["name"])


THAI = Tongue(
    person=_thai,
    people=_thais,
    before=re.compile(
        r"(?P<subject>[^\"“”:]{4,150}?)\s?(?P<verb>กล่าวว่า|กล่าว|เปิดเผยว่า|ระบุว่า|บอกว่า|ให้สัมภาษณ์ว่า|เผยว่า|โพสต์ว่า|ชี้แจงว่า"
        r"|ย้ำว่า|อธิบายว่า|เสริมว่า|ยืนยันว่า)[\s:]*$"
    ),
    family_first=False,
    trusts=lambda _: True,
    ends=re.compile(r"[“”\"]"),
)
