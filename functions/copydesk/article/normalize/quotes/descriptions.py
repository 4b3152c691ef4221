"""Descriptions: the words before a name that say what somebody is, however long.

her old friend Anna Ruiz                          small words, without an office
Police and Crime Commissioner Omar Dahl           an office with small words inside
Deputy Conservator of Forests Pankaj Gade         an office that ends in capitals of its own
"""

from collections.abc import Sequence
from itertools import dropwhile

from copydesk.article.normalize.quotes.people import Person, person_in
from copydesk.article.normalize.quotes.runs import runs_in
from copydesk.article.normalize.titles import is_honorific, is_organisation, is_role, is_role_word
from copydesk.article.normalize.word_lists import word_list

MOST_WORDS_OF_A_DESCRIPTION = 2
WORDS_OF_A_NAME = 2
_INSIDE_A_TITLE = frozenset(
    {"of", "and", "for", "the", "&", "und", "für", "et", "de", "des", "del", "di"}
)


def with_a_long_role(clause: str) -> Person | None:
    """Read "Police and Crime Commissioner Omar Dahl": the last run, if it bears its role."""
    runs = runs_in(clause)
    if not runs or runs[-1].end() != len(clause):
        return None
    person = person_in(runs[-1].group())
    if person is None or person.role is None:
        return None
    words = clause.removesuffix(person.name).split()
    at = len(words)
    while at and _may_be_in_a_title(words[at - 1]):
        at -= 1
    title = dropwhile(lambda word: word in _INSIDE_A_TITLE, words[at:])
    return Person(person.name, " ".join(title) or person.role)


def _may_be_in_a_title(word: str) -> bool:
    return word[0].isupper() or word in _INSIDE_A_TITLE or is_role_word(word)


def describes(words: Sequence[str]) -> bool:
    """May these small words before a name say what somebody is: "tester", "her old friend"?"""
    if len(words) > 1 and (words[0] == "my" or words[0].casefold() in word_list("before-a-role")):
        words = words[1:]
    # "uvedla na adresu Dahla" is said of him, and not by him.
    if {words[0], words[-1]} & (word_list("of") | word_list("after-a-role")):
        return False
    return len(words) <= MOST_WORDS_OF_A_DESCRIPTION and not any(
        is_organisation(word) or not word[0].islower() for word in words
    )


def of_an_office(before: Sequence[str], run: str) -> Person | None:
    """Read "sottosegretaria ai Trasporti Lena Holt": an office that a preposition leads to."""
    office, *name = run.split()
    person = person_in(" ".join(name)) if len(name) >= WORDS_OF_A_NAME else None
    role = [*before[-WORDS_OF_A_NAME:], office]
    return Person(person.name, " ".join(role)) if person and is_role(role[0]) else None


def tells_who(before: Sequence[str]) -> bool:
    """Do the small words before a name say what somebody is, and not whose, or where it was?"""
    first, last = before[0], before[-1]
    addressed = is_honorific(last) or last.endswith(("’s", "'s"))
    apart = word_list("where-it-was-said") | word_list("as-somebody-says")
    return not addressed and first not in apart
