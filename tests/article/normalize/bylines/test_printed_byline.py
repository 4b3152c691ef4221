"""The printed byline is a line that names who is credited, or there is none."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

PAGE = """<html><head><title>Bridge opens</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge opens",
"author": {"@type": "Person", "name": "Marta Okonkwo"}}</script></head><body><article>
<h1>Bridge opens</h1>
%s
<p>The harbour bridge reopened to traffic on Thursday morning, two years after it was struck.</p>
<p>The first bus crossed at noon, and the mayor said that the town had missed its bridge.</p>
</article></body></html>"""


@pytest.mark.parametrize(
    ("printed", "byline"),
    [
        pytest.param(
            '<div class="byline">By Marta Okonkwo</div>', "By Marta Okonkwo", id="on one line"
        ),
        pytest.param(
            '<div class="byline"><div>By</div><div>Marta Okonkwo</div></div>',
            "By Marta Okonkwo",
            id="on two",
        ),
        pytest.param('<div class="byline">By</div>', None, id="By and nobody"),
        pytest.param('<div class="author">See biography</div>', None, id="a link beside it"),
        pytest.param('<div class="author">9:51</div>', None, id="a time"),
        pytest.param("", None, id="nothing printed"),
    ],
)
def test_the_byline_is_printed_or_none(printed: str, byline: str | None) -> None:
    article = read_article(Upload((PAGE % printed).encode())).article

    assert [author.name for author in article.authors] == ["Marta Okonkwo"]
    assert (article.byline.as_printed if article.byline else None) == byline
