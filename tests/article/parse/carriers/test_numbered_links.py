"""Numbers of links: they are taken out of the text together with the list they lead to."""

import pytest

from copydesk.article.block import LINK_ROW, REFERENCE_LIST
from tests.article.reading import article_of, rules_of, texts_of

DUMP = """   #[1]Cronaca Nord » Feed

   [2]Vai al contenuto

   [3]Cronaca Nord

     * [4]Home
     * [5]Sport
     * [6]Meteo

Orso avvistato alle porte di Tresana

   di [7]Paolo Berti - 3 maggio 2021

   [8][IMG]

   Un orso bruno è stato visto domenica sera a duecento metri dalle
   case di [9]Tresana. Il sindaco ha chiesto agli abitanti di tenere
   chiusi i pollai.

   «È un giovane maschio in cerca di cibo», ha detto la guardia
   forestale Anna Grisenti.

   L'animale era già passato in paese nel 2019.

   Share this: [10]Facebook [11]Twitter
"""
LIST = "\nReferences\n\n   Visible links\n" + "".join(
    f"  {number:2}. https://nord.example/{number}\n" for number in range(1, 12)
)
STORY = [
    (
        "Un orso bruno è stato visto domenica sera a duecento metri dalle case di Tresana. Il"
        " sindaco ha chiesto agli abitanti di tenere chiusi i pollai."
    ),
    "«È un giovane maschio in cerca di cibo», ha detto la guardia forestale Anna Grisenti.",
    "L'animale era già passato in paese nel 2019.",
]
MAIL = """Harbour seals return after the oil cleanup

By Grace Holm

Harbour seals are back on the rocks at Point Toller, two years after a
tanker spilled 4,000 barrels of oil, scientists said on Tuesday [1].

Counts reached 118 in July. "That's a full colony," said marine
biologist Sven Aalto [2].

[1] https://tide.example/seals
[2] https://tide.example/aalto
"""


@pytest.mark.parametrize(
    "source", [pytest.param(DUMP + LIST, id="with its list"), pytest.param(DUMP, id="cut off")]
)
def test_the_dump_of_a_page_has_no_numbers_in_its_text(source: str) -> None:
    article = article_of(source)

    assert article.headline == "Orso avvistato alle porte di Tresana"
    assert [author.name for author in article.authors] == ["Paolo Berti"]
    assert texts_of(article) == STORY


def test_the_list_of_links_is_set_aside_with_its_heads() -> None:
    rules = rules_of(article_of(DUMP + LIST))

    assert rules["References"] == rules["Visible links"] == REFERENCE_LIST
    assert rules["9. https://nord.example/9"] == REFERENCE_LIST


def test_a_number_behind_the_words_goes_with_the_space_before_it() -> None:
    assert texts_of(article_of(MAIL)) == [
        (
            "Harbour seals are back on the rocks at Point Toller, two years after a tanker spilled"
            " 4,000 barrels of oil, scientists said on Tuesday."
        ),
        'Counts reached 118 in July. "That\'s a full colony," said marine biologist Sven Aalto.',
    ]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ["Earlier counts had found fewer seals [1], and a later one more [2].",
             "[1] Smith et al., Nature 2014.", "[2] Ruiz and Holt, Science 2016."],
            id="works that are cited",
        ),
        pytest.param(
            ['"They [1] came back," she told [2] the council [sic] on Monday.'], id="brackets"
        ),
        pytest.param(["The code was [4]a and [5]b and [6]c, she said on Monday."], id="a code"),
    ],
)  # fmt: skip
def test_numbers_without_a_list_of_addresses_stay(lines: list[str]) -> None:
    lead = "Harbour seals are back on the rocks at Point Toller, scientists said on Tuesday."
    article = article_of("\n\n".join(["Harbour seals return to the rocks", lead, *lines]))

    assert REFERENCE_LIST not in rules_of(article).values()
    assert lines[0] in texts_of(article)


@pytest.mark.parametrize(
    "row",
    [
        "[2]Vai alla navigazione [3]Vai al contenuto",
        "[2]Home | [3]Cronaca | [4]Sport",
        "* [2]Salta [3]Cerca nel sito",
    ],
)
def test_a_row_of_links_heads_no_text(row: str) -> None:
    dump = DUMP.replace("[2]Vai al contenuto", row) + LIST

    article = article_of(dump)

    assert article.headline == "Orso avvistato alle porte di Tresana"
    assert rules_of(article)[row] == LINK_ROW
    assert texts_of(article) == STORY


def test_a_sentence_that_begins_with_a_link_is_no_row() -> None:
    line = "[9]Anna Grisenti, la [10]guardia forestale che lo ha visto per prima domenica"
    dump = DUMP.replace("L'animale era già", f"{line}\n   sera.\n\n   L'animale era già") + LIST

    assert any(
        "la guardia forestale che lo ha visto" in text for text in texts_of(article_of(dump))
    )
