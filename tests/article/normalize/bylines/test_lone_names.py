"""A bare line with capitals in a dump is a byline only if its words are nobody else's."""

import pytest

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.normalize.bylines.credits import credits_of
from copydesk.article.normalize.bylines.names_beside_houses import names_before_a_house

TEXT = (
    "The council will repair the old bridge, whose takeaways for drivers are few.",
    "Planning a checklist for such events takes time, the mayor said on Monday.",
    "Readers wrote that the ferry was slow and that the bridge was missed by all.",
)


def authors_under_the_headline(line: str) -> list[str]:
    lines = ("Council repairs old bridge", line, "4 May 2024", *TEXT)
    blocks = [Block(each, start=n, end=n + 1) for n, each in enumerate(lines)]
    return [author.name for author in credits_of(Head(), blocks, 0, 3).authors]


@pytest.mark.parametrize(
    "line",
    [
        "Anna Ruiz",
        "ANNA RUIZ",
        "Bo Xu",
        "J.D. Holt",
        "Rose Dahl",
        "John Young",
        "Christian Winter",
        "Anna Ruiz Reporter",
    ],
)
def test_a_name_beside_a_date_is_the_author(line: str) -> None:
    assert len(authors_under_the_headline(line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Key Takeaways", id="the first word is in many texts, in small letters"),
        pytest.param("Event Planning Checklist", id="three words"),
        pytest.param("Reading Time", id="both words are"),
        pytest.param("Privacy Policy", id="a link"),
        pytest.param("Ferry Bridge", id="both are in this text alone"),
        pytest.param("A A A", id="buttons of one letter"),
        pytest.param("CNET Holt", id="an acronym of more letters than initials have"),
        pytest.param("مشاهدات عالية", id="letters without case"),
        pytest.param("打印 关闭", id="ideographs that are no known surname"),
        pytest.param("ဒီစာမျက်နှာ Messenger", id="one word of two has no case"),
    ],
)
def test_words_with_capitals_are_nobody(line: str) -> None:
    assert authors_under_the_headline(line) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("von Anna Ruiz Veröffentlicht am 1. Mai 2019", ["Anna Ruiz"]),
        ("By Anna Ruiz, Home Security Expert", ["Anna Ruiz"]),
        ("Haber: Selin Kara Giriş: 30.11.2025 - 21:14", ["Selin Kara"]),
        ("Haber: Selin KaraGiriş: 30.11.2025 - 21:14", ["Selin Kara"]),
        ("By Anna Updike", ["Anna Updike"]),
        ("Eine Reportage von Anna Ruiz", ["Anna Ruiz"]),
        ("* Escrito por Anna Ruiz", ["Anna Ruiz"]),
        ("20 ก.ย. 2568 16:32 น. โดย ปรีชา ใจงาม", ["ปรีชา ใจงาม"]),
        (
            "By Anna Ruiz & Omar Dahl, Home Security Expert Last Updated on Mar 11, 2026",
            ["Anna Ruiz", "Omar Dahl"],
        ),
    ],
)
def test_what_stands_behind_the_names_is_no_name(line: str, names: list[str]) -> None:
    assert authors_under_the_headline(line) == names


@pytest.mark.parametrize("stated", ["Tollerby staff reporter", "Great Bridges Editorial Team"])
def test_a_desk_stated_as_a_person_is_none(stated: str) -> None:
    thing = {"@type": "NewsArticle", "author": {"@type": "Person", "name": stated}}
    assert credits_of(Head(linked_data=(thing,)), [Block(TEXT[0])], None, 0).authors == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Anna Ruiz, TOLLERBY TODAY Sports", "Anna Ruiz"),
        ("Anna Ruiz, Tollerby Today 9:35 p.m. EDT July 18, 2024", "Anna Ruiz"),
        ("Anna Ruiz, Reuters", "Anna Ruiz"),
        ("Lazy Thoughts, Technology", ""),
        ("Dewi Lestari - kabarNews", "Dewi Lestari"),
        ("Dewi Lestari - Mayor", ""),
        ("Anna Ruiz, Tollerby", ""),
    ],
)
def test_a_paper_or_an_agency_may_follow_a_name(line: str, names: str) -> None:
    assert names_before_a_house(line) == names
