"""Answers of servers, as a crawler or ``curl -i`` writes them: status, headers, and the page.

HTTP/1.1 200 OK
Content-Type: text/html; charset=iso-8859-1
Transfer-Encoding: chunked

What a server packed is unpacked, unless whoever wrote it down has done that before and left the
header as it was.

Source:
    RFC 9112.
"""

import re
import zlib
from email.message import Message

from copydesk.article.envelopes.contents import Contents
from copydesk.article.envelopes.headers import read_headers, value_of
from copydesk.article.envelopes.parts import STEP
from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.article.unpack import GZIP, unpack
from copydesk.errors import ProblemCode, Unreadable

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? (?P<code>\d{3})(?: (?P<phrase>[^\r\n]{0,200}))?\r?\n")
_MOST_HEADS = 20
"""Of one document: "100 Continue" and redirections stand before the answer."""

_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]{0,9}(?:;[^\r\n]{0,200})?\r?\n")
_MOST_CHUNKS = 100_000
_OUTSIDE = ("br", "zstd", "compress")
"""Ways of packing that would need another library."""


def open_answer(around: Contents) -> Contents | None:
    """Take the page out of an answer; None if it is none.

    Raises:
        Unreadable: It is no page but an error, or packed as we cannot read.
    """
    headed = read_answer(around.body)
    if headed is None:
        return None
    status, headers, start = headed
    refuse_failure(status)
    body = _unpacked(_whole(around.body[start:], headers), headers)
    return Contents(body, value_of(headers, "content-type") or None, around.url)


def read_answer(body: bytes) -> tuple[str, Message, int] | None:
    """Read the head of the last answer: its status, its headers, and where its body begins."""
    found, start = None, 0
    for _ in range(_MOST_HEADS):
        line = _STATUS.match(body, start)
        headed = read_headers(body, line.end()) if line else None
        if line is None or headed is None or not (found or headed.end > line.end() + 2):
            break
        status = f"{line['code'].decode()} {(line['phrase'] or b'').decode('ascii', 'replace')}"
        found, start = (status.strip(), headed.headers, headed.end), headed.end
    return found


def refuse_failure(status: str) -> None:
    """Refuse what a server sends instead of a page: an error, or the way to another address."""
    if is_failure(status):
        reason = f"this is a server's answer {status!r}, and no page"
        raise Unreadable(ProblemCode.NO_ARTICLE, reason, step=STEP)


def is_failure(status: str) -> bool:
    return not status.startswith("2")


def _whole(body: bytes, headers: Message) -> bytes:
    """Put the chunks together; of what does not begin with one somebody has done that."""
    if "chunked" not in value_of(headers, "transfer-encoding").lower():
        return body
    chunks: list[bytes] = []
    at = 0
    while chunk := _CHUNK.match(body, at):
        size = int(chunk[1], 16)
        if not size:
            break
        if len(chunks) == _MOST_CHUNKS:
            reason = f"over {_MOST_CHUNKS:,} chunks in one answer"
            raise Unreadable(ProblemCode.TOO_COMPLEX, reason, step=STEP)
        chunks.append(body[chunk.end() : chunk.end() + size])
        at = chunk.end() + size
        at += 2 if body.startswith(b"\r\n", at) else body.startswith(b"\n", at)
    return b"".join(chunks) or body


def _unpacked(body: bytes, headers: Message) -> bytes:
    packed = value_of(headers, "content-encoding").lower()
    if body.startswith(GZIP):
        return unpack(body)
    if packed == "deflate":
        return _inflated(body)
    if packed in _OUTSIDE and not _is_text(body):
        reason = f"what is in this answer is packed with {packed!r}, which is not read"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=STEP)
    return body


def _inflated(body: bytes) -> bytes:
    """Unpack a zlib stream, with its header or, as old servers send it, without."""
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            inflated = zlib.decompressobj(window).decompress(body, DOCUMENT_BYTES + 1)
        except zlib.error:
            continue
        if len(inflated) > DOCUMENT_BYTES:
            reason = f"more than {DOCUMENT_BYTES:,} bytes come out of this answer"
            raise Unreadable(ProblemCode.TOO_LARGE, reason, step=STEP)
        return inflated
    return body


def _is_text(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\x00" not in body
