from math import exp

import pytest

from copydesk.article.clean.trees import Forest, Tree

# words <= 5 → leaf 0; else links <= 0.5 → leaf 1, else leaf 2
TREE: Tree = {
    "features": [0, 1],
    "thresholds": [5.0, 0.5],
    "left": [-1, -2],
    "right": [1, -3],
    "leaves": [-2.0, 3.0, -1.0],
}
STUMP: Tree = {
    "features": [1],
    "thresholds": [0.25],
    "left": [-1],
    "right": [-2],
    "leaves": [0.5, -0.5],
}
BARE: Tree = {"features": [], "thresholds": [], "left": [], "right": [], "leaves": [0.25]}


def chance(total: float) -> float:
    return 1 / (1 + exp(-total))


@pytest.mark.parametrize(
    ("row", "total"),
    [
        pytest.param((3.0, 0.9), -2.0 - 0.5 + 0.25, id="short"),
        pytest.param((5.0, 0.0), -2.0 + 0.5 + 0.25, id="just short"),
        pytest.param((9.0, 0.5), 3.0 - 0.5 + 0.25, id="long, with some links"),
        pytest.param((9.0, 0.6), -1.0 - 0.5 + 0.25, id="long, and made of links"),
        pytest.param((9.0, 0.25), 3.0 + 0.5 + 0.25, id="long, with few links"),
    ],
)
def test_a_row_falls_into_one_leaf_of_each_tree(row: tuple[float, ...], total: float) -> None:
    (score,) = Forest([TREE, STUMP, BARE]).scores([row])

    assert score == pytest.approx(chance(total))


def test_rows_are_judged_in_order() -> None:
    scores = Forest([TREE]).scores([(9.0, 0.0), (1.0, 0.0)])

    assert scores == pytest.approx([chance(3.0), chance(-2.0)])


def test_columns_that_no_tree_asks_for_change_nothing() -> None:
    forest = Forest([TREE, STUMP])

    assert forest.scores([(9.0, 0.5, 7.0, -1.0)]) == forest.scores([(9.0, 0.5)])


def test_no_rows_have_no_scores() -> None:
    assert Forest([TREE]).scores([]) == []


@pytest.mark.parametrize("count", [1, 24, 25, 26, 60])
def test_every_tree_counts_however_many_there_are(count: int) -> None:
    scores = Forest([STUMP, *[BARE] * (count - 1)]).scores([(0.0, 0.0), (0.0, 1.0)])

    others = 0.25 * (count - 1)
    assert scores == pytest.approx([chance(0.5 + others), chance(-0.5 + others)])
