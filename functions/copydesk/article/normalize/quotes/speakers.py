"""Speakers: who said what stands between the marks, as the sentence around it names them.

    “...,” Foreign Minister Ceyhun Bayramov said      speaker, then verb
    “...,” said Anna Ruiz, the mayor of Sevilla.      verb, then speaker
    Ruiz told reporters: “...”                        before the quote

No speaker rather than a wrong one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from copydesk.article.normalize.quotes.according_to import according_behind, is_surely_somebody
from copydesk.article.normalize.quotes.attribution import Attribution, Spoken
from copydesk.article.normalize.quotes.attributions import (
    attribution_after,
    attribution_before,
    subject_before,
)
from copydesk.article.normalize.quotes.cast import Cast
from copydesk.article.normalize.quotes.incises import parted_by_an_incise
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.pronouns import Pronouns
from copydesk.article.normalize.quotes.quotation_marks import Marked
from copydesk.article.normalize.quotes.runs import TITLES
from copydesk.article.normalize.quotes.speech import SpeechWords
from copydesk.article.normalize.quotes.speech_patterns import speech_patterns
from copydesk.article.normalize.quotes.told import (
    CHARACTERS_AROUND,
    is_a_sentence,
    is_introduced,
    is_introduced_above,
    is_near,
    sentences_in,
    text_before,
    told_between,
)
from copydesk.article.text import COLONS

WORDS_OF_A_STATEMENT = 10
"""So many go on with what was said in the paragraph above; an exclamation is another's."""

_ABBREVIATED = re.compile(rf"(?<!\w)(?:{TITLES}|[A-Z]\.)\s")
"""A full stop that ends no sentence."""


def _begins(text: str) -> bool:
    """Does a sentence begin here, and does none end?"""
    return text.lstrip()[:1].isupper()


class Attributor:
    """Finds the speakers of one article, quote by quote, in its order."""

    def __init__(self, texts: Sequence[str], words: SpeechWords) -> None:
        self._texts = texts
        self._words = words
        self._cast = Cast(texts, words)
        self._patterns = speech_patterns(words)
        self._pronouns = Pronouns(self._cast, self._patterns)
        self._marks: list[Marked] = []
        self._last: Spoken | None = None
        self._last_named: Spoken | None = None

    def attribute(self, marked: Marked) -> Spoken:
        """Find who said it: after the quote, before it, or the speaker of the quote before."""
        by = (
            self._beside_a_last_verb(marked)
            or self._after(marked)
            or self._same_breath(marked)
            or self._before(marked)
            or self._introduced(marked)
            or self._according_behind(marked)
            or self._said_so(marked)
            or self._continued(marked)
        )
        if by is not None and by.by_pronoun:
            by = replace(by, speaker=self._meant_by_pronoun(marked, follows=by.follows))
        if by is not None and by.role:
            by = replace(by, speaker=self._cast.holder(by.role, until=marked.first))
        self._marks.append(marked)
        return self._heard(Spoken(marked, by, is_introduced(self._texts, marked)))

    def parted(self, spoken: Spoken) -> list[Spoken]:
        """Part a quote that says inside its marks, and nowhere else, whose it is."""
        sure = spoken.by is not None and (spoken.by.verb or spoken.introduced)
        parted = self._words.sets_incises_inside and not sure
        text = self._texts[spoken.marked.first]
        found = parted_by_an_incise(spoken.marked, text, self._patterns) if parted else None
        by = self._full(found.by) if found else None
        if found is None or by is None:
            return [spoken]
        if by.by_pronoun:
            by = replace(by, speaker=self._meant_by_pronoun(spoken.marked, follows=True))
        return [self._heard(Spoken(part, by)) for part in found.parts]

    def _heard(self, spoken: Spoken) -> Spoken:
        self._last = spoken
        if spoken.by is not None and spoken.by.speaker is not None:
            self._last_named = spoken
            self._cast.heard(spoken.by.speaker)
        return spoken

    def _after(self, marked: Marked) -> Attribution | None:
        if marked.text.endswith("."):
            return None  # the sentence is over: what follows is the next one's
        text = self._texts[marked.last]
        after = text[marked.end : marked.end + CHARACTERS_AROUND]
        by = self._full(attribution_after(after, marked.text, self._patterns))
        return by and replace(by, follows=True)

    def _beside_a_last_verb(self, marked: Marked) -> Attribution | None:
        """Read "Ruiz, “...” dedi", and “...” dedi Ruiz where nobody stands before."""
        around = self._around(marked)
        if around is None or around.speaker is not None:
            return around
        behind = self._after(marked)
        return behind if behind and behind.speaker else around

    def _around(self, marked: Marked) -> Attribution | None:
        """Read "Ruiz, “...” dedi", where the verb comes last."""
        if not self._patterns.verb_last:
            return None
        text = self._texts[marked.last]
        verb = self._patterns.verb_last.match(text, marked.end, marked.end + CHARACTERS_AROUND)
        if verb is None:
            return None
        before = self._texts[marked.first][max(0, marked.start - CHARACTERS_AROUND) : marked.start]
        subject = subject_before(before, self._patterns)
        by = self._full(Attribution(subject, verb["verb"]))
        return by and replace(by, follows=True)

    def _before(self, marked: Marked) -> Attribution | None:
        before = text_before(self._texts, marked, CHARACTERS_AROUND)
        return self._full(attribution_before(before, self._patterns))

    def _introduced(self, marked: Marked) -> Attribution | None:
        """Read "The skipper, Omar Dahl, was less sure: “...”", where no verb says that he spoke."""
        before = text_before(self._texts, marked, CHARACTERS_AROUND).rstrip()
        if before[-1:] not in COLONS or not is_a_sentence(self._texts, marked):
            return None
        person = self._pronouns.introduced(self._patterns.ends.split(before)[-1])
        return Attribution(person, None) if person and is_surely_somebody(person) else None

    def _said_so(self, marked: Marked) -> Attribution | None:
        """Read the next sentence: "“...”. Lo ha detto la ministra Lena Holt"."""
        text = self._texts[marked.last]
        found = self._patterns.said_so.match(text, marked.end, marked.end + CHARACTERS_AROUND)
        if found is None or not is_a_sentence(self._texts, marked):
            return None
        verb = found["verb"] or found["first"].lower()
        after = f", {verb} {text[found.end() :][:CHARACTERS_AROUND]}"
        by = self._full(attribution_after(after, ",", self._patterns))
        return by if by and by.speaker else None

    def _according_behind(self, marked: Marked) -> Attribution | None:
        if marked.text.endswith("."):
            return None
        after = self._texts[marked.last][marked.end : marked.end + CHARACTERS_AROUND]
        by = self._full(according_behind(after, self._patterns))
        return by if by and by.speaker and is_surely_somebody(by.speaker) else None

    def _same_breath(self, marked: Marked) -> Attribution | None:
        """Give “..,” said Holt, “...” and “..,” said Holt. “...” one speaker."""
        last = self._last
        if last is None or last.by is None or last.marked.last != marked.first:
            return None
        between = self._texts[marked.first][last.marked.end : marked.start].strip()
        if not 0 < len(between) <= CHARACTERS_AROUND or last.by.verb is None:
            return None
        verbs = self._patterns.verb.findall(between)
        if verbs != [last.by.verb] or ". " in _ABBREVIATED.sub("", between):
            return None
        if between.endswith((",", ":", "–", "—")):
            return last.by
        return Attribution(last.by.speaker, None) if between.endswith(".") else None

    def _continued(self, marked: Marked) -> Attribution | None:
        """Read a paragraph that is nothing but a quote, under one that ends with who spoke."""
        alone = marked.start == 0 and marked.end >= len(self._texts[marked.last].rstrip())
        if not marked.first or not alone or len(marked.text.split()) < WORDS_OF_A_STATEMENT:
            return None
        last, above = self._last, self._texts[marked.first - 1]
        beside = last if last and last.marked.last == marked.first - 1 else None
        if beside and (beside.marked.text.endswith("?") or marked.text.endswith("?")):
            return None  # in a dialogue the next line is somebody else's
        behind = above[beside.marked.end if beside else 0 :][-CHARACTERS_AROUND:]
        sentences = self._patterns.ends.split(_ABBREVIATED.sub("", behind))
        beside_by = beside.by if beside and len(sentences) == 1 else None
        by = beside_by or self._full(self._pronouns.spoken(sentences[-1]))
        known = by and by.speaker and (by is beside_by or self._cast.called(by.speaker.name))
        return Attribution(by.speaker, None) if by and known else None

    def _meant_by_pronoun(self, marked: Marked, *, follows: bool) -> Person | None:
        """Take who spoke last, with a quote or without, or whom the story is about since."""
        last = self._last_named
        if last is not None and not is_near(last.marked, marked):
            last = None
        since = last.marked if last else None
        between = told_between(self._texts, self._marks, since, marked)
        if last is not None and len(between) <= marked.first - last.marked.last:
            last = None  # too much was told since
        if not between:
            return None
        if (holder := self._told_by_a_role(between[-1], marked)) is not None:
            return holder if self._cast.nobody_but(holder, between[-1:]) else None
        if is_introduced_above(self._texts, marked, self._marks) and len(between) > 1:
            between = between[:-1]
        told = sentences_in(between, self._patterns)
        told = replace(
            told,
            # "..., said Holt" tells of the last quote itself.
            sentences=told.sentences[0 if last is None or _begins(between[0]) else 1 :],
            lead_in=told.lead_in if follows else "",
            last_speaker=last.by.speaker if last and last.by else None,
        )
        meant = self._pronouns.meant(told)
        if meant is None or meant != told.last_speaker:
            return meant
        told_again = any(meant.surname in sentence for sentence in told.sentences)
        return meant if told_again or not self._last_is_one_of_two() else None

    def _told_by_a_role(self, told: str, marked: Marked) -> Person | None:
        """Read "The chairman said time was short. “...,” he said."."""
        by = attribution_before(told.rstrip(), self._patterns)
        return self._cast.holder(by.role, until=marked.first) if by and by.role else None

    def _last_is_one_of_two(self) -> bool:
        """Do the words before the last quote name two: "Her counterpart, Omar Dahl, called"?"""
        last = self._last_named
        if last is None or last.by is None or last.by.speaker is None:
            return True
        told = self._texts[last.marked.first][: last.marked.start][-CHARACTERS_AROUND:]
        return self._cast.names_another(last.by.speaker, told)

    def _full(self, by: Attribution | None) -> Attribution | None:
        if by is None or by.speaker is None:
            return by
        inflected = by.inflected and self._words.inflects_names
        known = self._cast.inflected if inflected else self._cast.full
        return replace(by, speaker=known(by.speaker))
