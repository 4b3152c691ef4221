"""Learning: two forests for pages and two for texts, each judged on sites it never saw.

*alone* sees a block by itself; *among* sees it among its neighbours and in its place.
"""

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# Training tools are installed for training alone (requirements.txt beside this file).
import lightgbm  # type: ignore[import-not-found, unused-ignore]
import numpy as np  # type: ignore[import-not-found, unused-ignore]

from copydesk.article.clean.features import ALONE_COLUMNS
from copydesk.article.clean.trees import Tree
from copydesk.article.clean.words import NAMES as WORTH_NAMES
from infra.train.examples import FOLDS, Example
from infra.train.words import WordTeacher, weights_of

SMALL_TREES = {
    "num_leaves": 15,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "verbose": -1,
    "num_threads": 1,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
}
"""How every forest is learned: of few questions, and the same from the same input."""

_SETTINGS = {**SMALL_TREES, "objective": "binary", "min_data_in_leaf": 60, "max_bin": 63}

_MADE_KINDS = frozenset(["fed-html", "fed-soup", "fed-block", "markdown"])

Matrix = Any
"""A numpy array, or a model: training alone has their types."""


@dataclass(frozen=True, slots=True)
class Growth:
    """How many trees a forest has, and how fast they learn: what each may add, 0..1."""

    trees: int
    rate: float


ALONE = Growth(25, 0.08)
AMONG = {"page": Growth(200, 0.05), "text": Growth(300, 0.08)}
"""Of each family, where there was nothing more to gain out of fold."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is learned from."""

    made_weight: float = 0.4
    """How much a document counts that we made out of another."""

    weights: tuple[tuple[str, float], ...] = ()
    """Collection → how much its pages count; 1 if not named."""

    unseen: tuple[str, ...] = ()
    """Collections that are scored and never learned from."""


class Learner:
    """Learns one family: pages, or texts."""

    def __init__(self, examples: Sequence[Example], plan: Plan, words: WordTeacher) -> None:
        self.examples = examples
        self.plan = plan
        self.words = words
        self.rows = [np.array(example.sight.rows, dtype=np.float32) for example in examples]
        self.labels = [np.array(example.labels, dtype=float) for example in examples]
        self.weights = [weights_of(example) * self._favour(example) for example in examples]
        self.known = [example.collection not in plan.unseen for example in examples]

    def _favour(self, example: Example) -> float:
        favour = dict(self.plan.weights).get(example.collection, 1.0)
        return favour * (self.plan.made_weight if example.kind in _MADE_KINDS else 1.0)

    def shown(self, *, leave_out: int | None = None) -> list[Matrix]:
        """All rows; what words are worth is learned on other folds than theirs."""
        for rows, example in zip(self.rows, self.examples, strict=True):
            if not example.sight.page:
                unseen = frozenset(
                    [example.fold] if leave_out is None else [example.fold, leave_out]
                )
                rows[:, -len(WORTH_NAMES) :] = self.words.columns(example, unseen)
        return self.rows

    def alone(self) -> list[Matrix]:
        """The columns of a block by itself."""
        return [rows[:, :ALONE_COLUMNS] for rows in self.rows]

    def fit(
        self, rows: Sequence[Matrix], growth: Growth, *, leave_out: int | None = None
    ) -> Matrix:
        """Learn from all examples that may be learned from, but those of one fold."""
        chosen = [
            i for i, known in enumerate(self.known) if known and self.examples[i].fold != leave_out
        ]
        seen = lightgbm.Dataset(
            np.concatenate([rows[i] for i in chosen]),
            np.concatenate([self.labels[i] for i in chosen]),
            weight=np.concatenate([self.weights[i] for i in chosen]),
        )
        return lightgbm.train({**_SETTINGS, "learning_rate": growth.rate}, seen, growth.trees)

    def out_of_fold(self, growth: Growth) -> list[Matrix]:
        """Score each example by a model that saw no page of its site."""
        scores: list[Matrix] = [None] * len(self.examples)
        for fold in range(FOLDS):
            rows = self.shown(leave_out=fold)
            model = self.fit(rows, growth, leave_out=fold)
            for i, example in enumerate(self.examples):
                if example.fold == fold:
                    scores[i] = model.predict(rows[i])
        return scores


def write_packed(learned: Mapping[str, object], out: Path) -> int:
    """Write what was learned, the same bytes for the same input; their number."""
    packed = gzip.compress(json.dumps(learned, separators=(",", ":")).encode(), 9, mtime=0)
    out.write_bytes(packed)
    return len(packed)


def exported(model: Matrix) -> list[Tree]:
    """Write a model's trees as the plain tables that we judge by."""
    return [_tree(each["tree_structure"]) for each in model.dump_model()["tree_info"]]


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
