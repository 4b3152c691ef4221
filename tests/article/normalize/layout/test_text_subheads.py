"""Subheads of bare texts: lines that head a paragraph, and lines that only look so."""

import pytest

from copydesk.article.block import Block, BlockKind, Verdict
from copydesk.article.draft import Draft, Head
from copydesk.article.normalize.layout.lay_out import lay_out
from copydesk.article.normalize.lines.fragments import grouped
from copydesk.article.normalize.page.site import Site
from copydesk.article.normalize.story import Part

TITLE = "Council closes old bridge"
LEAD = "The council voted on Monday evening to close the old bridge until the repairs are finished."
MORE = (
    "The ferry will sail every ten minutes until May, said the captain of the harbour on Tuesday."
)


def subheads(*lines: str, left_out: tuple[str, ...] = ()) -> list[str]:
    blocks = tuple(Block(line) for line in lines)
    verdicts = tuple(
        Verdict(block, kept=True, score=0.9, score_alone=0.6)
        if block.text not in left_out
        else Verdict(block, kept=False, score=0.1, score_alone=0.1)
        for block in blocks
    )
    story = lay_out(Draft(Head(), blocks), verdicts, Site())
    return [piece.block.text for piece in story.pieces if piece.part is Part.HEADING]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("What happens to the ferry", id="a plain one"),
        pytest.param("And when will the ferry sail?", id="a question"),
        pytest.param("What the ferry is all about", id="ends in a preposition that may end"),
        pytest.param("Wie die Fähren gebaut werden", id="ends in a verb"),
        pytest.param("„Die Fähre fährt wieder“", id="a quotation"),
        pytest.param("Wie die Fähre zu spät kam und was nun zu tun war", id="ends in a small word"),
        pytest.param("フェリーは五月まで運航", id="without spaces"),
    ],
)
def test_a_short_line_between_whole_paragraphs_is_a_subhead(line: str) -> None:
    assert subheads(TITLE, LEAD, line, MORE) == [line]


@pytest.mark.parametrize(
    ("line", "below"),
    [
        pytest.param("The captain of the", "Toller Harbour Authority", id="cut off at a link"),
        pytest.param("The new timetable comes just hours after", MORE, id="a preposition last"),
        pytest.param(
            "Mehr Fähren fahren seit Montag zwischen", MORE, id="a German preposition last"
        ),
        pytest.param("the ferry in the harbour", MORE, id="begins small"),
        pytest.param("Photo: Toller Harbour", MORE, id="a credit"),
        pytest.param("10:15", MORE, id="a time"),
        pytest.param("Vlietdam - Sparrenburg 3-1 (1-0)", MORE, id="a result"),
        pytest.param("Wertung: 4 von 5 Sternen", MORE, id="a rating"),
        pytest.param("The ferry sails on.", MORE, id="a sentence"),
        pytest.param("What happens to the ferry", "Soon.", id="nothing much below"),
    ],
)
def test_other_short_lines_head_nothing(line: str, below: str) -> None:
    assert subheads(TITLE, LEAD, line, below, MORE) == []


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("Tidende: Why do you leave now?", "Solheim: " + MORE),
        (
            "记者：渡船什么时候恢复",
            "市长：渡船每十分钟开一班，一直开到五月，然后再看天气怎么样。",
        ),
    ],
)
def test_a_question_that_names_who_asks_heads_no_answer(asked: str, answered: str) -> None:
    assert subheads(TITLE, LEAD, asked, answered, MORE) == []


def test_a_subhead_with_a_colon_heads_its_paragraph() -> None:
    assert subheads(TITLE, LEAD, "The ferry: what happens now", MORE) == [
        "The ferry: what happens now"
    ]


def test_a_teaser_below_read_more_is_no_subhead() -> None:
    lines = [TITLE, LEAD, "READ MORE:", "Mayor opens swimming pool", "1 / 5", "Share", MORE]

    assert subheads(*lines, left_out=("READ MORE:", "1 / 5", "Share")) == []


def test_a_small_word_does_not_join_a_subhead_to_its_paragraph() -> None:
    subhead = Block("Warum die Fähre nicht ausfiel und wer dort war")
    paragraph = Block(MORE)

    assert list(grouped([(0, subhead), (1, paragraph)])) == [[0], [1]]


def test_a_list_item_heads_nothing() -> None:
    blocks = (Block(TITLE), Block(LEAD), Block("Two ferries", BlockKind.LIST_ITEM), Block(MORE))
    verdicts = tuple(Verdict(block, kept=True, score=0.7, score_alone=0.6) for block in blocks)

    story = lay_out(Draft(Head(), blocks), verdicts, Site())

    assert Part.HEADING not in [piece.part for piece in story.pieces]


def test_a_short_line_below_an_empty_one_heads_the_list_under_it() -> None:
    items = [Block(f"{n} g walnuts, shelled", BlockKind.LIST_ITEM) for n in (200, 300, 400)]
    blocks = (Block(TITLE), Block(LEAD), Block("Ingredients", after_blank=True), *items)
    verdicts = tuple(Verdict(block, kept=True, score=0.9, score_alone=0.6) for block in blocks)

    story = lay_out(Draft(Head(), blocks), verdicts, Site())

    assert [piece.block.text for piece in story.pieces if piece.part is Part.HEADING] == [
        "Ingredients"
    ]
