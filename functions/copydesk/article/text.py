r"""Text as we keep it: one line, NFC, free of what no reader sees; printed quotes and dashes stay.

    "Das Regie\u00adrungsviertel  wurde gesperrt" → "Das Regierungsviertel wurde gesperrt"

What is taken away is invisible: soft hyphens, zero-width and control characters, bidirectional
overrides. What is changed is mojibake ("â€œ" for “), ligatures and kinds of spaces: nothing else.
"""

import re
import unicodedata

_CONTROLS = r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
_SOFT = r"\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb"
_DIRECTIONS = r"\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c"
_UNPAIRED = r"\ud800-\udfff"
_TAGS = r"\U000e0000-\U000e007f"

INVISIBLE = rf"{_CONTROLS}{_SOFT}{_DIRECTIONS}{_UNPAIRED}{_TAGS}"
"""Body of a character class: what no reader sees and no script needs."""

_INVISIBLE = re.compile(f"[{INVISIBLE}]")

C1_CONTROL = re.compile(r"[\x80-\x84\x86-\x9f]")
"""In no article: the mark of a text that was read in a wrong encoding."""

STOPS = tuple(".!?\u3002\u0964\u06d4\u1362\u104b\u17d4\u0589")
"""What ends a sentence; the last five in Urdu, Amharic, Burmese, Khmer and Armenian."""

SENTENCE_ENDS = (*STOPS, *"\u2026\uff01\uff1f\u061f")
"""The same, and what may also break one off."""

COLONS = (":", "\uff1a")

QUESTION_MARKS = ("?", "\uff1f", "\u061f")

_INDIC = "".join(f"{chr(block)}-{chr(block + 0x63)}" for block in range(0x900, 0xE00, 0x80))
LETTER = rf"(?:[^\W\d_]|[{_INDIC}\u064b-\u065f\u0670\u0e00-\u0e4f])"
"""A pattern. The vowel signs of India's, Arabia's and Thailand's scripts are no letters to Python's
own."""

KANA_AND_IDEOGRAPHS = r"\u3040-\u30ff\u3400-\u9fff"
"""Body of a character class: Chinese and Japanese, which set no spaces between words either."""

# The joiner and non-joiner shape words in these scripts, and join emoji; elsewhere they are dirt.
_JOINERS = re.compile(r"[\u200c\u200d]")
_JOINING = re.compile(
    r"[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\ufb50-\ufefc]"
)
_EMOJI = re.compile(r"[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]")

UNPARTED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Letters and vowels of Thai, Lao, Burmese and Khmer, which set no spaces between words."""

_LETTERS_OF_A_WORD = 5

_OTHER_DIGIT = re.compile(r"(?![0-9])\d")

# UTF-8 read as Latin-1 or windows-1252: a lead byte's letter, then a continuation byte's sign.
_CONTINUATION = (
    r"\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    r"\u2013\u2014\u2018-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122"
)
_LEAD = r"\u00c2-\u00c5\u00ce-\u00d1\u00d7-\u00d9"
"""Of two bytes: the Latin, Greek, Cyrillic, Hebrew and Arabic letters."""

_MOJIBAKE = re.compile(
    rf"[{_LEAD}][{_CONTINUATION}]"
    rf"|\u00e2[\u20ac\u0080][{_CONTINUATION}]"
    r"|\u00ef\u00bf\u00bd|\u00ef\u00bb\u00bf|\u00f0\u0178"
)

# The same as windows-1251. One such pair may stand in Ukrainian, three in a row are no word.
_CYRILLIC_MOJIBAKE = re.compile(
    r"(?:[\u0420\u0421][\u00a0-\u00bb\u0401-\u040f\u0451-\u045f\u0490\u0491\u2013-\u203a\u20ac\u2116\u2122]){3}"
)
_CYRILLIC_LEADS = ("\u0420", "\u0421")

_LIGATURES = {
    number: unicodedata.normalize("NFKC", chr(number))
    for block in (range(0xFB00, 0xFB07), range(0xFB50, 0xFDFA), range(0xFE80, 0xFEFD))
    for number in block
}
"""Of a typesetter, as they come out of a PDF: "ef\ufb01cient"; Arabic letters in the form that they
have in mid-word. Signs for a whole formula or a currency are printed, and stay."""

# Clean text, which is nearly all, is looked through for one class of characters, and once.
_MAY_BE_DIRTY = re.compile(
    rf"[{_LEAD}\u00e2\u00ef\u00f0\u200c\u200d\ufb00-\ufb06\ufb50-\ufdf9\ufe80-\ufefc{INVISIBLE}]"
)


# Marks are neither word nor space for Python; a run of other signs is looked at in vain.
# The first of them stands alone, so that the search runs past letters without trying to begin.
_MANY_SIGNS = re.compile(r"[^\w\s\x00-\x7f][^\w\s\x00-\x7f]{30,}")
_MOST_MARKS = 30
_JOINER_OF_GRAPHEMES = "\u034f"


def tidy(text: str) -> str:
    r"""Put one block's text in the form that we keep.

    Returns:
        One line in NFC without invisible characters; empty if nothing is left.

    >>> tidy("So\u00adfort\u200b  helfen\u00a0 ")
    'Sofort helfen'
    """
    if not _is_plain(text):
        text = _mended(text)
    if "  " not in text and text.isprintable():
        return text.strip()
    # White space of every kind: NBSP, the typographic spaces and the line ends are not printable.
    return " ".join(text.split())


def tidy_lines(text: str) -> str:
    """The same for preformatted text, which keeps its lines and its indents."""
    lines = (_without_invisible(line).rstrip() for line in text.splitlines())
    return _composed("\n".join(lines)).strip("\n")


def with_ascii_digits(text: str) -> str:
    """Give each digit of another script as one of ours, in its place.

    >>> with_ascii_digits("۶ آبان ۱۴۰۲")
    '6 آبان 1402'
    """
    return text if text.isascii() else _OTHER_DIGIT.sub(lambda digit: str(int(digit[0])), text)


def is_unspaced(letter: str) -> bool:
    """Tell an ideograph, a kana or one of their marks: they stand in lines without spaces.

    >>> is_unspaced("東"), is_unspaced("서")  # Korean parts its words
    (True, False)
    """
    return letter >= "\u2e80" and not "\uac00" <= letter <= "\ud7a3"


def width_of(text: str) -> int:
    """Count characters, an ideograph as two: it says as much.

    >>> width_of("橋は三日"), width_of("bridge")
    (8, 6)
    """
    return len(text) + (0 if text.isascii() else sum(map(is_unspaced, text)))


def unparted_words(text: str) -> int:
    """Estimate the words of what is in a script without spaces; 0 of all others.

    >>> unparted_words("สะพานใหม่เปิดแล้ว"), unparted_words("The new bridge")
    (3, 0)
    """
    return 0 if text.isascii() else len(UNPARTED.findall(text)) // _LETTERS_OF_A_WORD


def _is_plain(text: str) -> bool:
    """Tell a text of ASCII's letters and signs on one line: there is nothing to mend in it."""
    return text.isascii() and text.isprintable()


def _mended(text: str) -> str:
    if _MAY_BE_DIRTY.search(text) or any(lead in text for lead in _CYRILLIC_LEADS):
        text = _without_invisible(_without_mojibake(text)).translate(_LIGATURES)
    return _composed(text)


def _composed(text: str) -> str:
    """Put a text into NFC in linear time.

    Normalizing sorts the marks of each letter, and a hundred thousand of them for hours. No
    script has more than a few, so after thirty we insert a sign that nobody sees.

    Source:
        Unicode Standard Annex 15, section 13, "Stream-Safe Text Format".
    """
    if len(text) > _MOST_MARKS:
        text = _MANY_SIGNS.sub(_with_joiners, text)
    return unicodedata.normalize("NFC", text)


def _with_joiners(signs: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for sign in signs.group():
        marks = marks + 1 if unicodedata.category(sign).startswith("M") else 0
        if marks > _MOST_MARKS:
            kept.append(_JOINER_OF_GRAPHEMES)
            marks = 1
        kept.append(sign)
    return "".join(kept)


def is_misread(text: str) -> bool:
    """Tell UTF-8 that was read as windows-1252, Latin-1 or windows-1251: "cafÃ©"."""
    return _MOJIBAKE.search(text) is not None or _CYRILLIC_MOJIBAKE.search(text) is not None


def _without_mojibake(text: str) -> str:
    if not is_misread(text):
        return text
    import ftfy  # noqa: PLC0415 - slow to import, and next to no text needs it

    return str(ftfy.fix_encoding(text))


def _without_invisible(text: str) -> str:
    if _is_plain(text):
        return text
    text = _INVISIBLE.sub("", text)
    if _JOINERS.search(text) and not (_JOINING.search(text) or _EMOJI.search(text)):
        text = _JOINERS.sub("", text)
    return text
