"""Houses: bodies of which words stand in a run of capitals, so that a name is told from them.

Shipping Agency Omar Dahl              the agency is no part of his name
Sprecher des Vereins                   the club is no name at all
Natural England                        nor is a body that bears its country's name
"""

from collections.abc import Callable, Sequence

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import is_organisation, is_role
from copydesk.article.normalize.word_lists import word_list

WORDS_OF_A_FULL_NAME = 2
LETTERS_OF_A_HOUSE = 3
"""Fewer may be somebody's initials: "JK"."""


def words_of_a_house(words: Sequence[str]) -> int:
    """Count the words of a country, a code or an agency that a name stands behind."""
    if begins_with_a_code(words):
        named_by_two = agency_named(words[0]) is None and agency_named(" ".join(words[:2]))
        return 2 if named_by_two else 1  # "РИА Новости Omar Dahl"
    return int(gazetteer.country(words[0]) is not None and words[0].casefold() not in _NAMES_TOO)


def begins_with_a_code(words: Sequence[str]) -> bool:
    """Is it "EPA Omar Dahl", and no name set in capitals?"""
    is_code = len(words[0]) >= LETTERS_OF_A_HOUSE and words[0].isupper() and words[0].isalpha()
    return is_code and len(words) > WORDS_OF_A_FULL_NAME and not all(map(str.isupper, words))


_NAMES_TOO = frozenset(
    {
        "chad",
        "cuba",
        "georgia",
        "india",
        "ireland",
        "israel",
        "jordan",
        "kenya",
        "malta",
        "salvador",
    }
)
"""Countries that are given names, too."""


def is_a_house(words: Sequence[str], at: int) -> bool:
    """Is it what somebody speaks for: "Agency", or the "Health" of "Secretary Health"?"""
    genitive = words[at - 1] == "des" and _is_genitive(words[at], is_organisation)
    if genitive or (words[at][0].isupper() and is_organisation(words[at])):
        return True
    return is_role(words[at - 1]) and words[at].casefold() in word_list("portfolios")


def past_a_field(words: Sequence[str], front: int) -> int:
    """Go past the field of "Kepala Dinas |Perkebunan| Hendrik Tanjung", to a given name.

    In Indonesian no preposition stands between a house, what it is for, and whose it is.
    """
    if not front or words[front - 1].casefold() not in word_list("houses-of-a-field"):
        return front
    names = (at for at in range(front, len(words) - 1) if has_a_given_name([words[at]]))
    return next(names, front)


def is_of_what_stands_before(before: Sequence[str], words: Sequence[str]) -> bool:
    """Tell what a role or a house is of from a name: "Sprecher des Vereins", "Junta de Galicia"."""
    if "des" in before[1:-1]:
        of = before.index("des")  # "Sprecher des Ministers Max Holt": he is spoken for
        return is_role(before[of - 1]) and not _is_genitive(before[of + 1], is_organisation)
    if not before or not is_small_particle(words[0]):
        return False
    if words[0] == "des" or is_organisation(before[-1]):
        return True
    alone = is_role(before[-1]) and len(words) == len(("de", "Gaulle"))
    return alone and (words[0] in _OF_THE or _is_a_place(words[1]))


_OF_THE = frozenset({"del", "della", "dello", "do", "da", "dos", "das", "du"})
"""Behind a role: "Presidente da Petrobras"; a surname alone drops them, or has a capital there."""


def _is_a_place(words: str) -> bool:
    places = (gazetteer.city, gazetteer.country, gazetteer.region)
    return any(place(words) is not None for place in places)


def _is_genitive(word: str, of: Callable[[str], bool]) -> bool:
    """Is it a German genitive, "Leiters" or "Amtes", of a word of that kind?"""
    return of(word) or any(of(word.removesuffix(case)) for case in ("s", "es"))


def is_a_country(word: str) -> bool:
    return gazetteer.country(word) is not None or word in {"England", "Scotland", "Wales"}


def is_a_body_of_a_country(words: Sequence[str]) -> bool:
    """Tell "Natural England" and "NHS Wales" from Gary England and Jack Wales."""
    if len(words) < WORDS_OF_A_FULL_NAME or not is_a_country(words[-1]):
        return False
    field = words[0].casefold() in word_list("fields-of-a-body")
    return field or is_wording(words) or (words[0].isupper() and words[0].isalpha())


def without_institution(name: list[str]) -> list[str]:
    """Cut "Omar Dahl von der Gewerkschaft" where the particle leads to no surname."""
    if name[WORDS_OF_A_FULL_NAME:][:1] == ["vom"] and not has_a_given_name(name[1:2]):
        return name[:WORDS_OF_A_FULL_NAME]  # "Lena Holt vom Landesbetrieb"
    if (begin := _second_particle(name)) is not None:
        return name[:begin]
    for at, word in enumerate(name[2:], start=2):
        if is_organisation(word) and not is_particle(word) and name[at - 1].islower():
            kept = name[:at]
            while kept and kept[-1].islower():
                kept = kept[:-1]
            return kept
    return name


def _second_particle(name: list[str]) -> int | None:
    """Find the second "van" of "Joost van Dalen van de Vogelbond": nobody bears two."""
    vans = [at for at, word in enumerate(name) if word in {"van", "von", "vom"}]
    return vans[1] if len(vans) > 1 and vans[0] > 0 and vans[1] - vans[0] > 1 else None


def is_particle(word: str) -> bool:
    """Is it a particle: small, or one that a surname may begin with: "Von der Leyen"?"""
    return is_small_particle(word) or word in _MAY_BEGIN_A_SURNAME


_MAY_BEGIN_A_SURNAME = frozenset({"Van", "De", "Di", "Del", "Da", "Dos", "Bin", "Ben", "Al"})


def is_small_particle(word: str) -> bool:
    return word.islower() and word in word_list("particles")
