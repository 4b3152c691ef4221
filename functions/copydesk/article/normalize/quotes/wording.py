"""Wording: words that have a capital only because a sentence begins with them.

Like Holt, she asked ...      "like" is in the text, and "Like" begins sentences alone: no name
Will Holt asked ...           "will" is in the text, but it is a given name, too
Segundo Lena Holt, ...        "according to", at the beginning of a Portuguese sentence
Rancher Lena Holt ...         what she is, though no list has it
"""

import re
from collections.abc import Sequence
from functools import cache, cached_property

from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.quotes.houses import WORDS_OF_A_FULL_NAME
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.runs import capitals
from copydesk.article.normalize.quotes.speech import SpeechWords
from copydesk.article.normalize.small_words import in_small_letters, is_small_word
from copydesk.article.normalize.titles import is_role
from copydesk.article.normalize.word_lists import word_list


@cache
def _inside_a_sentence() -> re.Pattern[str]:
    capital = f"[{capitals()}]"
    # Behind "Dr." and an initial no sentence begins either.
    before = rf"(?<=[\w,;]\s)|(?<=[DM][rs]\.\s)|(?<=\b{capital}\.\s)"
    return re.compile(rf"(?:{before}){capital}[\w\u2019'-]*")


_CASE = re.compile(r"['’][^\W\d_]{1,6}$")


# "vor Journalisten Anna Holt", "Üreticilerden Ayşe Kaya": of whom she is one, or whom she told;
# "Professor für Informatik Max Holt": of what.
_IS_BENT = re.compile(r"(?:en|l[ae]rd[ae]n|ik|ung|heit|keit|schaft|tät|tion|ie)$")


class Wording:
    """The words of a text's sentences, for whoever asks whether one is a part of a name."""

    def __init__(self, texts: Sequence[str], words: SpeechWords) -> None:
        self._texts = texts
        self._words = words

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
        """Take such words off the front of a name, and the language's preposition off its end."""
        words = person.name.split()
        if words[0].lower() in self._words.opening and self._is_no_given_name(words):
            words = words[1:]  # "Menurut Holt"
        while len(words) > 1 and self.has(words[0]):
            words = words[1:]
        role = person.role
        if self._says_what_somebody_is(words):
            bent = _IS_BENT.search(words[0]) is not None
            role, words = role or (None if bent else words[0]), words[1:]
        if self._words.behind_a_name in words[1:]:
            words = words[: words.index(self._words.behind_a_name)]
        if self._words.language == "fi" and self._is_of_a_house(words):
            words = words[:-1]
        name = " ".join(words)
        return Person(_CASE.sub("", name) if self._words.cases_apart else name, role)

    @staticmethod
    def _is_no_given_name(words: Sequence[str]) -> bool:
        """Is the first word none, as "Segundo" is of two, but of three opens a sentence?"""
        if len(words) > WORDS_OF_A_FULL_NAME:
            return True
        return len(words) == WORDS_OF_A_FULL_NAME and not has_a_given_name(words[:1])

    def _is_of_a_house(self, words: Sequence[str]) -> bool:
        """Is the last word whose house it is: Finnish's "Tapio Holt |Vaasan| museosta"?"""
        if len(words) <= WORDS_OF_A_FULL_NAME or not words[-1].endswith("n"):
            return False
        from_its_house = re.compile(rf"(?<!\w){re.escape(words[-1])}\s[a-zäö-]{{3,40}}st[aä](?!\w)")
        return any(map(from_its_house.search, self._texts))

    def _says_what_somebody_is(self, words: Sequence[str]) -> bool:
        """Does a name begin with a calling that no list has: "Uimaopettaja Tapio Heikkinen"?

        A given name stands behind it, and it has a capital because a sentence begins with it, or
        because nouns have. In English, the mother of rare given names, it must be a known word.
        """
        if len(words) <= WORDS_OF_A_FULL_NAME or self._words.family_first:
            return False
        first, second = words[:2]
        if has_a_given_name([first]) or not has_a_given_name([second]):
            return False
        if first.isupper() or "-" in first or "." in first:
            return False
        if self._words.nouns_in_capitals:
            return True
        known = self._words.language != "en" or is_small_word(first.lower()) or is_role(first)
        return known and first not in self._inside_sentences
