"""The gazetteer: a country only where one alone can be meant."""

import pytest

from copydesk.article.normalize import gazetteer


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Baku", "AZ"),
        ("BAKU", "AZ"),
        ("London", "GB"),
        ("Londres", "GB"),
        ("Sao Paulo", "BR"),
        ("São Paulo", "BR"),
        ("München", "DE"),
        ("Munich", "DE"),
        ("Москва", "RU"),
        ("北京", "CN"),
        ("القاهرة", "EG"),
        ("Washington", "US"),
        ("New Delhi", "IN"),
        ("St. Louis", "US"),
    ],
)
def test_a_city_that_stands_alone_has_its_country(name: str, country: str) -> None:
    place = gazetteer.city(name)

    assert place is not None
    assert place.country == country


@pytest.mark.parametrize("name", ["Birmingham", "Valencia", "Hamilton", "San Jose", "Jerusalem"])
def test_a_city_that_more_than_one_country_has_is_left_open(name: str) -> None:
    place = gazetteer.city(name)

    assert place is not None
    assert place.country is None


@pytest.mark.parametrize("name", ["Smallville", "Nato", "", "Exclusive"])
def test_what_is_no_city_is_not_found(name: str) -> None:
    assert gazetteer.city(name) is None


def test_georgia_is_a_country_and_a_state() -> None:
    country, state = gazetteer.country("Georgia"), gazetteer.region("Georgia")

    assert country is not None
    assert state is not None
    assert (country.country, state.country) == ("GE", "US")


def test_two_congos_are_left_open() -> None:
    congo = gazetteer.country("Congo")

    assert congo is not None
    assert congo.country is None


@pytest.mark.parametrize(
    ("name", "country"),
    [
        pytest.param("Carcassonne", "FR", id="a town"),
        pytest.param("AYVALIK", "TR", id="in capitals"),
        pytest.param("济南", "CN", id="Chinese"),
        pytest.param("山形", "JP", id="without its word for city"),
        pytest.param("부산", "KR", id="Korean"),
        pytest.param("Μαδρίτη", "ES", id="a city abroad in Greek"),
        pytest.param("Halifax", None, id="two countries"),
        pytest.param("Smallville", None, id="none"),
    ],
)
def test_a_town_has_its_country_if_only_one_bears_its_name(name: str, country: str | None) -> None:
    assert gazetteer.country_of_town(name) == country
