"""A bare name that a layout leaves out in the place of the byline is in the record."""

import pytest

from copydesk.article.model import Article
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

TITLE = "Harbour bridge reopens after two years"
DECK = "Ferries will keep running until Sunday, the city says"
TEXT = (
    "The harbour bridge reopened to traffic on Thursday morning, two years after it was closed.",
    "About 9,000 cars a day are expected to use it, and the ferries will run until the new year.",
)


def read(*lines: str, text: tuple[str, ...] = TEXT) -> Article:
    return read_article(Upload("\n\n".join((TITLE, *lines, *text, "")).encode())).article


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((DECK, "Odette Marchand"), id="below a deck"),
        pytest.param((DECK, "Wietske Haverkamp"), id="a name that no list has"),
        pytest.param(("Wietske Haverkamp",), id="below the headline"),
    ],
)
def test_a_name_in_the_place_of_the_byline_is_the_author(lines: tuple[str, ...]) -> None:
    article = read(*lines)

    assert [author.name for author in article.authors] == [lines[-1]]
    assert article.byline is not None
    assert article.byline.as_printed == lines[-1]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        pytest.param("Harbour Bridge", TEXT, id="words of the text"),
        pytest.param("New York", TEXT, id="a place"),
        pytest.param("Climate Change", TEXT, id="a section"),
        pytest.param(
            "Wietske Haverkamp",
            (*TEXT, "Haverkamp had closed the bridge herself, on the night of the storm."),
            id="whom the text tells of",
        ),
    ],
)
def test_other_capitals_there_are_nobody(line: str, text: tuple[str, ...]) -> None:
    assert read(DECK, line, text=text).authors == ()
