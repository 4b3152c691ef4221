"""Buttons and the labels of boxes that a bare text has kept, in the words of forty languages.

Read more                            a label …
Man finds lost ring in lake          … and the title that it stands above
Advertisement                        a label alone
Tags                                 at the end of a text: all short lines below are tags
Farming
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import dropwhile, takewhile

from copydesk.article.block import RemovalKind
from copydesk.article.normalize.tables import TABLES
from copydesk.article.prose import OPENING_QUOTES, ends_in, is_prose
from copydesk.article.text import COLONS, SENTENCE_ENDS

_TABLE = TABLES / "line_labels.txt"

_KINDS = {
    "advertisement": RemovalKind.ADVERTISEMENT,
    "comment": RemovalKind.COMMENT,
    "share": RemovalKind.SHARE,
    "related": RemovalKind.RELATED,
    "subscribe": RemovalKind.SUBSCRIBE,
    "tags": RemovalKind.NAVIGATION,
    "other": RemovalKind.OTHER,
}
"""Section of the table → what its labels are left out as."""

_RULE = "label-line"
_BELOW = "below-label"
_HEADS_OTHERS = frozenset({RemovalKind.RELATED, RemovalKind.NAVIGATION})

# Counters, brackets and colons: of "Comments (7)" and "[Advertisement]".
_AROUND = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_LONGEST = 80
_LONGEST_TITLE = 120
_MOST_BELOW = 12
_FEWEST_WORDS_OF_A_TITLE = 4
_WORDS_OF_A_SURE_LABEL = 3
"""Fewer may be a subhead of the story: "Listen", "Most read"."""

_NO_LABELS = (">", *OPENING_QUOTES)
_ASKS = ("?", "\uff1f", "\u061f")
_LONGEST_LISTED = 40
"""Characters of a button; what announces a list of them is longer."""

_ENDS = tuple(SENTENCE_ENDS)
_COLONS = tuple(COLONS)


def label_of(text: str) -> RemovalKind | None:
    """Say what a line is that is nothing but a label.

    >>> label_of("Comments (7)"), label_of("Comments on the plan")
    (<RemovalKind.COMMENT: 'comment'>, None)
    """
    # A link that a dump cut out of its sentence begins small: "tags".
    if not text or len(text) > _LONGEST or text[0].islower() or text.startswith(_NO_LABELS):
        return None
    if text[0].isdigit() or text.endswith(_ASKS):
        return None  # "1. Listen", "What do you think?"
    return _labels().get(_AROUND.sub("", text).casefold())


def labelled(
    texts: Sequence[str], start: int, kept: Sequence[int]
) -> dict[int, tuple[RemovalKind, str]]:
    """Find the labels of a bare text, and what stands below those of boxes.

    Args:
        texts: All its lines.
        start: Where the story's text begins.
        kept: Numbers of the lines to judge.

    Returns:
        Number of the line → its kind and the rule's id.
    """
    found: dict[int, tuple[RemovalKind, str]] = {}
    last = max((n for n in kept if is_prose(texts[n])), default=-1)
    for place, number in enumerate(kept):
        kind = label_of(texts[number])
        below = kept[place + 1 : place + 1 + _MOST_BELOW]
        if kind is None or is_announced(texts, kept[:place]):
            continue
        within = start <= number < last
        if within and _may_be_a_subhead(texts[number], kind, texts[below[0]]):
            continue
        found[number] = kind, _RULE
        if kind in _HEADS_OTHERS and number > start:
            found |= dict.fromkeys(_titles(texts, below, number > last), (kind, _BELOW))
    return found


def _may_be_a_subhead(text: str, kind: RemovalKind, following: str) -> bool:
    """Tell "Listen" above a paragraph; the abstract of a paper has keywords, too."""
    if kind is RemovalKind.NAVIGATION:
        return True
    few = len(text.split()) < _WORDS_OF_A_SURE_LABEL and kind is not RemovalKind.ADVERTISEMENT
    return few and ends_in(following, _ENDS)


def _titles(texts: Sequence[str], below: Sequence[int], at_the_end: bool) -> Sequence[int]:  # noqa: FBT001
    """Find the titles below a label; at the end of a text its tags as well, which are shorter."""
    titles = list(takewhile(lambda n: _may_be_a_title(texts[n]), below))
    if at_the_end:
        return titles
    # In the midst of a text the last of them may be the next subhead.
    return [n for n in titles[:-1] if len(texts[n].split()) >= _FEWEST_WORDS_OF_A_TITLE]


def is_announced(texts: Sequence[str], above: Sequence[int]) -> bool:
    """Tell a line of a list that the text quotes: "The banner had two buttons:" stands above it.

    Args:
        texts: All lines of a bare text.
        above: Numbers of the kept ones above it.
    """
    listed = dropwhile(
        lambda n: len(texts[n]) <= _LONGEST_LISTED and texts[n][-1:] not in ".:", above[::-1]
    )
    first = next(listed, None)
    return (
        first is not None and texts[first].endswith(_COLONS) and len(texts[first]) > _LONGEST_LISTED
    )


def _may_be_a_title(text: str) -> bool:
    quoted = text.startswith(OPENING_QUOTES)
    return len(text) <= _LONGEST_TITLE and not quoted and not ends_in(text, _ENDS)


@cache
def _labels() -> Mapping[str, RemovalKind]:
    labels: dict[str, RemovalKind] = {}
    kind = RemovalKind.OTHER
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = _KINDS[line.strip("[]")]
        elif line and not line.startswith("#"):
            labels |= dict.fromkeys(
                (_AROUND.sub("", each).casefold() for each in line.split("|")), kind
            )
    return labels
