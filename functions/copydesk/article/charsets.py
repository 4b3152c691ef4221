"""Names of encodings: what a label means, as the Encoding Standard and every browser have it.

    iso-8859-1 → windows-1252     gb2312 → gb18030     base64 → nothing: it is no encoding of text

Source: https://encoding.spec.whatwg.org/#names-and-labels
"""

import codecs
import re

# Labels that mean a superset of what they say. Keys are Python's normal names.
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}

# The only codecs of Python that a declaration may name: "unicode_escape" is no text. UTF-16 is
# not among them: bytes in which a declaration can be read are none, says the standard.
_ALLOWED = re.compile(
    r"utf-8|iso8859-\d+|koi8-[rut]|cp\d{3,4}|mac-\w+|gb18030|big5(hkscs)?|euc_jp|johab"
    r"|iso2022_(jp|kr)\w*|ptcp154"
)

_PUBLISHED = {"cp932": "shift_jis", "cp949": "euc-kr", "cp874": "windows-874"}


def codec_of(label: str) -> str | None:
    """Find Python's codec for a declared label; None if it names no encoding of text.

    >>> codec_of("ISO-8859-1")
    'cp1252'
    """
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):  # a NUL in a name
        return None
    name = _SUPERSETS.get(name, name)
    return name if _ALLOWED.fullmatch(name) else None


def charset_of(codec: str) -> str:
    """Name a codec of Python as the standard does.

    >>> charset_of("cp1251")
    'windows-1251'
    """
    name = re.sub(r"^cp125(\d)$", r"windows-125\1", _PUBLISHED.get(codec, codec))
    return re.sub(r"^iso8859", "iso-8859", name).replace("_", "-")
