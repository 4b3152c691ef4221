"""Bylines that a dump cut at its links."""

import pytest

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.normalize.bylines.credits import credits_of

LEAD = "The council voted on Monday evening to close the old bridge until the repairs are finished."


def authors(*lines: str) -> list[str]:
    blocks = [Block("Council closes old bridge"), *map(Block, lines), Block(LEAD)]
    found = credits_of(Head(), blocks, 0, len(blocks) - 1)
    return [author.name for author in found.authors]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["By", "Anna Ruiz"], ["Anna Ruiz"], id="one name"),
        pytest.param(["By", "Anna Ruiz", "and", "John Roe"], ["Anna Ruiz", "John Roe"], id="two"),
        pytest.param(
            ["Von", "Anna Ruiz", ",", "Jan Kohl", "und", "Omar Dahl", "4. Mai 2024"],
            ["Anna Ruiz", "Jan Kohl", "Omar Dahl"],
            id="three, then a date",
        ),
        pytest.param(["Article written by:", "Anna Ruiz", "Share"], ["Anna Ruiz"], id="with words"),
        pytest.param(["Kolumne von", "Anna Ruiz"], ["Anna Ruiz"], id="a column"),
        pytest.param(["By", "Anna Ruiz", "John Roe Hall"], ["Anna Ruiz"], id="nothing joins them"),
        pytest.param(["By", "Anna Ker", "n", "4 May 2024"], ["Anna Kern"], id="its last letter"),
        pytest.param(["Por", "Anna Ruiz", "y", "Omar Dahl"], ["Anna Ruiz", "Omar Dahl"], id="y"),
        pytest.param(["By", "Anna", "Van Holt", "4 May 2024"], ["Anna Van Holt"], id="a surname"),
        pytest.param(["By", "Anna", "Updated", "4 May 2024"], [], id="a given name alone"),
        pytest.param(
            ["Anna Ruiz", "and", "Omar Dahl", "4 May 2024"], ["Anna Ruiz", "Omar Dahl"], id="no By"
        ),
    ],
)
def test_the_lines_of_a_byline_are_read_as_one(lines: list[str], expected: list[str]) -> None:
    assert authors(*lines) == expected


def test_a_lone_by_above_something_else_credits_nobody() -> None:
    assert authors("By", "4 May 2024, 10:15", "Share this") == []


def test_the_byline_is_kept_as_its_lines_print_it() -> None:
    blocks = [Block(line) for line in ("Old bridge closes", "By", "Anna Ruiz", "and", "John Roe")]

    found = credits_of(Head(), [*blocks, Block(LEAD)], 0, 5)

    assert found.byline is not None
    assert found.byline.as_printed == "By Anna Ruiz and John Roe"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["By Anna Ruiz,", "John Roe,", "Omar Dahl", "4 May 2024"],
            ["Anna Ruiz", "John Roe", "Omar Dahl"],
        ),
        (["By Anna Ruiz and", "John Roe"], ["Anna Ruiz", "John Roe"]),
        (["By Anna Ruiz", "John Roe"], ["Anna Ruiz"]),
        (["Reviewed by", "Ada Holt"], []),
    ],
)
def test_a_byline_that_ends_in_a_comma_goes_on_below(lines: list[str], expected: list[str]) -> None:
    assert authors(*lines) == expected


def test_a_byline_may_be_cut_above_its_headline() -> None:
    blocks = [*map(Block, ["By", "Anna Ruiz", "Council closes old bridge"]), Block(LEAD)]
    found = credits_of(Head(), blocks, 2, 3)

    assert [author.name for author in found.authors] == ["Anna Ruiz"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["By Anna Ruiz", "and", "Omar Dahl"], ["Anna Ruiz", "Omar Dahl"]),
        (["By Anna Ruiz", "and", "a bridge that fell"], ["Anna Ruiz"]),
        (["Γράφτηκε από τον/την", "Μαρία Κανελλή"], ["Μαρία Κανελλή"]),
        (["Публикувано от", "Ваня Тодорова"], ["Ваня Тодорова"]),
        (["Публикувано от", "Ваня Тодорова", "в", "19:21"], ["Ваня Тодорова"]),
        (["Автор:", "Алина Мезенцева"], ["Алина Мезенцева"]),
        (["Photo by", "Omar Dahl", "on"], []),
    ],
)
def test_a_join_or_a_label_may_have_a_line_of_its_own(
    lines: list[str], expected: list[str]
) -> None:
    assert authors(*lines) == expected
