"""Subjects: the words around a name, made a person with what they say of him.

Foreign Minister Ceyhun Bayramov               a role in capitals before the name
The mayor of Tollerby, Anna Ruiz,              a role, a comma, the name
Three months ago, Omar Dahl, the skipper,      what does not belong to it is passed over
"""

import re
from collections.abc import Sequence

from copydesk.article.normalize.dates.names import is_month, is_weekday
from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.quotes.descriptions import (
    describes,
    of_an_office,
    tells_who,
    with_a_long_role,
)
from copydesk.article.normalize.quotes.offices import behind_an_office, holder_of_an_office
from copydesk.article.normalize.quotes.people import (
    Person,
    is_full_name,
    person_in,
)
from copydesk.article.normalize.quotes.roles import (
    from_its_role,
    is_led_by_a_role,
    role_led_to,
    role_of,
    speaks_for_another,
    without_article,
)
from copydesk.article.normalize.quotes.runs import run_pattern, runs_in
from copydesk.article.normalize.titles import is_honorific, is_organisation, is_role, is_role_word
from copydesk.article.normalize.word_lists import word_list

MOST_OPENINGS = 3
"""Parts of a sentence, to a comma, that may stand before its subject."""

PHRASE = re.compile(rf"(?P<lead>(?:[^\W\d_][\w’'\-]*\s){{0,6}}?)(?P<run>{run_pattern()})")


_ACTING = re.compile(r"[A-Z][a-z]{2,}ing\s")

_APART = re.compile(r"\s(?:[—–]|--?)\s[^—–]{3,150}\s(?:[—–]|--?)$")
"""What dashes set apart behind a subject: "Holt — a member of the board — told"."""

_IN_BRACKETS = re.compile(r"\s\([^()]{1,40}\)")
"""A party, a town, an age: "Lena Holt (CDU) sagte"."""

_WHERE_FROM = re.compile(r"\s(?:of|at|from|with)\s[^,]{3,60}$")


def with_role_before(role: str, run: str) -> Person | None:
    """Make a person of "Holt's lawyer, Omar Dahl", if the words before the comma name a role."""
    person = person_in(run)
    words = role.split()
    if person is None or " " not in person.name:
        return None
    if not (any(map(is_role, words[-1:] + words[:4])) or _is_the_one(words) or _is_kin(words)):
        return None
    return Person(person.name, role_of(role) or without_article(role))


def _is_the_one(words: Sequence[str]) -> bool:
    """Is it "le meunier" or "the miller of the town", before a comma and a name?"""
    if len(words) < 2:  # noqa: PLR2004 - an article, and what somebody is
        return False
    article, noun, *others = words
    if others and not (_ELIDED_OF.match(others[0]) or others[0] in word_list("of")):
        return False
    return article.casefold() in word_list("before-a-role") and noun.islower()


_ELIDED_OF = re.compile(r"(?:dell|d)['’]")


def _is_kin(words: Sequence[str]) -> bool:
    """Is it "Holt's widow", whatever that is, before a comma and a name?"""
    if len(words) != 2:  # noqa: PLR2004 - whose, and what somebody is
        return False
    whose, noun = words
    return whose.endswith(("’s", "'s")) and noun.islower()


def subject_of(clause: str) -> Person | None:
    """Find the one person that a clause before the verb is about."""
    words = _APART.sub("", _IN_BRACKETS.sub("", clause.strip())).rstrip(",")
    for _ in range(MOST_OPENINGS):
        first, _, others = words.partition(",")
        if others and says_when(first):
            words = others.strip()  # "Joi, primarul Radu Stan a spus"
            continue
        if person := _subject_in(first.strip(), others):
            return person
        if "," not in others or any(map(is_full_name, runs_in(first))):
            return None
        words = others.strip()  # "Three months ago, Lena Holt, the mayor, said"
    return None


def says_when(part: str) -> bool:
    """Is it a day or a month alone, which is nobody before a comma: "Joi,", "Januar,"?"""
    month = is_month(part) and not has_a_given_name([part])
    return month or is_weekday(part)


def _subject_in(first: str, others: str) -> Person | None:
    person = None
    second = PHRASE.fullmatch(others.strip())
    if second and (named := with_role_before(first, second["run"])):
        return named  # "The mayor of Tollerby, Anna Ruiz, said"
    if found := PHRASE.fullmatch(first):
        person = speaker_in(found["lead"], found["run"], others or None, "")
    if second and (person is None or _ACTING.match(first)):
        # "Three months ago, Lena Holt said", "Sentencing Dahl, Judge Lena Holt said"
        person = speaker_in(second["lead"], second["run"], first, "") or person
    if person or (person := with_a_long_role(first)):
        return person
    found = PHRASE.fullmatch(_WHERE_FROM.sub("", first))
    return (
        speaker_in(found["lead"], found["run"], None, "") if found and " " in found["run"] else None
    )


def speaker_in(lead: str, run: str, role: str | None, following: str) -> Person | None:
    """Make a person of the words before a name, the name, and the words after it."""
    if holder := holder_of_an_office(lead, run) or behind_an_office(run, following):
        return holder
    return _speaker_in(_what_leads_to_a_name(lead), run, role, following)


def _what_leads_to_a_name(lead: str) -> Sequence[str]:
    before = from_its_role(lead.split())
    if list(before) in _GREEK_ARTICLES:
        before = before[1:]  # "πρόσθεσε ο Χατζής": there a surname has one, too
    if before and before[0] in _ALSO:
        before = before[1:]
    while before and is_honorific(before[-1]):
        before = before[:-1]  # "kierownik badań dr Paweł Zaręba", "ông Hậu"
    return before


def _speaker_in(before: Sequence[str], run: str, role: str | None, following: str) -> Person | None:
    lead = "".join(f"{word} " for word in before)
    person = person_in(run)
    described = bool(before) and " " in run and describes(before)
    titled = person is not None and person.role is not None and len(before) == 1
    if before and before[-1] in _TO_AN_OFFICE:
        return of_an_office(before, run)
    if speaks_for_another(before) or (before and before[0] in word_list("whom-it-was-told")):
        return None
    if before and not (is_role(before[-1]) or described or titled or is_led_by_a_role(before)):
        return None
    if firm := _FIRM_AND_NAME.match(following):
        named, sure = _behind_a_firm(before, run, firm)
        if named or sure:
            return named
    if person is None:
        return None
    printed = person.role or role_led_to(lead) or role_of(lead) or role_of(role or "")
    if printed is None and (behind := _WORD_BEHIND.match(following)) and is_role(behind["word"]):
        printed = behind["word"]  # "mondta Kovács Péter polgármester"
    if printed is None and described and tells_who(before):
        printed = without_article(lead) or None
    return Person(person.name, printed, person.address)


_ALSO = frozenset({"also", "auch", "aussi", "también", "anche", "também", "ook"})
_GREEK_ARTICLES = (["ο"], ["η"], ["Ο"], ["Η"])

_TO_AN_OFFICE = frozenset({"ai", "agli", "alla", "alle", "allo"})
"""Italian's: "assessore ai Trasporti Lena Holt"."""

_WORD_BEHIND = re.compile(r"\s(?P<word>[^\W\d_]{3,40})(?!\w)")
_FIRM_AND_NAME = re.compile(
    rf"\s(?P<words>(?:[^\W\d_][\w’'\-]*\s){{1,4}}?)(?P<run>{run_pattern()})"
)


def _behind_a_firm(
    before: Sequence[str], firm: str, found: re.Match[str]
) -> tuple[Person | None, bool]:
    """Read "Apple chief executive Tim Cook"; and tell whether the first name is surely no speaker.

    In "předsedkyně spolku Živé břehy Jana Holtová" the firm is a club's name of two words.

    Of "Harbour Works crane driver Omar Dahl", whose calling no list has, nobody is.
    """
    words, named = found["words"].split(), person_in(found["run"])
    in_full = named is not None and " " in named.name
    plays = in_full and words[-1] in word_list("roles-right-before-a-name")
    holds = all(map(is_role_word, words)) and is_role(words[-1])
    if named and in_full and before and is_organisation(before[-1]) and is_led_by_a_role(before):
        return Person(named.name, " ".join([*before, firm, *words])), True
    if named and (plays or holds):
        return Person(named.name, f"{firm} {' '.join(words)}"), True
    leads_on = word_list("of") | word_list("after-a-role")  # "Omar Dahl i Tollerby Havn"
    return None, in_full and leads_on.isdisjoint(words)
