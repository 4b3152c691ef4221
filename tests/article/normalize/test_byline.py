"""Bylines: the people, all of them, and nobody else."""

import time

import pytest

from copydesk.article.normalize.byline import read_byline
from tests.article.normalize.case_tables import case, rows


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


@pytest.mark.parametrize(
    "printed",
    [
        pytest.param("By " + "A" * 1_000_000, id="one long word"),
        pytest.param("Anna Ruiz, " * 90_000, id="many names"),
        pytest.param("(" * 1_000_000, id="brackets"),
        pytest.param("a@" * 500_000, id="addresses"),
        pytest.param(" " * 1_000_000, id="spaces"),
    ],
)
def test_a_hostile_byline_takes_no_time(printed: str) -> None:
    read_byline("By Anna Ruiz")
    began = time.process_time()

    read_byline(printed)

    assert time.process_time() - began < 0.5
