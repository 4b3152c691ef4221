"""Names in Han that stand alone in the dump of a page, a date beside them.

谢安然 2024-05-04 14:27:02      in one line
山村太郎                        or in the next
2024年05月04日 09時00分
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.article.block import Block
from copydesk.article.normalize.bylines.han_words import is_desk_in_han
from copydesk.article.normalize.bylines.japanese_names import is_japanese_name
from copydesk.article.normalize.chinese_names import is_chinese_name

_NEAR = 6
"""Blocks under the headline in which such a line stands."""

_LONGEST_LINE = 60
_DAY = re.compile(r"(?:19|20)\d\d[年/.-]\s?\d{1,2}[月/.-]\s?\d{1,2}")
_SHORTEST_NAME, _LONGEST_NAME = 3, 7
"""Signs; of two, too many are words that begin with what is a surname elsewhere."""


def names_beside_a_date(blocks: Sequence[Block], headline: int) -> Iterator[tuple[str, str]]:
    """Give each name under the headline that a date bears out, and its line."""
    for place in range(headline + 1, min(headline + 1 + _NEAR, len(blocks))):
        line = blocks[place].text
        if len(line) > _LONGEST_LINE or line.isascii() or blocks[place].place is not None:
            continue
        name = _DAY.split(line, maxsplit=1)[0].strip()
        if _is_name(name) and (name != line or _is_dated(blocks, place, headline)):
            yield name, line


def _is_name(word: str) -> bool:
    if not _SHORTEST_NAME <= len(word) <= _LONGEST_NAME or is_desk_in_han(word):
        return False
    return is_japanese_name(word) or is_chinese_name(word)


def _is_dated(blocks: Sequence[Block], place: int, headline: int) -> bool:
    """Does a date stand beside the line, or above the headline that it stands right under?"""
    above = place - 1 if place - 1 > headline else headline - 1
    beside = (blocks[n] for n in (above, place + 1) if 0 <= n < len(blocks))
    return any(len(each.text) <= _LONGEST_LINE and _DAY.search(each.text) for each in beside)
