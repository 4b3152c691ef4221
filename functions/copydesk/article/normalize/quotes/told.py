"""What is told before a quote: the sentences between it and the one whose speaker is known.

“We can go on,” Holt said. The rain had stopped.
By noon the crews were back. For her, “it was a relief,” she said.
   sentences: "The rain had stopped.", "By noon the crews were back."; lead-in: "For her,"
"""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.quotation_marks import Marked
from copydesk.article.normalize.quotes.speech_patterns import SpeechPatterns
from copydesk.article.text import COLONS

CHARACTERS_AROUND = 220
"""Looked at on either side of a quote; a speaker and a role fit in."""

PARAGRAPHS_OF_A_PRONOUN = 2
"""How many paragraphs back "she said" may mean somebody."""

CHARACTERS_OF_A_PRONOUN = 1_500
"""Of text between; over a longer stretch nobody remembers who "she" is."""

MOST_MARKS = 30
"""Left out of it: a text of nothing but quotes has no speakers to look for."""

MOST_SENTENCES = 12
"""Of it, counted back from the quote."""

_ENDS = (".", "!", "?", "…", ":")


@dataclass(frozen=True, slots=True)
class Told:
    """What stands between a quote and the last one that has a speaker."""

    sentences: Sequence[str]
    """In order, without what stands between marks."""

    in_paragraph: int
    """So many of them stand in the quote's own paragraph."""

    lead_in: str
    """The words of the quote's own sentence before its mark: "For her," or none."""

    last_speaker: Person | None = None
    """Who spoke last, if that is near enough."""

    def is_last(self, person: Person) -> bool:
        """Is it the last speaker, or is there none to be taken for?"""
        return self.last_speaker is None or self.last_speaker.name == person.name


def text_before(texts: Sequence[str], marked: Marked, characters: int) -> str:
    """Give what stands before a quote: in its paragraph, or above it, if that ends in a colon."""
    before = texts[marked.first][max(0, marked.start - characters) : marked.start]
    above = texts[marked.first - 1].rstrip() if marked.first and not before.strip() else ""
    return above[-characters:] if above[-1:] in COLONS else before


WORDS_OF_A_SPEECH = 3
"""Behind a colon that no verb of speech stands before; fewer may be a title or a word."""

MOST_ABOVE = 10
"""Quotes looked back at for one that stands in the paragraph above."""


def is_introduced(texts: Sequence[str], marked: Marked) -> bool:
    """Does a colon stand before a quote, or the particle of Japanese speech behind it?"""
    before = text_before(texts, marked, CHARACTERS_AROUND).rstrip()[-1:]
    return before in COLONS or texts[marked.last].startswith("と", marked.end)


def is_introduced_above(texts: Sequence[str], marked: Marked, marks: Sequence[Marked]) -> bool:
    """Does speech behind a dash follow a paragraph without any, as "The mayor is angry."?"""
    dash = marked.start == 0 and texts[marked.first][:1] in {"–", "—", "-"}
    above = marked.first - 1
    return dash and not any(each.first <= above <= each.last for each in marks[-MOST_ABOVE:])


def is_a_sentence(texts: Sequence[str], marked: Marked) -> bool:
    """Does a quote end with a sentence of some words?"""
    over = texts[marked.last][marked.end : marked.end + 1] in {"", ".", "!", "?"}
    return len(marked.text.split()) >= WORDS_OF_A_SPEECH and (
        over or marked.text[-1:] in {".", "!", "?", "…"}
    )


def is_near(last: Marked, marked: Marked) -> bool:
    """Does a quote stand so near before another that its speaker may be meant by a pronoun?"""
    return last.last >= marked.first - PARAGRAPHS_OF_A_PRONOUN


def told_between(
    texts: Sequence[str], marks: Sequence[Marked], last: Marked | None, marked: Marked
) -> list[str]:
    """Give what is told between two quotes, by paragraphs; of a long stretch the last ones.

    Args:
        texts: The paragraphs.
        marks: All quotes before this one.
        last: The one to begin after; None to begin some paragraphs above.
        marked: The one to end before.
    """
    first = last.last if last else max(0, marked.first - PARAGRAPHS_OF_A_PRONOUN)
    stretches = [
        _Stretch(
            number,
            last.end if last and number == first else 0,
            marked.start if number == marked.first else len(texts[number]),
        )
        for number in range(first, marked.first + 1)
    ]
    while sum(each.end - each.begin for each in stretches) > CHARACTERS_OF_A_PRONOUN:
        stretches.pop(0)
    return [_without(marks[-MOST_MARKS:], texts[each.number], each) for each in stretches]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of a paragraph."""

    number: int
    begin: int
    end: int


def _without(marks: Sequence[Marked], text: str, stretch: _Stretch) -> str:
    """Leave out what stands between marks in a stretch of one paragraph."""
    kept, at = [], stretch.begin
    for each in marks:
        if each.first <= stretch.number <= each.last:
            opened = each.start if each.first == stretch.number else 0
            closed = each.end if each.last == stretch.number else len(text)
            kept.append(text[at : max(at, opened)])
            at = max(at, closed)
    return ", ".join([*kept, text[at : stretch.end]])


def sentences_in(told: Sequence[str], patterns: SpeechPatterns) -> Told:
    """Part what is told into sentences."""
    *above, within = [[each for each in patterns.ends.split(text) if each.strip()] for text in told]
    open_ended = bool(within) and not told[-1].rstrip().endswith(_ENDS)
    lead_in = within.pop() if open_ended else ""
    before = [sentence for sentences in above for sentence in sentences]
    return Told([*before, *within][-MOST_SENTENCES:], len(within), lead_in)
