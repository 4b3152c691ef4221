"""A run of lines that begin with numbers is one list: it stays or goes as a whole."""

import pytest

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.clean.amounts import with_amounts


def line(words: str, *, kept: bool = True, score: float = 0.4) -> Verdict:
    kind = None if kept else RemovalKind.NAVIGATION
    return Verdict(Block(words), kept=kept, score=score, score_alone=score, kind=kind)


PROSE = line("Heat the oven and put the lemons in a wide tin with plenty of salt, then wait.")
CHICKEN = line("1 chicken, about 1.6kg", kept=False)
LIST = (CHICKEN, line("½ lemon"), line("3 tbsp olive oil"))


def items(*verdicts: Verdict) -> list[str]:
    return [
        one.block.text
        for one in with_amounts(verdicts)
        if one.kept and one.block.kind is BlockKind.LIST_ITEM
    ]


def test_a_line_stays_with_the_amounts_around_it() -> None:
    assert items(line("Ingredients"), *LIST, PROSE) == [one.block.text for one in LIST]


@pytest.mark.parametrize(
    ("below", "more"),
    [
        pytest.param([line("Salt"), line("Method"), PROSE], ["Salt"], id="a line, and a subhead"),
        pytest.param([line("Method"), PROSE], [], id="a subhead"),
        pytest.param([line("For the lid"), line("1 egg"), PROSE], [], id="another list's head"),
        pytest.param([line("Print", kept=False), line("Share", kept=False)], [], id="buttons"),
    ],
)
def test_what_stands_below_a_list_may_be_its_last_line(
    below: list[Verdict], more: list[str]
) -> None:
    assert items(*LIST, *below) == [*(one.block.text for one in LIST), *more]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(LIST[:2], id="two lines"),
        pytest.param((CHICKEN,) * 3, id="none was kept"),
        pytest.param(
            (line("1 Bridge falls"), line("2 Ferry sinks", kept=False), line("3 Otter wins")),
            id="what others read most",
        ),
        pytest.param((CHICKEN, line("10:15 Bridge falls"), line("11:20 Ferry sinks")), id="times"),
        pytest.param((CHICKEN, line("2 men died."), line("3 men live.")), id="sentences"),
    ],
)
def test_other_lines_with_numbers_are_no_list_of_amounts(lines: tuple[Verdict, ...]) -> None:
    assert items(*lines) == []


def test_a_line_that_is_surely_none_stays_out() -> None:
    assert items(line("12 shares", kept=False, score=0.1), *LIST) == [
        one.block.text for one in LIST
    ]
