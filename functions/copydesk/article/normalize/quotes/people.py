"""People in a text: names with capitals, and the roles printed beside them.

    Foreign Minister Ceyhun Bayramov      → Ceyhun Bayramov, "Foreign Minister"
    Apple chief executive Tim Cook        → Tim Cook, "Apple chief executive"
    Anna Ruiz, the mayor of Sevilla,      → Anna Ruiz, "mayor of Sevilla"

Lists of words (``titles.py``) decide what is a role and what is no person.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import dropwhile

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.given_names import MOST_NAME_WORDS, has_a_given_name
from copydesk.article.normalize.quotes.couples import address_of
from copydesk.article.normalize.quotes.houses import (
    WORDS_OF_A_FULL_NAME,
    begins_with_a_code,
    is_a_body_of_a_country,
    is_a_house,
    is_of_what_stands_before,
    is_particle,
    is_small_particle,
    past_a_field,
    without_institution,
    words_of_a_house,
)
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import (
    is_honorific,
    is_organisation,
    is_role,
    is_role_word,
    may_be_a_surname,
    without_articles,
)
from copydesk.article.normalize.word_lists import word_list


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    role: str | None = None
    address: str = field(default="", compare=False)
    """The "mr" or "mrs" before the name, if any."""

    @property
    def surname(self) -> str:
        """The last word: the one that later sentences use alone."""
        return self.name.split()[-1]


RUNS_REMEMBERED = 2048
"""The same names come again in one article, and each is asked for by several questions."""


@lru_cache(maxsize=RUNS_REMEMBERED)
def person_in(run: str) -> Person | None:
    """Take roles and honorifics off the front of a run; None if no name of a person is left.

    >>> person_in("Foreign Minister Ceyhun Bayramov")
    Person(name='Ceyhun Bayramov', role='Foreign Minister', address='')
    """
    words = run.split()
    if len(words) > 1 and words[0].casefold() in word_list("opens-a-sentence"):
        words = words[1:]
    words = _from_an_address(_without_article(words))
    titled, front = _words_in_front(words)
    titles = [] if _is_possessive(words[titled - 1]) else words[:titled]
    titles = [word for word in titles if not is_honorific(word)]
    while titles and is_organisation(titles[0]) and not is_role_word(titles[0]):
        titles = titles[1:]  # "Auch Bundespräsident": the sentence's word, not the role's
    if "des" in titles and titles[-1].endswith("s"):
        titles = titles[titles.index("des") + 1 :]  # "Angaben des Leiters": what somebody gave
    of = next((at for at, word in enumerate(titles) if is_small_particle(word)), 0)
    if not any(map(is_role, titles[:of])):
        titles = titles[of + (of > 0) :]  # "Angaben von Polizeisprecher": the same, without "des"
    role = " ".join(titles).rstrip(",")
    if is_of_what_stands_before(words[:front], words[front:]):
        return None
    name = without_institution([*dropwhile(is_small_particle, words[front:])])
    if len(name) > WORDS_OF_A_FULL_NAME and name[-1] in _WEEKDAYS:
        name = name[:-1]  # "Omar Ali Dahl Thursday said"
    if not name or len(name) > MOST_NAME_WORDS or not _may_be_a_name(name):
        return None
    return Person(" ".join(name).rstrip("."), role or None, address_of(words[:front]))


_WEEKDAYS = frozenset(
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
)
_ADDRESSES = frozenset({"Mr", "Mrs", "Ms", "Mr.", "Mrs.", "Ms."})


def _from_an_address(words: list[str]) -> list[str]:
    """Begin anew at "Mr": "On the Andrew Marsh Show |Mr Dahl| said"."""
    found = (at for at, word in enumerate(words) if at and word in _ADDRESSES)
    at = next((at for at in found if not is_role(words[at - 1])), 0)
    return words[at:]


def _without_article(words: list[str]) -> list[str]:
    """Give "Imker Max Holt" of "Der Imker Max Holt", where a given name proves the name."""
    opens = len(words) > WORDS_OF_A_FULL_NAME and words[0].casefold() in word_list("opens-a-run")
    proven = any(has_a_given_name([word]) for word in words[1:-1])
    return words[1:] if opens and proven else words


def is_full_name(run: re.Match[str]) -> bool:
    """Is a run of capitals somebody's whole name?"""
    person = person_in(run.group())
    return person is not None and " " in person.name


def _words_in_front(words: Sequence[str]) -> tuple[int, int]:
    """Count the words before a name that are a role, and all that are no part of the name.

    Of "Shipping Agency Omar Dahl", "Oman Omar Dahl", "EPA Omar Dahl" none is a role.
    """
    last = len(words) - WORDS_OF_A_FULL_NAME
    titled, front = 0, words_of_a_house(words) if last > 0 else 0
    for at in range(len(words) - 1):
        if _is_title(words, at):
            titled = at + 1
        elif 0 < at < last and is_a_house(words, at):
            front = at + 1
    if (field := past_a_field(words, front)) > front:
        return field, _past_addresses(words, field)
    titled = _past_addresses(words, _past_a_city(words, titled))
    front = _past_a_city(words, max(titled, front))
    front += front > 0 and begins_with_a_code(words[front:])
    return titled, _past_addresses(words, front)


def _is_title(words: Sequence[str], at: int) -> bool:
    """Is a word a role, an address, or whose somebody is?"""
    # The M. of "Robert M. Danin" is no monsieur.
    addressed = _is_address(words, at) and all(
        is_role_word(each) or is_honorific(each) for each in words[:at]
    )
    return addressed or _is_role_of_a_name(words, at) or _is_possessive(words[at])


def _past_a_city(words: Sequence[str], front: int) -> int:
    """Leave out the city of "Wali Kota Bandung Budi Santoso": it belongs to the role."""
    if not front or len(words) - front <= WORDS_OF_A_FULL_NAME or words[front].islower():
        return front
    return front + bool(gazetteer.city(words[front]))


def _past_addresses(words: Sequence[str], front: int) -> int:
    while front < len(words) - 1 and _is_address(words, front):
        front += 1
    return front


def _is_address(words: Sequence[str], at: int) -> bool:
    """Is a word an honorific, and not the given name of "Don Holt"?"""
    given = words[at].casefold() in word_list("first-names-too")
    return is_honorific(words[at]) and not (given and at == len(words) - WORDS_OF_A_FULL_NAME)


def _is_role_of_a_name(words: Sequence[str], at: int) -> bool:
    """Tell a role; in German also that of "des Leiters Max Holt"."""
    word = words[at]
    named_so = at == len(words) - WORDS_OF_A_FULL_NAME and at > 0 and is_honorific(words[at - 1])
    if named_so and word.casefold() in word_list("first-names-too"):
        return False  # "Dr Dean Holt"
    if at == 0 and len(words) == WORDS_OF_A_FULL_NAME and word in _NAMES_RATHER_THAN_ROLES:
        return False
    genitive = word.endswith("s") and "des" in words[:at] and is_role(word[:-1])
    in_capitals = word[0].isupper() and word.casefold() in word_list("roles-in-capitals")
    rank = word.isupper() and word.casefold() in word_list("ranks-all-in-capitals")
    return genitive or in_capitals or rank or is_role(word)


_NAMES_RATHER_THAN_ROLES = frozenset({"Dean"})
"""Before a surname alone; the cast knows better where a dean of that surname is named."""


def _is_possessive(word: str) -> bool:
    """Is it "Tollerby's", before a role or a name?"""
    return word.endswith(("’s", "'s"))


def _says_nobody(word: str, name: Sequence[str]) -> bool:
    """Is a word no person's, and no surname as well: "Jude Law", "Park Min-ho"?"""
    if not is_organisation(word) or _is_a_surname_too(word, name):
        return False
    last = len(name) > 1 and word is name[-1] and word.casefold() in word_list("speakers-surnames")
    korean = word is name[0] and len(name) > 1 and _KOREAN.fullmatch(name[1]) is not None
    return not (last or korean)


def _is_a_surname_too(word: str, name: Sequence[str]) -> bool:
    """Is it the Day of Linda Day, the Two of Henry Two Bulls, or a Day whom the cast may know?"""
    if word.casefold() not in word_list("surnames-that-are-words"):
        return len(name) == len(("Henry", "Two", "Bulls")) and (
            word is name[1]
            and word.casefold() in word_list("numbers-in-surnames")
            and has_a_given_name(name[:1])
        )
    given = has_a_given_name(name[:1]) and gazetteer.city(name[0]) is None
    return len(name) == 1 or (word is name[-1] and given and not is_wording(name[:1]))


_KOREAN = re.compile(r"[A-Z][a-z]{1,6}-[a-z]{2,6}")


def _is_initial(word: str) -> bool:
    """Is it the A. of "Omar A. Dahl", and no article?"""
    return len(word) == len("A.") and word[0].isupper() and word[1] == "."


def _may_be_a_name(words: Sequence[str]) -> bool:
    if words[0] == "Von" and words[1:2] and words[1] in {"der", "den"}:
        words = words[2:]
    if len(words) > 1 and words[0].casefold() in word_list("first-names-too"):
        words = words[1:]
    bare = without_articles(words)
    told_apart = (word for word in bare if not (is_particle(word) or _is_initial(word)))
    if not bare or any(_says_nobody(word, words) for word in told_apart):
        return False
    told_by_its_article = len(bare) < len(words)  # "Bruno Le Maire" is no mayor
    if is_role(words[-1]) and not (told_by_its_article or may_be_a_surname(words[-1])):
        return False
    if _is_possessive(words[-1]) or is_a_body_of_a_country(words):
        return False
    return len(words[-1].rstrip(".")) > 1
