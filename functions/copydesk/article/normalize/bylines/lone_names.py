"""Lines that are names and nothing else, a date or a role behind them: bylines without a "By".

Anna Ruiz                        Anna Ruiz Reporter, 4 May 2024
Key Takeaways                    ← begins with a word that is no given name
"""

import re
from collections.abc import Container, Sequence
from functools import cached_property

from copydesk.article.block import Block
from copydesk.article.folding import folded
from copydesk.article.normalize import gazetteer
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.glued import parted, without_handles
from copydesk.article.normalize.bylines.picture_credits import is_code, is_of_a_picture
from copydesk.article.normalize.bylines.words import (
    is_no_person,
    is_writers_role,
    looks_like_a_role,
)
from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.publication.stamped_lines import (
    before_the_place,
    before_the_stamp,
    is_stamped,
)
from copydesk.article.normalize.remembered import remembered
from copydesk.article.normalize.small_words import in_small_letters, is_small_word, is_wording

LONGEST_LINE = 150
"""Characters of a line that may be a byline."""

_MOST_WORDS_OF_NAMES = 8
MOST_ROLE_WORDS = 5
_SHARE_OF_NAMES = 0.8
_SHARE_OF_WORDING = 0.5
"""Of the words of a line in capitals: more than that are a headline's."""

_LETTERS_OF_INITIALS = 2
_MOST_WORDS_OF_A_CASELESS_NAME = 3

_SHARE_OF_A_KNOWN_LANGUAGE = 0.6
"""Of a text's words in the table of small words: .9 of English are, of French half at most."""

_GERMAN = frozenset({"und", "der"})

_BEFORE_A_ROLE = " ,|-–—"
"""What parts a name from its role: "Anna Ruiz - Senior Editor"."""

_SAINTS = frozenset({"st", "saint", "sankt", "sint", "szent", "san", "santa", "são"})
_WORDS_OF_A_SAINT = 2
"""Of a place: "St. Vincent Holt" may be a name."""

_PARTS_OF_THE_WORLD = frozenset({"africa", "america", "asia", "europe", "oceania", "pacific"})
_COMPANY = re.compile(
    r"\b(?:(?:Inc|Ltd|LLC|PLC|plc|Corp|GmbH|AG|AB|ASA|Pty|S\.?p?\.?A|N\.V|B\.V)\b\.?|Co\.)$"
)

# "Anna Ruiz in New Tollerby and Omar Dahl in London"
_WHERE = re.compile(
    r"\s(?:in|à|en|aus|em|at(?:\sthe)?)\s[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,2}"
    r"(?=$|,\s|\s(?:and|und|et|y|e|och)\s)"
)
_IN_BRACKETS = re.compile(r"\s\((?P<where>[^\W\d_][^()\d]{1,30})\)(?=$|,|\s)")
_TAKES_PICTURES = re.compile(r"photo|foto|фото|φωτο", re.IGNORECASE)
_TURNS = frozenset(
    """
    now earlier previously jetzt zuvor früher maintenant auparavant ahora antes nu tidigare
    """.split()  # noqa: SIM905 - words read better than a dozen strings
)
"""When whoever keeps a live blog kept it: "Anna Ruiz (now) and Omar Dahl (earlier)"."""

# "A REMARKABLE WRECK"; "A. Ruiz" has an initial.
_ARTICLE = re.compile(r"[AO]\s")
_ENDS_A_SENTENCE = re.compile(r"[^\W\d_]{4}\.$")

_WORD = re.compile(r"[^\W\d_]{2,}")


class TextWords:
    """The words of a text, for whoever asks whether a line with capitals is a name or wording."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks

    @cached_property
    def _in_small_letters(self) -> frozenset[str]:
        return in_small_letters(block.text for block in self._blocks)

    @cached_property
    def _are_known(self) -> bool:
        """Is a word a name that the table has not? Of German, it has no nouns, in capitals."""
        words = {word for word in self._in_small_letters if word.isalpha()}
        known = sum(is_small_word(word) for word in words)
        return not words >= _GERMAN and known >= len(words) * _SHARE_OF_A_KNOWN_LANGUAGE

    def are_in(self, names: str) -> bool:
        """Is the first of these a word, and no given name, or are all of them in the text?"""
        words = [word.lower() for word in _WORD.findall(names)]
        if not words:
            return True  # "A A A": buttons
        if len(words) == 1 and len(names.split()) > 1:
            return False  # "J.D. Holt"
        return is_wording(words) or all(word in self._in_small_letters for word in words)

    def may_be_names(self, names: str) -> bool:
        """May these be names, by their letters and by what is known of their language?"""
        if not is_cased(names):
            few = len(names.split()) <= _MOST_WORDS_OF_A_CASELESS_NAME
            return few and _are_without_case(names) and has_a_given_name(names.split())
        return self._are_known or any(
            has_a_given_name(author.name.split()) for author in read_byline(names)
        )


@remembered
def names_alone(line: str) -> str:
    """Take a line of nothing but names, a date or a role behind them cut: "Anna Ruiz Reporter"."""
    if line.isalpha() or len(line) > LONGEST_LINE or line.endswith((":", "：")):
        return ""  # a lone word, in most menus' lines
    if _is_wording_of_others(line):
        return ""
    # With a date in its line a house behind a stroke is the writer's, and sold no picture.
    # So has one before a stroke and a role: "Anna Ruiz / Corresponsal".
    _, stroke, last = line.rpartition(" / ")
    is_own = bool(stroke) and (is_writers_role(last.split()) or is_stamped(line))
    line = line.replace(" / ", " | ") if is_own else line
    bare = _IN_BRACKETS.sub(_without_where, parted(without_handles(before_the_stamp(line))))
    if "\u00a9" in line or is_of_a_picture(bare):
        return ""
    words = _before_a_house(_WHERE.sub("", before_the_place(bare))).split()
    shortest = max(1, len(words) - MOST_ROLE_WORDS)
    lengths = range(min(len(words), _MOST_WORDS_OF_NAMES), shortest, -1)
    people = {author.name for author in read_byline(bare)} if lengths else frozenset[str]()
    for kept in lengths:
        names, role = " ".join(words[:kept]), " ".join(words[kept:])
        if (not role or looks_like_a_role(role)) and _is_only_names(names, people):
            return names.rstrip(_BEFORE_A_ROLE)
    return ""


def _is_wording_of_others(line: str) -> bool:
    """Is it a company, a sentence or a headline: "BARQUE COMES ASHORE WITH TABLE LAID"?"""
    if _COMPANY.search(line) or _ARTICLE.match(line) or _ENDS_A_SENTENCE.search(line):
        return True
    if not line.isupper():
        return False
    words = [word for author in read_byline(line) for word in author.name.split()]
    return sum(is_wording([word]) for word in words) > len(words) * _SHARE_OF_WORDING


def _without_where(bracket: re.Match[str]) -> str:
    """Cut where each of those who wrote is, or when, or what: others say who took a picture."""
    where = bracket["where"]
    is_a_place = is_on_the_map(where) or gazetteer.country_of_town(where)
    is_a_role = looks_like_a_role(where.partition(" ")[0]) and not _TAKES_PICTURES.match(where)
    return "" if is_a_place or is_a_role or where.lower() in _TURNS else bracket.group()


def _before_a_house(line: str) -> str:
    """Give "Anna Ruiz" of "Anna Ruiz | QNB" and "Anna Ruiz | The Tollerby Post"."""
    name, bar, behind = line.partition("|")
    line = name.strip() if bar and all(map(_is_a_house, behind.split("|"))) else line
    names, _, last = line.rpartition(", ")
    if names and not names.isupper() and is_code(last):
        return names
    names, _, last = line.rpartition(" ")
    in_capitals = is_code(last) and not names.isupper()  # "Anna Ruiz QNB"
    return names if " " in names and in_capitals and agency_named(last) else line


def _is_a_house(cell: str) -> bool:
    name = cell.strip()
    return not name or is_code(name) or is_no_person(name) or agency_named(name) is not None


def _is_only_names(line: str, people: Container[str]) -> bool:
    """Find a byline without its "By": the bare name "Anna Ruiz" under a headline.

    Args:
        line: What is left of it without the last words, a role.
        people: Whom the whole line names; "Print Managing", before "Editor", is none of them.
    """
    if len(line) > LONGEST_LINE:
        return False
    names = read_byline(line)
    named = sum(len(folded(author.name_as_printed)) for author in names)
    if not all(author.name in people for author in names):
        return False
    return bool(names) and named >= len(folded(line)) * _SHARE_OF_NAMES and " " in names[0].name


def is_cased(names: str) -> bool:
    """Where letters have no case any two words look like a name; "EMS" is a product."""
    words = names.split()
    if not words[-1][0].isupper() or any(map(_has_no_case, words)):
        return False
    long = (word for word in words if len(word.replace(".", "")) > _LETTERS_OF_INITIALS)
    return names.isupper() or not any(map(str.isupper, long))


def is_on_the_map(names: str) -> bool:
    """Tell "Kingston Jamaica" and "St. Ruprecht" from "Paris Holt": each word is a place."""
    words = names.split()
    saint = len(words) == _WORDS_OF_A_SAINT and words[0].casefold().strip(".") in _SAINTS
    return saint or gazetteer.city(names) is not None or all(map(_is_a_place, words))


def _is_a_place(name: str) -> bool:
    known = (gazetteer.city(name), gazetteer.country(name), gazetteer.region(name))
    return any(known) or name.casefold() in _PARTS_OF_THE_WORLD


def _are_without_case(names: str) -> bool:
    return all(_has_no_case(word) for word in names.split())


def _has_no_case(word: str) -> bool:
    return word[0].isalpha() and word.lower() == word.upper()
