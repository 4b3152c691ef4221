"""Quotes: the words between marks that somebody said, and who."""

import pytest

from copydesk.article.normalize.quotes.quotes import find_quotes
from infra.bench.quote_cases import QuoteCase, quote_cases
from tests.article.normalize.case_tables import case
from tests.stopwatch import STILL_LINEAR, growth

SAID = "“We are ready to talk of it,” A said"


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
    ("before", "unit", "after"),
    [
        pytest.param("", "“", "", id="opening marks"),
        pytest.param("", "“”", "", id="empty quotes"),
        pytest.param("", '" ', "", id="straight marks"),
        pytest.param("", "“a b” ", "", id="many small quotes"),
        pytest.param("", "“A B C D E F,” ", "", id="many quotes"),
        pytest.param("", "‘a ", "", id="single marks"),
        pytest.param("", "A", SAID, id="a long word"),
        pytest.param("", "A ", SAID, id="capitals"),
        pytest.param("“We are ready to talk of it,” ", "A-", "", id="hyphens"),
        pytest.param("", "« »", "", id="guillemets"),
        pytest.param("", "“We are here,”" + " " * 300, "", id="spaces after quotes"),
        pytest.param("", "“We are here,”" + " a" * 150, "", id="letters after quotes"),
        pytest.param("", "“We are here,”" + " Ab" * 100, "", id="names after quotes"),
        pytest.param("", "“We are here,”" + " A.B." * 60, "", id="initials after quotes"),
        pytest.param("", "Ab " * 100 + "said “we are here”", "", id="names before quotes"),
        pytest.param("", "“We are here,” he said. ", "", id="pronouns"),
        pytest.param(
            "", "“We are here,” he said. A B, C D, he said. " + SAID, "", id="antecedents"
        ),
        pytest.param("A B said it. ", "said it, said ", "“We are here,” he said.", id="verbs"),
        pytest.param("A B — ", "c, " * 20 + "d — told me “we go on now” ", "", id="openings"),
    ],
)
def test_a_hostile_text_takes_time_in_proportion(before: str, unit: str, after: str) -> None:
    def work(characters: int) -> None:
        text = before + unit * (characters // len(unit)) + after
        find_quotes([(text, None)], language="en")

    assert growth(work, 40_000) < STILL_LINEAR


@pytest.mark.parametrize(
    ("texts", "speaker"),
    [
        pytest.param(
            ["Mrs. Anna Trumble opened the wing.", "“It was not my idea,” Mr. Trumble said."],
            "Trumble",
            id="she is named in full",
        ),
        pytest.param(
            ["Anna Trumble opened it. Mrs Trumble spoke.", "“It was not mine,” Mr Trumble said."],
            "Trumble",
            id="both are addressed",
        ),
        pytest.param(
            ["Mr. Otto Trumble opened the wing.", "“It was my idea,” Mr. Trumble said."],
            "Otto Trumble",
            id="he is named in full",
        ),
        pytest.param(
            ["Otto Trumble opened the wing.", "“It was my idea,” Mr. Trumble said."],
            "Otto Trumble",
            id="nobody else is",
        ),
    ],
)
def test_of_a_couple_the_one_speaks_who_is_addressed(texts: list[str], speaker: str) -> None:
    (quote,) = find_quotes([(each, None) for each in texts], language="en")

    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        pytest.param(
            "“We watch it,” said Norland Department of Public Safety spokesman Bart Grady.",
            "Bart Grady",
            "Norland Department of Public Safety spokesman",
            id="an office of two runs, and what he is in it",
        ),
        pytest.param(
            "It sank, said Carl Hood, a spokesman for Gov. Hugh Dorsey. Department of Harbours "
            "Director Mark Milton came on Tuesday. “It was old,” Milton said.",
            "Mark Milton",
            "Department of Harbours Director",
            id="the sentence before is another's",
        ),
    ],
)
def test_a_role_has_the_whole_office_and_nothing_else(text: str, name: str, role: str) -> None:
    (quote,) = find_quotes([(text, None)], language="en")

    assert (quote.speaker, quote.speaker_role) == (name, role)
