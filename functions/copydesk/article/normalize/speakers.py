"""Speakers: who said what stands between the marks, as the sentence around it names them.

    “...,” Foreign Minister Ceyhun Bayramov said      speaker, then verb
    “...,” said Anna Ruiz, the mayor of Sevilla.      verb, then speaker
    Ruiz told reporters: “...”                        before the quote

No speaker rather than a wrong one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from copydesk.article.normalize.people import (
    Cast,
    Person,
    person_in,
    role_of,
    run_pattern,
    runs_in,
)
from copydesk.article.normalize.quotation_marks import Marked
from copydesk.article.normalize.speech import SpeechWords
from copydesk.article.normalize.speech_patterns import SpeechPatterns, speech_patterns
from copydesk.article.normalize.titles import is_organisation, is_role, is_role_word

CHARACTERS_AROUND = 220
"""Looked at on either side of a quote; a speaker and a role fit in."""

PARAGRAPHS_OF_A_PRONOUN = 2
"""How many paragraphs back "she said" may mean the last speaker."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who spoke, as far as it is said, and the verb as printed."""

    speaker: Person | None
    verb: str | None

    by_pronoun: bool = False
    """Somebody spoke, whom a pronoun stands for."""

    follows: bool = False
    """It stands right behind the closing mark: "...", said the minister."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quote and who said it."""

    marked: Marked
    by: Attribution | None

    introduced: bool = False
    """A colon stands before it, or the particle of Japanese speech after it."""


class Attributor:
    """Finds the speakers of one article, quote by quote, in its order."""

    def __init__(self, texts: Sequence[str], words: SpeechWords) -> None:
        self._texts = texts
        self._cast = Cast(texts)
        self._patterns = speech_patterns(words)
        self._last: Spoken | None = None
        self._last_named: Spoken | None = None

    def attribute(self, marked: Marked) -> Spoken:
        """Find who said it: after the quote, before it, or the speaker of the quote before."""
        by = self._after(marked) or self._same_breath(marked) or self._before(marked)
        if by is not None and by.by_pronoun:
            by = replace(by, speaker=self._meant_by_pronoun(marked))
        spoken = Spoken(marked, by, self._is_introduced(marked))
        self._last = spoken
        if by is not None and by.speaker is not None:
            self._last_named = spoken
        return spoken

    def _is_introduced(self, marked: Marked) -> bool:
        before = self._texts[marked.first][: marked.start].rstrip()[-1:]
        return before in {":", "："} or self._texts[marked.last].startswith("と", marked.end)

    def _after(self, marked: Marked) -> Attribution | None:
        if marked.text.endswith("."):
            return None  # the sentence is over: what follows is the next one's
        text = self._texts[marked.last]
        after = text[marked.end : marked.end + CHARACTERS_AROUND]
        by = self._full(attribution_after(after, marked.text, self._patterns))
        return by and replace(by, follows=True)

    def _before(self, marked: Marked) -> Attribution | None:
        text = self._texts[marked.first]
        before = text[max(0, marked.start - CHARACTERS_AROUND) : marked.start]
        return self._full(attribution_before(before, self._patterns))

    def _same_breath(self, marked: Marked) -> Attribution | None:
        """Give “..,” said Holt, “...” and “..,” said Holt. “...” one speaker."""
        last = self._last
        if last is None or last.by is None or last.marked.last != marked.first:
            return None
        between = self._texts[marked.first][last.marked.end : marked.start].strip()
        if not 0 < len(between) <= CHARACTERS_AROUND or last.by.verb is None:
            return None
        verbs = self._patterns.verb.findall(between)
        if verbs != [last.by.verb] or ". " in between:
            return None
        if between.endswith((",", ":", "–", "—")):
            return last.by
        return Attribution(last.by.speaker, None) if between.endswith(".") else None

    def _meant_by_pronoun(self, marked: Marked) -> Person | None:
        """Take the last speaker, if nobody else is named since."""
        last = self._last_named
        if last is None or last.by is None or last.by.speaker is None:
            return None
        if marked.first - last.marked.last > PARAGRAPHS_OF_A_PRONOUN:
            return None
        since = self._texts[last.marked.last : marked.first + 1]
        since = [since[0][last.marked.end :], *since[1:]] if len(since) > 1 else []
        if since:
            since[-1] = since[-1][: marked.start]
        return last.by.speaker if self._cast.nobody_but(last.by.speaker, since) else None

    def _full(self, by: Attribution | None) -> Attribution | None:
        if by is None or by.speaker is None:
            return by
        return replace(by, speaker=self._cast.full(by.speaker))


def attribution_after(after: str, quoted: str, patterns: SpeechPatterns) -> Attribution | None:
    """Read ``, said Anna Ruiz, the mayor`` and ``Anna Ruiz said`` behind a closing mark."""
    if found := patterns.inversion.match(after):
        return Attribution(None, found["verb"], by_pronoun=True)
    if found := patterns.verb_name.match(after):
        speaker = _speaker(found["lead"], found["run"], found["role"], after[found.end("run") :])
        if speaker is not None:
            return Attribution(speaker, found["verb"])
    if found := patterns.pronoun.match(after):
        return Attribution(None, found["verb"] or found["verb2"], by_pronoun=True)
    # Without a comma, the sentence's own subject may follow.
    goes_on = quoted[-1:] in ",?!…—–" or after.lstrip()[:1] in {",", "–", "—"}
    return _subject_then_verb(after, patterns) if goes_on else None


def _subject_then_verb(after: str, patterns: SpeechPatterns) -> Attribution | None:
    if found := patterns.name_verb.match(after):
        speaker = _speaker(found["lead"], found["run"], found["role"], "")
        return Attribution(speaker, found["verb"])
    if found := patterns.nameless.match(after):
        return Attribution(None, found["verb"])
    return None


def attribution_before(before: str, patterns: SpeechPatterns) -> Attribution | None:
    """Read ``Anna Ruiz said:`` and ``According to Anna Ruiz,`` in front of an opening mark."""
    sentence = patterns.ends.split(before)[-1]
    if patterns.marks.search(sentence):
        sentence = patterns.marks.split(sentence)[-1]
        if sentence.lstrip()[:1] not in {"", ","} and "and" not in sentence.split()[:1]:
            sentence = patterns.marks.sub(" ", patterns.ends.split(before)[-1])
    if found := patterns.according_to.search(sentence):
        speaker = _subject_of(found["subject"])
        return Attribution(speaker, None) if speaker else None
    found = next(
        (verb for verb in patterns.verb.finditer(sentence) if not _in_a_clause(sentence, verb)),
        None,
    )
    if found is None or len(sentence) - found.end() > CHARACTERS_AFTER_VERB:
        return None
    subject = sentence[: found.start()].strip()
    if patterns.is_pronoun.fullmatch(subject):
        return Attribution(None, found.group(), by_pronoun=True)
    behind = _PHRASE.match(sentence[found.end() :].strip(" :,"))
    speaker = _subject_of(subject)
    if speaker is None and behind and sentence.rstrip().endswith(":"):
        # As in "Am Montag sagte Lena Holt:", the verb before its subject.
        speaker = _speaker(behind["lead"], behind["run"], None, "")
    return Attribution(speaker, found.group())


def _in_a_clause(sentence: str, verb: re.Match[str]) -> bool:
    """Does the verb belong to "who ...", and not to the sentence?"""
    before = sentence[: verb.start()].split()[-1:]
    return before in (["who"], ["which"], ["that"], ["qui"], ["que"], ["der"], ["die"], ["che"])


MOST_WORDS_OF_A_DESCRIPTION = 2
CHARACTERS_AFTER_VERB = 100
"""Between a verb of speech and the opening mark: "told reporters in Minsk on Monday that"."""

_PHRASE = re.compile(rf"(?P<lead>(?:[^\W\d_][\w’'\-]*\s){{0,6}}?)(?P<run>{run_pattern()})")


def _subject_of(clause: str) -> Person | None:
    """Find the one person that a clause before the verb is about."""
    first, _, others = clause.strip().rstrip(",").partition(",")
    person = None
    if found := _PHRASE.fullmatch(first.strip()):
        person = _speaker(found["lead"], found["run"], others or None, "")
    elif found := _PHRASE.fullmatch(others.strip()):  # "The mayor, Anna Ruiz, said"
        person = _speaker(found["lead"], found["run"], first, "")
    return person or _with_a_long_role(first.strip())


def _with_a_long_role(clause: str) -> Person | None:
    """Read "Police and Crime Commissioner Omar Dahl": the last run, if it bears its role."""
    runs = runs_in(clause)
    if not runs or runs[-1].end() != len(clause):
        return None
    person = person_in(runs[-1].group())
    if person is None or person.role is None:
        return None
    words = clause.removesuffix(person.name).split()
    return Person(person.name, " ".join(words)) if words[0][0].isupper() else person


def _describes(words: Sequence[str]) -> bool:
    """May these small words before a name say what somebody is: "tester", "her old friend"?"""
    return len(words) <= MOST_WORDS_OF_A_DESCRIPTION and not any(
        is_organisation(word) or not word[0].islower() for word in words
    )


def _speaker(lead: str, run: str, role: str | None, following: str) -> Person | None:
    """Make a person of the words before a name, the name, and the words after it."""
    before = lead.split()
    described = " " in run and _describes(before)
    if before and not (is_role(before[-1]) or described):
        return None
    if firm := _FIRM_AND_NAME.match(following):
        words = firm["words"].split()
        if all(map(is_role_word, words)) and is_role(words[-1]):
            person = person_in(firm["run"])
            return person and Person(person.name, f"{run} {firm['words'].strip()}")
    person = person_in(run)
    if person is None:
        return None
    printed = person.role or role_of(lead) or (role_of(role) if role else None)
    if printed is None and before and not before[-1].endswith(("’s", "'s")):
        printed = lead.strip()
    return Person(person.name, printed)


_FIRM_AND_NAME = re.compile(
    rf"\s(?P<words>(?:[^\W\d_][\w’'\-]*\s){{1,4}}?)(?P<run>{run_pattern()})"
)
