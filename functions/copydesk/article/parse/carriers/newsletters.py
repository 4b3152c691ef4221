"""Newsletters as plain text: what their senders' programs set around the story, and between it.

View this email in your browser          the head, down to the first ruler
The Morning Kettle
==========================
** Beavers stop a bypass                 a heading: the ruler below it says so
--------------------------
… across its route (https://example.org/dam) .
You are receiving this email because …   the foot, to the end
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from copydesk.article.block import LETTER
from copydesk.article.parse.carriers.parted import Parted
from copydesk.article.parse.lines.lines import Line, ends

_VIEW = re.compile(
    r".{0,40}?(?:"
    r"(?:view|open|read|see)\s(?:this\s(?:e-?mail|message|newsletter)|it|online|in)\b.{0,30}(?:browser|online)"
    r"|\b(?:im|in\sihrem)\sbrowser\s(?:ansehen|anzeigen|öffnen|lesen)"
    r"|(?:afficher|voir|consulter|lire)\s.{0,40}(?:navigateur|en\sligne)|ver\s.{0,40}(?:navegador|online)"
    r"|visualizza\s.{0,30}browser|bekijk\s.{0,30}browser|visa\s.{0,30}webbläsare"
    r"|(?:vis|åpne)\s.{0,30}(?:browser|nettleser)|(?:otwórz|zobacz)\s.{0,30}przeglądar\w{1,4})(?:\s?\[\d+\])?\W*",
    re.IGNORECASE,
)
_IN_VIEWS = ("browser", "online", "navig", "naveg", "ligne", "nettleser", "läsare", "przegl")
"""What each of these has one of: all lines are asked, and most have none."""

_RECEIVED = re.compile(
    r"you(?:['’]re|\sare)\sreceiving\sthis.*|you\s(?:have\s)?received\sthis\s(?:e-?mail|message|newsletter)\b"
    r"|this\s(?:e-?mail|message|newsletter)\s(?:was|is\sbeing)\ssent\sto\b"
    r"|sie\s(?:erhalten|bekommen)\sdiese[nr]?\s(?:e-?mail|newsletter|nachricht)"
    r"|(?:vous|tu)\s(?:recevez|reçois|avez\sreçu)\s(?:cet?|cette)\s(?:e-?mail|courriel|message|newsletter|lettre)"
    r"|(?:has\s)?recib(?:e|es|ido|iste)\seste\s(?:correo|mensaje|boletín|e-?mail)"
    r"|(?:stai\sricevendo|ricevi|hai\sricevuto)\squesta\s(?:e-?mail|newsletter)"
    r"|você\s(?:está\srecebendo|recebeu|recebe)\s(?:este|esta)\s(?:e-?mail|mensagem|newsletter)"
    r"|(?:je|u)\s(?:ontvangt|krijgt)\sdeze\s(?:e-?mail|nieuwsbrief)",
    re.IGNORECASE,
)
_LEAVE = re.compile(
    r"unsubscribe|opted?[\s-]?(?:in|out)|preferences|mailing\slist|abmelden|abbestellen|désabonn|désinscri"
    r"|cancelar|darse\sde\sbaja|disiscri|cancella|afmelden|uitschrijven|avregistrera|://",
    re.IGNORECASE,
)
"""What stands in the foot of each: how to get no more of them."""

_RULER = re.compile(r"([-=_*~#])\1{9,}")
_STARS = re.compile(r"\*{1,2}\s+(?=\S)")
_ADDRESS = re.compile(
    r"\s{0,3}[(<]\s?(?:https?://|mailto:)[^\s()<>]{1,2000}\s?[)>](?:\s(?=[.,;:!?]))?"
)
_MOST_HEAD_LINES = 10
_LONGEST_HEADING = 120


def open_newsletter(lines: tuple[Line, ...]) -> Parted:
    """Part a newsletter from its head and its foot, and its words from the addresses behind them.

    It is one if it says that it may be read in a browser, or why it was sent.
    """
    viewed = [n for n, line in enumerate(lines) if _is_view(line.text)]
    end = _start_of_foot(lines)
    if not viewed and end == len(lines):
        return Parted(lines)
    start = _end_of_head(lines[:end])
    frame = {*range(start), *viewed, *range(end, len(lines))}
    text = [
        _bare(line, is_heading=n + 1 < end and _is_ruled(line, lines[n + 1]))
        for n, line in enumerate(lines)
        if n not in frame
    ]
    return Parted(tuple(text), tuple((lines[n], LETTER) for n in sorted(frame)))


def _start_of_foot(lines: Sequence[Line]) -> int:
    """Find the line that says why the mail came, if one from there on says how to stop it."""
    told = (n for n in range(1, len(lines)) if _RECEIVED.match(lines[n].text))
    first = next(told, len(lines))
    leaves = any(_LEAVE.search(line.text) for line in lines[first:])
    return first if leaves else len(lines)


def _is_view(text: str) -> bool:
    small = text.casefold() if len(text) <= _LONGEST_HEADING else ""
    return any(word in small for word in _IN_VIEWS) and _VIEW.fullmatch(_words(text)) is not None


def _words(text: str) -> str:
    """Take the addresses out of a line, and what marks it as a heading."""
    return _STARS.sub("", _ADDRESS.sub("", text), count=1).strip()


def _end_of_head(lines: Sequence[Line]) -> int:
    """Count the lines to the first ruler that stands alone, if none of them is a sentence."""
    near = lines[:_MOST_HEAD_LINES]
    head = list(takewhile(lambda line: not ends(line.text), near))
    rulers = (n for n, line in enumerate(head) if n and _RULER.fullmatch(line.text))
    alone = next((n for n in rulers if lines[n].after_blank), None)
    return 0 if alone is None else alone + 1


def _is_ruled(line: Line, below: Line) -> bool:
    ruled = _RULER.fullmatch(below.text) is not None and not below.after_blank
    return ruled and len(line.text) <= _LONGEST_HEADING and not ends(line.text)


def _bare(line: Line, *, is_heading: bool) -> Line:
    said = _words(line.text) if is_heading or "://" in line.text else line.text
    if not said:
        return line._replace(link_share=1.0)
    linked = 1.0 if said != line.text and not is_heading and not ends(said) else 0.0
    return line._replace(text=said, is_heading=is_heading, link_share=linked)
