"""Bylines: the people who wrote a story, without everything else that is printed with them.

    By Anna Ruiz and John B. Smith, Staff Writers     → Anna Ruiz, John B. Smith
    Von Jürgen von der Lippe (dpa)                    → Jürgen von der Lippe
    Staff and agencies                                → nobody

No name rather than a wrong one.
"""

import re

from copydesk.article.model import Author
from copydesk.article.normalize.agency import agency_named
from copydesk.article.normalize.byline_words import is_no_person, looks_like_a_role
from copydesk.article.normalize.gazetteer import fold
from copydesk.article.normalize.people import MOST_NAME_WORDS
from copydesk.article.normalize.word_lists import word_list

LONGEST_BYLINE = 400
"""Characters; a longer line is a paragraph about its author."""

_BY = re.compile(
    r"""^\W*(?:(?:written|reported|story|words|posted|published|text|report|reporting|article|author
        |authors|autor|autorin|autoren|auteur|autore|texto|testo|escrito|publicado|skrevet|skriven
        |geschrieben|ein\s(?:artikel|beitrag|gastbeitrag)|eine?\s\w{5,20}|автор|авторы|текст|文|作者|撰文|記者|记者)
        \s*[:：]?\s+)?
        (?:(?:by|von|vom|par|por|di|da|door|af|av|de|od|autor|tekst)\s+|[:：]\s*)?""",
    re.IGNORECASE | re.VERBOSE,
)
_SEPARATORS = re.compile(
    r"\s*[,;|•·／、/\n]\s*|\s+(?:and|und|et|y|e|en|og|och|ve|и|i|with|mit|&|\+)\s+|\s+[-–—]\s+"
)
_AWAY = re.compile(
    r"\S+@\S+\.\S+|https?://\S+|\bwww\.\S+|@\w+|\([^()]*\)|\[[^\[\]]*\]|(?:^|\s)(?:in|aus)\s[^\W\d_]+$"
)


def read_byline(printed: str, *, site_name: str | None = None) -> tuple[Author, ...]:
    """Read the people of a byline.

    Args:
        printed: One line, as printed, with or without its "By".
        site_name: The publisher's name: it is no person, though it may look like one.

    Returns:
        Names only, in printed order, each once.
    """
    line = " ".join(printed[:LONGEST_BYLINE].split())
    bare = _AWAY.sub(" ", _BY.sub("", line, count=1))
    authors: dict[str, Author] = {}
    for part in _SEPARATORS.split(bare):
        name = part.strip(" .:*'\"“”")
        if _is_name(name, site_name):
            authors.setdefault(fold(name), Author(name=_ordinary_case(name), name_as_printed=name))
        elif looks_like_a_role(name) and authors:
            last = list(authors)[-1]
            if authors[last].role is None:
                authors[last] = authors[last].model_copy(update={"role": name})
    return tuple(authors.values())


def _is_name(name: str, site_name: str | None) -> bool:
    words = name.split()
    if not words or len(words) > MOST_NAME_WORDS or any(c.isdigit() for c in name):
        return False
    if site_name and fold(name) == fold(site_name):
        return False
    if is_no_person(name) or looks_like_a_role(name) or agency_named(name):
        return False
    if len(words) == 1:  # a single word is a name only where names have no spaces
        return 2 <= len(name) <= 4 and all(c > "⺀" for c in name)  # noqa: PLR2004
    return all(_is_name_word(word) for word in words) and words[0].lower() not in {"the", "die"}


def _is_name_word(word: str) -> bool:
    return word[0].isupper() or word.lower() in word_list("particles") or not word[0].islower()


def _ordinary_case(name: str) -> str:
    """Give a name in capitals its small letters: "ANNA RUIZ", "JOHN McCAIN"."""
    letters = [c for c in name if c.isalpha()]
    if not letters or not all(c.isupper() for c in letters):
        return name
    return " ".join(_titled(word) for word in name.split())


def _titled(word: str) -> str:
    if len(word.strip(".")) == 1 or "." in word.strip("."):
        return word
    if word.lower() in word_list("particles"):
        return word.lower()
    titled = re.sub(r"[^\W\d_]+", lambda part: part.group()[:1] + part.group()[1:].lower(), word)
    return re.sub(r"^(Mc|O['’])([a-z])", lambda m: m[1] + m[2].upper(), titled)
