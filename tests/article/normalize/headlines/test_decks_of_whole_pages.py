"""Decks of pages, read through the whole pipeline: the first lines are easily taken for one."""

import pytest

from copydesk.article.model import Article
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

HEADLINE = "Water metro to run until eleven"
FIRST = "KOCHI: The city will run its boats until eleven at night."
SECOND = "The new timetable comes into force on the first of next month."
THIRD = (
    "“We heard what our passengers asked for again and again last winter,” the director of the "
    "company said on Friday, after the council had agreed to it."
)


def article(body: str, head: str = "") -> Article:
    page = f"<html><head><title>{HEADLINE}</title>{head}</head><body><h1>{HEADLINE}</h1>{body}"
    return read_article(Upload(page.encode(), "text/html; charset=utf-8")).article


def test_a_paragraph_between_two_like_it_is_no_deck_though_the_description_repeats_it() -> None:
    described = f'<meta name="description" content="{SECOND}">'
    read = article(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>", described)

    assert read.alternative_headline is None
    assert [one.text for one in read.sections[0].paragraphs][1] == SECOND


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(f"<p class=deck>{SECOND}</p>", id="called so"),
        pytest.param(f"<h4>Transport.</h4><p>{SECOND}</p><p>By Anna Ruiz</p>", id="below a label"),
    ],
)
def test_a_line_that_the_description_repeats_is_the_deck(above: str) -> None:
    described = f'<meta name="description" content="{SECOND}">'

    assert article(f"{above}<p>{THIRD}</p>", described).alternative_headline == SECOND


def test_the_first_line_in_an_element_around_the_whole_story_is_no_deck() -> None:
    body = f"<div itemprop='description articleBody'>{FIRST}<div>{SECOND}</div><div>It is so.</div>"
    read = article(f"{body}</div>")

    assert read.alternative_headline is None
    assert len(read.sections[0].paragraphs) == len((FIRST, SECOND, "It is so."))


@pytest.mark.parametrize(
    ("above", "deck"),
    [
        pytest.param(
            f"<header data-area=intro><div>{SECOND}</div></header>", SECOND, id="an attribute"
        ),
        pytest.param(
            "<font><i>Passengers wait at the quays for the boats</i></font><br>By Anna Ruiz<br>",
            "Passengers wait at the quays for the boats",
            id="italics above a byline",
        ),
    ],
)
def test_a_page_may_call_a_deck_so_in_other_ways(above: str, deck: str) -> None:
    assert article(f"{above}<div data-area=body><p>{THIRD}</p></div>").alternative_headline == deck


def test_a_line_in_italics_without_a_byline_below_it_may_be_something_else() -> None:
    slanted = "<p><i>Passengers wait at the quays for boats</i></p>"

    assert article(f"{slanted}<p>{THIRD}</p>").alternative_headline is None


def test_the_only_points_of_a_list_that_is_called_a_deck_begin_with_it() -> None:
    described = f'<meta name="description" content="{SECOND}">'
    points = f"<ul class=bajada><li>{SECOND}</li></ul>"

    assert article(f"{points}<p>{THIRD}</p>", described).alternative_headline == SECOND
    assert article(f"{points}<p>{THIRD}</p>").alternative_headline is None


def test_a_dateline_before_the_deck_is_the_storys() -> None:
    read = article(f"<div class=lede><p>KOCHI (AP) – {SECOND}</p></div><p>{THIRD}</p>")

    assert read.alternative_headline == SECOND
    assert read.dateline is not None
    assert (read.dateline.place, read.dateline.agency) == ("Kochi", "AP")
