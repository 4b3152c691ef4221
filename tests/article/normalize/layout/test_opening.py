"""What stands above a story's text, and where the text begins."""

import pytest

from copydesk.article.block import Block, Verdict
from copydesk.article.draft import Draft, Head
from copydesk.article.model import Article
from copydesk.article.normalize.layout.opening import Opening, opening_of
from copydesk.article.normalize.page.site import Site
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

HEADLINE = "Council closes old bridge until the spring"
CAPTION = "The old bridge is seen in this photo of May 3, which shows the crack in its arch."
LEAD = "The council voted on Monday evening to close the old bridge until the repairs are finished."
MORE = "Shops on both sides of the river expect fewer customers until the spring, the mayor said."


def read(page: str) -> Article:
    return read_article(Upload(f"{page}<p>{LEAD}</p><p>{MORE}</p>".encode(), "text/html")).article


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


@pytest.mark.parametrize(
    ("title", "line"),
    [
        pytest.param("Local News", f"<h2>{HEADLINE}</h2>", id="a section's title"),
        pytest.param(
            "Our Post | Hilltown | Page 4", f"<h3 class=story>{HEADLINE}</h3>", id="of an e-paper"
        ),
        pytest.param("Archive 1998", f"<p><font size=5><b>{HEADLINE}</b></font></p>", id="in bold"),
    ],
)
def test_a_title_of_none_of_the_storys_words_loses_to_a_line_of_them(title: str, line: str) -> None:
    assert read(f"<title>{title}</title>{line}").headline == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("<h2>Recommended reading</h2>", id="a heading of no such words, too"),
        pytest.param("<h2>Monday</h2>", id="a heading of one word"),
        pytest.param(f"<p>{CAPTION}</p>", id="a caption"),
    ],
)
def test_such_a_title_stays_where_nothing_better_is_printed(line: str) -> None:
    title = "Anna Ruiz thinks about rivers"

    assert read(f"<title>{title}</title>{line}").headline == title


def story_of(body: str) -> list[str]:
    page = f"<html lang=en><title>{HEADLINE}</title><h1>{HEADLINE}</h1>{body}</html>"
    sections = read_article(Upload(page.encode())).article.sections
    return [paragraph.text for section in sections for paragraph in section.paragraphs]


@pytest.mark.parametrize(
    "around",
    [
        pytest.param('<div class="video-description">{}</div>', id="a film's description"),
        pytest.param('<div class="video-page"><div class="summary">{}</div></div>', id="two boxes"),
        pytest.param('<div class="post-summary author-post">{}</div>', id="an author's post"),
    ],
)
def test_a_description_around_the_whole_story_is_the_story(around: str) -> None:
    assert story_of(around.format(f"<p>{LEAD}</p><p>{MORE}</p>")) == [LEAD, MORE]


def test_the_description_of_an_author_above_the_text_goes() -> None:
    about = "Ann Lee has covered the coast for the Gazette since 2004 and lives in Tollerby."
    box = f'<div class="author-description"><p>{about}</p></div>'

    assert story_of(f"{box}<div class=text><p>{LEAD}</p><p>{MORE}</p></div>") == [LEAD, MORE]
