"""The word before the names of a byline, in the languages of the trade.

By Anna Ruiz      Von Anna Ruiz      4 May 2024 | Par Anna Ruiz

By                ← in an element of its own
Anna Ruiz
"""

import re

BY = "by|von|vom|par|por|di|door|af|av|przez"
"""Alternatives of a pattern; to be read in any letter case."""

_AUTHOR = "autore?n?|auteurs?|authors?"
_FIRST = re.compile(rf"(?:{BY})\b", re.IGNORECASE)
_LAST = re.compile(rf"(?:^|\s)(?:{BY}|{_AUTHOR})\s?:?$", re.IGNORECASE)
_ALONE = re.compile(rf"(?:(?:written|posted|words|story)\s)?(?:{BY}|{_AUTHOR})\s?:?", re.IGNORECASE)


def begins_with_by(line: str) -> bool:
    """Is somebody credited by the first word?"""
    return _FIRST.match(line) is not None


def ends_in_by(line: str) -> bool:
    """Does the line end where the names begin?"""
    return _LAST.search(line) is not None


def leads_on(line: str) -> bool:
    """Is it "By" or "Written by:" alone, and the name stands in the next line?"""
    return _ALONE.fullmatch(line) is not None
