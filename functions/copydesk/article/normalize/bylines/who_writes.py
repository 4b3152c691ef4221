"""What bears out a bare name as that of whoever wrote: a role, a house or a handle beside it.

Anna Ruiz, Senior Editor       in its line
Anna Ruiz                      or in the next
QNB Scotland
"""

from collections.abc import Sequence

from copydesk.article.block import Block
from copydesk.article.normalize.bylines.glued import parted, without_handles
from copydesk.article.normalize.bylines.lone_names import is_on_the_map
from copydesk.article.normalize.bylines.names_beside_houses import names_before_a_house
from copydesk.article.normalize.bylines.picture_credits import is_code
from copydesk.article.normalize.bylines.words import is_no_person, is_writers_role

AND_OTHERS = ", and "
"""Behind a role: "Environment editor, and Omar Dahl"."""

_MOST_WORDS_OF_A_ROLE = 4
_AROUND = " ,|/-–—"


def is_a_role_or_house(below: Sequence[Block]) -> bool:
    """Does "Tollerby Staff Writer", "The Tollerby Post" or "QNB Scotland" stand below?"""
    line = below[0].text.partition(AND_OTHERS)[0] if below else ""
    words = line.split()
    if len(words) <= _MOST_WORDS_OF_A_ROLE and _is_a_house_by_its_code(line.partition(",")[0]):
        return True
    if not 1 < len(words) <= _MOST_WORDS_OF_A_ROLE:
        return is_writers_role(words) and len(words) == 1
    is_house = words[0] == "The" and all(word[0].isupper() for word in words)
    return is_writers_role(words) or (is_house and any(map(is_no_person, words[1:])))


def _is_a_house_by_its_code(house: str) -> bool:
    """Is it "QNB News" or "QNB Scotland", and no "A bridge"?"""
    code, _, behind = house.partition(" ")
    is_house = len(code) > 1 and is_code(code) and behind != ""
    return is_house and (is_no_person(behind) or is_on_the_map(behind))


def says_who_writes(names: str, line: str) -> bool:
    """Does the line give a handle, or a writer's role: "Anna Ruiz, Senior Editor"?"""
    if without_handles(line) != line:
        return "(" not in line  # a tweet is signed so
    behind = parted(line).removeprefix(names).strip(_AROUND)
    is_house = behind.startswith("The ") and bool(names_before_a_house(line))
    return is_house or is_writers_role(behind.partition(",")[0].split())
