import pytest

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.normalize.byline_lines import is_byline
from copydesk.article.normalize.credits import Credits, credits_of

BODY = Block("The minister resigned on Monday after a report on the bridge was published.")


def credited(head: Head, *lines: str, place: str | None = None) -> Credits:
    blocks = [Block("Minister resigns", place=place)]
    blocks += [Block(line, place=place) for line in lines]
    return credits_of(head, [*blocks, BODY], 0, len(lines) + 1)


def names(found: Credits) -> list[str]:
    return [author.name for author in found.authors]


def test_people_are_authors_and_agencies_are_only_credited() -> None:
    head = Head(
        linked_data=(
            {
                "@type": "NewsArticle",
                "author": [
                    {"@type": "Person", "name": "Anna Ruiz"},
                    {"@type": "Organization", "name": "Reuters"},
                ],
            },
        )
    )
    found = credited(head)

    assert names(found) == ["Anna Ruiz"]
    assert found.credited == ("Anna Ruiz", "Reuters")


def test_an_author_may_be_named_elsewhere_on_the_page_by_its_id() -> None:
    head = Head(
        linked_data=(
            {"@type": "Article", "author": {"@id": "#a"}},
            {"@type": "Person", "@id": "#a", "name": "Anna Ruiz"},
        )
    )

    assert names(credited(head)) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        pytest.param("By Anna Ruiz", ["Anna Ruiz"], id="English"),
        pytest.param("Von Jürgen Kehl und Maria Stolz", ["Jürgen Kehl", "Maria Stolz"], id="two"),
        pytest.param("Par Hélène Roux, le 3 mars 2022", ["Hélène Roux"], id="a date behind"),
        pytest.param("4 May 2024 | By Anna Ruiz", ["Anna Ruiz"], id="a date in front"),
        pytest.param("By Anna RuizMay 4, 2024", ["Anna Ruiz"], id="a date glued on"),
        pytest.param("ByAnna Ruiz", ["Anna Ruiz"], id="By glued on"),
        pytest.param("Posted on May 4, 2024 by Anna Ruiz 3 Comments", ["Anna Ruiz"], id="counts"),
    ],
)
def test_a_printed_byline_names_its_people(line: str, people: list[str]) -> None:
    found = credited(Head(), line)

    assert names(found) == people
    assert found.byline is not None
    assert found.byline.as_printed == line


def test_a_bare_name_in_a_text_is_a_byline_beside_a_date() -> None:
    lines = ("Politics", "Anna Ruiz Reporter", "4 May 2024, 10:15")

    assert names(credited(Head(), *lines)) == ["Anna Ruiz"]


def test_a_bare_name_among_topics_is_a_topic() -> None:
    assert names(credited(Head(), "Politics", "Anna Ruiz", "Bridges")) == []


def test_a_comment_has_an_author_of_its_own() -> None:
    comment = Block("By Otto Kern", place="body/div", labels=("comments", "comment", "author"))
    blocks = [Block("Minister resigns", place="body/h1"), BODY, *[BODY] * 9, comment]

    assert names(credits_of(Head(), blocks, 0, 1)) == []


def test_a_paragraph_that_begins_with_by_is_no_byline() -> None:
    assert not is_byline("By Monday the bridge had been closed and nobody knew for how long.")
