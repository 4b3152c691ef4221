"""Buttons and the labels of boxes that a bare text has kept, in the words of forty languages.

Read more                            a label …
Man finds lost ring in lake          … and the title that it stands above
Advertisement                        a label alone
Tags                                 at the end of a text: all short lines below are tags
Farming
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import dropwhile, pairwise, takewhile

from copydesk.article.block import RemovalKind
from copydesk.article.normalize.headlines.beginnings_of_words import words_of
from copydesk.article.normalize.lines.labels import label_of
from copydesk.article.prose import OPENING_QUOTES, ends_in, is_prose
from copydesk.article.text import COLONS, SENTENCE_ENDS, width_of

_RULE = "label-line"
_BELOW = "below-label"
_NO_SUBHEADS = frozenset({None, RemovalKind.ADVERTISEMENT})
_HEADS_OTHERS = frozenset({RemovalKind.RELATED, RemovalKind.NAVIGATION})

_LONGEST_TITLE = 120
_MOST_BELOW = 12
_SHORTEST_TITLE = 20
"""Characters, an ideograph as two: of another story's, between the paragraphs of this one."""

_WORDS_OF_A_SURE_LABEL = 3
"""Fewer may be a subhead of the story, if its others are as short: "Listen", "Most read"."""

_MANY = 1_000
_SHORT_WORD = 3
"""Letters of words that any title may have in common with a paragraph."""

_LONGEST_LISTED = 40
"""Characters of a button; what announces a list of them is longer."""

_MOST_LISTED = 60

# "'Bitter blow' for the ferry as its route is cut": a title may begin with a quotation.
_QUOTES_IN_PART = re.compile(
    '["\'\u201c\u201e\u00ab\u2018][^"\u201c\u201d\u201e\u00ab\u00bb\u2018]{1,100}?["\'\u201d\u201c\u00bb\u2019][:,]?'
    '\\s[^"\u201c\u201d\u201e\u00ab\u00bb]*\\w'
)


def labelled(
    texts: Sequence[str], start: int, kept: Sequence[int], top: int | None = None
) -> dict[int, tuple[RemovalKind, str]]:
    """Find the labels of a bare text, and what stands below those of boxes.

    Args:
        texts: All its lines.
        start: Where the story's text begins.
        kept: Numbers of the lines to judge.
        top: Where the headline stands.

    Returns:
        Number of the line → its kind and the rule's id.
    """
    # One that the model left out tells of what stands below it just as well.
    kinds = {n: kind for n, text in enumerate(texts) if (kind := label_of(text))}
    if not kinds:
        return {}
    found: dict[int, tuple[RemovalKind, str]] = {}
    last = max((n for n in kept if is_prose(texts[n])), default=-1)
    shortest = min(map(_words, _subheads(texts, range(start, last), kept, kinds)), default=_MANY)
    for number, kind in kinds.items():
        place = bisect_left(kept, number)
        is_kept = place < len(kept) and kept[place] == number
        first = place + is_kept
        below = kept[first : first + _MOST_BELOW]
        if is_announced(texts, kept, place):
            continue
        within = start <= number < last
        like_others = is_kept and _words(texts[number]) + 1 >= shortest
        if within and like_others and _may_be_a_subhead(texts[number], kind, texts[below[0]]):
            continue
        if is_kept:
            found[number] = kind, _RULE
        if kind is RemovalKind.RELATED and top is not None and number < top:
            titles = [n for n in below if n < top and _may_be_a_title(texts[n])]
            found |= dict.fromkeys(titles, (kind, _BELOW))
        elif kind in _HEADS_OTHERS and number > start and last >= 0:
            # Where no paragraph ends with a mark, as in Thai, all lines below look like titles.
            titles = _titles(texts, below) if number > last else _others_titles(texts, below)
            found |= dict.fromkeys(titles, (kind, _BELOW))
    return found


def _subheads(
    texts: Sequence[str],
    within: range,
    kept: Sequence[int],
    kinds: Mapping[int, RemovalKind],
) -> list[str]:
    """Find the lines that head a paragraph in the midst of a text; labels only if several do."""
    heads = [
        number
        for number, following in pairwise(kept)
        if number in within and _may_be_a_title(texts[number]) and is_prose(texts[following])
    ]
    labels = {texts[n] for n in heads if kinds.get(n) not in _NO_SUBHEADS}
    return [texts[n] for n in heads if n not in kinds or len(labels) > 1]


def _words(text: str) -> int:
    return len(text.split())


def _may_be_a_subhead(text: str, kind: RemovalKind, following: str) -> bool:
    """Tell "Listen" above a paragraph; the abstract of a paper has keywords, too."""
    if kind is RemovalKind.NAVIGATION:
        return True
    few = _words(text) < _WORDS_OF_A_SURE_LABEL and kind is not RemovalKind.ADVERTISEMENT
    return few and ends_in(following, SENTENCE_ENDS)


def _titles(texts: Sequence[str], below: Sequence[int]) -> list[int]:
    """Find what stands below a label at the end of a text: titles, and its tags."""
    return list(takewhile(lambda n: _may_be_a_title(texts[n]), below))


def _others_titles(texts: Sequence[str], below: Sequence[int]) -> list[int]:
    """Find the titles of other stories below a label in the midst of a text.

    The last of them may be the next subhead, if its words come again in its paragraph.
    """
    titles = _titles(texts, below)
    if titles and titles[-1] != below[-1]:
        paragraph = words_of(texts[below[len(titles)]])
        if any(len(word) > _SHORT_WORD for word in words_of(texts[titles[-1]]) & paragraph):
            titles.pop()
    return [n for n in titles if width_of(texts[n]) >= _SHORTEST_TITLE]


def is_announced(texts: Sequence[str], kept: Sequence[int], place: int) -> bool:
    """Tell a line of a list that the text quotes: "The banner had two buttons:" stands above it.

    Args:
        texts: All lines of a bare text.
        kept: Numbers of those that are kept.
        place: Which of them it is.
    """
    listed = dropwhile(
        lambda n: len(texts[n]) <= _LONGEST_LISTED and texts[n][-1:] not in ".:",
        reversed(kept[max(0, place - _MOST_LISTED) : place]),
    )
    first = next(listed, None)
    return (
        first is not None and texts[first].endswith(COLONS) and len(texts[first]) > _LONGEST_LISTED
    )


def _may_be_a_title(text: str) -> bool:
    quoted = text.startswith(OPENING_QUOTES) and not _QUOTES_IN_PART.match(text)
    return len(text) <= _LONGEST_TITLE and not quoted and not ends_in(text, SENTENCE_ENDS)
