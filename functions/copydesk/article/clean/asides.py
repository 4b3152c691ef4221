"""Lines that a parser knows to be no text: left out unseen, so that they are nobody's neighbours.

---                          front matter: aside
title: Bridge reopens
---
The bridge reopened.         judged, as if it stood alone
{% include map.html %}       for programs: aside
"""

from dataclasses import replace

from copydesk.article.block import SET_ASIDE, Block, RemovalKind, Verdict
from copydesk.article.clean.judge import judge as judge_seen
from copydesk.article.draft import Draft


def judge(draft: Draft) -> tuple[Verdict, ...]:
    """Decide for each block of a draft whether it is the story, one verdict for each, in order."""
    seen = tuple(block for block in draft.blocks if not _is_aside(block))
    if len(seen) == len(draft.blocks):
        return judge_seen(draft)
    judged = iter(judge_seen(replace(draft, blocks=seen)))
    return tuple(_left_out(block) if _is_aside(block) else next(judged) for block in draft.blocks)


def _is_aside(block: Block) -> bool:
    return block.place is None and not SET_ASIDE.isdisjoint(block.labels)


def _left_out(block: Block) -> Verdict:
    rule = next(label for label in block.labels if label in SET_ASIDE)
    return Verdict(block, kept=False, score=0.0, score_alone=0.0, kind=RemovalKind.OTHER, rule=rule)
