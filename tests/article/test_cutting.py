"""Words of ASCII text are cut by bytes exactly where a pattern would find them."""

import re
from string import printable

import pytest

from copydesk.article.cutting import (
    runs_of_letters_and_digits,
    words_of_letters,
    words_of_letters_and_digits,
)

EVERY_CHARACTER = "".join(map(chr, range(128)))
TEXTS = [
    pytest.param("", id="nothing"),
    pytest.param("it's 8 o'clock, covid_19 rose", id="a line"),
    pytest.param(printable * 2, id="all that is printed"),
    pytest.param("a".join(EVERY_CHARACTER), id="every sign between letters"),
    pytest.param(f"9{EVERY_CHARACTER[::-1]}_", id="every sign beside its neighbour"),
]


@pytest.mark.parametrize("text", TEXTS)
def test_runs_of_small_letters_are_words(text: str) -> None:
    assert words_of_letters(text) == re.findall("[a-z]+", text)


@pytest.mark.parametrize("text", TEXTS)
def test_digits_and_underscores_belong_to_words_where_they_are_asked_for(text: str) -> None:
    assert words_of_letters_and_digits(text) == re.findall("[a-z0-9_]+", text)


@pytest.mark.parametrize("text", TEXTS)
def test_an_underscore_parts_runs_of_letters_and_digits(text: str) -> None:
    assert runs_of_letters_and_digits(text) == re.findall("[a-z0-9]+", text)
