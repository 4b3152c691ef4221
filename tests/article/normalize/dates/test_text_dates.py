"""Dates of bare texts: in the lines around a headline, or else the only day a dump prints."""

import pytest

from copydesk.article.normalize.publication.date_lines import is_date_alone
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

TITLE = "Council closes old bridge"
LEAD = "The council voted on Monday evening to close the old bridge until the repairs are finished."
MORE = "The ferry will sail every ten minutes until May, said the captain of the harbour again."
FAR = ["Home", "Sport", "Travel", "Sign in"] * 5


def published(*lines: str) -> str | None:
    text = "\n".join([TITLE, *([LEAD, MORE] * 8), *lines])
    date = read_article(Upload(text.encode())).article.date_published
    return date.value if date else None


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("4 May 2024", id="a date"),
        pytest.param("Published on 4 May 2024", id="with its word"),
        pytest.param("Saturday, May 4, 2024", id="with its weekday"),
    ],
)
def test_the_only_day_of_a_dump_is_the_storys_wherever_it_stands(line: str) -> None:
    assert (published(*FAR, line) or "").startswith("2024-05-04")


def test_of_two_days_far_from_the_headline_none_is_the_storys() -> None:
    assert published(*FAR, "4 May 2024", "Home", "7 June 2025") is None


def test_a_line_about_a_day_is_no_date() -> None:
    assert is_date_alone("Published 4 May 2024, 10:15")
    assert not is_date_alone("The ten best bridges of 4 May 2024 and the week before")
    assert not is_date_alone("Home")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        pytest.param("Veröffentlicht am 4. Mai 2024", "de", id="German"),
        pytest.param("sábado, 4 de mayo de 2024", "es", id="Spanish"),
        pytest.param("2024年5月4日 21時37分", "ja", id="Japanese"),
        pytest.param("Σάββατο 4 Μαΐου 2024", "el", id="Greek"),
        pytest.param("ΣΑΒΒΑΤΟ 4 ΜΑΪΟΥ 2024", "el", id="Greek in capitals"),
    ],
)
def test_a_date_alone_is_read_in_the_language_of_its_text(line: str, language: str) -> None:
    assert is_date_alone(line, language)


def test_the_title_of_a_page_far_above_its_headline_is_not_where_the_story_begins() -> None:
    names = ["Home", "Sport", "Travel", "Sign in", "Opinion", "Weather"]
    menu = ["Saturday, 4 May 2024", *names, *names, *names[:3]]
    lines = [f"{TITLE} - The Harbour News", *menu, TITLE, "2 May 2024", *([LEAD, MORE] * 8)]

    date = read_article(Upload("\n".join(lines).encode())).article.date_published

    assert date is not None
    assert date.value == "2024-05-02"


def test_the_only_day_of_a_dump_is_that_of_a_change_if_the_line_above_says_so() -> None:
    lines = [TITLE, *([LEAD, MORE] * 8), *FAR, "Page last updated:", "4 May 2024"]
    article = read_article(Upload("\n".join(lines).encode())).article

    assert article.date_published is None
    assert article.date_modified is not None
    assert article.date_modified.value == "2024-05-04"


def test_a_day_just_above_the_headline_comes_before_those_of_teasers_far_below_it() -> None:
    teasers = ["Anna Ruiz", "7 June 2025", "Ferries", "Tom Adams", "9 June 2025", "Harbour"]
    menu, buttons = [*FAR, "4 May 2024"], ["Share", "Print", "Listen", "Save"] * 3
    lines = [*menu, TITLE, *buttons, *teasers, *([LEAD, MORE] * 8)]
    date = read_article(Upload("\n".join(lines).encode())).article.date_published

    assert date is not None
    assert date.value == "2024-05-04"


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(["Published 4 May 2024"], id="in the same line"),
        pytest.param(["Publish date", "4 May 2024"], id="in the line above"),
        pytest.param(["Veröffentlicht am:", "4 May 2024"], id="in German"),
    ],
)
def test_a_day_said_to_be_that_of_publication_counts_below_the_text_too(said: list[str]) -> None:
    assert published(*FAR, "7 June 2025", *FAR, *said) == "2024-05-04"


def test_of_two_days_at_a_headline_the_one_said_to_be_that_of_publication_is() -> None:
    days = ["The bridge in the storm of 2 May 2024", "Published 4 May 2024"]
    lines = [*FAR, TITLE, *days, *([LEAD, MORE] * 8)]
    date = read_article(Upload("\n".join(lines).encode())).article.date_published

    assert date is not None
    assert date.value == "2024-05-04"


@pytest.mark.parametrize(
    ("days", "value"),
    [
        pytest.param(["8/1/2025", "7/27/2025"], "2025-08-01", id="the month first"),
        pytest.param(["08.01.2025", "27.12.2024"], "2025-01-08", id="the day first"),
        pytest.param(["8/1/2025", "9/1/2024"], None, id="neither proved"),
        pytest.param(["8/1/2025", "7/27/2025 and 27/6/2025"], None, id="both proved"),
    ],
)
def test_another_day_of_a_dump_proves_which_number_is_the_month(
    days: list[str], value: str | None
) -> None:
    lines = [*FAR, TITLE, days[0], *([LEAD, MORE] * 8), *FAR, *days[1:]]
    date = read_article(Upload("\n".join(lines).encode())).article.date_published

    assert (date.value if date else None) == value
