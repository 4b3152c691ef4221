"""Speakers: who said what stands between the marks, as the sentence around it names them.

    “...,” Foreign Minister Ceyhun Bayramov said      speaker, then verb
    “...,” said Anna Ruiz, the mayor of Sevilla.      verb, then speaker
    Ruiz told reporters: “...”                        before the quote

No speaker rather than a wrong one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from copydesk.article.normalize.people import (
    Cast,
    Person,
    person_in,
    role_of,
    run_pattern,
)
from copydesk.article.normalize.quotation_marks import Marked
from copydesk.article.normalize.speech import SpeechWords
from copydesk.article.normalize.titles import is_role

CHARACTERS_AROUND = 180
"""Looked at on either side of a quote; a speaker and a role fit in."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who spoke, as far as it is said, and the verb as printed."""

    speaker: Person | None
    verb: str | None
    paragraph: int = -1


@dataclass(frozen=True, slots=True)
class _Patterns:
    name_verb: re.Pattern[str]
    verb_name: re.Pattern[str]
    pronoun: re.Pattern[str]
    verb_only: re.Pattern[str]
    before: re.Pattern[str]
    according_to: re.Pattern[str]


@cache
def _patterns(words: SpeechWords) -> _Patterns:
    run = run_pattern()
    small = r"(?:[^\W\d_][\w’'\-]*\s)"
    subject = rf"(?P<lead>{small}{{0,6}}?)(?P<run>{run})"
    role = r"(?:,\s(?P<role>[^.;:\"“”„«»()]{3,100}?),|\s\([^()]{1,30}\))?"
    adverb = r"(?:\s(?:has|had|also|later|then|reportedly|previously|hat|have|a|ha))?"
    ahead = r"^\s*[,.]?\s*[-–—]?\s*"
    return _Patterns(
        name_verb=re.compile(rf"{ahead}{subject}{role}{adverb}\s(?P<verb>{words.verb})(?!\w)"),
        verb_name=re.compile(
            rf"{ahead}(?P<verb>{words.verb})\s{subject}(?:,?\s(?P<role>[^,.;:\"“”„«»()]{{3,90}}))?"
        ),
        pronoun=re.compile(
            rf"{ahead}(?:(?:{words.pronoun})\s(?:(?:also|has|had|later|then)\s)?(?P<verb>{words.verb})(?!\w)"
            rf"|(?P<verb2>{words.verb})[\s-](?:t-)?(?:{words.pronoun})(?!\w))",
            re.IGNORECASE,
        ),
        verb_only=re.compile(rf"{ahead}(?P<verb>{words.verb})(?!\w)"),
        before=re.compile(
            rf"(?P<subject>[^\"“”„«»]*?)\s(?P<verb>{words.verb})(?!\w)(?P<rest>[^\"“”„«»]{{0,90}})$"
        ),
        according_to=re.compile(
            rf"(?<!\w)(?:{words.according_to})\s(?P<subject>[^\"“”„«»]{{3,90}}),\s*$", re.IGNORECASE
        ),
    )


def attribute(
    marked: Marked,
    texts: Sequence[str],
    words: SpeechWords,
    cast: Cast,
) -> Attribution | None:
    """Find who said it: after the quote, before it, or the speaker of the quote just before."""
    patterns = _patterns(words)
    after = texts[marked.last][marked.end : marked.end + CHARACTERS_AROUND]
    by = None
    if not marked.text.endswith("."):
        by = _after(after, patterns, cast, comma=_has_comma(marked.text, after))
    if by is None:
        start = max(0, marked.start - CHARACTERS_AROUND)
        by = _before(texts[marked.first][start : marked.start], patterns, cast)
    return by


def _has_comma(text: str, after: str) -> bool:
    return text[-1:] in ",?!…—–" or after.lstrip()[:1] in {",", "–", "—"}


def _after(after: str, patterns: _Patterns, cast: Cast, *, comma: bool) -> Attribution | None:
    if found := patterns.verb_name.match(after):
        speaker = _speaker(found["lead"], found["run"], found["role"])
        if speaker is not None:
            return Attribution(cast.full(speaker), found["verb"])
    if found := patterns.pronoun.match(after):
        return Attribution(None, found["verb"] or found["verb2"])
    if comma and (found := patterns.name_verb.match(after)):
        speaker = _speaker(found["lead"], found["run"], found["role"])
        return Attribution(cast.full(speaker) if speaker else None, found["verb"])
    if comma and (found := patterns.verb_only.match(after)):
        return Attribution(None, found["verb"])
    return None


_SENTENCE_END = re.compile(r"(?<=[\w\"”’)][\w\"”’)])[.!?][\"”’)]?\s+(?=[^\W\d_])")


def _before(before: str, patterns: _Patterns, cast: Cast) -> Attribution | None:
    sentence = _SENTENCE_END.split(before)[-1]
    if found := patterns.according_to.search(sentence):
        speaker = _subject_of(found["subject"])
        return Attribution(cast.full(speaker), None) if speaker else None
    found = patterns.before.search(sentence)
    if found is None:
        return None
    speaker = _subject_of(found["subject"])
    return Attribution(cast.full(speaker) if speaker else None, found["verb"])


def _subject_of(clause: str) -> Person | None:
    """Find the one person that a clause before the verb is about."""
    parts = [part.strip() for part in clause.split(",")]
    match = re.match(
        rf"(?P<lead>(?:[^\W\d_][\w’'\-]*\s){{0,6}}?)(?P<run>{run_pattern()})$", parts[0]
    )
    if match is None:
        return None
    role = parts[1] if len(parts) > 1 else None
    return _speaker(match["lead"], match["run"], role)


def _speaker(lead: str, run: str, role: str | None) -> Person | None:
    """Make a person of the words before a name, the name, and the words after it."""
    before = lead.split()
    if before and not is_role(before[-1]):
        return None
    person = person_in(run)
    if person is None:
        return None
    printed = person.role or role_of(lead) or (role_of(role) if role else None)
    return Person(person.name, printed)
