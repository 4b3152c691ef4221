"""Attributions: the words around a quote that say who spoke.

    “...,” Foreign Minister Ceyhun Bayramov said      speaker, then verb
    “...,” said Holt's lawyer, Omar Dahl.             verb, role, speaker
    Ruiz told reporters: “...”                        before the quote

What is read here is one sentence; ``speakers.py`` knows the rest of the story.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from copydesk.article.normalize.quotes.according_to import told_without_a_verb
from copydesk.article.normalize.quotes.attribution import Attribution
from copydesk.article.normalize.quotes.people import Person, is_full_name, person_in
from copydesk.article.normalize.quotes.roles import definite_role
from copydesk.article.normalize.quotes.runs import run_pattern, runs_in
from copydesk.article.normalize.quotes.speech_patterns import LONGEST_AHEAD, SpeechPatterns
from copydesk.article.normalize.quotes.subjects import (
    PHRASE,
    speaker_in,
    subject_of,
    with_role_before,
)
from copydesk.article.normalize.word_lists import word_list

_AGED = re.compile(r"(?<!\w)\d{1,3}-year-old\s(?=[A-Z])")
_RANK = re.compile(r"(?<=[^\W\d_])\s\([A-Z]?[a-z]{2,5}\.?\)(?=\s[A-Z])")
"""What a rank is of, or that its bearer has retired: "Brigadir Jenderal (Pol) Omar Dahl"."""

_POINTED_AT = re.compile(r"\s(?:itu|tersebut)(?!\w)")
"""Indonesian's "that", behind what somebody is: "ujar mantan Kapolri itu"."""

_QUOTED_AS_SAYING = re.compile(
    r",?\s(?:[^,.;:]{2,60}\s)?(?P<verb>quot(?:ed|ing)|cit(?:ed|ing))\s(?P<subject>[^;:]{3,120}?),?"
    r"\sas\s(?:saying|having\ssaid|telling)(?!\w)"
)
"""Of the press: "..., the agency quoted the mayor, Anna Ruiz, as saying"."""

_IS_WRITTEN = re.compile(r"\s(?:read|reads|reading)[:,]\s*$")
"""A note or a sign, in what somebody tells: "Holt said that the note read: ..."."""

CHARACTERS_AFTER_VERB = 100
"""Between a verb of speech and the opening mark: "told reporters in Minsk on Monday that"."""


def attribution_after(after: str, quoted: str, patterns: SpeechPatterns) -> Attribution | None:
    """Read ``, said Anna Ruiz, the mayor`` and ``Anna Ruiz said`` behind a closing mark."""
    if found := _QUOTED_AS_SAYING.match(after):
        quoted_one = subject_of(found["subject"].rpartition(", ")[2]) or subject_of(
            found["subject"]
        )
        return Attribution(quoted_one, found["verb"]) if quoted_one else None
    after = _RANK.sub("", _AGED.sub("", after, count=1), count=1)
    after = patterns.without_the_place(after)
    if found := patterns.inversion.match(after):
        return Attribution(None, found["verb"], by_pronoun=True)
    verb = patterns.verb.search(after)
    if verb and verb.start() <= LONGEST_AHEAD:
        after = patterns.without_asides(after)
        if by := _verb_then_subject(after, patterns):
            return by
    if found := patterns.pronoun.match(after):
        return Attribution(None, found["verb"] or found["verb2"], by_pronoun=True)
    # Without a comma, the sentence's own subject may follow.
    goes_on = quoted.rstrip("'’ ")[-1:] in set(",?!…—–") or after.lstrip()[:1] in set(",–—")
    by = _subject_then_verb(after, patterns) if verb and goes_on else None
    # "“Never!” That was confirmed" is the next sentence, unless somebody is named in it.
    over = quoted[-1:] in set("?!…") and after.lstrip()[:1].isupper()
    return None if by and over and by.speaker is None else by


def _verb_then_subject(after: str, patterns: SpeechPatterns) -> Attribution | None:
    if found := patterns.verb_name.match(after):
        behind = after[found.end("run") :]
        if _POINTED_AT.match(behind):
            return None
        speaker = speaker_in(found["lead"], found["run"], found["role"], behind)
        if speaker is not None:
            return Attribution(speaker, found["verb"])
    if (found := patterns.verb_role_name.match(after)) and (
        speaker := with_role_before(found["role"], found["run"])
    ):
        return Attribution(speaker, found["verb"])
    return None


def _subject_then_verb(after: str, patterns: SpeechPatterns) -> Attribution | None:
    if (found := patterns.role_name_verb.match(after)) and (
        speaker := with_role_before(found["role"], found["run"])
    ):
        return Attribution(speaker, found["verb"])
    if found := patterns.name_verb.match(after):
        speaker = speaker_in(found["lead"], found["run"], found["role"], "")
        speaker = speaker or _from_somewhere(after, patterns)
        role = () if speaker else definite_role(found["lead"] + found["run"], patterns.the)
        return Attribution(speaker, found["verb"], role=role)
    if found := patterns.nameless.match(after):
        behind = patterns.without_asides(f"{found.group()} x")
        told = not found["before"].strip() and patterns.nothing_but_verb.fullmatch(behind)
        if told or not (found["before"] + found["behind"]).strip():
            # "..., añadió.": where a verb needs no pronoun, whoever spoke before goes on.
            return Attribution(None, found["verb"], by_pronoun=True)
        role = definite_role(found["before"] or found["behind"], patterns.the)
        return Attribution(None, found["verb"], role=role)
    return None


def attribution_before(
    before: str, patterns: SpeechPatterns, *, longest: int = CHARACTERS_AFTER_VERB
) -> Attribution | None:
    """Read ``Anna Ruiz said:`` and ``According to Anna Ruiz,`` in front of an opening mark.

    Args:
        before: What stands there; its last sentence is read.
        patterns: Of the language.
        longest: Characters that may stand behind the verb.
    """
    sentence = _sentence_before(before, patterns)
    if (told := told_without_a_verb(sentence, patterns)) is not None:
        return told if told.speaker or told.by_pronoun else None
    verbs = [*patterns.verb.finditer(sentence)]
    if verbs and _in_a_clause(sentence, verbs[-1]) and len(verbs) > 1:
        who = _of_whom_a_clause_tells(sentence, verbs[-1])
        if who is not None:
            return who
    if len(verbs) > 1 and _WHEN_IT_WAS.fullmatch(sentence[: verbs[0].start()]):
        verbs = verbs[1:]
    verb = next((verb for verb in verbs if not _in_a_clause(sentence, verb)), None)
    if verb is None or len(sentence) - verb.end() > longest:
        return None
    if _IS_WRITTEN.search(sentence, verb.end()):
        return None
    if _asks(sentence[verb.end() :].split()):
        return None  # "Holt said on Monday, when a reporter asked whether ..."
    return _subject_of_a_verb(sentence, verb, patterns)


_WHEN_IT_WAS = re.compile(r"\s*(?:When|After|As|Once)\s[^,]{3,60}\s(?:was|were|is|are|been)\s")
"""Nobody speaks in "When the price was described, Holt said"."""


def _asks(words: Sequence[str]) -> bool:
    """Does somebody ask in these words: "when a reporter asked", and not "when asked"?"""
    pairs = pairwise(words)
    return any(
        asks in word_list("verbs-of-asking") and asker not in {"when", "if", "was", "were", "being"}
        for asker, asks in pairs
    )


def _sentence_before(before: str, patterns: SpeechPatterns) -> str:
    """Give the last sentence, and of one with other quotes what follows them, if it goes on."""
    sentence = patterns.ends.split(before)[-1]
    if not patterns.marks.search(sentence):
        return sentence
    behind = patterns.marks.split(sentence)[-1]
    if behind.lstrip()[:1] in {"", ","} or "and" in behind.split()[:1]:
        return behind
    return patterns.marks.sub(" ", sentence)


def _subject_of_a_verb(sentence: str, verb: re.Match[str], patterns: SpeechPatterns) -> Attribution:
    subject = _BEFORE_A_VERB.sub("", sentence[: verb.start()].strip())
    # The pronoun of "Bread, she says, is" speaks; what stands before its comma is spoken of.
    if patterns.is_pronoun.fullmatch(subject.rpartition(",")[2].strip()):
        return Attribution(None, verb.group(), by_pronoun=True)
    told = sentence[verb.end() :].strip()
    if told in {":", ","} and subject.casefold() in word_list("joins-two"):
        return Attribution(None, verb.group(), by_pronoun=True)  # "Y agregó:": whoever spoke
    behind = PHRASE.match(told.strip(" :,"))
    addressed = _ADDRESSED.search(subject)
    if subject.casefold() in word_list("as-somebody-says"):
        # "Jak powiedział PAP inżynier Jan Dahl," is read as it would be behind a mark.
        told = patterns.without_asides(f", {sentence[verb.start() :]}")
        return _verb_then_subject(told, patterns) or Attribution(None, verb.group())
    speaker = subject_of(addressed["name"] if addressed else subject)
    if speaker is None and behind and sentence.rstrip().endswith(":"):
        # As in "Am Montag sagte Lena Holt:", the verb before its subject.
        speaker = speaker_in(behind["lead"], behind["run"], None, "")
    role = () if speaker else definite_role(subject.rpartition(",")[2], patterns.the)
    return Attribution(speaker, verb.group(), role=role)


# Behind a comma, with none after it, that is no apposition: "Asked, when he knew, Mr. Dahl said".
_ADDRESSED = re.compile(rf",\s(?P<name>(?:Mr|Mrs|Ms)\.?\s{run_pattern()})$")


def _from_somewhere(after: str, patterns: SpeechPatterns) -> Person | None:
    """Read "Lena Holt of Tollerby College said"."""
    found = patterns.name_whence_verb.match(after)
    return (
        speaker_in(found["lead"], found["run"], None, "") if found and " " in found["run"] else None
    )


_BEFORE_A_VERB = re.compile(
    r"(?:\s(?:azt|ezt|úgy|has|have|had|also|once|later|then|just|reportedly|previously)){1,2}$"
)
"""What stands between a subject and its verb; Hungarian's "azt mondta" is "said this"."""


def subject_before(before: str, patterns: SpeechPatterns) -> Person | None:
    """Read ``Ruiz,`` and ``Ruiz ise`` in front of a mark, where the verb comes behind the quote."""
    sentence = patterns.ends.split(before)[-1].strip()
    found = _SUBJECT_OF_A_LAST_VERB.match(patterns.marks.split(sentence)[-1])
    return subject_of(_TOLD.sub("", found["subject"])) if found else None


# "... ise" sets a second speaker against the first; "üreticilerden" is "of the growers".
_SUBJECT_OF_A_LAST_VERB = re.compile(
    r"(?:[^\W\d_]+l[ae]rd[ae]n\s)?(?P<subject>[^,;:]{3,100}?)(?:\sise|\sde|\sda)?"
    r"(?:,\s(?!ise)[^,;:]{0,120})?,?$"
)

# Whom the subject of a last verb tells: "Ali Demir AA'ya", "Ali Demir gazetecilere".
_TOLD = re.compile(
    r"\s(?:[A-ZÇĞİÖŞÜ]{2,6}['’](?:n?[ae]|y[ae])|(?:[A-ZÇĞİÖŞÜ]{2,6}\s)?(?:muhabir|gazeteci|basın)[^\W\d_]*[ae])$"
)


_WHO = re.compile(r",\s(?:who|qui|que|der|die|che)\s$")
LONGEST_BEHIND_A_CLAUSE = 40
"""Characters between its verb and the mark: "who told reporters on Monday that"."""


def _of_whom_a_clause_tells(sentence: str, verb: re.Match[str]) -> Attribution | None:
    """Read "Holt repeated the words of Omar Dahl, who said that": his, and not hers."""
    who = _WHO.search(sentence[: verb.start()])
    if who is None or len(sentence) - verb.end() > LONGEST_BEHIND_A_CLAUSE:
        return None
    runs = runs_in(sentence[: who.start()])
    near = runs and runs[-1].end() == who.start() and is_full_name(runs[-1])
    return Attribution(person_in(runs[-1].group()) if near else None, verb.group())


def _in_a_clause(sentence: str, verb: re.Match[str]) -> bool:
    """Does the verb belong to "who ...", and not to the sentence?"""
    before = sentence[: verb.start()].split()[-1:]
    return before in (["who"], ["which"], ["that"], ["qui"], ["que"], ["der"], ["die"], ["che"])
