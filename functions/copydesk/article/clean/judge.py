"""The verdict on every block: the model decides, the rules name what it left out.

Each block is judged twice: alone, and among its neighbours in its place. Blocks far from all
text (menus, feet, lists of links) are passed over by a rule of distance: they score 0 among
their neighbours.
"""

from collections.abc import Sequence

from copydesk.article.block import Block, RemovalKind, Verdict
from copydesk.article.clean.features import ALONE_COLUMNS, see
from copydesk.article.clean.naming import name
from copydesk.article.clean.weights import weights
from copydesk.article.draft import Draft

_FAR_FROM_TEXT = 0.0
_MODEL, _NEARLY_ALL = "model", "nearly-all-story"


_OF_THE_BEST = 0.6
_POOREST = 0.05
_SENTENCE_WORDS = 8
_MOSTLY_STORY = 0.75
_RESCUED = 0.08
"""In a text that is nearly all story, what no rule can name stays, unless the model is sure."""


def judge(draft: Draft) -> tuple[Verdict, ...]:
    """Decide for each block of a draft whether it is the story.

    Returns:
        One verdict for each block, in order. What is left out has its kind and a rule's id.
    """
    if not draft.blocks:
        return ()
    sight = see(draft)
    learned = weights().page if sight.page else weights().text
    among = [_FAR_FROM_TEXT] * len(draft.blocks)
    alone = [_FAR_FROM_TEXT] * len(draft.blocks)
    scores = learned.among.scores(sight.rows)
    first_looks = learned.alone.scores([row[:ALONE_COLUMNS] for row in sight.rows])
    for index, score, score_alone in zip(sight.wanted, scores, first_looks, strict=True):
        among[index], alone[index] = score, score_alone
    words = [row[0] for row in sight.first]
    threshold = _threshold(words, among, learned.threshold)
    return _verdicts(draft.blocks, words, among, alone, threshold)


def _threshold(words: Sequence[float], scores: Sequence[float], usual: float) -> float:
    """Ask less of a document none of whose sentences is likely: a poor story is better than none.

    One that has no sentence at all, a menu, is no story.
    """
    sentences = zip(words, scores, strict=True)
    best = max((score for count, score in sentences if count >= _SENTENCE_WORDS), default=usual)
    return usual if best >= usual else max(_POOREST, _OF_THE_BEST * best)


def _verdicts(
    blocks: Sequence[Block],
    words: Sequence[float],
    among: Sequence[float],
    alone: Sequence[float],
    threshold: float,
) -> tuple[Verdict, ...]:
    story = sum(count for count, score in zip(words, among, strict=True) if score >= threshold)
    rescue = story >= _MOSTLY_STORY * sum(words)
    kept = frozenset(
        block.text for block, score in zip(blocks, among, strict=True) if score >= threshold
    )
    verdicts = []
    for block, score, score_alone in zip(blocks, among, alone, strict=True):
        keep = score >= threshold
        kind, rule = (None, _MODEL) if keep else name(block, kept)
        if kind is RemovalKind.OTHER and rescue and score >= _RESCUED:
            keep, kind, rule = True, None, _NEARLY_ALL
        verdicts.append(Verdict(block, keep, score, score_alone, kind, rule))
    return tuple(verdicts)
