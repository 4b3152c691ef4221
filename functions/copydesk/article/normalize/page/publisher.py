"""Publishers: who put a story out, by name and by domain.

og:site_name "The Daily Example", https://www.daily.example.co.uk/a  →  example.co.uk
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from copydesk.article.draft import Head
from copydesk.article.folding import folded
from copydesk.article.limits import NAME_CHARACTERS
from copydesk.article.model import Publisher
from copydesk.article.normalize.found import Found, no_longer_than, winner
from copydesk.article.normalize.page.addresses import archived_address, host_of
from copydesk.article.normalize.page.linked_data import article_of, linked, objects_of, types_of
from copydesk.article.normalize.page.metadata import stated
from copydesk.article.normalize.page.site import name_in_title, parts_of_title, site_as_title

# Second levels under which anybody may register, in countries that have them.
_SHARED = frozenset(
    {"ac", "ad", "co", "com", "ed", "edu", "go", "gob", "gov", "gouv", "govt", "gr", "lg", "ltd"}
    | {"me", "mil", "ne", "net", "nom", "or", "org", "sch", "web"}
)
_COUNTRY_LETTERS = 2
_OWNED = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_LONGEST_NOTICE = 300
_FEWEST_LETTERS = 3
_SITES = frozenset({"newsmediaorganization", "organization", "website"})


def publisher_of(
    head: Head, url: str | None, uploaded: str | None, lines: Iterable[str] = ()
) -> Publisher | None:
    """Name the publisher.

    Args:
        head: What the page says.
        url: The story's own address.
        uploaded: The name that the uploader gives; it counts most.
        lines: Of the page: one may say whose it is.
    """
    # What an archive or a translator shows, others have published.
    url = archived_address(url)
    name = winner(publisher_candidates(head, uploaded, url, lines))
    domain = registrable_domain(host_of(url)) or None
    return Publisher(name=name, domain=domain) if name or domain else None


def publisher_candidates(
    head: Head, uploaded: str | None, url: str | None, lines: Iterable[str] = ()
) -> Iterator[Found]:
    """Give all names of the publisher, the most trusted first."""
    own = [Found(uploaded, "the uploader")] if uploaded else []
    names = ("og:site_name", "dc.publisher", "publisher", "application-name")
    sites = (thing for thing in head.linked_data if _SITES.intersection(types_of(thing)))
    article = article_of(head)
    referred = {"publisher": [*objects_of(head, article, "publisher")]}
    titled = name_in_title(head.title, host_of(url)) or site_as_title(head.title, host_of(url))
    found = chain(
        own,
        linked(article, "publisher"),
        linked(referred, "publisher"),
        stated(head, *names),
        (Found(one.text, "JSON-LD of the site") for site in sites for one in linked(site, "name")),
        [Found(titled, "<title>, as the host spells it")] if titled else [],
        _owner_in_title(head.title or "", lines),
    )
    return no_longer_than(NAME_CHARACTERS, found)


def _owner_in_title(title: str, lines: Iterable[str]) -> Iterator[Found]:
    """Find the end of a title that a line says the page is owned by: "© 2025 Vale Railway"."""
    parts = [title[slice(*part)] for part in parts_of_title(title)]
    *others, end = [part for one in parts for part in one.split("_")] or [""]
    key = folded(end)
    if not others or len(key) < _FEWEST_LETTERS:
        return
    owned = (line for line in lines if len(line) <= _LONGEST_NOTICE and _OWNED.search(line))
    if any(key in folded(line) for line in owned):
        yield Found(end.strip(), "<title>, as the owner of the page")


def registrable_domain(host: str) -> str:
    """Take the part of a host name that was registered.

    >>> registrable_domain("news.example.co.uk")
    'example.co.uk'
    """
    labels = host.split(".")
    if labels[-1].isdigit() or ":" in host:  # an address of numbers has no domain
        return host
    shared = len(labels) > 2 and len(labels[-1]) == _COUNTRY_LETTERS and labels[-2] in _SHARED  # noqa: PLR2004
    return ".".join(labels[-3:] if shared else labels[-2:])
