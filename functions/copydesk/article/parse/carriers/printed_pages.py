"""Pages of print: what stands at their heads and feet, and leads from one to the next.

THE VALLEY LEDGER          Tuesday, March 8, 2016          A3      a running head
Detours will add ten minutes to the trip between Eastvale
                                       See DAM, Page A6            a jump
A6                                  THE VALLEY LEDGER
DAM                                                                … and what it comes to
Continued from A3
and Corbin. School buses will leave earlier.                       the same sentence
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.article.block import PAGE_FRAME
from copydesk.article.parse.carriers.parted import Parted, set_aside
from copydesk.article.parse.lines.lines import Line, ends

_GAP = re.compile(r"\s{3,}|\t|\s[|·•]\s")
_PAGE = r"(?:page|seite|pagina|página|side|sida|sivu|strona|strana|sayfa|oldal|стр\.?|p\.|s\.)"
_NUMBER = re.compile(rf"(?:{_PAGE}\s?)?[A-Z]?-?\d{{1,3}}", re.IGNORECASE)
_DAY = re.compile(
    r"\b[^\W\d_]{3,12}\.?\s\d{1,2},?\s(?:18|19|20)\d\d\b"
    r"|\b\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?\s(?:de\s)?(?:18|19|20)\d\d\b"
)
_GAPS = ("   ", "\t", " | ", " · ", " • ")
_MOST_PARTS, _LONGEST_PART = 4, 60
_DIGITS = re.compile(r"\d+")

# How the first page of an old paper begins, in capitals: its name and day, its number, its price.
_MASTHEAD = re.compile(
    r"[^a-zß-öø-ÿ\d]{4,60}?[,.]?\s[A-ZÀ-Þ]{3,12}\.?\s\d{1,2},?\s(?:18|19|20)\d\d\.?"
)
_ISSUE = re.compile(
    r"(?:VOL(?:UME|\.)?\s[\dIVXLC]+\W.{0,60}|PRICE\s[A-Z\d\s]{3,20}(?:CENTS?|PENCE)|(?:ONE|TWO|THREE|FIVE)\s(?:CENTS?|PENCE))\.?"
)

_TO_A_PAGE = rf"{_PAGE}?\s?[A-Z]?-?\d{{1,3}}(?:,\s?col\W.{{1,8}})?"
_JUMP = re.compile(
    r"[(\[*►▶\s]*(?:(?:please\s)?(?:see|turn\sto|continued\s(?:on|from|to)|cont(?:inue|['’.])?d?\.?\s(?:on|from))"
    r"|fortsetzung\s(?:auf|von)|suite\s(?:en|de\sla)|sigue\sen\s(?:la)?|viene\sde\s(?:la)?"
    r"|continúa\sen\s(?:la)?|continua\s(?:a|na|em|da)|segue\s(?:a|da)|vervolg\s(?:op|van)"
    rf"|fortsætter\spå|fortsättning\s(?:på|från)|jatkuu)\s(?-i:[A-ZÀ-Þ][A-ZÀ-Þ\d'’-]*(?:\s[A-ZÀ-Þ'’-]+){{0,2}})?,?\s?(?:(?:on|to)\s)?{_TO_A_PAGE}[)\].►▶\s]*",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom\b|\bvo[nm]\b|\bviene\b|\bda\b|\bvan\b|\bfrån\b", re.IGNORECASE)
_LONGEST_JUMP, _JUMP_WORDS = 80, 3
_FOOT = re.compile(
    rf"[-–—\s]*{_PAGE}\s(?P<number>\d{{1,3}})(?:\s?(?:/|of|von|de|sur|di|van|av|z)\s?\d{{1,3}})?[-–—\s]*",
    re.IGNORECASE,
)
_LONGEST_FOOT = 30
_FEWEST_FEET = 2
"""Marks of pages with different numbers: one alone the story itself may have."""

_MOST_MASTHEAD_LINES = 4


def without_pages(lines: tuple[Line, ...]) -> Parted:
    """Part a text from what the pages it was printed on have around it."""
    found = {
        *_masthead(lines[:_MOST_MASTHEAD_LINES]),
        *_running_heads(lines),
        *_jumps(lines),
        *_feet(lines),
    }
    if not found:
        return Parted(lines)
    parted = set_aside(lines, dict.fromkeys(found, PAGE_FRAME))
    return parted._replace(text=_closed_up(lines, found))


def _closed_up(lines: Sequence[Line], found: set[int]) -> tuple[Line, ...]:
    """Give the other lines, so that a sentence goes on where a page has ended in its midst."""
    text: list[Line] = []
    for number, line in enumerate(lines):
        if number in found:
            continue
        turned = number - 1 in found and text and not ends(text[-1].text)
        if turned and line.text[0].islower():
            text.append(line._replace(after_blank=False))
        else:
            text.append(line)
    return tuple(text)


def _parts(line: Line) -> list[str]:
    if not any(sign in line.text for sign in _GAPS):
        return []
    parts = _GAP.split(line.text)
    fits = 1 < len(parts) <= _MOST_PARTS and all(len(part) <= _LONGEST_PART for part in parts)
    return parts if fits else []


def _running_heads(lines: Sequence[Line]) -> Iterator[int]:
    """Find lines of a page's number beside a day, or beside a name that others have too."""
    rows = {n: parts for n, line in enumerate(lines) if (parts := _parts(line))}
    heads = {n: parts for n, parts in rows.items() if any(map(_NUMBER.fullmatch, parts))}
    # A table has its numbers in every row.
    heads = {n: parts for n, parts in heads.items() if not rows.keys() & {n - 1, n + 1}}
    names = Counter(name for parts in heads.values() for name in set(_names(parts)))
    found = [
        n
        for n, parts in heads.items()
        if any(map(_DAY.search, parts)) or any(names[name] > 1 for name in _names(parts))
    ]
    yield from found
    numbers = {part for n in found for part in heads[n] if part.isdigit()}
    yield from (n for n, line in enumerate(lines) if line.after_blank and line.text in numbers)


def _names(parts: Sequence[str]) -> list[str]:
    return [part for part in parts if not _DIGITS.search(part)]


def _masthead(lines: Sequence[Line]) -> Iterator[int]:
    for number, line in enumerate(lines):
        if _MASTHEAD.fullmatch(line.text) or _ISSUE.fullmatch(line.text):
            yield number


def _jumps(lines: Sequence[Line]) -> Iterator[int]:
    """Find "See DAM, Page A6" and "Continued from A3", and the word above that."""
    for number, line in enumerate(lines):
        if len(line.text) > _LONGEST_JUMP or not _JUMP.fullmatch(line.text):
            continue
        yield number
        above = lines[number - 1].text if number else ""
        if _FROM.search(line.text) and above.isupper() and len(above.split()) <= _JUMP_WORDS:
            yield number - 1


def _feet(lines: Sequence[Line]) -> list[int]:
    short = [(n, line.text) for n, line in enumerate(lines) if len(line.text) <= _LONGEST_FOOT]
    feet = {n: foot["number"] for n, text in short if (foot := _FOOT.fullmatch(text))}
    return list(feet) if len(set(feet.values())) >= _FEWEST_FEET else []
