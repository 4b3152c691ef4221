"""What cleaning costs: it grows with the document, and no faster."""

import time

import pytest

from copydesk.article.clean import judge
from copydesk.article.parse.page import parse_page
from copydesk.article.parse.plain import parse_plain

PARAGRAPH = "<p>The ferry ran aground in thick fog on Tuesday, the coast guard said.</p>"
DEEP = "<div class=story>" * 500


def seconds_for(page: str) -> float:
    started = time.process_time()
    judge(parse_page(page))
    return time.process_time() - started


@pytest.mark.parametrize(
    ("before", "unit"),
    [
        pytest.param("", PARAGRAPH, id="equal paragraphs"),
        pytest.param("", "<a href=/x>Sport</a> ", id="links"),
        pytest.param("", "<div><a href=/x>Sport</a></div>", id="links a line each"),
        pytest.param(DEEP, PARAGRAPH, id="paragraphs 500 elements deep"),
        pytest.param("", f"<li><div><h3>Rain</h3>{PARAGRAPH}</div>", id="teasers"),
    ],
)
def test_four_times_the_page_costs_about_four_times_the_time(before: str, unit: str) -> None:
    seconds_for(before + unit * 50)

    short, long = (seconds_for(before + unit * count) for count in (500, 2_000))

    # Generous: the machine is shared. What is quadratic would cost sixteen times as much.
    assert long < 10 * short + 0.2


def test_a_text_whose_every_line_is_indented_further_is_judged() -> None:
    lines = [" " * n + "The ferry ran aground in thick fog." for n in range(2_000)]

    assert len(judge(parse_plain("\n".join(lines)))) == len(lines)
