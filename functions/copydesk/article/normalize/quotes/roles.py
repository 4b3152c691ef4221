"""Roles printed beside a name: what somebody is, as the text says it.

    Anna Ruiz, the mayor of Sevilla,         → "mayor of Sevilla"
    El ministro de Obras, Andrés Lagos,      → "ministro de Obras"
    chief executive Tim Cook                 → "chief executive"

Lists of words (``titles.py``) decide what is a role.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise, takewhile

from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.titles import is_role, is_role_word
from copydesk.article.normalize.word_lists import word_list

MOST_ROLE_WORDS = 9
"""Of what stands after a name and a comma: longer ones are clauses, not roles."""

_APPOSITION = re.compile(r",\s(?P<role>(?:[^,.;:()\"“”„«»]|(?<=\b[A-Z])\.){3,90})(?=[,.]|$)")
_ARTICLE = re.compile(
    r"^(?:(?:the|a|an|one|who is"
    r"|der|die|das|ein|eine|le|la|el|il|lo|o|os|de|het|een|en|et|un|une|una"
    r"|um|uma|ο|η|το|az|egy|ông|bà|his|her|its|their|my|our)(?:\s+|$)|[ld]['’]\s*|a\s+(?=[^\W\d_]))",
    re.IGNORECASE,
)
_AGE = re.compile(r"^\d{1,3}[- ]year[- ]old\s")


def role_after(text: str) -> str | None:
    """Read ", the mayor of Sevilla," after a name."""
    found = _APPOSITION.match(text)
    if found is None:
        return None
    return role_of(found["role"])


_CLAUSE = re.compile(r"(?:^|\s)(?:who|which|that|whose|qui|que|che)\s.*")


def without_article(words: str) -> str:
    """Take "the", "der" or "l'" off the front."""
    return _ARTICLE.sub("", words.strip()).strip()


_AT = frozenset({"at", "in", "bei", "chez", "en", "and"})


def role_of(words: str) -> str | None:
    """Give a role without its article; None if the words name none."""
    bare = _AGE.sub("", _CLAUSE.split(without_article(words))[0])
    parts = bare.split()
    while parts and parts[-1] in word_list("of") | word_list("before-a-role") | _AT:
        parts.pop()  # a dump cut the line: "head of sales at"
    if not 1 <= len(parts) <= MOST_ROLE_WORDS or _says_more(parts):
        return None
    # The role comes first: "mayor of Sevilla", "chief economist at Acme", "a senior analyst".
    return " ".join(parts) if any(is_role(word) for word in parts[:4]) else None


def _says_more(words: Sequence[str]) -> bool:
    """Is it "patron était content": a role, and a sentence about it?"""
    pairs = pairwise(words)
    return any(is_role(role) and verb in word_list("copulas") for role, verb in pairs)


# "l' architecte", but "the traders' union"
_ELIDED = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,2}['’])\s")
_BEFORE = re.compile(r"(?P<words>(?:[^\W\d_][\w’'\-]*\s){1,6})$")


def role_before(text: str) -> str | None:
    """Read "chief executive" before a name, as far as the words belong to a role."""
    # What ends in no space ends in no word before a name: it is not searched from end to end.
    found = _BEFORE.search(text) if text[-1:].isspace() else None
    if found is None:
        return None
    words = found["words"].split()
    kept: list[str] = []
    for word in reversed(words):
        if not is_role_word(word):
            break
        kept.insert(0, word)
    if not kept or not is_role(kept[-1]):
        return None
    return " ".join(kept)


_IN_FRONT = re.compile(r"(?P<words>(?:[^\W\d_][\w’'\-]*\s){0,7}[^\W\d_][\w’'\-]*),\s$")
_ELISION = re.compile(r"(?<!\w)[ldLD]['’]")
WORDS_TO_A_ROLE = 3
"""A role says what it is in its first words: "former harbour master", "alcaldesa de Copiapó"."""


def role_in_front(text: str) -> str | None:
    """Read "La alcaldesa de Copiapó, " before a name, from the last article that leads to a role.

    >>> role_in_front("ha anunciado este martes la consejera de Agricultura, ")
    'consejera de Agricultura'
    """
    found = _IN_FRONT.search(text) if "," in text[-3:] else None
    return role_led_to(found["words"]) if found else None


def role_led_to(clause: str) -> str | None:
    """Give the role at the end of "à l'AFP le commandant": from its article on."""
    words = _ELISION.sub(r"\g<0> ", clause).split()
    for at in range(len(words) - 1, -1, -1):
        role = words[at:]
        if _begins_a_role(words, at) and any(map(is_role, role[:WORDS_TO_A_ROLE])):
            together = _ELIDED.sub(r"\1", " ".join(role))
            return together if word_list("joins-two").isdisjoint(role) else None
        if at and _is_somebody_else(words, at):
            return None
    return None


_WHOSE = ("’s", "'s", "’", "'")


def _is_somebody_else(words: Sequence[str], at: int) -> bool:
    """Does another phrase begin here: "praised |her husband", "Karl |Bender met the crew"?

    What stands before it is then no part of a role; the article of "mayor of the town" is.
    """
    before, word = words[at - 1], words[at]
    if (
        before[0].isupper()
        and word[0].isupper()
        and word[-1] not in "’'"
        and word[-2:] not in _WHOSE
    ):
        return has_a_given_name([before])
    leads_on = word_list("of") | word_list("after-a-role") | word_list("before-a-role")
    article = before.casefold() in word_list("before-a-role") - word_list("of")
    return article and at > 1 and words[at - 2].casefold() not in leads_on


def _begins_a_role(words: list[str], at: int) -> bool:
    # "a" is an article in Portuguese, and in Romanian "has": there the role follows at once.
    if at == 0 or words[at - 1].casefold() in {"a", "o"}:
        return is_role_word(words[at])
    return words[at - 1].casefold() in word_list("before-a-role")


LETTERS_OF_A_STEM = 5


def is_led_by_a_role(words: Sequence[str]) -> bool:
    """Is it "ředitel zoo" or "le ministre de l'Intérieur" before a name, and nobody else's?"""
    role, *others = without_article(" ".join(words)).split() or [""]
    if len(others) > 1 and role.islower() and not is_role(role) and is_role(others[0]):
        role, *others = others  # "bývalý ředitel zoo"
    if not others or not is_role(role) or len(others) > MOST_WORDS_OF_A_SUBJECT:
        return False
    return others[-1] not in word_list("of") | word_list("before-a-role") and all(
        (word[0].islower() and not _may_be_a_role(word)) for word in others
    )


def from_its_role(words: Sequence[str]) -> Sequence[str]:
    """Leave out where it was said: "na otevření mostu starosta" before a name is of the mayor.

    In the languages whose prepositions are listed the case of a role tells it from what the
    preposition is of: "na setkání se starostou" is with him.
    """
    if not words or words[0] not in word_list("where-it-was-said"):
        return words
    for at in range(2, min(len(words), MOST_WORDS_OF_A_PLACE)):
        before = words[at - 1]
        if before in word_list("of") | word_list("after-a-role") | word_list("before-a-role"):
            return words
        if is_role(words[at]) and len(before) >= LETTERS_OF_A_NOUN:
            return words[at:]
    return words


MOST_WORDS_OF_A_PLACE = 6
LETTERS_OF_A_NOUN = 3
"""Fewer are a preposition, of which the role would be."""


def speaks_for_another(words: Sequence[str]) -> bool:
    """Is it "mluvčí ministra" before a name: a spokesman, and the one whom he speaks for?"""
    spokesman = any(word.casefold() in word_list("spokespeople") for word in words[:-1])
    return spokesman and is_role(words[-1])


def _may_be_a_role(word: str) -> bool:
    """Is it a form of a role: "ministra" in "mluvčí ministra Nováka", whose name follows?"""
    return word[:LETTERS_OF_A_STEM] in _stems()


@cache
def _stems() -> frozenset[str]:
    return frozenset(role[:LETTERS_OF_A_STEM] for role in word_list("roles"))


_WORDS = re.compile(r"[^\W\d_]+(?:[-][^\W\d_]+)*")


def words_of_role(role: str) -> frozenset[str]:
    """Give the words of a role, in small letters."""
    return frozenset(word.casefold() for word in _WORDS.findall(role))


def is_counterpart(word: str) -> bool:
    return word in word_list("counterparts")


_DEMONSTRATIVES = frozenset({"huyo", "itu", "tersebut"})
"""Swahili's and Indonesian's stand behind: "gavana huyo" is "that governor"."""

MOST_WORDS_OF_A_SUBJECT = 6


def definite_role(subject: str, the: re.Pattern[str]) -> tuple[str, ...]:
    """Give the words of "the council leader", who was named before; none of "a spokesman".

    >>> definite_role("the council leader on Monday", re.compile("the "))
    ('council', 'leader')
    """
    article = the.match(subject)
    if article is None:
        return ()
    words = [word.casefold() for word in _WORDS.findall(subject[article.end() :])]
    words = list(takewhile(lambda word: word not in word_list("after-a-role"), words))
    role = [word for word in words if word not in _DEMONSTRATIVES]
    if len(role) > MOST_WORDS_OF_A_SUBJECT or not any(map(is_role, role)):
        return ()
    return tuple(role)
