"""What the head of a page states of its authors, the most trusted first.

JSON-LD   "author": [{"@type": "Person", "name": "Anna Ruiz"}]
meta      <meta name="author" content="Anna Ruiz">
<meta name="citation_author" content="Ruiz, Anna">
<meta name="twitter:label1" content="Written by"> and twitter:data1 "Anna Ruiz"
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.normalize.bylines.by_words import leads_on, without_checkers
from copydesk.article.normalize.bylines.byline_lines import Credit
from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.page.linked_data import (
    Thing,
    article_of,
    objects_of,
    strings_of,
    texts_listed,
    types_of,
)
from copydesk.article.normalize.page.metadata import meta, stated
from copydesk.article.parse.fields.values import given_name_first, surname_and_given

_META = (
    "author",
    "article:author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "citation_author",
    "byl",
    "byline",
    "creator",
    "rbauthors",
    "cxenseparse:author",
    "og:article:author",
    "articleauthor",  # of Turkish papers
)
_LIBRARIES = frozenset({"dc.creator", "dcterms.creator", "dc.contributor", "citation_author"})
"""Dublin Core and Highwire Press: librarians write the surname first."""

_LABELLED = (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2"))
_ADDRESS = re.compile(r"^(?:https?:)?//|^/|^@")


def stated_credits(head: Head) -> Iterator[Credit]:
    """Give every credit of the head, with the name of the place where it stands.

    "Edited by Omar Dahl" credits nobody who wrote the story.
    """
    for credit in _stated_credits(head):
        bare = without_checkers(credit.printed).strip(" |")
        if bare == credit.printed:
            yield credit
        elif bare:
            yield replace(credit, printed=bare)


def _stated_credits(head: Head) -> Iterator[Credit]:
    linked = list(_linked(article_of(head), head))
    yield from linked
    houses = {folded(credit.printed) for credit in linked if credit.is_organisation}
    for name in _META:
        for one in stated(head, name):
            if not _ADDRESS.match(one.text):
                named = given_name_first(one.text) if name in _LIBRARIES else one.text
                # A doctor's practice may be called like its owner, and so may a shop.
                is_house = folded(named) in houses and not has_a_given_name(named.split()[:1])
                yield Credit(named, "meta", is_house, line=one.text, place=one.source)
    for label, value in _LABELLED:
        written_by = meta(head, value)
        if written_by and leads_on(meta(head, label) or ""):
            yield Credit(written_by, "twitter", place=value)


def _in_reading_order(name: str) -> str:
    """Give "Dana Wells" for "Wells, Dana": one surname, and a given name that is no surname."""
    surname, given = surname_and_given(name) or ("", "")
    if not given or " " in surname or name.casefold().startswith("by "):
        return name
    turned = has_a_given_name(given.split()[:1]) and not has_a_given_name([surname])
    return given_name_first(name) if turned else name


def _linked(article: Thing, head: Head) -> Iterator[Credit]:
    houses = frozenset(_houses(article, head))
    for name in ("author", "creator"):
        place = f"JSON-LD {name}"
        for thing in objects_of(head, article, name):
            kinds = types_of(thing)
            is_house = any("organi" in kind for kind in kinds)
            # What a script holds for its page may call a name otherwise.
            for printed in strings_of(thing.get("name") or thing.get("title")):
                organisation = is_house or (" " not in printed and folded(printed) in houses)
                named = printed if is_house else _in_reading_order(printed)
                credit = _linked_credit(printed, named, place)
                yield replace(credit, is_organisation=organisation, is_person="person" in kinds)
        members = (one for one in texts_listed(article.get(name)) if not _ADDRESS.match(one))
        for printed in chain.from_iterable(map(strings_of, members)):
            yield _linked_credit(printed, _in_reading_order(printed), place)


def _linked_credit(printed: str, named: str, place: str) -> Credit:
    return Credit(named, "json-ld", line=printed if named != printed else "", place=place)


def _houses(article: Thing, head: Head) -> Iterator[str]:
    """Give the names of those who supplied or publish a story: in Han, a paper's is like a name."""
    for role in ("provider", "publisher", "sourceOrganization"):
        for thing in objects_of(head, article, role):
            if "person" not in types_of(thing):
                yield from map(folded, strings_of(thing.get("name")))
