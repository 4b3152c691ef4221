"""Wording: words that have a capital only because a sentence begins with them.

Like Holt, she asked ...      "like" is in the text, and "Like" begins sentences alone: no name
Will Holt asked ...           "will" is in the text, but it is a given name, too
"""

import re
from collections.abc import Sequence
from functools import cache, cached_property

from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.runs import capitals
from copydesk.article.normalize.small_words import in_small_letters
from copydesk.article.normalize.word_lists import word_list


@cache
def _inside_a_sentence() -> re.Pattern[str]:
    capital = f"[{capitals()}]"
    # Behind "Dr." and an initial no sentence begins either.
    before = rf"(?<=[\w,;]\s)|(?<=[DM][rs]\.\s)|(?<=\b{capital}\.\s)"
    return re.compile(rf"(?:{before}){capital}[\w\u2019'-]*")


class Wording:
    """The words of a text's sentences, for whoever asks whether one is a part of a name."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts

    @cached_property
    def _in_small_letters(self) -> frozenset[str]:
        return in_small_letters(self._texts)

    @cached_property
    def _inside_sentences(self) -> frozenset[str]:
        """Words that have a capital where no sentence begins."""
        inside = _inside_a_sentence()
        return frozenset(word for text in self._texts for word in inside.findall(text))

    def has(self, word: str) -> bool:
        """Is it a word of the sentence, and no name?"""
        small = word.lower()
        return (
            small in self._in_small_letters
            and small not in word_list("first-names-too")
            and word not in self._inside_sentences
        )

    def without_it(self, person: Person) -> Person:
        """Take such words off the front of a name."""
        words = person.name.split()
        while len(words) > 1 and self.has(words[0]):
            words = words[1:]
        return Person(" ".join(words), person.role)
