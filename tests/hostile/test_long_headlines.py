"""Titles longer than any headline, and more of them than any page has."""

import json

import pytest

from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.parse.page.page import parse_page
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.stopwatch import STILL_LINEAR, growth

STORY = """<p>HARBOURTON - The old bridge stays closed until spring, the harbour master said on
Tuesday, because the storm of last week had moved one of its pillars by a hand.</p>
<p>Ferries will carry cars and walkers across from six in the morning until midnight, and the
council will pay for them, it said after a meeting that had lasted for most of the night.</p>"""
LONG = "Bridge stays closed and " * 5_000
LINKED = json.dumps({"@type": "NewsArticle", "headline": LONG})


def headline_of(page: str) -> str | None:
    return read_article(Upload(page.encode())).article.headline


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f"<title>{LONG}</title><body><h1>Bridge stays closed</h1>{STORY}", id="title"),
        pytest.param(
            f"<meta property='og:title' content='{LONG}'><h1>Bridge stays closed</h1>{STORY}",
            id="meta",
        ),
        pytest.param(
            f"<script type='application/ld+json'>{LINKED}</script>"
            f"<h1>Bridge stays closed</h1>{STORY}",
            id="json-ld",
        ),
        pytest.param(f"<title>Bridge stays closed</title><h1>{LONG[:600]}</h1>{STORY}", id="h1"),
    ],
)
def test_a_text_in_the_place_of_a_headline_is_none(page: str) -> None:
    assert headline_of(page) == "Bridge stays closed"


def test_a_bare_text_that_begins_with_an_endless_line_has_no_headline_of_that_length() -> None:
    body = f"# {'x' * 9_000}\n\n## Sub\n\n[a](https://a.example) " + STORY[3:].replace("<p>", "\n")
    headline = read_article(Upload(body.encode())).article.headline

    assert headline is None or len(headline) <= HEADLINE_CHARACTERS


def test_pages_of_very_many_headlines_are_weighed_in_linear_time() -> None:
    def read(times: int) -> None:
        titles = "".join(f"<h1>The bridge of the {n}th</h1>" for n in range(times))
        metas = "".join(f"<meta property='og:title' content='Bridge {n}'>" for n in range(times))
        headline_of(f"<head>{metas}</head><body>{titles}{STORY}")

    assert growth(read, 150) < STILL_LINEAR


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("<h1>{many}<br>more</h1>", id="one after the other"),
        pytest.param("<h1>{nested}</h1>", id="one with others in it"),
    ],
)
def test_headings_of_very_many_lines_are_read_in_linear_time(heading: str) -> None:
    def read(times: int) -> None:
        text = heading.format(many="The bridge<br>" * times, nested="<div>a<br></div>b<br>" * times)
        parse_page(f"<title>The bridge</title>{text}")

    assert growth(read, 1_500) < STILL_LINEAR
