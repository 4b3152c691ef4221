"""What was in = what was kept + what was removed: 10,000 texts, read and given back."""

import random

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.trail import Trail
from copydesk.article.upload import Upload
from copydesk.errors import Unreadable
from tests.article.envelopes.mails import base64_of, mail

CHUNKS, TEXTS = 10, 1_000

LINES = (
    "Rain stops play",
    "LONDON (Reuters) - Rain fell on the whole town on Tuesday, and nobody played.",
    "OSLO, 3. mai (NTB) — Broen åpnet torsdag morgen, to år etter ulykken.",
    "“We have missed her,” Mayor Ingrid Solheim said as the first bus crossed.",
    "Der Minister sagte am Montag, die Brücke werde im Mai wieder geöffnet.",
    "東京で9日夜、強い地震があった。けが人はいないという。",
    "قال الوزير يوم الاثنين إن الجسر سيفتح من جديد في مايو.",
    "By Anna Ruiz, Transport Editor",
    "Published: 14 October 2021, 10:32 BST",
    "We use cookies to improve your experience. Accept all",
    "Share this article on Facebook",
    "Sign up for our newsletter",
    "* Home",
    "  + Sport",
    "[Read more](https://example.org/more)",
    "# Tolls from May",
    "Correction: an earlier version gave the toll as 20 kroner.",
    "well-",
    "known",
    "\u200b\u00ad",
    "cafe\u0301 \u00c3\u00a9t\u00c3\u00a9",
    "\u00e2\u20ac\x8d",
    "\u00e2\x80\x8d \u00ef\u00bb\u00bf",
    "\ttabbed\u00a0and\u3000wide",
    "---",
    "+++",
    "title: Rain stops play",
    "{% include map.html %}",
    ":::note",
    ":::",
    "> [!note] Check the count.",
    "[1]: https://example.org/rain",
    "It cost \\$5, [they][1] said.[^1]",
    "======",
    "From: Anna Ruiz <anna@example.org>",
    "Subject: story for tomorrow",
    "---------- Forwarded message ---------",
    "> Rain fell on the whole town on Tuesday, and nobody",
    "HD      Rain stops play",
    "LP",
    "PD      14 September 2021",
    "SN      The Daily Example",
    "AN      Document DAILY00020210914eh9e0001t",
    "Full text: Rain fell on the whole town on Tuesday.",
    "ProQuest document ID: 1480000001",
    "Author: Ruiz, Anna",
    "^By ANNA RUIZ=",
    "^Rain stops play<",
    "(MORE)",
    "XXX nobody played.",
    "[3]Rain fell on [4]Tuesday in all the town",
    "  3. https://example.org/3",
    "  4. https://example.org/4",
    "THE DAILY EXAMPLE                Tuesday, March 8, 2016               A3",
    "See RAIN, Page A6",
    "00:00:01,000 --> 00:00:04,200",
    "[14/02/2022 09:12:33] Marta: the rain",
    "View this email in your browser (https://example.org/v)",
    "** Rain stops play (https://example.org/a)",
    "You are receiving this email because you opted in.",
)
BREAKS = ("\n", "\n\n", "\r\n", "\n \n", "\u2028", "\n\n\n")


def texts_of(chunk: int) -> list[str]:
    chance = random.Random(chunk)  # noqa: S311 the same texts each time
    return [
        "".join(chance.choice(LINES) + chance.choice(BREAKS) for _ in range(chance.randint(1, 9)))
        for _ in range(TEXTS)
    ]


def given_back(trail: Trail) -> str:
    return "".join(step.text for step in trail)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_kept_and_removed_give_the_source_back(chunk: int) -> None:
    articles = 0
    for text in texts_of(chunk):
        try:
            reading = read_article(Upload(text.encode()))
        except Unreadable:
            continue  # refused as a whole: nothing was kept or removed
        articles += 1
        assert given_back(reading.trail) == text

    assert articles > TEXTS // 2


def test_kept_and_removed_give_a_mail_s_letter_back() -> None:
    letters = 0
    for text in texts_of(CHUNKS):
        body = mail(base64_of(text.encode()), "Content-Transfer-Encoding: base64")
        try:
            reading = read_article(Upload(body))
        except Unreadable:
            continue
        letters += reading.source.text.endswith(f"\n\n{text}")
        assert given_back(reading.trail) == reading.source.text

    assert letters > TEXTS // 2
