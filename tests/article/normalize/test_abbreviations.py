"""Abbreviations: only those whose letters the long form explains."""

import pytest

from copydesk.article.normalize.abbreviations import find_abbreviations
from tests.article.normalize.case_tables import case, rows
from tests.stopwatch import STILL_LINEAR, growth


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case(*cells, name=cells[0], known_failure=fails)
        for fails, cells in rows("abbreviations.txt")
    ],
)
def test_an_abbreviation_is_taken_with_its_long_form(text: str, expected: str) -> None:
    found = find_abbreviations([text])

    assert "; ".join(f"{each.short} = {each.long}" for each in found) == expected.removeprefix("-")


def test_the_first_explanation_of_a_short_form_stays() -> None:
    (found,) = find_abbreviations(["A World Bank Group (WBG).", "A West Bay Guild (WBG)."])

    assert found.long == "World Bank Group"


@pytest.mark.parametrize(
    ("unit", "end"),
    [
        pytest.param("(", "", id="brackets"),
        pytest.param("(AB) ", "", id="short forms"),
        pytest.param("A", " (AB)", id="a long word"),
        pytest.param("A B ", "(AB)", id="capitals"),
        pytest.param("AB (a", "", id="brackets that nothing closes"),
    ],
)
def test_a_hostile_text_takes_time_in_proportion(unit: str, end: str) -> None:
    def work(characters: int) -> None:
        find_abbreviations([unit * (characters // len(unit)) + end])

    assert growth(work, 40_000) < STILL_LINEAR
