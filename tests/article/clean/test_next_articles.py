"""Another story below the first one, in an element of its own."""

import pytest

from copydesk.article.clean import judge
from copydesk.article.parse.page.page import parse_page

OWN = """
<p>The county council voted last night to keep the narrow-gauge line open for five years.</p>
<p>Councillors had been asked to end the subsidy, but the motion fell by 21 votes to 19.</p>
<p>Trains will run at weekends from April and daily from June, the manager said on Monday.</p>
"""
OTHER = """
<p>Ferry fares in the bay will rise by ten percent on February 1, the operator said on Friday.</p>
<p>“Fuel leaves us no choice at all,” said director Paul Quist at the harbour on Friday.</p>
<p>Season tickets that were bought before Christmas keep the old price until the summer.</p>
"""


def keeps_fares(page: str) -> bool:
    verdicts = judge(parse_page(f"<html><body><main>{page}</main></body></html>"))
    kept = " ".join(one.block.text for one in verdicts if one.kept)
    assert "narrow-gauge" in kept
    return "Ferry fares in the bay" in kept


def test_what_the_reader_scrolls_on_to_is_another_story() -> None:
    first = f"<article><h1>Line saved</h1>{OWN}</article>"

    assert not keeps_fares(f"{first}<article><h1>Fares to rise</h1>{OTHER}</article>")


def test_a_story_at_another_address_is_another_one() -> None:
    first = f"<h1>Line saved</h1><article data-url=/line>{OWN}</article><hr>"
    next_one = f"<article data-url=/fares><header><h2>Fares to rise</h2></header>{OTHER}</article>"

    assert not keeps_fares(f"{first}{next_one}")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            f"<h1>Live</h1><article data-url=/live>{OWN}</article>"
            f"<article data-url=/live/2><h2>Fares</h2>{OTHER}</article>",
            id="a part of its address",
        ),
        pytest.param(
            f"<h1>Live</h1><article data-url=/live#1>{OWN}</article>"
            f"<article data-url=/live#2><h2>Fares</h2>{OTHER}</article>",
            id="a place in its address",
        ),
        pytest.param(
            f"<h1>Live</h1><article data-url=/1><h2>Line</h2>{OWN}</article>"
            f"<article data-url=/2><h2>Fares</h2>{OTHER}</article>",
            id="posts with addresses",
        ),
        pytest.param(
            f"<h1>Line</h1><article data-url=/1>{OWN}</article>"
            f"<article data-url=/2>{OTHER}</article>",
            id="another address without a title",
        ),
        pytest.param(
            f"<h1>Live</h1><article><h2>Line</h2>{OWN}</article><article><h2>Fares</h2>{OTHER}</article>",
            id="posts of a live blog",
        ),
        pytest.param(
            f"<article><h1>Line</h1>{OWN}</article><article>{OTHER}</article>", id="no title"
        ),
        pytest.param(
            f"<article><h1>Line</h1>{OWN}<article><h1>Fares</h1>{OTHER}</article></article>",
            id="inside the first",
        ),
        pytest.param(
            f"<article><h1>Line</h1>{OWN}</article><article><h1>Line</h1>{OTHER}</article>",
            id="the same title",
        ),
    ],
)
def test_an_article_that_is_part_of_the_story_stays(page: str) -> None:
    assert keeps_fares(page)
