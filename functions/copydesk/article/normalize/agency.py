"""News agencies: who supplied a story, from its dateline, its byline or its last line.

    BAKU, Azerbaijan (AA) –
    MOSCOW, October 14. /TASS/.
    By Reuters Staff

The table says how each is printed; the first form that fits decides.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from copydesk.article.model import Agency, Dateline
from copydesk.article.normalize.by_words import BY
from copydesk.article.normalize.found import Found

# code | name | other printed forms. The code itself and the name are printed forms, too.
_TABLE = """
AP|The Associated Press|Associated Press|AP News|A.P.
Reuters|Reuters|Thomson Reuters|Thomson Reuters Foundation|Рейтер|رويترز|ロイター|路透社
AFP|Agence France-Presse|Agence France Presse|France-Presse|АФП|أ ف ب|فرانس برس|法新社|AFP通信
dpa|Deutsche Presse-Agentur|dpa-AFX|dpa-infocom|dpatopbilder|Deutsche Presse Agentur
AA|Anadolu Agency|Anadolu Ajansı|Anadolu|Anadolu Ajansi|A.A.|الأناضول
Xinhua|Xinhua News Agency|Xinhuanet|新华社|新華社|新华网|شينخوا|Синьхуа
TASS|TASS Russian News Agency|TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС
ANSA|Agenzia Nazionale Stampa Associata|ANSA.it|ANSAmed
EFE|Agencia EFE|EFE News|EFE Agency|EFE-EPA|Efe
Kyodo|Kyodo News|共同|共同通信|共同通信社|Kyodo News Agency
PTI|Press Trust of India
CP|The Canadian Press|Canadian Press|La Presse Canadienne|Presse canadienne
PA|PA Media|Press Association|PA news agency
APA|Austria Presse Agentur|APA - Austria Presse Agentur
SDA|Keystone-SDA|sda-ats|Schweizerische Depeschenagentur|Keystone-ATS|ATS
Lusa|Agência Lusa|Lusa News Agency
Belga|Belga News Agency|Agence Belga|Belga Nieuwsagentschap
ANP|Algemeen Nederlands Persbureau
TT|TT Nyhetsbyrån|Tidningarnas Telegrambyrå|TT News Agency
NTB|Norsk Telegrambyrå|NTBscanpix
Ritzau|Ritzaus Bureau|Ritzau Bureau
STT|Suomen Tietotoimisto|STT-Lehtikuva
CTK|Czech News Agency|ČTK|Česká tisková kancelář
TASR|News Agency of the Slovak Republic|Tlačová agentúra Slovenskej republiky
MTI|Magyar Távirati Iroda|Hungarian News Agency
PAP|Polska Agencja Prasowa|Polish Press Agency
Agerpres|Agerpres|AGERPRES
BTA|Bulgarian News Agency|БТА
Tanjug|Tanjug|Танјуг
HINA|Croatian News Agency|Hina
Interfax|Interfax|Интерфакс|Interfax-Ukraine|Интерфакс-Украина
RIA|RIA Novosti|РИА Новости|RIA-Novosti
Ukrinform|Ukrinform|Укринформ|Укрінформ
Belta|BelTA|БЕЛТА|BelTA News Agency
Trend|Trend News Agency
Yonhap|Yonhap News Agency|연합뉴스|Yonhap News
Bernama|Bernama
Antara|Antara News Agency|ANTARA News
IANS|Indo-Asian News Service
ANI|Asian News International
UNI|United News of India
APP|Associated Press of Pakistan
BSS|Bangladesh Sangbad Sangstha
VNA|Vietnam News Agency|TTXVN
PNA|Philippine News Agency
CNA|Central News Agency|中央社
KCNA|Korean Central News Agency
Jiji|Jiji Press|時事|時事通信
UPI|United Press International
Bloomberg|Bloomberg News|Bloomberg
WAM|Emirates News Agency|وام
SPA|Saudi Press Agency|واس
QNA|Qatar News Agency|قنا
KUNA|Kuwait News Agency|كونا
MENA|Middle East News Agency|أ ش أ
Petra|Jordan News Agency|بترا
IRNA|Islamic Republic News Agency|ایرنا
ISNA|Iranian Students' News Agency|ایسنا
MAP|Maghreb Arabe Presse
APS|Algérie Presse Service
NAN|News Agency of Nigeria
AAP|Australian Associated Press
DHA|Demirören Haber Ajansı
İHA|İhlas Haber Ajansı|IHA
Europa Press|Europa Press|EUROPA PRESS|EP
Notimex|Notimex
Télam|Télam|Telam
Agência Brasil|Agência Brasil
Prensa Latina|Prensa Latina
Adnkronos|Adnkronos|AdnKronos
AGI|Agenzia Giornalistica Italia
Askanews|askanews
LaPresse|LaPresse
BNS|Baltic News Service
LETA|LETA
ELTA|Lithuanian News Agency
Kazinform|Kazinform|Казинформ
FENA|Federal News Agency
Tasnim|Tasnim News Agency|تسنیم
Mehr|Mehr News Agency|MNA
SANA|Syrian Arab News Agency|سانا
UNB|United News of Bangladesh
MAP|Maghreb Arabe Presse
epd|Evangelischer Pressedienst
KNA|Katholische Nachrichten-Agentur
AWP|AWP Finanznachrichten
SID|Sport-Informations-Dienst
CNS|Catholic News Service
ECNS|China News Service|中新社|中新网|中国新闻网|中国新闻社
UNIAN|Ukrainian Independent Information Agency|УНІАН|УНИАН
AMNA|Athens-Macedonian News Agency|ΑΠΕ-ΜΠΕ|ANA-MPA|ΑΠΕ
Bhasha|PTI Bhasha|भाषा
UNI|United News of India|वार्ता|Univarta
Newsis|Newsis|뉴시스
News1|News1 Korea|뉴스1
IPS|Inter Press Service
ACN|Agencia Cubana de Noticias
ARKA|ARKA News Agency|АРКА
Azertac|Azerbaijan State News Agency|AZERTAC|АЗЕРТАДЖ
Moldpres|Moldpres
SITA|Slovak News Agency SITA
STA|Slovenian Press Agency
GNA|Ghana News Agency
Sputnik|Sputnik|Спутник
WAFA|Palestine News and Information Agency|وفا
JTA|Jewish Telegraphic Agency
RNS|Religion News Service
ots|news aktuell Originaltextservice
PR Newswire|PR Newswire|PRNewswire|PRNewswire-PRWeb
Business Wire|Business Wire|BUSINESS WIRE
GlobeNewswire|GlobeNewswire|GLOBE NEWSWIRE|Globe Newswire
ACCESSWIRE|ACCESSWIRE|ACCESS Newswire
"""

# Codes that are common words, names or initials elsewhere: they count in a dateline alone.
_ONLY_IN_DATELINES = frozenset(
    {"pa", "tt", "aa", "map", "ep", "mena", "cp", "trend", "sid", "ap", "mehr", "app", "spa", "uni"}
)

LONGEST_BYLINE = 400
SHORTEST_FIRST_WORD = 4
"""Letters: "Reuters Graphics" is Reuters, "AP Moller" is not AP."""

_PARTS = re.compile(r"[/,;&|]|\s[-–—]\s|\s(?:and|und|et|y|e|ve|и|with|mit)\s")
_INSIDE = re.compile(r"[\W_]+")


def agency_named(printed: str) -> Agency | None:
    """Find the agency that a credit names: "(AP)", "Reuters Staff", "dpa/lby" → the first known.

    >>> agency_named("dpa/lby").code
    'dpa'
    """
    forms = _agencies()
    if whole := forms.get(_fold(printed)):
        return whole
    parts = [*_PARTS.split(printed), _first_word(printed)]
    return next(filter(None, (forms.get(_fold(part)) for part in parts)), None)


def _first_word(printed: str) -> str:
    """Give "Reuters" of "Reuters Breakingviews"; codes of two letters need more than that."""
    word = printed.partition(" ")[0].partition(".")[0]
    return word if len(word) >= SHORTEST_FIRST_WORD and not word.islower() else ""


def agency_of(
    dateline: Dateline | None,
    byline: str | None,
    paragraphs: Sequence[tuple[str, int | None]] = (),
    signatures: Iterable[tuple[str, bool]] = (),
) -> Agency | None:
    """Name the agency that supplied a story.

    Args:
        dateline: Its credit decides, if it has one that we know.
        byline: As printed: "By Reuters", "afp/dpa".
        paragraphs: Text and start; only a credit at the very beginning, "(Reuters) - ...", or
            the very end counts: "(Reuters)", "[AFP]", "dpa-infocom, dpa:211014-99-592814/3".
        signatures: Lines that may be its name, and whether a mark says so.
    """
    named = agency_candidates(dateline, byline, paragraphs, signatures)
    return next((agency for _, agency in named), None)


def agency_candidates(
    dateline: Dateline | None,
    byline: str | None,
    paragraphs: Sequence[tuple[str, int | None]],
    signatures: Iterable[tuple[str, bool]] = (),
) -> Iterator[tuple[Found, Agency]]:
    """Give every agency that is credited; arguments are those of ``agency_of``."""
    places = (
        ("dateline", agency_named, dateline and dateline.agency),
        ("byline", _in_byline, byline),
        ("start of the text", _at_the_start, paragraphs and paragraphs[0][0]),
        ("end of the text", _at_the_end, paragraphs and paragraphs[-1][0]),
    )
    for place, read, printed in places:
        if printed and (agency := read(printed)):
            yield Found(agency.name, place), agency
    for printed, marked in signatures:
        agency = _agencies().get(_fold(printed))
        if agency and (marked or _fold(printed) not in _ONLY_IN_DATELINES):
            yield Found(agency.name, "a line of its own"), agency


def _in_byline(printed: str) -> Agency | None:
    line = printed[:LONGEST_BYLINE].strip()
    bare = _BY.sub("", line)
    in_brackets = _IN_BRACKETS.search(bare)
    found = agency_named(bare) or (agency_named(in_brackets["credit"]) if in_brackets else None)
    if found is None or (_fold(bare) in _ONLY_IN_DATELINES and not bare.isupper()):
        return None
    return found


_BY = re.compile(rf"^(?:{BY}|od|de)\s+", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\((?P<credit>[^()]{2,40})\)")
_CREDIT = re.compile(r"[\[(（]\s*(?P<credit>[^\[\]()（）]{2,40})[\])）]\s*\.?\s*$")
_CREDIT_FIRST = re.compile(r"\((?P<credit>[^()]{2,30})\)\s?[-–—]{1,2}\s")
_DPA_MARK = re.compile(r"^©?\s*(?P<credit>dpa-[a-z]+), dpa:[\d-]+/\d+\s*$")


def _at_the_start(text: str) -> Agency | None:
    """Read "(Reuters) - Prices rose", a dateline without a place."""
    found = _CREDIT_FIRST.match(text)
    return agency_named(found["credit"]) if found else None


def _at_the_end(text: str) -> Agency | None:
    tail = text[-80:]
    found = _CREDIT.search(tail) or _DPA_MARK.match(tail)
    if found is None:
        return None
    credit = found["credit"]
    return agency_named(re.sub(r"^(?:with|mit|avec|con|com)\s+", "", credit))


def _fold(printed: str) -> str:
    return _INSIDE.sub(" ", printed.casefold().replace("i̇", "i")).strip()


@cache
def _agencies() -> Mapping[str, Agency]:
    forms: dict[str, Agency] = {}
    for line in _TABLE.strip().splitlines():
        code, name, *printed = line.split("|")
        agency = Agency(code=code, name=name)
        for form in (code, name, *printed):
            forms.setdefault(_fold(form), agency)
    return forms
