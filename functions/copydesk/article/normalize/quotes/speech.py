"""Verbs of speech, and the words that stand for a speaker, for each language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from copydesk.article.normalize.quotes.speech_northern_and_eastern import NORTHERN_AND_EASTERN
from copydesk.article.normalize.quotes.speech_overseas import OVERSEAS
from copydesk.article.normalize.quotes.speech_western import WESTERN
from copydesk.article.normalize.quotes.speech_wording import Speech

SPEECH: Mapping[str, Speech] = {**WESTERN, **NORTHERN_AND_EASTERN, **OVERSEAS}

_LIKE = {"nb": "no", "nn": "no", "ms": "id", "bs": "hr", "gl": "es"}
"""Languages that are read by another's row."""


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """A row of the table, ready for reading."""

    verb: str
    """Alternatives of a pattern, longest first."""

    pronoun: str
    according_to: str
    for_whom: str
    according_to_him: str
    according_behind: str

    the: str
    """Definite articles; empty where a language has none."""

    opening: frozenset[str]
    """The first words of those before a speaker: at the beginning of a sentence with a capital."""

    behind_a_name: str
    cases_apart: bool

    last_verb: str
    """Of the verbs those that stand behind the quote, its speaker before it; empty for none."""

    dashes: bool

    language: str
    sets_incises_inside: bool
    """Who speaks may stand inside the marks: « C'est triste, a dit Lena Holt. »"""

    inflects_names: bool
    family_first: bool
    nouns_in_capitals: bool


_INCISES = frozenset({"fr", "it", "es", "pt", "de"})


def speech_words(language: str | None) -> SpeechWords:
    """Give the words of a language; English's, where there is no row, do no harm."""
    code = (language or "en").split("-")[0].lower()
    code = _LIKE.get(code, code)
    return _row(code if code in SPEECH else "en")


@cache
def _row(code: str) -> SpeechWords:
    """Make a row ready. Only codes of the table come here: a text may declare any language."""
    row = SPEECH[code]
    return SpeechWords(
        _any_of("|".join([row.verbs, row.participle, *_in_the_pluperfect(row)])),
        _any_of(f"{row.he}|{row.she}"),
        _any_of(row.according_to),
        _any_of(row.for_whom),
        _any_of(row.according_to_him),
        _any_of(row.according_behind),
        _any_of(row.the) if row.the else "",
        frozenset(phrase.partition(" ")[0] for phrase in row.according_to.split("|")),
        row.behind_a_name,
        row.cases_apart,
        _any_of(row.verbs) if row.verb_last else "",
        row.dashes,
        code,
        code in _INCISES,
        row.inflects_names,
        row.family_first,
        row.nouns_in_capitals,
    )


def _in_the_pluperfect(row: Speech) -> list[str]:
    """Give "avait dit" for "a dit"."""
    has, had = row.has_and_had
    verbs = (verb.partition(" ") for verb in row.verbs.split("|"))
    return [f"{had} {participle}" for first, _, participle in verbs if has and first == has]


def _any_of(phrases: str) -> str:
    ordered = sorted(filter(None, phrases.split("|")), key=lambda phrase: (-len(phrase), phrase))
    loose = (re.escape(p).replace(r"\ ", r"\s").replace("'", "['’]") for p in ordered)
    return "|".join(loose) or r"(?!)"
