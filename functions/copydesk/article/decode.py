"""Decoding: from bytes to text, by an ordered list of evidence; the answer says which decided.

    1. byte order mark      2. NULs at every other byte (UTF-16 without its mark)
    3. escape sequences     4. UTF-8: strictly, then but for a few broken bytes
    5. the declared charset, if it fits      6. detection

Noise is refused before the third: many encodings would fit it.

Encodings are those of the Encoding Standard (https://encoding.spec.whatwg.org/); so
"iso-8859-1" means windows-1252, as in every browser. A wrong declaration is as common as a
right one, and text that is valid UTF-8 by accident is next to unknown: hence the order. Any bytes
fit windows-1252, and servers say it of what they know nothing about: sure detection goes before it.
"""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass

from copydesk.article.charsets import charset_of, codec_of
from copydesk.article.detection import detect, strictly
from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.article.magic import binary_kind
from copydesk.article.text import C1_CONTROL
from copydesk.article.transfer import without_transfer_encoding
from copydesk.errors import ProblemCode, Unreadable

_DECLARED_WITHIN = 4096
"""Bytes of a document in which a declaration counts; the standard says 1,024, pages differ."""

_MOST_BROKEN_SHARE = 0.002
"""Text in UTF-8 cut in mid-character, or with a stray byte, is UTF-8 all the same."""

_MOST_CONTROL_SHARE = 0.005
"""Noise has 11 % of control characters, text next to none."""

_FEW_CONTROLS = 8
"""In a text of whatever length: what a program that reads C's strings leaves behind."""

_LEAST_ZEROS_SHARE, _MOST_ZEROS_SHARE = 0.4, 0.1
"""Of every other byte, in UTF-16 of mostly Latin letters: at their upper bytes, at their lower."""

_STEP = "decode"
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1a\x1b"))
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.IGNORECASE)
_META_CHARSET = re.compile(
    rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE
)
_TYPE_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    """Without byte order mark, otherwise as it came."""

    charset: str
    charset_source: str


def decode(body: bytes, *, declared: str | None = None) -> Decoded:
    """Turn bytes into text.

    Args:
        body: The document, not compressed.
        declared: The media type it came with, parameters included.

    Raises:
        Unreadable: Too large, empty, not text, or in no encoding we know.
    """
    _refuse_what_is_no_text(body)
    for attempt in _ATTEMPTS:
        decoded = attempt(body, declared)
        if decoded is not None:
            return _unless_blank(_as_written(decoded))
    raise Unreadable(
        ProblemCode.UNKNOWN_ENCODING,
        "no encoding fits these bytes",
        step=_STEP,
        evidence=_hex(body),
    )


def _refuse_what_is_no_text(body: bytes) -> None:
    if len(body) > DOCUMENT_BYTES:
        # Of what is larger, readers fetch just enough to see that it is.
        reason = f"more than {DOCUMENT_BYTES:,} bytes"
        raise Unreadable(ProblemCode.TOO_LARGE, reason, step=_STEP)
    if not body.strip():
        raise Unreadable(ProblemCode.EMPTY, "there is nothing in it", step=_STEP)
    kind = binary_kind(body)
    if kind is not None:
        reason = f"this is {kind}, not text"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=_STEP, evidence=_hex(body))


def _as_written(decoded: Decoded) -> Decoded:
    text = without_transfer_encoding(decoded.text)
    if text is None:
        return decoded
    return Decoded(text, decoded.charset, f"{decoded.charset_source}, in quoted-printable")


def _unless_blank(decoded: Decoded) -> Decoded:
    if not decoded.text.strip("\x00\ufeff \t\r\n\f\v\xa0\u200b\u3000"):
        raise Unreadable(ProblemCode.EMPTY, "there is only white space in it", step=_STEP)
    return decoded


def _by_mark(body: bytes, _declared: str | None) -> Decoded | None:
    for mark, charset in _MARKS:
        if body.startswith(mark):
            text = body[len(mark) :].decode(charset, errors="replace")
            return Decoded(text, charset, f"{charset} byte order mark")
    return None


def _by_zeros(body: bytes, _declared: str | None) -> Decoded | None:
    start = body[:_DECLARED_WITHIN]
    half = len(start) // 2
    if not half or b"\x00" not in start:
        return None
    for offset, charset in ((1, "utf-16-le"), (0, "utf-16-be")):
        upper, lower = start[offset::2].count(0), start[1 - offset :: 2].count(0)
        if upper > half * _LEAST_ZEROS_SHARE and lower < half * _MOST_ZEROS_SHARE:
            text = body.decode(charset, errors="replace")
            return Decoded(text, charset, f"zeros stand as in {charset}")
    return None


def _by_noise(body: bytes, _declared: str | None) -> Decoded | None:
    # To look for each is faster than to count them all, and most documents have none.
    if not any(control in body for control in _CONTROLS):
        return None
    # A buffer that was written as a whole ends in NULs.
    controls = len(body.rstrip(b"\x00")) - len(body.translate(None, _CONTROLS))
    if controls > max(_FEW_CONTROLS, len(body) * _MOST_CONTROL_SHARE):
        reason = f"{controls:,} of {len(body):,} bytes are control characters: not text"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=_STEP, evidence=_hex(body))
    return None


def _by_escapes(body: bytes, _declared: str | None) -> Decoded | None:
    # One byte is sought many times faster than two, and next to no document has it.
    if b"\x1b" not in body or (b"\x1b$" not in body and b"\x1b(J" not in body):
        return None
    text = strictly(body, "iso2022_jp_ext")
    return Decoded(text, "iso-2022-jp", "escape sequences of iso-2022-jp") if text else None


def _by_strict_utf8(body: bytes, _declared: str | None) -> Decoded | None:
    text = strictly(body, "utf-8")
    return Decoded(text, "utf-8", "utf-8 decodes strictly") if text else None


def _by_declaration(body: bytes, declared: str | None) -> Decoded | None:
    for label, where in _declarations(body, declared):
        codec = codec_of(label)
        text = codec and strictly(body, codec)
        # C1 controls are in no article: they are the mark of a wrong declaration.
        if text and codec and not C1_CONTROL.search(text):
            return _unless_detected(
                body, Decoded(text, charset_of(codec), f"declared in the {where}")
            )
    return None


def _unless_detected(body: bytes, declared: Decoded) -> Decoded:
    """Doubt a declaration of windows-1252: servers and templates say it of whatever they hold."""
    if declared.charset != "windows-1252" or body.isascii():
        return declared
    found = detect(body)
    if found is None or not found.is_sure:
        return declared
    because = f"detected from the bytes, though windows-1252 is {declared.charset_source}"
    return Decoded(found.text, charset_of(found.codec), because)


def _declarations(body: bytes, declared: str | None) -> list[tuple[str, str]]:
    start = body[:_DECLARED_WITHIN]
    found: list[tuple[str, str]] = []
    if typed := _TYPE_CHARSET.search(declared or ""):
        found.append((typed[1], "content type"))
    if meta := _META_CHARSET.search(start):
        found.append((meta[1].decode("ascii"), "meta element"))
    if xml := _XML_ENCODING.search(start):
        found.append((xml[1].decode("ascii"), "XML declaration"))
    return found


def _by_broken_utf8(body: bytes, _declared: str | None) -> Decoded | None:
    text = body.decode("utf-8", errors="replace")
    broken = text.count("\ufffd") - body.count(b"\xef\xbf\xbd")
    whole = len(text) - len(body.decode("ascii", errors="ignore")) - broken
    if broken > max(1, len(text) * _MOST_BROKEN_SHARE) or whole < broken * 3:
        return None
    return Decoded(text, "utf-8", f"utf-8 decodes but for {broken} broken bytes")


def _by_detection(body: bytes, _declared: str | None) -> Decoded | None:
    found = detect(body)
    if found is None:
        return None
    return Decoded(found.text, charset_of(found.codec), "detected from the bytes")


_ATTEMPTS: tuple[Callable[[bytes, str | None], Decoded | None], ...] = (
    _by_mark,
    _by_zeros,
    _by_noise,
    _by_escapes,
    _by_strict_utf8,
    _by_broken_utf8,
    _by_declaration,
    _by_detection,
)


def _hex(body: bytes) -> str:
    return body[:16].hex(" ")
