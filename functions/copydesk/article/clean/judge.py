"""The verdict on every block: the model decides, the rules name what it left out."""

from copydesk.article.block import Verdict
from copydesk.article.clean.features import is_page, rows_of
from copydesk.article.clean.naming import name
from copydesk.article.clean.weights import weights
from copydesk.article.draft import Draft


def judge(draft: Draft) -> tuple[Verdict, ...]:
    """Decide for each block of a draft whether it is the story.

    Returns:
        One verdict for each block, in order. What is left out has its kind and a rule's id.
    """
    if not draft.blocks:
        return ()
    learned = weights()
    page = is_page(draft.blocks)
    rows = rows_of(draft)
    alone = (learned.page_alone if page else learned.text_alone).scores(rows)
    scores = (learned.page if page else learned.text).scores(rows)
    threshold = learned.page_threshold if page else learned.text_threshold
    kept_texts = frozenset(
        block.text for block, score in zip(draft.blocks, scores, strict=True) if score >= threshold
    )
    verdicts = []
    for block, score, score_alone in zip(draft.blocks, scores, alone, strict=True):
        if score >= threshold:
            verdicts.append(Verdict(block, kept=True, score=score, score_alone=score_alone))
        else:
            kind, rule = name(block, kept_texts)
            verdicts.append(
                Verdict(
                    block, kept=False, score=score, score_alone=score_alone, kind=kind, rule=rule
                )
            )
    return tuple(verdicts)
