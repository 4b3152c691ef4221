"""Words that texts set in small letters: a line in capitals that begins with one is no name.

Key Takeaways      "key" is such a word
Christian Winter   "christian" has a capital wherever it stands; "winter" may be a surname
Will Young         so is "will", but it is a given name, too
"""

import gzip
from collections.abc import Iterable, Sequence
from functools import cache

from copydesk.article.normalize.tables import TABLES
from copydesk.article.normalize.word_lists import word_list

_TABLE = TABLES / "small_words.txt.gz"
"""Made by ``infra/data/small_words.py``."""

_AROUND = ".,;:!?()[]|\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb\u2026\u2013\u2014"


def in_small_letters(texts: Iterable[str]) -> frozenset[str]:
    """Gather the words that these texts set in small letters."""
    said = frozenset[str]().union(*(text.split() for text in texts))
    return frozenset(word.strip(_AROUND) for word in said if word.islower())


def is_wording(words: Sequence[str]) -> bool:
    """Does a name that stands alone begin with a word that is no given name?

    Origin: of 302 bare names that were right in the dumps of the development corpus 3 did, and
    they were no people; of 125 wrong ones 76.
    """
    first = words[0].lower() if words else ""
    return is_small_word(first) and first not in word_list("first-names-too")


def is_small_word(word: str) -> bool:
    """Is the word, in small letters, one of those that texts set so?"""
    return word in _small_words()


@cache
def _small_words() -> frozenset[str]:
    return frozenset(gzip.decompress(_TABLE.read_bytes()).decode().split("\n"))
