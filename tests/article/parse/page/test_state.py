"""Pages that hold their article in the state of a script alone."""

import json

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from copydesk.errors import Unreadable

TEXTS = (
    "Kommunen i Norrvik stänger gångbron vid hamnen.",
    "Bron används av omkring 1 200 personer om dagen, säger kommunen.",
)
ARTICLE = {
    "title": {"value": "Bron stängs"},
    "leadText": {"value": "Rost har hittats i balkarna"},
    "authors": [{"title": "Sara Lind"}],
    "components": [{"type": "text", "paragraphs": [{"text": {"value": one}} for one in TEXTS]}],
}


def page_of(article: object, *, title: str = "Bron stängs - Norrvik") -> Upload:
    state = f"window.FLUX_STATE = {json.dumps({'article': article}, ensure_ascii=False)};"
    page = f"<html><head><title>{title}</title></head><body><script>{state}</script>"
    return Upload(page.encode(), "text/html; charset=utf-8")


def test_a_short_body_in_a_script_is_known_by_the_title_of_its_page() -> None:
    read = read_article(page_of(ARTICLE)).article

    assert [one.text for one in read.sections[0].paragraphs] == list(TEXTS)
    assert (read.headline, [one.name for one in read.authors]) == ("Bron stängs", ["Sara Lind"])


@pytest.mark.parametrize(
    ("article", "title"),
    [
        pytest.param(ARTICLE, "Norrvik", id="another title"),
        pytest.param({**ARTICLE, "title": {"value": "Norr"}}, "Norr", id="a title of a word"),
        pytest.param({**ARTICLE, "title": None}, "Bron stängs", id="no title in the data"),
    ],
)
def test_a_few_sentences_of_a_script_are_no_article_without_it(article: object, title: str) -> None:
    with pytest.raises(Unreadable):
        read_article(page_of(article, title=title))


def test_the_deck_beside_such_a_body_is_the_story_s() -> None:
    read = read_article(page_of(ARTICLE)).article

    assert read.alternative_headline == "Rost har hittats i balkarna"


TOLD = (
    "The bell rang twice, and for the first time in forty years a tram rolled down Ostend Road.",
    "Nobody clapped.",
    "In the first vote, nine years ago, only four councillors had raised their hands for the tram.",
    "The second line, to the harbour, is planned for the spring of 2028, the operator said.",
)
IN_DATA = {
    "headline": "Trams return to Ostend Road",
    "summary": "The first line opens on Saturday",
    "section": {"name": "City"},
    "authors": [{"name": "Sara Lind"}],
    "body": [
        {"type": "paragraph", "text": TOLD[0]},
        {"type": "paragraph", "text": TOLD[1]},
        {"type": "image", "caption": "A tram on a test.", "credit": "Paul Holt", "url": "/1.jpg"},
        {"type": "paragraph", "text": TOLD[2]},
        {"type": "list", "items": ["Every eight minutes.", "Free until 31 May."]},
        {"type": "paragraph", "text": TOLD[3]},
    ],
}


def page_with(data: object, shown: str = "") -> Upload:
    state = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>'
    page = f"<html><head><title>Trams return to Ostend Road</title></head><body>{shown}{state}"
    return Upload(page.encode(), "text/html; charset=utf-8")


def test_the_data_of_a_script_is_read_with_its_short_lines_lists_and_pictures() -> None:
    read = read_article(page_with({"props": {"article": IN_DATA}})).article

    texts = [one.text for section in read.sections for one in section.paragraphs]
    assert texts == [*TOLD[:3], "Every eight minutes.", "Free until 31 May.", TOLD[3]]
    assert read.alternative_headline == "The first line opens on Saturday"
    assert read.article_section == "City"
    assert [(one.caption, one.credit) for one in read.images] == [
        ("A tram on a test.", "Paul Holt")
    ]


def test_a_headline_that_the_page_shows_is_not_read_again() -> None:
    shown = "<h1>Trams return to Ostend Road</h1>"
    read = read_article(page_with({"props": {"article": IN_DATA}}, shown)).article

    texts = [one.text for section in read.sections for one in section.paragraphs]
    assert (read.headline, texts[0]) == ("Trams return to Ostend Road", TOLD[0])


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({"a": IN_DATA, "b": {**IN_DATA, "headline": "Ice"}}, id="two articles"),
        pytest.param(
            {"name": "Shell", "text": TOLD[0], "more": IN_DATA["body"]}, id="a part of it"
        ),
    ],
)
def test_data_that_hold_no_one_article_are_read_by_their_strings(data: object) -> None:
    read = read_article(page_with(data)).article

    texts = [one.text for section in read.sections for one in section.paragraphs]
    assert TOLD[0] in texts
    assert TOLD[3] in texts
