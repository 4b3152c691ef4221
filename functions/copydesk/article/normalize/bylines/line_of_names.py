"""The line of a byline without what stands before its names, between them and within them.

Written by Anna Ruiz (Tollerby), anna@example.com     → Anna Ruiz
Text: Anna Ruiz Foto: Omar Dahl                       → Anna Ruiz
by Xinhua writers Anna Ruiz, Omar Dahl                → Anna Ruiz, Omar Dahl
"""

import re

from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.by_words import BEFORE_A_NAME, BY, INTERVIEW, LABEL
from copydesk.article.normalize.gazetteer import city, country_of_town

_BY = re.compile(
    rf"""
    ^[\W_]* (?: (?:{BEFORE_A_NAME}) (?: \s?[:：|]\s* | \s ) | (?: (?:
        (?: written | reported | reporting | story | words | posted | published | text[eo]?s?
          | report | article | {INTERVIEW} | authored | byline | authors? | autor(?:in|en|es|a)?
          | auteurs? | autore | testo | escrito | publicado | skrevet | skriven | geschrieben
          | gastbeitrag | gastkommentar | kommentar | ein[e]?\s\w{{5,20}} | propos\srecueillis
          | автор(?:ы)? | текст | الكاتب | بقلم ) (?![^\W\d_])
      | (?: 作者 | 著者 | 筆者 | 撰文 | 記者 | 记者 | 文 | 編集 ) (?![ァ-ヶ])
      ) \s* [:：]? \s* )?
    (?: (?: {BY} | from | da | de | od | tekst | a\scura\sdi )
        (?: \s+ | \s*:\s* ) | (?:{LABEL})\s?[:：|/]\s* | [:：]\s* )? )
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Portuguese and Italian join with a letter that is an initial elsewhere.
_JOINED_BY_A_LETTER = re.compile(r"(?<=[^\W\d_]{2})\s+e\s+(?=[^\W\d_]{2})")
_AWAY = re.compile(
    r"<[^<>]*>|\S+@\S+|@\w+|https?://\S+|\bwww\.\S+|\([^()]*\)|\[[^\[\]]*\]"
    r"|(?<=[\u4e00-\u9fff])\s?[A-Z]{1,3}\d*\s*$"  # an editor's number
)
_OF_PICTURES = re.compile(
    r"[^,;|&/()]{3,60}\((?:photograph\w*|fotograf\w*|photos?|fotos?|pictures?|bilder|images?)\)",
    re.IGNORECASE,
)
"""Who took the pictures: "and Otto Kern (photography)"."""

_PICTURES_BY = re.compile(
    r"[\s,|/–-]+(?:fotos?|photos?|bild(?:er)?|kuvat?|zdjęcia|fotografie|фото|φωτογραφίες|صور|תמונות|写真)\s?[:：].*$",
    re.IGNORECASE,
)
"""Or, to the end of a line, "Foto: Otto Kern"."""

_AWAY_FIRST = re.compile(r"^\s*\[[^\[\]]*\]\s*")
"""A bracket before the first word: "[Daily Example] Anna Ruiz"."""

_WRITERS_OF = re.compile(
    r"^(?P<house>[^\W\d_]+)\s(?:writers?|reporters?|correspondents?)\s(?=[A-Z])"
)
"""What stands before names: "by Xinhua writers Anna Ruiz, Omar Dahl"."""

# Not "Anna Ruiz, Sr. Director of Bridges".
_SUFFIX_AFTER_COMMA = re.compile(
    r",\s*(?=(?:Jr|Sr|II|III|IV)\b\.?\s*(?:[,;|/&(]|\b(?:and|und|for|of the)\b|$))", re.IGNORECASE
)
# "Tollerby Foods, Inc.": no person, and no second one.
_FORM_AFTER_COMMA = re.compile(
    r",\s*(?=(?:Inc|Incorporated|Ltd|Limited|L\.?L\.?C|PLC|plc|Corp|GmbH|AG|Pty|S\.?A|S\.?p\.?A)\b\.?\s*(?:[,;|/&(]|$))"
)
# "Anna Ruiz | Palma de Mallorca": behind a bar a city begins a longer place.
_PLACE_BEHIND_A_BAR = re.compile(r"\|\s*(?P<city>[^\W\d_]+)\s(?:de|del|di|am|an|upon)\s[^|,]+")


def names_of_line(line: str) -> str:
    """Cut what leads to the names of a byline, and addresses, pictures and places beside them.

    >>> names_of_line("Text: Anna Ruiz Foto: Omar Dahl")
    'Anna Ruiz'
    """
    words = _AWAY_FIRST.sub("", line)
    if "(" in words:
        words = _OF_PICTURES.sub("", words)
    bare = _AWAY.sub(" ", _BY.sub("", _PICTURES_BY.sub("", words), count=1))
    bare = _WRITERS_OF.sub(_without_house, bare)
    bare = _FORM_AFTER_COMMA.sub(" ", _SUFFIX_AFTER_COMMA.sub(" ", bare))
    bare = _JOINED_BY_A_LETTER.sub(", ", bare)
    return _PLACE_BEHIND_A_BAR.sub(_without_place, bare)


def _without_place(found: re.Match[str]) -> str:
    is_place = city(found["city"]) or country_of_town(found["city"])
    return " | " if is_place else found.group()


def _without_house(found: re.Match[str]) -> str:
    return "" if agency_named(found["house"]) else found.group()
