"""Lists and tables with few words, given back because of where they stand."""

import pytest

from copydesk.article.block import BlockKind
from copydesk.article.clean import judge
from copydesk.article.parse.page.page import parse_page

ABOVE = """
<p>The county council voted last night to keep the narrow-gauge line open for five years.</p>
<p>Councillors had been asked to end the subsidy, but the motion fell by 21 votes to 19.</p>
<p>Two of the towns on the line were cut off when the dam at Pell Lake broke in August.</p>
"""
BELOW = """
<p>Trains will run at weekends from April and daily from June, the manager said on Monday.</p>
<p>The next meeting is on 4 May at the town hall, and the public may attend all of it.</p>
"""
TABLE = """
<table><tr><th>Town</th><th>Still displaced</th></tr><tr><td>Pell Lake</td><td>310</td></tr>
<tr><td>Orrin</td><td>90</td></tr></table>
"""
TIMELINE = """
<ul><li><div class="date">Aug. 30</div><div>Inspectors find a hairline crack.</div></li>
<li><div class="date">Sept. 2</div><div>Sirens sound at 4:10 a.m.</div></li></ul>
"""
LINKS = "<ul><li><a href=/1>Ferry fares rise</a></li><li><a href=/2>School to close</a></li></ul>"
BUTTONS = "<ul><li>Facebook</li><li>Share</li><li>Print</li></ul>"
LAYOUT = "<table><tr><td>Weather</td></tr><tr><td>Cloudy, 14 degrees</td></tr></table>"
PULLED = "<blockquote><p>Cut off</p><cite>Hana Orrin</cite></blockquote>"
GALLERY = "<ul class=gallery><li>The lake in May</li><li>The town of Orrin</li></ul>"


def rows(inside: str) -> list[str]:
    page = (
        f"<html><body><article><h1>Line saved for five years</h1>{inside}</article></body></html>"
    )
    kinds = {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW}
    verdicts = judge(parse_page(page))
    return [one.block.text for one in verdicts if one.kept and one.block.kind in kinds]


@pytest.mark.parametrize(
    ("among", "first"),
    [
        pytest.param(TABLE, "Town | Still displaced", id="table"),
        pytest.param(f"<figure>{TABLE}</figure>", "Town | Still displaced", id="in a figure"),
        pytest.param(TIMELINE, "Aug. 30", id="timeline"),
        pytest.param(f"{TABLE}{PULLED}", "Town | Still displaced", id="above a pull quote"),
    ],
)
def test_a_list_between_two_paragraphs_of_the_story_is_the_story_s(among: str, first: str) -> None:
    assert rows(ABOVE + among + BELOW)[0] == first


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param(ABOVE + LINKS + BELOW, id="links"),
        pytest.param(ABOVE + BUTTONS + BELOW, id="buttons"),
        pytest.param(ABOVE + LAYOUT + BELOW, id="a table that holds a box"),
        pytest.param(ABOVE + GALLERY + BELOW, id="captions"),
        pytest.param(ABOVE + BELOW + TABLE, id="below all text"),
    ],
)
def test_a_list_that_is_not_set_in_stays_out(inside: str) -> None:
    assert rows(inside) == []
