"""The score of a model: word F1 of each page, the mean of each collection and kind."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from statistics import fmean

from copydesk.article.block import Verdict
from copydesk.article.clean.judge import decide
from infra.train.examples import Example

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Scripts written without spaces count one token per character.
_WORD = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))

_WRONG_SHOWN, _SHOWN = 5, 110
"""Wrong blocks of a page that are listed, and characters of each."""

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
    """Score what the judge keeps of an example, by these scores of its blocks."""
    verdicts = _verdicts(example, scores, threshold)
    return score("\n".join(each.block.text for each in verdicts if each.kept), example.gold)


def _verdicts(example: Example, scores: Sequence[float], threshold: float) -> tuple[Verdict, ...]:
    return decide(example.draft, example.sight, scores, scores, usual=threshold)


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


def worst(
    examples: Sequence[Example], scores: Sequence[Sequence[float]], threshold: float, count: int
) -> str:
    """List the worst pages of each collection and kind, each with its longest wrong blocks."""
    groups: dict[tuple[str, str], list[tuple[Score, Example, Sequence[float]]]] = {}
    for example, given in zip(examples, scores, strict=True):
        marks = score_of(example, given, threshold)
        groups.setdefault((example.collection, example.kind), []).append((marks, example, given))
    lines = []
    for (collection, kind), found in sorted(groups.items()):
        lines.append(f"\n{collection} {kind}: the worst of {len(found)}")
        for marks, example, given in sorted(found, key=lambda each: each[0][2])[:count]:
            lines.append(f"{example.id}  P {marks[0]:.2f}  R {marks[1]:.2f}  F1 {marks[2]:.3f}")
            lines += _wrong_blocks(example, given, threshold)
    return "\n".join(lines)


def _wrong_blocks(example: Example, scores: Sequence[float], threshold: float) -> list[str]:
    verdicts = _verdicts(example, scores, threshold)
    wrong = [
        verdicts[index]
        for index, label in zip(example.sight.wanted, example.labels, strict=True)
        if verdicts[index].kept != label
    ]
    wrong.sort(key=lambda each: -len(each.block.text))
    return [
        f"    {'kept' if each.kept else 'lost'} {each.score:.2f} "
        f"{len(each.block.text):>5}  {each.block.text[:_SHOWN]}"
        for each in wrong[:_WRONG_SHOWN]
    ]
