"""Lines about pictures: the caption, and behind it the credit.

The bridge on Monday. Photo: Anna Ruiz/Example
^caption              ^credit
"""

import re

from copydesk.article.model import Image
from copydesk.article.normalize.agencies import agency_named

_WORD = (
    r"photo|courtesy|foto|fotó|photograph|fotografía|image|picture|bild|imagen|immagine|(?:borító|nyitó|címlap)?kép|kuvat?|kuvaaja"
    r"|credits?|crédits?|quelle|source|fuente|fotoğraf|ảnh|nuotr\.|фото|снимка|φωτ(?:ο(?:γραφία)?|ό|\.)"
    r"|снимки|zdjęcie|valokuva|foto:\s?autor|autor(?:/allikas)?|allikas|nguồn|beeld|ചിത്രം|படம்|చిత్రం|ಚಿತ್ರ|ਤਸਵੀਰ|તસવીર"
    r"|צילום|صورة|تصوير|عکس|फोटो|छवि|ছবি|ภาพ|picha|写真|図|圖片?|图片?|摄影|攝影|사진"
)
_CREDIT = re.compile(
    rf"""(?:^|(?<=[.!?।。、\s(|,/]))[\[(|/\s]*
    (?P<credit>
        (?:(?:{_WORD})(?:\s(?:by|credit|von|de|di))?\s?[:：/／=]\s?|picha\sna\s
          |(?:fot|zdj)\.\s|[©\u24b8\u24d2]\s?|\(c\)\s|copyright\s
          |(?:(?:photos?|images?|pictures?)\s|(?<![^(\[])|(?<=[.!?]\s))courtesy\s(?:of\s)?
          |(?:(?<![^(\[])|(?<=[.!?/|]\s))(?:photo(?:graph)?|image|picture)s?\sby\s(?=(?-i:[A-ZÀ-ÞА-Я]))
          |(?<=[.!?]\s)(?:credit\s){{1,2}})
        (?:[^.]|(?<=\b\w)\.|(?<=\b\w\w)\.(?=\s?\w)){{2,100}}?
          # 李明摄, 記者陳明／攝影
        | (?<=[。！\s])(?:[\u3400-\u9fff]{{2,12}}(?:记者|記者)\s)?
          [\u3400-\u9fff]{{2,8}}\s?[/／]?\s?(?:[摄攝]影?|拍[摄攝])
        | (?:(?<=[.!?/]\s)|(?<=[(/]))(?-i:[A-ZÀ-Ž])[^!?/()]{{2,60}}\snuotr  # J. Kairio nuotr.
        | (?<=[、。\s])[^、。\s]{{2,12}}撮影          # 佐藤美咲撮影
        | (?<=[.다]\s)[가-힣]{{2,4}}\s?기자           # 김서연 기자
        | (?<=[.다]\s)[가-힣]{{2,12}}\s?제공          # 설림군 제공
    )
    [\])\s.]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_IN_CREDITS = tuple(
    """
    photo courtesy fot imag immag pictur bild kép kuva credit crédit quelle source fuente ảnh
    nuotr фото снимка φωτ צילום صورة تصوير عکس फोटो छवि ছবি ภาพ picha zdj copyright © (c)
    写真 図 圖 图 摄 攝 撮影 사진 기자 제공
    снимки zdjęcie autor allikas nguồn beeld ചിത്രം படம் చిత్రం ಚಿತ್ರ ਤਸਵੀਰ તસવીર
    """.split()  # noqa: SIM905 - names read better than thirty strings
)
"""What each of these credits has one of: most lines have none, and are not searched at all."""

_PICTURE_AGENCIES = re.compile(
    r"\b(?:getty|istock(?:photo)?|alamy|shutterstock|adobe\sstock|picture\salliance|imago|keystone"
    r"|epa|wireimage|zuma|sipa|rex\sfeatures|unsplash|pexels|pixabay)\b",
    re.IGNORECASE,
)
_GLUED_LABEL = re.compile(r"^Credit(?=[A-Z])")
_LONGEST_NAMES = 80
"""Characters of "Anna Ruiz/iStock/Getty Images"."""

_READ_OUT = re.compile(
    r"(?:image|photo|picture|media)\s(?P<what>caption|source|credit)(?P<mark>[,:])\s(?=\S)",
    re.IGNORECASE,
)
"""What a page has read out to those who cannot see it, and hides from those who can."""

_LABEL_ALONE = re.compile(rf"\W*(?:{_WORD})\W*", re.IGNORECASE)
_LAST_IN_BRACKETS = re.compile(r"[\[(\uff08](?P<credit>[^()\[\]\uff08\uff09]{2,60})[\])\uff09]\s*$")
_LENT = re.compile(r"[^\s、。]{1,20}(?:提供|撮影|供图|供圖|[摄攝]影?)")
_OFFER = re.compile(r"\W*Purchase Licensing Rights\W*$", re.IGNORECASE)
"""What Reuters' own pages print behind a credit."""

_LAST_SENTENCE = re.compile(
    r"(?<!\b[A-Z])[.!?…][\"”»)\]]?\s+(?P<credit>(?:[^.!?]|(?<=\b[A-Z])\.){2,80}?)\.?$"
)
_WORDS_OF_AN_AGENCY = 3
# "The front, 3 August. - J. Morvan / SIPO": behind a sentence, names with a stroke between them.
_BEHIND_A_DASH = re.compile(
    r"(?<=[.!?…])\s[-\u2013\u2014|]\s(?P<credit>[A-ZÀ-Ž][\w.'’-]*(?:\s[A-ZÀ-Ž][\w.'’-]*){0,3}"
    r"\s?/\s?[A-ZÀ-Ž][\w.'’-]*(?:\s[A-ZÀ-Ž][\w.'’-]*){0,3})$"
)
_MADE_FOR = re.compile(r"[/|]|\svia\s")
"""Between a photographer and the agency or paper: "Anna Ruiz/Example"."""


def is_label_alone(text: str) -> bool:
    """Tell "Photo:", whose picture has no caption."""
    return _LABEL_ALONE.fullmatch(text) is not None


def captioned(text: str) -> Image:
    """Part a printed line into caption and credit.

    >>> captioned("The bridge on Monday. Photo: Anna Ruiz").credit
    'Photo: Anna Ruiz'
    """
    text = _OFFER.sub("", text)
    if read_out := _READ_OUT.match(text):
        return _told_by_its_label(text, read_out)
    found = _credit_found_in(text)
    if found is None and _is_credit_alone(text):
        return Image(credit=_GLUED_LABEL.sub("", text))
    if found is None:
        return Image(caption=text)
    caption = (
        text[: found.start("credit")].rstrip("[\uff08 ").strip(" |(/,\u3001").removesuffix(" -")
    )
    return Image(caption=caption or None, credit=found["credit"].strip())


def names_source(text: str) -> bool:
    """Tell "Photo: Anna Ruiz/Example", which says nothing else."""
    found = _labelled_credit(text) if len(text) <= _LONGEST_NAMES else None
    return found is not None and not text[: found.start("credit")].strip(" |(/[")


def credit_in(text: str) -> str | None:
    """Give the credit alone of a printed line; most have none."""
    text = _OFFER.sub("", text)
    if read_out := _READ_OUT.match(text):
        return _told_by_its_label(text, read_out).credit
    if found := _credit_found_in(text):
        return found["credit"].strip()
    return _GLUED_LABEL.sub("", text) if _is_credit_alone(text) else None


def _credit_found_in(text: str) -> re.Match[str] | None:
    return (
        _credit_in_brackets(text)
        or _labelled_credit(text)
        or _BEHIND_A_DASH.search(text)
        or _names_at_the_end(text)
    )


def _labelled_credit(text: str) -> re.Match[str] | None:
    small = text.casefold()
    return _CREDIT.search(text) if any(map(small.__contains__, _IN_CREDITS)) else None


def _told_by_its_label(text: str, label: re.Match[str]) -> Image:
    rest = text[label.end() :]
    if label["what"].casefold() == "caption":
        return captioned(rest)
    return Image(credit=rest if label["mark"] == "," else text)


def _is_credit_alone(text: str) -> bool:
    """Tell "Anna Ruiz/Getty Images", a line of names and nothing else."""
    parts = text.split("/")
    if len(text) > _LONGEST_NAMES or len(parts) == 1 or not text[:1].isupper():
        return False
    return any(agency_named(each.strip()) or _PICTURE_AGENCIES.search(each) for each in parts)


def _names_at_the_end(text: str) -> re.Match[str] | None:
    """Find "REUTERS/Anna Ruiz" and "Getty Images" behind the last sentence of a caption."""
    found = _LAST_SENTENCE.search(text)
    if found is None:
        return None
    credit = found["credit"]
    if credit.count("(") != credit.count(")"):
        return None
    is_short = credit[:1].isupper() and len(credit.split()) <= _WORDS_OF_AN_AGENCY
    agency = is_short and (agency_named(credit) or _PICTURE_AGENCIES.match(credit))
    return found if agency or _is_credit_alone(credit) else None


def _credit_in_brackets(text: str) -> re.Match[str] | None:
    """Find "(AP Photo/Anna Ruiz)" and "[Reuters]" behind a caption."""
    found = _LAST_IN_BRACKETS.search(text)
    if found is None:
        return None
    parts = [part.strip() for part in _MADE_FOR.split(found["credit"])]
    made_for = len(parts) > 1 and all(part[:1].isupper() for part in parts)
    lent = _LENT.fullmatch(found["credit"]) is not None
    return found if made_for or lent or any(map(agency_named, parts)) else None
