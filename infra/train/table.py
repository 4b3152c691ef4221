"""The score of a model: word F1 of each page, the mean of each collection and kind."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from statistics import fmean

from infra.train.examples import Example

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Scripts written without spaces count one token per character.
_WORD = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))

Score = tuple[float, float, float]


def score(text: str, gold: str) -> Score:
    """Precision, recall and F1 of two bags of words."""
    found, wanted = _bag(text), _bag(gold)
    common = (found & wanted).total()
    if not common:
        return 0.0, 0.0, 0.0
    precision, recall = common / found.total(), common / wanted.total()
    return precision, recall, 2 * precision * recall / (precision + recall)


def _bag(text: str) -> Counter[str]:
    text = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return Counter(word.lower() for word in _WORD.findall(text))


def score_of(example: Example, scores: Sequence[float], threshold: float) -> Score:
    """Score what a threshold keeps of an example."""
    kept = (
        example.texts[index]
        for index, score in zip(example.sight.wanted, scores, strict=True)
        if score >= threshold
    )
    return score("\n".join(kept), example.gold)


def table(examples: Sequence[Example], scores: Sequence[Sequence[float]], threshold: float) -> str:
    """Lay the means out: a line for each collection and kind."""
    groups: dict[tuple[str, str], list[Score]] = {}
    for example, given in zip(examples, scores, strict=True):
        key = (example.collection, example.kind)
        groups.setdefault(key, []).append(score_of(example, given, threshold))
    lines = [f"{'':24}{'pages':>7}{'P':>9}{'R':>9}{'F1':>9}"]
    for (collection, kind), found in sorted(groups.items()):
        means = "".join(f"{fmean(each[part] for each in found):>9.4f}" for part in range(3))
        lines.append(f"{collection + ' ' + kind:24}{len(found):>7}{means}")
    return "\n".join(lines)
