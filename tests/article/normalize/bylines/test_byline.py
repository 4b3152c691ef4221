"""Bylines: the people, all of them, and nobody else."""

import pytest

from copydesk.article.normalize.bylines.byline import read_byline
from tests.article.normalize.case_tables import case, rows
from tests.stopwatch import STILL_LINEAR, growth


@pytest.mark.parametrize(
    ("printed", "names", "roles"),
    [
        case(cells[1], cells[2], (*cells[3:], "")[0], name=cells[0], known_failure=fails)
        for fails, cells in rows("bylines.txt")
    ],
)
def test_a_byline_gives_its_people(printed: str, names: str, roles: str) -> None:
    authors = read_byline(printed, site_name="The Tollerby Times")

    assert "; ".join(author.name for author in authors) == names.removeprefix("-")
    assert "; ".join(author.role for author in authors if author.role) == roles or not roles


def test_a_name_in_capitals_is_kept_as_printed_beside_its_ordinary_form() -> None:
    (author,) = read_byline("By ANNA RUIZ")

    assert (author.name, author.name_as_printed) == ("Anna Ruiz", "ANNA RUIZ")


def test_what_is_printed_inside_a_name_stays_in_its_printed_form() -> None:
    (author,) = read_byline("By Anna (Maria) Ruiz (dpa)")

    assert (author.name, author.name_as_printed) == ("Anna Ruiz", "Anna (Maria) Ruiz")


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("A", id="one long word"),
        pytest.param("Anna Ruiz, ", id="many names"),
        pytest.param("(", id="brackets"),
        pytest.param("a@", id="addresses"),
        pytest.param(" ", id="spaces"),
    ],
)
def test_a_hostile_byline_takes_time_in_proportion(unit: str) -> None:
    assert growth(lambda times: read_byline("By " + unit * times), 20_000) < STILL_LINEAR
