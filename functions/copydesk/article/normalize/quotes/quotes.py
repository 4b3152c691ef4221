"""Quotes: the words that an article quotes, between marks, and who said them.

    “Despite the difficulties, ... of borders,” Foreign Minister Ceyhun Bayramov said
    „Das ist gut“, sagte Merkel.      « C'est bien », a déclaré M. Dupont.      「…」

A name in marks, or one that the writer doubts ("so-called"), is no quote.
"""

import re
from collections.abc import Sequence

from copydesk.article.model import Quote
from copydesk.article.normalize.quotes.attribution import Spoken
from copydesk.article.normalize.quotes.dash_quotes import find_speech
from copydesk.article.normalize.quotes.listener import Listener
from copydesk.article.normalize.quotes.quotation_marks import Marked, find_marked
from copydesk.article.normalize.quotes.speakers import Attributor
from copydesk.article.normalize.quotes.speech import SpeechWords, speech_words
from copydesk.article.normalize.quotes.tongues import tongue_of
from copydesk.article.text import UNPARTED

WORDS_OF_A_QUOTE = 6
"""From so many words on, marks hold a quote even where nobody says who spoke."""

WORDS_OF_A_PARTIAL_QUOTE = 2
"""So many with a speaker: the plan was “a disgrace”."""

MOST_QUOTES = 2_000
"""Of one article: a text with more is not written by a journalist."""

LETTERS_OF_A_SMALL_WORD = 3
CAPITALS_OF_A_TITLE = 3
_SMALL_IN_TITLES = frozenset({"from", "into", "over", "upon", "with"})
"""Beside all that are shorter: "of", "the"."""

WORDS_OF_A_SENTENCE = 3
"""So many, and a sentence's end mark, are a quote, too."""


def find_quotes(
    paragraphs: Sequence[tuple[str, int | None]], *, language: str | None
) -> tuple[Quote, ...]:
    """Find what an article quotes.

    Args:
        paragraphs: Text and its start in the source, or None where it has no place there.
        language: BCP 47, or None: decides which verbs are verbs of speech.
    """
    texts = [text for text, _ in paragraphs]
    words = speech_words(language)
    marked = _marked_in(texts, words)
    if not marked:
        return ()
    tongue = tongue_of(language)
    if tongue:
        spoken = [*map(Listener(texts, tongue).attribute, marked[:MOST_QUOTES])]
    else:
        hears = Attributor(texts, words)
        spoken = [
            part for each in marked[:MOST_QUOTES] for part in hears.parted(hears.attribute(each))
        ]
    return tuple(_quote(each, paragraphs) for each in spoken if _is_quote(each))


def _marked_in(texts: Sequence[str], words: SpeechWords) -> list[Marked]:
    """Find what stands between marks, or behind a dash where that is the custom."""
    marked = find_marked(texts)
    if not words.dashes:
        return marked
    speech = {each.first: each for each in find_speech(texts, words.verb)}
    outside = [
        each for each in marked if each.first not in speech or each.start > speech[each.first].end
    ]
    return sorted([*outside, *speech.values()], key=lambda each: (each.first, each.start))


def _is_quote(spoken: Spoken) -> bool:
    text, by = spoken.marked.text, spoken.by
    words, ended = _count_words(text), text[-1:] in ",.!?…。！？，"
    if text[:1] > "⺀" and spoken.by is None and not ended:
        # In Chinese and Japanese, marks hold names of things as often as speech.
        return spoken.introduced and words >= WORDS_OF_A_QUOTE
    somebody = by is not None and (by.by_pronoun or by.speaker is not None)
    if somebody and (ended or words >= WORDS_OF_A_PARTIAL_QUOTE):
        return True
    if _is_title(text):
        return by is not None and by.follows and ended
    if by is not None and ended and words >= WORDS_OF_A_PARTIAL_QUOTE:
        return True
    told = by is not None and (by.follows or spoken.introduced)
    if words >= (WORDS_OF_A_SENTENCE if told else WORDS_OF_A_QUOTE):
        return True
    return words >= WORDS_OF_A_SENTENCE and text[-1:] in ".!?…" and text[:1].isupper()


# Thai, Lao, Burmese and Khmer; kana, ideographs and Hangul.
_LETTERS_FOR_A_WORD = (
    (UNPARTED, 4),
    (re.compile(r"[\u2e80-\U0003134f]"), 2),
)


def _count_words(text: str) -> int:
    """Count words; of a script without spaces, two or four characters count as one."""
    words = len(text.split())
    if words >= WORDS_OF_A_QUOTE or text.isascii():
        return words
    return max(words, *(len(sign.findall(text)) // each for sign, each in _LETTERS_FOR_A_WORD))


def _is_title(text: str) -> bool:
    """Is it set like a title: capitals on all longer words?

    With an end mark too, for an American paper sets it before the closing one: three capitals
    then, since two may be a sentence: "Come on, Anna."
    """
    words = text.split()
    small = _SMALL_IN_TITLES
    longer = [word for word in words if len(word) > LETTERS_OF_A_SMALL_WORD and word not in small]
    if not longer or not all(word[0].isupper() for word in longer):
        return False
    capitals = sum(word[0].isupper() for word in words)
    return text[-1:] not in ",.!" or capitals >= CAPITALS_OF_A_TITLE


# "But Farmers Alliance president Anna Ruiz said"
_JOINS_ON = re.compile(r"^(?:And|But|So|Yet|Und|Aber|Et|Mais|Pero|Ma|Mas)\s")


def _quote(spoken: Spoken, paragraphs: Sequence[tuple[str, int | None]]) -> Quote:
    marked, by = spoken.marked, spoken.by
    first, last = paragraphs[marked.first][1], paragraphs[marked.last][1]
    return Quote(
        text=marked.text,
        start=None if first is None or last is None else first + marked.start,
        end=None if first is None or last is None else last + marked.end,
        speaker=by.speaker.name if by and by.speaker else None,
        speaker_role=_JOINS_ON.sub("", by.speaker.role or "") or None
        if by and by.speaker
        else None,
        verb=by.verb if by else None,
    )
