"""Whether all of a story is there, by the walls and pagers of its page."""

import pytest

from copydesk.article.draft import Head
from copydesk.article.normalize.page.pager import is_one_of_several
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

STORY = (
    "<p>When Ilse Brandt opened the letter she was sitting on the stairs of her own house.</p>"
    "<p>She is to pay for a road that has lain in front of her door since the summer of 1974.</p>"
)
OFFER = "<div class=paywall><h3>Read on with S+</h3><p>Subscribe now</p></div>"


def is_complete(body: str, *, free: str = "false") -> bool | None:
    data = f'{{"@type": "NewsArticle", "headline": "A road", "isAccessibleForFree": {free}}}'
    head = f'<title>A road</title><script type="application/ld+json">{data}</script>'
    page = f"<html><head>{head}</head><body><article><h1>A road</h1>{body}</article></body></html>"
    return read_article(Upload(page.encode(), "text/html; charset=utf-8")).article.is_complete


@pytest.mark.parametrize("end", ["In the town there are", "In the town there are ..."])
def test_a_paid_story_that_breaks_off_above_an_offer_is_cut(end: str) -> None:
    assert is_complete(f"{STORY}<p>{end}</p>{OFFER}") is False


@pytest.mark.parametrize(
    ("body", "free"),
    [
        pytest.param(f"{STORY}{OFFER}", "false", id="its last sentence ends"),
        pytest.param(f"{STORY}<p>In the town there are</p>", "false", id="no offer"),
        pytest.param(f"{STORY}<p>In the town there are</p>{OFFER}", "true", id="a free story"),
    ],
)
def test_of_other_stories_nothing_says_that_they_are_cut(body: str, free: str) -> None:
    assert is_complete(body, free=free) is None


@pytest.mark.parametrize(
    ("own", "prev", "following", "several"),
    [
        pytest.param("/bridge", "/bridge", "/bridge?page=3", True, id="a parameter"),
        pytest.param("https://a.example/bridge", None, "/bridge/2/", True, id="a step of the path"),
        pytest.param("/bridge/2", "/bridge", "/bridge/page/3", True, id="the middle one"),
        pytest.param("/story/74", None, "/story/75", False, id="numbered stories"),
        pytest.param("/bridge", "/ferry", "/harbour", False, id="other posts"),
        pytest.param("/bridge", None, None, False, id="no links"),
        pytest.param("/bridge", "/bridge", None, False, id="itself alone"),
    ],
)
def test_a_page_is_one_of_several_of_the_same_story(
    own: str, prev: str | None, following: str | None, *, several: bool
) -> None:
    links = (("canonical", own), ("prev", prev), ("next", following))
    head = Head(links=tuple((rel, href) for rel, href in links if href))

    assert is_one_of_several(head, None) is several
