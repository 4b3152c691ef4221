"""Where the text of a story begins, below headline, deck and credits."""

import re

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.limits import DECK_CHARACTERS
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.printed_byline import is_line_of
from copydesk.article.normalize.lines.labels import label_of
from copydesk.article.normalize.publication.date_lines import is_any_date
from copydesk.article.prose import PROSE_CHARACTERS, ends_in
from copydesk.article.text import SENTENCE_ENDS

_LONG_FOR_A_HEADLINE = 120
"""Characters."""

_WIDEST_GAP = 20
"""Blocks between two paragraphs of one text; a gallery or a box fits in."""

_LEAST_SHARE = 0.1
"""Share of all kept text that a run of blocks needs to be where the text begins."""

# A day without a time may head a part of a chronicle.
_CLOCK = re.compile(r"\d[:h]\d\d")

_CREDITS = frozenset({RemovalKind.BYLINE, RemovalKind.CREDIT})
"""What was left out between a deck and the text."""

_END_SIGNS = (*SENTENCE_ENDS, ":")
_CALLS = ("!", "?", "...", "\u2026", "\uff01", "\uff1f")
_BEFORE_LETTERS = "0123456789 \"'\u201c\u2018("


def body_start_of(verdicts: tuple[Verdict, ...]) -> int:
    """Find the first kept paragraph of running text; what stands above may be headline and deck."""
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept]
    runs = _runs(kept)
    mass = [sum(len(verdicts[index].block.text) for index in run) for run in runs]
    for run, own in zip(runs, mass, strict=True):
        if own >= sum(mass) * _LEAST_SHARE:
            return _first_text(run, verdicts)
    return kept[0] if kept else 0


def text_below(verdicts: tuple[Verdict, ...], index: int) -> int | None:
    """Find the first paragraph below a block."""
    below = [n for n in range(index + 1, len(verdicts)) if verdicts[n].kept]
    return _first_text(below, verdicts) if below else None


def start_below_a_deck(verdicts: tuple[Verdict, ...], start: int, names: tuple[str, ...]) -> int:
    """Find where the text begins below a paragraph that has the byline under it: a long deck."""
    below = start + 1
    while below < len(verdicts) and _is_between(verdicts[below]):
        below += 1
    credits_it = any(_is_credit(verdict, names) for verdict in verdicts[start + 1 : below + 1])
    if not credits_it or len(verdicts[start].block.text) > DECK_CHARACTERS:
        return start
    found = text_below(verdicts, start)
    return start if found is None or not _is_prose(verdicts[found].block) else found


def _first_text(run: list[int], verdicts: tuple[Verdict, ...]) -> int:
    """Find the first paragraph; a story may be so short that all it has is a sentence."""
    blocks = [(index, verdicts[index].block) for index in run]
    prose = (
        index
        for index, block in blocks
        if _is_prose(block) and not (index == run[0] and _may_be_a_headline(block))
    )
    sentences = (index for index, block in blocks if _is_sentence(block))
    # Thai ends no sentence with a mark: there the text is the first long line below another.
    least = [_LONG_FOR_A_HEADLINE, *[PROSE_CHARACTERS] * len(run)]
    unstopped = (
        i for (i, block), long in zip(blocks, least, strict=False) if len(block.text) >= long
    )
    return next(prose, next(sentences, next(unstopped, run[0])))


def _is_between(verdict: Verdict) -> bool:
    """Tell what may stand between a deck and the text, if not kept; buttons in any case."""
    return verdict.kind in _CREDITS or label_of(verdict.block.text) is not None


def _is_credit(verdict: Verdict, names: tuple[str, ...]) -> bool:
    text = verdict.block.text
    stamped = _CLOCK.search(text) is not None and is_any_date(text)
    by = (is_byline(text) or stamped) and not text.endswith(_END_SIGNS)
    return by or (verdict.block.kind is BlockKind.PARAGRAPH and is_line_of(names, text))


def _runs(indexes: list[int]) -> list[list[int]]:
    """Part indexes where many blocks were left out between them: a teaser is no lead."""
    runs: list[list[int]] = []
    for index in indexes:
        if runs and index - runs[-1][-1] <= _WIDEST_GAP:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _is_prose(block: Block) -> bool:
    first_letter = block.text.lstrip(_BEFORE_LETTERS)[:1]
    long_enough = len(block.text) >= PROSE_CHARACTERS or first_letter >= "\u2e80"
    return long_enough and _is_sentence(block)


def _may_be_a_headline(block: Block) -> bool:
    """Tell a long first line that asks, calls out or is cut off: few first sentences do."""
    return len(block.text) < _LONG_FOR_A_HEADLINE and ends_in(block.text, _CALLS)


def _is_sentence(block: Block) -> bool:
    return block.kind is not BlockKind.HEADING and ends_in(block.text, _END_SIGNS)
