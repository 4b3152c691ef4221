"""Fragments: pieces of one paragraph that a dump of a page set on lines of their own.

    The
    FC Example          ← a link was here
    has lost the match.
    Only then the next paragraph.

A line that ends no sentence goes on below, if the next begins like the middle of one.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.article.block import Block, BlockKind
from copydesk.article.open_words import (
    ends_in_a_short_word,
    ends_in_a_small_word,
    ends_open,
)
from copydesk.article.prose import ends_in
from copydesk.article.text import COLONS, SENTENCE_ENDS, is_unspaced

_ENDS = (*SENTENCE_ENDS, ":")

_MIDDLE = re.compile(r"[,.;:)\]\u2026%\u3001\u3002\u300b\u300d\u300f\uff09\u2019\u201d?!]")
# What closes a quote here opens one there: ”Vi fick elva samtal”; and "…and nobody said a word".
_MAY_OPEN = re.compile(r"[\u2019\u201d\u2026]\s?[^\W_]")
_GOES_ON = tuple('([\u2013\u2014"\u00bb')
_BRACKETS = ("(", "\u300a", "\u300c", "\u300e", "\uff08")
_OPENS = re.compile(r"[,(\u201e\u2013\u300a\u300c\u300e\uff08-]$")

_LONGER_THAN_A_HEADING = 15
"""Words: a line of as many that ends no sentence is no subhead, so it goes on."""

_LONGEST_OF_A_LIST = 50
"""Characters of its lines; where a dump cuts a sentence, one part of it is longer."""

_LABEL_WORDS = 3
_FEWEST_ITEMS = 3
_LONGEST_LINK = 80
"""Characters of a link or a name that was cut out of its sentence."""

_NARROWEST, _SLACK = 38, 12
"""Characters of a line that its program has wrapped, and by which another may be longer."""

# "CAPT. ANNA RUIZ: The lock opened": the full stop is that of a title.
_TURN = re.compile(
    r"[^\W\d_](?:[^:\uff1a.!?\u3002]|(?<=[^\W\d_])\.(?=\s[^\W\d_])){0,30}(?::\s|\uff1a)"
)


def grouped(blocks: Sequence[tuple[int, Block]]) -> Iterator[list[int]]:
    """Gather the numbers of neighbouring blocks that are one paragraph."""
    cuts = any(_is_cut_visibly(*pair) for pair in pairwise(blocks))
    items = _announced_items(blocks)
    group: list[tuple[int, Block]] = []
    blocks_at = dict(blocks)
    for number, block in blocks:
        beside = group and number == group[-1][0] + 1 and items.isdisjoint((number, number - 1))
        if beside and _goes_on(group, block, blocks_at.get(number + 1), cuts=cuts):
            group.append((number, block))
            continue
        if group:
            yield [member for member, _ in group]
        group = [(number, block)]
    if group:
        yield [member for member, _ in group]


def _announced_items(blocks: Sequence[tuple[int, Block]]) -> frozenset[int]:
    """Number the short lines of a list whose marks are lost: "They are told to:" stands above."""
    items: list[int] = []
    run: list[int] | None = None
    for number, block in blocks:
        if run is not None and _may_be_an_item(block):
            run.append(number)
            continue
        if run and len(run) >= _FEWEST_ITEMS and not block.text[:1].islower():
            items += run
        run = [] if block.text[-1:] in COLONS else None
    if run and len(run) >= _FEWEST_ITEMS:
        items += run
    return frozenset(items)


def _may_be_an_item(block: Block) -> bool:
    text = block.text
    short = len(text) < _LONGEST_OF_A_LIST and " " in text and text[:1].islower()
    return short and _is_line(block) and not _is_ended(text) and not _hangs(text, "")


def is_turn(text: str) -> bool:
    """Tell what begins with its speaker, if the line beside it does, too.

    "Tidende: Why now?" above "Solheim: Because the ferry is paid for."
    """
    return _TURN.match(text) is not None


def is_cut_before(line: Block, following: Block) -> bool:
    """Tell a line that ends in the midst of a sentence, which ``following`` takes up."""
    small = following.text[:1].islower() or ends_open(line.text) or _is_wrapped(line, following)
    return small and not _is_ended(line.text) and _goes_on([(0, line)], following, None, cuts=True)


def _is_cut_visibly(one: tuple[int, Block], other: tuple[int, Block]) -> bool:
    """Find the middle of a sentence at the start of a line; without any, all lines are whole."""
    (number, before), (following, after) = one, other
    near = following == number + 1 and not after.after_blank
    lines = near and _is_line(before) and _is_line(after)
    return lines and not _is_ended(before.text) and _begins_in_midst(after.text)


def _begins_in_midst(text: str) -> bool:
    return text[:1].islower() or _MIDDLE.match(text) is not None


def _goes_on(
    group: list[tuple[int, Block]], after: Block, below: Block | None, *, cuts: bool
) -> bool:
    before = group[-1][1]
    if not (_is_line(before) and _is_line(after)) or after.after_blank:
        return False
    middle = _MIDDLE.match(after.text) is not None
    if _is_ended(before.text):
        if cuts and _is_label(before.text):
            return _is_labelled(after.text, below)
        return middle and _MAY_OPEN.match(after.text) is None
    if middle or after.text[:1].islower():
        return True
    if (before.after_blank or len(group) > 1) and _is_wrapped(group[0][1], after):
        return True
    return _is_unfinished(group, after.text, below) if cuts else _hangs(before.text, after.text)


def _is_label(text: str) -> bool:
    """Tell what stands in bold before a text in its line: "Good to know:"."""
    return text[-1:] in COLONS and len(text) < _LONGEST_OF_A_LIST and text.count(" ") < _LABEL_WORDS


def _is_labelled(text: str, below: Block | None) -> bool:
    """Tell the text behind a label from the first item of a list."""
    if _is_label(text):
        return False
    whole = _is_ended(text) or len(text) >= _LONGEST_LINK
    return whole or (below is not None and _is_label(below.text))


def _is_wrapped(line: Block, following: Block) -> bool:
    """Tell the second line of a paragraph, where letters have no case: nothing parts the two.

    A headline above its deck is the shorter of the two, one above its byline ends no sentence.
    """
    first = following.text[:1]
    if not first.isalpha() or first.lower() != first.upper() or following.after_blank:
        return False
    long = len(line.text) >= max(_NARROWEST, len(following.text) - _SLACK)
    return line.after_blank and long and _is_ended(following.text)


def _is_unfinished(group: list[tuple[int, Block]], after: str, below: Block | None) -> bool:
    text = group[-1][1].text
    if _is_label(after) or (below is not None and _stands_alone(after, below.text)):
        return _hangs(text, after)
    is_part = len(group) > 1 or text[:1].islower()
    listed = all(len(block.text) < _LONGEST_OF_A_LIST for _, block in group)
    if is_part and listed and after[:1].isupper() and _is_whole(after):
        return _is_cut(text, "")  # "3 eggs", "a pinch of salt", and what to do with them
    # A caption may be as long, and a paragraph may want its full stop: what is below is whole.
    many = len(text.split()) >= _LONGER_THAN_A_HEADING and not _is_whole(after)
    return is_part or many or _is_cut(text, after)


def _stands_alone(text: str, below: str) -> bool:
    """Tell a line of a list: it ends no sentence, and none goes on above or below it."""
    return not (_is_ended(text) or _begins_in_midst(below) or text.startswith(_GOES_ON))


def _is_line(block: Block) -> bool:
    return block.place is None and block.kind is BlockKind.PARAGRAPH


def _is_whole(text: str) -> bool:
    return len(text) >= _LONGEST_LINK and _is_ended(text)


def _is_ended(text: str) -> bool:
    return ends_in(text, _ENDS)


def _is_cut(text: str, after: str) -> bool:
    """Tell a line that is not whole, or hardly; only where others are cut, too."""
    return _hangs(text, after) or (ends_in_a_short_word(text) and not _is_ended(after))


def _hangs(text: str, after: str) -> bool:
    """Tell a line that cannot be whole: behind its last word, comma or bracket a link is cut off.

    A subhead, too, may end in a short word; then what stands below it is a sentence.
    """
    if ends_open(text):
        # "Who it is named after" heads a paragraph.
        heads = len(text) < _LONGEST_OF_A_LIST and after[:1].isupper() and _is_whole(after)
        return not heads
    hangs = ends_in_a_small_word(text) or _OPENS.search(text) is not None
    return hangs and not _is_whole(after)


def joined(texts: Sequence[str]) -> str:
    """Run fragments together: no space before a mark, none between ideographs."""
    whole = texts[0]
    for text in texts[1:]:
        unspaced = is_unspaced(whole[-1:]) and is_unspaced(text[:1])
        whole += (
            text if unspaced or _MIDDLE.match(text) or whole.endswith(_BRACKETS) else f" {text}"
        )
    return whole
