"""Exports of archives: fields are read for what they name, and the story is what is left."""

import pytest

from copydesk.article.block import ARCHIVE_ENTRY
from tests.article.reading import article_of, rules_of, texts_of

TITLE = "Museum buys back its clock"
STORY = [
    "A museum in Tollerby has bought back a clock that was stolen from it sixty-one years ago.",
    "The clock turned up at an auction, where a visitor had recognised the moon on its face.",
    '"She saw the moon and telephoned us at once," said the director, Greta Holm.',
]
TEXT = "\n\n".join(STORY)

FACTIVA = f"""SE      Local News
HD      {TITLE}
BY      By Anna Ruiz in Tollerby
WC      212 words
PD      14 September 2021
ET      09:30
SN      The Toller Courier
SC      TOLC
LA      English
CY      (c) 2021 Toller Media Ltd. All rights reserved
LP
{STORY[0]}

TD
{STORY[1]}

{STORY[2]}

NS      ccat : Corporate/Industrial News
RE      uk : United Kingdom
AN      Document TOLC000020210914eh9e0001t
"""
FACTIVA_BELOW_ITS_LABELS = f"""HD
{TITLE}

BY
By Anna Ruiz

WC
212 words

PD
14 September 2021

SN
The Toller Courier

LA
English

LP
{STORY[0]}

TD
{STORY[1]}

{STORY[2]}

AN
Document TOLC000020210914eh9e0001t
"""
FACTIVA_WITHOUT_LABELS = f"""{TITLE}
By Anna Ruiz
212 words
14 September 2021
The Toller Courier
TOLC
English
(c) 2021 Toller Media. All rights reserved

{TEXT}

Document TOLC000020210914eh9e0001t
"""
NEXIS = f"""{TITLE}

The Toller Courier

September 14, 2021 Tuesday

Copyright 2021 Toller Media All Rights Reserved

Section: NEWS; Pg. 5
Length: 121 words
Byline: Anna Ruiz

Body

{TEXT}

Graphic

The clock in the hall. Picture: Omar Dahl

Load-Date: September 16, 2021

End of Document
"""
NEXIS_IN_FRENCH = f"""1 of 3 DOCUMENTS

The Toller Courier

September 14, 2021

{TITLE}

AUTEUR: Anna Ruiz

RUBRIQUE: VILLE; Pg. 4

LONGUEUR: 214 mots

{TEXT}

DATE-CHARGEMENT: September 16, 2021

LANGUE: ENGLISH

TYPE-PUBLICATION: Journal
"""
PROQUEST = f"""Document 1 of 1

{TITLE}

Author: Ruiz, Anna.

Publication info: Toller Courier; Tollerby [Tollerby]14 Sep 2021: B.1.

ProQuest document link

Abstract: A museum has its clock again.

Links: Find Full Text

Full text: {TEXT}

Subject: Museums; Clocks

Publication title: Toller Courier

Publication date: Sep 14, 2021

Language of publication: English

ProQuest document ID: 1480000001

Last updated: 2021-09-16
"""
GALE = f"""Title: {TITLE}
Author: Anna Ruiz
Publication Title: Toller Courier
Date: Sept. 14, 2021
Document Type: Article
Length: 188 words
Full Text:

{TEXT}

Copyright: COPYRIGHT 2021 Toller Media
Gale Document Number: GALE|A385012345
"""
NEWSBANK = f"""{TITLE}
Toller Courier (MA) - September 14, 2021

    Author: Anna Ruiz, Courier Staff
    Section: Metro
    Page: B1
    Readability: 10-12 grade level (Lexile: 1210)

{TEXT}

    Copyright, 2021, Toller Courier. All rights reserved.

    Record Number: 15A1B2C3D4E5F6
"""


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(FACTIVA, id="Factiva"),
        pytest.param(FACTIVA_BELOW_ITS_LABELS, id="Factiva, labels on lines of their own"),
        pytest.param(FACTIVA_WITHOUT_LABELS, id="Factiva, without labels"),
        pytest.param(NEXIS, id="Nexis"),
        pytest.param(NEXIS_IN_FRENCH, id="Nexis in French"),
        pytest.param(PROQUEST, id="ProQuest"),
        pytest.param(GALE, id="Gale"),
        pytest.param(NEWSBANK, id="NewsBank"),
    ],
)
def test_the_fields_of_an_archive_become_those_of_the_record(source: str) -> None:
    article = article_of(source)

    assert article.headline == TITLE
    assert [author.name for author in article.authors] == ["Anna Ruiz"]
    assert article.date_published is not None
    assert article.date_published.value == "2021-09-14"
    assert article.in_language == "en"
    assert texts_of(article) == STORY
    assert [section.heading for section in article.sections] == [None]


@pytest.mark.parametrize(
    "source", [pytest.param(FACTIVA, id="a field"), pytest.param(NEXIS, id="below the title")]
)
def test_an_archive_names_the_paper(source: str) -> None:
    publisher = article_of(source).publisher

    assert publisher is not None
    assert publisher.name == "The Toller Courier"


def test_what_an_archive_says_of_its_file_is_set_aside_a_line_each() -> None:
    rules = rules_of(article_of(NEXIS))

    assert rules["Load-Date: September 16, 2021"] == ARCHIVE_ENTRY
    assert rules["End of Document"] == ARCHIVE_ENTRY
    assert rules["The clock in the hall. Picture: Omar Dahl"] == ARCHIVE_ENTRY


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ["Title: The Clock", "Author: Anna Ruiz", "Language: English", "Length: 320 pages"],
            id="of a book",
        ),
        pytest.param(
            ["Section: the north meadow", "Length: two hours", "Language: English"], id="of a walk"
        ),
        pytest.param(
            ["AK  12", "LA  14", "PD  3", "HD  4", "IN  9", "CO  7", "RE  1"], id="codes of states"
        ),
        pytest.param(["LP", "TD", "AN", "BY", "HD"], id="a list of codes"),
    ],
)
def test_lines_with_labels_in_a_story_are_no_archives(lines: list[str]) -> None:
    below = "Those were the facts that the museum gave out on Monday evening in its hall."
    article = article_of("\n\n".join([TITLE, *STORY, *lines, below]))

    assert ARCHIVE_ENTRY not in rules_of(article).values()
    assert article.headline == TITLE
    assert texts_of(article)[:3] == STORY


def test_a_label_within_the_text_of_an_export_does_not_end_it() -> None:
    letter = "Subject: the clock has come back to its place in the hall."
    source = NEXIS.replace(STORY[1], f"{letter}\n\n{STORY[1]}")

    assert texts_of(article_of(source)) == [STORY[0], letter, *STORY[1:]]
