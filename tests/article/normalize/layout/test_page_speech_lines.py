"""What a page says of itself to its reader is no part of a bare text."""

import pytest

from copydesk.article.block import Block, RemovalKind, Verdict
from copydesk.article.normalize.layout.page_speech_lines import without_page_speech
from copydesk.article.normalize.lines.page_speech import speech_of_a_page
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.article.normalize.layout.test_leavings import LEAD, MORE, TITLE, left_out
from tests.stopwatch import STILL_LINEAR, growth


@pytest.mark.parametrize(
    "line",
    [
        "Get the Harbour Gazette in your inbox, free, six days a week.",
        "Article continues after this advertisement",
        "Advertisement · Scroll to continue",
        "Get our breaking news email, free app or weekly podcast",
        "Kindly share this post:",
        "DO YOU NEED A NEW ROOF? CLICK HERE TO APPLY",
        "CLICK HERE TO GET THE HARBOUR NEWS APP",
        "Join the Harbour Gazette WhatsApp channel",
        "Do you know more? Email newsdesk@example.org",
        "We want to hear from you. Fill out our form.",
        "This article was featured in the One Story newsletter. Sign up for it here.",
        "Listen to more stories on the Quay app.",
        "Hier geht es zum Newsletter",
        "An dieser Stelle finden Sie einen externen Inhalt von Instagram, der den Artikel ergänzt.",
        "Inscrivez-vous gratuitement à notre newsletter",
        "Suscríbete a nuestro canal de WhatsApp",
        "Receba as principais notícias no WhatsApp",
        "Iscriviti alla nostra newsletter",
        "Det här är en låst artikel",
        "Få nyheder i din indbakke",
        "Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.",
        "Ha szeretne ilyen híreket kapni, iratkozzon fel hírlevelünkre!",
        "Подписывайтесь на наш канал в Telegram",
    ],
)
def test_a_line_of_nothing_but_a_pages_own_words_is_no_text(line: str) -> None:
    assert [text for text, _ in left_out(TITLE, LEAD, line, MORE)] == [line]
    assert [text for text, _ in left_out(TITLE, LEAD, MORE, line)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The newsletter goes to 4,000 readers, and none of them pays for it.",
        "Get our dogs straight to your kennel",
        "Get Back to Work",
        "Call for Comments",
        "Skip this ad?",
        "Email: anna@example.org",
        "Check this one out:",
        "page loading speed",
        "We tell you at the reception of the hotel",
        "Share prices fell when the app was closed",
        "“Share this article with your friends,” the note said.",
        "Read the Full Tollerby Report",
        "Watch the sea, not the screen.",
        "Support for the ferry",
        "The story continues in the next village.",
        "Lire le journal à haute voix",
        "Der Kanal wird geschlossen",
        "Sie hören das Meer",
    ],
)
def test_a_line_that_tells_of_others_is_the_storys(line: str) -> None:
    assert speech_of_a_page(line) is None


def test_what_a_story_is_about_it_may_tell_its_reader_to_do() -> None:
    told = "The app shows when the ferry sails, and the town has paid for it with the new tax."
    line = "Install the app"

    assert left_out(TITLE, LEAD, line, told) == []
    assert left_out(TITLE, LEAD, line, MORE) == [(line, RemovalKind.NAVIGATION)]


def test_lines_that_a_story_lists_are_its_own() -> None:
    announced = "At the top of the page in the court's file the reader found three lines:"

    assert left_out(TITLE, LEAD, announced, "Share this article with a friend", MORE) == []


def test_a_text_made_of_such_lines_is_about_them() -> None:
    lines = ["Install the app", "Choose an account", "Sign up by email"]

    assert left_out(TITLE, LEAD, *lines) == []


def test_what_a_page_says_heads_no_story_and_no_paragraph() -> None:
    lines = ["Listen to more stories on the Quay app.", TITLE, LEAD, "Get our free podcast", MORE]
    article = read_article(Upload("\n\n".join(lines).encode())).article

    assert article.headline == TITLE
    assert [section.heading for section in article.sections] == [None]
    assert len(article.sections[0].paragraphs) == 2


def test_a_text_full_of_such_lines_takes_time_in_proportion() -> None:
    ours = Verdict(Block("Get our newsletter in your inbox"), kept=True, score=0.9, score_alone=0.9)
    story = Verdict(Block(LEAD), kept=True, score=0.9, score_alone=0.9)

    assert growth(lambda size: without_page_speech((ours, story) * size), 500) < STILL_LINEAR
