"""Offices: what somebody is, in runs of capitals that "of" or "for" joins to the one before a name.

Secretary of |State Anthony Blaine|          the last words of the office begin the run
ministro della |Cultura Lena Holt|           in any language
Bank of |England Governor Omar Dahl|         what the office is of stands before it
"""

import re
from collections.abc import Sequence

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.quotes.people import Person, is_full_name, person_in
from copydesk.article.normalize.quotes.runs import TITLES, runs_in
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import is_honorific, is_organisation, is_role, is_role_word
from copydesk.article.normalize.word_lists import word_list

WORDS_OF_A_NAME = 2
MOST_RUNS = 4
CHARACTERS_OF_AN_OFFICE = 120
_JOINS = frozenset({"of", "for", "the"})
_ABBREVIATED = re.compile(rf"{TITLES}|(?:[^\W\d_]\.)+")


def holder_of_an_office(before: str, run: str) -> Person | None:
    """Part the last words of an office from the name: "Director of |Public Works| Nora Field"."""
    words, lead = run.split(), before.split()
    if len(words) <= WORDS_OF_A_NAME or (role := _role_of_something(lead)) is None:
        return None
    office = _words_of_the_office(words, lead)
    person = person_in(" ".join(words[office:])) if office else None
    while office and is_honorific(words[office - 1]):
        office -= 1
    return person and Person(person.name, " ".join([*lead[role:], *words[:office]]))


def _words_of_the_office(words: Sequence[str], lead: Sequence[str]) -> int:
    """Count the words before a name; 0 if nothing tells where it begins."""
    last = len(words) - WORDS_OF_A_NAME
    if has_a_given_name(words[:1]):
        # "Mayor of London Nora Field": of a place, though somebody may be called so.
        placed = lead[-1] == "of" and gazetteer.city(words[0]) and has_a_given_name(words[1:2])
        return int(bool(placed))
    named = (at for at in range(1, last + 1) if has_a_given_name(words[at : at + 1]))
    found = next(named, 0)
    fields = all(is_organisation(word) or is_wording([word]) for word in words[: found or last])
    if lead[-1] not in _JOINS or (found and any(word[0].isupper() for word in lead[-3:])):
        return found
    return (found or last) if fields else 0  # "lawyer for Xisto Omar Dahl" is all his name


def _role_of_something(lead: Sequence[str]) -> int | None:
    """Find where "Governor of the Bank of" or "ministra francesa de" begins, before a run."""
    at = _before_of(lead, len(lead))
    if at is None:
        return None
    if not any(map(is_role, lead[max(0, at - 2) : at])):
        while at and lead[at - 1][0].isupper() and not _ends_a_sentence(lead[at - 1]):
            at -= 1  # "the |Bank| of"
        at = _before_of(lead, at)
        if at is None:
            return None
    role = next((each for each in (at - 1, at - 2) if each >= 0 and is_role(lead[each])), None)
    while role and is_role_word(lead[role - 1]):
        role -= 1
    return role


def _before_of(lead: Sequence[str], at: int) -> int | None:
    """Go back over "of the"; None if it does not stand there."""
    article = at > 1 and lead[at - 1] == "the"
    at -= 1 + article
    return at if at > 0 and lead[at].casefold() in word_list("of") else None


def _is_a_role(words: Sequence[str]) -> bool:
    return bool(words) and all(map(is_role_word, words)) and is_role(words[-1])


def with_what_it_is_of(before: str, role: str) -> str:
    """Give "Bank of England Governor" of a role that a run of capitals begins with.

    >>> with_what_it_is_of("the Bank of ", "England Governor")
    'Bank of England Governor'
    """
    lead = before.split()
    at = _before_of(lead, len(lead)) if lead[-1:] and lead[-1] in _JOINS else None
    if at is None or " " not in role or is_role(role.split(maxsplit=1)[0]):
        return role
    begin = at
    while begin and lead[begin - 1][0].isupper() and not _is_no_part(lead[begin - 1]):
        begin -= 1
    return " ".join([*lead[begin:], role]) if begin < at else role


def _is_no_part(word: str) -> bool:
    return _begins_a_sentence(word) or _ends_a_sentence(word)


def _ends_a_sentence(word: str) -> bool:
    """Tell the "Dorsey." before "Department of Works Director" from "St." and "J."."""
    return word.endswith(".") and _ABBREVIATED.fullmatch(word) is None


def _begins_a_sentence(word: str) -> bool:
    apart = ("opens-a-sentence", "before-a-role", "after-a-role", "of")
    return any(word.casefold() in word_list(each) for each in apart)


def behind_an_office(run: str, following: str) -> Person | None:
    """Read "Secretary |of State Anthony Blaine|" from the first word of the office on."""
    last = run.rsplit(maxsplit=1)[-1]
    if not (is_role(last) or is_organisation(last)):
        return None
    text = (run + following)[:CHARACTERS_OF_AN_OFFICE]
    runs = runs_in(text)[:MOST_RUNS]
    clause = runs[:1]
    for each in runs[1:]:
        between = text[clause[-1].end() : each.start()].split()
        if not between or not _JOINS.issuperset(between):
            if len(clause) >= WORDS_OF_A_NAME and is_full_name(each) and _is_a_role(between):
                # "Department of Public Safety |spokesman| Bart Grady"
                return Person(each.group(), text[: each.start()].strip())
            break
        clause.append(each)
    if len(clause) < WORDS_OF_A_NAME:
        return None
    before, name = text[: clause[-1].start()], clause[-1].group()
    if holder := holder_of_an_office(before, name):
        return holder
    person = person_in(name)
    if person is None or person.role is None or not name.startswith(person.role):
        return None
    return Person(person.name, with_what_it_is_of(before, person.role))
