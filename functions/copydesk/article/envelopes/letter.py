"""Letters: the text of a mail below the lines that say who sent it, when, and about what.

    From: City of Seabright <press@city.example>
    Date: Thu, 4 May 2023 10:12:01 +0200
    Subject: Harbour bridge reopens
    Content-Type: text/html                         if it is no plain text

    <h1>Harbour bridge reopens …

So what a record has of these lines stands in its source too, and places point into this text.
"""

import re
from email.message import Message

from copydesk.article.envelopes.contents import Contents, Letterhead

_QUOTED = re.compile(r"(>*) ?")
_SIGNATURE = "-- "
_LINE_END = re.compile(r"\r?\n")
_FEWEST_LINES = 2
_PLAIN = "text/plain"


def letter_of(contents: Contents, text: str) -> str:
    """Write a mail as its reader sees it.

    Args:
        contents: What was taken out of the mail.
        text: The same, decoded.
    """
    said = Message()
    said["Content-Type"] = contents.content_type or _PLAIN
    if said.get_param("format", "fixed") == "flowed":
        text = unflowed(text, joined=said.get_param("delsp", "no") == "yes")
    above = _lines_above(contents.letterhead or Letterhead())
    if above and said.get_content_type() != _PLAIN:
        above.append(f"Content-Type: {said.get_content_type()}")
    return "\n".join([*above, "", text]) if above else text


def _lines_above(head: Letterhead) -> list[str]:
    lines = {"From": head.sender, "Date": head.sent, "Subject": head.subject}
    above = [f"{name}: {said}" for name, said in lines.items() if said]
    return above if len(above) >= _FEWEST_LINES else []


def unflowed(text: str, *, joined: bool) -> str:
    """Put lines together that a program broke at a space, and marked by leaving it there.

    Args:
        text: In the format that calls itself flowed.
        joined: The space is no part of the text: it is in a script that has none.

    Source:
        RFC 3676.
    """
    lines: list[list[str]] = []
    depth, goes_on = "", False
    for line in _LINE_END.split(text):
        quoted = _QUOTED.match(line)
        marks, said = (quoted[1], line[quoted.end() :]) if quoted else ("", line)
        is_signature = said == _SIGNATURE
        if not goes_on or marks != depth or is_signature:
            lines.append([f"{marks} "] if marks else [])
        depth, goes_on = marks, said.endswith(" ") and not is_signature
        lines[-1].append(said[:-1] if goes_on and joined else said)
    return "\n".join(map("".join, lines))
