"""Quotations, posts and listings with few words, given back because of where they stand."""

import pytest

from copydesk.article.block import Block, RemovalKind, Verdict
from copydesk.article.clean.quoted import with_quotations_set_in
from copydesk.article.parse.page.page import parse_page

QUOTED, DOUBTED = {"blockquote", "pre", "time"}, 0.1

ABOVE = """
<p>The county council voted last night to keep the narrow-gauge line open for five years.</p>
<p>Councillors had been asked to end the subsidy, but the motion fell by 21 votes to 19.</p>
"""
BELOW = """
<p>Trains will run at weekends from April and daily from June, the manager said on Monday.</p>
<p>The next meeting is on 4 May at the town hall, and the public may attend all of it.</p>
"""
POST = """<blockquote class="twitter-tweet"><p>Still no tea. Saving lines is hard work.</p>
&mdash; Orrin Council (@orrin) <a href="https://example.org/1">May 3, 2024</a></blockquote>"""
PHOTO = """<div class="social-embed"><blockquote class="instagram-media"><p>Steam up at dawn.</p>
<a href="https://example.org/2">A post shared by Orrin Line (@orrinline)</a></blockquote></div>"""
CODE = "<pre><code>line-orrin-2</code></pre>"
LARGE = "<blockquote><p>The motion fell by 21 votes to 19.</p></blockquote>"
PULLED = '<blockquote class="pullquote"><p>A near miss.</p></blockquote>'
LIVE = f"""<section><time>02.40</time>{ABOVE}{POST}</section>
<section><time>01.55</time>{BELOW}</section>"""


def kept(inside: str, score: float = DOUBTED) -> list[str]:
    """Read a page of which the model has kept all but what is quoted, and stamps."""
    blocks = parse_page(f"<html><body><article>{inside}</article></body></html>").blocks
    verdicts = tuple(_left_out(b, score) if _is_quoted(b) else _kept(b) for b in blocks)
    return [one.block.text for one in with_quotations_set_in(verdicts) if one.kept]


def _is_quoted(block: Block) -> bool:
    return not QUOTED.isdisjoint(block.tags)


def _kept(block: Block) -> Verdict:
    return Verdict(block, kept=True, score=0.9, score_alone=0.9, rule="model")


def _left_out(block: Block, score: float) -> Verdict:
    kind = RemovalKind.SHARE if "tweet" in block.labels else RemovalKind.OTHER
    return Verdict(block, kept=False, score=score, score_alone=score, kind=kind, rule="model")


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        pytest.param(ABOVE + POST + BELOW, "Still no tea. Saving lines is hard work.", id="a post"),
        pytest.param(ABOVE + POST + BELOW, "— Orrin Council (@orrin) May 3, 2024", id="whose"),
        pytest.param(ABOVE + PHOTO + BELOW, "Steam up at dawn.", id="a picture's words"),
        pytest.param(ABOVE + CODE + BELOW, "line-orrin-2", id="a listing"),
        pytest.param(LIVE, "Still no tea. Saving lines is hard work.", id="below an entry"),
    ],
)
def test_what_is_quoted_between_two_paragraphs_of_the_story_is_the_story_s(
    inside: str, said: str
) -> None:
    assert said in kept(inside)


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        pytest.param(
            ABOVE + PHOTO + BELOW, "A post shared by Orrin Line (@orrinline)", id="the link to it"
        ),
        pytest.param(ABOVE + BELOW + POST, "Still no tea. Saving lines is hard work.", id="last"),
        pytest.param(ABOVE + PULLED + BELOW, "A near miss.", id="called a pull quote"),
        pytest.param(ABOVE + LARGE + BELOW, "The motion fell by 21 votes to 19.", id="set large"),
    ],
)
def test_a_quotation_that_is_not_set_in_stays_out(inside: str, said: str) -> None:
    assert said not in kept(inside)


def test_a_quotation_that_the_model_is_sure_of_stays_out() -> None:
    assert "line-orrin-2" not in kept(ABOVE + CODE + BELOW, score=0.01)
