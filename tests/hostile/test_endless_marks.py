"""Texts that pile up what normalizing must sort: marks on one letter, names of one surname."""

import unicodedata

import pytest

from copydesk.article.normalize.quotes.cast import Cast
from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.speech import speech_words
from copydesk.article.parse.page.page import parse_page
from copydesk.article.text import tidy, tidy_lines
from tests.stopwatch import STILL_LINEAR, growth

UNSORTED = "\u0301\u0323"
COMPOSED = "\u0f73\u0f72"


@pytest.mark.parametrize(
    "marks", [pytest.param(UNSORTED, id="accents"), pytest.param(COMPOSED, id="vowel signs")]
)
def test_a_letter_with_endless_marks_is_composed_in_linear_time(marks: str) -> None:
    assert growth(lambda times: tidy("a" + marks * times), 10_000) < STILL_LINEAR
    assert growth(lambda times: tidy_lines("a" + marks * times), 10_000) < STILL_LINEAR


def test_no_mark_of_an_endless_pile_is_lost() -> None:
    piled = tidy("a" + UNSORTED * 100)

    assert sorted(piled.replace("\u034f", "")) == sorted(
        unicodedata.normalize("NFC", "a" + UNSORTED * 100)
    )


def test_marks_of_living_scripts_are_composed_as_ever() -> None:
    assert tidy("Vie\u0323\u0302t Nam, a\u0301rvi\u0301z") == "Vi\u1ec7t Nam, \u00e1rv\u00edz"


def test_a_run_of_signs_that_are_no_marks_stays_as_printed() -> None:
    assert tidy("\u2014" * 90) == "\u2014" * 90


def test_a_thousand_people_of_one_surname_are_entered_in_linear_time() -> None:
    assert growth(_cast_of_smiths, 2_000) < STILL_LINEAR


def _cast_of_smiths(number: int) -> Cast:
    return Cast([f"Anna{_letters(n)} Smith met nobody." for n in range(number)], speech_words("en"))


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def test_one_of_two_people_with_a_surname_stays_as_printed() -> None:
    cast = Cast(["Mayor Anna Ruiz met Pedro Ruiz. Later Anna Ruiz left."], speech_words("en"))

    assert cast.full(Person("Ruiz")) == Person("Ruiz")
    assert cast.full(Person("Anna Ruiz")) == Person("Anna Ruiz", "Mayor")


@pytest.mark.parametrize(
    "unit", ['\\"', '"', "\\\n", '"a",', '"a b c d e f g h i j k l m n o p."1']
)
def test_data_whose_strings_nothing_ends_is_read_in_linear_time(unit: str) -> None:
    def page(times: int) -> str:
        return f'<script type="application/json">["{unit * times}</script>'

    assert growth(lambda times: parse_page(page(times)), 10_000) < STILL_LINEAR
