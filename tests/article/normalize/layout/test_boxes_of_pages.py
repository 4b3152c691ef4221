"""What a page sets between and below the paragraphs of its story, read through the pipeline."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

STORY = (
    "<p>A village in Cumbria has bought its only pub after raising money in eleven weeks.</p>"
    "<p>More than 540 people bought shares in the Drovers, which closed in February this year.</p>"
)
LAST = "<p>The pub will reopen on 6 December with a café in the mornings, its manager said.</p>"


def texts(body: str, head: str = "") -> str:
    title = "Village buys its only pub"
    page = f"<html><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}"
    article = read_article(Upload(page.encode(), "text/html; charset=utf-8")).article
    headings = [section.heading or "" for section in article.sections]
    kept = [one.text for section in article.sections for one in section.paragraphs]
    assert any("540 people" in text for text in kept)
    return "\n".join(headings + kept)


OFFER = "<h3>First Light</h3><p>Our morning email breaks down the key stories of the day.</p>"


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<x-island name=EmailSignUp>{OFFER}</x-island>", id="its name"),
        pytest.param(f"<newsletter-box>{OFFER}</newsletter-box>", id="its own tag"),
        pytest.param(f"<div data-area=newsletter>{OFFER}</div>", id="an attribute"),
        pytest.param(f"<div class=newsletter-txt>{OFFER}</div>", id="its class"),
    ],
)
def test_an_offer_amid_a_story_is_known_by_what_its_element_is_called(box: str) -> None:
    assert "morning email" not in texts(f"{STORY}{box}{LAST}")


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("<div data-area=paywall>{}</div>", id="an attribute around the story"),
        pytest.param("<newsletter-page>{}</newsletter-page>", id="a tag around the story"),
        pytest.param("<div data-type=article>{}</div>", id="a word for stories"),
        pytest.param("<form name=newsletter>{}</form>", id="the name of a form"),
    ],
)
def test_a_whole_story_stays_whatever_its_element_is_called(around: str) -> None:
    assert "6 December" in texts(around.format(STORY + LAST))


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "Copyright © 2024 Valley Radio. All rights reserved. Visit our pages for terms.",
            id="rights",
        ),
        pytest.param(
            "Accuracy and availability of Valley Radio transcripts may vary.", id="transcripts"
        ),
        pytest.param(
            "This article originally appeared on Cedar Point Ledger: Village buys pub",
            id="where it appeared",
        ),
        pytest.param(
            "特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
            id="a platform's, in Chinese",
        ),
        pytest.param("Related video: Antique phones sell for thousands", id="a film"),
        pytest.param("Simak juga 'Video: Detik-detik Jalan Ambles':", id="a title in quotes"),
    ],
)
def test_a_notice_below_a_story_is_no_part_of_it(line: str) -> None:
    assert line not in texts(f"{STORY}{LAST}<p>{line}</p>")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("This article of faith first appeared in law in 1911.", id="of faith"),
        pytest.param("See also 'The Trial' by Kafka, a teacher wrote in the margin.", id="a note"),
        pytest.param("The transcripts of the hearing may be read next week.", id="transcripts"),
    ],
)
def test_a_sentence_that_begins_like_a_notice_is_the_storys(line: str) -> None:
    assert line in texts(f"{STORY}<p>{line}</p>{LAST}")


@pytest.mark.parametrize(
    ("line", "is_pointer"),
    [
        pytest.param("<b>More: </b><a href=/x>Seawall bill passes $9 million</a>", True, id="more"),
        pytest.param("【写真】<a href=/x>The kitchen in Urami</a>", True, id="pictures"),
        pytest.param("More: the first results of the vote are in, all say.", False, id="no link"),
    ],
)
def test_a_link_behind_a_label_is_no_part_of_the_story(line: str, is_pointer: bool) -> None:  # noqa: FBT001
    told = texts(f"{STORY}<p>{line}</p>{LAST}")

    assert any(word in told for word in ("Seawall", "Urami", "results")) is not is_pointer


def test_the_name_above_a_note_about_the_author_goes_with_it() -> None:
    note = "Tasha Guidry covers state government. She has won two regional press awards."
    box = f"<div><h3>Tasha Guidry</h3><p>{note}</p></div>"
    head = "<meta name=author content='Tasha Guidry'>"

    assert "Guidry" not in texts(f"{STORY}{LAST}{box}", head)
    assert "Guidry" in texts(f"{STORY}<p>The society’s Tasha Guidry was glad.</p>{LAST}{box}", head)


def test_a_short_line_above_the_headline_of_a_page_is_a_label() -> None:
    label, title = "<font size=1>REGIONAL</font><br>", "<font size=5><b>Pub sold</b></font><br>"
    page = f"<html><body><table><tr><td>{label}{title}{STORY}{LAST}</td></tr></table>"
    article = read_article(Upload(page.encode(), "text/html; charset=utf-8")).article

    assert article.headline == "Pub sold"
    assert not any("REGIONAL" in one.text for each in article.sections for one in each.paragraphs)
