"""The word before the names of a byline, in the languages of the trade.

By Anna Ruiz      Von Anna Ruiz      4 May 2024 | Par Anna Ruiz

By                ← in an element of its own
Anna Ruiz
"""

import re

BY = "by|von|vom|par|por|di|door|af|av|przez"
"""Alternatives of a pattern; to be read in any letter case."""

LABEL = (
    r"napsala?|napísala?|opracowa(?:ł|ła)|oprac\.|piše|napisa(?:o|l|la)|autork?[ai]|autor[si]|autor(?:ius|ė)"
    r"|scris\sde|redactor|redakteur(?:in)?|verslaggever|skribent|redaktör|journalist|journaliste"
    r"|reportagem|repórter|redatora?|giornalista|periodista|teksti|kirjoittaja|toimittaja"
    r"|muhabir|yazar|pewarta|penulis|oleh|wartawan|írta|szerző|tác\sgiả|phóng\sviên|người\sviết"
    r"|автор[ыи]|авторка|журналист(?:ка)?|журналіст(?:ка)?|корреспондент|кореспондент"
    r"|подготовила?|підготува(?:в|ла)|аутор|пише|γράφ(?:ει|ουν)|συντάκτ(?:ης|ρια)|κείμενο"
    r"|كتبت?|كتبه|بقلم|إعداد|الكاتبة?|المراسلة?|מאת|כתבת?|כותבת?|خبرنگار|نویسنده|به\sقلم|گزارشگر"
    r"|تحریر|लेखक|लेखिका|रिपोर्टर|संवाददाता|ผู้เขียน|โดย|글|작성자|采写|採訪"
)
"""What else stands before names and a colon. Alternatives, as ``BY``."""

BEFORE_A_NAME = r"oleh|γράφ(?:ει|ουν)\s(?:ο|η|οι)|מאת|بقلم|به\sقلم|scris\sde|írta|piše"
"""Those that need no colon: they do not begin a sentence of names."""

_OUR = (
    r"our|onze|unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|vår|våra|vores"
    r"|nasz(?:a|ego|ej)?|naš(?:e|eho|í)?"
)
OUR_REPORTER = rf"(?:{_OUR})\s(?:[^\W\d_]{{4,25}}\s){{1,3}}?(?=[A-ZÀ-Þ])"
"""What stands between "By" and the name: "our correspondent", "notre envoyé spécial"."""

_AUTHOR = "autore?n?|auteurs?|authors?"
_FIRST = re.compile(rf"(?:{BY})\b", re.IGNORECASE)
_LAST = re.compile(rf"(?:^|\s)(?:{BY}|{_AUTHOR})\s?:?$", re.IGNORECASE)
_ALONE = re.compile(rf"(?:(?:written|posted|words|story)\s)?(?:{BY}|{_AUTHOR})\s?:?", re.IGNORECASE)


def begins_with_by(line: str) -> bool:
    """Is somebody credited by the first word?"""
    return _FIRST.match(line) is not None


def ends_in_by(line: str) -> bool:
    """Does the line end where the names begin?"""
    return _LAST.search(line) is not None


def leads_on(line: str) -> bool:
    """Is it "By" or "Written by:" alone, and the name stands in the next line?"""
    return _ALONE.fullmatch(line) is not None
