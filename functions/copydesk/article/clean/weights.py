"""The weights of the block model: a data file beside this module, read when first needed."""

import gzip
import json
from dataclasses import dataclass
from functools import cache
from importlib import resources

from copydesk.article.clean.trees import Forest, plant

_FILE = "weights.json.gz"


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned, for pages and for texts without mark-up."""

    version: str
    page_alone: Forest
    page: Forest
    page_threshold: float
    text_alone: Forest
    text: Forest
    text_threshold: float


@cache
def weights() -> Weights:
    """Read the weights, once in the life of a process."""
    packed = resources.files(__package__).joinpath(_FILE).read_bytes()
    learned = json.loads(gzip.decompress(packed))
    return Weights(
        version=learned["version"],
        page_alone=plant(learned["page"]["alone"]),
        page=plant(learned["page"]["trees"]),
        page_threshold=learned["page"]["threshold"],
        text_alone=plant(learned["text"]["alone"]),
        text=plant(learned["text"]["trees"]),
        text_threshold=learned["text"]["threshold"],
    )
