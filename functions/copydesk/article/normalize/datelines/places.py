"""The places of a dateline: do these words name one, which, and in what country.

    "BEIJING/MOSCOW"          → Beijing
    "LONDON, Ontario"         → London, Ontario, CA
    "TBILISI, Georgia"        → Tbilisi, GE

What is printed decides; the gazetteer adds the country that a bare place must mean.
"""

import re
from dataclasses import dataclass

from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.datelines.place_case import in_capitals, place_in_ordinary_case
from copydesk.article.normalize.dates.names import is_weekday
from copydesk.article.normalize.word_lists import word_list
from copydesk.article.text import LETTER

MOST_WORDS = 6
LONGEST_PLACE = 60
SHORTEST_ECHO = 5
"""Letters of an unknown place in capitals that the story must spell again in ordinary case."""

SHORTEST_TOWN = 4
"""Letters of a smaller town that stands alone in capitals: "ENID"."""

_SURNAMES_ARE_CITIES = frozenset({"US", "GB", "CA", "AU", "NZ", "IE", "FR", "DE", "IT", "ES"})
_COLON_COUNTRIES = frozenset({"BD", "IN", "LK", "NP", "PK"})
"""Their papers print "City: The minister ..." in their own scripts, of smaller cities, too."""

_WORDS = re.compile(r"[^\s,/&]+")
_SPLIT_CITIES = re.compile(
    r"\s?/\s?|\s(?:and|und|et|y|e|ve|и|i|en|och|og)\s|\s?&\s?|\s-\s", re.IGNORECASE
)
_PLACE_WORD = re.compile(rf"{LETTER}+(?:['’.\-]{LETTER}+)*\.?", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Located:
    place: str
    region: str | None
    country: str | None


_IN_BRACKETS = re.compile(r"\s\((?P<region>[^()]{3,30})\)$")


def bare(where: str) -> str:
    """Take the marks off what stands before the dash; an abbreviated state keeps its dot.

    >>> bare("ATHENS, Ga. ,"), bare("MOSCOW."), bare("Genève (Suisse)")
    ('ATHENS, Ga.', 'MOSCOW', 'Genève, Suisse')
    """
    place = where.strip(" ,،-–—")
    if place.endswith(".") and not gazetteer.region(place.rpartition(",")[2]):
        place = place.rstrip(" .,")
    in_brackets = _IN_BRACKETS.search(place)
    if in_brackets and is_region(in_brackets["region"]):
        place = f"{place[: in_brackets.start()]}, {in_brackets['region']}"
    return place


def behind_a_reporter(where: str) -> str:
    """Give the place of "Elif KARACA/İSTANBUL"; of "Berlin/München" both."""
    name, stroke, place = where.partition("/")
    is_name = " " in name.strip() and not (in_capitals(name) or is_known(name))
    return place.strip() if stroke and is_name and is_on_the_map(place.strip(" ,")) else where


def looks_like_a_place(where: str) -> bool:
    """Check the form alone: a few words, each with a capital, no digits, no sentence."""
    words = _WORDS.findall(where)
    if not 1 <= len(words) <= 2 * MOST_WORDS or len(where) > LONGEST_PLACE:
        return False
    if len(words) > MOST_WORDS and "," not in where and "/" not in where:
        return False
    return all(_is_place_word(word) for word in words) and not words[0].islower()


def _is_place_word(word: str) -> bool:
    if word == "(Oder)":
        return True
    if re.fullmatch(r"(?:[A-Z]\.){2,4}", word):
        return True
    if _PLACE_WORD.fullmatch(word.strip("()'’")) is None:
        return False
    return (
        not word[0].islower()
        or word.lower() in word_list("small-words-of-places")
        or word[1:2].isupper()
        or "-" in word
    )


def is_a_label(where: str) -> bool:
    """Is it "UPDATE", or the day of "FRIDAY, May 3 (Example News) --"?"""
    if gazetteer.fold(where) in word_list("labels"):
        return True
    return is_weekday(where) and gazetteer.city(where) is None


def is_a_word(where: str) -> bool:
    """Is a name in ordinary case too much of a word, or of a person, to stand alone?"""
    return gazetteer.fold(where) in word_list("labels") or len(where) < 4  # noqa: PLR2004 - "Ufa", "Van"


def is_city(where: str) -> bool:
    return all(gazetteer.city(city) for city in _cities(where)) and not _odd_tail(where)


def is_set_before_a_colon(where: str) -> bool:
    """Is it "NEW DELHI:" as South and East Asia print it, and no speaker of an interview?"""
    if not in_capitals(where):
        return False
    known = gazetteer.city(where)
    if known is None:
        return gazetteer.country_of_town(where) in _COLON_COUNTRIES and not where.isascii()
    # "HOUSTON: We have a problem": there, cities are surnames.
    return known.country is not None and known.country not in _SURNAMES_ARE_CITIES


def is_known(where: str) -> bool:
    return is_city(where) or has_region(where) or is_country(where)


def is_country(where: str) -> bool:
    return gazetteer.country(where) is not None and gazetteer.city(where) is None


def is_region(name: str) -> bool:
    """Is it a state, province or country, and so no credit: "Paris (Texas) –"?"""
    known = gazetteer.region(name) or gazetteer.country(name)
    return known is not None and (len(name) > 3 or "." in name)  # noqa: PLR2004 - "PA", "CP"


def has_region(where: str) -> bool:
    """Does a state, province or country follow the place after a comma?"""
    return any(gazetteer.region(part) or gazetteer.country(part) for part in _after_comma(where))


def _odd_tail(where: str) -> bool:
    """Does something after the comma name no state, province or country?"""
    tail = _after_comma(where)
    return any(
        not (gazetteer.region(part) or gazetteer.country(part) or gazetteer.city(part))
        for part in tail
    )


def is_town(where: str) -> bool:
    """Is it a smaller town, no word, and too long to be an acronym?"""
    if len(where) < SHORTEST_TOWN or gazetteer.fold(where) in word_list("towns-that-are-words"):
        return False
    return gazetteer.is_town(where)


def is_called_a_town(where: str) -> bool:
    """Does a name of two or three words end as those of towns do, or begin so: "ELKHORN CITY"?"""
    words = where.casefold().split()
    if not 2 <= len(words) <= MOST_WORDS // 2 or is_a_label(where):  # noqa: PLR2004 - "two or three"
        return False
    named = words[-1] in word_list("last-words-of-towns") or words[0] in word_list(
        "first-words-of-towns"
    )
    small = word_list("words-in-no-town")
    return named and small.isdisjoint(words)


def is_on_the_map(where: str) -> bool:
    return is_city(where) or is_town(where)


def echoes(where: str, rest: str) -> bool:
    """Does the story spell a place again that the gazetteer does not know?"""
    place = _first_part(where)
    if len(place) < SHORTEST_ECHO or not place.replace(" ", "").isalpha():
        return False
    return (
        re.search(rf"\b(?:[Ii]n|[Aa]t|near|from|to|of|outside) {place.title()}\b", rest) is not None
    )


def locate(where: str, bracketed: str | None) -> Located:
    """Say which place is meant; of two the first."""
    cities = _cities(where)
    place = place_in_ordinary_case(cities[0])
    region, country, ambiguous = None, None, None
    for part in [*_after_comma(where), *([bracketed] if bracketed else [])]:
        state, nation = gazetteer.region(part), gazetteer.country(part)
        if state and nation and state.country != nation.country:
            ambiguous = part
        elif state and not region:
            region, country = part, country or state.country
        elif nation:
            country = nation.country
        elif not region:
            region = part
    if ambiguous:
        return _in_georgia(place, ambiguous, region, country)
    if country is None and region is None:
        country = _country_of(cities)
    return Located(place, region, country)


def _in_georgia(place: str, printed: str, region: str | None, country: str | None) -> Located:
    """Let the city tell which Georgia is printed, or a country after it."""
    if country:
        return Located(place, region or printed, country)
    known = gazetteer.georgian(place)
    if known is None or known.country is None:
        return Located(place, printed, None)
    return Located(place, None if known.country == "GE" else printed, known.country)


def _country_of(cities: list[str]) -> str | None:
    if known := gazetteer.city(cities[0]):
        return known.country
    nation, state = gazetteer.country(cities[0]), gazetteer.region(cities[0])
    if nation and state and nation.country != state.country:
        return None  # Georgia
    either = nation or state
    return either.country if either else gazetteer.country_of_town(cities[0])


def _first_part(where: str) -> str:
    return where.partition(",")[0].strip()


def _after_comma(where: str) -> list[str]:
    return [part.strip() for part in where.split(",")[1:] if part.strip()]


def _cities(where: str) -> list[str]:
    first = _first_part(where)
    if gazetteer.city(first):
        return [first]
    return [city.strip() for city in _SPLIT_CITIES.split(first) if city.strip()] or [first]
