"""Datelines: taken off the lead where there is one, and never where there is none."""

import pytest

from copydesk.article.block import Block
from copydesk.article.model import Dateline
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.datelines.home import at_home
from copydesk.article.normalize.datelines.lone import dateline_above, read_lone_dateline
from copydesk.article.normalize.datelines.nearby import in_its_state
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
    space = "" if printed.endswith(("--", "(CNN)")) else " "
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


@pytest.mark.parametrize(
    ("printed", "code", "country"),
    [
        pytest.param("Cuenca, 9 may (EFE).-", "EFE", "ES", id="the larger one is abroad"),
        pytest.param("Guadalajara, 9 may (EFE).-", "EFE", "ES", id="the far larger, too"),
        pytest.param("Guadalajara (México), 9 may (EFE).-", "EFE", "MX", id="a printed country"),
        pytest.param("La Paz, 9 may (EFE).-", "EFE", None, id="no town of Spain's"),
        pytest.param("Bogotá, 9 may (EFE).-", "EFE", "CO", id="a capital"),
        pytest.param("HALIFAX —", "CP", "CA", id="named at the foot"),
        pytest.param("HALIFAX —", None, None, id="of no agency"),
        pytest.param("SYDNEY (CP) —", "CP", "AU", id="a world city"),
        pytest.param("HYDERABAD (AFP) —", "AFP", None, id="an agency that writes for the world"),
    ],
)
def test_an_agency_leaves_out_the_name_of_its_own_country(
    printed: str, code: str | None, country: str | None
) -> None:
    dateline, _ = split_dateline(f"{printed} The bridge reopened to traffic on Thursday morning.")
    agency = agency_named(code) if code else None

    located = at_home(dateline, agency)
    assert located is not None
    assert located.country == country


@pytest.mark.parametrize(
    ("line", "below", "place"),
    [
        pytest.param("BEIJING —", "The fountain is dry again.", "Beijing", id="with a dash"),
        pytest.param("Orhan KARA / VAN, (DHA)", "18 Aralık 2023 - 10:41", "Van", id="a date below"),
        pytest.param("〔記者陳怡君／花蓮報導〕", "花蓮賞鯨季今天提前開跑。", "花蓮", id="Chinese"),
        pytest.param("本报讯（记者 张伟）", "城市周一开放了一座新图书馆。", None, id="no place"),
    ],
)
def test_a_dateline_may_have_a_line_of_its_own(line: str, below: str, place: str | None) -> None:
    dateline = read_lone_dateline(line, below)

    assert (dateline and dateline.place) == place


@pytest.mark.parametrize(
    ("line", "labels", "place"),
    [
        pytest.param("ROCKPORT, Maine", ("dateline",), "Rockport", id="called so"),
        pytest.param("ROCKPORT, Maine", ("intro",), None, id="not called so"),
        pytest.param("March 5, 2026", ("dateline",), None, id="a date that is called so"),
        pytest.param("By Anna Ruiz", ("dateline",), None, id="a byline that is called so"),
        pytest.param(
            "By ANNA RUIZ and OMAR DAHL AUG. 24, 2016",
            ("byline", "dateline"),
            None,
            id="a byline and a date",
        ),
    ],
)
def test_a_dateline_by_the_name_of_its_element_needs_no_mark(
    line: str, labels: tuple[str, ...], place: str | None
) -> None:
    below = Block("Three whales have sung under the pier of this harbor town for a week.")
    dateline = dateline_above(Block(line, labels=labels), below)

    assert (dateline and dateline.place) == place


@pytest.mark.parametrize(
    ("printed", "lines", "country"),
    [
        pytest.param(
            "LIMA —",
            ("Storms crossed western Ohio.", "The Allen County director said so."),
            "US",
            id="a county and a state of theirs",
        ),
        pytest.param("LIMA —", ("Storms crossed western Ohio.",), "PE", id="a state alone"),
        pytest.param("LIMA —", ("The Allen County fair opened.",), "PE", id="a county alone"),
        pytest.param(
            "LIMA —",
            ("A man of Allen County in western Ohio was found in Peru.",),
            "PE",
            id="the country is named",
        ),
        pytest.param(
            "LIMA, Peru —",
            ("Storms crossed western Ohio.", "The Allen County director said so."),
            "PE",
            id="the country is printed",
        ),
    ],
)
def test_what_a_story_says_near_a_bare_place_tells_its_country(
    printed: str, lines: tuple[str, ...], country: str
) -> None:
    dateline, _ = split_dateline(f"{printed} {STORY}")
    located = in_its_state(dateline, lines)

    assert located is not None
    assert located.country == country


@pytest.mark.parametrize(
    ("printed", "rest", "country"),
    [
        ("Bremerhaven.", "Ein Kutter ist am Mittwoch im Hafen gesunken, sagte die Polizei.", "DE"),
        ("Morogoro.", "Kundi la nyani limevamia soko kuu la mji na kula ndizi za watu.", "TZ"),
    ],
)
def test_a_place_of_its_own_language_may_end_in_a_stop(
    printed: str, rest: str, country: str
) -> None:
    dateline, lead = split_dateline(f"{printed} {rest}")

    assert dateline == Dateline(as_printed=printed, place=printed.rstrip("."), country=country)
    assert lead == rest


def test_a_city_before_a_colon_and_news_of_a_day_is_a_dateline_where_cities_are_surnames() -> None:
    lead = "WASHINGTON: US senators said on Monday that the fountain would be paid for."

    dateline, rest = split_dateline(lead)

    assert (dateline and dateline.place, rest) == ("Washington", lead.removeprefix("WASHINGTON: "))
