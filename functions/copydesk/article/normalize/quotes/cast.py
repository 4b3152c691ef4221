"""The cast: everybody whom a text names in full, so that later sentences may be brief.

    Foreign Minister Omar Dahl met ...  “We are ready,” Dahl said.        → Omar Dahl
    Mayor Ruth Adair paid ...           “We can't go on,” the mayor said. → Ruth Adair

Where two fit, nobody does.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.quotes.cases import is_case_of
from copydesk.article.normalize.quotes.couples import is_of_the_other
from copydesk.article.normalize.quotes.houses import is_a_country
from copydesk.article.normalize.quotes.named import bare, is_titled, people_in, without_titles
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.roles import (
    is_counterpart,
    words_of_role,
)
from copydesk.article.normalize.quotes.runs import runs_in
from copydesk.article.normalize.quotes.speech import SpeechWords
from copydesk.article.normalize.quotes.wording import Wording
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import is_organisation, is_role
from copydesk.article.normalize.word_lists import word_list

WORDS_OF_A_PERSON = 3
"""Of a name by whose first word somebody is called: longer ones are often products'."""

WORDS_OF_TWO_SURNAMES = (3, 4)
"""Camilo Restrepo Vanegas, María José Ruiz Soler."""

MOST_HOLDERS = 50
"""Of one role: a list of ministers is no cast."""


_THE_BEHIND = ("en", "n", "et", "t")
"""Swedish, Danish and Norwegian: "ministern", "borgmesteren", "statsrådet"."""


class Cast:
    """Everybody whom a text names in full, in order of appearance."""

    def __init__(self, texts: Sequence[str], words: SpeechWords) -> None:
        self._texts = texts
        self._wording = Wording(texts, words)
        self._first_named: dict[str, int] = {}
        """Number of the paragraph that names somebody first; filled with ``_by_surname``."""

    @cached_property
    def _by_surname(self) -> dict[str, dict[str, Person]]:
        """Read when the first speaker asks; by name within a surname, for a thousand Smiths."""
        people: dict[str, dict[str, Person]] = {}
        for number, text in enumerate(self._texts):
            for found in people_in(text):
                person = self._wording.without_it(found)
                if " " in person.name:
                    self._first_named.setdefault(person.name, number)
                    self._enter(person, people.setdefault(person.surname, {}))
        return {surname: without_titles(known) for surname, known in people.items()}

    @cached_property
    def _called_so(self) -> frozenset[str]:
        """Words that stand alone for somebody: "Holt said"."""
        found = (run.group() for text in self._texts for run in runs_in(text))
        return frozenset(map(bare, (run for run in found if " " not in run)))

    @cached_property
    def _by_first_word(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for known in self._by_surname.values():
            for person in known.values():
                first, *others = person.name.split()
                if len(others) < WORDS_OF_A_PERSON:
                    found.setdefault(first, []).append(person)
        return found

    @cached_property
    def _by_middle_word(self) -> dict[str, list[Person]]:
        """By the father's name, as those are called who bear their mother's behind it."""
        found: dict[str, list[Person]] = {}
        for known in self._by_surname.values():
            for person in known.values():
                words = person.name.split()
                middle = words[-2] if len(words) in WORDS_OF_TWO_SURNAMES else ""
                if middle[:1].isupper() and has_a_given_name(words[:1]):
                    found.setdefault(middle, []).append(person)
        return found

    @cached_property
    def _by_role_word(self) -> dict[str, dict[str, Person]]:
        """By a word of the role, and by name within it."""
        found: dict[str, dict[str, Person]] = {}
        for known in self._by_surname.values():
            for person in known.values():
                for word in words_of_role(person.role or ""):
                    found.setdefault(word, {})[person.name] = person
        return found

    def heard(self, person: Person) -> None:
        """Learn the role that a speaker is given beside a quote."""
        for word in words_of_role(person.role or ""):
            self._by_role_word.setdefault(word, {})[person.name] = person
        if _plain(person.name) in (known := self._by_surname.get(person.surname, {})):
            self._enter(person, known)

    @staticmethod
    def _enter(person: Person, known: dict[str, Person]) -> None:
        plain = _plain(person.name)
        before = known.setdefault(plain, person)
        if before.role is None and person.role:
            known[plain] = Person(before.name, person.role)

    def full(self, printed: Person) -> Person | None:
        """Give the full name and the role of somebody named by surname alone.

        Two of one surname stay as printed: no speaker is better than the wrong one. A word of
        the sentence is nobody, nor is a country: "England said".
        """
        person = self._wording.without_it(printed)
        meant = self._meant(person)
        if meant and is_of_the_other(printed.address, meant.name, self._texts):
            return person
        if meant is None:
            word = is_organisation(person.name)  # "Day" alone, of whom nobody bears the name
            nobody = word or self._wording.has(person.name) or is_a_country(person.name)
            return None if nobody else person
        return Person(meant.name, _fuller(person.role, meant.role))

    def inflected(self, printed: Person) -> Person | None:
        """Find whom a name in another case than the first is of: "Ложкина" of Степан Ложкин.

        Nobody, where the text has the name in no other form: which case it is nothing tells.
        """
        fitting = {
            person.name: person
            for known in self._by_surname.values()
            for person in known.values()
            if is_case_of(printed.name, person.name)
        }
        if len(fitting) != 1:
            return None
        (meant,) = fitting.values()
        return Person(meant.name, _fuller(None, meant.role))

    def _meant(self, person: Person) -> Person | None:
        known = self._by_surname.get(person.surname, {})
        first, *others = person.name.split()
        if others and (printed := known.get(_plain(person.name))):
            longer = [*self._longer(printed)]  # "Suu Kyi" of Aung San Suu Kyi
            return longer[0] if len(longer) == 1 else printed
        if others and first[0].isupper() and first.casefold() in word_list("particles"):
            fitting = [*self._longer(person)]  # "De Wit" of Anouk de Wit
        elif others and not is_role(first):
            return None
        elif others:
            fitting = [each for each in known.values() if is_titled(person, each)]
        else:
            # "Jang said" of Jang Tae-il, whose surname stands first.
            fitting = (
                list(known.values())
                or self._by_first_word.get(person.name, [])
                or self._by_middle_word.get(person.name, [])
            )
        return fitting[0] if len(fitting) == 1 else None

    def _longer(self, person: Person) -> Iterator[Person]:
        """Find who has a name that ends in this one, and begins with no word of a sentence."""
        ending = f" {person.name}".casefold()
        for each in self._by_surname[person.surname].values():
            if each.name.casefold().endswith(ending) and not is_wording([each.name.split()[0]]):
                yield each

    def holder(self, role: tuple[str, ...], *, until: int) -> Person | None:
        """Find the one person who is "the mayor", named with that role up to a paragraph."""
        known = next(filter(None, map(self._by_role_word.get, _forms(role[-1]))), {})
        # "Her counterpart" holds the same office, whatever it is called.
        if len(known) > MOST_HOLDERS or any(map(is_counterpart, self._by_role_word)):
            return None
        fitting = [
            person
            for person in known.values()
            if self._first_named.get(person.name, 0) <= until
            and all(_is_among(words_of_role(person.role or ""), word) for word in role)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def names_another(self, person: Person, text: str) -> bool:
        """Does a text name somebody of the cast besides?"""
        return any(each.name != person.name for each in self.named_in(text))

    def called(self, name: str) -> Person | None:
        """Give the person of that full name."""
        return self._by_surname.get(name.rsplit(maxsplit=1)[-1], {}).get(_plain(name))

    def named_in(self, text: str) -> Iterator[Person]:
        """Find everybody of the cast who may be meant by a word of a text."""
        for word in {bare(word) for word in _WORD.findall(text)} & self._by_surname.keys():
            yield from filter(self.is_somebody, self._by_surname[word].values())

    def is_somebody(self, person: Person) -> bool:
        """Tell people from "Crimson Harriers": Win Ruiz is called Ruiz, too."""
        return person.surname in self._called_so or not is_wording(person.name.split()[:1])

    def nobody_but(self, person: Person, texts: Iterable[str]) -> bool:
        """Do these texts, as far as their capitals and roles tell, speak of no other person?"""
        own = words_of_role(person.role or "")
        return not any(
            word not in person.name
            and (
                word in self._by_surname
                or (word[0].isupper() and not is_organisation(word))
                or (is_role(word) and word.casefold() not in own)
            )
            for text in texts
            for word in _WORD.findall(text)
        )


def _plain(name: str) -> str:
    """Give the name by which "J.R. Holt" and "JR Holt" are one."""
    return name.replace(".", "").replace(" ", "")


def _forms(word: str) -> tuple[str, ...]:
    """Give a word as printed, and without the article that the north sets behind it."""
    return (word, *(word.removesuffix(the) for the in _THE_BEHIND if word.endswith(the)))


def _is_among(words: frozenset[str], word: str) -> bool:
    return not words.isdisjoint(_forms(word))


def _fuller(printed: str | None, known: str | None) -> str | None:
    """Of "Minister" and "Minister of Works" take the longer, if it says the same."""
    if printed and known and words_of_role(printed) <= words_of_role(known):
        return known
    return printed or known


_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
