"""Datelines that a field of their own states: printed above the text, unless it begins with one.

<dateline>OSLO, May 12 (Reuters)</dateline> … <p>OSLO, May 12 (Reuters) - Ferry crews went …
<dateline>Lübeck (dpa/lno) -</dateline> …     <p>Das Marzipanmuseum vermisst …
"""

import html
import re
from itertools import islice

from copydesk.article.folding import folded
from copydesk.article.parse.written.strings import Written
from copydesk.article.parse.xml.story import line_called

_PLACE = re.compile(r"[^,;:(/\d–—-]{2,60}")
_BLOCK = re.compile(r"</?(?:p|h[1-6]|div|li|br|blockquote)\b[^<>]{0,500}>|\n")
_TAG = re.compile(r"<[^<>]{0,500}>")
_OPENING = re.compile(r"[^.!?]{0,90}?(?:[)\]/]\s|--|[-–—:]\s|[–—])|[^!?]{0,90}?/\.?\s")
_LINES_READ = 8
_CHARACTERS_READ = 6_000


def stated_dateline(line: str, body: Written) -> str:
    """Write the line of a dateline; nothing if the text itself begins with that place."""
    place = _PLACE.match(line)
    key = folded(place.group()) if place else ""
    pieces = _BLOCK.split(body.text[:_CHARACTERS_READ])
    said = (html.unescape(_TAG.sub("", piece)).strip() for piece in pieces)
    openings = (_OPENING.match(one) for one in islice(filter(None, said), _LINES_READ))
    repeated = any(key in folded(one.group()) for one in openings if one)
    return "" if repeated else line_called("dateline", line)
