"""Pages of print: running heads and jumps are parted from the text, and its columns are joined."""

import pytest

from copydesk.article.block import PAGE_FRAME
from tests.article.reading import article_of, rules_of, texts_of

PAGES = """THE TOLLER LEDGER                      Tuesday, March 8, 2016                      A3

Dam repairs to close
lake road for a month
By PAUL ESTRADA
Staff Writer

EASTVALE — The road along Lake
Corbin will close on March 21 for
about a month while crews rein-
force the spillway of the 80-year-
old dam, the water district said.
  “We can’t do it safely with cars
ten feet away,” engineer Rita Cho
said at Monday’s meeting.
  Detours will add about 15 min-
utes to the trip between Eastvale
                                   See DAM, Page A6
\fA6   Tuesday, March 8, 2016                     THE TOLLER LEDGER

DAM
Continued from A3
and Corbin Heights. School buses
will leave earlier.
  The work costs $2.1 million, paid
by a state grant.
"""
TITLE = "Museum buys back its clock"
STORY = [
    "A museum in Tollerby has bought back a clock that was stolen from it sixty-one years ago.",
    "The clock turned up at an auction, where a visitor had recognised the moon on its face.",
    '"She saw the moon and telephoned us at once," said the director, Greta Holm.',
]


def test_a_column_that_goes_on_over_the_page_is_one_text() -> None:
    article = article_of(PAGES)

    assert article.headline == "Dam repairs to close lake road for a month"
    assert [author.name for author in article.authors] == ["Paul Estrada"]
    assert article.dateline is not None
    assert article.dateline.as_printed == "EASTVALE —"
    assert article.date_published is not None
    assert article.date_published.value == "2016-03-08"
    assert texts_of(article) == [
        (
            "The road along Lake Corbin will close on March 21 for about a month while crews"
            " reinforce the spillway of the 80-year-old dam, the water district said."
        ),
        (
            "“We can’t do it safely with cars ten feet away,” engineer Rita Cho said at Monday’s"
            " meeting."
        ),
        (
            "Detours will add about 15 minutes to the trip between Eastvale and Corbin Heights."
            " School buses will leave earlier."
        ),
        "The work costs $2.1 million, paid by a state grant.",
    ]


def test_a_headline_and_a_deck_in_two_lines_each_are_joined() -> None:
    source = """THE EVENING MERCURY, FRIDAY, JUNE 12, 1998.

PRICE TWO CENTS


BRIDGE AT LUDLOW GIVES WAY
UNDER CIRCUS TRAIN

Two Elephants Swim Ashore;
None Hurt.


LUDLOW, June 11 (AP) — The wooden rail-
road bridge here collapsed late today as
the second section of a circus train was
crossing, dropping two cars into the river.

Two elephants, Babe and Queenie, broke
from their car and swam to the east bank,
where a farmer fed them cabbages.

( Continued on Page 2, Col. 4. )
"""
    article = article_of(source)

    assert article.headline == "BRIDGE AT LUDLOW GIVES WAY UNDER CIRCUS TRAIN"
    assert article.alternative_headline == "Two Elephants Swim Ashore; None Hurt."
    assert len(texts_of(article)) == 2
    assert list(rules_of(article).values()).count(PAGE_FRAME) == 3


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            "1 | Tollerby | 2019\n2 | Seabright | 2019\n3 | Tollerby | 2018", id="a table with bars"
        ),
        pytest.param("Smith      12      2014\nJones      14      2015", id="a table with gaps"),
        pytest.param("The hearing will be continued on May 4", id="a sentence"),
    ],
)
def test_lines_that_look_like_those_of_a_page_stay(lines: str) -> None:
    article = article_of("\n\n".join([TITLE, *STORY[:2], lines, STORY[2]]))

    assert PAGE_FRAME not in rules_of(article).values()


def test_marks_of_pages_are_parted_where_there_are_several() -> None:
    pages = f"{TITLE}\n\n{STORY[0]}\nPage 1 of 2\n\f\n{STORY[1]}\n\n{STORY[2]}\nPage 2 of 2\n"
    article = article_of(pages)

    assert texts_of(article) == STORY
    assert rules_of(article)["Page 1 of 2"] == PAGE_FRAME
