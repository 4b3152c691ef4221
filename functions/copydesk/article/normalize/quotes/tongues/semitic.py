"""Arabic and Hebrew: a verb, a role with its article's words, and then the name.

وقالت وزيرة البيئة سعاد الإدريسي "..."        "...", אמר ראש העיר יוסי ברק.

The words of a role bear the article (الـ, ה), and the name that follows them does not.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.tongues.tongue import NOBODY, Tongue
from copydesk.article.normalize.word_lists import word_list

FEWEST_NAME_WORDS, MOST_NAME_WORDS = 2, 3
MOST_WORDS = 14


@dataclass(frozen=True, slots=True)
class _Words:
    """One language's words of a subject."""

    article: str

    verbs: re.Pattern[str]
    """Of speech."""

    roles: str
    houses: str
    honorifics: str
    joins: str
    """Names of lists: of roles; of words whose next word is the house's ("עיריית חיפה"); of what
    is neither role nor name; of words that tie a name's parts together ("عبد الله")."""

    stops: re.Pattern[str]
    """What follows a name and is none: "in", "during", "that"."""


_ARABIC_VERBS = (
    "قال|قالت|أكد|أكدت|أضاف|أضافت|أوضح|أوضحت|صرح|صرحت|أعلن|أعلنت|ذكر|ذكرت|أشار|أشارت|شدد|شددت|اعتبر|اعتبرت|لفت"
    "|لفتت|تابع|تابعت|كتب|كتبت|رأى|رأت|بيّن|بيّنت|حذر|حذرت|أردف|أردفت|يقول|تقول|علق|علقت|كشف|كشفت"
)
_HEBREW_VERBS = (
    "אמר|אמרה|הוסיף|הוסיפה|ציין|ציינה|הדגיש|הדגישה|מסר|מסרה|הסביר|הסבירה|כתב|כתבה|טען|טענה|הצהיר|הצהירה|סיפר|סיפרה"
    "|השיב|השיבה|הבהיר|הבהירה|סיכם|סיכמה|אומר|אומרת|מספר|מספרת|מסכם|מסכמת"
)

_ARABIC = _Words(
    article="ال",
    verbs=re.compile(_ARABIC_VERBS),
    roles="arabic-roles",
    houses="arabic-houses",
    honorifics="arabic-honorifics",
    joins="arabic-joins",
    stops=re.compile(
        r"(?:^|\s)(?:إن|أن|إنه|أنه|إنها|أنها|بأن|في|خلال|أمام|عبر|على|عن|إلى|من|بعد|قبل|اليوم|أمس|مساء|صباح|يوم"
        r"|لدى|عقب|ردا|معلقا|مضيفا|إنّ|أنّ|للصحفيين|للصحافيين|لوكالة|فيه|فيها)(?=\s|$|[،:])"
    ),
)
_HEBREW = _Words(
    article="ה",
    verbs=re.compile(_HEBREW_VERBS),
    roles="hebrew-roles",
    houses="hebrew-houses",
    honorifics="hebrew-honorifics",
    joins="hebrew-joins",
    stops=re.compile(
        r"(?:^|\s)(?:כי|אתמול|היום|הבוקר|הערב|אמש|בראיון|לתקשורת|לעיתונאים|בישיבה|במסיבת|לאחר|לפני|על|את|עם|אל)"
        r"(?=\s|$|[,:])"
    ),
)


def _is_role(word: str, words: _Words) -> bool:
    forms = {word, word.removeprefix(words.article), _without_whose(word)}
    return not word_list(words.roles).isdisjoint(forms)


def _without_whose(word: str) -> str:
    """Give "مدير" of "مديرها", its director, and "مديرة" of "مديرتها"."""
    bare = word.removesuffix("ها").removesuffix("هم").removesuffix("ه")
    return f"{bare.removesuffix('ت')}ة" if bare != word and bare.endswith("ت") else bare


def _read(subject: str, words: _Words) -> Person | None:
    """Read a subject; the name may be a surname alone, or missing."""
    printed = words.stops.split(subject, maxsplit=1)[0].strip(" ،,").split()[:MOST_WORDS]
    if not printed:
        return None
    if described := _with_role_behind(subject, words) or _with_a_calling(printed, words):
        return described
    if not _is_role(printed[0], words):
        return Person(" ".join(printed)) if len(printed) <= MOST_NAME_WORDS else None
    role_ends = _end_of_role(printed, words)
    if role_ends is None:
        return None
    role = [word for word in printed[:role_ends] if word not in word_list(words.honorifics)]
    name = printed[role_ends:]
    if name and not _is_name(name, words):
        return None
    return Person(" ".join(name) or NOBODY, " ".join(role))


def _with_role_behind(subject: str, words: _Words) -> Person | None:
    """Read "רון אזולאי, תושב השכונה,": a name, and between commas what somebody is."""
    name, _, behind = subject.replace("،", ",").strip(" ,").partition(",")
    named, role = name.split(), behind.split()
    if not role or not _is_name(named, words) or not has_a_given_name(named[:1]):
        return None
    return Person(" ".join(named), behind.strip(" ,")) if _is_role(role[0], words) else None


def _with_a_calling(printed: list[str], words: _Words) -> Person | None:
    """Read "השחיינית נועה לוי": a calling that no list has, by its article and the given name."""
    calling, *named = printed
    defined = calling.startswith(words.article) and not has_a_given_name([calling])
    verb = words.verbs.fullmatch(calling) is not None
    if not defined or verb or _is_role(calling, words) or calling in word_list(words.houses):
        return None
    sure = _is_name(named, words) and has_a_given_name(named[:1])
    return Person(" ".join(named), calling) if sure else None


def _belongs_to_a_role(word: str, words: _Words) -> bool:
    honorific = word in word_list(words.honorifics)
    return honorific or word.startswith(words.article) or _is_role(word, words)


def _end_of_role(printed: list[str], words: _Words) -> int | None:
    """Find where the words of the role end; None if nothing shows it."""
    at = 1
    definite = printed[0] not in word_list(words.roles)
    while at < len(printed):
        if printed[at] in word_list(words.houses):
            at += 2
        elif _belongs_to_a_role(printed[at], words):
            at += 1
        else:
            break
        definite = True
    return min(at, len(printed)) if definite else None


def _is_name(name: list[str], words: _Words) -> bool:
    most = MOST_NAME_WORDS + sum(word in word_list(words.joins) for word in name)
    return FEWEST_NAME_WORDS <= len(name) <= most


def _reader(words: _Words) -> Callable[[str], Person | None]:
    return lambda subject: _read(subject, words)


def _finder(words: _Words) -> Callable[[str], Iterator[Person]]:
    any_role = "|".join(sorted(word_list(words.roles), key=lambda role: (-len(role), role)))
    roles = re.compile(rf"(?<!\w)(?:{words.article})?(?:{any_role})(?!\w)")
    callings = re.compile(rf"(?<!\w){words.article}\w{{3,15}}\s\w{{2,15}}\s\w{{2,15}}")

    def people(text: str) -> Iterator[Person]:
        end, taken = 0, set[int]()
        for found in roles.finditer(text):
            if found.start() < end:
                continue
            clause = re.split(r"[،,.:؛\"“”«»()]", text[found.start() : found.start() + 100])[0]
            if (person := _first_named(clause, words)) is not None:
                end = found.start() + len(clause)
                taken.update(range(found.start(), end))
                yield person
        for found in callings.finditer(text):
            called = _with_a_calling(found.group().split(), words)
            if called and found.start() not in taken:
                yield Person(called.name)  # "התקשר", he called, begins as a calling does

    return people


def _first_named(clause: str, words: _Words) -> Person | None:
    """Read "وزير الطاقة سالم الكعبي محطة ...": of the words after the role, two are the name."""
    printed = words.stops.split(clause, maxsplit=1)[0].split()[:MOST_WORDS]
    role_ends = _end_of_role(printed, words) if printed else None
    if role_ends is None:
        return None
    name_ends = role_ends + FEWEST_NAME_WORDS
    name_ends += sum(word in word_list(words.joins) for word in printed[role_ends:name_ends])
    name = printed[role_ends:name_ends]
    if len(name) < FEWEST_NAME_WORDS:
        return None
    role = [word for word in printed[:role_ends] if word not in word_list(words.honorifics)]
    return Person(" ".join(name), " ".join(role))


_CLAUSE = r"[^.:;؛\"“”«»]"

ARABIC = Tongue(
    person=_reader(_ARABIC),
    people=_finder(_ARABIC),
    before=re.compile(
        rf"(?<!\w)(?P<verb>[وف]?(?:{_ARABIC_VERBS}))\s(?P<subject>(?:(?!(?<!\w)[وف]?(?:{_ARABIC_VERBS})\s){_CLAUSE}){{1,100}}?)[\s:،]*$"
    ),
    according_to=re.compile(
        rf"(?:^|\s)(?:بحسب|وفق|حسب|على\sحد\sقول)\s(?P<subject>{_CLAUSE}{{2,90}}?)،?\s*$"
    ),
    he_before=re.compile(
        rf"^\s*(?:كما\s|لكنه\s|لكنها\s)?(?P<verb>[وف]?(?:{_ARABIC_VERBS}))"
        r"(?:\s(?:أيضا|أيضاً|كذلك|قائلا|قائلاً|قائلة|[إأ]نه|[إأ]نها|ب?[إأ]ن|في\sتصريح[^\s]*)){0,3}[\s:،]*$"
        r"|^\s*(?:وبحسبه|وبحسبها|بحسبه|بحسبها|على\sحد\sقوله|على\sحد\sقولها)[\s:،]*$"
    ),
    after=re.compile(
        rf"[،,]?\s(?:(?:كما|حسبما|وفق\sما)\s)?(?P<verb>(?:{_ARABIC_VERBS}))\s(?P<subject>{_CLAUSE}{{2,80}})"
    ),
    family_first=False,
)
HEBREW = Tongue(
    person=_reader(_HEBREW),
    people=_finder(_HEBREW),
    before=re.compile(
        rf"(?P<subject>[^.,:;\"“”]{{2,70}}?(?:,\s[^.,:;\"“”]{{2,60}},)?)\s(?P<verb>{_HEBREW_VERBS})"
        r"(?:\sכי)?[\s:,]*$"
    ),
    according_to=re.compile(
        r"(?:^|\s|[,.]\s)(?:לדברי|לטענת|לדעת)\s(?P<subject>[^.:;\"“”]{2,90}?),\s*$"
    ),
    he_before=re.compile(
        rf"(?:^|[,\s])(?:(?:הוא|היא)\s|^\s*ו?)(?:גם\s|עוד\s)?(?P<verb>{_HEBREW_VERBS})(?:\s(?:כי|עוד|גם))?[\s:,]*$"
        r"|(?:^|[,\s])ו?(?:לדבריו|לדבריה|לטענתו|לטענתה|לדעתו|לדעתה)[\s,:]*$"
    ),
    he_after=re.compile(rf"\s?,?\s(?:(?:הוא|היא)\s)?(?P<verb>{_HEBREW_VERBS})(?=[.,]|$)"),
    after=re.compile(rf"\s?[,–-]?\s(?P<verb>{_HEBREW_VERBS})\s(?P<subject>[^.,:;\"“”]{{2,70}})"),
    family_first=False,
)
