"""Pronouns: who is meant by "she said", told by the sentences before the quote.

    Holt said the rain had stopped. “We can go on,” she said.        whom a sentence is about
    The flood drove Ruth Adair away. “We had an hour,” she said.     the one person named
    “We can go on,” Holt said. It rained. “Or not,” she said.        who spoke last

Read backwards, from the quote to the last one that has a speaker. Where two fit, nobody does.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.quotes.according_to import according_behind
from copydesk.article.normalize.quotes.attribution import Attribution
from copydesk.article.normalize.quotes.attributions import (
    attribution_after,
    attribution_before,
)
from copydesk.article.normalize.quotes.cast import Cast
from copydesk.article.normalize.quotes.people import Person, person_in
from copydesk.article.normalize.quotes.roles import words_of_role
from copydesk.article.normalize.quotes.runs import runs_in
from copydesk.article.normalize.quotes.speech_patterns import SpeechPatterns
from copydesk.article.normalize.quotes.subjects import subject_of
from copydesk.article.normalize.quotes.told import Told
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import is_organisation, is_role, is_role_word
from copydesk.article.normalize.word_lists import word_list

LONGEST_LEAD_IN = 40
"""Characters before the name that a sentence is about: "Bus driver", "Her old friend"."""

# "His mother waited at the gate": she is another, whatever her name.
_IS_ABOUT_KIN = re.compile(
    r"\s*(?:His|Her|Their)\s(?:[^\W\d_]+[\s-]){0,2}?(?:mother|father|mum|mom|dad|wife|husband|widow(?:er)?"
    r"|son|daughter|sister|brother|partner|fiancée?|aunt|uncle|cousin|niece|nephew|girlfriend"
    r"|boyfriend|friend|neighbou?r|lawyer|solicitor|attorney|colleague|teacher|coach|boss)\b"
)

# "Как сообщила мэр Lena Holt", "Jak powiedział w piątek Omar Dahl": the subject follows its verb.
_TURNS_A_SENTENCE = re.compile(
    r"(?:Об\sэтом|Как|Про\sце|Як|O\stym|Jak|Ako|Comme|Como|Come)(?:\s[^\s,.;:]{1,20}){0,2}"
)

LONGEST_DESCRIPTION = 70
RUNS_OF_A_DESCRIPTION = 3
"""Characters, and runs of capitals, in which a sentence says who its subject is."""

_WHOSE = re.compile(r"\b[^\W\d_]+['’]s\s")
"""Whose somebody is: "Dahl's counterpart, Lena Holt," is not about Dahl."""

MOST_VERBS = 3
"""Of speech in one sentence, looked at for a speaker behind them."""

LETTERS_OF_AN_ACRONYM = 5
"""At most, and all capitals: the FBI is not a "he"."""


class Pronouns:
    """Finds whom a pronoun means, in one article."""

    def __init__(self, cast: Cast, patterns: SpeechPatterns) -> None:
        self._cast = cast
        self._patterns = patterns

    def meant(self, told: Told) -> Person | None:
        """Find the one whom the sentences before are about, or who alone is named there."""
        if (person := self._subject(told.lead_in, self.spoken(told.lead_in))) is not None:
            return person
        named = self._named(told.lead_in)
        spoke, passed = False, [told.lead_in]
        for number, sentence in enumerate(reversed(told.sentences)):
            if _IS_ABOUT_KIN.match(sentence):
                return None
            by = self.spoken(sentence)
            spoke = spoke or by is not None
            if by is not None and (answering := self._who_answers(sentence, by, told)):
                return answering[0]
            if (person := self._subject(sentence, by)) is not None:
                sure = spoke or number < told.in_paragraph or told.is_last(person)
                return person if sure and named <= {person.name} else None
            if by is not None and by.by_pronoun:
                continue  # what she said is of others, and she is still the one before
            if by is not None and by.speaker is None:
                return _called_by_role(told.last_speaker, sentence.partition(by.verb or "")[0])
            named |= self._named(sentence)
            passed.append(sentence)
        return self._only_one(named, told, passed, spoke=spoke)

    def _only_one(
        self, named: set[str], told: Told, passed: Sequence[str], *, spoke: bool
    ) -> Person | None:
        person = told.last_speaker
        if named:
            person = self._cast.called(next(iter(named))) if len(named) == 1 else None
            if person is None or self._named(told.lead_in):
                return None  # "As for Holt, ..." is about Holt, and said by another
            if not spoke and not told.is_last(person):
                return None
        return None if person is None or self._another(person, passed) else person

    def spoken(self, sentence: str) -> Attribution | None:
        """Find who speaks in a sentence: "Holt said ...", and "..., said Holt"."""
        by = attribution_before(sentence, self._patterns, longest=len(sentence))
        if by is None:
            return according_behind(sentence, self._patterns)
        if by.by_pronoun:
            return by
        if by.speaker is not None and not _is_turned(sentence, by):
            return by
        for verb in islice(self._patterns.verb.finditer(sentence), MOST_VERBS):
            before = sentence[: verb.start()].rstrip()
            if before[-1:] in {"", ","} or _is_turned(sentence, by):
                behind = attribution_after(f", {sentence[verb.start() :]}", ",", self._patterns)
                if behind is not None and behind.speaker is not None:
                    return behind
        return by

    def introduced(self, sentence: str) -> Person | None:
        """Find whom a sentence before a colon introduces: nobody else, and nothing written."""
        words = [_bare(word) for word in sentence.split()]
        if any(map(self._patterns.is_pronoun.fullmatch, words)):
            return None
        if any(word.casefold() in word_list("written-things") for word in words):
            return None
        person = self._subject(sentence, None)
        lead_in = sentence.partition(person.name.split()[0])[0].split()[-1:] if person else []
        apart = word_list("of") | word_list("after-a-role") | word_list("where-it-was-said")
        return None if any(word.casefold() in apart for word in lead_in) else person

    def _who_answers(self, sentence: str, by: Attribution, told: Told) -> list[Person | None]:
        """Find who answers "Holt asked what he would do", "She asked Dahl"; [] if nobody asks."""
        if (by.verb or "").casefold() not in word_list("verbs-of-asking"):
            return []
        behind = sentence.partition(by.verb or "")[2]
        if by.by_pronoun:
            asked = (person_in(run.group()) for run in runs_in(behind)[:1])
            return [next((self._known(person) for person in asked if person), None)]
        if any(map(self._patterns.is_pronoun.fullmatch, behind.split())):
            return [told.last_speaker if by.speaker != told.last_speaker else None]
        return []

    def _subject(self, sentence: str, by: Attribution | None) -> Person | None:
        """Find whom a sentence is about: who speaks in it, or whom it begins with."""
        if by is not None and by.speaker is not None:
            return self._known(by.speaker)
        runs = runs_in(sentence)
        if not runs:
            return None
        first, lead_in = runs[0], sentence[: runs[0].start()]
        named = person_in(first.group())
        person = self._known(named) if named else None
        if person is None and (described := self._described(sentence, runs)) is not None:
            return described
        if len(lead_in) > LONGEST_LEAD_IN or not _may_lead_in(lead_in):
            return None
        said_of = sentence[: first.end()] if by is not None else sentence
        return None if self._named(said_of) - {person.name if person else ""} else person

    def _described(self, sentence: str, runs: Sequence[re.Match[str]]) -> Person | None:
        """Find who stands at its beginning behind a role: "El patrón, Omar Dahl, pide"."""
        if not _may_lead_in(sentence):
            return None
        for run in runs[:RUNS_OF_A_DESCRIPTION]:
            if run.start() > LONGEST_DESCRIPTION:
                break
            printed = subject_of(sentence[: run.end()]) if run.start() else None
            if printed is None or printed.role is None or (person := self._known(printed)) is None:
                continue
            if _tells_of_two(printed.role):
                return None
            before = _WHOSE.sub("", sentence[: run.start()])
            first, _, others = before.partition(" ")
            before = before if is_role(first) else others
            alone = not self._another(Person(person.name, printed.role), [before])
            return person if alone and not self._named(before) - {person.name} else None
        return None

    def _known(self, printed: Person) -> Person | None:
        person = self._cast.full(printed)
        known = self._cast.called(person.name) if person else None
        return known if known and self._cast.is_somebody(known) else None

    def _named(self, text: str) -> set[str]:
        return {person.name for person in self._cast.named_in(text)}

    def _another(self, person: Person, texts: Iterable[str]) -> bool:
        """Do these texts, as far as their capitals and roles tell, speak of another person?"""
        own = words_of_role(person.role or "")
        return any(
            _may_be_somebody(word, at) and word not in person.name and word.casefold() not in own
            for text in texts
            for at, word in enumerate(map(_bare, text.split()))
        )


def _tells_of_two(role: str) -> bool:
    """Is it "judge sentenced mayor": another role, and more than a role between the two?"""
    words = role.split()
    roles = [at for at, word in enumerate(words) if is_role(word)]
    between = words[roles[0] : roles[-1]] if roles else []
    return not all(map(is_role_word, between))


def _is_turned(sentence: str, by: Attribution) -> bool:
    before = sentence.partition(by.verb)[0].strip() if by.verb else ""
    return _TURNS_A_SENTENCE.fullmatch(before) is not None


def _called_by_role(person: Person | None, subject: str) -> Person | None:
    """Tell "The harbour master", who is the last speaker, from another without a name."""
    role = words_of_role(person.role or "") if person else frozenset()
    return person if role and role <= words_of_role(subject) else None


def _may_lead_in(words: str) -> bool:
    """May these words stand before whom a sentence is about: "But", "The mayor,"?"""
    first = words.split(maxsplit=1)[:1]
    apart = word_list("of") | word_list("after-a-role") | word_list("where-it-was-said")
    return not first or first[0].casefold() not in apart - {"but", "and"}


def _bare(printed: str) -> str:
    return printed.strip(".,;:!?()[]’'").removesuffix("’s").removesuffix("'s")


def _may_be_somebody(word: str, at: int) -> bool:
    if not word[:1].isalpha():
        return False
    if is_role(word):
        return True
    if not word[0].isupper() or is_organisation(word) or (at == 0 and is_wording([word])):
        return False
    if word.isupper() and len(word) <= LETTERS_OF_AN_ACRONYM:
        return False
    return not (gazetteer.city(word) or gazetteer.country(word))
