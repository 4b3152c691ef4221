"""Publishers: who put a story out, by name and by domain.

og:site_name "The Daily Example", https://www.daily.example.co.uk/a  →  example.co.uk
"""

from copydesk.article.draft import Head
from copydesk.article.limits import NAME_CHARACTERS
from copydesk.article.model import Publisher
from copydesk.article.normalize.linked_data import article_of, string_of, types_of
from copydesk.article.normalize.metadata import meta
from copydesk.article.normalize.site import host_of

# Second levels under which anybody may register, in countries that have them.
_SHARED = frozenset(
    {"ac", "co", "com", "edu", "go", "gob", "gov", "gouv", "govt", "ltd", "me", "mil", "ne"}
    | {"net", "nom", "or", "org", "sch", "web"}
)
_COUNTRY_LETTERS = 2
_SITES = frozenset({"newsmediaorganization", "organization", "website"})


def publisher_of(head: Head, url: str | None, stated: str | None) -> Publisher | None:
    """Name the publisher.

    Args:
        head: What the page says.
        url: The story's own address.
        stated: The name that the uploader gives; it counts most.
    """
    name = stated or string_of(article_of(head), "publisher") or meta(head, "og:site_name")
    name = name or meta(head, "dc.publisher", "publisher", "application-name") or _site(head)
    name = name if name and len(name) <= NAME_CHARACTERS else None
    domain = registrable_domain(host_of(url)) or None
    return Publisher(name=name, domain=domain) if name or domain else None


def _site(head: Head) -> str | None:
    sites = (thing for thing in head.linked_data if _SITES.intersection(types_of(thing)))
    return next((name for site in sites if (name := string_of(site, "name"))), None)


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
