"""The verdict on every block: the model decides, the rules name what it left out.

Where the model is in doubt, a rule that knows a piece of furniture decides against it.

Each block is judged twice: alone, and among its neighbours in its place. In a long document the
model sees those blocks only that stand near good text or in thick text; what it does not see
(menus, feet, lists of links) scores 0.
"""

from collections.abc import Sequence

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.clean.amounts import with_amounts
from copydesk.article.clean.copies import second_copies
from copydesk.article.clean.features import Sight, see
from copydesk.article.clean.islands import SURE, SURE_ON_A_PAGE, without_islands
from copydesk.article.clean.naming import doubtful_below, name
from copydesk.article.clean.next_articles import without_next_articles
from copydesk.article.clean.quoted import with_quotations_set_in
from copydesk.article.clean.rescue import Rescue, rescues
from copydesk.article.clean.set_in import with_lists_set_in
from copydesk.article.clean.statements import with_statements
from copydesk.article.clean.subheads import with_subheads
from copydesk.article.clean.talk import with_talk
from copydesk.article.clean.weights import weights
from copydesk.article.draft import Draft
from copydesk.article.prose import ends_with_stop
from copydesk.article.text import SENTENCE_ENDS, unparted_words

_FAR_FROM_TEXT = 0.0
_MODEL, _COPY, _FAR = "model", "second-copy", "far-from-story"

_OF_THE_BEST = 0.6
_POOREST = 0.05
"""Where nothing has the usual score: this share of the best one, but never less than that."""

_SENTENCE_WORDS, _LONG_LINE_WORDS = 3, 8
"""Fewest words of a sentence, with an end mark and without one."""

_FURNITURE = frozenset(
    [
        RemovalKind.COOKIE_NOTICE,
        RemovalKind.SUBSCRIBE,
        RemovalKind.LEGAL,
        RemovalKind.SHARE,
        RemovalKind.ADVERTISEMENT,
        RemovalKind.PAYWALL,
        RemovalKind.COMMENT,
    ]
)
"""Where the model is in doubt, a rule that knows what the block is decides."""

_LEAST_LEFT = 0.2
"""Share of the story that rules must leave: those that take nearly all of it are wrong."""


def judge(draft: Draft) -> tuple[Verdict, ...]:
    """Decide for each block of a draft whether it is the story.

    Returns:
        One verdict for each block, in order. What is left out has its kind and a rule's id.
    """
    if not draft.blocks:
        return ()
    sight = see(draft, weights().vocabulary)
    learned = weights().page if sight.page else weights().text
    scores = learned.among.scores(sight.rows)
    first_looks = learned.alone.scores(sight.rows)
    return decide(draft, sight, scores, first_looks, usual=learned.threshold)


def decide(
    draft: Draft,
    sight: Sight,
    scores: Sequence[float],
    first_looks: Sequence[float],
    *,
    usual: float,
) -> tuple[Verdict, ...]:
    """Make verdicts of what the model says.

    Args:
        draft: The document.
        sight: What the model saw of it.
        scores: Of the blocks it saw, among their neighbours, 0..1.
        first_looks: The same of each alone.
        usual: The score from which a block is the story, unless nothing in the draft has it.
    """
    among = [_FAR_FROM_TEXT] * len(draft.blocks)
    alone = [_FAR_FROM_TEXT] * len(draft.blocks)
    for index, score, score_alone in zip(sight.wanted, scores, first_looks, strict=True):
        among[index], alone[index] = score, score_alone
    words = [row[0] for row in sight.first]
    sentences = [
        _is_sentence(
            max(count, unparted_words(block.text)),
            ends=ends > 0.0 or block.text.endswith(SENTENCE_ENDS) or ends_with_stop(block.text),
        )
        for (count, ends, *_), block in zip(sight.first, draft.blocks, strict=True)
    ]
    threshold = _threshold(draft.blocks, sentences, among, usual)
    likely = [score >= threshold for score in among]
    least = SURE_ON_A_PAGE if sight.page else SURE
    sure = [s >= least and n >= _LONG_LINE_WORDS for s, n in zip(among, words, strict=True)]
    kept = without_islands(likely, sure)
    rescue = rescues(draft.blocks, sentences, words, kept, on_page=sight.page)
    texts = frozenset(block.text for block, keep in zip(draft.blocks, kept, strict=True) if keep)
    verdicts = tuple(
        _verdict(
            block, score, score_alone, texts, keep=keep, was_likely=was_likely, rescue=may_stay
        )
        for block, score, score_alone, keep, was_likely, may_stay in zip(
            draft.blocks, among, alone, kept, likely, rescue, strict=True
        )
    )
    verdicts = _without_copies(_with_a_story_left(verdicts, kept), words)
    verdicts = with_statements(with_amounts(with_subheads(verdicts)), _FURNITURE)
    verdicts = with_quotations_set_in(without_next_articles(verdicts))
    return with_talk(with_lists_set_in(verdicts))


def _is_sentence(words: float, *, ends: bool) -> bool:
    return words >= (_SENTENCE_WORDS if ends else _LONG_LINE_WORDS)


def _threshold(
    blocks: Sequence[Block], sentences: Sequence[bool], scores: Sequence[float], usual: float
) -> float:
    """Ask less of a document none of whose sentences is likely: a poor story is better than none.

    One that has no sentence at all, a menu, is no story; nor is a heading one.
    """
    likely = (
        score
        for block, sentence, score in zip(blocks, sentences, scores, strict=True)
        if sentence and block.kind is not BlockKind.HEADING
    )
    best = max(likely, default=usual)
    return usual if best >= usual else max(_POOREST, _OF_THE_BEST * best)


def _with_a_story_left(verdicts: tuple[Verdict, ...], kept: Sequence[bool]) -> tuple[Verdict, ...]:
    """Give back what the rules took of the model's story, if they took nearly all of it.

    Makers of pages name elements at will: a whole story may stand in one called "comment".
    """
    sizes = [len(verdict.block.text) for verdict in verdicts]
    story = sum(size for size, keep in zip(sizes, kept, strict=True) if keep)
    left = sum(size for size, verdict in zip(sizes, verdicts, strict=True) if verdict.kept)
    if left >= _LEAST_LEFT * story:
        return verdicts
    return tuple(
        verdict._replace(kept=True, kind=None, rule=_MODEL) if keep else verdict
        for verdict, keep in zip(verdicts, kept, strict=True)
    )


def _without_copies(verdicts: tuple[Verdict, ...], words: Sequence[float]) -> tuple[Verdict, ...]:
    kept = (index for index, verdict in enumerate(verdicts) if verdict.kept)
    copies = second_copies(kept, [verdict.block.text for verdict in verdicts], words)
    if not copies:
        return verdicts
    return tuple(
        verdict._replace(kept=False, kind=RemovalKind.DUPLICATE, rule=_COPY)
        if index in copies
        else verdict
        for index, verdict in enumerate(verdicts)
    )


def _verdict(  # noqa: PLR0913 a verdict is all of these
    block: Block,
    score: float,
    score_alone: float,
    kept_texts: frozenset[str],
    *,
    keep: bool,
    was_likely: bool,
    rescue: Rescue | None,
) -> Verdict:
    if keep and score >= doubtful_below(block):
        return Verdict(block, keep, score, score_alone, None, _MODEL)
    kind, rule = name(block, frozenset() if keep else kept_texts)
    if keep and kind not in _FURNITURE:
        return Verdict(block, keep, score, score_alone, None, _MODEL)
    if rescue and rescue.holds(score, kind):
        return Verdict(block, kept=True, score=score, score_alone=score_alone, rule=rescue.rule)
    if was_likely and rule == _MODEL:
        rule = _FAR
    return Verdict(block, kept=False, score=score, score_alone=score_alone, kind=kind, rule=rule)
