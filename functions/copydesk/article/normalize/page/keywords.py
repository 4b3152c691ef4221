"""Keywords and the section of the paper, as the page states them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice

from copydesk.article.draft import Head
from copydesk.article.limits import NAME_CHARACTERS
from copydesk.article.normalize.found import Found, no_longer_than, winner
from copydesk.article.normalize.page.linked_data import article_of, linked, string_of
from copydesk.article.normalize.page.metadata import meta, stated
from copydesk.article.normalize.page.site import is_site, parts_of_title, site_of
from copydesk.article.normalize.page.trails import first_steps

MOST_KEYWORDS = 50
COMMAS_OF_A_LIST = 2
"""In one tag: "Paris, France" is a place, "fish, boats, nets" are three."""

MOST_WORDS = 8
"""Of one keyword: longer ones are the headline, or a list without commas."""

_MOST_WORDS_OF_A_SECTION = 3
_FORMS = frozenset(
    """
    audio blog gallery interview live liveblog news photos pictures podcast video videos vidéo vídeo
    """.split()  # noqa: SIM905 - names read better than so many strings
)
"""What a title calls a page by its form."""

_LONGEST_KEYWORD = 100
_MOST_IN_A_LIST = 500
"""Of one value, parted: a list may repeat itself for a megabyte."""


_PATH_OF_SECTIONS = re.compile(r"(?<=\w),(?=\w).*")
_KINDS_OF_PAGES = frozenset(
    {"article", "articles", "blog", "blogs", "page", "post", "story", "subjects", "uncategorized"}
    | {"all", "allgemein", "anzeige", "archive", "log in", "login", "non classé", "topics"}
    | {
        "foto galeri",
        "fotogalerie",
        "galeria",
        "galerie",
        "gallery",
        "photo-gallery",
        "photo gallery",
    }
    | {"sem categoria", "senza categoria", "sin categoría", "view all"}
)
"""What makers of pages write for a section: it says what a page is, and not where it stands."""


def keywords_of(head: Head) -> tuple[str, ...]:
    """List the keywords, each once, in the order of the page."""
    usable = (one.text for one in keyword_candidates(head) if not one.but)
    return tuple(islice(usable, MOST_KEYWORDS))


def keyword_candidates(head: Head) -> Iterator[Found]:
    """Give every keyword wherever it stands; said again it adds nothing."""
    known: set[str] = set()
    for one in no_longer_than(_LONGEST_KEYWORD, _keywords(head)):
        key = one.text.casefold()
        if len(key.split()) > MOST_WORDS:
            yield replace(one, but=one.but or "is longer than a keyword")
        elif one.but or key in known:
            yield replace(one, but=one.but or "is named before")
        elif len(known) == MOST_KEYWORDS:
            yield replace(one, but=f"comes after {MOST_KEYWORDS} others")
        else:
            known.add(key)
            yield one


def _keywords(head: Head) -> Iterator[Found]:
    named = list(_stated_keywords(head))
    yield from named
    if not named:
        yield from (Found(_bare(tag), "link to a tag") for tag in head.filing.tags)


def _stated_keywords(head: Head) -> Iterator[Found]:
    yield from _parted(linked(article_of(head), "keywords", "about"))
    for one in stated(head, "article:tag", "parsely-tags", "og:article:tag"):
        is_list = one.text.count(",") >= COMMAS_OF_A_LIST
        yield from _parted([one]) if is_list else [replace(one, text=_bare(one.text))]
    yield from _parted(stated(head, "news_keywords", "keywords", "sailthru.tags"))


def _parted(listed: Iterable[Found]) -> Iterator[Found]:
    for one in listed:
        value = one.text.replace("\u3001", ",").replace("\u060c", ",")
        separator = ";" if ";" in value and "," not in value else ","
        for part in value.split(separator, _MOST_IN_A_LIST)[:_MOST_IN_A_LIST]:
            if keyword := _bare(part):
                yield Found(keyword, one.source)


def _bare(keyword: str) -> str:
    return keyword.strip(' \t\r\n"“”')


def section_of(head: Head) -> str | None:
    """Name the section: "World"."""
    return winner(section_candidates(head))


def _part_of_title(head: Head) -> Iterator[Found]:
    """Find the only part of a title that is neither headline nor site: "Rain | Local | Post"."""
    title = head.title or ""
    said = (meta(head, "og:title"), string_of(article_of(head), "headline"))
    headline = next((one for one in said if one and one in title), None)
    if headline is None:
        return
    site = site_of(head)
    around = title.split(headline, 1)
    parts = [side[slice(*span)].strip() for side in around for span in parts_of_title(side)]
    others = [part for part in parts if any(map(str.isalpha, part)) and not is_site(part, site)]
    named = len(parts) > len(others) and len(others) == 1
    named = named and others[0].casefold() not in _FORMS
    if named and len(others[0].split()) <= _MOST_WORDS_OF_A_SECTION:
        yield Found(others[0], "<title>")


def section_candidates(head: Head) -> Iterator[Found]:
    """Give all names of the section, the most trusted first."""
    names = (
        "article:section",
        "parsely-section",
        "og:article:section",
        "section",
        "articlesection",
        "prism.section",
        "subsection",
        "category",
        "cg",
        "wt.cg_n",
    )
    found = chain(
        linked(article_of(head), "articleSection"),
        stated(head, *names),
        (Found(name, "link to a category") for name in head.filing.categories),
        first_steps(head),
        [Found(head.filing.above, "link above the headline")] if head.filing.above else [],
        _part_of_title(head),
    )
    for one in no_longer_than(NAME_CHARACTERS, found):
        # "sports,nba,nets" is a path: its first part is a section of the paper.
        named = replace(one, text=_PATH_OF_SECTIONS.sub("", one.text))
        if "://" in named.text or named.text.startswith("/"):
            named = replace(named, but=named.but or "is an address")
        elif named.text.casefold() in _KINDS_OF_PAGES:
            named = replace(named, but=named.but or "is a kind of page")
        elif named.text.count(",") >= COMMAS_OF_A_LIST:
            named = replace(named, but=named.but or "is a list of sections")
        yield named
