"""Texts of very many lines: read in time that grows with them, or refused by their number."""

import pytest

from copydesk.article.limits import BLOCKS, TEXT_LINES
from copydesk.article.parse import parse
from copydesk.article.parse.plain import parse_plain
from copydesk.article.upload import Format
from copydesk.errors import ProblemCode, Unreadable
from tests.stopwatch import STILL_LINEAR, growth

WRAPPED = "The harbour master said on Tuesday that the old bridge would be well-\n"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(WRAPPED.replace("well-", "closed"), id="a typewriter's lines"),
        pytest.param(WRAPPED, id="every line ends in a hyphen"),
        pytest.param("known since the storm of last year, and nobody was surprised, not well-\n"
                     "known people at least, nor those who had to cross it every day, their\n",
                     id="every second line ends in a compound's hyphen"),
    ],
)  # fmt: skip
def test_one_endless_paragraph_is_joined_in_linear_time(line: str) -> None:
    assert growth(lambda times: parse_plain(line * times), 1_500) < STILL_LINEAR


def test_more_lines_than_any_text_has_are_refused_by_their_number() -> None:
    with pytest.raises(Unreadable) as refusal:
        parse_plain("a\n" * (TEXT_LINES + 1))

    assert refusal.value.code is ProblemCode.TOO_COMPLEX


@pytest.mark.parametrize(
    ("text_format", "unit"),
    [
        pytest.param(Format.PLAIN, "a\n", id="lines"),
        pytest.param(Format.HTML, "<p>a", id="paragraphs"),
        pytest.param(Format.HTML, "a<br>", id="broken lines"),
    ],
)
def test_more_blocks_than_any_article_has_are_refused_before_they_are_judged(
    text_format: Format, unit: str
) -> None:
    with pytest.raises(Unreadable) as refusal:
        parse(unit * (BLOCKS + 1), text_format)

    assert refusal.value.code is ProblemCode.TOO_COMPLEX
