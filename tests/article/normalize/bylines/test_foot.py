"""Lines below a text: who reported it, and who supplied it."""

import pytest

from copydesk.article.model import Article
from copydesk.article.normalize.bylines.foot import _VERBS, names_in_a_desk_line
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.stopwatch import STILL_LINEAR, growth

STORY = (
    "The minister resigned on Monday after a report on the bridge was published by the council.",
    "She had been in office for two years, and nobody had expected her to leave before the summer.",
    "Her deputy will be in charge until the end of June, a spokesman for the government said.",
    "The bridge has been closed since the floods of last winter, and its repair will take a year.",
)


def page(*lines: str) -> Article:
    text = "".join(f"<p>{line}</p>" for line in (*STORY, *lines))
    body = f"<article><h1>Minister resigns over bridge</h1><div>{text}</div></article>"
    return read_article(Upload(body.encode(), "text/html; charset=utf-8")).article


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("(Reporting by Anna Ruiz; Editing by Ada Holt and Otto Kern)", ["Anna Ruiz"]),
        (
            "(Reporting by Anna Ruiz in Oslo and Omar Dahl in Tollerby; Writing by Ada Holt)",
            ["Anna Ruiz", "Omar Dahl"],
        ),
        ("(Reporting by Anna Ruiz, Writing by Ada Holt, Editing by Otto Kern)", ["Anna Ruiz"]),
        ("(Reportagem de Ana Dahl; edição de Rui Holt)", ["Ana Dahl"]),
        ("Interviews by Anna Ruiz", ["Anna Ruiz"]),
        ("— Anna Ruiz", ["Anna Ruiz"]),
        ("— Thistle Bridge", []),
        ("(Additional reporting by Omar Dahl)", []),
        ("Reporting by our staff took two years.", []),
    ],
)
def test_whoever_reported_a_story_without_byline_is_its_author(
    line: str, people: list[str]
) -> None:
    assert [author.name for author in page(line).authors] == people


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("— Anna Ruiz", "— Omar Dahl"), id="two letters"),
        pytest.param(("“It has been closed since the floods.”", "— Anna Ruiz"), id="a quotation"),
    ],
)
def test_a_name_behind_a_dash_may_be_anothers(lines: tuple[str, ...]) -> None:
    assert page(*lines).authors == ()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Contributing: Associated Press", "AP"),
        ("With files from The Canadian Press", "CP"),
        ("With reporting by AFP, AP, and Reuters", "AFP"),
        ("Reuters contributed to this report", "Reuters"),
        ("—Associated Press", "AP"),
        ("Tollerby.example and The Associated Press contributed to this report.", None),
        ("With reporting by Tollerby Radio", None),
        ("This report by The Canadian Press was first published May 4, 2024.", "CP"),
        ("This report by Tollerby Radio was first published May 4, 2024.", None),
    ],
)
def test_an_agency_that_supplied_a_story_signs_at_its_foot(line: str, code: str | None) -> None:
    agency = page(line).agency

    assert (agency.code if agency else None) == code


def test_a_hostile_foot_takes_time_in_proportion() -> None:
    def match(times: int) -> None:
        for verb in _VERBS:
            verb.match("(Reporting by " + "Anna, by " * times)

    assert growth(match, 20_000) < STILL_LINEAR


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param(
            "AGERPRES/(A, AS - autor: Ana Pop, redactor: Dan Petcu, editor: Ion Stan)",
            "Ana Pop, Dan Petcu",
            id="an agency",
        ),
        pytest.param("AGERPRES/(A, AS - editor: Ion Stan)", "", id="editors alone"),
        pytest.param("Muzeul (autor: Ana Pop)", "", id="no agency"),
    ],
)
def test_an_agency_s_line_of_credits_names_who_wrote(line: str, names: str) -> None:
    assert names_in_a_desk_line(line) == names


LONG_STORY = tuple(
    f"The council will spend another {amount} pounds on the bridge next year, it said on Monday."
    for amount in range(4100, 5100, 100)
)


def authors_below(*lines: str) -> list[str]:
    text = "\n\n".join(("Council repairs old bridge", *LONG_STORY, *lines))
    return [author.name for author in read_article(Upload(text.encode())).article.authors]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Author: Anna Ruiz",), id="in one line"),
        pytest.param(("Author:", "Anna Ruiz"), id="in two"),
        pytest.param(("Share", "Print", "Author: Anna Ruiz", "Contact"), id="under buttons"),
    ],
)
def test_a_label_below_a_long_text_names_its_author(lines: tuple[str, ...]) -> None:
    assert authors_below(*lines) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ("The ferry is late", "Author: Anna Ruiz", "The mill is sold", "Author: Omar Dahl"),
            id="under teasers",
        ),
        pytest.param(("Reviewed by", "Anna Ruiz"), id="who checked it"),
        pytest.param(("By Anna Ruiz",), id="no label"),
    ],
)
def test_other_names_below_a_long_text_are_no_authors(lines: tuple[str, ...]) -> None:
    assert authors_below(*lines) == []
