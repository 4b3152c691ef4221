"""Quotes: the words that an article quotes, between marks, and who said them.

    “Despite the difficulties, ... of borders,” Foreign Minister Ceyhun Bayramov said
    „Das ist gut“, sagte Merkel.      « C'est bien », a déclaré M. Dupont.      「…」

A name in marks, or one that the writer doubts ("so-called"), is no quote.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.article.model import Quote
from copydesk.article.normalize.people import Cast
from copydesk.article.normalize.quotation_marks import Marked, find_marked
from copydesk.article.normalize.speakers import Attribution, attribute
from copydesk.article.normalize.speech import speech_words

WORDS_OF_A_QUOTE = 6
"""From so many words on, marks hold a quote even where nobody says who spoke."""

WORDS_OF_A_SENTENCE = 3
"""So many, and a sentence's end mark, are a quote, too."""


@dataclass(frozen=True, slots=True)
class _Said:
    marked: Marked
    by: Attribution | None


def find_quotes(
    paragraphs: Sequence[tuple[str, int | None]], *, language: str | None
) -> tuple[Quote, ...]:
    """Find what an article quotes.

    Args:
        paragraphs: Text and its start in the source, or None where it has no place there.
        language: BCP 47, or None: decides which verbs are verbs of speech.
    """
    texts = [text for text, _ in paragraphs]
    marked = find_marked(texts)
    if not marked:
        return ()
    words, cast = speech_words(language), Cast(texts)
    said: list[_Said] = []
    for each in marked:
        by = attribute(each, texts, words, cast)
        if _is_quote(each, by):
            said.append(_Said(each, by))
    return tuple(_quote(one, paragraphs) for one in said)


def _is_quote(marked: Marked, by: Attribution | None) -> bool:
    count = _count_words(marked.text)
    if by is not None and by.verb is not None and count > 1:
        return True
    if by is not None and marked.text.rstrip()[-1:] in ",.!?…":
        return True
    if _is_title(marked.text):
        return False
    if count >= WORDS_OF_A_QUOTE:
        return True
    return (
        count >= WORDS_OF_A_SENTENCE
        and marked.text.rstrip()[-1:] in ".!?…"
        and marked.text[:1].isupper()
    )


def _count_words(text: str) -> int:
    """Count words; of a script without spaces, two characters count as one."""
    return max(len(text.split()), sum(c > "⺀" for c in text) // 2)


def _is_title(text: str) -> bool:
    """Is it set like a title: capitals on most words, no end mark?"""
    words = [word for word in text.split() if len(word) > 3]  # noqa: PLR2004 - "of", "the"
    return bool(words) and all(word[0].isupper() for word in words) and text[-1:] not in ",.!"


def _quote(said: _Said, paragraphs: Sequence[tuple[str, int | None]]) -> Quote:
    marked, by = said.marked, said.by
    first, last = paragraphs[marked.first][1], paragraphs[marked.last][1]
    placed = first is not None and last is not None
    return Quote(
        text=marked.text,
        start=first + marked.start if placed and first is not None else None,
        end=last + marked.end if placed and last is not None else None,
        speaker=by.speaker.name if by and by.speaker else None,
        speaker_role=by.speaker.role if by and by.speaker else None,
        verb=by.verb if by else None,
    )
