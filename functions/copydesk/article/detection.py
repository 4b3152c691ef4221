"""Detection: the encoding that bytes look like, where nothing that came with them says it.

the bytes C6 E8 F2 E5 EB E8 → "Жители", in windows-1251
"""

import re
import string
import warnings
from dataclasses import dataclass

from copydesk.article.charsets import codec_of
from copydesk.article.text import C1_CONTROL

_LEAST_READABLE_SHARE = 0.6
"""Letters, figures and spaces among the characters of a text, signs left out."""

_SAMPLE = 100_000
"""Bytes or characters of a text that are looked at: a long one is written as it begins."""

_OUTSIDE_TAGS = re.compile(rb"[^<>]+")

_ASCII_SIGNS = str.maketrans("", "", string.punctuation)

_LEAST_CONFIDENCE = 0.17
"""Of an answer that speaks against a declaration. Of 3,292 texts in windows-1252, from 300
characters up, 22 are taken for something else, and none that is below is. Right answers on two
sentences have .19 and more in the Latin alphabet, .49 in others."""

_RARE = frozenset({"cp1252", "iso8859-3", "iso8859-4", "iso8859-15", "iso8859-16"})
"""Latin, and next to unused: windows-1252 with a rare letter is taken for one of them."""


@dataclass(frozen=True, slots=True)
class Detected:
    text: str

    codec: str
    """By Python's name."""

    confidence: float
    """From 0 to 1, as the detector has it."""

    @property
    def is_sure(self) -> bool:
        """Whether this may speak against a declaration of windows-1252, which fits any bytes."""
        return self.confidence >= _LEAST_CONFIDENCE and self.codec not in _RARE


def detect(body: bytes) -> Detected | None:
    """Find the encoding that fits these bytes, and in which they read like text."""
    import chardet  # noqa: PLC0415 - 59 ms that most documents never need

    # DOS and mainframe code pages fit anything, and nobody files in them any more. What chardet
    # calls supersets are neighbours: windows-1250 has other letters where iso-8859-2 has "š".
    era = chardet.EncodingEra.MODERN_WEB | chardet.EncodingEra.LEGACY_ISO
    with warnings.catch_warnings():
        # That nothing fits is an answer to us, and needs no line in a log.
        warnings.simplefilter("ignore", UserWarning)
        answer = chardet.detect(_foreign(body), encoding_era=era, prefer_superset=False)
    codec = _simplest(body, answer["encoding"] and codec_of(answer["encoding"]))
    text = codec and strictly(body, codec)
    if codec and text and not C1_CONTROL.search(text) and _reads_like_text(text):
        return Detected(text, codec, answer["confidence"])
    return None


def _foreign(body: bytes) -> bytes:
    """Take the stretches of a document that are not all ASCII, without the tags of a page.

    Tags say of a text what every text says, and the declaration in them is what is in doubt.
    """
    stretches = [stretch for stretch in _OUTSIDE_TAGS.findall(body) if not stretch.isascii()]
    return b"\n".join(stretches)[:_SAMPLE] or body


def strictly(body: bytes, codec: str) -> str | None:
    """Decode bytes in which nothing is wrong; None of all others."""
    try:
        return body.decode(codec)
    except UnicodeDecodeError:
        return None


def _simplest(body: bytes, codec: str | None) -> str | None:
    """Prefer windows-1252 to a sister of it that reads the same: "é" is in most of them."""
    if codec and strictly(body, codec) == strictly(body, "cp1252"):
        return "cp1252"
    return codec


def _reads_like_text(text: str) -> bool:
    # Rules of "====" and tables of dots say nothing about the encoding.
    sample = text[:_SAMPLE].translate(_ASCII_SIGNS)
    readable = sum(1 for character in sample if character.isalnum() or character.isspace())
    return readable >= len(sample) * _LEAST_READABLE_SHARE
