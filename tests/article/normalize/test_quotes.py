"""Quotes: the words between marks that somebody said, and who."""

import time

import pytest

from copydesk.article.normalize.quotes import find_quotes
from infra.bench.quote_cases import QuoteCase, quote_cases
from tests.article.normalize.case_tables import case


@pytest.mark.parametrize(
    "expected",
    [
        case(each, name=f"{each.language}: {each.name}", known_failure=each.known_failure)
        for each in quote_cases()
    ],
)
def test_what_is_quoted_and_who_says_it(expected: QuoteCase) -> None:
    paragraphs: list[tuple[str, int | None]] = [(text, None) for text in expected.paragraphs]

    found = find_quotes(paragraphs, language=expected.language)

    said = [(quote.speaker, quote.speaker_role, quote.verb) for quote in found]
    assert len(found) == len(expected.quotes), found
    assert all(map(_same_words, expected.quotes, found)), found
    assert said == [(quote.speaker, quote.role, quote.verb) for quote in expected.quotes]


def _same_words(expected: object, found: object) -> bool:
    return expected.is_text(found.text)  # type: ignore[attr-defined,no-any-return] # of the two tables


def test_the_span_of_a_quote_takes_in_its_marks() -> None:
    text = "“We are ready to talk about it,” Lena Holt said."

    (quote,) = find_quotes([(text, 100)], language="en")

    assert quote.start == 100
    assert quote.end == 100 + text.index("”") + 1


def test_the_span_of_a_quote_over_two_paragraphs_takes_in_both() -> None:
    first, second = "Holt said: “We are ready to talk.", "“We will stay.”"

    (quote,) = find_quotes([(first, 0), (second, 50)], language="en")

    assert (quote.start, quote.end) == (first.index("“"), 50 + len(second))


def test_a_quote_of_a_page_has_no_span() -> None:
    (quote,) = find_quotes([("“We are ready to talk about it,” Holt said.", None)], language="en")

    assert (quote.start, quote.end) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“" * 1_000_000, id="opening marks"),
        pytest.param("“”" * 500_000, id="empty quotes"),
        pytest.param('" ' * 500_000, id="straight marks"),
        pytest.param("“a b” " * 160_000, id="many small quotes"),
        pytest.param("“A B C D E F,” " * 70_000, id="many quotes"),
        pytest.param("‘a " * 300_000, id="single marks"),
        pytest.param("A" * 1_000_000 + "“We are ready to talk of it,” A said", id="a long word"),
        pytest.param("A " * 500_000 + "“We are ready to talk of it,” A said", id="capitals"),
        pytest.param("“We are ready to talk of it,” " + "A-" * 500_000, id="hyphens"),
        pytest.param("« »" * 300_000, id="guillemets"),
        pytest.param(("“We are here,”" + " " * 300) * 3_000, id="spaces after quotes"),
        pytest.param(("“We are here,”" + " a" * 150) * 3_000, id="letters after quotes"),
        pytest.param(("“We are here,”" + " Ab" * 100) * 3_000, id="names after quotes"),
        pytest.param(("“We are here,”" + " A.B." * 60) * 3_000, id="initials after quotes"),
        pytest.param(("Ab " * 100 + "said “we are here”") * 3_000, id="names before quotes"),
    ],
)
def test_a_hostile_text_takes_time_in_proportion(text: str) -> None:
    find_quotes([("“We are ready to talk about it,” Holt said.", None)], language="en")
    began = time.process_time()

    find_quotes([(text, None)], language="en")

    assert time.process_time() - began < 12
