"""Named: everybody whom a paragraph names in full, with the role that is printed beside the name.

The mayor, Anna Ruiz, met Omar Dahl, a skipper.      Anna Ruiz, "mayor"; Omar Dahl, "skipper"
"""

import re
from collections.abc import Iterator

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.quotes.offices import holder_of_an_office, with_what_it_is_of
from copydesk.article.normalize.quotes.people import Person, person_in
from copydesk.article.normalize.quotes.roles import (
    role_after,
    role_before,
    role_in_front,
    words_of_role,
)
from copydesk.article.normalize.quotes.runs import runs_in
from copydesk.article.normalize.word_lists import word_list

CHARACTERS_AFTER = 120
CHARACTERS_BEFORE = 80
"""Around a name, where its role is printed."""

# "in Carver Falls": nobody's name, if the text has it nowhere else.
_PLACED = re.compile(r"(?<!\w)(?:in|near|outside|across|em|ve?|we?|во?)\s$", re.IGNORECASE)


def bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")


def _goes_on(text: str, end: int) -> bool:
    """Does a second name follow? "The mayor, Anna Ruiz and Omar Dahl" are three."""
    following = text[end : end + CHARACTERS_AFTER].split(maxsplit=1)
    return bool(following) and following[0] in word_list("joins-two")


def is_titled(printed: Person, known: Person) -> bool:
    """Is it "Dean Holt", of somebody whose role is that of a dean?"""
    title = printed.name.split(maxsplit=1)[0]
    return title.casefold() in words_of_role(known.role or "") and title not in known.name


def without_titles(known: dict[str, Person]) -> dict[str, Person]:
    """Leave out "Dean Holt" of people with one surname where one of them is a dean."""
    if len(known) == 1:
        return known
    people = [*known.values()]
    return {
        name: person
        for name, person in known.items()
        if not any(is_titled(person, each) for each in people)
    }


def people_in(text: str) -> Iterator[Person]:
    """Find them, in order."""
    for found in runs_in(text):
        if " " not in found.group():
            continue
        before = text[max(0, found.start() - CHARACTERS_BEFORE) : found.start()]
        if _PLACED.search(before):
            continue
        run = bare(found.group())
        person = holder_of_an_office(before, run) or person_in(run)
        if person is None or " " not in person.name:
            continue
        if gazetteer.country(person.name) or gazetteer.city(person.name):
            continue
        if person.role and run.startswith(person.role):
            person = Person(person.name, with_what_it_is_of(before, person.role))
        role = (
            person.role
            or role_after(text[found.end() : found.end() + CHARACTERS_AFTER])
            or role_before(before)
            or (None if _goes_on(text, found.end()) else role_in_front(before))
        )
        yield Person(person.name, role)
