"""Credits: who wrote a story, by what the page states and by the line that is printed.

    JSON-LD   "author": [{"@type": "Person", "name": "Anna Ruiz"}]
    meta      <meta name="author" content="Anna Ruiz">
    page      <div class="byline">By <a rel="author">Anna Ruiz</a>, Paris</div>
    text      By Anna Ruiz

The first place that names a person decides. An agency or a site is a credit, but no author.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.model import Author, Byline
from copydesk.article.normalize.agency import agency_named
from copydesk.article.normalize.byline import read_byline
from copydesk.article.normalize.byline_lines import Credit, byline_lines
from copydesk.article.normalize.found import Found, winner
from copydesk.article.normalize.linked_data import (
    Thing,
    article_of,
    strings_of,
    things_of,
    types_of,
)
from copydesk.article.normalize.metadata import meta, stated
from copydesk.article.normalize.site import folded

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
)
_MOST_WORDS_OF_NAMES = 8
_MOST_WORDS_OF_A_NAME = 5
_ADDRESS = re.compile(r"^(?:https?:)?//|^/|^@")


_LEADS_ON = re.compile(
    r"(?:^|\s)(?:by|von|vom|par|por|di|door|af|av|przez|autore?n?|auteurs?|authors?)\s?:?$",
    re.IGNORECASE,
)
"""A line that ends where the names begin."""


_BY_SOMEBODY = re.compile(r"(?:by|von|vom|par|por|di|door|af|av|przez)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Credits:
    """Who is named as the maker of a story."""

    byline: Byline | None = None
    authors: tuple[Author, ...] = ()
    credited: tuple[str, ...] = ()
    """All names that this place gives, in order: agencies, sites and desks too."""


def credits_of(
    head: Head, blocks: Sequence[Block], headline: int | None, body_start: int
) -> Credits:
    """Find the authors by the first place that names a person, and the line that is printed."""
    site_name = meta(head, "og:site_name")
    lines = list(byline_lines(blocks, headline, body_start))
    groups = _groups((*_stated(head), *lines))
    for group in groups:
        if authors := _people(group, site_name):
            return Credits(_byline(lines, authors), authors, _credited(group, site_name))
    credited = filter(None, (_credited(group, site_name) for group in groups))
    return Credits(_byline(lines, ()), (), next(credited, ()))


def _byline(lines: Sequence[Credit], authors: Sequence[Author]) -> Byline | None:
    line = winner(byline_candidates(lines, authors))
    return Byline(as_printed=line) if line else None


def author_candidates(
    head: Head, blocks: Sequence[Block], headline: int | None, body_start: int
) -> Iterator[Found]:
    """Give what each place says of the authors, the most trusted first."""
    site_name = meta(head, "og:site_name")
    for group in _groups((*_stated(head), *byline_lines(blocks, headline, body_start))):
        people = ", ".join(author.name for author in _people(group, site_name))
        printed = ", ".join(credit.printed for credit in group)
        source = ", ".join(dict.fromkeys(credit.place or credit.source for credit in group))
        index = next((n for n, block in enumerate(blocks) if block.text == group[0].line), None)
        yield Found(people or printed, source, index, but="" if people else "names no person")


def byline_candidates(printed: Sequence[Credit], authors: Sequence[Author]) -> Iterator[Found]:
    """Judge the lines that may be the byline; "By" may stand in an element of its own above it."""
    lines = [credit.line or credit.printed for credit in printed]
    for number, line in enumerate(lines):
        above = lines[number - 1] if number and _LEADS_ON.search(lines[number - 1]) else ""
        whole = f"{above} {line}" if authors and above else line
        yield Found(whole, "text", but=_objection(line, authors))


def _objection(line: str, authors: Sequence[Author]) -> str:
    """A byline names an author; without one, an agency or a desk."""
    if authors:
        names = (folded(author.name) for author in authors)
        named = any(name and name in folded(line) for name in names)
        return "" if named else "names none of the authors"
    by_somebody = _BY_SOMEBODY.match(line) and not _LEADS_ON.search(line)
    return "" if by_somebody or agency_named(line) else "credits nobody"


def _groups(places: Sequence[Credit]) -> list[list[Credit]]:
    """Gather what each place says, in order; each printed line is a place of its own."""
    groups: dict[str, list[Credit]] = {}
    for number, credit in enumerate(places):
        own = f"{credit.source} {number}" if credit.source in {"page", "text"} else credit.source
        groups.setdefault(own, []).append(credit)
    return list(groups.values())


def _people(group: list[Credit], site_name: str | None) -> tuple[Author, ...]:
    people: dict[str, Author] = {}
    for credit in group:
        if not credit.is_organisation:
            for author in _authors(credit, site_name):
                people.setdefault(folded(author.name), author)
    return tuple(people.values())


def _authors(credit: Credit, site_name: str | None) -> tuple[Author, ...]:
    """Read the names of a credit; what is stated as a person and looks like a name is one."""
    read = read_byline(credit.printed, site_name=site_name)
    words = credit.printed.split()
    named = credit.is_person and 1 < len(words) <= _MOST_WORDS_OF_A_NAME
    if read or not named or not all(word[0].isalpha() for word in words):
        return read
    if agency_named(credit.printed) or folded(credit.printed) == folded(site_name or ""):
        return ()
    return (Author(name=credit.printed, name_as_printed=credit.printed),)


def _credited(group: list[Credit], site_name: str | None) -> tuple[str, ...]:
    """Give every name of a place, in order; what stands beside a person's name is an agency's."""
    names: dict[str, str] = {}
    for credit in group:
        people = () if credit.is_organisation else _authors(credit, site_name)
        for author in people:
            names.setdefault(folded(author.name), author.name)
        bare = credit.printed.strip()
        if not people and len(bare.split()) <= _MOST_WORDS_OF_NAMES:
            names.setdefault(folded(bare), bare)
        elif people and (agency := agency_named(bare)):
            names.setdefault(folded(agency.name), agency.name)
    return tuple(name for key, name in names.items() if key)


def _stated(head: Head) -> Iterator[Credit]:
    """Give what the head of a page says of its authors."""
    article = article_of(head)
    yield from _linked(article, head)
    for one in stated(head, *_META):
        if not _ADDRESS.match(one.text):
            yield Credit(one.text, "meta", place=one.source)


def _linked(article: Thing, head: Head) -> Iterator[Credit]:
    by_id = {str(thing.get("@id")): thing for thing in head.linked_data if thing.get("@id")}
    for name in ("author", "creator"):
        value, place = article.get(name), f"JSON-LD {name}"
        for thing in things_of(value):
            whole = by_id.get(str(thing.get("@id")), thing) if not thing.get("name") else thing
            kinds = types_of(whole)
            organisation = any("organi" in kind for kind in kinds)
            for printed in strings_of(whole.get("name")):
                is_person = "person" in kinds
                yield Credit(printed, "json-ld", organisation, is_person, place=place)
        for member in value if isinstance(value, list) else [value]:
            if isinstance(member, str) and not _ADDRESS.match(member):
                texts = strings_of(member)
                yield from (Credit(printed, "json-ld", place=place) for printed in texts)
