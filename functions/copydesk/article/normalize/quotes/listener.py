"""A listener: finds the speakers of an article whose script has no capitals.

館長の山本恵子さんは「...」と話した。      who spoke stands before, the verb behind
“...”市民孙丽说。                          both stand behind

The same promise as elsewhere: no speaker rather than a wrong one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice

from copydesk.article.normalize.quotes.attribution import Attribution, Spoken
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.quotation_marks import Marked
from copydesk.article.normalize.quotes.told import is_introduced, text_before
from copydesk.article.normalize.quotes.tongues.tongue import NOBODY, Tongue

CHARACTERS_AROUND = 160
"""Looked at on either side of a quote."""

_QUOTED = re.compile(r"[\"“「『«][^\"“”「」『』«»]{1,150}[\"”」』»]")

MOST_PEOPLE = 500
"""Of one article; a register has more, and needs no speakers."""


class Listener:
    """Finds the speakers of one article, quote by quote."""

    def __init__(self, texts: Sequence[str], tongue: Tongue) -> None:
        self._texts = texts
        self._tongue = tongue
        self._last: Spoken | None = None

    def attribute(self, marked: Marked) -> Spoken:
        """Find who said it: around the quote, behind it, or before it."""
        before, after = self._before(marked), self._after(marked)
        ways = (self._around, self._behind, self._in_front, self._according_to)
        found = [by for way in ways if (by := way(before, after)) is not None]
        by = next((by for by in found if by.speaker is not None), None)
        if by is None and (verb := self._by_pronoun(before, after)) is not None:
            by = Attribution(self._meant(marked), verb or None, by_pronoun=True)
        by = by or next(iter(found), None)
        self._last = Spoken(marked, by, is_introduced(self._texts, marked))
        return self._last

    def _by_pronoun(self, before: str, after: str) -> str | None:
        """Give the verb of "he said", empty for "according to him"; None where it is not said."""
        tongue, sentence = self._tongue, self._tongue.ends.split(before)[-1]
        found = (tongue.he_before and tongue.he_before.search(sentence)) or (
            tongue.he_after and tongue.he_after.match(after)
        )
        if found:
            return found["verb"] or ""
        behind = tongue.verb_after.match(after) if tongue.he and tongue.verb_after else None
        said_by_him = behind and tongue.he and tongue.he.match(sentence.strip())
        return behind["verb"] if behind and said_by_him else None

    def _meant(self, marked: Marked) -> Person | None:
        """Take who spoke last, or the one person whom the paragraph has named since."""
        last = self._last.marked if self._last else None
        here = last is not None and last.last == marked.first
        since = last.end if last and here else 0
        told = self._texts[marked.first][since : marked.start]
        named = {each.name: each for each in self._tongue.people(told)}
        spoke = self._last.by.speaker if self._last and self._last.by else None
        if len(named) == 1 and not here:
            return next(iter(named.values()))
        near = last is not None and last.last >= marked.first - 1
        # Whoever is named in another sentence, where no capital shows it, may be meant as well.
        by = self._last.by if self._last and here else None
        begins = int(by is not None and by.follows)  # "..., said Holt" tells of the last quote
        others = [each for each in self._tongue.ends.split(told)[begins:-1] if each.strip()]
        return spoke if near and not named and not others else None

    def _according_to(self, before: str, _: str) -> Attribution | None:
        found = self._tongue.according_to and self._tongue.according_to.search(
            self._tongue.ends.split(before)[-1]
        )
        speaker = self._speaker(found["subject"]) if found else None
        return Attribution(speaker, None) if speaker else None

    def _before(self, marked: Marked) -> str:
        return text_before(self._texts, marked, CHARACTERS_AROUND)

    def _after(self, marked: Marked) -> str:
        return self._texts[marked.last][marked.end : marked.end + CHARACTERS_AROUND]

    def _around(self, before: str, after: str) -> Attribution | None:
        found = self._tongue.verb_after and self._tongue.verb_after.match(after)
        if not found:
            return None
        # Of two quotes the first may stand between the subject and the second.
        subject = self._tongue.ends.split(_QUOTED.sub(" ", before))[-1]
        return Attribution(self._speaker(subject), found["verb"], follows=True)

    def _behind(self, _: str, after: str) -> Attribution | None:
        found = self._tongue.after and self._tongue.after.match(after)
        if not found:
            return None
        return Attribution(self._speaker(found["subject"]), found["verb"], follows=True)

    def _in_front(self, before: str, _: str) -> Attribution | None:
        sentence = self._tongue.ends.split(before)[-1]
        found = self._tongue.before and self._tongue.before.search(sentence)
        if not found:
            return None
        return Attribution(self._speaker(found["subject"]), found["verb"])

    def _speaker(self, subject: str) -> Person | None:
        person = self._tongue.person(subject)
        if person is None:
            return None
        if person.name == NOBODY:
            return self._holder(person.role or "")
        known = [each for each in self._people.values() if self._is_short_for(person, each)]
        if len({each.name for each in known}) == 1:
            return replace(known[0], role=person.role or known[0].role)
        plain = not known and len(person.name) > 1 and self._tongue.trusts(person)
        return person if plain else None

    def _is_short_for(self, person: Person, known: Person) -> bool:
        if person.name == known.name:
            return True
        if self._tongue.family_first:
            return known.name.startswith(person.name)
        return known.name.endswith(f" {person.name}")

    def _holder(self, role: str) -> Person | None:
        """Find the one who is "the minister", and has been named before."""
        word = role.removeprefix("ال").removeprefix("ה")
        known = [each for each in self._people.values() if word and word in (each.role or "")]
        return known[0] if len(known) == 1 and " " not in role.strip() else None

    @cached_property
    def _people(self) -> dict[str, Person]:
        found = islice(self._tongue.people("\n".join(self._texts)), MOST_PEOPLE)
        return {person.name: person for person in reversed([*found])}
