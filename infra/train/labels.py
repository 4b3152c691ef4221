"""Labels of pages that are not ours to keep: what is the story, by digests of its blocks."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

_DIGITS = 8


def digest(text: str) -> str:
    """Name a block by its text."""
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def labelled(texts: Sequence[str], digests: Sequence[str]) -> Iterator[str]:
    """Find each text as often as it was labelled, in order: its second copy is not the story."""
    wanted = Counter(digests)
    for text in texts:
        if wanted[named := digest(text)]:
            wanted[named] -= 1
            yield text
