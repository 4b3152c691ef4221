"""Wires: slugs, notes and takes are parted from the story, and its headline is read."""

import pytest

from copydesk.article.block import WIRE
from tests.article.reading import article_of, rules_of, texts_of

TAKES = """ZCZC
a0412
r i bc-quake-chile   1stld-writethru   06-14 0231
^BC-Chile-Quake, 1st Ld-Writethru,180
^Strong quake shakes northern Chile; no deaths reported{mark}
^Eds: UPDATES with quotes, details. ADDS byline.{mark}
^By CAMILA ROJAS=
^Associated Press=
   IQUIQUE, Chile (AP) _ A magnitude 6.3 earthquake shook northern
Chile early Tuesday, cutting power to some neighborhoods but causing
no deaths, officials said.
   ``We ran out in our pajamas,'' said Pedro Soto, a fisherman.
   The navy said there was no danger of a tsunami.
   (MORE)
   XXX a tsunami.
   Schools will stay closed until Thursday.
   AP-NY-06-14-05 0931EDT
NNNN
"""


@pytest.mark.parametrize("mark", [pytest.param("", id="open"), pytest.param("<", id="closed")])
def test_a_story_in_takes_is_one_text(mark: str) -> None:
    article = article_of(TAKES.format(mark=mark))

    assert article.headline == "Strong quake shakes northern Chile; no deaths reported"
    assert [author.name for author in article.authors] == ["Camila Rojas"]
    assert article.dateline is not None
    assert article.dateline.as_printed == "IQUIQUE, Chile (AP) _"
    assert article.date_published is not None
    assert article.date_published.value == "2005-06-14"
    assert texts_of(article) == [
        (
            "A magnitude 6.3 earthquake shook northern Chile early Tuesday, cutting power to some"
            " neighborhoods but causing no deaths, officials said."
        ),
        "``We ran out in our pajamas,'' said Pedro Soto, a fisherman.",
        "The navy said there was no danger of a tsunami.",
        "Schools will stay closed until Thursday.",
    ]


def test_what_a_wire_sends_around_a_story_is_set_aside() -> None:
    rules = rules_of(article_of(TAKES.format(mark="")))

    assert [text for text, rule in rules.items() if rule == WIRE] == [
        "ZCZC",
        "a0412",
        "r i bc-quake-chile 1stld-writethru 06-14 0231",
        "^BC-Chile-Quake, 1st Ld-Writethru,180",
        "^Eds: UPDATES with quotes, details. ADDS byline.",
        "(MORE)",
        "XXX a tsunami.",
        "AP-NY-06-14-05 0931EDT",
        "NNNN",
    ]


def test_the_german_agency_marks_its_headline_with_a_sign() -> None:
    article = article_of("""bdt0412 4 vm 168 dpa 1187

Tiere/Küste/
Seehund verirrt sich in Freibad =

Büsum (dpa) - Ein junger Seehund hat sich am Dienstag in das Freibad
von Büsum verirrt. Badegäste entdeckten das Tier am frühen Morgen im
Nichtschwimmerbecken.

Das Becken wurde am Mittag wieder geöffnet.

dpa mkl yyzz n1 ska
141023 Jul 20
""")

    assert article.headline == "Seehund verirrt sich in Freibad"
    assert article.date_published is not None
    assert article.date_published.value == "2020-07-14"
    assert len(texts_of(article)) == 2


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("^ That is the sign he had cut into the door of the clock.", id="a caret"),
        pytest.param("XXX was the number that he had written on its face.", id="no pick-up"),
        pytest.param("The price of the clock is 3 x 2 = 6 pounds, he said.", id="a sum"),
    ],
)
def test_signs_in_a_story_are_no_wires(line: str) -> None:
    story = [
        "A museum in Tollerby has bought back a clock that was stolen from it years ago.",
        line,
    ]
    article = article_of("\n\n".join(["Museum buys back its clock", *story]))

    assert texts_of(article) == story
