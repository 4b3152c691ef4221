"""Attributions: the words around a quote that say who spoke.

    “...,” Foreign Minister Ceyhun Bayramov said      speaker, then verb
    “...,” said Holt's lawyer, Omar Dahl.             verb, role, speaker
    Ruiz told reporters: “...”                        before the quote

What is read here is one sentence; ``speakers.py`` knows the rest of the story.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.article.normalize.quotes.descriptions import (
    describes,
    of_a_department,
    tells_who,
    with_a_long_role,
)
from copydesk.article.normalize.quotes.people import Person, person_in, run_pattern, runs_in
from copydesk.article.normalize.quotes.roles import (
    definite_role,
    is_led_by_a_role,
    role_led_to,
    role_of,
    speaks_for_another,
    without_article,
)
from copydesk.article.normalize.quotes.speech_patterns import LONGEST_AHEAD, SpeechPatterns
from copydesk.article.normalize.titles import (
    is_honorific,
    is_role,
    is_role_word,
)
from copydesk.article.normalize.word_lists import word_list


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who spoke, as far as it is said, and the verb as printed."""

    speaker: Person | None
    verb: str | None

    by_pronoun: bool = False
    """Somebody spoke, whom a pronoun stands for."""

    follows: bool = False
    """It stands right behind the closing mark: "...", said the minister."""

    role: tuple[str, ...] = ()
    """Somebody spoke who has no name here: "minister" of "the minister said"."""


def attribution_after(after: str, quoted: str, patterns: SpeechPatterns) -> Attribution | None:
    """Read ``, said Anna Ruiz, the mayor`` and ``Anna Ruiz said`` behind a closing mark."""
    if found := patterns.inversion.match(after):
        return Attribution(None, found["verb"], by_pronoun=True)
    verb = patterns.verb.search(after)
    if verb and verb.start() <= LONGEST_AHEAD:
        after = patterns.without_the_told(after)
        if by := _verb_then_subject(after, patterns):
            return by
    if found := patterns.pronoun.match(after):
        return Attribution(None, found["verb"] or found["verb2"], by_pronoun=True)
    # Without a comma, the sentence's own subject may follow.
    goes_on = quoted[-1:] in ",?!…—–" or after.lstrip()[:1] in {",", "–", "—"}
    return _subject_then_verb(after, patterns) if verb and goes_on else None


def _verb_then_subject(after: str, patterns: SpeechPatterns) -> Attribution | None:
    if found := patterns.verb_name.match(after):
        speaker = _speaker(found["lead"], found["run"], found["role"], after[found.end("run") :])
        if speaker is not None:
            return Attribution(speaker, found["verb"])
    if (found := patterns.verb_role_name.match(after)) and (
        speaker := _with_role_before(found["role"], found["run"])
    ):
        return Attribution(speaker, found["verb"])
    return None


def _with_role_before(role: str, run: str) -> Person | None:
    """Make a person of "Holt's lawyer, Omar Dahl", if the words before the comma name a role."""
    person = person_in(run)
    words = role.split()
    if person is None or " " not in person.name:
        return None
    if not (any(map(is_role, words[-1:] + words[:4])) or _is_the_one(words)):
        return None
    return Person(person.name, role_of(role) or without_article(role))


def _is_the_one(words: Sequence[str]) -> bool:
    """Is it "le meunier" or "the miller", whatever that is, before a comma and a name?"""
    if len(words) != 2:  # noqa: PLR2004 - an article, and what somebody is
        return False
    article, noun = words
    return article.casefold() in word_list("before-a-role") and noun.islower()


def _subject_then_verb(after: str, patterns: SpeechPatterns) -> Attribution | None:
    if (found := patterns.role_name_verb.match(after)) and (
        speaker := _with_role_before(found["role"], found["run"])
    ):
        return Attribution(speaker, found["verb"])
    if found := patterns.name_verb.match(after):
        speaker = _speaker(found["lead"], found["run"], found["role"], "")
        role = () if speaker else definite_role(found["lead"] + found["run"], patterns.the)
        return Attribution(speaker, found["verb"], role=role)
    if found := patterns.nameless.match(after):
        role = definite_role(found["before"] or found["behind"], patterns.the)
        return Attribution(None, found["verb"], role=role)
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
    if (told := patterns.told_by.match(sentence)) and not patterns.verb.search(told["clause"]):
        speaker = _subject_of(told["subject"])
        names_another = any(person_in(run.group()) for run in runs_in(told["clause"]))
        # "Selon Google Trends, ..." tells, and speaks no words.
        sure = speaker is not None and speaker.role is not None and not names_another
        return Attribution(speaker, None) if sure else None
    found = next(
        (verb for verb in patterns.verb.finditer(sentence) if not _in_a_clause(sentence, verb)),
        None,
    )
    if found is None or len(sentence) - found.end() > CHARACTERS_AFTER_VERB:
        return None
    subject = _OBJECT.sub("", sentence[: found.start()].strip())
    # The pronoun of "Bread, she says, is" speaks; what stands before its comma is spoken of.
    if patterns.is_pronoun.fullmatch(subject.rpartition(",")[2].strip()):
        return Attribution(None, found.group(), by_pronoun=True)
    behind = _PHRASE.match(sentence[found.end() :].strip(" :,"))
    speaker = _subject_of(subject)
    if speaker is None and behind and sentence.rstrip().endswith(":"):
        # As in "Am Montag sagte Lena Holt:", the verb before its subject.
        speaker = _speaker(behind["lead"], behind["run"], None, "")
    role = () if speaker else definite_role(subject.rpartition(",")[2], patterns.the)
    return Attribution(speaker, found.group(), role=role)


_OBJECT = re.compile(r"\s(?:azt|ezt|úgy)$")
"""Hungarian's "azt mondta" is "said this": the word is no part of its subject."""


def subject_before(before: str, patterns: SpeechPatterns) -> Person | None:
    """Read ``Ruiz,`` and ``Ruiz ise`` in front of a mark, where the verb comes behind the quote."""
    sentence = patterns.ends.split(before)[-1].strip()
    found = _SUBJECT_OF_A_LAST_VERB.match(patterns.marks.split(sentence)[-1])
    return _subject_of(found["subject"]) if found else None


# "... ise" sets a second speaker against the first; "üreticilerden" is "of the growers".
_SUBJECT_OF_A_LAST_VERB = re.compile(
    r"(?:[^\W\d_]+l[ae]rd[ae]n\s)?(?P<subject>[^,;:]{3,100}?)(?:\sise|\sde|\sda)?"
    r"(?:,\s(?!ise)[^,;:]{0,120})?,?$"
)


def _in_a_clause(sentence: str, verb: re.Match[str]) -> bool:
    """Does the verb belong to "who ...", and not to the sentence?"""
    before = sentence[: verb.start()].split()[-1:]
    return before in (["who"], ["which"], ["that"], ["qui"], ["que"], ["der"], ["die"], ["che"])


CHARACTERS_AFTER_VERB = 100
"""Between a verb of speech and the opening mark: "told reporters in Minsk on Monday that"."""

_PHRASE = re.compile(rf"(?P<lead>(?:[^\W\d_][\w’'\-]*\s){{0,6}}?)(?P<run>{run_pattern()})")


def _subject_of(clause: str) -> Person | None:
    """Find the one person that a clause before the verb is about."""
    first, _, others = clause.strip().rstrip(",").partition(",")
    person = None
    second = _PHRASE.fullmatch(others.strip())
    if second and (named := _with_role_before(first.strip(), second["run"])):
        return named  # "The mayor of Tollerby, Anna Ruiz, said"
    if found := _PHRASE.fullmatch(first.strip()):
        person = _speaker(found["lead"], found["run"], others or None, "")
    elif second:
        person = _speaker(second["lead"], second["run"], first, "")
    return person or with_a_long_role(first.strip())


def _speaker(lead: str, run: str, role: str | None, following: str) -> Person | None:
    """Make a person of the words before a name, the name, and the words after it."""
    before = lead.split()
    while len(before) > 1 and is_honorific(before[-1]):
        before = before[:-1]  # "kierownik badań dr Paweł Zaręba"
    lead = "".join(f"{word} " for word in before)
    person = person_in(run)
    described = bool(before) and " " in run and describes(before)
    titled = person is not None and person.role is not None and len(before) == 1
    if speaks_for_another(before):
        return None
    if before and not (is_role(before[-1]) or described or titled or is_led_by_a_role(before)):
        return of_a_department(before, run)
    if firm := _FIRM_AND_NAME.match(following):
        words = firm["words"].split()
        if all(map(is_role_word, words)) and is_role(words[-1]):
            named = person_in(firm["run"])
            return named and Person(named.name, f"{run} {firm['words'].strip()}")
    if person is None:
        return None
    printed = person.role or role_led_to(lead) or role_of(lead) or role_of(role or "")
    if printed is None and (behind := _WORD_BEHIND.match(following)) and is_role(behind["word"]):
        printed = behind["word"]  # "mondta Kovács Péter polgármester"
    if printed is None and described and tells_who(before):
        printed = without_article(lead)
    return Person(person.name, printed)


_WORD_BEHIND = re.compile(r"\s(?P<word>[^\W\d_]{3,40})(?!\w)")
_FIRM_AND_NAME = re.compile(
    rf"\s(?P<words>(?:[^\W\d_][\w’'\-]*\s){{1,4}}?)(?P<run>{run_pattern()})"
)
