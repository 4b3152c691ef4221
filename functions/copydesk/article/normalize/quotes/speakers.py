"""Speakers: who said what stands between the marks, as the sentence around it names them.

    “...,” Foreign Minister Ceyhun Bayramov said      speaker, then verb
    “...,” said Anna Ruiz, the mayor of Sevilla.      verb, then speaker
    Ruiz told reporters: “...”                        before the quote

No speaker rather than a wrong one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from copydesk.article.normalize.quotes.attributions import (
    Attribution,
    attribution_after,
    attribution_before,
    subject_before,
)
from copydesk.article.normalize.quotes.cast import Cast
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.quotation_marks import Marked
from copydesk.article.normalize.quotes.speech import SpeechWords
from copydesk.article.normalize.quotes.speech_patterns import speech_patterns

CHARACTERS_AROUND = 220
"""Looked at on either side of a quote; a speaker and a role fit in."""

PARAGRAPHS_OF_A_PRONOUN = 2
"""How many paragraphs back "she said" may mean the last speaker."""


LONGEST_LEAD_IN = 40
"""Characters before a name that say what somebody is."""

CHARACTERS_OF_A_PRONOUN = 1_500
"""Of text between; over a longer stretch nobody remembers who "she" is."""


COLONS = frozenset({":", "："})


def text_before(texts: Sequence[str], marked: Marked, characters: int) -> str:
    """Give what stands before a quote: in its paragraph, or above it, if that ends in a colon."""
    before = texts[marked.first][max(0, marked.start - characters) : marked.start]
    above = texts[marked.first - 1].rstrip() if marked.first and not before.strip() else ""
    return above[-characters:] if above[-1:] in COLONS else before


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
        by = (
            self._around(marked)
            or self._after(marked)
            or self._same_breath(marked)
            or self._before(marked)
        )
        if by is not None and by.by_pronoun:
            by = replace(by, speaker=self._meant_by_pronoun(marked))
        if by is not None and by.role:
            by = replace(by, speaker=self._cast.holder(by.role, until=marked.first))
        spoken = Spoken(marked, by, self._is_introduced(marked))
        self._last = spoken
        if by is not None and by.speaker is not None:
            self._last_named = spoken
            self._cast.heard(by.speaker)
        return spoken

    def _is_introduced(self, marked: Marked) -> bool:
        before = text_before(self._texts, marked, CHARACTERS_AROUND).rstrip()[-1:]
        return before in COLONS or self._texts[marked.last].startswith("と", marked.end)

    def _after(self, marked: Marked) -> Attribution | None:
        if marked.text.endswith("."):
            return None  # the sentence is over: what follows is the next one's
        text = self._texts[marked.last]
        after = text[marked.end : marked.end + CHARACTERS_AROUND]
        by = self._full(attribution_after(after, marked.text, self._patterns))
        return by and replace(by, follows=True)

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
        """Take who spoke last, with a quote or without, if nobody else is named since."""
        last = self._last_named
        since = self._since(last.marked if last else None, marked)
        if since is None:
            return None
        if last is not None and self._cast.only_one_in(since[1:]):
            since = since[1:]  # a paragraph of its own says who spoke after the last quote
        if (holder := self._told_by_a_role(since, marked)) is not None:
            return holder if self._cast.nobody_but(holder, since[-1:]) else None
        speaker = self._cast.only_one_in(since)
        if speaker is None:
            if last is None or last.by is None or self._last_is_one_of_two():
                return None
            speaker = last.by.speaker
        elif not self._patterns.verb.search(" ".join(since)):
            return None
        if speaker is None:
            return None
        # "Bus driver Omar Dahl": what leads to a name is no other's.
        lead_in = re.compile(rf"[^.!?]{{0,{LONGEST_LEAD_IN}}}{re.escape(speaker.name)}")
        since = [lead_in.sub(" ", text) for text in since]
        return speaker if self._cast.nobody_but(speaker, since) else None

    def _told_by_a_role(self, since: Sequence[str], marked: Marked) -> Person | None:
        """Read "The chairman said time was short. “...,” he said."."""
        told = attribution_before(since[-1].rstrip(), self._patterns) if since else None
        return self._cast.holder(told.role, until=marked.first) if told and told.role else None

    def _since(self, last: Marked | None, marked: Marked) -> list[str] | None:
        """Give what is told between a quote and the last one; None if that lies too far back."""
        first = max(0, marked.first - PARAGRAPHS_OF_A_PRONOUN)
        if last is not None and last.last >= first:
            first = last.last
        elif last is not None:
            return None
        since = self._texts[first : marked.first + 1]
        since = [*since[:-1], since[-1][: marked.start]]
        if last is not None:
            since[0] = since[0][last.end :] if len(since) > 1 else ""
        return since if sum(map(len, since)) <= CHARACTERS_OF_A_PRONOUN else None

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
        return replace(by, speaker=self._cast.full(by.speaker))
