"""The story in a few lines, in a box above its text."""

import pytest

from copydesk.article.block import Verdict
from copydesk.article.clean import judge
from copydesk.article.parse.page import parse_page

POINTS = """
<ul><li>Councillors kept the line by two votes</li><li>The subsidy is £80,000 a year</li>
<li>Trains run daily from June</li></ul>
"""
LINKS = """
<ul><li><a href=/1>Ferry fares to rise by a tenth</a></li>
<li><a href=/2>School on the hill is to close</a></li></ul>
"""
TEXT = """
<p>The county council voted last night to keep the narrow-gauge line open for five years.</p>
<p>Councillors had been asked to end the subsidy, but the motion fell by 21 votes to 19.</p>
<p>Trains will run at weekends from April and daily from June, the manager said on Monday.</p>
"""
NAV = "<ul><li>News</li><li>Sport</li><li>Opinion</li></ul>"


def read(above: str) -> list[Verdict]:
    page = f"<html><body><article><h1>Line saved</h1>{above}{TEXT}</article></body></html>"
    return [one for one in judge(parse_page(page)) if one.kept]


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<div class=key-points>{POINTS}</div>", id="by the name of the box"),
        pytest.param(f"<div class=x><h3>Key takeaways</h3>{POINTS}</div>", id="by its heading"),
        pytest.param(f"<div class=x><h3>Das Wichtigste:</h3>{POINTS}</div>", id="in German"),
        pytest.param(f"<div class=x><h3>À retenir</h3>{POINTS}</div>", id="in French"),
    ],
)
def test_key_points_above_the_text_are_the_story_s(box: str) -> None:
    kept = [one.block.text for one in read(box)]

    assert "Councillors kept the line by two votes" in kept
    assert "The subsidy is £80,000 a year" in kept


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<div class=x>{POINTS}</div>", id="that nobody calls so"),
        pytest.param(f"<div class=key-points><h3>Key points</h3>{LINKS}</div>", id="of links"),
        pytest.param(f"<div class=highlights>{NAV}</div>", id="of sections"),
        pytest.param(f"<aside class=highlights>{POINTS}</aside>", id="beside the text"),
    ],
)
def test_other_lists_above_the_text_are_no_key_points(box: str) -> None:
    assert "key-points" not in [one.rule for one in read(box)]
