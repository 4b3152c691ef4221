"""Lines that have a date or a time beside what they say: "Anna Ruiz | 4 May 2024, 10:15".

Elements of one line are often glued together: "Anna RuizUpdated: May 4, 2024In: Politics".
"""

import re

from copydesk.article.normalize.dates import parse_printed_date
from copydesk.article.normalize.gazetteer import city
from copydesk.article.normalize.publication.date_labels import PUBLISHED, UPDATE
from copydesk.article.normalize.remembered import remembered

TIME = re.compile(
    r"\b\d{1,2}[:.]\d\d(?:[ap]m)?\b|\b(?:19|20)\d\d\b"
    r"|\b\d+\s?(?:min|mins|minut\w*|hours?|stunden?|std|h|days?|tagen?)\b",
    re.IGNORECASE,
)
_STAMPED = (
    r"Last\s[Uu]pdated|Updated|Published|Posted|Veröffentlicht|Aktualisiert|Publié|Publicado"
    "|Actualizado|Pubblicato|Gepubliceerd"
)
"""What is printed before a date."""

# Where an element ends and the next begins without a space.
_GLUED = re.compile(
    rf"""
      (?<=[a-z\u00df-\u00ff]) (?= [A-Z][a-z]{{2,8}}\.?\s\d{{1,2}},?\s\d{{4}} )
    | (?<=[a-z\u00df-\u00ff]) (?= (?:{_STAMPED}) (?: : | \s ) | on:\s )
    | (?<=[a-z\u00df-\u00ff])
      (?= (?:Keine|Kein|No|Leave|Add|Aucun) \s (?:a\s|un\s)? (?:[Kk]omment|[Cc]omment) )
    | (?<=[a-z] \s (?:19|20)\d\d | , \s (?:19|20)\d\d ) (?=[A-Z][a-z])
    | (?<=\d) (?= (?:by|von|durch|par|por) \s )
    | (?<=\d,\s (?:19|20)\d\d) (?= \d{{1,3}}\b )  # comments: "May 4, 20240"
    """,
    re.VERBOSE,
)
_ZONES = (
    "E[SD]?T|P[SD]?T|M[SD]?T|C[SD]?T|CES?T|EES?T|IST|BST|GMT|UTC|AES?T|SGT|MSK|WIB|Uhr|hrs|horas"
)
# What is left in front of a date and behind it.
_LEFT_OF_A_STAMP = re.compile(
    rf"""
    (?: [\s|\u00b7\u2022,/:>-]
      | \b (?:{_STAMPED}|updated|posted|published|on|at|um|am|le|el|op|{_ZONES}
           |Yesterday|Today|Gestern|Heute) \b
    )+ $
    """,
    re.VERBOSE,
)
# "Selin Kara Giriş:", and "Selin KaraGiriş:" where two elements touch.
_BEFORE_A_LABEL = re.compile(r"\s+(?=[^\W\d_])|(?<=[^\W\d_A-ZÀ-Þ]{2})(?=[A-ZÀ-Þ])")
_AROUND = " ,|/\u00b7\u2022-"


def without_dates(line: str) -> str:
    """Put a bar for the date that is printed beside the names, and where elements are glued."""
    line = _unglued(line)
    read = parse_printed_date(line, language=None)
    if read is not None and read.as_printed:
        line = line.replace(read.as_printed, " | ")
    return line


def before_the_stamp(line: str) -> str:
    """Give what stands before the date or the time of a line, or all of it."""
    first, bar, behind = line.partition("|")
    if bar and "|" not in behind and is_stamped(behind) and not is_stamped(first):
        line = first  # "Anna Ruiz | 4 May 2024 - Update: 5 May 2024"
    bare = TIME.split(without_dates(line).lstrip(_AROUND), maxsplit=1)[0]
    return without_the_stamps_words(bare).strip(_AROUND)


def without_the_stamps_words(names: str) -> str:
    """Give "Anna Ruiz" of "Anna Ruiz Published on", where a date was behind it.

    >>> without_the_stamps_words("Selin Kara Giriş:")
    'Selin Kara'
    """
    if names.rstrip().endswith(":"):
        cuts = (
            (names[: cut.start()], names[cut.end() :]) for cut in _BEFORE_A_LABEL.finditer(names)
        )
        labelled = (bare for bare, label in cuts if PUBLISHED.match(label) or UPDATE.match(label))
        names = next(labelled, names)
    return _LEFT_OF_A_STAMP.sub("", names)


def is_stamped(line: str) -> bool:
    """Does the line have a date or a time?"""
    # "05.03.2024" is a day, whichever.
    return parse_printed_date(_unglued(line), language=None) is not None


@remembered
def _unglued(line: str) -> str:
    return _GLUED.sub(" | ", line)


def before_the_place(line: str) -> str:
    """Give "Anna Ruiz" of "Anna Ruiz | Madrid", or all of it."""
    names, _, place = line.rpartition("|")
    return names.strip(_AROUND) if names and city(place.strip()) else line
