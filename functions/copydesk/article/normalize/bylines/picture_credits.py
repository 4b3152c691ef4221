"""Credits of pictures, which name somebody where a byline could stand.

Anna Ruiz/AFP      Tollerby Wire/Anna Ruiz      © Anna Ruiz      Anna Ruiz | Getty Images
Fot. QNB/Anna Ruiz
"""

import re

from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.words import is_no_person
from copydesk.article.normalize.word_lists import word_list

_MOST_LETTERS_OF_A_CODE = 5
_CIRCLED = frozenset("\u00a9\u24b8\u24d2")
"""The sign of a copyright, and the circled letters that papers set for it."""

_STROKE = re.compile(r"\s?/{1,2}\s?")
_WORD = re.compile(r"[\w-]+")
_PICTURES = (
    r"photo(?:graph|graphy)?s?|fot(?:os?|ó|ografías?|ografie|ografia)?|pictures?|images?|imagen|immagine"
    r"|illustrations?|bild(?:er)?|kuvat?|kép|zdj(?:ęci[ea])?|slika|snímek|фото|снимка|φωτο(?:γραφία)?"
    r"|צילום|תצלום|تصوير|عکس|फोटो|ছবি|ภาพ|写真|撮影|图片?|圖片?|사진"
)
# A stop is the sign of an abbreviation: "Fot. PAP/Anna Ruiz".
_MADE = re.compile(
    rf"\W*(?:{_PICTURES})\s?(?:[:：/.]|\b(?:by|von|par|por|di|av|af|door)\b)", re.IGNORECASE
)


def is_of_a_picture(line: str) -> bool:
    """Does a bare line credit a picture: by its sign, a stroke and a house, or who sells pictures?

    >>> is_of_a_picture("Anna Ruiz/AFP"), is_of_a_picture("\u24b8 Anna Ruiz")
    (True, True)
    """
    if not _CIRCLED.isdisjoint(line) or _MADE.match(line) or names_who_sells_pictures(line):
        return True
    parts = [part.strip(" ()") for part in _STROKE.split(line)] if "/" in line else []
    return any(
        part and (is_code(part) or agency_named(part) or is_no_person(part)) for part in parts
    )


def is_code(name: str) -> bool:
    """Is it a house in its capitals, "QNB"?"""
    return name.isupper() and name.isalpha() and len(name) <= _MOST_LETTERS_OF_A_CODE


def names_who_sells_pictures(credit: str) -> bool:
    """Is it "Anna Ruiz | The Tollerby Post | Getty Images"?"""
    words = (word.casefold() for word in _WORD.findall(credit))
    return any(word in word_list("picture-houses") for word in words)


def is_made_by(line: str) -> bool:
    """Is it "Photograph by Anna Ruiz, Tollerby Creative"?"""
    return _MADE.match(line) is not None
