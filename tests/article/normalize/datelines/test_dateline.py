"""Datelines: taken off the lead where there is one, and never where there is none."""

import pytest

from copydesk.article.model import Dateline
from copydesk.article.normalize.datelines.dateline import split_dateline
from tests.article.normalize.case_tables import case, rows
from tests.stopwatch import STILL_LINEAR, growth

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
    ("printed", "story", "place"),
    [
        pytest.param("AYVALIK (AA) -", "Hasat Ayvalık’ta erken başladı.", "Ayvalık", id="Turkish"),
        pytest.param(
            "KAŞIKÇI (AA) -", "Hasat bu yıl erken başladı.", "Kaşıkçı", id="by its letters"
        ),
        pytest.param("AYVALIK (AP) —", "The harvest in Ayvalik began.", "Ayvalik", id="English"),
        pytest.param("MCALLEN (AP) —", "The town of McAllen has voted.", "McAllen", id="Scots"),
    ],
)
def test_a_place_in_capitals_has_the_letters_of_its_story(
    printed: str, story: str, place: str
) -> None:
    dateline, _ = split_dateline(f"{printed} {story}")

    assert dateline is not None
    assert dateline.place == place


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
    "unit",
    [
        pytest.param("A", id="one long word"),
        pytest.param("A B ", id="capitals and spaces"),
        pytest.param("LONDON, ", id="a city and a comma"),
        pytest.param("(", id="open brackets"),
        pytest.param("- ", id="dashes"),
        pytest.param("/", id="strokes"),
        pytest.param("9", id="digits"),
        pytest.param(" ", id="spaces"),
    ],
)
def test_a_hostile_lead_takes_time_in_proportion(unit: str) -> None:
    assert growth(lambda times: split_dateline(unit * times), 20_000) < STILL_LINEAR
