"""What is remembered of lines, and what is not."""

import pytest

from copydesk.article.normalize.remembered import LINES_REMEMBERED, remembered


@pytest.mark.parametrize(
    ("line", "times_found"),
    [
        pytest.param("Anna Ruiz", 1, id="a line is answered once"),
        pytest.param("Rain fell. " * 100_000, 2, id="a long text is never kept"),
    ],
)
def test_only_answers_about_short_lines_are_remembered(line: str, times_found: int) -> None:
    asked: list[int] = []

    @remembered
    def length_of(text: str) -> int:
        asked.append(1)
        return len(text)

    answers = [length_of(line), length_of(line)]

    assert answers == [len(line)] * 2
    assert len(asked) == times_found


def test_the_lines_of_the_next_document_take_the_place_of_the_last_ones() -> None:
    asked: list[str] = []

    @remembered
    def first_letter_of(text: str) -> str:
        asked.append(text)
        return text[0]

    for line in (
        "Anna Ruiz",
        *(f"Line {number}" for number in range(LINES_REMEMBERED)),
        "Anna Ruiz",
    ):
        first_letter_of(line)

    assert asked.count("Anna Ruiz") == 2
