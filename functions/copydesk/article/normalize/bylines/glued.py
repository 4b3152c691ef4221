"""Elements of a byline that touch in a dump of a page: the case of their letters parts them.

Anna Ruiz@annaruiz May 4        a name and a handle
Anna RuizContact Reporter       a name and a role or a button
Anna RuizThe Tollerby Post      a name and a house
Anna Ruiz Anna Ruiz             a name said twice: a picture of the writer says it first
Anna RuizOmar Dahl              two names
"""

import re

from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.agency import LONGEST_BYLINE
from copydesk.article.normalize.bylines.by_words import MAIL_ADDRESS
from copydesk.article.normalize.bylines.words import is_no_person, looks_like_a_role
from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.small_words import is_wording

_MOST_WORDS = 6
"""Of a role or a house behind a name."""

# Not "anna.ruiz@example.com": an address has a dot behind its sign.
_HANDLE = re.compile(r"(?<=[^\W\d_]{2})@\w{2,30}(?![\w-]*\.\w)")
_HANDLE_ALONE = re.compile(r"(?:^|(?<=[\s,|(]))@\w{2,30}")
# "OttoVanderHolt" may be a name: the part behind must be wording as well.
_TOUCH = re.compile(r"(?<=[a-zß-öø-ÿ]{2})(?=[A-ZÀ-Þ][a-zß-öø-ÿ])")
_TWICE = re.compile(
    r"^(?P<by>[^|]{0,20}?\b(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or):?\s)?(?P<once>[A-ZÀ-Þ][^|]{4,60}?)"
    r"\s*(?:\|\s*)?(?P<then>By\s)?(?P=once)(?=$|[\s|,])"
)
_TWICE_WITHOUT_CASE = re.compile(r"(?P<once>[^\W\d_A-Za-zÀ-ÿ][^|]{3,60}?)\s?(?P=once)")

_MOST_WORDS_OF_A_NAME = 3
_FEWEST_LETTERS = 4
"""Before the touch: "DeShawn", "McHolt" and "MacKenzie" are names."""

_WITHIN_NAMES = frozenset({"fitz", "della", "vanden", "vander"})


def parted(line: str) -> str:
    """Set bars between the elements of a byline that touch, and say a name once.

    >>> parted("By Anna Ruiz@annaruiz May 4")
    'By Anna Ruiz | May 4'
    """
    if len(line) > LONGEST_BYLINE:
        return line
    if "@" in line:
        line = _HANDLE.sub(" |", MAIL_ADDRESS.sub("", line))
    line = _TWICE.sub(_once, line, count=1)
    if again := _TWICE_WITHOUT_CASE.fullmatch(line):
        return again["once"]
    for touch in _TOUCH.finditer(line):
        behind = line[touch.end() :].split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]
        cuts = _is_an_element(behind) or _are_two_names(line, touch.start(), behind)
        if cuts and not cuts_an_agency(line, touch.end()):
            return f"{line[: touch.start()]} | {line[touch.end() :]}"
    return line


def cuts_an_agency(line: str, at: int) -> bool:
    """Is the capital there that of "HealthDay"?"""
    word = line[:at].rpartition(" ")[2] + line[at:].partition(" ")[0]
    return agency_named(word) is not None


def without_handles(line: str) -> str:
    """Leave out where to reach somebody: "Anna Ruiz, @annaruiz", "Anna Ruiz | anna@example.com".

    >>> without_handles("Anna Ruiz | @annaruiz")
    'Anna Ruiz'
    """
    bare = _HANDLE_ALONE.sub("", MAIL_ADDRESS.sub("", line)) if "@" in line else line
    name, _, last = bare.rpartition(" ")
    if last.islower() and last == name.replace(" ", "").casefold():
        return name  # "Anna Ruiz annaruiz"
    return line if bare == line else bare.strip(" ,|()")


def _once(found: re.Match[str]) -> str:
    return f"{found['by'] or found['then'] or ''}{found['once']}"


def _are_two_names(line: str, touch: int, behind: list[str]) -> bool:
    """Do two people touch, each with a given name that is known, and a surname?"""
    before = line[:touch].split()
    if len(before) < 2 or not 2 <= len(behind) <= _MOST_WORDS_OF_A_NAME:  # noqa: PLR2004 - both names
        return False
    surname = before[-1].casefold()
    if len(surname) < _FEWEST_LETTERS or surname in _WITHIN_NAMES:
        return False
    given = has_a_given_name(before[-2:-1]) and has_a_given_name(behind[:1])
    return given and all(word[0].isupper() and word.isalpha() for word in behind)


def _is_an_element(words: list[str]) -> bool:
    """Do these words behind a name begin a role, a button or a house?"""
    first_two = " ".join(words[:2])
    role_or_house = looks_like_a_role(first_two) or any(map(is_no_person, words))
    return bool(agency_named(" ".join(words))) or (is_wording(words) and role_or_house)
