"""Addresses of the web: made whole, or taken apart; what cannot be read is none.

/img/bridge.jpg  on  https://post.example/a   →   https://post.example/img/bridge.jpg
data:image/gif   http://[bracket              →   no address
"""

import re
from urllib.parse import SplitResult, urljoin, urlsplit

from copydesk.article.limits import ADDRESS_CHARACTERS

_WEB = frozenset({"http", "https"})
_ARCHIVED = re.compile(
    # Archives of the web: a stamp, and behind it the whole address.
    r"^https?://[^/?#]+/(?:[^?#]*/)?\d{4,14}(?:[a-z]{2}_)?/(?P<address>https?://[^/]+\.[^/]+.*)",
    re.IGNORECASE,
)
_TRANSLATED = ".translate.goog"
_NOTHING = urlsplit("")


def whole_address(address: str, base: str | None) -> str | None:
    """Make an address whole by its page's; None if it is none of the web, or too long."""
    try:
        whole = urljoin(base or "", address.strip())
    except ValueError:  # brackets that are no IPv6 address
        return None
    parts = _parts_of(whole)
    is_web = parts.scheme in _WEB and bool(parts.netloc)
    return whole if is_web and len(whole) <= ADDRESS_CHARACTERS else None


def host_of(address: str | None) -> str:
    """Take the host off an address, in lower case, without "www."."""
    return (_parts_of(address).hostname or "").removeprefix("www.")


def path_of(address: str | None) -> str:
    """Take the path, as far as any address goes."""
    return _parts_of(address).path[:ADDRESS_CHARACTERS]


def is_home_page(address: str) -> bool:
    """Say whether an address has neither path nor question: it shows no single story."""
    parts = _parts_of(address)
    return parts.path in {"", "/"} and not parts.query


def archived_address(address: str | None) -> str | None:
    """Give the address of which another is a copy in an archive, or a translation.

    >>> archived_address("https://web.archive.org/web/20040930120000/http://post.example/a")
    'http://post.example/a'
    """
    kept = _ARCHIVED.search((address or "")[:ADDRESS_CHARACTERS])
    if kept:
        return kept["address"]
    parts = _parts_of(address)
    host = parts.hostname or ""
    if host.endswith(_TRANSLATED):
        # "post-office-example": a dash is a dot there, and two are a dash.
        labels = host.removesuffix(_TRANSLATED).replace("--", "\0").replace("-", ".")
        return f"https://{labels.replace(chr(0), '-')}{parts.path}"
    return address


def _parts_of(address: str | None) -> SplitResult:
    try:
        return urlsplit(address or "")
    except ValueError:  # as above
        return _NOTHING
