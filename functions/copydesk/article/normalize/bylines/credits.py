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
from copydesk.article.model import Author, Byline
from copydesk.article.normalize.bylines.agency import agency_named
from copydesk.article.normalize.bylines.by_words import BY, leads_on
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.han_bylines import lines_in_han, names_an_editor_in_charge
from copydesk.article.normalize.bylines.lines import Credit, byline_lines
from copydesk.article.normalize.bylines.page_bylines import lines_of_names, signatures_below
from copydesk.article.normalize.bylines.printed_byline import lines_between, printed_byline
from copydesk.article.normalize.bylines.stated_credits import stated_credits
from copydesk.article.normalize.bylines.words import goes_on_after_a_name
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.page.metadata import meta
from copydesk.article.normalize.page.site import folded
from copydesk.article.normalize.quotes.tongues.chinese import is_chinese_name
from copydesk.article.normalize.word_lists import word_list

_MOST_WORDS_OF_NAMES = 8
_MOST_WORDS_OF_A_NAME = 5
_AROUND_NAMES = " ,;|【】（）"
_LEADS = re.compile(rf"^(?:{BY})\s", re.IGNORECASE)
# "Deutsche Zeitung (www.example.de)" is no person.
_HAS_A_SITE = re.compile(r"\((?:https?://|www\.)")
_PARTS = re.compile(r"[/,;&|()]|\s[-–—]\s")
_NO_CREDIT = re.compile(
    r"""
    ^[(\[] | taboola | outbrain | :\s | :$ | ： | :// | [|\u00b7\u2022] | ^\d+\s?min | (?:\.\.|…)$
    | \((?:erforderlich|required|obligatoire|obligatorio|requerido|verplicht)\)
    | ^(?: l['’]auteure? | der\sautor | die\sautorin | el\sautor | l['’]autore
      | (?:about\s)?the\sauthor )$
    | ^(?: (?:user|site|system)?\s?admin(?:istrator)? | super\s?user | webmaster | editor | user
      | author | unknown | undefined | null | by | print | follow | more | mehr | share
      | 未知 | 佚名 | 匿名 | 管理员 | 系统管理员 | 网络整理 | 关注 | 分享 | 原创 | 转载 | 小编 )$
    | ^(?=[a-z0-9]*\d+[a-z])[a-z0-9]{10,}$     # "qx7hr2mal0ci" logs in, but writes nothing
    """,
    re.IGNORECASE | re.VERBOSE,
)


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
    lines, printed = tee(printed_credits(blocks, headline, body_start))
    groups, again = tee(_groups(stated_credits(head), lines))
    named = ((group, authors) for group in groups if (authors := _people(group, site_name)))
    for group, authors in _without_media_in_han(named):
        between = lines_between(blocks, headline, body_start)
        byline = printed_byline(printed, authors, between)
        return Credits(byline, authors, _credited(group, site_name))
    credited = filter(None, (_credited(group, site_name) for group in again))
    return Credits(printed_byline(printed, ()), (), next(credited, ()))


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
    for find in (byline_lines, lines_in_han, lines_of_names, signatures_below):
        for credit in find(blocks, headline, body_start):
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
    if _HAS_A_SITE.search(credit.printed):
        return ()
    read = read_byline(credit.printed, site_name=site_name)
    if credit.source == "meta" and credit.line != credit.printed:
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


def _credited(group: list[Credit], site_name: str | None) -> tuple[str, ...]:
    """Give every name of a place, in order; what stands beside a person's name is an agency's."""
    names: dict[str, str] = {}
    for credit in group:
        people = () if credit.is_organisation else _authors(credit, site_name)
        for author in people:
            names.setdefault(folded(author.name), author.name)
        bare = _bare(credit.printed)
        if not people and _may_be_credited(bare):
            names.setdefault(folded(bare), bare)
        elif people and (agency := _agency_in(bare)):
            names.setdefault(folded(agency), agency)
    return tuple(name for key, name in names.items() if key)


def _bare(printed: str) -> str:
    """Cut what leads to a name and on from it: "von Example am"."""
    words = _LEADS.sub("", printed.strip(_AROUND_NAMES)).split()
    while words and goes_on_after_a_name(words[-1]):
        words.pop()
    return " ".join(words).strip(_AROUND_NAMES)


def _may_be_credited(bare: str) -> bool:
    """Tell a desk or a site from a number, a label, a photo's credit: "(Image: Example)"."""
    named = any(c.isalpha() for c in bare) and not leads_on(bare)
    return named and len(bare.split()) <= _MOST_WORDS_OF_NAMES and not _NO_CREDIT.search(bare)


def _agency_in(credit: str) -> str | None:
    """Give an agency beside a person as it is printed: "dpa" of "Anna Ruiz, dpa"."""
    return next(filter(agency_named, map(str.strip, _PARTS.split(credit))), None)
