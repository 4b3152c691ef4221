"""Captions of pictures that a bare text has kept, by the credit in them or the wire's own words.

FILE PHOTO: The bridge in May, 2023. REUTERS/Anna Ruiz        the agency's picture
Farmers at the bridge (Photo: VNA)                            a credit in brackets
The bridge in May.Credit...Anna Ruiz for The Example          a page's
EXA/Otto Kern                                                 whose it is, in a line of its own
"""

import re

from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.picture_credits import is_made_by, names_who_sells_pictures
from copydesk.article.normalize.page.picture_lines import credit_in
from copydesk.article.prose import OPENING_QUOTES

CAPTION_LINE = "caption-line"
"""Rule of such a line."""

_LONGEST = 300
"""Characters."""

_LONGEST_CREDIT = 80
_LETTERS = 3
"""Of a word of a name; shorter ones are initials and codes."""

_WORDS = re.compile(r"[^\W\d_]+")
_BETWEEN = frozenset({"courtesy", "from", "with", "credit"})

_WIRE = re.compile(
    r"""
      \(?FILE(?:\sPHOTO|\sIMAGE)?\s?[:\u2013\u2014-]\s.+
    | \(?(?:File|Handout|Undated)\s(?:photo|picture|image)\b.+
    | .{0,250}Credit\.\.\.\S.*
      # "[1/2]The bridge in May, 2023. REUTERS/Anna Ruiz": the first of two in a gallery
    | \[\d{1,2}/\d{1,2}\]\s?\S.* | Item\s\d{1,2}\sof\s\d{1,2}\s\S.*
      # "... on Monday. —ANNA RUIZ"
    | .{20,250}[.!?\u201d"]\s[\u2013\u2014-]\s?[A-Z][A-Z'\u2019-]{2,20}
        (?:\s[A-Z][A-Z'\u2019-]{2,20}){1,2}
    | .{5,250}[.\s](?:Photo|Picture|Image)s?\s(?:by|courtesy\sof)\s[A-Z](?:[^.!?]|\.(?=\w)){2,60}
    | .{10,250}\( (?: [A-Z]{2,5}\s[^():]{2,30} | [Ss]upplied | [Pp]rovided | [Ff]acebook ) :
        \s [^()]{3,60} \)
      # "... in May. PHOTO | ANNA RUIZ | THE EXAMPLE", "... in May. Picture Anna Ruiz."
    | .{10,250}[.!?]\s (?:PHOTOS?|PICTURES?|FILE|Photos?|Pictures?|File) \s?\|\s? [^|]{3,40}
        (?:\s?\|\s?[^|]{2,40})?
    | .{10,250}[.!?]\s (?:Picture|Photo|Pic|Image)s? \s [A-Z][a-z][\w'\u2019-]+
        (?:\s[A-Z][\w.'\u2019-]+){1,2} \.?
      # "... in May. Anna Ruiz, Valley Post"
    | .{20,250}[.!?]\s [A-Z][a-z][\w'\u2019-]+\s[A-Z][\w'\u2019-]+ (?:,\s|\s?[/|]\s?)
        [A-Z][\w'\u2019.-]+ (?:\s[A-Z][\w'\u2019-]+){0,3}
      # "IMAGE: the bridge in May", and AFP's "FRANCE, Paris : The bridge in May (AFP)"
    | (?:IMAGE|PHOTO|PICTURED?|(?i:main|top|lead|cover|header|featured?)\s(?i:image|photo|picture))
        \s?:\s.+
    | [A-Z][A-Z\s]{3,30},\s[A-Z][\w\s.'\u2019-]{1,30}\s:\s.{40,}
      # "... in May. (ANNA RUIZ/EXA PHOTOS)"
    | .{10,250}\( (?:[^()]{2,50}[\s/])? (?:IMAGES?|PHOTOS?|PICTURES?|HANDOUT) \)
        (?:\s\([A-Z]{2,5}\))?\.?
    | (?i:courtesy|file|stock|handout|submitted|contributed|generic|representati(?:ve|onal)
        |illustrative|radar)\s(?:photo|image|picture|pic)s?
      # "... in May. (AP Photo/Anna Ruiz, File)"
    | .{10,250}[(\[] (?:[\w.&-]+\s){0,3}?
        (?i:photos?|images?|pictures?|fotos?|fotó|bild|imagen|immagine|фото)
        (?: \s?/\s? | \s(?:by|von|par|de|di|por|via)\s | (?=\s[^()\[\]\d]{3,40}/) )
        \s? (?=[^\Wa-z_]) [^()\[\]]{2,60} [)\]]\.?
    | .{10,250}\( (?: [Ss]upplied | [Ff]ile\s[Pp]hoto | [Aa]rchivbild | [Ss]ymbol(?:bild|foto)
        | الفرنسية | رويترز ) \)
      # "... le pont. ANNA RUIZ / LE COURRIER"
    | .{20,160}[.!?] \s? (?=[^.]{6,60}$) [A-ZÀ-Þ][A-ZÀ-Þ'\u2019-]{3,20}
        (?: \s[A-ZÀ-Þ][A-ZÀ-Þ'\u2019-]{3,20} ){1,4} (?: \s/\s[A-ZÀ-Þ][A-ZÀ-Þ\s'\u2019-]{2,30} )?
    | .{2,80}\s\[(?:촬영|사진|제공)[^\]]{1,20}\]
    | .{2,80}[\u4e00-\u9fff]\s?[摄攝]
    """,
    re.VERBOSE,
)
# "... in May. Credit: Anna Ruiz", but "Child Tax Credit: who gets it".
_CREDITED = re.compile(
    r"(?P<caption>.{5,250}?)(?:\s[(|]?|(?<=[.!?”’]))(?:Credits?|Crédits?|Créditos?|Crediti|Pictures?)\s?:\s?(?P<who>[A-ZÀ-Ž][^.!?]{1,60})"
)
_CLOSED = (".", "!", "?", "'", "\u2019", "\u201d", '"')

_NAME = r"[^\W\d_][\w.'\u2019-]*"
_HOUSE_AND_NAME = re.compile(
    rf"(?:^|.*[\s.(:])(?P<house>[^\W\d_]{{2,10}})\s?/\s?(?P<who>{_NAME}(?:[\s/]{{1,2}}{_NAME}){{1,4}})[)\]]?"
)
_PICTURED = re.compile(
    r"photo|foto|fotó|image|imagen|immagine|bild\b|kép|kuva|©|צילום|تصوير|صورة|عکس|фото|写真|사진|ảnh|ภาพ",
    re.IGNORECASE,
)


def _is_made_by_somebody(text: str) -> bool:
    """Tell "Photographs by Anna Ruiz" from "Photographs by residents are on show"."""
    if len(text) > _LONGEST_CREDIT or not is_made_by(text):
        return False
    words = _WORDS.findall(text)[1:]
    return all(word[0].isupper() or len(word) <= _LETTERS or word in _BETWEEN for word in words)


def _is_credited(text: str) -> bool:
    found = _CREDITED.fullmatch(text)
    if found is None:
        return False
    sold = names_who_sells_pictures(found["who"]) or agency_named(found["who"]) is not None
    return sold or found["caption"].endswith(_CLOSED)


def _is_a_name(words: str) -> bool:
    """Tell "Damien MEYER" and "J.J. Guillén/File Photo" from "CD automation"."""
    parts = re.split(r"[\s/]+", words)
    long = [word for word in parts if len(word.strip(".")) >= _LETTERS]
    is_code = len(parts[0]) < _LETTERS and "." not in parts[0]
    return (
        bool(long) and not is_code and all(word[0].isupper() or _has_no_case(word) for word in long)
    )


def _has_no_case(word: str) -> bool:
    return word.lower() == word.upper()


def is_caption_line(text: str) -> bool:
    """Tell a caption, or the credit of a picture, by what it says.

    >>> is_caption_line("FILE - The bridge in May."), is_caption_line("File sharing is legal.")
    (True, False)
    """
    if not text or len(text) > _LONGEST or text.startswith(OPENING_QUOTES):
        return False
    if _WIRE.fullmatch(text) or _is_made_by_somebody(text) or _is_credited(text):
        return True
    found = _HOUSE_AND_NAME.fullmatch(text) if "/" in text else None
    if found and _is_a_name(found["who"]):
        house, alone = found["house"], found.start("house") == 0
        known = agency_named(house) is not None or names_who_sells_pictures(house)
        # "FAO/Luis Mendoza", but "Tom Riley (GBR/Ineos Grenadiers)".
        if known or (alone and house.isupper() and len(house) >= _LETTERS):
            return True
    credit = credit_in(text)
    return credit is not None and _PICTURED.match(credit) is not None
