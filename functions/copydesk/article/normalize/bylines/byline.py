"""Bylines: the people who wrote a story, without everything else that is printed with them.

    By Anna Ruiz and John B. Smith, Staff Writers     → Anna Ruiz, John B. Smith
    Von Jürgen von der Lippe (dpa)                    → Jürgen von der Lippe
    Staff and agencies                                → nobody

No name rather than a wrong one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from copydesk.article.model import Author
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.agency import LONGEST_BYLINE
from copydesk.article.normalize.bylines.glued import cuts_an_agency, parted
from copydesk.article.normalize.bylines.han_words import (
    helped_in_han,
    is_desk_in_han,
    is_role_in_han,
)
from copydesk.article.normalize.bylines.japanese_names import is_japanese_name
from copydesk.article.normalize.bylines.line_of_names import names_of_line
from copydesk.article.normalize.bylines.name_case import in_ordinary_case
from copydesk.article.normalize.bylines.name_ends import (
    end_of_name,
    keeps_its_stop,
    with_its_last_letter,
    without_agency,
    without_half_a_role,
)
from copydesk.article.normalize.bylines.words import (
    begins_with_a_degree,
    is_city_and_state,
    is_credential,
    is_job_before_a_name,
    is_no_person,
    looks_like_a_role,
)
from copydesk.article.normalize.gazetteer import city, country, country_of_town, fold
from copydesk.article.normalize.given_names import MOST_NAME_WORDS
from copydesk.article.normalize.remembered import LINES_REMEMBERED
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.titles import is_honorific
from copydesk.article.normalize.word_lists import word_list

_LONGEST_NAME_WORD = 30
"""Characters; in scripts without spaces a longer word is a clause."""

SHORTEST_NAME_WITHOUT_SPACE = 2
LONGEST_NAME_WITHOUT_SPACE = 4
"""Characters of a Chinese, Japanese or Korean name; longer ones are institutions."""

# "Mit Patel" and "Con Holt" are people: with a capital these are given names.
_AND = r"(?!(?-i:Mit|Con|Com|Ve)\s)(?:and|und|et|y|og|och|ve|и|with|mit|avec|con|com)"
_SEPARATORS = re.compile(
    rf"\s*[,;|•·⋅／、，\n]\s*(?:{_AND}\s+)?|\s*/\s*|\s+(?:-\s+|[–—]\s*)|\s+[&+]\s+|\s+{_AND}\s+",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"[^\W\d_]{2}\.[^\W\d_]{2}")
_NOT_IN_NAMES = re.compile(r"[\d/\\_#=£$€¥₹₽]")
# "Ada deRuiz", "Ben vanHolt": a small word that is written together with its name.
_SMALL_START = re.compile(
    r"(?:al-|el-|ibn-|[dl]['’]|(?:da|de|del|di|du|la|le|van|von)(?=[A-ZÀ-Þ]))"
)
# "Anna MarlowLifestyle Writer": two elements of one line. "Otto VanderHolt" is a name.
_GLUED = re.compile(r"(?<=[a-zß-öø-ÿ]{4})(?=[A-Z])")
# "CategoryBy Manufacturer", "ReferenzenFremdplanung": two elements of one line.
_GLUED_ON = re.compile(r"[a-z]By$|[a-zß-öø-ÿ]{8}[A-ZÀ-Þ]")


def read_byline(printed: str, *, site_name: str | None = None) -> tuple[Author, ...]:
    """Read the people of a byline.

    Args:
        printed: One line, as printed, with or without its "By".
        site_name: The publisher's name: it is no person, though it may look like one.

    Returns:
        Names only, in printed order, each once.
    """
    return _people_in(printed[:LONGEST_BYLINE], site_name)


@lru_cache(maxsize=LINES_REMEMBERED)
def _people_in(printed: str, site_name: str | None) -> tuple[Author, ...]:
    line = parted(" ".join(printed.split()))
    authors: dict[str, Author] = {}
    since_role: list[str] = []
    for part in _parts(names_of_line(line)):
        words = part.strip(" :*●▪'\"“”()（）【】-–—")
        if name := _name_in(words, site_name):
            key = fold(name)
            printed_name = _as_printed(name, line)
            author = Author(name=in_ordinary_case(name), name_as_printed=printed_name)
            authors.setdefault(key, author)
            since_role.append(key)
        elif looks_like_a_role(words) and since_role:
            last = since_role[-1]
            authors[last] = authors[last].model_copy(update={"role": words})
            since_role = []
    return tuple(authors.values())


def _parts(line: str) -> Iterator[str]:
    """Part names from names, and from a role that is glued on."""
    for part, behind in pairwise([*_SEPARATORS.split(line), ""]):
        cuts = (cut for cut in _GLUED.finditer(part) if not cuts_an_agency(part, cut.end()))
        glued = next(cuts, None)
        name = without_half_a_role(part, behind)
        if is_role_in_han(part.split(" ", 1)[0]):
            yield from part.split(" ")[1:]  # "南都记者 余毅菁 向雪妮"
        elif glued and looks_like_a_role(part[glued.end() :]):
            yield from (part[: glued.end()], part[glued.end() :])
        elif half := part.removeprefix(name).strip():
            yield name
            yield line[line.find(half) : line.find(behind) + len(behind)]
        else:
            yield part


def _as_printed(name: str, line: str) -> str:
    """Give "Anna (Maria) Ruiz" for Anna Ruiz: what was taken out of a name was printed in it."""
    if name in line:
        return name
    words = name.split()
    start = line.find(words[0])
    last = line.find(words[-1], start + len(words[0]))
    return line[start : last + len(words[-1])] if 0 <= start < last else name


def _name_in(part: str, site_name: str | None) -> str | None:
    """Give the name of a person that this part of a byline is, or begins with."""
    if (site_name and fold(part) == fold(site_name)) or not {":", "："}.isdisjoint(part):
        return None  # "Fotos: Omar Dahl"
    if helped_in_han(part):
        return None
    words = _without_honorifics(with_its_last_letter(part.split()))
    words = without_agency(words, fold(site_name or ""))
    words = words[: end_of_name(words)]
    name = " ".join(words)
    if not keeps_its_stop(words):
        name = name.rstrip(".")
    if _is_name(words, name) and not (site_name and fold(name) == fold(site_name)):
        return name
    return None


def _without_honorifics(words: list[str]) -> list[str]:
    while words and _is_before_a_name(words):
        words = words[1:]
    while len(words) > 2 and is_job_before_a_name(words[0]):  # noqa: PLR2004 - a name is left
        words = words[1:]
    while len(words) > 2 and is_credential(words[-1]):  # noqa: PLR2004 - "Rui Ma" is a name
        words = words[:-1]
    while words and (words[-1] in word_list("labels-of-people")):
        words = words[:-1]
    return words


def _is_before_a_name(words: list[str]) -> bool:
    """Is the first word "Mr" or "記者"? Of two words "Don" is a name, and no Spanish gentleman."""
    first = words[0].casefold()
    is_given = len(words) == 2 and first in word_list("first-names-too")  # noqa: PLR2004 - a surname is left
    return first in word_list("labels-of-people") or (is_honorific(words[0]) and not is_given)


def _is_name(words: list[str], name: str) -> bool:
    if not 0 < len(words) <= MOST_NAME_WORDS or _NOT_IN_NAMES.search(name):
        return False
    if (
        begins_with_a_degree(words)
        or is_no_person(name)
        or looks_like_a_role(name)
        or agency_named(name)
    ):
        return False
    if len(words) == 1:  # a single word is a name only where names have no spaces
        short = SHORTEST_NAME_WITHOUT_SPACE <= len(name) <= LONGEST_NAME_WITHOUT_SPACE
        in_han = (short or is_japanese_name(name)) and all(c > "⺀" for c in name)
        return in_han and not is_desk_in_han(name)
    if city(name) or country(name) or country_of_town(name) or is_city_and_state(words):
        return False
    if all(is_wording([word]) for word in words) or _is_of_a_place(words):
        return False  # "Public Voice", "de Tollerby" behind a name
    return all(map(_is_name_word, words)) and not _DOMAIN.search(name)


def _is_of_a_place(words: list[str]) -> bool:
    """Is it one word behind small ones?"""
    return all(word in word_list("particles") for word in words[:-1])


def _is_name_word(word: str) -> bool:
    if len(word) > _LONGEST_NAME_WORD:
        return False
    if word.endswith(("'s", "’s")):
        return False  # "Anna's Letter"
    small_start = word in word_list("particles") or _SMALL_START.match(word)
    is_cased = not word[0].islower() or small_start
    return bool(is_cased) and not _GLUED_ON.search(word)
