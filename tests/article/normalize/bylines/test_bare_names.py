"""Names alone in a dump of a page: what bears them out, and who is none of its authors."""

import pytest

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.normalize.bylines.credits import credits_of

DECK = "Drivers have waited for it, and the council has now said what it will cost them."
TEXT = (
    "The council will repair the old bridge, which is to open again in the summer.",
    "Planning for the works takes time, the mayor said on Monday in the town hall.",
    "Readers wrote that the ferry was slow and that the bridge was missed by all.",
)


def authors(*lines: str, text: tuple[str, ...] = TEXT) -> list[str]:
    printed = ("Council repairs old bridge", *lines, *text)
    blocks = [Block(each, start=n, end=n + 1) for n, each in enumerate(printed)]
    return [author.name for author in credits_of(Head(), blocks, 0, 1 + len(lines)).authors]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Anna Ruiz | @annaruiz", id="a handle"),
        pytest.param("Anna Ruiz , @annaruiz", id="a handle behind a comma"),
        pytest.param("Anna Ruiz - anna@example.com", id="an address"),
        pytest.param("Anna Ruiz Education Editor", id="a role"),
        pytest.param("Anna RuizContact Reporter", id="a role that is glued on"),
        pytest.param("Anna Ruiz annaruiz", id="a handle without its sign"),
        pytest.param("Anna Ruiz The Tollerby Post", id="a house"),
        pytest.param("Updated by Anna Ruiz@annaruiz Dec 10, 2024, 10:20am", id="who updated it"),
        pytest.param("Anna Ruiz Senior Editor, The Tollerby Post", id="a role and a house"),
        pytest.param("Anna Ruiz | QNB | Updated: May 9, 2024, 11:05", id="a code and a date"),
        pytest.param("Anna Ruiz / QNB / Updated: May 9, 2024, 11:05", id="a code behind strokes"),
        pytest.param("Anna Ruiz - The Tollerby Post", id="a house behind a dash"),
        pytest.param("Anna Ruiz at the Tollerby Stadium 4 May 2024", id="where she reported from"),
        pytest.param("Anna Ruiz |05.03.2024 - Update : 05.03.2024", id="a day in numbers, twice"),
    ],
)
def test_a_line_may_bear_itself_out(line: str) -> None:
    assert authors(DECK, line, "Share") == ["Anna Ruiz"]


@pytest.mark.parametrize(
    "line",
    [
        "Kingston Jamaica",
        "Asia Pacific",
        "Supreme Court",
        "Silicon Valley",
        "Holt Robotix, Inc.",
        "St. Ruprecht, 4 May 2024",
        "Wayback Machine",
    ],
)
def test_a_place_or_a_house_right_under_the_headline_is_no_author(line: str) -> None:
    assert authors(line, DECK) == []


@pytest.mark.parametrize("below", ["The Tollerby Post", "Staff Writer"])
def test_a_house_or_a_role_below_bears_out_a_name(below: str) -> None:
    assert authors(DECK, "Share", "Anna Ruiz", below) == ["Anna Ruiz"]


def test_a_code_behind_a_comma_is_a_house() -> None:
    assert authors("Anna Ruiz, QNB", DECK) == ["Anna Ruiz"]


def test_a_stamp_of_two_dates_bears_out_the_name_below() -> None:
    stamp = "Published Mon, Mar 18 2024 • 9:29 AM EDT | Updated Mon, Mar 18 2024 • 11:37 AM EDT"

    assert authors(DECK, stamp, "Anna Ruiz", "Key points") == ["Anna Ruiz"]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Anna Ruiz/AFP", id="an agency"),
        pytest.param("REUTERS/Anna Ruiz", id="an agency first"),
        pytest.param("(Anna Ruiz/QNB)", id="a code"),
        pytest.param("Anna Ruiz | The Tollerby Post | Getty Images", id="who sells pictures"),
        pytest.param("© Anna Ruiz", id="a sign"),
        pytest.param("Photo by Anna Ruiz, Tollerby Creative", id="who took it"),
        pytest.param("Fot. QNB/Anna Ruiz", id="an abbreviation, a code and who took it"),
        pytest.param("Фото: QNB/Анна Руис", id="Cyrillic"),
        pytest.param("Anna Ruiz (left) and Omar Dahl (right)", id="who stands where"),
        pytest.param("Notes Of Dahl:", id="a heading"),
    ],
)
def test_a_credit_of_a_picture_names_no_author(line: str) -> None:
    assert authors(line, "4 May 2024") == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(("The bridge that Omar Dahl built is old.", *TEXT), id="in a sentence"),
        pytest.param(("Omar Dahl", "has said that it is old.", *TEXT), id="in a link"),
    ],
)
def test_whom_the_story_tells_of_is_its_topic(text: tuple[str, ...]) -> None:
    assert authors("Omar Dahl", DECK, text=text) == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Omar Dahl lives in Tollerby and writes about rivers.", id="who writes"),
        pytest.param("The old bridge seen from the ferry / Omar Dahl", id="whose picture it is"),
    ],
)
def test_whoever_is_named_for_his_work_may_be_the_author(line: str) -> None:
    assert authors("Omar Dahl", line) == ["Omar Dahl"]


def test_a_name_with_a_date_is_the_author_although_the_deck_names_her() -> None:
    deck = "Why is it old? Tonight our own Anna Ruiz finds out at the bridge."

    assert authors("Anna Ruiz, Tollerby Today Sports 3:53 p.m. May 4, 2024", deck) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("18/03/2024 | Anna Ruiz", id="behind the date"),
        pytest.param("Anna Ruiz, May 4, 2024", id="before it"),
    ],
)
def test_a_name_and_a_date_in_one_line_may_stand_above_the_headline(line: str) -> None:
    blocks = [Block(each) for each in (line, "Follow the bridge", "Council repairs it", *TEXT)]
    found = credits_of(Head(), blocks, 2, 3)

    assert [author.name for author in found.authors] == ["Anna Ruiz"]


def test_a_name_may_stand_behind_the_date_under_the_headline() -> None:
    assert authors("Tollerby Daily 9/21/2024 Anna Ruiz", DECK) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Anna Ruiz (Port Harcourt) and Omar Dahl (Lagos)", id="in brackets"),
        pytest.param("Anna Ruiz in Tollerby and Omar Dahl in London", id="behind In"),
        pytest.param("Anna Ruiz (now) and Omar Dahl (earlier)", id="who kept a live blog when"),
    ],
)
def test_each_of_those_who_wrote_may_be_somewhere(line: str) -> None:
    assert authors(line, "4 May 2024") == ["Anna Ruiz", "Omar Dahl"]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Anna Ruiz Bridges.", id="a full stop behind a word"),
        pytest.param("A Remarkable Wreck", id="an article"),
        pytest.param("BRIDGE COMES DOWN WITH TRAIN INSIDE", id="capitals of small words"),
    ],
)
def test_a_headline_of_capitals_is_no_name(line: str) -> None:
    assert authors(line, "4 May 2024") == []


@pytest.mark.parametrize("line", ["A. Ruiz", "Harold Holt Jr.", "GRACE FIELD AND MARK WOOD"])
def test_stops_and_small_words_of_names_are_no_objection(line: str) -> None:
    assert authors(line, "4 May 2024") != []


def test_an_agency_in_capitals_may_stand_behind_a_name() -> None:
    assert authors("Anna Ruiz STT", "4 May 2024") == ["Anna Ruiz"]


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(("Photo by",), id="who took the picture"),
        pytest.param(("Foto:",), id="the same in German"),
        pytest.param(("From:",), id="who sent it"),
        pytest.param(("From:", "Department for Ports", "and"), id="who sent it with others"),
    ],
)
def test_whom_another_label_leads_to_is_no_author(above: tuple[str, ...]) -> None:
    assert authors(DECK, *above, "Anna Ruiz", "4 May 2024") == []


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(("By",), id="by"),
        pytest.param(("Author:",), id="a label of authors"),
        pytest.param(("Published: 10:15",), id="a time behind its label"),
        pytest.param(("Photo: QNB", "Share"), id="a credit of its own"),
    ],
)
def test_other_lines_above_a_name_are_no_objection(above: tuple[str, ...]) -> None:
    assert authors(DECK, *above, "Anna Ruiz", "4 May 2024") == ["Anna Ruiz"]


def headed(headline: str, *, text: tuple[str, ...] = TEXT) -> list[str]:
    blocks = [Block(each) for each in (headline, "Omar Dahl", "4 May 2024", DECK, *text)]
    return [author.name for author in credits_of(Head(), blocks, 0, 3).authors]


def test_whom_the_headline_tells_of_is_its_topic_although_a_date_stands_below() -> None:
    assert headed("The bridge at Omar Dahl opens again") == []


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Omar Dahl: The bridge must open", id="first"),
        pytest.param("Opinion: Omar Dahl on the bridge", id="behind a label"),
        pytest.param("The bridge must open, says Omar Dahl", id="last"),
    ],
)
def test_who_speaks_in_the_headline_may_have_written_it(headline: str) -> None:
    assert headed(headline) == ["Omar Dahl"]


def test_a_place_that_the_text_tells_of_is_no_author_although_a_date_stands_below() -> None:
    assert headed("The bridge opens", text=("In the commune of Omar Dahl it rains.", *TEXT)) == []


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Anna Ruiz", "Correspondent", "Omar Dahl", "Reporter"), id="below roles"),
        pytest.param(("Anna Ruiz Correspondent", "Omar Dahl Reporter"), id="with roles"),
        pytest.param(("Anna Ruiz", "Omar Dahl", "4 May 2024"), id="above a date"),
        pytest.param(("Anna Ruiz", "Editor, and Omar Dahl and agencies"), id="behind a role"),
        pytest.param(("By", "Anna Ruiz", "and Omar Dahl"), id="behind And in one line"),
    ],
)
def test_a_second_writer_may_stand_in_the_next_line(lines: tuple[str, ...]) -> None:
    assert authors(DECK, *lines) == ["Anna Ruiz", "Omar Dahl"]


@pytest.mark.parametrize(
    ("below", "text"),
    [
        pytest.param("Photographer", (), id="who took the pictures"),
        pytest.param("4 May 2024", ("The bridge that Omar Dahl built is old.",), id="its topic"),
        pytest.param("A bridge for all of Tollerby and its readers", (), id="a headline"),
    ],
)
def test_other_names_below_a_writer_are_none(below: str, text: tuple[str, ...]) -> None:
    lines = (DECK, "Anna Ruiz", "Correspondent", "Omar Dahl", below)

    assert authors(*lines, text=(*text, *TEXT)) == ["Anna Ruiz"]


@pytest.mark.parametrize("house", ["QNB Scotland", "QNB News, Tollerby"])
def test_a_house_in_capitals_below_bears_out_a_name(house: str) -> None:
    assert authors(DECK, "Share", "Anna Ruiz", house) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param("Anna Ruiz, North Tollerby Correspondent", ["Anna Ruiz"], id="a role"),
        pytest.param("Anna Ruiz", [], id="a name alone"),
    ],
)
def test_who_writes_may_stand_under_the_first_of_two_titles(line: str, names: list[str]) -> None:
    title = "Council repairs old bridge"
    blocks = [Block(each) for each in (title, line, "Related topics", "Roads", title, *TEXT)]

    assert [author.name for author in credits_of(Head(), blocks, 4, 5).authors] == names


def test_a_small_word_that_credits_is_no_part_of_the_name() -> None:
    assert authors("De Ioana Pop -", "3 decembrie 2025") == ["Ioana Pop"]


def test_a_role_that_touches_a_second_name_leaves_the_first() -> None:
    assert authors(DECK, "Anna Ruiz Journalist", "Omar DahlFotograf") == ["Anna Ruiz"]
