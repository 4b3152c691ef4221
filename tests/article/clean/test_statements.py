"""Statements given back: short lines that sound like furniture, and stand among the story's."""

import pytest

from copydesk.article.block import Block, BlockKind, Container, RemovalKind, Verdict
from copydesk.article.clean.statements import with_statements

PAGE = Container(0, "body", (), None)
LIST, OTHER_LIST = Container(3, "ul", (), PAGE), Container(9, "ul", (), PAGE)


def item(words: str, *, score: float, kept: bool = True, within: Container = LIST) -> Verdict:
    li = Container(within.number + 1, "li", (), within)
    block = Block(words, BlockKind.LIST_ITEM, place="body/ul/li", within=li)
    kind = None if kept else RemovalKind.SHARE
    return Verdict(block, kept=kept, score=score, score_alone=score, kind=kind)


def kept(*verdicts: Verdict) -> list[bool]:
    return [one.kept for one in with_statements(verdicts, frozenset({RemovalKind.SHARE}))]


def test_an_item_stays_with_the_list_of_which_most_was_kept() -> None:
    lost = item("The print works will be closed", score=0.51, kept=False)

    assert kept(item("Taxes rise", score=0.8), lost, item("The mill is sold", score=0.8)) == [
        True,
        True,
        True,
    ]


@pytest.mark.parametrize(
    "others",
    [
        pytest.param([], id="alone"),
        pytest.param([item("Print", score=0.5, kept=False)], id="among buttons"),
        pytest.param([item("Taxes rise", score=0.9, within=OTHER_LIST)] * 2, id="of another list"),
    ],
)
def test_an_item_of_no_kept_list_stays_out(others: list[Verdict]) -> None:
    assert not kept(item("Share this story", score=0.51, kept=False), *others)[0]


def test_an_item_that_the_model_is_sure_of_stays_out() -> None:
    button = item("Share this story", score=0.1, kept=False)

    assert kept(item("Taxes rise", score=0.8), button, item("The mill is sold", score=0.8)) == [
        True,
        False,
        True,
    ]


LEAD = Verdict(Block("The council met on Monday."), kept=True, score=0.9, score_alone=0.7)
LAST = Block("The matter will be heard on January 11.")


@pytest.mark.parametrize(
    ("above", "score", "stays"),
    [
        pytest.param("Related: Ferry sinks off Hull", 0.5, True, id="one that points elsewhere"),
        pytest.param("関連記事：渡し船が沈没", 0.5, True, id="in Japanese"),
        pytest.param("Related stories", 0.5, False, id="the head of a list"),
        pytest.param("Related: Ferry sinks off Hull", 0.4, False, id="below it nothing likely"),
    ],
)
def test_a_likely_sentence_below_one_line_about_another_story_stays(
    above: str,
    score: float,
    stays: bool,  # noqa: FBT001
) -> None:
    pointer = Verdict(Block(above), False, 0.1, 0.2, RemovalKind.RELATED)  # noqa: FBT003
    last = Verdict(LAST, False, 0.2, score, RemovalKind.OTHER)  # noqa: FBT003

    assert kept(LEAD, pointer, last) == [True, False, stays]
    assert kept(LEAD, pointer, pointer, last) == [True, False, False, False]


TABLE, TERMS = Container(20, "table", (), PAGE), Container(30, "dl", (), PAGE)


def part_of(box: Container, words: str, score: float, *, kept: bool = True) -> Verdict:
    is_row = box is TABLE
    tag = "tr" if is_row else "dd" if kept else "dt"
    kind = BlockKind.TABLE_ROW if is_row else BlockKind.LIST_ITEM
    own = Container(box.number + 1, tag, (), box)
    block = Block(words, kind, place=f"body/{tag}", within=own, tags=("body", box.tag, tag))
    removed = None if kept else RemovalKind.SHARE
    return Verdict(block, kept=kept, score=score, score_alone=score, kind=removed)


def test_a_table_keeps_its_head() -> None:
    head = part_of(TABLE, "Party | Share", 0.21, kept=False)
    rows = [part_of(TABLE, "Harbour | 36%", 0.3), part_of(TABLE, "Hill | 52%", 0.3)]

    assert kept(head, *rows) == [True, True, True]


def test_a_cell_alone_may_hold_a_page_together_and_is_no_row() -> None:
    lost = part_of(TABLE, "Share this", 0.21, kept=False)
    cells = [part_of(TABLE, "The first part.", 0.9), part_of(TABLE, "The second part.", 0.9)]

    assert not kept(lost, *cells)[0]


def test_a_term_stays_with_what_is_said_of_it() -> None:
    day = part_of(TERMS, "Aug. 30", 0.1, kept=False)

    assert kept(day, part_of(TERMS, "Inspectors find a crack in the dam.", 0.4)) == [True, True]


@pytest.mark.parametrize(
    ("sentence", "stays"),
    [
        ("Member states must now agree.", True),
        ("You must now become a member.", False),
        ("Become a member now for unlimited access.", False),
    ],
)
def test_what_others_must_now_do_asks_nothing_of_the_reader(sentence: str, stays: bool) -> None:  # noqa: FBT001
    sold = LEAD._replace(
        block=Block(sentence),
        kept=False,
        score=0.4,
        kind=RemovalKind.PAYWALL,
        rule="paywall-words",
    )
    verdicts = with_statements((LEAD, sold), frozenset({RemovalKind.PAYWALL}))

    assert verdicts[1].kept is stays
