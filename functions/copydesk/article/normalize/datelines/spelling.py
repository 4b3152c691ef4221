"""The small letters of a place in capitals, as its own story spells it.

    AYVALIK (AA) - Balıkesir'in Ayvalık ilçesinde ...      → Ayvalık
    McALLEN, Texas (AP) — The city of McAllen ...          → McAllen

Capitals lose what a language tells apart: Turkish prints I for ı, and İ for i.
"""

import re

from copydesk.article.normalize import gazetteer

LOOKED_AT = 400
"""Characters of a lead in which its place is spelled again."""

_TURKISH = re.compile(r"[ğşıİ]")
_FIRST_LETTER = re.compile(r"(?<![^\W_])[^\W\d_]")


def as_spelled(place: str, printed: str, rest: str) -> str:
    """Give a place the letters that the story gives it, or else its language.

    Args:
        place: In ordinary letter case, as far as the gazetteer knows it.
        printed: In capitals, as it stands in the dateline.
        rest: The lead without its dateline.

    >>> as_spelled("Ayvalik", "AYVALIK", "Balıkesir'in Ayvalık ilçesinde hasat erken başladı.")
    'Ayvalık'
    """
    story = rest[:LOOKED_AT]
    for found in _FIRST_LETTER.finditer(story):
        spelled = story[found.start() : found.start() + len(place)]
        if not story[found.start() + len(place) :][:1].isalnum() and _is_spelling(spelled, place):
            return spelled
    known = gazetteer.city(place) or gazetteer.country(place)
    return place if known or not _TURKISH.search(printed + story) else _turkish(place, printed)


def _is_spelling(spelled: str, place: str) -> bool:
    fits = len(spelled) == len(place) and spelled[0].isupper() and not spelled.isupper()
    return fits and gazetteer.fold(spelled) == gazetteer.fold(place)


def _turkish(place: str, printed: str) -> str:
    if len(place) != len(printed):
        return place
    pairs = zip(place, printed, strict=True)
    return "".join("ı" if (small, capital) == ("i", "I") else small for small, capital in pairs)
