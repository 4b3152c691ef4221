import pytest

from copydesk.article.draft import Head
from copydesk.article.normalize.page.site import (
    Site,
    name_in_title,
    site_as_title,
    site_of,
    without_site,
)

DAILY = Site(
    frozenset({"thedailyexample"}), frozenset({"world", "localnews"}), "daily-example.co.uk"
)


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        pytest.param("Minister resigns | The Daily Example", "Minister resigns", id="bar"),
        pytest.param("Minister resigns - Daily Example", "Minister resigns", id="hyphen"),
        pytest.param("Minister resigns – World – The Daily Example", "Minister resigns", id="both"),
        pytest.param("The Daily Example: Minister resigns", "Minister resigns", id="in front"),
        pytest.param("Minister resigns | World", "Minister resigns", id="section alone"),
        pytest.param("Minister resigns :: daily-example.co.uk", "Minister resigns", id="host"),
        pytest.param("Minister resigns » THE DAILY EXAMPLE", "Minister resigns", id="capitals"),
        pytest.param("Minister resigns（The Daily Example）", "Minister resigns", id="in brackets"),
    ],
)
def test_the_name_of_the_site_is_taken_off(title: str, headline: str) -> None:
    assert without_site(title, DAILY) == headline


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Fire - and then silence", id="a dash of its own"),
        pytest.param("Bridge closed: what drivers must know", id="a colon of its own"),
        pytest.param("Courses: World", id="the section is the subject"),
        pytest.param("The Daily Example", id="nothing but the site"),
        pytest.param("Minister resigns (again)", id="brackets of its own"),
        pytest.param("|", id="nothing but a bar"),
        pytest.param("：", id="nothing but a wide colon"),
        pytest.param("", id="nothing"),
        pytest.param("How the daily example of one woman | Portrait", id="an unknown part"),
    ],
)
def test_a_headline_keeps_its_own_parts(title: str) -> None:
    assert without_site(title, DAILY) == title


def test_the_host_in_front_of_a_title_is_the_site() -> None:
    site = Site(host="example.org")

    assert without_site("www.Example.org - Facts and figures", site) == "Facts and figures"


@pytest.mark.parametrize(
    ("title", "host", "name"),
    [
        ("A wet winter | Lichen Log", "lichenlog.example", "Lichen Log"),
        (
            "Gazzettino Valdora - La funivia resta ferma",
            "www.gazzettinovaldora.it",
            "Gazzettino Valdora",
        ),
        ("Három lábon állt – Dombvidéki Hírlap", "dombvideki-hirlap.example", "Dombvidéki Hírlap"),
        ("The bake | The Miller's Gazette", "millersgazette.example", "The Miller's Gazette"),
        ("Catatan Pasar: Gerobak Terakhir", "catatanpasar.blogspot.example", "Catatan Pasar"),
        ("A wet winter | Notes", "lichenlog.example", None),
        ("Lichen Log", "lichenlog.example", None),
        ("Tea | Tea", "com.example", None),
    ],
)
def test_a_title_names_the_site_as_the_host_spells_it(
    title: str, host: str, name: str | None
) -> None:
    assert name_in_title(title, host) == name


def test_behind_a_colon_a_host_in_front_of_a_title_may_be_its_subject() -> None:
    head = Head(title="Solar panels: what they cost")
    site = site_of(head, "https://solarpanels.example/cost")

    assert without_site("Solar panels: what they cost", site) == "Solar panels: what they cost"


@pytest.mark.parametrize(
    ("title", "host", "name"),
    [
        pytest.param("Lichen Log", "www.lichenlog.example", "Lichen Log", id="the host spells it"),
        pytest.param("A wet winter", "lichenlog.example", None, id="a headline"),
        pytest.param("BBC", "bbc.example", None, id="too short to prove it"),
        pytest.param(None, "lichenlog.example", None, id="none"),
    ],
)
def test_a_title_may_be_all_name(title: str | None, host: str, name: str | None) -> None:
    assert site_as_title(title, host) == name
