import hashlib

import pytest

from copydesk.article.model import Article, Paragraph, Section
from copydesk.record.hashes import content_hash, revision_hash


def article(text: str, headline: str | None = "Head") -> Article:
    return Article(headline=headline, sections=(Section(paragraphs=(Paragraph(text=text),)),))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("“It’s here”", '"It\'s here"', id="kinds of quotes"),
        pytest.param("«Ici»", "„Ici“", id="quotes of other countries"),
        pytest.param("a – b", "a — b", id="kinds of dashes"),
        pytest.param("10\u00a0000  people", "10 000 people", id="kinds of spaces"),
        pytest.param("cafe\u0301", "café", id="ways to write an accent"),
    ],
)
def test_what_a_reader_would_not_see_is_no_change_of_content(one: str, other: str) -> None:
    assert content_hash(article(one)) == content_hash(article(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("He said yes.", "He said no.", id="a word"),
        pytest.param("10,000", "10.000", id="a point"),
        pytest.param("polish", "Polish", id="a letter's case"),
        pytest.param("resume", "résumé", id="accents"),
    ],
)
def test_what_a_reader_would_see_is(one: str, other: str) -> None:
    assert content_hash(article(one)) != content_hash(article(other))


def test_the_headline_counts() -> None:
    assert content_hash(article("x", "One")) != content_hash(article("x", "Two"))


def test_no_text_has_no_hash() -> None:
    assert content_hash(Article()) is None


def test_a_hash_is_of_text_that_anybody_can_write_again() -> None:
    written = '{"a":"1","b":"é"}'

    assert revision_hash({"b": "é", "a": "1"}) == hashlib.sha256(written.encode()).hexdigest()


def test_a_subhead_is_content() -> None:
    with_and_without = [
        content_hash(Article(sections=(Section(heading=heading, paragraphs=()),)))
        for heading in ("Tolls from May", None)
    ]

    assert with_and_without[0]
    assert with_and_without[1] is None
