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
