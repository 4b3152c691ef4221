"""Texts of very many lines: read in time that grows with them, or refused by their number."""

import pytest

from copydesk.article.block import Block, Verdict
from copydesk.article.limits import BLOCKS, TEXT_LINES
from copydesk.article.normalize.layout.subhead_lines import Paragraphs
from copydesk.article.normalize.layout.text_subheads import text_subheads
from copydesk.article.parse import parse
from copydesk.article.parse.plain import parse_plain
from copydesk.article.upload import Format
from copydesk.errors import ProblemCode, Unreadable
from tests.stopwatch import STILL_LINEAR, growth

WRAPPED = "The harbour master said on Tuesday that the old bridge would be well-\n"
PROSE = WRAPPED.replace("well-\n", "closed for good.")


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


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("HD  Bridge\nLP  a\nTD  b\nPD  c\nSN  d\nAN  e\n", id="an archive's codes"),
        pytest.param("Full text: a\nAuthor: b\nProQuest document ID: c\n\n", id="its labels"),
        pytest.param("From: a\nSubject: b\n\nnote\n\n", id="letters in letters"),
        pytest.param("^By ANNA RUIZ=\n(MORE)\nXXX again\nagain\n", id="takes of a wire"),
        pytest.param("[7]Home of [8]Anna\n  7. https://a.example\n", id="numbers of links"),
        pytest.param("You are receiving this\n=============\n", id="feet of newsletters"),
        pytest.param("A3    THE LEDGER    May 3, 2016\nSee A, Page 3\n", id="heads of pages"),
        pytest.param("1\n00:00:01,000 --> 00:00:02,000\n- a\n\n", id="cues"),
        pytest.param("[14/02/2022 09:12:33] Anna: a\n", id="messages"),
    ],
)
def test_what_stands_around_a_text_is_parted_in_linear_time(lines: str) -> None:
    assert growth(lambda times: parse_plain(lines * times), 400) < STILL_LINEAR


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(["What happens to the ferry", PROSE], id="a subhead above each paragraph"),
        pytest.param(["What happens to the ferry"] * 6 + [PROSE], id="runs of short lines"),
        pytest.param(["What happens to the ferry"], id="short lines alone"),
    ],
)
def test_subheads_are_told_in_time_that_grows_with_their_number(part: list[str]) -> None:
    def told(times: int) -> frozenset[int]:
        blocks = [Block(f"{n} {text}") for n, text in enumerate(part * times)]
        verdicts = [Verdict(block, kept=True, score=0.9, score_alone=0.6) for block in blocks]
        return text_subheads(Paragraphs(verdicts, [[n] for n in range(len(blocks))], blocks))

    assert growth(told, 150) < STILL_LINEAR


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
