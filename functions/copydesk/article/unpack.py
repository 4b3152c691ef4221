"""Unpacking: a document in gzip is read as what is inside, one layer of it.

    page.html.gz     1f 8b 08 …  →  "<!doctype html>…"

What comes out is counted while it comes: a bomb of a kilobyte ends at the limit of any document.
"""

import zlib

from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.errors import ProblemCode, Unreadable

GZIP = b"\x1f\x8b"
_STEP = "unpack"
_MOST_MEMBERS = 512
"""Blocked gzip has one for each 64 KB; what follows each is copied, so of empty ones in number
nobody would see the end."""

_GZIP_FORMAT = 31
"""zlib's number for a window of 32 KB inside gzip's header and trailer."""


def unpack(body: bytes) -> bytes:
    """Take a document out of its gzip; one without stays as it is.

    Raises:
        Unreadable: It is broken off, gives more than any document may have, or is packed twice.
    """
    if not body.startswith(GZIP):
        return body
    unpacked = _members(body)
    if unpacked.startswith(GZIP):
        reason = "this is gzip inside gzip: one layer is read"
        raise Unreadable(ProblemCode.FORBIDDEN_CONSTRUCT, reason, step=_STEP)
    return unpacked


def _members(body: bytes) -> bytes:
    """Unpack all members of a file, one after the other (RFC 1952, 2.2)."""
    parts: list[bytes] = []
    left = DOCUMENT_BYTES
    while body.startswith(GZIP):
        if len(parts) == _MOST_MEMBERS:
            reason = f"over {_MOST_MEMBERS} members in one gzip"
            raise Unreadable(ProblemCode.TOO_COMPLEX, reason, step=_STEP)
        member = zlib.decompressobj(_GZIP_FORMAT)
        try:
            part = member.decompress(body, left + 1)
        except zlib.error as broken:
            raise Unreadable(ProblemCode.MALFORMED, "this gzip is broken", step=_STEP) from broken
        left -= len(part)
        if left < 0:
            reason = f"more than {DOCUMENT_BYTES:,} bytes come out of this gzip"
            raise Unreadable(ProblemCode.TOO_LARGE, reason, step=_STEP)
        if not member.eof:
            raise Unreadable(ProblemCode.MALFORMED, "this gzip breaks off", step=_STEP)
        parts.append(part)
        body = member.unused_data
    return b"".join(parts)
