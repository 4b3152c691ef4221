"""The patterns of an attribution, for the words of one language.

    “...” [said] [Transport Minister] [Lena Holt], [the mayor of ...]
    “...” [Lena Holt] [later] [said]
    “...” [she] [said]        « ... », [a-t-elle ajouté]

Each begins at the closing mark and is bounded, so that no text can make it slow.
"""

import re
from dataclasses import dataclass
from functools import cache

from copydesk.article.normalize.people import run_pattern
from copydesk.article.normalize.speech import SpeechWords


@dataclass(frozen=True, slots=True)
class SpeechPatterns:
    name_verb: re.Pattern[str]
    verb_name: re.Pattern[str]
    verb_role_name: re.Pattern[str]
    """said Holt's lawyer, Omar Dahl"""

    role_name_verb: re.Pattern[str]
    """the town's mayor, Lena Holt, told"""

    pronoun: re.Pattern[str]
    told: re.Pattern[str]
    """The verb, and the agency that is told: "сказал ТАСС директор верфи Олег Карпов"."""

    inversion: re.Pattern[str]
    """French: "a-t-il ajouté"."""

    nameless: re.Pattern[str]
    """A speaker without a name: "a spokeswoman said"."""

    verb_last: re.Pattern[str] | None
    """The verb alone, right behind the closing mark; None where no verb stands there."""

    the: re.Pattern[str]
    """The definite article; an empty one where a language has none."""

    verb: re.Pattern[str]
    is_pronoun: re.Pattern[str]
    according_to: re.Pattern[str]
    ends: re.Pattern[str]
    """Ends of sentences."""

    marks: re.Pattern[str]
    """Any quotation mark."""


_AGENCIES = (
    r"ТАСС|РИА Новости|Интерфаксу|«Интерфаксу»|Укрінформу|УНІАН|БТА|PAP|ČTK|TASR|Hina|Tanjugu|Beti"
    r"|MTI|MTI-nek|Ritzau|NTB|TT|STT:lle|der dpa|dpa"
)
"""Agencies as the object of a verb, where no preposition shows that they are told."""


@cache
def speech_patterns(words: SpeechWords) -> SpeechPatterns:
    """Compile the patterns of a language."""
    run = run_pattern()
    small = r"(?:[^\W\d_][\w’'\-]*\s)"
    subject = rf"(?P<lead>{small}{{0,6}}?)(?P<run>{run})"
    between = r"(?:,\s(?P<role>[^.;:\"“”„«»()]{3,100}?),|\s\([^()]{1,30}\))?"
    behind = r"(?:,\s(?P<role>[^,.;:\"“”„«»()]{3,90}))?"
    adverb = r"(?:\s(?:has|had|also|later|then|reportedly|previously|hat|ha|has already))?"
    # Counted, not starred: three runs of spaces would be tried in every combination.
    ahead = r"^\s{0,2}[,.]?\s{0,2}(?:[-–—]\s{0,2})?"
    verb = words.verb
    return SpeechPatterns(
        name_verb=re.compile(rf"{ahead}{subject}{between}{adverb}\s(?P<verb>{verb})(?!\w)"),
        verb_name=re.compile(rf"{ahead}(?P<verb>{verb})\s{subject}{behind}"),
        verb_role_name=re.compile(
            rf"{ahead}(?P<verb>{verb})\s(?P<role>[^,.;:\"“”„«»()]{{3,70}}),\s(?P<run>{run})(?!\w)"
        ),
        role_name_verb=re.compile(
            rf"{ahead}(?P<role>[^,.;:\"“”„«»()]{{3,70}}),\s(?P<run>{run}),{adverb}\s(?P<verb>{verb})(?!\w)"
        ),
        pronoun=re.compile(
            rf"{ahead}(?:(?:{words.pronoun})\s(?:(?:also|has|had|later|then)\s)?(?P<verb>{verb})(?!\w)"
            rf"|(?P<verb2>{verb})[\s-](?:t-)?(?:{words.pronoun})(?!\w))",
            re.IGNORECASE,
        ),
        told=re.compile(rf"(?P<verb>{ahead}(?:{verb}))\s(?:{_AGENCIES})(?=\s[^\W\d_])"),
        inversion=re.compile(
            rf"{ahead}(?P<verb>(?:a|ont)-t-(?:il|elle|on|ils|elles)\s[^\W\d_]{{2,14}})"
        ),
        verb_last=(re.compile(rf"\s?(?P<verb>{verb})(?!\w)") if words.verb_last else None),
        nameless=re.compile(
            rf"{ahead}(?P<before>{small}{{0,5}}?)(?P<verb>{verb})(?!\w)"
            rf"(?P<behind>[^.,;:!?…\"“”„«»()]{{0,80}})"
        ),
        the=re.compile(
            rf"\s*(?:{words.the})(?:\s|(?<=['’]))" if words.the else r"\s*", re.IGNORECASE
        ),
        verb=re.compile(rf"(?<!\w)(?:{verb})(?!\w)"),
        is_pronoun=re.compile(words.pronoun, re.IGNORECASE),
        according_to=re.compile(
            rf"(?<!\w)(?:{words.according_to})\s(?P<subject>[^\"“”„«»]{{3,90}}),\s*$",
            re.IGNORECASE,
        ),
        ends=re.compile(r"(?<=[\w\"”’)][\w\"”’)])[.!?][\"”’)]?\s+(?=[^\W\d_])"),
        marks=re.compile(r"[\"“”„«»「」]"),
    )
