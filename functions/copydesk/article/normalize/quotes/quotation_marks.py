"""Quotation marks: what stands between them, whatever they look like.

    “English”  „Deutsch“  « français »  »Deutsch«  ”svenska”  "plain"  「日本語」  ‘British’

A quote may run over paragraphs: each opens with a mark, the last alone closes.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST_PARAGRAPHS = 12
"""A quote that runs on for longer is a mark that somebody forgot."""

# Opening mark → marks that close it. A Swedish ” and a straight " open and close.
_CLOSERS: Mapping[str, str] = {
    "“": '”"', "„": '“”"‟', "«": "»", "»": "«»", "”": "”“", '"': '"”', "‟": "”",
    "「": "」", "『": "』", "‹": "›", "›": "‹", "‘": "’", "’": "‘", "‚": "‘’",
    "〝": "〞〟", "＂": "＂",
}  # fmt: skip
_MARKS = re.compile(
    "[" + "".join(sorted(set("".join(_CLOSERS) + "".join(_CLOSERS.values())))) + "]"
)
_URDU_LETTER = re.compile("[\u0600-\u06ff]")
"""Before it ’ opens a quote, which ‘ closes: written from the right they turn to the words."""

_SAME_BOTH_WAYS = '"”»'
_BEFORE_OPENING = frozenset("([{—–-/:;,=>|¿¡\u00a0\u202f\u2009")


@dataclass(frozen=True, slots=True)
class Marked:
    """What stands between two marks."""

    text: str
    """Without the marks; paragraphs parted by a line break."""

    first: int
    start: int
    """Number of the first paragraph, and the place of the opening mark in it."""

    last: int
    end: int
    """Number of the last paragraph, and the place after the closing mark in it."""


@dataclass(slots=True)
class _Open:
    mark: str
    first: int
    start: int
    depth: int
    parts: list[str]
    since: int
    """Where the words of this paragraph begin."""


def find_marked(texts: Sequence[str]) -> list[Marked]:
    """Find everything between outermost quotation marks, in order."""
    found: list[Marked] = []
    still_open: _Open | None = None
    for number, text in enumerate(map(_with_double_marks, texts)):
        still_open = _carried_on(still_open, number, text)
        for mark in _MARKS.finditer(text, still_open.since if still_open else 0):
            still_open, closed = _step(still_open, mark, number, text)
            if closed is not None:
                found.append(closed)
        if still_open is not None:
            still_open.parts.append(_words(text[still_open.since :]))
    return found


_FILLER = "\0"
"""No character of any text; a space would let a closing mark open."""

# Two single marks for a double one: typewriters', wires' and TeX's; in Urdu ’’ opens and ‘‘ closes.
_TWO_OPEN = re.compile(r"(?<![^\s(\[{—–:-])(?:‘‘|’’|''|``)(?=[^\s.,;:!?])")
_TWO_CLOSE = re.compile(r"(?<=[^\s(\[])(?:‘‘|’’|(?<!\d)'')(?![‘’'])")  # a man of 6'2'' is tall
_DOUBLE = re.compile("[\"“”„«»]|''")
# A typewriter's single marks, as tabloids set them around whole sentences: behind a colon, a stop
# or nothing, with their stop inside. A title ('How to win?') and a word stand within a sentence.
_STRAIGHT_SINGLE = re.compile(
    r"(?:^|(?<=[:,.!?]\s))'(?!(?:em|til|cause|tis|twas|n|round|bout|ere)\b)"
    r"(?P<said>[^\W\d_](?:[^'\n]|(?<=\w)'(?=\w)){6,600}?(?<=[.,!?…]))'(?=[\s)\]–—-]|$)"
)


def _with_double_marks(text: str) -> str:
    """Read two single marks as the double one they stand for; a filler keeps the other's place."""
    if "'" in text and not _DOUBLE.search(text):
        text = _STRAIGHT_SINGLE.sub(r"‘\g<said>’", text)
    if not any(twice in text for twice in ("‘‘", "’’", "''", "``")):
        return text
    return _TWO_CLOSE.sub(f"{_FILLER}”", _TWO_OPEN.sub(f"“{_FILLER}", text))


def _words(text: str) -> str:
    return text.replace(_FILLER, "").strip()


def _carried_on(still_open: _Open | None, number: int, text: str) -> _Open | None:
    """Keep a quote open into a paragraph that repeats its mark, or only closes it."""
    if still_open is None or number - still_open.first > MOST_PARAGRAPHS:
        return None
    if text.startswith((still_open.mark, *(["»"] if still_open.mark == "«" else []))):
        still_open.since = 1
        return still_open
    first = next((m for m in _MARKS.finditer(text) if m.group() not in "‘’‚"), None)
    if still_open.mark in '"‘’”' or first is None:
        return None
    closers = _CLOSERS[still_open.mark]
    if first.group() in closers and _may_close(first, text):
        still_open.since = 0
        return still_open
    return None


def _step(
    inside: _Open | None, mark: re.Match[str], number: int, text: str
) -> tuple[_Open | None, Marked | None]:
    if inside is None:
        return (_opened(mark, number) if _may_open(mark, text) else None), None
    turned = inside.mark + mark.group() == "”“"  # Urdu's, set so from the right: ”...“
    if turned and not _URDU_LETTER.match(text[mark.start() - 1]):
        return inside, None
    if mark.group() in _CLOSERS[inside.mark] and _may_close(mark, text):
        if inside.depth:
            inside.depth -= 1
            return inside, None
        parts = [*inside.parts, _words(text[inside.since : mark.start()])]
        whole = "\n".join(part for part in parts if part)
        if not whole:
            return None, None
        return None, Marked(whole, inside.first, inside.start, number, mark.end())
    if mark.group() == inside.mark and mark.group() not in _SAME_BOTH_WAYS + "‘’":
        inside.depth += 1
    return inside, None


def _opened(mark: re.Match[str], number: int) -> _Open | None:
    return _Open(mark.group(), number, mark.start(), 0, [], mark.end())


def _may_open(mark: re.Match[str], text: str) -> bool:
    if mark.group() not in _CLOSERS:
        return False
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    if mark.group() in "“„«「『‹〝":
        return bool(after)
    if mark.group() in "‘’" and not _closes_somewhere(mark, text):
        return False
    if mark.group() == "’" and not _URDU_LETTER.match(after):
        return False  # an apostrophe
    starts_word = not before or before.isspace() or before in _BEFORE_OPENING or before > "⺀"
    return starts_word and bool(after) and (not after.isspace() or mark.group() == "»")


def _closes_somewhere(mark: re.Match[str], text: str) -> bool:
    """A single mark opens a quote only if one closes it after the end of a word."""
    return text.find(_CLOSERS[mark.group()], mark.end(), mark.end() + 600) > 0


def _may_close(mark: re.Match[str], text: str) -> bool:
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    if mark.group() == "’":  # an apostrophe inside a word, or after a plural, is no end
        return not after.isalnum() and (before != "s" or after in {",", ".", ";"})
    if mark.group() == '"':
        return not before.isspace() or not after.isalnum()
    return True
