"""Korean: a name and its role with a particle, the quote, and the verb behind it.

김영수 재난안전과장은 "..."이라고 말했다.      농민 강순자 씨는 "..."고 밝혔다.
"""

import re
from collections.abc import Iterator

from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.tongues.tongue import Tongue

_VERBS = (
    "말했다|밝혔다|강조했다|전했다|설명했다|덧붙였다|주장했다|지적했다|당부했다|반발했다|호소했다|비판했다|촉구했다|답했다"
    "|언급했다|평가했다|전망했다|소개했다|토로했다|약속했다|우려했다|적었다|썼다|반박했다|선언했다|경고했다|요청했다|제안했다"
    "|기대했다|말한다|설명한다|강조한다|이야기했다|회상했다|사과했다|다짐했다|역설했다|했다|한다|웃었다|털어놨다|털어놓았다"
    "|말했습니다|밝혔습니다|강조했습니다|전했습니다|설명했습니다|했습니다|되물었다|물었다|귀띔했다|하소연했다|분석했다"
)
_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설"
    "마길연위표명기반왕금옥육인맹제모"
)
_NAME = rf"[{_SURNAMES}][가-힣]{{2}}"
_ROLE = (
    r"[가-힣A-Z]{0,12}(?:장|장관|차관|의원|위원|교수|대표|감독|선수|총리|대통령|대변인|대사|지사|본부장|회장|사장|연구원"
    r"|변호사|의사|판사|검사|기자|작가|배우|총장|군수|민|자|원|인|사)"
)
# 예정인 is "who is about to", and 의원인 "who is a member": the last syllable is no part of a role.
_NO_ROLE = re.compile(r"(?:예정|계획|방침|상태|상황|입장|중|전망|수준)인")
_WHO_IS = re.compile(r"(?P<role>.+(?:원|자|수|표|생|사))인")
_AGE = r"(?:\(\d{1,3}(?:[·,]\s?[가-힣]{1,3})?\))?"
_PARTICLE = r"(?:은|는|이|가|도)"
_PERSON = re.compile(
    rf"""
    (?<![가-힣])
    (?: (?P<name>{_NAME}) {_AGE} \s (?P<role> (?:[가-힣A-Z·]{{2,12}}\s){{0,2}}? {_ROLE} )
      | (?: (?P<before>{_ROLE}) \s )? (?P<named>{_NAME}) {_AGE} \s? (?:씨|군|양)
    )
    (?: \( [^()]{{1,15}} \) )? {_PARTICLE} \s
    """,
    re.VERBOSE,
)
# Words of three syllables that begin as a name does: "this time", "the government".
_NO_NAME = re.compile(
    r".*[에을를의는와과게면]|이같이|이처럼|이날도|하지만|정부도|이어서|전국적|지난달|지난해"
)
SHORTEST_ROLE = 2


def _read(found: re.Match[str]) -> Person | None:
    name = found["name"] or found["named"]
    role = found["role"] or found["before"]
    if _NO_NAME.fullmatch(name) or (role and len(role) < SHORTEST_ROLE):
        return None
    return Person(name, _without_who_is(role) if role else None)


def _without_who_is(role: str) -> str | None:
    if _NO_ROLE.fullmatch(role):
        return None
    found = _WHO_IS.fullmatch(role)
    return found["role"] if found else role


def _person(subject: str) -> Person | None:
    people = list(_people(f"{subject} "))
    return people[-1] if people else None


def _people(text: str) -> Iterator[Person]:
    yield from filter(None, map(_read, _PERSON.finditer(text)))


# "..."며 "..."고 말했다: of two quotes with one subject the verb stands behind the second.
_ANOTHER = r"(?:[\"“][^\"“”]{2,120}[\"”](?:이?라고|다고|고)\s?)?"

KOREAN = Tongue(
    person=_person,
    people=_people,
    after=re.compile(
        rf"\s(?P<subject>[^.\"“”]{{4,50}}(?:은|는|이|가))\s(?:[^.\"“”]{{0,12}}\s)?(?P<verb>{_VERBS})"
    ),
    verb_after=re.compile(
        rf"(?:이?라고|이?라며|이?라면서|다고|고|며|면서)\s?{_ANOTHER}(?:[가-힣0-9]{{1,8}}\s){{0,4}}?(?P<verb>{_VERBS})"
    ),
    he=re.compile(r"(?:(?:또|이어|그러면서)\s)?그(?:녀)?는(?:\s|$)"),
    trusts=lambda _: True,
)
