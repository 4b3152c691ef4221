"""Datelines: taken off the lead where there is one, and never where there is none."""

import time

import pytest

from copydesk.article.model import Dateline
from copydesk.article.normalize.dateline import split_dateline
from tests.article.normalize.case_tables import case, rows

STORY = "In Tollerby the council met for six hours before it voted on the new fountain."


def datelines() -> list[object]:
    return [
        case(cells[1], cells[2:], name=cells[0], known_failure=fails)
        for fails, cells in rows("datelines.txt")
    ]


@pytest.mark.parametrize(("printed", "expected"), datelines())
def test_a_dateline_is_taken_off_the_lead(printed: str, expected: list[str]) -> None:
    space = "" if printed.endswith(("--", "(CNN)")) and "(B" in printed + "(B" else " "
    dateline, rest = split_dateline(printed + space + STORY)

    place, region, country, date, agency = (None if cell == "-" else cell for cell in expected)
    assert dateline == Dateline(
        as_printed=printed,
        place=place or "",
        region=region,
        country=country,
        date=date,
        agency=agency,
    )
    assert rest == STORY


@pytest.mark.parametrize(
    "lead",
    [
        case(cells[1], name=cells[0], known_failure=fails)
        for fails, cells in rows("no_datelines.txt")
    ],
)
def test_a_lead_without_a_dateline_is_left_alone(lead: str) -> None:
    assert split_dateline(lead) == (None, lead)


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param("A" * 1_000_000, id="one long word"),
        pytest.param("A B " * 250_000, id="capitals and spaces"),
        pytest.param("LONDON, " * 125_000, id="a city and a comma"),
        pytest.param("(" * 1_000_000, id="open brackets"),
        pytest.param("- " * 500_000, id="dashes"),
        pytest.param("/" * 1_000_000, id="strokes"),
        pytest.param("9" * 1_000_000, id="digits"),
        pytest.param(" " * 1_000_000, id="spaces"),
    ],
)
def test_a_hostile_lead_takes_no_time(lead: str) -> None:
    split_dateline("LONDON (Reuters) - The gazetteer is read before the clock starts.")
    began = time.process_time()

    split_dateline(lead)

    assert time.process_time() - began < 0.2
