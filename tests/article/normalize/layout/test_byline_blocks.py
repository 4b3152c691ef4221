"""A line that gave the byline is no part of the text, whatever the layout took it for."""

import pytest

from copydesk.article.model import Article
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

HEADLINE = "Lost church bell found in church"
DECK = "For 54 years the village thought the bell had been sold. It hung in the wrong tower."
TEXT = (
    "The council voted on Tuesday night to close the road from Monday while the wall along the"
    " harbour is rebuilt, the mayor said.\n"
    "“We cannot wait for another winter,” Mayor Omar Dahl said after the meeting, which went on"
    " for three hours.\n"
    "The work will take until June and cost about £2 million, of which the county pays half.\n"
)


def article(*lines: str) -> Article:
    return read_article(Upload("\n".join((HEADLINE, *lines, TEXT)).encode())).article


def texts(read: Article) -> list[str]:
    headings = [section.heading for section in read.sections if section.heading]
    return headings + [each.text for section in read.sections for each in section.paragraphs]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((DECK, "Emma Holt", "Published 2023-12-01 09.12"), id="as a subhead"),
        pytest.param((DECK, "Emma Holt", "1 December 2023"), id="with its date"),
    ],
)
def test_a_byline_and_its_date_below_a_long_deck_are_no_text(lines: tuple[str, ...]) -> None:
    read = article(*lines)

    assert [author.name for author in read.authors] == ["Emma Holt"]
    assert not {"Emma Holt", *lines[2:]} & {*texts(read)}
    assert "Emma Holt" in {removal.text for removal in read.removals}


def test_a_byline_with_a_stop_is_no_text_either() -> None:
    read = article("Written by Emma Holt.", DECK)

    assert [author.name for author in read.authors] == ["Emma Holt"]
    assert "Written by Emma Holt." not in texts(read)


def test_a_name_that_gave_no_byline_stays() -> None:
    assert "Omar Dahl" in texts(article("By Emma Holt", "1 December 2023", DECK, TEXT, "Omar Dahl"))


def test_names_and_places_are_no_deck() -> None:
    read = article("Emma Holt in Tollerby and Omar Dahl in London", "1 December 2023", DECK)

    assert read.alternative_headline != "Emma Holt in Tollerby and Omar Dahl in London"
    assert [author.name for author in read.authors] == ["Emma Holt", "Omar Dahl"]


def test_the_trail_says_that_the_line_was_left_out() -> None:
    lines = (HEADLINE, DECK, "Emma Holt", "1 December 2023", TEXT)
    trail = read_article(Upload("\n".join(lines).encode())).trail

    assert {step.fate for step in trail if step.text.strip() == "Emma Holt"} != {"kept"}
