"""What stands around an offer below a text: the name of the letter above it, tags below.

Techwire Daily                                   no subhead: nothing of the story is below it
Every weekday you can get our best in your inbox.    the offer
Gadgets, e-readers, Hardware                     the story's tags, without a label
"""

from collections.abc import Sequence

from copydesk.article.block import RemovalKind, Verdict
from copydesk.article.normalize.lines.pointers import asks_to_subscribe
from copydesk.article.prose import ends_in, is_prose
from copydesk.article.text import COLONS, SENTENCE_ENDS

_LONGEST_NAME, _MOST_WORDS = 40, 5
_LONGEST_TAGS, _FEWEST_TAGS, _WORDS_OF_A_TAG = 100, 3, 3
_ENDS = (*SENTENCE_ENDS, *COLONS, ",")


def name_above_an_offer(
    verdicts: Sequence[Verdict], texts: Sequence[str], rest: Sequence[int], start: int
) -> list[int]:
    """Find the last line of a text that is no sentence and has an offer right below it.

    Args:
        verdicts: On all blocks.
        texts: All lines of a bare text.
        rest: Numbers of those that are the story's, as far as is known.
        start: Where its text begins.
    """
    last = [n for n in rest if not _is_offer(verdicts[n])][-1:]
    return [
        n
        for n in last
        if n > start
        and 0 < len(texts[n]) <= _LONGEST_NAME
        and len(texts[n].split()) <= _MOST_WORDS
        and not ends_in(texts[n], _ENDS)
        and n + 1 < len(verdicts)
        and _is_offer(verdicts[n + 1])
    ]


def _is_offer(verdict: Verdict) -> bool:
    left_out = not verdict.kept and verdict.kind is RemovalKind.SUBSCRIBE
    return left_out or asks_to_subscribe(verdict.block.text)


def tags_below(texts: Sequence[str], rest: Sequence[int], start: int) -> list[int]:
    """Find "Gadgets, e-readers, Hardware" in the last line of a text, below a sentence."""
    if len(rest) <= 1 or rest[-1] <= start or not _are_tags(texts[rest[-1]]):
        return []
    above = texts[rest[-2]]
    return [rest[-1]] if is_prose(above) or ends_in(above, SENTENCE_ENDS) else []


def _are_tags(text: str) -> bool:
    parts = [part.strip() for part in text.replace("，", ",").replace("،", ",").split(",")]
    if len(text) > _LONGEST_TAGS or len(parts) < _FEWEST_TAGS or ends_in(text, _ENDS):
        return False
    named = [part for part in parts if part[:1].isupper()]
    wordy = all(0 < len(part.split()) <= _WORDS_OF_A_TAG for part in parts)
    return wordy and not any(map(str.isdigit, text)) and 2 * len(named) > len(parts)
