"""The words that a headline and its text are compared by."""

import pytest

from copydesk.article.normalize.headlines.beginnings_of_words import share_of, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Two bridges of Tollerby", {"two", "bridges", "tollerb"}, id="no endings"),
        pytest.param("It is up to us", set(), id="words of two letters say nothing"),
        pytest.param("4 of 12, 4b and b4", {"4", "12", "and"}, id="numbers, however short"),
        pytest.param("covid_19 20_000 b2b", {"covid", "19", "20", "000", "b2b"}, id="underscores"),
        pytest.param("Straße über Ärzte", {"strasse", "über", "ärzte"}, id="letters with marks"),
        pytest.param(
            "東京で会議", {"東京", "京で", "で会", "会議", "東京で会議"}, id="pairs of signs"
        ),
        pytest.param("", set(), id="nothing"),
    ],
)
def test_a_text_is_known_by_how_its_words_begin(text: str, words: set[str]) -> None:
    assert words_of(text) == words


def test_a_long_text_has_the_words_of_its_lines() -> None:
    lines = ["The bridge at Linz is 4 metres wide.", "L\u2019été: Straße 12, b4, covid_19."] * 30

    assert words_of(" ".join(lines)) == words_of(lines[0]) | words_of(lines[1])


def test_of_no_words_no_share_is_known() -> None:
    assert share_of(frozenset(), frozenset({"bridge"})) == 0.0
