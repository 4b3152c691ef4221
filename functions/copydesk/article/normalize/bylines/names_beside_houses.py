"""Names in a line that a house follows, or a date leads to.

Anna Ruiz, Tollerby Today Sports      a paper or an agency
Dewi Lestari - kabarNews              a site whose name is one word
18/03/2024 | Anna Ruiz                a date before the names
"""

import re

from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.lone_names import (
    LONGEST_LINE,
    MOST_ROLE_WORDS,
    names_alone,
)
from copydesk.article.normalize.bylines.picture_credits import is_of_a_picture
from copydesk.article.normalize.bylines.words import is_no_person
from copydesk.article.normalize.publication.stamped_lines import TIME, without_dates

_THE = " The "
_BEFORE_A_HOUSE = (",", " - ", " – ", " — ")
_BRAND = re.compile(r"[a-z]{3,}[A-Z][A-Za-z]+|[\w-]{3,}\.(?:com|co|id|net)")
"""A site whose name is one word: a capital within."""

_AROUND_A_CELL = " ,|│·•-–—"


def names_before_a_house(line: str) -> str:
    """Give "Anna Ruiz" of "Anna Ruiz, Tollerby Today Sports": a paper or an agency follows.

    >>> names_before_a_house("Anna Ruiz The Tollerby Post")
    'Anna Ruiz'
    """
    # "Today" is a paper's name too: what leads to a date is not cut.
    bare = TIME.split(without_dates(line), maxsplit=1)[0]
    before = next((mark for mark in _BEFORE_A_HOUSE if mark in bare), _THE)
    names, _, house = bare.rpartition(before) if before != _THE else bare.partition(_THE)
    words = house.split()
    if before == " - " and _BRAND.fullmatch(house.strip()):
        return names_alone(names.strip())  # "Dewi Lestari - kabarNews"
    short = 0 < len(words) <= MOST_ROLE_WORDS and len(line) <= LONGEST_LINE
    # One word is a section: "Lazy Thoughts, Technology".
    named = agency_named(house) or (len(words) > 1 and any(map(is_no_person, words)))
    is_house = short and named
    return names_alone(names.strip()) if is_house and not is_of_a_picture(bare) else ""


def names_behind_the_stamp(line: str) -> str:
    """Give "Anna Ruiz" of "18/03/2024 | Anna Ruiz".

    >>> names_behind_the_stamp("Tollerby Daily 9/21/2024 Anna Ruiz")
    'Anna Ruiz'
    """
    bare = without_dates(line) if len(line) <= LONGEST_LINE else line
    behind = bare.rpartition("|")[2].strip(_AROUND_A_CELL) if bare != line else ""
    return names_alone(behind) if behind and not TIME.search(behind) else ""
