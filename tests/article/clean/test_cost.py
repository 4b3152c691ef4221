"""What cleaning costs: it grows with the document, and no faster."""

import pytest

from copydesk.article.clean import judge
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain
from tests.stopwatch import STILL_LINEAR, growth

PARAGRAPH = "<p>The ferry ran aground in thick fog on Tuesday, the coast guard said.</p>"
DEEP = "<div class=story>" * 500


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
def test_a_page_is_judged_in_linear_time(before: str, unit: str) -> None:
    assert growth(lambda times: judge(parse_page(before + unit * times)), 500) < STILL_LINEAR


def test_a_text_whose_every_line_is_indented_further_is_judged() -> None:
    lines = [" " * n + "The ferry ran aground in thick fog." for n in range(2_000)]

    assert len(judge(parse_plain("\n".join(lines)))) == len(lines)
