"""WARC: records of a crawler, one after the other, of which one is the answer with the page.

WARC/1.0
WARC-Type: response
WARC-Target-URI: https://example.org/story
Content-Type: application/http; msgtype=response
Content-Length: 14912

Source:
    ISO 28500. The libraries that read it cost 0.09 s of import, or 5 MB; this is all we need.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copydesk.article.envelopes.answers import is_failure, read_answer
from copydesk.article.envelopes.contents import PLACES, WEB, Contents
from copydesk.article.envelopes.headers import read_headers, value_of
from copydesk.article.envelopes.parts import STEP
from copydesk.errors import ProblemCode, Unreadable

_VERSION = re.compile(rb"WARC/\d\.\d{1,2}\r?\n")
_MOST_RECORDS = 10_000
_BETWEEN = b"\r\n"
_LENGTH = re.compile(r"\d{1,12}")
_WITH_A_PAGE = frozenset({"response", "resource", "conversion"})
"""Types of records; the others are about the crawl, or say that nothing has changed."""

_PAGE = re.compile(r"html\b", re.IGNORECASE)
_TEXT = re.compile(r"(?:text/(?:plain|markdown|xml)|\bjson|[/+]xml)\b", re.IGNORECASE)
_ROBOTS = "/robots.txt"


class _Captured(NamedTuple):
    """What a record has of one address."""

    url: str
    body: bytes
    content_type: str
    """Of the record: an answer as a whole has its own."""

    media_type: str
    """Of the page in it."""

    status: str
    """"" of what is no answer of a server."""

    @property
    def failed(self) -> bool:
        return bool(self.status) and is_failure(self.status)


def open_warc(around: Contents) -> Contents | None:
    """Take the one page out of a WARC; None if it is none.

    Raises:
        Unreadable: It breaks off, or has no page, or several.
    """
    if not _VERSION.match(around.body):
        return None
    captured = [one for one in _captured(around.body) if not one.url.endswith(_ROBOTS)]
    page = _only_page(captured, around.url)
    url = page.url if page.url.startswith(WEB) else None
    return Contents(page.body, page.content_type or None, around.url or url)


def _captured(body: bytes) -> Iterator[_Captured]:
    """Give each record that may have a page."""
    at = 0
    for _ in range(_MOST_RECORDS):
        version = _VERSION.match(body, at)
        headed = read_headers(body, version.end()) if version else None
        length = value_of(headed.headers, "content-length") if headed else ""
        if headed is None or not _LENGTH.fullmatch(length):
            raise Unreadable(ProblemCode.MALFORMED, "a record of this WARC is broken", step=STEP)
        end = headed.end + int(length)
        if end > len(body):
            raise Unreadable(ProblemCode.MALFORMED, "this WARC breaks off", step=STEP)
        url = value_of(headed.headers, "warc-target-uri").strip("<>")
        kind = value_of(headed.headers, "warc-type").lower()
        if kind in _WITH_A_PAGE and (not url or url.startswith(PLACES)):
            declared = value_of(headed.headers, "content-type")
            yield _read(url, body[headed.end : end], declared)
        at = end
        while body.startswith((_BETWEEN, b"\n"), at):
            at += 2 if body.startswith(_BETWEEN, at) else 1
        if at == len(body):
            return
    reason = f"over {_MOST_RECORDS:,} records in one WARC"
    raise Unreadable(ProblemCode.TOO_COMPLEX, reason, step=STEP)


def _read(url: str, body: bytes, declared: str) -> _Captured:
    answer = read_answer(body)
    if answer is None:
        return _Captured(url, body, declared, declared, "")
    status, headers, _ = answer
    return _Captured(url, body, declared, value_of(headers, "content-type"), status)


def _only_page(captured: Sequence[_Captured], wanted: str | None) -> _Captured:
    """Take the page: the wanted one, or the only one; of an address the last answer."""
    good = [one for one in captured if not one.failed]
    fetched = {_key(one.url) or str(number): one for number, one in enumerate(good)}
    if wanted and (found := fetched.get(_key(wanted))):
        return found
    pages = [one for one in fetched.values() if _PAGE.search(one.media_type or "html")]
    pages = pages or [one for one in fetched.values() if _TEXT.search(one.media_type)]
    if len(pages) == 1:
        return pages[0]
    if pages:
        reason = f"this holds {len(pages):,} pages: upload each on its own"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=STEP)
    failed = next(
        (f"a server's answer {one.status!r}" for one in captured if one.failed), "records"
    )
    raise Unreadable(ProblemCode.NO_ARTICLE, f"this WARC has {failed}, and no page", step=STEP)


def _key(url: str) -> str:
    """Reduce an address to what makes it one page's, however it is reached."""
    return url.partition("#")[0].partition("://")[2].removesuffix("/") or url
