r"""Quoted-printable: text as mail carries it, where somebody saved the letter undecoded.

    La biblioth=C3=A8que a rou=      →    La bibliothèque a rouvert
    vert

In this encoding each equals sign is a mark itself, so text that uses them otherwise has too many
that are none.

Source:
    RFC 2045, section 6.7.
"""

import re
from quopri import decodestring

_MARK = re.compile(r"=(?:[0-9A-F]{2}|[ \t]*\r?\n)")
_SURE = re.compile(r"=[C-F][0-9A-F]=[89AB][0-9A-F]|=20\r?\n|=\r?\n")
"""A letter beyond ASCII, or a line that was broken: no address and no formula has them."""

_FEWEST_MARKS, _FEWEST_SURE = 4, 2
_SHARE = 0.8
"""Of all equals signs. The head of a letter has some that are none: "charset=utf-8"."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


def without_transfer_encoding(text: str) -> str | None:
    """Decode quoted-printable; None if the text is not in it."""
    marks = text.count("=")
    if marks < _FEWEST_MARKS or not text.isascii():
        return None
    found = sum(1 for _ in _MARK.finditer(text))
    sure = sum(1 for _ in _SURE.finditer(text))
    if found < max(_FEWEST_MARKS, marks * _SHARE) or sure < _FEWEST_SURE:
        return None
    body = decodestring(text.encode("ascii"))
    for charset in ("utf-8", "cp1252"):
        try:
            decoded = body.decode(charset)
        except UnicodeDecodeError:
            continue
        return None if _CONTROL.search(decoded) else decoded
    return None
