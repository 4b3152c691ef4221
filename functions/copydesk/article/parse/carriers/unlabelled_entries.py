"""An archive's entry without labels: its fields stand below the headline in a set order.

Tin mine reopens after 25 years
By Alan Treves
212 words                              how long it is
14 September 2021                      when it was published …
The Western Courier                    … and where
WCOUR
English
(c) 2021 Western Media Ltd.            down to whose it is

A tin mine shipped ore on Monday …

Document WCOUR00020210914eh9e0001t     what says that all this is an archive's
"""

import re

from copydesk.article.block import ARCHIVE_ENTRY
from copydesk.article.parse.carriers.archive_labels import LANGUAGES
from copydesk.article.parse.carriers.parted import Parted, set_aside
from copydesk.article.parse.lines.lines import Line

_DOCUMENT = re.compile(r"Document\s[A-Z]{2,12}\w{0,10}\d{8}\w{0,20}", re.ASCII)
_COUNT = re.compile(r"[\d.,]{1,7}\s(?:words|wörter|mots|palabras|parole|palavras|woorden|слов)")
_OWNED = re.compile(r"(?:\(c\)|©|copyright)\s.*", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d$")
_CLOCK = re.compile(r"\d\d:\d\d")
_MOST_LINES_ABOVE, _MOST_FIELDS = 8, 10


def open_unlabelled_entry(lines: tuple[Line, ...]) -> Parted:
    """Part a story from such fields, and read the paper and the day."""
    document = next((n for n, line in enumerate(lines) if _DOCUMENT.fullmatch(line.text)), None)
    above = range(1, min(len(lines), _MOST_LINES_ABOVE))
    first = next((n for n in above if _COUNT.fullmatch(lines[n].text)), None)
    if document is None or first is None:
        return Parted(lines)
    near = range(first + 1, min(document, first + _MOST_FIELDS))
    last = next((n for n in near if _OWNED.fullmatch(lines[n].text)), None)
    if last is None:
        return Parted(lines)
    fields = [line.text for line in lines[first + 1 : last]]
    parted = set_aside(lines, dict.fromkeys([*range(first, last + 1), document], ARCHIVE_ENTRY))
    return parted._replace(entries=_entries([f for f in fields if not _CLOCK.fullmatch(f)]))


def _entries(fields: list[str]) -> dict[str, object]:
    day = next((n for n, field in enumerate(fields) if _YEAR.search(field)), None)
    languages = (code for field in fields if (code := LANGUAGES.get(field.casefold())))
    paper = "" if day is None else next(iter(fields[day + 1 :]), "")
    entries = {
        "datePublished": "" if day is None else fields[day],
        "publisher": paper,
        "inLanguage": next(languages, ""),
    }
    return {term: value for term, value in entries.items() if value}
