"""Words of a byline that are no name: roles, desks, agencies, verbs, sites, degrees."""

import re

from copydesk.article.normalize.gazetteer import city
from copydesk.article.normalize.remembered import remembered
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import (
    is_organisation,
    is_role,
    is_role_word,
    may_be_a_surname,
    without_articles,
)
from copydesk.article.normalize.word_lists import word_list

_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
# Compounds: a list would never end.
_GERMAN_HOUSE = re.compile(
    r"\w{3}(?:anstalt|ministerium|institut|verband|gesellschaft|stiftung|agentur|behörde|kammer"
    r"|hochschule|universität|redaktion)(?:en)?$"
)


@remembered
def is_no_person(name: str) -> bool:
    """Does any word say that these are no person's names?"""
    words = without_articles(_without_particles(name.split()))
    if len(words) == 2:  # noqa: PLR2004 - a given name and a surname
        words = [
            word for word, kind in zip(words, _NAMES_TOO, strict=True) if not _is_in(word, kind)
        ]
    if _begins_as_elsewhere(words):
        words = words[1:]
    return any(
        word.casefold().strip(".,:'’।") in word_list("nobody")
        or word in word_list("own-correspondents")
        or is_organisation(word)
        or _GERMAN_HOUSE.search(word)
        for word in words
        if len(word) > 1 and not (len(word) == 2 and word.endswith("."))  # noqa: PLR2004 - an initial
    )


def _begins_as_elsewhere(words: list[str]) -> bool:
    """Tell "Nur Aisyah Zulkifli" and "An Nguyen" from "An Overview" and "Nur Die"."""
    behind = words[1:]
    named = bool(behind) and all(each[:1].isupper() and not is_wording([each]) for each in behind)
    return named and _is_in(words[0], "first-names-elsewhere")


_IN_CAPITALS = frozenset({"Von", "Der", "Den", "Das", "Dos"})
"""Articles elsewhere; within a name they are particles: "Omar D. Von Holt"."""


def _without_particles(words: list[str]) -> list[str]:
    inner = range(1, len(words) - 1)
    return [
        word
        for at, word in enumerate(words)
        if word not in word_list("particles") and not (at in inner and word in _IN_CAPITALS)
    ]


_NAMES_TOO = ("first-names-too", "surnames-in-bylines")


def _is_in(word: str, section: str) -> bool:
    return word[:1].isupper() and word.casefold() in word_list(section)


@remembered
def looks_like_a_role(name: str) -> bool:
    """Is it "Political correspondent", "Chief Economist at Acme", and no Stephen King?"""
    words = name.split()
    roles = [word for word in words if is_role(word) or _is_byline_role(word)]
    if roles and len(words) == 2 and may_be_a_surname(words[-1]) and not words[0].islower():  # noqa: PLR2004
        return is_role(words[0]) and not _is_in(words[0], "first-names-too")
    if len(words) > 2 and roles == words[-1:] and is_surname_behind(words[:-1], words[-1]):  # noqa: PLR2004
        return False
    if len(words) == 2 and _is_in(words[0], "first-names-too"):  # noqa: PLR2004
        return is_role(words[1]) and not may_be_a_surname(words[1])
    return bool(roles)


def is_surname_behind(given: list[str], word: str) -> bool:
    """Is it the "Baker" of "Anna M. Baker", and not the "Head" of "Financial Services Head"?"""
    named = all(each[0].isupper() and not is_wording([each]) for each in given)
    return named and word[0].isupper() and may_be_a_surname(word)


def _is_byline_role(word: str) -> bool:
    return word.casefold().strip(".,") in word_list("byline-roles")


def is_own_correspondent(line: str) -> bool:
    """Is it "নিজস্ব প্রতিবেদক, ঢাকা": our own correspondent and a place, where a name would be?"""
    who, _, where = line.partition(",")
    words, placed = who.split(), where.split()
    return (
        len(words) == 2  # noqa: PLR2004 - "own" or "staff", and the office
        and words[1].rstrip("।:") in word_list("own-correspondents")
        and len(placed) <= 2  # noqa: PLR2004 - a town, perhaps its district
    )


def is_role_alone(words: list[str]) -> bool:
    """Are these a role's: "Chief Political Editor", "Senior Oslo Correspondent" behind a name?"""
    first, last = (is_role_word(word) or _is_byline_role(word) for word in (words[0], words[-1]))
    return first and last and (is_role(words[-1]) or _is_byline_role(words[-1]))


def is_job_before_a_name(word: str) -> bool:
    """Is it "Rechtsanwalt" or "Avocate" before a name: what somebody is, and no name?"""
    is_a_role = is_role(word) and not word.isupper() and not word.islower()
    return is_a_role and not may_be_a_surname(word) and not _is_in(word, "first-names-too")


def is_city_and_state(words: list[str]) -> bool:
    """Is it "Washington DC"?"""
    state = words[-1].replace(".", "")
    is_code = state.isupper() and len(state) == len("DC") and not " ".join(words).isupper()
    return is_code and city(" ".join(words[:-1])) is not None


def is_credential(word: str) -> bool:
    """Is it a degree behind a name: "PhD", "M.D."?"""
    return word.casefold().replace(".", "").strip(",") in word_list("credentials")


def begins_with_a_degree(words: list[str]) -> bool:
    """Tell "M.A. Journalism" from "J.D. Vance", who is no doctor of law for his initials."""
    initials = _INITIALS.fullmatch(words[0]) and not is_wording(words[1:])
    return is_credential(words[0]) and not initials


def goes_on_after_a_name(word: str) -> bool:
    """Does the word end a name: "contributed", "in", "for"?"""
    return word.casefold() in word_list("after-names")


def is_writers_role(words: list[str]) -> bool:
    """Is it "Senior News Editor" or "political correspondent", and not whoever took the picture?"""
    last = words[-1].casefold().strip(".,") if words else ""
    return last in word_list("byline-roles") and not last.startswith("photo")
