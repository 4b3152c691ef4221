"""The patterns of an attribution, for the words of one language.

    “...” [said] [Transport Minister] [Lena Holt], [the mayor of ...]
    “...” [Lena Holt] [later] [said]
    “...” [she] [said]        « ... », [a-t-elle ajouté]

Each begins at the closing mark and is bounded, so that no text can make it slow.
"""

import re
from functools import cache, cached_property

from copydesk.article.normalize.quotes.asides import without_asides
from copydesk.article.normalize.quotes.runs import run_pattern
from copydesk.article.normalize.quotes.speech import SpeechWords

# Counted, not starred: three runs of spaces would be tried in every combination.
# "Lui a répondu", "lo ha definito": to whom, or what, in front of its verb.
_TO_HIM = r"(?:(?:lui|leur|nous|gli|mi|ci|lo|la|le|les|nos|me|lhe|lhes|mu|jí|jim)\s|l['’])"
_AHEAD = rf"^\s{{0,2}}[,.]?\s{{0,2}}(?:[-–—]\s{{0,2}})?{_TO_HIM}?"
LONGEST_AHEAD = 8
"""Characters between a closing mark and a verb that comes first."""

_SMALL = r"(?:[^\W\d_][\w’'\-]*\s)"
# "Anna Ruiz, 72, said" and "Sen. Anna Ruiz, D-N.M., said": an age, a party and a state.
_AN_AGE_OR_A_PARTY = r"(?:\d{1,3}|[A-Z]{1,3}-[A-Z][\w.]{0,8})"
_BETWEEN = (
    rf"(?:,\s{_AN_AGE_OR_A_PARTY},|,\s(?P<role>[^.;:\"“”„«»()]{{3,100}}?),|\s\([^()]{{1,30}}\))?"
)
_WHENCE = r"\s(?:of|at|from|with)\s[^.,;:\"“”„«»()]{3,60}?"
_BEHIND = r"(?:,\s(?P<role>[^,.;:\"“”„«»()]{3,90}))?"
_ADVERB = r"(?:\s(?:has|had|also|later|then|reportedly|previously|hat|ha|has already))?"
_ROLE = r"(?P<role>[^,.;:\"“”„«»()]{3,70}),\s"


def _subject() -> str:
    return rf"(?P<lead>{_SMALL}{{0,6}}?)(?P<run>{run_pattern()})"


class SpeechPatterns:
    """The patterns of one language. Each is compiled when a quote first asks for it: 2 to 5 ms."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words

    @cached_property
    def name_verb(self) -> re.Pattern[str]:
        return re.compile(
            rf"{_AHEAD}{_subject()}{_BETWEEN}{_ADVERB}\s(?P<verb>{self._words.verb})(?!\w)"
        )

    @cached_property
    def name_whence_verb(self) -> re.Pattern[str]:
        """Lena Holt: "..., Lena Holt of Tollerby College said"."""
        verb = self._words.verb
        return re.compile(rf"{_AHEAD}{_subject()}{_WHENCE}{_ADVERB}\s(?P<verb>{verb})(?!\w)")

    @cached_property
    def verb_name(self) -> re.Pattern[str]:
        return re.compile(rf"{_AHEAD}(?P<verb>{self._words.verb})\s{_subject()}{_BEHIND}")

    @cached_property
    def verb_role_name(self) -> re.Pattern[str]:
        """Holt's lawyer: "..., said Holt's lawyer, Omar Dahl"."""
        verb, run = self._words.verb, run_pattern()
        return re.compile(rf"{_AHEAD}(?P<verb>{verb})\s{_ROLE}(?P<run>{run})(?!\w)")

    @cached_property
    def role_name_verb(self) -> re.Pattern[str]:
        """The town's mayor: "..., the town's mayor, Lena Holt, told"."""
        verb, run = self._words.verb, run_pattern()
        return re.compile(rf"{_AHEAD}{_ROLE}(?P<run>{run}),{_ADVERB}\s(?P<verb>{verb})(?!\w)")

    @cached_property
    def pronoun(self) -> re.Pattern[str]:
        verb, pronoun = self._words.verb, self._words.pronoun
        return re.compile(
            rf"{_AHEAD}(?:(?:{pronoun})\s(?:(?:also|has|had|later|then)\s)?(?P<verb>{verb})(?!\w)"
            rf"|(?P<verb2>{verb})[\s-](?:t-)?(?:{pronoun})(?!\w))",
            re.IGNORECASE,
        )

    def without_asides(self, after: str) -> str:
        """Take out who is told, and when, between a verb and its speaker."""
        return without_asides(after, rf"{_AHEAD}(?:{self._words.verb})")

    def without_the_place(self, after: str) -> str:
        """End at the place where somebody spoke: "kata Dahl |di Markas Polda|"."""
        behind = self._words.behind_a_name
        return after.partition(f" {behind} ")[0] if behind else after

    @cached_property
    def inversion(self) -> re.Pattern[str]:
        """French: "a-t-il ajouté"."""
        return re.compile(
            rf"{_AHEAD}(?P<verb>(?:a|ont)-t-(?:il|elle|on|ils|elles)\s[^\W\d_]{{2,14}})"
        )

    @cached_property
    def nameless(self) -> re.Pattern[str]:
        """A speaker without a name: "a spokeswoman said"."""
        return re.compile(
            rf"{_AHEAD}(?P<before>{_SMALL}{{0,5}}?)(?P<verb>{self._words.verb})(?!\w)"
            rf"(?P<behind>[^.,;:!?…\"“”„«»()]{{0,80}})"
        )

    @cached_property
    def nothing_but_verb(self) -> re.Pattern[str]:
        """A verb, whose asides have been taken out, before a mark: "řekla novinářům"."""
        return re.compile(rf"{_AHEAD}(?:{self._words.verb})\sx")

    @cached_property
    def verb_last(self) -> re.Pattern[str] | None:
        """The verb alone, right behind the closing mark; None where no verb stands there."""
        last = self._words.last_verb
        return re.compile(rf"\s?(?P<verb>{last})(?!\w)") if last else None

    @cached_property
    def the(self) -> re.Pattern[str]:
        """The definite article; an empty one where a language has none."""
        the = self._words.the
        return re.compile(rf"\s*(?:{the})(?:\s|(?<=['’]))" if the else r"\s*", re.IGNORECASE)

    @cached_property
    def verb(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{self._words.verb})(?!\w)")

    @cached_property
    def verb_first(self) -> re.Pattern[str]:
        """A clause that begins with its verb, in one form or in two: "a-t-il dit", "ha detto"."""
        return re.compile(rf"(?:{self._words.verb}|(?:a|ont)-t-)(?!\d)")

    @cached_property
    def is_pronoun(self) -> re.Pattern[str]:
        return re.compile(self._words.pronoun, re.IGNORECASE)

    @cached_property
    def according_to(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?:(?<!\w)(?:{self._words.according_to})|^\s*(?:{self._words.for_whom}))"
            rf"\s(?P<subject>[^\"“”„«»]{{3,110}})[,:]\s*$",
            re.IGNORECASE,
        )

    @cached_property
    def according_to_whom(self) -> re.Pattern[str]:
        """The beginning of a sentence that somebody tells: "Nach Angaben von Lena Holt ist"."""
        words = self._words.according_to
        return re.compile(rf"\s*(?i:{words})\s{_subject()}(?P<clause>[^,\"“”„«»:]{{0,80}})$")

    @cached_property
    def whom_it_is_according_to(self) -> re.Pattern[str]:
        """The same, the word behind the name, and a role between: "Kovács Béla vezér szerint"."""
        words = self._words.according_behind
        return re.compile(
            rf"\s*{_subject()}(?P<role>(?:\s[^\W\d_]{{3,20}}){{0,3}}?)\s(?:{words})(?!\w)"
            rf"(?P<clause>[^,\"“”„«»:]{{0,80}})$"
        )

    @cached_property
    def according_to_him(self) -> re.Pattern[str]:
        """The same with a pronoun: "Segundo ele, "."""
        return re.compile(
            rf"(?:^|.*[,;]\s|\s*)(?:{self._words.according_to_him})(?!\w)(?P<clause>[^\"“”„«»:]{{0,80}})$",
            re.IGNORECASE,
        )

    @cached_property
    def said_so(self) -> re.Pattern[str]:
        """The beginning of a sentence that says whose the last one was: "Lo ha detto"."""
        verb = self._words.verb
        so = rf"(?:Lo|Così|Así\slo|Das)\s(?P<verb>{verb})|(?i:(?P<first>{verb}))\sto"
        return re.compile(rf"\.?\s(?:{so})\s")

    @cached_property
    def according_behind(self) -> re.Pattern[str]:
        """Who tells a sentence, at its end: “two feet” since May, according to Lena Holt."""
        return re.compile(
            rf"(?P<clause>[^.!?;:\"“”„«»]{{0,140}}?)[,\s]\s?(?:{self._words.according_to})"
            rf"\s(?P<subject>[^.;:\"“”„«»]{{3,110}}?)(?=[.;]|$)"
        )

    @cached_property
    def told_by(self) -> re.Pattern[str]:
        """Who tells a whole sentence, and the words of it before the mark."""
        return re.compile(
            rf"\s*(?:{self._words.according_to}|(?P<for>{self._words.for_whom}))\s"
            rf"(?P<subject>[^,\"“”„«»]{{3,60}}(?:,\s{run_pattern()}(?=,))?),"
            rf"(?P<clause>[^\"“”„«»:]{{3,120}})$",
            re.IGNORECASE,
        )

    ends = re.compile(
        r"(?<=[\w\"”“’)»«][\w\"”“’)»«])[.!?]"
        r"(?<!\b[DM][rs]\.)(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Col|Rev|Hon|Sgt|Sra|Maj|Adm)\.)(?<!\bProf\.)(?<!\bCapt\.)"
        r"[\"”’)]?\s+(?=[^\W\d_])"
    )
    """Ends of sentences; "Mr." ends none."""

    marks = re.compile(r"[\"“”„«»「」]")
    """Any quotation mark."""


@cache
def speech_patterns(words: SpeechWords) -> SpeechPatterns:
    """Give the patterns of a language."""
    return SpeechPatterns(words)
