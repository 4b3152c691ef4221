"""Incises: who speaks, set inside the quotation marks, as French papers print it.

« C'est triste, a réagi la directrice, Mireille Astruc. Nous jouerons samedi. »
« Je suis convaincue -ha dicho Catalina Ferrer- de que sí »
"""

import re
from dataclasses import dataclass, replace

from copydesk.article.normalize.quotes.attribution import Attribution
from copydesk.article.normalize.quotes.attributions import attribution_after
from copydesk.article.normalize.quotes.quotation_marks import Marked
from copydesk.article.normalize.quotes.speech_patterns import SpeechPatterns

LONGEST_INCISE = 160
WORDS_BEFORE = 2
"""Fewer are no sentence that somebody may have begun."""

_APART = re.compile(r"(?:,|\s[-–—])\s(?=[^\W\d_])|\s[-–—](?=[^\W\d_])")
_ENDS = re.compile(r"[.!?…](?=\s|$)|[,-–—]\s(?=[^\W\d_])|\s[-–—](?=\s|$)")


_CALLING = re.compile(
    r",\s[^\W\d_]{5,25}(?:\s(?:de|du|des|del|della|di|da|do)\s[^.,;:]{3,40})?\.(?=\s|$)"
)
"""What no list has: "raconte Omar Dahl, |régisseur du théâtre|."."""


@dataclass(frozen=True, slots=True)
class Parted:
    """The parts of a quote, and who speaks both."""

    by: Attribution
    parts: list[Marked]


def parted_by_an_incise(marked: Marked, text: str, patterns: SpeechPatterns) -> Parted | None:
    """Part what stands between two marks of a text, where it says whose it is.

    None if it does not, or if it runs over paragraphs.
    """
    opened, text = text.find(marked.text, marked.start), marked.text
    if marked.first != marked.last or opened < 0:
        return None
    for apart in _APART.finditer(text):
        if len(text[: apart.start()].split()) < WORDS_BEFORE:
            continue
        clause = text[apart.end() :][:LONGEST_INCISE]
        if not patterns.verb_first.match(clause):
            continue
        by = attribution_after(f", {clause}", ",", patterns)
        if by is None or not (by.by_pronoun or (by.speaker and " " in by.speaker.name)):
            continue
        return Parted(by, _parts(marked, opened, apart, _end_of(clause, by)))
    return None


def _end_of(clause: str, by: Attribution) -> int:
    """Find where the words of the speaker go on: behind his name, and the role beside it."""
    at = 0
    if by.speaker:
        at = clause.find(by.speaker.name) + len(by.speaker.name)
        role = by.speaker.role or ""
        if role and clause[at:].startswith(", ") and (behind := clause.find(role, at)) > 0:
            at = behind + len(role)
        elif found := _CALLING.match(clause, at):
            return found.end()
    found = _ENDS.search(clause, at)
    return found.end() if found else len(clause)


def _parts(marked: Marked, opened: int, apart: re.Match[str], end: int) -> list[Marked]:
    before, behind = marked.text[: apart.start()], marked.text[apart.end() + end :]
    first = replace(marked, text=before.strip(), end=opened + apart.start())
    if not behind.strip():
        return [first]
    begins = opened + len(marked.text) - len(behind.lstrip())
    return [first, replace(marked, text=behind.strip(), start=begins)]
