"""Dates that are printed around a headline, in pages of a few lines."""

import pytest

from copydesk.article.model import Article
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

STORY = """<p>The old bridge stays closed until spring, the harbour master said on Tuesday,
because the storm of last week had moved one of its pillars by a hand.</p>
<p>Ferries will carry cars and walkers across from six in the morning until midnight, and the
council will pay for them, it said after a meeting that had lasted for most of the night.</p>"""


FILLER = "<p>Fog came in from the sea and stayed until the evening, as it had for a week.</p>"


def article_under(*lines: str) -> Article:
    page = f"<title>Bridge stays closed</title><h1>Bridge stays closed</h1>{''.join(lines)}{STORY}"
    return read_article(Upload(page.encode(), "text/html")).article


def test_a_day_under_the_headline_is_that_of_publication() -> None:
    article = article_under("<p>3 May 2021</p>")

    assert article.date_published is not None
    assert article.date_published.value == "2021-05-03"


@pytest.mark.parametrize(
    ("time", "day"),
    [
        ("<time data-published='2021-05-03 10:15:00Z'>4 hours ago</time>", "2021-05-03"),
        ("<time class=date content='2021-05-03'>Monday</time>", "2021-05-03"),
        ("<time data-online='2021-04-26'>May 3, 2021 Issue</time>", "2021-05-03"),
    ],
)
def test_the_stamp_of_a_time_that_prints_no_day_is_read(time: str, day: str) -> None:
    article = article_under(f"<p>{time}</p>")

    assert article.date_published is not None
    assert (article.date_published.value or "").startswith(day)


def test_a_long_line_under_the_headline_dates_it_though_text_stands_above() -> None:
    notice = f"<div>{STORY}</div><h1>Bridge stays closed</h1>"
    line = "<p>Written by Anna Ruiz in Harbours on 3 May 2021 at 08:34 PM EDT. Add your comment</p>"
    page = f"<title>Bridge stays closed</title>{notice}{line}{FILLER}{STORY}"
    article = read_article(Upload(page.encode(), "text/html")).article

    assert article.date_published is not None
    assert (article.date_published.value or "").startswith("2021-05-03")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("<p>Last updated: 3 May 2021</p>", id="in the same line"),
        pytest.param("<p>Last updated:</p><p>3 May 2021</p>", id="in a line of its own"),
        pytest.param("<p>Aktualisiert</p><p>2021-05-03</p>", id="in German"),
        pytest.param("<p>Actualitzat el 2021-05-03</p>", id="in Catalan"),
        pytest.param("<p>Τελευταία ενημέρωση: 3 Μαΐου 2021</p>", id="in Greek"),
        pytest.param("<p>Päivitetty 2021-05-03</p>", id="in Finnish"),
        pytest.param(
            "<p>Date last reviewed:</p><p><time datetime='2021-05-03'>3 May 2021</time></p>",
            id="above a time element",
        ),
    ],
)
def test_a_day_labelled_as_updated_is_not_that_of_publication(lines: str) -> None:
    article = article_under(lines)

    assert article.date_published is None
    assert article.date_modified is not None
    assert (article.date_modified.value or "")[:10] == "2021-05-03"


@pytest.mark.parametrize(
    ("changed", "first"),
    [
        ("Updated", "First published"),
        ("수정", "입력"),
        ("Оновлено:", "Опубліковано:"),
        ("Τελευταία ενημέρωση:", "Δημοσίευση:"),
        ("עודכן:", "פורסם:"),
        ("آخر تحديث:", "نشر في:"),
        ("अपडेट:", "प्रकाशित:"),
        ("Diperbarui:", "Diterbitkan:"),
        ("Cập nhật:", "Đăng lúc:"),
        ("Güncelleme:", "Giriş:"),
        ("อัปเดต:", "เผยแพร่:"),
        ("更新日：", "公開日："),
    ],
)
def test_published_and_updated_are_told_apart_in_either_order(changed: str, first: str) -> None:
    days = [f"<p>{changed} 2021-05-13 18:05</p>", f"<p>{first} 2021-05-12 14:20</p>"]
    for lines in ("".join(days), "".join(reversed(days))):
        article = article_under(lines)

        assert article.date_published is not None
        assert article.date_published.value == "2021-05-12T14:20"
        assert article.date_modified is not None
        assert article.date_modified.value == "2021-05-13T18:05"


@pytest.mark.parametrize(
    ("language", "value"),
    [("en-GB", "2021-05-03"), ("en_IN", "2021-05-03"), ("en-US", None), ("en", None)],
)
def test_the_region_of_a_page_tells_day_from_month_unless_software_set_it(
    language: str, value: str | None
) -> None:
    page = f"<html lang={language}><h1>Bridge stays closed</h1><p>03/05/2021</p>{STORY}</html>"
    date = read_article(Upload(page.encode(), "text/html")).article.date_published

    assert (date.value if date else None) == value


def test_a_line_that_says_first_published_beats_a_time_above_it() -> None:
    article = article_under("<p>13 May 2021 20:11</p><p>First published 12 May 2021 06:47</p>")

    assert article.date_published is not None
    assert article.date_published.value == "2021-05-12T06:47"


def test_a_day_in_a_caption_is_that_of_the_picture() -> None:
    picture = "<figure><img src=a><figcaption>The pillar, 2 May 2021</figcaption></figure>"
    dated = article_under(picture, "<p>4 May 2021</p>")

    assert dated.date_published is not None
    assert dated.date_published.value == "2021-05-04"
    assert article_under(picture).date_published is None


def test_a_row_of_facts_dates_its_subject() -> None:
    row = "<table><tr><th>Opened</th><td>3 May 1898</td></tr><tr><th>Moved</th><td>3 May 2021</td>"

    assert article_under(f"{row}</tr></table>").date_published is None


@pytest.mark.parametrize("label", ["event-date", "recent-posts", "related-item__date"])
def test_a_day_of_an_event_or_a_teaser_is_not_the_storys(label: str) -> None:
    assert article_under(f"<p class='{label}'>3 May 2021</p>").date_published is None


def test_a_day_in_the_foot_of_the_headline_is_the_storys() -> None:
    assert article_under("<p class='entry-footer'>3 May 2021</p>").date_published is not None


@pytest.mark.parametrize(
    "foot",
    [
        "This entry was posted on 13 May 2021 at 10:15 and is filed under Bridges, Harbour.",
        "Dieser Beitrag wurde am 13.05.2021 veröffentlicht und unter Hafen gespeichert.",
        "Veröffentlicht: 13.05.2021, 10:15",
        "Datum: 13.05.2021",
        "Erstellt am 13.05.2021",
    ],
)
def test_a_line_below_the_story_may_say_when_it_was_published(foot: str) -> None:
    page = f"<title>Bridge</title><h1>Bridge stays closed</h1>{STORY}{FILLER * 9}"
    article = read_article(Upload(f"{page}<p>{foot}</p>".encode(), "text/html")).article

    assert article.date_published is not None
    assert (article.date_published.value or "")[:10] == "2021-05-13"


@pytest.mark.parametrize(
    "note",
    [
        "This post was originally published at example.org on 3 May 2011.",
        "Originally published at the Harbour Engineers' quarterly, Example House, on 3 May 2011.",
    ],
)
def test_a_note_that_another_site_published_it_first_dates_nothing(note: str) -> None:
    page = f"<title>Bridge</title><h1>Bridge stays closed</h1>{STORY}{FILLER * 14}<p>{note}</p>"
    article = read_article(Upload(page.encode(), "text/html")).article

    assert article.date_published is None


_TWEET = "<p>Rivers are no drains.</p>&mdash; A. Price (@price) <a href=/1>June 11, 2019</a>"
_POST = "A post shared by Us on <time datetime='2018-07-11T10:00:00+00:00'>Jul 11, 2018</time>"


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<blockquote class='twitter-tweet'>{_TWEET}</blockquote>", id="tweet"),
        pytest.param(f"<blockquote class='instagram-media'><p>{_POST}</blockquote>", id="photo"),
        pytest.param(
            "<aside class='related'><h3>Related</h3><ul><li><a href=/1>Bridge may close</a>"
            " <time datetime='2020-02-02'>February 2, 2020</time></ul></aside>",
            id="another story",
        ),
    ],
)
def test_a_day_of_what_is_set_into_the_text_is_not_the_storys(box: str) -> None:
    assert article_under(STORY, box).date_published is None


def test_a_day_beside_what_asks_to_share_is_the_storys_above_its_text() -> None:
    dated = article_under("<div class='share'>3 May 2021 <a href=#>Share</a></div>")

    assert dated.date_published is not None
    assert dated.date_published.value == "2021-05-03"


TITLE = "Harbour bridge reopens after two years of repairs"
PARAGRAPHS = (
    "The harbour bridge reopened to traffic on Thursday morning, two years after it was closed.",
    "About 9,000 cars a day are expected to use it, and the ferries will run until the new year.",
    "The repairs cost 41 million pounds, which was twice what the council had planned for them.",
)


def text_with(*, above: str = "", below: str = "") -> Article:
    lines = filter(None, (TITLE, above, *PARAGRAPHS, below))
    return read_article(Upload(("\n\n".join(lines) + "\n").encode())).article


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("FILE - The bridge on May 4, 2019. (AP Photo/Ann Lee, File)", id="a file"),
        pytest.param("The bridge on May 4, 2019. Photo: Ann Lee", id="a credit behind"),
        pytest.param("The old bridge, May 4, 2019 (Ann Lee/Getty Images)", id="in brackets"),
        pytest.param("Cars queue at the bridge, Saturday, May 4, 2019.", id="a sentence"),
        pytest.param(
            "The old bridge rises above the harbour, Sunday, Dec. 21, 2025 (QNB/Ann Lee)",
            id="a month cut short",
        ),
        pytest.param("Fischer warten am Hafen, Samstag, 4. Mai 2019. Foto: Ann Lee", id="German"),
    ],
)
def test_the_day_of_a_picture_above_a_text_is_not_its_own(line: str) -> None:
    assert text_with(above=line).date_published is None


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Photo: The bridge on May 4, 2019", id="a picture"),
        pytest.param("Correction: May 4, 2019", id="a correction"),
        pytest.param("Clarification: May 4, 2019", id="a clarification"),
        pytest.param("Berichtigung: 4. Mai 2019", id="a German one"),
        pytest.param("Copyright May 4, 2019 The Post", id="a copyright"),
        pytest.param("Our privacy policy was updated on May 4, 2019.", id="the site's policy"),
        pytest.param("This site's terms were last updated: May 4, 2019", id="the site's terms"),
        pytest.param("Read next: How the bridge fell (May 4, 2019)", id="another story"),
        pytest.param("Related: Bridge closed for two years - May 4, 2019", id="a related one"),
        pytest.param("Save the date: bridge run, May 4, 2029", id="an event"),
        pytest.param("Data as of May 4, 2019", id="figures"),
        pytest.param("Gültig bis 4. Mai 2019", id="an end, in German"),
        pytest.param("Données au 4 mai 2019", id="figures, in French"),
        pytest.param("Applications close on May 4, 2029.", id="a sentence with one small word"),
        pytest.param("30 Sep 2004 - 14 Jan 2009", id="a span"),
        pytest.param("May 4, 2019 – June 5, 2019", id="a span, the month first"),
    ],
)
def test_a_day_below_a_text_may_be_of_something_else(line: str) -> None:
    article = text_with(below=line)

    assert (article.date_published, article.date_modified) == (None, None)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        pytest.param("May 4, 2019", "", id="alone"),
        pytest.param("By Ann Lee | May 4, 2019 | 4 min read", "", id="a byline"),
        pytest.param("Source: Xinhua| 2019-05-04 21:14:07|Editor: huaxia", "", id="a source"),
        pytest.param("Sam Ford, QNB Sports 4:52 p.m. EDT May 4, 2019", "", id="a section"),
        pytest.param("", "Published - May 4, 2019 12:34 am IST", id="below the text"),
        pytest.param("Tollerby, saturday, May 4, 2019.", "", id="a weekday in small letters"),
        pytest.param("", "Updates to this page\n\nPublished 4 May 2019", id="below a heading"),
        pytest.param(
            "", "This report by The Canadian Press was first published May 4, 2019.", id="its foot"
        ),
    ],
)
def test_a_day_beside_labels_and_names_is_that_of_the_text(above: str, below: str) -> None:
    published = text_with(above=above, below=below).date_published

    assert published is not None
    assert (published.value or "").startswith("2019-05-04")


@pytest.mark.parametrize(
    ("below", "day"),
    [
        pytest.param("<p>Last updated: May 5, 2021</p>", "2021-05-05", id="alone"),
        pytest.param("<p>Mis à jour : 2021-05-05</p>", "2021-05-05", id="in French"),
        pytest.param(
            "<p>Updated May 5, 2021</p><p>Updated May 6, 2021</p>", None, id="two stories' days"
        ),
        pytest.param(
            "<p>May 4, 2021 - updated guidance</p>", None, id="what was updated, behind a day"
        ),
    ],
)
def test_the_one_line_far_below_a_text_that_says_updated_dates_the_change(
    below: str, day: str | None
) -> None:
    page = "<title>Bridge stays closed</title><h1>Bridge stays closed</h1>"
    foot = f"<div>{below}</div>"
    article = read_article(Upload(f"{page}{STORY}{FILLER * 12}{foot}".encode(), "text/html"))

    modified = article.article.date_modified

    assert (modified.value if modified else None) == day
