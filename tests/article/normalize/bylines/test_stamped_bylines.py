"""A name and a date in one line: whose story it is, and since when."""

import pytest

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.normalize.bylines.credits import Credits, credits_of

BODY = Block("The minister resigned on Monday after a report on the bridge.", place="body/p")
HEADLINE = Block("Minister resigns", place="body/h1")
TEXT = [BODY] * 10


def under_the_headline(line: str) -> Credits:
    return credits_of(Head(), [HEADLINE, Block(line, place="body/div"), *TEXT], 0, 2)


def names(found: Credits) -> list[str]:
    return [author.name for author in found.authors]


@pytest.mark.parametrize(
    "line",
    [
        "Anna Ruiz | 29.07.2016 um 14:26",
        "/ Anna Ruiz / 10:08 am Fri Jul 19, 2013",
        "Anna Ruiz 8/17/13 11:04am",
        "Anna Ruiz 8/17/13 11:04am Yesterday 11:04am",
        "Anna Ruiz | Madrid",
        "Anna Ruiz - 4 hours ago",
        "Anna RuizUpdated: Jul 21, 2022, 19:28 IST",
    ],
)
def test_a_name_with_a_date_or_a_place_in_its_line_is_a_byline(line: str) -> None:
    assert names(under_the_headline(line)) == ["Anna Ruiz"]


def test_an_hour_in_the_next_line_bears_out_a_name_and_a_handle() -> None:
    lines = (Block(each, place="body/div") for each in ("Anna Ruiz, @annaruiz", "1h ago"))

    assert names(credits_of(Head(), [HEADLINE, *lines, *TEXT], 0, 3)) == ["Anna Ruiz"]


def test_such_a_line_may_stand_above_the_headline() -> None:
    blocks = [Block("Anna Ruiz / Jul 19, 2013", place="body/div"), HEADLINE, *TEXT]

    assert names(credits_of(Head(), blocks, 1, 2)) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    ("labels", "people"),
    [
        pytest.param(("entry", "footer"), ["Anna Ruiz"], id="of the story"),
        pytest.param(("comment", "meta"), [], id="of a comment"),
    ],
)
def test_such_a_line_may_stand_at_the_foot_of_the_story(
    labels: tuple[str, ...], people: list[str]
) -> None:
    stamp = Block("Anna Ruiz | 29.07.2016 um 14:26", place="body/div", labels=labels)

    assert names(credits_of(Head(), [HEADLINE, *TEXT, stamp], 0, 1)) == people


def test_topics_with_a_date_are_no_byline() -> None:
    assert names(under_the_headline("Bridge EMS 4 May 2024")) == []


@pytest.mark.parametrize(
    "line",
    [
        "14. Juni 2019 | 15:49 VON Anna Ruiz IN Brücken | 0 COMMENTS",
        "Veröffentlicht am 6. Juli 2015 von Anna Ruiz — Hinterlasse eine Antwort",
        "08/08/2017durch Anna RuizKeine KommentareBrücken",
        "12 jan 23 | 5h27 Por Anna Ruiz",
        "Bridges was last modified: May 8th, 2017 by Anna Ruiz",
        "Posted By: Anna Ruizon: March 02, 2022In: Bridges, Local News",
        "Example Radio - 18.03.2020 13:15 Uhr Autor/in: Anna Ruiz",
    ],
)
def test_by_behind_a_date_names_the_author(line: str) -> None:
    assert names(under_the_headline(line)) == ["Anna Ruiz"]


@pytest.mark.parametrize("handle", ["bridgewatcher", "otto01"])
def test_a_handle_behind_by_is_credited_and_no_author(handle: str) -> None:
    found = under_the_headline(f"Gespeichert von {handle} am 24. Juli 2017 - 18:55")

    assert names(found) == []
    assert found.credited == (handle,)


def test_what_is_gone_through_on_the_way_is_no_author() -> None:
    assert names(under_the_headline("Radweg 2017 durch das Alte Tor")) == []


def test_a_note_names_the_author_of_its_source() -> None:
    note = Block("^ By Otto Kern, Example. “Bridges fall”. May 3, 2014.", place="body/ol/li")

    assert names(credits_of(Head(), [HEADLINE, *TEXT, note], 0, 1)) == []


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        pytest.param(("Author Otto Kern",), ["Otto Kern"], id="once"),
        pytest.param(("Author Otto Kern", "Author Otto Kern"), ["Otto Kern"], id="twice the same"),
        pytest.param(("Author: Otto Kern", "Author: Lena Dahl"), [], id="of two books"),
    ],
)
def test_an_author_below_is_the_storys_if_no_other_is_named(
    lines: tuple[str, ...], people: list[str]
) -> None:
    below = [Block(line, place="body/ul/li") for line in lines]

    assert names(credits_of(Head(), [HEADLINE, *TEXT, *below], 0, 1)) == people


@pytest.mark.parametrize(
    "line",
    [
        "Tollerby News | Anna Ruiz | Thursday, June 06, 2024",
        "Anna Ruiz (Blog) - May 15, 2024 1:42 PM",
        "Anna Ruiz - Senior News Editor",
    ],
)
def test_what_stands_beside_a_name_may_be_no_name(line: str) -> None:
    assert names(under_the_headline(line)) == ["Anna Ruiz"]


def test_whose_a_picture_is_stands_beside_a_name_in_brackets() -> None:
    assert names(under_the_headline("Anna Ruiz (AFP) - May 15, 2024 1:42 PM")) == []


def test_a_date_that_is_glued_to_a_paper_bears_out_the_name_above() -> None:
    lines = ("Anna Ruiz", "Tollerby TrendsApril 27, 2024")
    blocks = [HEADLINE, *(Block(line, place="body/div") for line in lines), *TEXT]

    assert names(credits_of(Head(), blocks, 0, 3)) == ["Anna Ruiz"]


def test_a_byline_may_stand_below_a_deck_that_was_taken_for_text() -> None:
    blocks = [HEADLINE, BODY, Block("Anna Ruiz Aug 4, 2024 10:03AM EDT", place="body/div"), *TEXT]

    assert names(credits_of(Head(), blocks, 0, 1)) == ["Anna Ruiz"]


def test_a_name_and_a_date_above_the_text_need_no_headline() -> None:
    blocks = [Block("Anna Ruiz - May 15, 2024 1:42 PM", place="body/div"), *TEXT]

    assert names(credits_of(Head(), blocks, None, 1)) == ["Anna Ruiz"]
