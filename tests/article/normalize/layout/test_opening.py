"""What stands above a story's text, and where the text begins."""

import pytest

from copydesk.article.block import Block, Verdict
from copydesk.article.draft import Draft, Head
from copydesk.article.normalize.layout.opening import Opening, opening_of
from copydesk.article.normalize.page.site import Site

HEADLINE = "Council closes old bridge until the spring"
CAPTION = "The old bridge is seen in this photo of May 3, which shows the crack in its arch."
LEAD = "The council voted on Monday evening to close the old bridge until the repairs are finished."
MORE = "Shops on both sides of the river expect fewer customers until the spring, the mayor said."


def opened(score: float, lead: str) -> Opening:
    lines = ((HEADLINE, 0.9), (CAPTION, score), (lead, 0.9), (MORE, 0.9))
    verdicts = tuple(
        Verdict(Block(text), kept=True, score=score, score_alone=score) for text, score in lines
    )
    return opening_of(Draft(Head(), tuple(one.block for one in verdicts)), verdicts, Site())


@pytest.mark.parametrize(
    ("score", "lead", "start"),
    [
        pytest.param(0.45, f"TOLLERBY, Norway (NTB) - {LEAD}", 2, id="a doubtful line"),
        pytest.param(0.80, f"TOLLERBY, Norway (NTB) - {LEAD}", 1, id="a line that is text"),
        pytest.param(0.45, LEAD, 1, id="no dateline"),
    ],
)
def test_a_text_begins_with_its_dateline(score: float, lead: str, start: int) -> None:
    opening = opened(score, lead)

    assert opening.start == start
    assert opening.verdicts[1].kept is (start == 1)
