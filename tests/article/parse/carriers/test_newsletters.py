"""Newsletters as plain text: head, foot and addresses go, a ruler makes a heading."""

import pytest

from tests.article.reading import article_of, rules_of, texts_of

RULED = """View this email in your browser (https://mail.example/abc123)

** The Morning Kettle
------------------------------------------------------------

Thursday, 4 April 2019


** Beavers stop a bypass
------------------------------------------------------------

By Nadia Kerr

Work on the Elmstead bypass was halted on Wednesday after surveyors found a beaver dam across its route (https://kettle.example/dam) .

"You cannot argue with a beaver," said site manager Phil Ord (https://kettle.example/ord) .

The council will look at a new line in May.

============================================================

** Twitter (https://tw.example/kettle)

Copyright © 2019 The Morning Kettle, All rights reserved.
You are receiving this email because you opted in at our website.

Our mailing address is:
The Morning Kettle
1 High Street
Elmstead

** unsubscribe from this list (https://kettle.example/u)
"""  # noqa: E501 - such mails do not wrap their lines
MASTHEAD = """View this email in your browser

THE TIDE
Your morning news from Port Toller
Wednesday, August 19, 2020

==================================================

SEALS RETURN AFTER OIL CLEANUP

By Grace Holm

Seals are back on the rocks at Point Toller, two years after a tanker spilled 4,000 barrels of oil.

Counts reached 118 in July. "That's a full colony," said marine biologist Sven Aalto.

==================================================

You are receiving this email because you signed up at tide.example.
Unsubscribe | Update preferences
"""


def test_a_heading_over_a_ruler_is_the_headline_and_addresses_leave_the_text() -> None:
    article = article_of(RULED)

    assert article.headline == "Beavers stop a bypass"
    assert [author.name for author in article.authors] == ["Nadia Kerr"]
    assert texts_of(article) == [
        (
            "Work on the Elmstead bypass was halted on Wednesday after surveyors found a beaver dam"
            " across its route."
        ),
        '"You cannot argue with a beaver," said site manager Phil Ord.',
        "The council will look at a new line in May.",
    ]


def test_what_stands_above_the_first_ruler_is_the_letters_own() -> None:
    article = article_of(MASTHEAD)

    assert article.headline == "SEALS RETURN AFTER OIL CLEANUP"
    assert article.date_published is not None
    assert article.date_published.value == "2020-08-19"
    assert len(texts_of(article)) == 2


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "View this email in your browser, the message said, and many people did.", id="a head"
        ),
        pytest.param("You are receiving this because you owe us money, it went on.", id="a foot"),
    ],
)
def test_a_story_may_quote_such_a_letter(line: str) -> None:
    story = ["A message that asks for money went to half of the town of Tollerby on Monday.", line]
    article = article_of("\n\n".join(["Town is warned of a letter", *story]))

    assert "letter-frame" not in rules_of(article).values()
