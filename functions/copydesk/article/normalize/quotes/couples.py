"""Couples: two people of one surname, whom "Mr" and "Mrs" before it tell apart.

Mrs. Anna Holt opened the wing. “It was never my idea,” Mr. Holt said.      not Anna Holt
"""

import re
from collections.abc import Iterable, Sequence

_MEN = frozenset({"mr", "mister", "herr", "monsieur", "señor", "sr", "signor", "senhor", "pan"})
_WOMEN = frozenset(
    """
    mrs ms miss frau madame mme mlle señora sra señorita signora senhora mevrouw pani paní fru
    """.split()  # noqa: SIM905 - words read better than twenty strings
)
_LONGEST = 10


def address_of(words: Iterable[str]) -> str:
    """Give the one of the words before a name that says whether it is a man's; "" if none does."""
    bare = (word.casefold().rstrip(".") for word in words)
    return next((word for word in bare if word in _MEN or word in _WOMEN), "")


def is_of_the_other(address: str, name: str, texts: Sequence[str]) -> bool:
    """Tell that a surname with such a word before it is not of the one who is named in full.

    Args:
        address: The word, as ``address_of`` gives it.
        name: The full name.
        texts: All paragraphs of the text.
    """
    if not address:
        return False
    is_man = address in _MEN
    in_full = _addressed(name, texts)
    by_surname = _addressed(name.rsplit(maxsplit=1)[-1], texts)
    return is_man not in in_full if in_full else len(by_surname) > 1


def _addressed(name: str, texts: Sequence[str]) -> frozenset[bool]:
    """Say as what a name is addressed: True for a man, False for a woman."""
    before = re.compile(rf"(?<!\w)([^\W\d_]{{2,{_LONGEST}}})\.?\s{re.escape(name)}(?!\w)")
    words = (address_of([each]) for text in texts if name in text for each in before.findall(text))
    return frozenset(word in _MEN for word in words if word)
