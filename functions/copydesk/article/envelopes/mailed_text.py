"""The text of a mail: which of its parts is what somebody wrote.

    multipart/mixed
      multipart/alternative
        text/plain                 the same words without their headings
        text/html                  ← the text
      image/png                    a file that came along
      text/plain                   what a list has added: shorter than the text

A file that came along is the text only where there is no other.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copydesk.article.envelopes.headers import value_of
from copydesk.article.envelopes.parts import PAGES, STEP, Part
from copydesk.errors import ProblemCode, Unreadable

MESSAGE = "message/rfc822"
_WRITTEN = PAGES | {"text/plain", "text/markdown", "text/x-markdown", "text/x-web-markdown"}
"""Types of what somebody writes a mail in."""

_FILES = _WRITTEN | {"application/json", "application/ld+json", "application/xml", "text/xml"}
_FILE_ENDS = (".txt", ".text", ".md", ".htm", ".html", ".xhtml", ".json", ".xml")
_UNTOLD = frozenset({"application/octet-stream", "application/x-unknown"})
"""Types that say nothing of a file: its name may."""

_HAS_THE_TEXT = 1 / 3
"""Of a plain text's letters: a page with fewer is a picture, or says that it cannot be shown."""

_TAG = re.compile(rb"<[^<>]{0,3000}>|&#?\w{1,10};")
_ADDRESS = re.compile(rb"https?://[^\s<>]{1,2000}")
_NO_LETTERS = bytes(range(0x30)) + bytes(range(0x3A, 0x41)) + bytes(range(0x5B, 0x61)) + b"{|}~\x7f"
_MOST_TYPES_NAMED = 5


class Text(NamedTuple):
    """One text of a mail."""

    body: bytes
    content_type: str | None
    letters: int
    """As many bytes of it as are of words that a reader sees."""

    is_page: bool = False


def text_of(part: Part) -> Text | None:
    """Find the text of a mail or of a part; None if it has only files, or other mails."""
    if part.media_type == "multipart/alternative":
        return _richest([text for one in part.parts if (text := text_of(one))])
    if part.media_type in ("multipart/related", "multipart/signed"):
        return next((text for one in part.parts if (text := text_of(one))), None)
    if part.parts:
        return _joined([text for one in part.parts if (text := text_of(one))])
    is_written = part.media_type in _WRITTEN and not part.is_attached
    text = _read(part) if is_written else None
    return text if text and text.letters else None


def texts_in(part: Part) -> list[Part]:
    """Find the mails that a mail brings along."""
    if part.media_type == MESSAGE:
        return [part]
    return [found for one in part.parts for found in texts_in(one)]


def only_file(mail: Part) -> Text:
    """Read the one file of a mail that is text.

    Raises:
        Unreadable: None is, or several are.
    """
    leaves = list(_leaves(mail))
    files = [text for one in leaves if _is_text_file(one) and (text := _read(one)).letters]
    if len(files) == 1:
        return files[0]
    if files:
        reason = f"this mail has no text and {len(files):,} files with one: upload each on its own"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=STEP)
    types = ", ".join(list(dict.fromkeys(one.media_type for one in leaves))[:_MOST_TYPES_NAMED])
    raise Unreadable(ProblemCode.NO_ARTICLE, f"no text is in this mail, only {types}", step=STEP)


def _leaves(part: Part) -> Iterator[Part]:
    if not part.parts:
        yield part
    for one in part.parts:
        yield from _leaves(one)


def _is_text_file(part: Part) -> bool:
    named = part.media_type in _UNTOLD and part.name.lower().endswith(_FILE_ENDS)
    return named or part.media_type in _FILES


def _read(part: Part) -> Text:
    body = part.body
    is_page = part.media_type in PAGES or part.name.lower().endswith(("html", "htm"))
    # "application/octet-stream" would be no word about the text.
    said = None if part.media_type in _UNTOLD else value_of(part.headers, "content-type")
    return Text(body, said or None, _letters_in(body, is_page=is_page), is_page)


def _richest(alternatives: Sequence[Text]) -> Text | None:
    """Take the page, which has headings and marks what is no text, if it has the words at all."""
    pages = [text for text in alternatives if text.is_page]
    plain = [text for text in alternatives if not text.is_page]
    if pages and plain and pages[-1].letters < plain[0].letters * _HAS_THE_TEXT:
        return plain[0]
    return next((texts[-1] for texts in (pages, plain) if texts), None)


def _joined(texts: Sequence[Text]) -> Text | None:
    """Join plain texts that a picture has parted; of others take the longest."""
    if not texts:
        return None
    types = {text.content_type for text in texts}
    if len(types) == 1 and not texts[0].is_page:
        whole = b"\n\n".join(text.body for text in texts)
        return Text(whole, texts[0].content_type, sum(text.letters for text in texts))
    return max(texts, key=lambda text: text.letters)


def _letters_in(body: bytes, *, is_page: bool) -> int:
    if is_page:
        body = _TAG.sub(b"", b"".join(_shown(body)))
    elif b"://" in body:
        body = _ADDRESS.sub(b"", body)
    return len(body.translate(None, _NO_LETTERS))


def _shown(page: bytes) -> Iterator[bytes]:
    """Leave out what a page says to programs in its style elements: mails have most of it there."""
    first, *styled = re.split(rb"<style\b", page, flags=re.IGNORECASE)
    yield first
    for piece in styled:
        yield piece.partition(b"</")[2]
