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
