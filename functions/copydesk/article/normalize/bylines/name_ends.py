"""Where a name ends in a byline that sets no sign behind it.

ANNA RUIZ The Associated Press                   an agency, or the site
Anna Ruiz QNB News                               a house by its initials
Anna Ruiz Health and Science Reporter            a role
Anna Ruiz contributed to this report             a clause
Anna Ruiz May                                    ← 15: a day, cut off at its digit
"""

from collections.abc import Sequence

from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.words import (
    goes_on_after_a_name,
    is_no_person,
    is_role_alone,
    is_surname_behind,
    is_writers_role,
    looks_like_a_role,
)
from copydesk.article.normalize.dates.names import is_weekday, months_named
from copydesk.article.normalize.gazetteer import city, fold
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import is_role_word
from copydesk.article.normalize.word_lists import word_list

_FEWEST_WORDS = 2
"""Of a name: whatever stands behind it comes third."""

_LONGEST_ABBREVIATION = len("Jos.")
"""A longer word with a stop ends a sentence: "Author: Anna Ruiz. Anna Ruiz Bridges"."""

_SUFFIXES = ("jr", "sr", "ii", "iii", "iv")
_FEWEST_INITIALS, _MOST_INITIALS = 2, 5
"""Letters of "BBC", "ET"; longer words in capitals are surnames."""


def without_agency(words: list[str], site: str) -> list[str]:
    """Take an agency or the site off the end: "ANNA RUIZ The Associated Press".

    Args:
        words: Of a name, and whatever follows it.
        site: The folded name of the site.
    """
    for at in range(_FEWEST_WORDS, len(words)):
        behind = " ".join(words[at:])
        if agency_named(behind) or fold(behind) == site:
            return words[:at]
    return words


def end_of_name(words: list[str]) -> int:
    """Find where a name ends and a clause, a role or a house begins: "in Tollerby", "QNB News"."""
    behind = range(_FEWEST_WORDS, len(words))
    desk = next((at for at in behind if _is_of_a_desk(words[at:])), len(words))
    clauses = (at for at in behind if goes_on_after_a_name(words[at]))
    end = next(clauses, len(words))
    while end > 1 and words[end - 1] in word_list("particles"):
        end -= 1  # "Ratna Wulandari di 21.14": no name ends in "of"
    # "Anna Ruiz Envoyée spéciale à Toulouse": a role, and where
    starts = (at for at in range(_FEWEST_WORDS, end) if _begins_another(words[:at], words[at:end]))
    at = min(desk, next(starts, end))
    return end if at < end and is_wording(words[:at]) else at  # "Home Security Expert" is one role


def _begins_another(name: list[str], words: list[str]) -> bool:
    """Does a role, a house or a second sentence begin behind a name?"""
    if len(words) == 1 and is_surname_behind(name, words[0]):
        return False  # "Anna M. Baker"
    ended = name[-1].endswith(".") and len(name[-1]) > _LONGEST_ABBREVIATION
    is_ended = ended and not any(map(str.islower, words))  # or prose goes on
    return is_ended or is_role_alone(words) or _is_a_writer(words) or _is_a_house(name, words)


def _is_of_a_desk(words: list[str]) -> bool:
    """Is it "Leeds Live reporter", "North of England correspondent" or "Special to The Post"?"""
    if len(words) < _FEWEST_WORDS:
        return False
    first, last = words[0], words[-1]
    if first == "Special" and words[1] in {"to", "for"}:
        return True
    begins = is_no_person(first) or city(first) is not None or words[1] in {"of", "on"}
    ends = is_writers_role([last]) or last == "Staff"
    return begins and ends and first[:1].isupper() and not last.isupper()


def _is_a_writer(words: list[str]) -> bool:
    """Is it "Lifestyle Writer": a small word in a capital, and who writes?"""
    return len(words) > 1 and is_wording(words) and is_writers_role(words)


def with_its_last_letter(words: list[str]) -> list[str]:
    """Give "Anna Kern" for "Anna Ker n": a link, or small capitals, held all but the last.

    >>> with_its_last_letter(["Anna", "Ker", "n"])
    ['Anna', 'Kern']
    """
    is_cut = len(words) > _FEWEST_WORDS and len(words[-1]) == 1 and words[-1].islower()
    return [*words[:-2], words[-2] + words[-1]] if is_cut else words


def keeps_its_stop(words: list[str]) -> bool:
    """Does a name end in "Jr." or in an initial?"""
    suffix = bool(words) and words[-1].casefold().rstrip(".") in _SUFFIXES
    initial = len(words) > 1 and len(words[-1]) == len("J.") and words[-1].endswith(".")
    return suffix or initial


def without_half_a_role(part: str, behind: str) -> str:
    """Give "Anna Ruiz" of "Anna Ruiz Health" before "science reporter": a role with an "and"."""
    if not (behind[:1].islower() and looks_like_a_role(behind)):
        return part
    words = part.split()
    while len(words) > _FEWEST_WORDS and is_role_word(words[-1]):
        words.pop()
    return " ".join(words)


def _is_a_house(name: Sequence[str], words: Sequence[str]) -> bool:
    """Are these "QNB News" or "QNB Oslo correspondent" behind a name that is not in capitals?"""
    initials, behind = words[0], " ".join(words[1:])
    return (
        initials.isalpha()
        and initials.isupper()
        and _FEWEST_INITIALS <= len(initials) <= _MOST_INITIALS
        and (agency_named(initials) or not any(w.isupper() and len(w) > 1 for w in name))
        and bool(behind)
        and (is_no_person(behind) or looks_like_a_role(behind))
    )


def without_a_day(names: str) -> str:
    """Give "Anna Ruiz" of "Anna Ruiz Thursday, May", where the day's number stood behind it.

    >>> without_a_day("Anna Ruiz Thursday, May")
    'Anna Ruiz'
    """
    words = names.split()
    if words and len(words[-1]) == 1 and words[-1].islower():
        words.pop()  # "Ваня Тодорова в 19:21": a preposition, and no letter of the name
    while len(words) > _FEWEST_WORDS and _is_of_a_day(words[-1]):
        words.pop()
    return " ".join(words).rstrip(",") if len(words) < len(names.split()) else names


def _is_of_a_day(word: str) -> bool:
    bare = word.strip(".,")
    return is_weekday(bare) or (bare[:1].isupper() and bool(months_named(bare)))
