"""Headers: lines of a name and a value above a body, as mails, servers and crawlers write them.

    Content-Type: text/plain;          the value goes on in a line that begins with a space
      charset=utf-8
                                       an empty line ends them

Source:
    RFC 5322, 2.2; RFC 9110, 5; ISO 28500 (WARC), 4. Values are parted into parameters, and
    encoded words (RFC 2047) decoded, by the library: but only so much of one as it does quickly.
"""

import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from typing import NamedTuple

from copydesk.article.charsets import codec_of

_MOST_BYTES = 256 * 1024
"""Of all headers together. Seen: 20,000, of a mail that went through six servers."""

_MOST_FIELDS = 2_000
_MOST_BROKEN = 3
"""Lines that are no header: some program on the way has broken a long one, or added its own."""

_LONGEST_VALUE = 2_000
"""Characters of a value that are read: the library takes the square of its length."""

_READ = frozenset(
    """
    mime-version content-type content-transfer-encoding content-disposition content-location
    content-id content-encoding content-length transfer-encoding snapshot-content-location
    from date subject message-id received return-path delivered-to dkim-signature
    warc-type warc-target-uri
    """.split()  # noqa: SIM905 - names read better than twenty strings
)
"""Names of what anybody asks for; mails have a hundred others."""

_BEGINS = re.compile(rb"[!-9;-~]{1,100}:|[ \t]*\r?\n")
_END = re.compile(rb"\n[ \t]*\r?\n|\n\Z")
_BLANK = re.compile(rb"[ \t]*\r?\n")
_FOLD = re.compile(r"\r?\n[ \t]+")
_FIELD = re.compile(r"([!-9;-~]{1,100})[ \t]{0,9}:[ \t]*(.*)", re.DOTALL)
_LINE_END = re.compile(r"\r?\n")


class Headed(NamedTuple):
    """Headers, and where in their bytes the body begins."""

    headers: Message
    end: int


def read_headers(body: bytes, start: int = 0) -> Headed | None:
    """Read the headers that stand at ``start``; None if that is no line of them."""
    if not _BEGINS.match(body, start):
        return None
    if blank := _BLANK.match(body, start):
        return Headed(Message(), blank.end())
    most = start + _MOST_BYTES
    found = _END.search(body, start, most)
    if found is None and len(body) > most:
        return None
    end = found.end() if found else len(body)
    fields = _fields(_FOLD.sub(" ", _text(body[start:end]).strip("\r\n")))
    return Headed(fields, end) if fields is not None else None


def _fields(lines: str) -> Message | None:
    headers, broken = Message(), 0
    for number, line in enumerate(_LINE_END.split(lines)):
        field = _FIELD.fullmatch(line)
        broken += field is None
        if broken > _MOST_BROKEN or number == _MOST_FIELDS:
            return None
        if field is None:
            continue
        name = field[1].lower()
        if name in _READ and name not in headers:
            headers[name] = field[2].strip()[:_LONGEST_VALUE]
    return headers


def _text(head: bytes) -> str:
    """Decode headers: ASCII by the standards, UTF-8 or a code page of old in the wild."""
    try:
        return head.decode("utf-8")
    except UnicodeDecodeError:
        return head.decode("cp1252", errors="replace")


def value_of(headers: Message, name: str) -> str:
    """Give the first value of a name as it stands, on one line; "" if there is none."""
    return " ".join(str(headers.get(name, "")).split())


def words_of(headers: Message, name: str) -> str:
    """Give a value that is text for readers: "=?utf-8?Q?Br=C3=BCcke?=" is "Brücke"."""
    printed = value_of(headers, name)
    try:
        words = decode_header(printed)
    except (HeaderParseError, ValueError):
        return printed
    return " ".join("".join(_decoded(*word) for word in words).split())


def _decoded(word: str | bytes, charset: str | None) -> str:
    if isinstance(word, str):
        return word
    return word.decode(codec_of(charset or "") or "utf-8", errors="replace")
