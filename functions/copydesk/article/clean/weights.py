"""The weights of the block model: a data file beside this module, read when first needed."""

import gzip
import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TypedDict

from copydesk.article.clean.trees import Forest, Tree
from copydesk.article.clean.words import Vocabulary, vocabulary_of

_FILE = "weights.json.gz"


class _Learned(TypedDict):
    """What the file has of one kind of document."""

    alone: list[Tree]
    trees: list[Tree]
    threshold: float


@dataclass(frozen=True, slots=True)
class Family:
    """What was learned of one kind of document."""

    alone: Forest
    among: Forest
    threshold: float
    """A block is the story if it scores as much among its neighbours."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned: of words, of pages, and of texts without mark-up."""

    version: str
    vocabulary: Vocabulary
    page: Family
    text: Family


@cache
def weights() -> Weights:
    """Read the weights, once in the life of a process."""
    packed = resources.files(__package__).joinpath(_FILE).read_bytes()
    learned = json.loads(gzip.decompress(packed))
    vocabulary = vocabulary_of(learned["words"])
    return Weights(
        learned["version"], vocabulary, _family(learned["page"]), _family(learned["text"])
    )


def _family(learned: _Learned) -> Family:
    return Family(Forest(learned["alone"]), Forest(learned["trees"]), learned["threshold"])
