"""What each word is worth: a logistic model over the words of blocks, for any folds left out.

The forests see a word's worth as a column, so they must learn from worths like those that a new
site will have: each block's is taken from a model that saw neither its own site nor the fold that
is being scored.
"""

from collections.abc import Mapping, Sequence
from math import log
from pathlib import Path
from typing import Any

# Training tools are installed for training alone (requirements.txt beside this file).
import numpy as np  # type: ignore[import-not-found, unused-ignore]
from scipy import sparse  # type: ignore[import-not-found, import-untyped, unused-ignore]
from sklearn.linear_model import (  # type: ignore[import-not-found, import-untyped, unused-ignore]
    LogisticRegression,
)

from copydesk.article.clean.words import Vocabulary, words_in, worth_columns
from copydesk.article.parse.page.page import parse_page
from infra.train.corpus import documents
from infra.train.examples import Example

_FEWEST_SITES = 5
_WEIGHT_OF_PAGE = 50.0
_MOST_WORDS = 150.0
_TASTE_FOR_LENGTH = 0.8
_MARGIN = 1.0
_KINDS = frozenset(["html", "soup", "block", "plain"])

Matrix = Any
"""A numpy array, or a sparse one: training alone has their types."""


def listed_words(corpus: Path) -> Vocabulary:
    """List the words that several sites use, with their rarity among pages; worth nothing yet."""
    sites: dict[str, set[str]] = {}
    pages: dict[str, int] = {}
    count = 0
    for document in documents(corpus, ("html",)):
        count += 1
        blocks = parse_page(document.text).blocks
        for word in frozenset[str]().union(*(words_in(block.text) for block in blocks)):
            sites.setdefault(word, set()).add(document.site)
            pages[word] = pages.get(word, 0) + 1
    chosen = sorted(word for word, found in sites.items() if len(found) >= _FEWEST_SITES)
    return Vocabulary({}, {word: round(log(count / pages[word]), 2) for word in chosen})


def weights_of(example: Example) -> Matrix:
    """Each document counts the same; within it words count, long blocks a little less."""
    first = np.array([example.sight.first[index][0] for index in example.sight.wanted])
    weight = np.minimum(first + _MARGIN, _MOST_WORDS) ** _TASTE_FOR_LENGTH
    return weight / weight.sum() * _WEIGHT_OF_PAGE


class WordTeacher:
    """Learns the worth of listed words, with folds left out."""

    def __init__(
        self, examples: Sequence[Example], listed: Vocabulary, unseen: Sequence[str]
    ) -> None:
        self._rarity = listed.rarity
        self._examples = [
            each for each in examples if each.kind in _KINDS and each.collection not in unseen
        ]
        place = {word: index for index, word in enumerate(listed.rarity)}
        self._bags = {id(each): _bag(each.sight.words, place) for each in examples}
        self._learned: dict[frozenset[int], Matrix] = {}

    def columns(self, example: Example, leave_out: frozenset[int]) -> Matrix:
        """The columns of worth of an example, by a model that saw none of these folds."""
        return np.array(worth_columns((self._bags[id(example)] @ self.worths(leave_out)).tolist()))

    def worths(self, leave_out: frozenset[int] = frozenset()) -> Matrix:
        """One number for each listed word."""
        if leave_out not in self._learned:
            self._learned[leave_out] = self._learn(leave_out)
        return self._learned[leave_out]

    def taught(self) -> Mapping[str, tuple[float, float]]:
        """Word → worth and rarity, as the weights have them."""
        worths = self.worths()
        return {
            word: (round(float(worth), 3), rarity)
            for (word, rarity), worth in zip(self._rarity.items(), worths, strict=True)
        }

    def _learn(self, leave_out: frozenset[int]) -> Matrix:
        chosen = [each for each in self._examples if each.fold not in leave_out]
        model = LogisticRegression(C=1.0, solver="liblinear", tol=1e-3, random_state=7)
        model.fit(
            sparse.vstack([self._bags[id(each)] for each in chosen]),
            np.concatenate([np.array(each.labels) for each in chosen]),
            sample_weight=np.concatenate([weights_of(each) for each in chosen]),
        )
        return model.coef_[0]


def _bag(words: Sequence[frozenset[str]], place: Mapping[str, int]) -> Matrix:
    """A row for each block; its listed words share a length of one."""
    found = [sorted(place[word] for word in each if word in place) for each in words]
    counts = np.array([len(each) for each in found])
    return sparse.csr_matrix(
        (
            np.repeat(1 / np.sqrt(np.maximum(counts, 1)), counts),
            [column for each in found for column in each],
            np.concatenate([[0], np.cumsum(counts)]),
        ),
        shape=(len(found), len(place)),
    )
