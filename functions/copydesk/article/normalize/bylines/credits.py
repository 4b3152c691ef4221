"""Credits: who wrote a story, by what the page states and by the line that is printed.

    JSON-LD   "author": [{"@type": "Person", "name": "Anna Ruiz"}]
    meta      <meta name="author" content="Anna Ruiz">
    page      <div class="byline">By <a rel="author">Anna Ruiz</a>, Paris</div>
    text      By Anna Ruiz

The first place that names a person decides. An agency or a site is a credit, but no author.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby, islice, tee

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.model import Author, Byline
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.agency import agency_alone, without_a_place
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.byline_lines import Credit, byline_lines, byline_lines_below
from copydesk.article.normalize.bylines.credit_words import bare_credit, may_be_credited
from copydesk.article.normalize.bylines.han_bylines import lines_in_han, names_an_editor_in_charge
from copydesk.article.normalize.bylines.initials import are_initials_of
from copydesk.article.normalize.bylines.lone_names import is_cased
from copydesk.article.normalize.bylines.name_case import spelt_in
from copydesk.article.normalize.bylines.page_bylines import lines_of_names, signatures_below
from copydesk.article.normalize.bylines.picture_credits import names_who_sells_pictures
from copydesk.article.normalize.bylines.printed_byline import lines_under, printed_byline
from copydesk.article.normalize.bylines.stated_credits import stated_credits
from copydesk.article.normalize.chinese_names import is_chinese_name
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.page.metadata import meta
from copydesk.article.normalize.small_words import is_wording
from copydesk.article.normalize.word_lists import word_list

_MOST_WORDS_OF_A_NAME = 5
# "Deutsche Zeitung (www.example.de)" is no person.
_HAS_A_SITE = re.compile(r"\((?:https?://|www\.)")
_PARTS = re.compile(r"[/,;&|()]|\s[-–—]\s")
_STATED = ("json-ld", "meta", "twitter")
_FAR = (byline_lines_below, signatures_below)
_PLACES = (byline_lines, lines_of_names, byline_lines_below, lines_in_han, signatures_below)
"""Where a byline is looked for, in this order: what stands near the headline comes first."""


@dataclass(frozen=True, slots=True)
class Credits:
    """Who is named as the maker of a story."""

    byline: Byline | None = None
    authors: tuple[Author, ...] = ()
    credited: tuple[str, ...] = ()
    """All names that this place gives, in order: agencies, sites and desks too."""

    @property
    def printed(self) -> str | None:
        """The line of the byline."""
        return self.byline.as_printed if self.byline else None


def credits_of(
    head: Head, blocks: Sequence[Block], headline: int | None, body_start: int
) -> Credits:
    """Find the authors by the first place that names a person, and the line that is printed.

    Most stories are decided near their headline: the lines below are read only where none is.
    """
    site_name = meta(head, "og:site_name")
    lines, printed, signed = tee(printed_credits(blocks, headline, body_start), 3)
    groups, again = tee(_groups(stated_credits(head), lines))
    named = ((group, authors) for group in groups if (authors := _people(group, site_name)))
    for stated, authors in _without_media_in_han(named):
        between = lines_under(blocks, headline, body_start)
        byline = printed_byline(printed, authors, between)
        group = _with_all_that_are_printed(stated, authors, signed, site_name)
        people = tuple(_as_spelt(author, blocks) for author in _people(group, site_name))
        return Credits(byline, people, _credited(group, site_name))
    credited = filter(None, (_credited(group, site_name) for group in again))
    return Credits(printed_byline(printed, ()), (), next(credited, ()))


def _with_all_that_are_printed(
    stated: list[Credit], authors: Sequence[Author], printed: Iterable[Credit], site: str | None
) -> list[Credit]:
    """Take the printed byline that names the authors the head states, if it names more of them."""
    if stated[0].source not in _STATED:
        return stated
    names = {folded(author.name) for author in authors}
    for credit in printed:
        people = _people([credit], site)
        if are_initials_of(authors, people):
            return [credit]
        theirs = {folded(author.name): author.name for author in people}
        if names & theirs.keys():
            more = [name for key, name in theirs.items() if key not in names]
            is_whole = names < theirs.keys() and all(map(_is_sure, more))
            return [credit] if is_whole else stated
    return stated


def _is_sure(name: str) -> bool:
    """Tell a name from "Lead Reviewer" and "EMS Speech", which a role has behind its sign."""
    return is_cased(name) and not is_wording(name.split())


_MAY_BE_TURNED = frozenset({"meta", "json-ld"})
"""Sources of credits that may have been turned round: "Ruiz, Anna"."""

_Named = tuple[list[Credit], tuple[Author, ...]]


def _without_media_in_han(named: Iterator[_Named]) -> Iterator[_Named]:
    """Leave out a portal that comes first where a place names a Chinese surname as well."""
    for first in islice(named, 1):
        if _may_be_media_in_han(first[1]):
            yield from (each for each in chain([first], named) if _is_sure_in_han(*each))
        yield first


def _is_sure_in_han(group: list[Credit], authors: Sequence[Author]) -> bool:
    surnamed = all(is_chinese_name(author.name) for author in authors)
    return surnamed and not names_an_editor_in_charge(group[0].line)


def _may_be_media_in_han(authors: Sequence[Author]) -> bool:
    """May they be portals and papers, "网易" or "新京报", which look like names in Chinese?"""
    return all(
        " " not in author.name and author.name[0] > "⺀" and not is_chinese_name(author.name)
        for author in authors
    )


def are_outranked(named: Credits) -> bool:
    """Is nobody named, or only the editor in charge, or what may be a paper?"""
    return names_an_editor_in_charge(named.printed) or _may_be_media_in_han(named.authors)


def with_reporters(named: Credits, reporters: tuple[Author, ...]) -> Credits:
    """Take those who reported a story instead of names that they outrank."""
    in_charge = names_an_editor_in_charge(named.printed)
    stay = named.authors and not in_charge and _may_be_media_in_han(reporters)
    if stay or not (reporters and are_outranked(named)):
        return named
    return replace(named, authors=reporters, credited=tuple(each.name for each in reporters))


def printed_credits(
    blocks: Sequence[Block], headline: int | None, body_start: int
) -> Iterator[Credit]:
    """Give the lines of a document that may be its byline, the most trusted first."""
    in_charge: list[Credit] = []
    by_an_agency = False
    for find in _PLACES:
        if by_an_agency and find in _FAR:
            continue  # who is named down there wrote other stories, or a part of this
        for credit in find(blocks, headline, body_start):
            by_an_agency |= agency_alone(credit.printed) is not None
            if names_an_editor_in_charge(credit.line):
                in_charge.append(credit)
            else:
                yield credit
    yield from in_charge


def author_candidates(
    head: Head, blocks: Sequence[Block], headline: int | None, body_start: int
) -> Iterator[Found]:
    """Give what each place says of the authors, the most trusted first."""
    site_name = meta(head, "og:site_name")
    lines = printed_credits(blocks, headline, body_start)
    places = {block.text: number for number, block in reversed(list(enumerate(blocks)))}
    for group in _groups(stated_credits(head), lines):
        people = ", ".join(author.name for author in _people(group, site_name))
        printed = ", ".join(credit.printed for credit in group)
        source = ", ".join(dict.fromkeys(credit.place or credit.source for credit in group))
        but = "" if people else "names no person"
        yield Found(people or printed, source, places.get(group[0].line), but=but)


def _groups(stated: Iterable[Credit], printed: Iterable[Credit]) -> Iterator[list[Credit]]:
    """Gather what each place says, in order; each printed line is a place of its own."""
    yield from (list(group) for _, group in groupby(stated, key=lambda credit: credit.source))
    yield from ([credit] for credit in printed)


def _people(group: list[Credit], site_name: str | None) -> tuple[Author, ...]:
    people: dict[str, Author] = {}
    for credit in group:
        if not credit.is_organisation:
            for author in _authors(credit, site_name):
                people.setdefault(folded(author.name), author)
    return tuple(people.values())


def _authors(credit: Credit, site_name: str | None) -> tuple[Author, ...]:
    """Read the names of a credit; what is stated as a person and looks like a name is one."""
    if _HAS_A_SITE.search(credit.printed) or names_who_sells_pictures(credit.printed):
        return ()
    read = read_byline(credit.printed, site_name=site_name)
    if credit.source in _MAY_BE_TURNED and credit.line not in ("", credit.printed):
        return tuple(_as_printed(author, credit.line) for author in read)
    words = credit.printed.split()
    named = credit.is_person and 1 < len(words) <= _MOST_WORDS_OF_A_NAME
    if read or not named or not all(word[0].isalpha() for word in words):
        return read
    if (
        words[-1].casefold() in word_list("nobody")
        or agency_named(credit.printed)
        or folded(credit.printed) == folded(site_name or "")
    ):
        return ()
    return (Author(name=credit.printed, name_as_printed=credit.printed),)


def _as_printed(author: Author, printed: str) -> Author:
    return author.model_copy(update={"name_as_printed": printed})


def _as_spelt(author: Author, blocks: Sequence[Block]) -> Author:
    """Give a name in capitals the letters that the page prints it in somewhere else."""
    printed = author.name_as_printed or ""
    if not printed.isupper() or author.name.isupper():
        return author
    return author.model_copy(
        update={"name": spelt_in((block.text for block in blocks), author.name)}
    )


def _credited(group: list[Credit], site_name: str | None) -> tuple[str, ...]:
    """Give every name of a place, in order; what stands beside a person's name is an agency's."""
    names: dict[str, str] = {}
    for credit in group:
        people = () if credit.is_organisation else _authors(credit, site_name)
        for author in people:
            names.setdefault(folded(author.name), author.name)
        bare = without_a_place(bare_credit(credit.printed))
        if not people and may_be_credited(bare):
            names.setdefault(folded(bare), bare)
        elif people and (agency := _agency_in(bare)):
            names.setdefault(folded(agency), agency)
    return tuple(name for key, name in names.items() if key)


def _agency_in(credit: str) -> str | None:
    """Give an agency beside a person as it is printed: "dpa" of "Anna Ruiz, dpa"."""
    return next(filter(agency_named, map(str.strip, _PARTS.split(credit))), None)
