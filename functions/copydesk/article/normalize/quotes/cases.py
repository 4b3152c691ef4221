"""Cases: a name as a sentence bends it, and the form that it is known by.

Ложкина      → Степан Ложкин
Haliny Zięby → Halina Zięba
"""

from itertools import takewhile

LETTERS_OF_A_STEM = 3
LETTERS_OF_A_CASE = 3
LETTERS_OF_A_NOMINATIVE = 2
"""At most, behind the stem: Ложкин-ым of Ложкин, Zięb-y of Zięb-a, Польск-ого of Польск-ий."""


def is_case_of(bent: str, name: str) -> bool:
    """May the first be the second, or its surname, in another case?

    >>> is_case_of("Ложкина", "Степан Ложкин"), is_case_of("Анна Ложкина", "Анна Ложкина")
    (True, False)
    """
    bent_words, words = bent.split(), name.split()
    if len(bent_words) == 1:
        return _may_be(bent, words[-1])
    if len(bent_words) != len(words) or bent_words == words:
        return False
    return all(map(_may_be, bent_words, words))


def _may_be(bent: str, word: str) -> bool:
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(bent, word, strict=False)))
    return (
        stem >= min(LETTERS_OF_A_STEM, len(word))
        and len(bent) - stem <= LETTERS_OF_A_CASE
        and len(word) - stem <= LETTERS_OF_A_NOMINATIVE
    )
