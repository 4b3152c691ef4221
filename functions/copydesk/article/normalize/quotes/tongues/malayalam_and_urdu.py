"""Malayalam and Urdu: a role, the name behind it, and a verb at the end.

"...," മന്ത്രി രാജൻ പിള്ള പറഞ്ഞു.      کسان غلام رسول کا کہنا تھا: ”...“
"""

import re
from collections.abc import Iterator

from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.tongues.bengali_and_tamil import finder, reader
from copydesk.article.normalize.quotes.tongues.tongue import NOBODY, Tongue

_MALAYALAM_ROLES = (
    "മന്ത്രി|മുഖ്യമന്ത്രി|പ്രധാനമന്ത്രി|അധ്യാപിക|അധ്യാപകൻ|കളക്ടർ|കലക്ടർ|പ്രസിഡന്റ്|സെക്രട്ടറി|ഡയറക്ടർ|ഡോക്ടർ|മേയർ|എംഎൽഎ|എംപി"
    "|കർഷകൻ|കർഷക|വക്താവ്|ചെയർമാൻ|നേതാവ്|പ്രൊഫസർ|ഗവർണർ|ജഡ്ജി|മേധാവി|കോച്ച്|പരിശീലകൻ|ക്യാപ്റ്റൻ|നടൻ|നടി|സംവിധായകൻ|വിദ്യാർഥി"
    "|വിദ്യാർഥിനി|വ്യാപാരി|തൊഴിലാളി|മത്സ്യത്തൊഴിലാളി|ഉദ്യോഗസ്ഥൻ|ഉദ്യോഗസ്ഥ|എഴുത്തുകാരൻ|എഴുത്തുകാരി|ലൈബ്രേറിയൻ|സൂപ്രണ്ട്"
)
_MALAYALAM_VERBS = (
    "പറഞ്ഞു|പറയുന്നു|കൂട്ടിച്ചേർത്തു|വ്യക്തമാക്കി|അറിയിച്ചു|ചോദിച്ചു"
    "|ആരോപിച്ചു|പ്രതികരിച്ചു|അഭിപ്രായപ്പെട്ടു|വിശദീകരിച്ചു|ഓർമിപ്പിച്ചു"
)
_HE_IN_MALAYALAM = "അദ്ദേഹം|അവർ|അവൾ|അവൻ"
_malayalam = reader(_MALAYALAM_ROLES)

MALAYALAM = Tongue(
    person=_malayalam,
    people=finder(_MALAYALAM_VERBS, _malayalam),
    before=re.compile(rf"(?P<subject>[^.,:;\"“”]{{2,90}}?)\s(?P<verb>{_MALAYALAM_VERBS})[\s,:]*$"),
    after=re.compile(
        rf",?\s(?:എന്ന്\s)?(?P<subject>[^.,\"“”]{{2,90}}?)\s(?P<verb>{_MALAYALAM_VERBS})"
    ),
    he_before=re.compile(rf"(?:^|\s)(?:{_HE_IN_MALAYALAM})\s(?P<verb>{_MALAYALAM_VERBS})[\s,:]*$"),
    he_after=re.compile(rf",?\s(?:എന്ന്\s)?(?:{_HE_IN_MALAYALAM})\s(?P<verb>{_MALAYALAM_VERBS})"),
    family_first=False,
)

_URDU_ROLES = (
    "وزیر|وزیراعظم|صدر|چیئرمین|چیئرپرسن|ترجمان|ڈائریکٹر|سیکرٹری|سیکریٹری|کمشنر|میئر|گورنر|جج|وکیل|کسان|استاد|ٹیچر|ڈاکٹر"
    "|پروفیسر|رہنما|رکن|سربراہ|افسر|شہری|رہائشی|تاجر|دکاندار|طالبہ|کپتان|کوچ|چیف|جنرل|انسپکٹر|انجینئر|ماہر|مصنف|مصنفہ|اداکار"
    "|اداکارہ|صحافی|سفیر|مزدور|ڈرائیور|باغبان|ماہی|امام|مولانا"
)
_URDU_VERBS = (
    r"کہا|بتایا|لکھا|پوچھا|دعویٰ\sکیا|الزام\sلگایا|اعلان\sکیا|واضح\sکیا|زور\sدیا|کہنا|بتانا"
)
_SAYS = (
    rf"(?:نے\s(?:[^\s۔،:”“\"]+\s){{0,5}}?|(?:کا|کی|کے)\s)(?P<verb>{_URDU_VERBS})"
    r"(?:\s(?:ہے|تھا|تھی))?"
)
_HE_SAYS = (
    rf"(?:(?:انہوں|انھوں|اس)\sنے\s(?:[^\s۔،:”“\"]+\s){{0,5}}?|(?:ان|اس)\sکا\s)(?P<verb>{_URDU_VERBS})"
    r"(?:\s(?:ہے|تھا|تھی))?"
)
_ROLE = re.compile(rf"(?:^|.*\s)(?P<role>(?:{_URDU_ROLES})(?!\w))(?P<behind>.*)")
_FEWEST, _MOST = 2, 3
"""Words of a name."""


def _urdu(subject: str) -> Person | None:
    """Read "وزیر زراعت سلیم اختر": a role, what it is of, and a name that a given one begins."""
    printed = subject.strip(" ،")
    found = _ROLE.fullmatch(printed)
    words = (found["behind"] if found else printed).split()
    if found and not words:
        return Person(NOBODY, found["role"])
    for at in range(len(words) - _FEWEST + 1):
        name = words[at:]
        if len(name) <= _MOST and has_a_given_name([name[0].translate(_ARABIC_LETTERS)]):
            return _named(name, found, words[:at])
    of = int(found is not None and found["role"] in _OF_A_FIELD and len(words) > _FEWEST)
    name = words[of:]  # "وزیر ماحولیات سعدیہ ملک": the minister's field is one word
    return _named(name, found, words[:of]) if found and len(name) == _FEWEST else None


_OF_A_FIELD = frozenset({"وزیر", "سیکرٹری", "سیکریٹری"})


def _named(name: list[str], role: re.Match[str] | None, of: list[str]) -> Person | None:
    if role is None:
        return None if of else Person(" ".join(name))
    return Person(" ".join(name), " ".join([role["role"], *of]))


_ARABIC_LETTERS = str.maketrans("یکہ", "يكه")
"""The table of given names has them as Arabic sets them."""


_URDU_CLAUSE = re.compile(rf"(?P<subject>[^۔،:\n”“\"]{{5,90}}?)\s{_SAYS}")


def _urdus(text: str) -> Iterator[Person]:
    for found in _URDU_CLAUSE.finditer(text):
        person = _urdu(found["subject"])
        if person is not None and person.name != NOBODY:
            yield person


URDU = Tongue(
    person=_urdu,
    people=_urdus,
    before=re.compile(rf"(?P<subject>[^۔،:”“\"]{{2,90}}?)\s{_SAYS}(?:\sکہ)?[\s،:]*$"),
    after=re.compile(rf"[،۔]?\s(?P<subject>[^۔،:”“\"]{{2,90}}?)\s{_SAYS}"),
    according_to=re.compile(r"(?P<subject>[^۔،:”“\"]{2,80}?)\sکے\sمطابق[\s،:]*$"),
    he_before=re.compile(rf"(?:^|\s){_HE_SAYS}(?:\sکہ)?[\s،:]*$"),
    he_after=re.compile(rf"[،۔]?\s{_HE_SAYS}"),
    family_first=False,
    ends=re.compile(r"[۔!؟”“]"),
)
