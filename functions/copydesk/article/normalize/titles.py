"""Words that say what somebody is, and words that say that something is no person."""

import re
from collections.abc import Sequence
from functools import lru_cache

from copydesk.article.normalize.word_lists import word_list

_GERMAN_ROLE = re.compile(
    r"(?:minister|präsident|sprecher|chef|kanzler|meister|direktor|sekretär|trainer|anwalt|"
    r"forscher|experte|politiker|leiter|vorstand|führer|wissenschaftler|ökonom|beauftragter|berater|"
    r"lehrer|spieler|unternehmer|händler|kollege|arzt|historiker|virologe|vorsitzende|vorsitzender|"
    r"verteidiger|stürmer|fahrer|torwart|beamter|berichterstatter|kapitän|gründer|banker|loge|login|coach|"
    r"senator|rektor|intendant|dezernent|redakteur|richter|bischof|ologist|scientist|ographer)(?:in)?$"
)

# With the ending of the genitive, which no dictionary form has: "des Kreisbauernverbands".
_GERMAN_HOUSE = re.compile(
    r"(?:verband|verein|ministerium|amt|gericht|präsidium|institut|bündnis|unternehmen|senat|bundesrat|"
    r"stadtrat|gemeinderat|kreistag|landtag|gewerkschaft|gesellschaft|behörde|anstalt|universität|"
    r"hochschule|fraktion|stiftung|kammer|zentrale|direktion|polizei|feuerwehr|verwaltung|agentur|klinik|"
    r"krankenhaus|konzern)(?:e?s)?$"
)

_DEGREES = frozenset({"DI", "KommR"})
_OFFICES = frozenset({"LH", "LHStv", "LR", "LAbg"})
"""Of Austria: "di" in small letters stands in names, and "lh" says nothing."""

_ARTICLES = frozenset({"Le", "La", "Lo", "Li", "Los", "Las"})

WORDS_REMEMBERED = 4096
"""Words of a text come again and again; so many answers are kept."""


def _bare(word: str) -> str:
    return word.casefold().strip(".,'’").removesuffix("’s").removesuffix("'s")


@lru_cache(maxsize=WORDS_REMEMBERED)
def is_role(word: str) -> bool:
    """Can the word end a role: "Minister", "spokeswoman", "Außenministerin"?"""
    bare = _bare(word).rpartition("-")[2] or _bare(word)
    return (
        word.rstrip(".") in _OFFICES
        or bare in word_list("roles")
        or (word.isupper() and bare in word_list("roles-all-in-capitals"))
        or (bare.startswith(("ex-", "co-")) and bare[3:] in word_list("roles"))
        or (
            len(bare) > 8 and _GERMAN_ROLE.search(bare) is not None  # noqa: PLR2004 - a compound
        )
    )


def is_role_word(word: str) -> bool:
    """Can the word stand in a role at all?"""
    return is_role(word) or _bare(word) in word_list("parts-of-roles")


def is_honorific(word: str) -> bool:
    """Is it "Mr" or "Frau": neither a role nor part of the name?"""
    return word in _DEGREES or _bare(word) in word_list("honorifics")


@lru_cache(maxsize=WORDS_REMEMBERED)
def is_organisation(word: str) -> bool:
    """Does the word say that a name is no person's?"""
    bare = _bare(word)
    if bare in word_list("no-people"):
        return True
    return len(bare) > 8 and _GERMAN_HOUSE.search(bare) is not None  # noqa: PLR2004 - a compound


def without_articles(words: Sequence[str]) -> list[str]:
    """Leave out the article, in a capital, that a surname begins with: "Marine Le Pen"."""
    last = len(words) - 1
    return [word for at, word in enumerate(words) if not (0 < at < last and word in _ARTICLES)]


def may_be_a_surname(word: str) -> bool:
    """Is a role's word a surname as well: Stephen King, Larry Page?"""
    return _bare(word) in word_list("surnames-too")
