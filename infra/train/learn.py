"""Learning: two forests for pages and two for texts, each judged on sites it never saw.

*alone* sees a block by itself; *among* sees it among its neighbours and in its place.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

# Training tools are installed for training alone (requirements.txt beside this file).
import lightgbm  # type: ignore[import-not-found, unused-ignore]
import numpy as np  # type: ignore[import-not-found, unused-ignore]

from copydesk.article.clean import measures
from copydesk.article.clean.trees import LEAVES, Tree
from infra.train.examples import FOLDS, Example

ALONE_COLUMNS = len(measures.FIRST_NAMES) + len(measures.NAMES)
_WEIGHT_OF_PAGE = 50.0
_MOST_WORDS = 150.0
_TASTE_FOR_LENGTH = 0.8
_MARGIN = 1.0
_TREES_TO_CHOOSE = 60

_SETTINGS = {
    "objective": "binary",
    "num_leaves": LEAVES - 1,
    "learning_rate": 0.08,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "verbose": -1,
    "num_threads": 1,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
}

_MADE_KINDS = frozenset(["fed-html", "fed-soup", "fed-block", "markdown"])

Matrix = Any
"""A numpy array, or a model: training alone has their types."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is learned, and from what."""

    alone_trees: int = 25
    among_trees: int = 120
    columns: int = 50
    """How many columns *among* may use: those that a first model gains most from."""

    made_weight: float = 0.4
    """How much a document counts that we made out of another."""

    weights: tuple[tuple[str, float], ...] = ()
    """Collection → how much its pages count; 1 if not named."""

    needed: frozenset[int] = frozenset()
    """Columns to be used in any case."""

    unseen: tuple[str, ...] = ()
    """Collections that are scored and never learned from."""


class Learner:
    """Learns one family: pages, or texts."""

    def __init__(self, examples: Sequence[Example], plan: Plan) -> None:
        self.examples = examples
        self.plan = plan
        self.rows = [np.array(example.sight.rows) for example in examples]
        self.labels = [np.array(example.labels, dtype=float) for example in examples]
        self.weights = [self._weights(example) for example in examples]
        self.known = [example.collection not in plan.unseen for example in examples]

    def _weights(self, example: Example) -> Matrix:
        """Each document counts the same; within it words count, long blocks a little less."""
        first = np.array([example.sight.first[index][0] for index in example.sight.wanted])
        weight = np.minimum(first + _MARGIN, _MOST_WORDS) ** _TASTE_FOR_LENGTH
        favour = dict(self.plan.weights).get(example.collection, 1.0)
        if example.kind in _MADE_KINDS:
            favour *= self.plan.made_weight
        return weight / weight.sum() * _WEIGHT_OF_PAGE * favour

    def fit(
        self, matrices: Sequence[Matrix], trees: int, *, leave_out: int | None = None
    ) -> Matrix:
        """Learn from all examples that may be learned from, but those of one fold."""
        chosen = [
            i for i, known in enumerate(self.known) if known and self.examples[i].fold != leave_out
        ]
        seen = lightgbm.Dataset(
            np.concatenate([matrices[i] for i in chosen]),
            np.concatenate([self.labels[i] for i in chosen]),
            weight=np.concatenate([self.weights[i] for i in chosen]),
        )
        return lightgbm.train(_SETTINGS, seen, trees)

    def out_of_fold(self, matrices: Sequence[Matrix], trees: int) -> list[Matrix]:
        """Score each example by a model that saw no page of its site."""
        scores: list[Matrix] = [np.zeros(len(matrix)) for matrix in matrices]
        for fold in range(FOLDS):
            model = self.fit(matrices, trees, leave_out=fold)
            for i, example in enumerate(self.examples):
                if example.fold == fold:
                    scores[i] = model.predict(matrices[i])
        return scores

    def best_columns(self) -> list[int]:
        """Find the columns that help; each that is judged by costs time with every block."""
        gains = self.fit(self.rows, _TREES_TO_CHOOSE).feature_importance("gain")
        chosen = set(np.argsort(-gains, kind="stable")[: self.plan.columns].tolist())
        return sorted(chosen | self.plan.needed)

    def only(self, columns: Sequence[int]) -> list[Matrix]:
        """Some columns of all rows."""
        return [rows[:, columns] for rows in self.rows]

    def alone(self) -> list[Matrix]:
        """The columns of a block by itself."""
        return [rows[:, :ALONE_COLUMNS] for rows in self.rows]


def exported(model: Matrix, columns: Sequence[int]) -> list[Tree]:
    """Write a model's trees as the plain tables that we judge by.

    Args:
        model: What was learned.
        columns: Of the full row, those that it was shown.
    """
    trees = [_tree(each["tree_structure"]) for each in model.dump_model()["tree_info"]]
    for tree in trees:
        tree["features"] = [columns[feature] for feature in tree["features"]]
    return trees


def _tree(root: dict[str, object]) -> Tree:
    tree: Tree = {"features": [], "thresholds": [], "left": [], "right": [], "leaves": []}
    _grow(root, tree)
    return tree


def _grow(node: dict[str, object], tree: Tree) -> int:
    """Add a node and all below it; leaves get their numbers from left to right."""
    if "leaf_value" in node:
        tree["leaves"].append(round(float(str(node["leaf_value"])), 5))
        return -len(tree["leaves"])
    at = len(tree["features"])
    tree["features"].append(int(str(node["split_feature"])))
    tree["thresholds"].append(float(str(node["threshold"])))
    tree["left"].append(0)
    tree["right"].append(0)
    left, right = node["left_child"], node["right_child"]
    if isinstance(left, dict) and isinstance(right, dict):
        tree["left"][at] = _grow(left, tree)
        tree["right"][at] = _grow(right, tree)
    return at
