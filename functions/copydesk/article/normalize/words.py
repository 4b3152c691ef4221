"""Word counts, as an editor counts: runs of characters between spaces.

In Chinese and Japanese there are no spaces, so there every character counts one; Korean has
spaces, but its syllables are counted too, as the contract says.
"""

import re

from copydesk.article.model import Section
from copydesk.article.text import unparted_words

# Kana, ideographs and Hangul; their punctuation counts nothing.
_CJK = (
    r"\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003134f"
)
_WORD = re.compile(rf"[{_CJK}]|[^\s{_CJK}]+")
_SPEAKS = re.compile(r"\w")
_SIGNS_OF_CJK = re.compile(rf"[{_CJK}]")


def count_words(text: str) -> int:
    """Count the runs of non-space characters; a Chinese, Japanese or Korean character is one.

    >>> count_words("a top official - said")
    5
    >>> count_words("東京で会議")
    5
    """
    if text.isascii() or not _SIGNS_OF_CJK.search(text):
        return len(text.split())
    # Between ideographs a mark is no word of its own: 、 and 。 stand without spaces.
    return sum(1 for word in _WORD.findall(text) if _SPEAKS.search(word))


def size_in_words(text: str, most_characters: int) -> int:
    """Count the words of a line, also where its script sets no spaces between them.

    Args:
        text: The line.
        most_characters: Of which words are counted: enough to tell short from long.
    """
    seen = text[:most_characters]
    return max(count_words(seen), unparted_words(seen))


def share_of_capitals(text: str) -> float:
    """Give the share, 0..1, of words behind the first that begin with a capital."""
    words = text.split()[1:]
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0


def count_words_of(sections: tuple[Section, ...]) -> int:
    """Count all words in headings and paragraphs."""
    return sum(
        count_words(section.heading or "")
        + sum(count_words(paragraph.text) for paragraph in section.paragraphs)
        for section in sections
    )
