"""Initials: who wrote a story, as a desk's own system knows them.

JSON-LD   "author": {"name": "K. T."}
page      Kovács Tímea                   the same, for readers
"""

import re
from collections.abc import Sequence

from copydesk.article.model import Author

_INITIALS = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ]{1,2}[.\s-]*){2,4}")
_LETTERS = re.compile(r"[^\W\d_]")
_FIRST_LETTERS = re.compile(r"\b[^\W\d_]")


def are_initials_of(stated: Sequence[Author], printed: Sequence[Author]) -> bool:
    """Tell whether names are the initials of others, in whatever order they write surnames.

    >>> are_initials_of([Author(name="K. T.", name_as_printed="K. T.")],
    ...                 [Author(name="Kovács Tímea", name_as_printed="Kovács Tímea")])
    True
    """
    if not printed or len(stated) != len(printed):
        return False
    return all(
        _is_short_for(one.name, whole.name) for one, whole in zip(stated, printed, strict=True)
    )


def _is_short_for(initials: str, name: str) -> bool:
    short = sorted(_LETTERS.findall(initials.casefold()))
    whole = sorted(_FIRST_LETTERS.findall(name.casefold()))
    return (
        _INITIALS.fullmatch(initials) is not None and short == whole and len(name) > len(initials)
    )
