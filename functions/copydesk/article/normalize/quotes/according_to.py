"""According to: who tells a sentence that has no verb of speech.

According to the mayor, Anna Ruiz, “...”      Nach Angaben von Max Holt ist „...“
The lake has lost “...” since May, according to Ruiz.      Segundo ele, “...”
"""

import re

from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.quotes.attribution import Attribution
from copydesk.article.normalize.quotes.people import Person, person_in
from copydesk.article.normalize.quotes.runs import runs_in
from copydesk.article.normalize.quotes.speech_patterns import SpeechPatterns
from copydesk.article.normalize.quotes.subjects import speaker_in, subject_of
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import is_role


def told_without_a_verb(sentence: str, patterns: SpeechPatterns) -> Attribution | None:
    """Read "According to Anna Ruiz,"; one without a speaker says that nobody sure tells it."""
    told = patterns.according_to_him.match(sentence)
    if told and not patterns.verb.search(told["clause"]):
        return Attribution(None, None, by_pronoun=True)
    if found := patterns.according_to.search(sentence):
        return Attribution(subject_of(found["subject"]), None, inflected=True)
    if (told := patterns.told_by.match(sentence)) and not patterns.verb.search(told["clause"]):
        return _told_by(told)
    told = patterns.according_to_whom.match(sentence)
    if told := told or patterns.whom_it_is_according_to.match(sentence):
        speaker = speaker_in(told["lead"], told["run"], told.groupdict().get("role"), "")
        sure = speaker is not None and _is_named_alone(speaker, told["clause"], patterns)
        return Attribution(speaker if sure else None, None, inflected=True)
    return None


def _told_by(told: re.Match[str]) -> Attribution:
    """Read "According to the mayor, Anna Ruiz, the rain had stopped", before a quote."""
    speaker = subject_of(told["subject"])
    names_another = any(person_in(run.group()) for run in runs_in(told["clause"]))
    sure = speaker is not None and is_surely_somebody(speaker) and not names_another
    if told["for"] and speaker and not any(map(is_role, (speaker.role or "").split())):
        sure = False  # "Pour Anne Dahl, le port est une chance": so the writer may say
    return Attribution(speaker if sure else None, None, inflected=True)


def _is_named_alone(speaker: Person, clause: str, patterns: SpeechPatterns) -> bool:
    """Does the rest of the sentence name nobody else, and has no other verb of speech?"""
    others = any(person_in(run.group()) for run in runs_in(clause))
    return is_surely_somebody(speaker) and not others and not patterns.verb.search(clause)


def according_behind(after: str, patterns: SpeechPatterns) -> Attribution | None:
    """Read ``since 1990, according to Anna Ruiz.`` behind a partial quote."""
    found = patterns.according_behind.match(after)
    speaker = subject_of(found["subject"]) if found else None
    if found is None or speaker is None or patterns.verb.search(found["clause"]):
        return None
    return Attribution(speaker, None, follows=True, inflected=True)


def is_surely_somebody(person: Person) -> bool:
    """Tell people from what tells, and speaks no words: "Selon Google Trends, ..."."""
    words = person.name.split()
    known = len(words) > 1 and has_a_given_name(words[:1]) and not is_wording(words)
    return person.role is not None or known
