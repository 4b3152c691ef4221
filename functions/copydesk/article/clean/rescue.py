"""What the model left out and a text keeps all the same: by a rule, and from some score on.

    Никто не пострадал. Ведется следствие.       kept: a short last sentence
    Opens: 9am                                   kept: a fact below a review
    Read more                                    left out: a rule of furniture named it
    Herring | 4.10                               kept: an agency has sent it as its text

Where next to all is the story, what nothing can name is more likely the story's than not.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import and_

from copydesk.article.block import LISTED_KINDS, SENT_TEXT, Block, BlockKind, RemovalKind
from copydesk.article.clean.neighbours import distances
from copydesk.article.prose import ends_with_stop

_NEARLY_ALL, _SHORT = "nearly-all-story", "short-story"
_SAID, _INSIDE = "sentence-of-nearly-all-story", "inside-story"
_TAIL = "tail-of-short-story"
_SENT, _SENT_LIST = "sent-as-text", "sent-as-list"

_MOSTLY_STORY = 0.75
_RESCUED = 0.3
"""In a text that is short, or nearly all story, what no rule can name stays if the model doubts."""

_RESCUED_REMARK, _REMARK_WORDS = 0.1, 6
"""The same of "Ведется следствие.", and the most words of such a remark: what dumps add is longer,
or has less."""

_FACT, _FACT_CHARACTERS = re.compile(r"[^\W\d_][^\W\d_]+(?: [^\W\d_]+){0,2}: [\d£$€¥]"), 60
"""How "Opens: 9am" and "Attendance: 4,118" begin below a review or a report, and the longest."""

_INSIDE_A_STORY = {BlockKind.PREFORMATTED: 0.1, BlockKind.TABLE_ROW: 0.2}
_INSIDE_REACH = 8
"""From which score a listing or a table stays that no rule can name, if the story goes on within
so many blocks before and after it: down to there it was the story's nine times in ten.
"""

_SHORT_BLOCKS = 8
"""Of a document without enough around a block to judge it by."""

_RESCUED_TAIL, _TAIL_REACH = 0.1, 4
_FEW_SENTENCES, _TAIL_WORDS = 6, 4
"""A dump of a story of so few sentences ends below its last one, or one of few lines: the model
learned from long stories, and doubts those that stand so near a foot."""

_SIGNS_OF_RIGHTS = "\u00a9\u00ae\u2117("

_NAMED_BY_A_WORD = frozenset(
    [
        RemovalKind.OTHER,
        RemovalKind.CREDIT,
        RemovalKind.BYLINE,
        RemovalKind.NAVIGATION,
        RemovalKind.RELATED,
    ]
)
"""Kinds that "Reuters" or "Tuesday" may give to a sentence; in a short story it stays."""

_FROM = {
    _SHORT: _NAMED_BY_A_WORD,
    _NEARLY_ALL: frozenset([RemovalKind.OTHER]),
    _SAID: _NAMED_BY_A_WORD,
    _INSIDE: frozenset([RemovalKind.OTHER]),
    _TAIL: frozenset([RemovalKind.OTHER]),
    _SENT: frozenset([RemovalKind.OTHER, RemovalKind.NAVIGATION]),
    _SENT_LIST: _NAMED_BY_A_WORD,
}
"""Rule → kinds that a block may have been given, and still be kept."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """What may still keep a block: a rule, and the least score that it asks for."""

    rule: str
    least: float = 0.0

    def holds(self, score: float, kind: RemovalKind | None) -> bool:
        return score >= self.least and kind in _FROM[self.rule]


def rescues(
    blocks: Sequence[Block],
    sentences: Sequence[bool],
    words: Sequence[float],
    kept: Sequence[bool],
    *,
    on_page: bool,
) -> Sequence[Rescue | None]:
    """Find for each block what may still keep it.

    Args:
        blocks: Of a document.
        sentences: Whether each is one.
        words: How many each has.
        kept: Whether the model keeps it.
        on_page: Whether it is a page: its furniture is named by its elements, and reads like prose.
    """
    story = sum(count for count, keep in zip(words, kept, strict=True) if keep)
    is_short = len(blocks) <= _SHORT_BLOCKS
    nearly_all = is_short or story >= _MOSTLY_STORY * sum(words)
    usual = [Rescue(_NEARLY_ALL, _RESCUED) if nearly_all else None] * len(blocks)
    if nearly_all and not on_page:
        usual = [
            _rescue_in_a_text(block.text, is_sentence=said)
            for block, said in zip(blocks, sentences, strict=True)
        ]
    if any(SENT_TEXT in block.labels for block in blocks):
        return [
            _rescue_in_sent_text(block, is_sentence=said) or rescue
            for block, said, rescue in zip(blocks, sentences, usual, strict=True)
        ]
    if is_short:
        return [
            Rescue(_SHORT) if sentence else rescue
            for sentence, rescue in zip(sentences, usual, strict=True)
        ]
    if not on_page and sum(map(and_, kept, sentences)) <= _FEW_SENTENCES:
        usual = _with_tails(usual, blocks, sentences, words, kept)
    inside = {kind: Rescue(_INSIDE, least) for kind, least in _INSIDE_A_STORY.items()}
    near = zip(distances(kept), distances(kept[::-1])[::-1], strict=True)
    return [
        inside.get(block.kind, rescue) if max(ways) <= _INSIDE_REACH else rescue
        for block, rescue, ways in zip(blocks, usual, near, strict=True)
    ]


def _with_tails(
    usual: Sequence[Rescue | None],
    blocks: Sequence[Block],
    sentences: Sequence[bool],
    words: Sequence[float],
    kept: Sequence[bool],
) -> list[Rescue | None]:
    """Let sentences stay that stand below one of the story's, or near it."""
    found, below = list(usual), _TAIL_REACH
    for at, (block, is_sentence, is_kept) in enumerate(zip(blocks, sentences, kept, strict=True)):
        below += 1
        if is_sentence and (is_kept or below <= _TAIL_REACH):
            says = block.text[0] not in _SIGNS_OF_RIGHTS and ends_with_stop(block.text)
            if not is_kept and words[at] >= _TAIL_WORDS and says:
                found[at] = Rescue(_TAIL, _RESCUED_TAIL)
            below = 0
    return found


def _rescue_in_sent_text(block: Block, *, is_sentence: bool) -> Rescue | None:
    """What may keep a line of an agency's text: it signs in lines that are no sentences."""
    if SENT_TEXT not in block.labels:
        return None
    if block.kind in LISTED_KINDS:
        return Rescue(_SENT_LIST)
    return Rescue(_SENT) if is_sentence else None


def _rescue_in_a_text(text: str, *, is_sentence: bool) -> Rescue:
    """What may keep a line of a text that is nearly all story: for its form, or as any other."""
    if _FACT.match(text) and len(text) <= _FACT_CHARACTERS:
        return Rescue(_NEARLY_ALL)
    if ends_with_stop(text) and _is_remark(text.split(None, _REMARK_WORDS)):
        return Rescue(_NEARLY_ALL, _RESCUED_REMARK)
    if is_sentence and ends_with_stop(text):
        return Rescue(_SAID, _RESCUED)
    return Rescue(_NEARLY_ALL, _RESCUED)


def _is_remark(words: Sequence[str]) -> bool:
    small = words[0][0].isalpha() and not words[-1][0].isupper()
    return small and len(words) <= _REMARK_WORDS
