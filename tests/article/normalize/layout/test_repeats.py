"""What a program has printed twice stands in the record once."""

import pytest

from copydesk.article.block import RemovalKind
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.article.normalize.layout.test_leavings import LEAD, MORE, TITLE, left_out

TWICE = RemovalKind.DUPLICATE


def test_a_headline_that_stands_again_above_the_text_is_no_paragraph() -> None:
    article = read_article(Upload(f"{TITLE}\n{TITLE}\n{LEAD}\n{MORE}".encode())).article

    assert article.headline == TITLE
    assert TITLE not in [one.text for section in article.sections for one in section.paragraphs]


def test_a_long_line_that_stands_twice_in_a_row_stays_once() -> None:
    assert left_out(TITLE, LEAD, MORE, MORE) == [(MORE, TWICE)]


def test_a_teaser_cut_from_the_paragraph_below_it_leaves_the_text() -> None:
    teaser = f"{MORE[:60]}…"

    assert left_out(TITLE, LEAD, teaser, MORE) == [(teaser, TWICE)]


def test_a_line_that_says_twice_what_stands_elsewhere_leaves_the_text() -> None:
    assert left_out(TITLE, f"{MORE} {MORE}", LEAD, MORE) == [(f"{MORE} {MORE}", TWICE)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([LEAD, "“Bring them home!”", "“Bring them home!”", MORE], id="a chant"),
        pytest.param([LEAD, MORE, LEAD], id="not in a row"),
        pytest.param([LEAD, "The council voted on trams…", MORE], id="another sentence below"),
        pytest.param([LEAD, f"{MORE} {MORE}", MORE], id="in the midst of the text"),
        pytest.param([LEAD, TITLE, MORE], id="below the text's beginning"),
        pytest.param([LEAD, "The ferry left at nine. The ferry left at nine.", MORE], id="alone"),
    ],
)
def test_what_is_written_twice_on_purpose_stays(lines: list[str]) -> None:
    assert TWICE not in dict(left_out(TITLE, *lines)).values()


SAID = "“I was not going to let her sink,” Joan Holt said on Monday, “and nobody asked me to.”"
LARGE = "I was not going to let her sink."


def test_a_quotation_set_large_between_two_paragraphs_leaves_the_text_with_its_name() -> None:
    lines = [LARGE, "Joan Holt, ferry owner"]

    assert left_out(TITLE, LEAD, SAID, *lines, MORE) == [(line, TWICE) for line in lines]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([LEAD, LARGE, MORE], id="said nowhere else"),
        pytest.param([LEAD, SAID.replace("“I", "She said: I"), LARGE, MORE], id="not quoted"),
        pytest.param([LEAD, "“Never,” he said.", "Never.", MORE], id="short"),
    ],
)
def test_a_short_sentence_of_the_text_stays(lines: list[str]) -> None:
    assert left_out(TITLE, *lines) == []


def test_below_a_quotation_set_large_the_text_goes_on() -> None:
    assert left_out(TITLE, LEAD, SAID, LARGE, "She has sold her.", MORE) == [(LARGE, TWICE)]
