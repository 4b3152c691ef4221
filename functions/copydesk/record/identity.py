"""Ids that anybody can compute again: of an article, and of an event."""

import hashlib
from uuid import UUID, uuid5

ID_DIGITS = 32

_EVENTS = UUID("8a0f4f0e-5c0e-5a55-9d8a-0c0d5e5b7c01")
"""Our namespace for event ids; chosen once, never changed."""


def article_id(bucket: str, key: str) -> str:
    """Name the article of an object.

    Args:
        bucket: Name of the bucket.
        key: The decoded key, not as it stands in a notice.

    >>> article_id("incoming", "a.txt")
    'edba50478f125b80779cd3b78b6ac5b7'
    """
    return hashlib.sha256(f"{bucket}/{key}".encode("utf-8", "surrogatepass")).hexdigest()[
        :ID_DIGITS
    ]


def event_id(article: str, version: int) -> str:
    """Name the event of a version: the same in every copy, so that a re-send is recognised.

    >>> event_id("edba50478f125b80779cd3b78b6ac5b7", 1)
    '18da7986-9ee0-5c61-998f-693eaa904aa4'
    """
    return str(uuid5(_EVENTS, f"{article}/{version}"))
