"""Trails: the way from a site's first page to a story, by its sections.

    Home » Local news » Tollerby » Heifer rescued from well
           ^section

Its first step below the home page is the section of the paper; the last may be the story itself.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.page.linked_data import (
    string_of,
    strings_of,
    things_of,
    types_of,
)
from copydesk.article.normalize.page.metadata import link, meta
from copydesk.article.normalize.page.site import is_site, site_of

_HOME_ADDRESS = re.compile(
    r"(?:(?:https?:)?//[^/?#]+)?/?(?:index\.\w{2,5}|home)?/?(?:[?#].*)?",
    re.IGNORECASE,
)
_HOME = frozenset(
    """
    home homepage start startseite accueil inicio início inici hem hjem etusivu voorpagina frontpage
    anasayfa domov domů главная головна αρχική 首页 首頁 ホーム トップ 홈 الرئيسية होम beranda
    """.split()  # noqa: SIM905 - words read better than thirty strings
)
_MOST_WORDS = 4
"""Of a section's name: a longer step is a headline."""


def first_steps(head: Head) -> Iterator[Found]:
    """Give the first step below the home page: of the trail in JSON-LD, then of the printed one."""
    for source, trail in (("JSON-LD trail", _linked_trail(head)), ("trail", head.filing.trail)):
        yield from (Found(name, source) for name in islice(_below_home(trail, head), 1))


def _below_home(trail: Iterable[tuple[str, str]], head: Head) -> Iterator[str]:
    own, site = {link(head, "canonical"), meta(head, "og:url")}, None
    for number, (name, address) in enumerate(trail):
        site = site or site_of(head)
        spelled = number == 0 and folded(name) in map(folded, site.host.split("."))
        is_home = spelled or name.casefold() in _HOME or _HOME_ADDRESS.fullmatch(address or "-")
        is_story = bool(address) and address in own
        is_story |= not address and folded(head.title or "").startswith(folded(name))
        is_short = len(name.split()) <= _MOST_WORDS
        if is_short and not is_home and not is_story and not is_site(name, site):
            yield name


def _linked_trail(head: Head) -> Iterator[tuple[str, str]]:
    for thing in head.linked_data:
        if "breadcrumblist" in types_of(thing):
            for step in things_of(thing.get("itemListElement")):
                yield from _step(step)
            return


def _step(step: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    to = step.get("item")
    address = (to.get("@id") or to.get("url")) if isinstance(to, Mapping) else to
    name = string_of(step, "name") or next(strings_of(to if isinstance(to, Mapping) else ""), "")
    if name:
        yield name, address if isinstance(address, str) else ""
