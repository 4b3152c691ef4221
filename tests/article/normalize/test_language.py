"""The letters tell the language, but for sisters: there a page knows best what it is in."""

import pytest

from copydesk.article.normalize.language import language_of

CROATIAN = (
    "Na hridi Plana, dvije milje od najbliže kuće, od ponedjeljka opet netko pali svjetlo. "
    "Svjetionik je automatiziran i otada su ga posjećivali samo serviseri i galebovi."
)
ENGLISH = (
    "The harbour bridge reopened to traffic on Thursday morning, two years after it was struck. "
    "The first bus crossed at noon, and the mayor said that the town had missed its bridge."
)


@pytest.mark.parametrize("declared", ["hr", "bs", "sr-Latn"])
def test_of_sister_languages_the_declared_one_counts(declared: str) -> None:
    assert language_of(CROATIAN, declared=declared).tag == declared[:2]


def test_a_wrong_declaration_counts_for_nothing() -> None:
    assert language_of(ENGLISH, declared="hr").tag == "en"


def test_letters_that_say_little_do_not_outweigh_the_declared_language() -> None:
    shifted = "".join(chr(ord(letter) + 2) if letter.isalpha() else letter for letter in ENGLISH)

    assert language_of(shifted * 2, declared="en").tag == "en"
