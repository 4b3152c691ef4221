"""Parts: a mail's body as MIME has it, whole or in parts, and parts in parts.

    --b1                                          a line that begins a part
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: base64

    UmFpbiBmZWxsLg==
    --b1--                                        the line that ends the last

Source:
    RFC 2045, 2046. The library's parser asks each line whether it ends one of the parts it is in,
    and so takes a minute for some thousand parts in each other; here each is cut out once.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from typing import NamedTuple

from copydesk.article.envelopes.headers import read_headers, value_of
from copydesk.errors import ProblemCode, Unreadable

STEP = "unpack"

PAGES = frozenset({"text/html", "application/xhtml+xml"})
"""Media types of pages."""

_DEEPEST = 20
"""Parts in each other. Seen: 5."""

_MOST_PARTS = 1_000
"""Of one mail, all levels together. Seen: 60, of a saved page with its pictures."""

_LONGEST_MARK = 200
_MARK_ENDS = re.compile(rb"(--)?[ \t]{0,100}(?:\r?\n|\Z)")
_GUESSED = re.compile(
    rb"(?:\A|\n)--(?P<mark>[^\s-][^\r\n]{0,199}?|-[^\r\n]{1,199}?)[ \t]{0,9}\r?\n"
    rb"(?=Content-[A-Za-z-]{1,40}:)"
)
_GUESSED_WITHIN = 4_096
"""Bytes in which the first part begins, where the headers name another mark, or none."""

_LEAST_BASE64 = 0.95
"""Share of a body, white space left out, that must be letters of base64 if it is in that."""

_SPACED = re.compile(rb"[^\s][ \t]{1,9}[^\s]")
_LOOKED_AT = 1_000
"""Bytes of a body that show that it is in words, which no base64 is."""

_NOT_BASE64 = bytes(
    set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
)


@dataclass(frozen=True, slots=True)
class Part:
    """A mail, or a part of one."""

    headers: Message

    encoded: bytes
    """Its body as it stands in the mail."""

    parts: tuple["Part", ...] = ()

    @property
    def media_type(self) -> str:
        """In lower case, without parameters; ``text/plain`` if none is said."""
        return self.headers.get_content_type()

    @property
    def name(self) -> str:
        """The file's name of an attachment."""
        return " ".join((self.headers.get_filename() or "").split())

    @property
    def is_attached(self) -> bool:
        """Whether it is a file that came along, and no text for whoever opens the mail."""
        said = self.headers.get_content_disposition()
        return said == "attachment" or bool(said and self.name)

    @property
    def body(self) -> bytes:
        """Its body, decoded from what mails carry."""
        encoding = value_of(self.headers, "content-transfer-encoding").lower()
        if encoding == "base64":
            return _from_base64(self.encoded)
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.encoded)
        return self.encoded


def read_mail(body: bytes, headers: Message) -> Part:
    """Read the parts of a mail.

    Raises:
        Unreadable: Its parts are nested too deep, too many, or not to be told apart.
    """
    return _Reader().read(headers, body, 0)


class _Reader:
    """Reads the parts of one mail, and counts them."""

    def __init__(self) -> None:
        self._left = _MOST_PARTS

    def read(self, headers: Message, body: bytes, depth: int) -> Part:
        self._left -= 1
        if self._left < 0:
            reason = f"over {_MOST_PARTS:,} parts in one mail"
            raise Unreadable(ProblemCode.TOO_COMPLEX, reason, step=STEP)
        if depth > _DEEPEST:
            reason = f"over {_DEEPEST} levels of parts in each other"
            raise Unreadable(ProblemCode.TOO_DEEP, reason, step=STEP)
        if headers.get_content_maintype() != "multipart":
            return Part(headers, body)
        pieces = _pieces(body, headers)
        inside = tuple(self._part(headers, piece, depth + 1) for piece in pieces)
        if not inside and not depth:  # within others some programs write one mark for two levels
            reason = "the parts of this mail are not to be told apart: their mark is missing"
            raise Unreadable(ProblemCode.MALFORMED, reason, step=STEP)
        return Part(headers, body, inside)

    def _part(self, around: Message, piece: bytes, depth: int) -> Part:
        headed = read_headers(piece)
        headers, start = headed or (Message(), 0)
        if "content-type" not in headers and around.get_content_subtype() == "digest":
            headers["Content-Type"] = "message/rfc822"
        return self.read(headers, piece[start:], depth)


def _pieces(body: bytes, headers: Message) -> Iterator[bytes]:
    """Cut a body at its marks; what stands before the first is for programs that know no parts."""
    said = (headers.get_boundary() or "").encode("utf-8", "replace")[:_LONGEST_MARK]
    marks = _marks(body, said)
    first = next(marks, None) if said else None
    if first is None and (guess := _GUESSED.search(body, 0, _GUESSED_WITHIN)):
        marks = _marks(body, guess["mark"])
        first = next(marks)
    while first is not None and not first.is_last:
        following = next(marks, None)
        end = following.start if following else len(body)
        yield body[first.end : end].removesuffix(b"\n").removesuffix(b"\r")
        first = following


class _Mark(NamedTuple):
    start: int
    end: int
    is_last: bool


def _marks(body: bytes, said: bytes) -> Iterator[_Mark]:
    mark = b"--" + said
    at = body.find(mark)
    while at >= 0:
        behind = at + len(mark)
        ends = _MARK_ENDS.match(body, behind) if at == 0 or body[at - 1] == ord("\n") else None
        if ends:
            yield _Mark(at, ends.end(), ends[1] is not None)
        at = body.find(mark, behind)


def _from_base64(encoded: bytes) -> bytes:
    """Decode what there is: mails are cut off, and some were decoded before they were kept."""
    letters = encoded.translate(None, _NOT_BASE64)
    in_words = _SPACED.search(encoded, 0, _LOOKED_AT) is not None
    if in_words or len(letters) < len(b"".join(encoded.split())) * _LEAST_BASE64:
        return encoded
    whole = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))
