"""Who is credited on a page, but not with its story."""

from collections.abc import Collection
from itertools import chain

import pytest

from copydesk.article.draft import Head
from copydesk.article.normalize.bylines.byline_lines import _LABELS
from copydesk.article.normalize.bylines.credits import credits_of
from copydesk.article.normalize.bylines.elsewhere import (
    _OF_ALL_PICTURES,
    _OF_OTHERS,
    _OF_PICTURES,
    _OWN_FOOTERS,
)
from copydesk.article.parse.page.elements import label_words
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

TEXT = (
    "The minister resigned on Monday after a report on the bridge was published by the council.",
    "She had been in office for two years, and nobody had expected her to leave before the summer.",
    "Her deputy will be in charge until the end of June, a spokesman for the government said.",
    "The bridge has been closed since the floods of last winter, and its repair will take a year.",
)
BOX = (
    '<div class="wide"><h2>Analysis</h2><div class="byline">Omar Dahl QNB Oslo correspondent</div>'
    "<p>There is no doubt that the matter of the bridge will be with the next minister too.</p>"
    "</div>"
)


def authors_of(*parts: str) -> list[str]:
    body = "<h1>Minister resigns over bridge</h1><article>" + "".join(parts) + "</article>"
    article = read_article(Upload(body.encode(), "text/html; charset=utf-8")).article
    return [author.name for author in article.authors]


def paragraphs(times: int) -> str:
    return "".join(f"<p>{line}</p>" for line in TEXT * times)


def test_a_box_in_the_midst_of_the_text_is_signed_by_another() -> None:
    assert authors_of(paragraphs(2), BOX, paragraphs(1)) == []


def test_a_box_about_the_author_stands_below_the_text() -> None:
    about = (
        '<div><h3>About the author</h3><div class="author">Anna Ruiz</div><p>She writes.</p></div>'
    )

    assert authors_of(paragraphs(3), about) == ["Anna Ruiz"]


def test_whoever_wrote_a_book_that_is_for_sale_wrote_no_story() -> None:
    shop = "<ul><li>A Life of Rivers</li><li>by Ada Holt £16.00</li></ul>"

    assert authors_of(paragraphs(3), shop) == []


def test_an_agency_under_the_headline_is_the_maker_and_nobody_far_below() -> None:
    byline = '<div class="byline">Associated Press in Tollerby</div>'
    teaser = '<div><p class="byline">Ada Holt and Otto Kern</p><p>More of the same.</p></div>'
    body = f"<h1>Minister resigns over bridge</h1>{byline}<div>{paragraphs(4)}</div>{teaser}"
    article = read_article(Upload(body.encode(), "text/html; charset=utf-8")).article

    assert article.authors == ()
    assert article.agency is not None
    assert article.agency.code == "AP"


def test_no_block_is_no_byline() -> None:
    assert credits_of(Head(), [], None, 0).authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "by <a>Anna Ruiz</a><i><a>@ruiz</a></i> May 4, 2024",
        "by <a>Anna Ruiz</a><span>Anna Ruiz</span>",
        "<a>Anna Ruiz</a><span>Contact Reporter</span>",
        "<a>Anna Ruiz</a><span>View All Articles</span>",
    ],
)
def test_a_name_ends_where_another_element_touches_it(line: str) -> None:
    assert authors_of(f'<div class="byline">{line}</div>', paragraphs(1)) == ["Anna Ruiz"]


def test_whoever_is_quoted_beside_the_text_wrote_no_story() -> None:
    pulled = (
        '<div class="pull-quote"><p>A fine bridge.</p><span class="author">Ada Holt</span></div>'
    )

    assert authors_of(paragraphs(1), pulled, paragraphs(1)) == []


def test_the_author_of_a_caption_took_the_picture() -> None:
    picture = '<figure><figcaption class="author">Ada Holt, Tollerby</figcaption></figure>'

    assert authors_of(picture, paragraphs(2)) == []


@pytest.mark.parametrize(
    "labels",
    [
        pytest.param(_LABELS, id="who wrote"),
        pytest.param(_OF_OTHERS, id="other stories"),
        pytest.param(_OF_PICTURES, id="a picture"),
        pytest.param(_OF_ALL_PICTURES, id="many pictures"),
        pytest.param(tuple(chain(*_OWN_FOOTERS)), id="the story's own foot"),
    ],
)
def test_each_label_is_one_word_as_labels_are_read(labels: Collection[str]) -> None:
    assert [label for label in labels if label_words(label) != (label,)] == []
