"""The word before the names of a byline, in the languages of the trade.

By Anna Ruiz      Von Anna Ruiz      4 May 2024 | Par Anna Ruiz

By                ← in an element of its own
Anna Ruiz
"""

import re

from copydesk.article.prose import ends_with_stop

MAIL_ADDRESS = re.compile(r"[(<]?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}[)>]?")
"""Where to reach whoever wrote: beside a name, it is no part of it."""

BY = "by|von|vom|par|por|di|door|af|av|przez"
"""Alternatives of a pattern; to be read in any letter case."""

LABEL = (
    r"words|napsala?|napísala?|opracowa(?:ł|ła)|oprac\.|piše|napisa(?:o|l|la)|autork?[ai]|autor[si]|autor(?:ius|ė)"
    r"|scris\sde|redactor|redakteur(?:in)?|verslaggever|toimetaja|skribent|redaktör|journalist|journaliste"
    r"|reportagem|repórter|redatora?|giornalista|periodista|teksti|kirjoittaja|toimittaja"
    r"|muhabir|yazar|pewarta|penulis|oleh|wartawan|írta|szerző|tác\sgiả|phóng\sviên|người\sviết"
    r"|автор[ыи]|авторка|журналист(?:ка)?|журналіст(?:ка)?|корреспондент|кореспондент"
    r"|подготовила?|підготува(?:в|ла)|аутор|пише|γράφ(?:ει|ουν)|συντάκτ(?:ης|ρια)|κείμενο"
    r"|كتبت?|كتبه|بقلم|إعداد|الكاتبة?|المراسلة?|מאת|כתבת?|כותבת?|خبرنگار|نویسنده|به\sقلم|گزارشگر"
    r"|text\s(?:och|und)\s(?:fotos?|bild(?:er)?)|tekst\s(?:og|en|i)\s(?:fotos?|foto['’]s|zdjęcia)"
    r"|teksti\sja\skuvat?|teks\sdan\sfoto|bài(?:\svà\sảnh)?|thực\shiện|laporan|reportase|επιμέλεια"
    r"|razgovaral[ai]|razgovarao|разговара(?:о|ла)|röportajı?\syapan|聞き手|취재|প্রতিবেদক|লিখেছেন|प्रस्तुति"
    r"|تحریر|लेखक|लेखिका|रिपोर्टर|संवाददाता|ผู้เขียน|ผู้สื่อข่าว|โดย|글|작성자|采写|採訪"
)
"""What else stands before names and a colon. Alternatives, as ``BY``."""

_INTERVIEWED = (
    r"rozmawia(?:ł|ła|li|ły)|notowa(?:ł|ła)|wysłucha(?:ł|ła)|spisa(?:ł|ła)"
    r"|беседова(?:л|ла|ли)|(?:интервью|беседу)\s(?:взял|брал|в[её]л|пров[её]л)[аи]?"
    r"|розмовля(?:в|ла|ли)|спілкува(?:вся|лася|лися)|(?:інтерв['’ʼ]ю|розмову)\s(?:взяв|взяла|в[іе]ла?|вели)"
    r"|rozhovor\s(?:ved|viedo)la?|rozhovor\s(?:vied|p[rř]ipravi)l[ai]?|razgovor\svodi(?:o|la)"
    r"|разговор\sводи(?:о|ла)|zaznamenal[ai]?|(?:das|die)\s(?:gespräch|interview|fragen)\s(?:führ|stell)ten?"
    r"|(?:das\s)?(?:gespräch|interview)\sgeführt\svon|(?:aufgezeichnet|protokolliert|notiert)\svon"
    r"|as\stold\sto|recueillie?s?\spar|(?:entretien|interview)\sréalisée?\spar|raccolt[oa]\sda"
    r"|entrevista\s(?:(?:conduzida|realizada)\s)?por|(?:propos|interview)\srecueillie?s?\spar"
    r"|interview\s(?:von|par)|intervista\s(?:a\scura\s)?di|entrevista\sde"
    r"|opgetekend\sdoor|haastatteli|lejegyezte"
    r"|(?:a\s)?consemnat(?:\sde)?|interviu\srealizat\sde|أجر[ىت]\sالحوار|حاورها?|حاورته?ا?|ראיינה?"
)
_COMPILED = (
    r"opracowa(?:ł|ła|li)|przygotowa(?:ł|ła|li)|подготови(?:л|ла|ли)|підготува(?:в|ла|ли)|p[rř]ipravil[aiy]?"
    r"|zpracoval[ai]?|spracoval[ai]?|pripremi(?:o|la)|припреми(?:о|ла)|compiled\sby|zusammengestellt\svon"
    r"|samengesteld\sdoor|sammanställt\sav|összeállította|hazırlayan|derleyen|(?:disusun|dilaporkan)\soleh"
)
_TEXT_AND_PICTURES = (
    r"(?:story|text|words|article)\s(?:and|&)\s(?:photo(?:graph(?:s|y))?s?|pictures|videos?)\sby"
    r"|textes?\set\sphotos?\s(?:par|de)|test[oi]\se\sfoto\sdi|textos?\s[ey]\sfotos?\s(?:por|de)"
)
BEFORE_A_NAME = (
    r"oleh|γράφτηκε\sαπό(?:\s(?:τον/την|τον|την))?|γράφ(?:ει|ουν)\s(?:ο|η|οι)|τ(?:ου|ης|ων)|από|מאת|بقلم|بواسطة|به\sقلم|توسط|scris\sde|írta"
    r"|piše|yazan|bởi|kirjoittanut|(?:diposting|ditulis)\soleh|(?:เขียน|รายงาน)?โดย"
    r"|(?:публикуван|написан|добавен)[оа]?\sот"
    rf"|{_INTERVIEWED}|{_COMPILED}|{_TEXT_AND_PICTURES}"
)
"""Those that need no colon: they do not begin a sentence of names."""

INTERVIEW = (
    r"interviews?|intervista|entrevista|entretien|intervju|intervjuade|haastattelu|interjú|interviu|wywiad"
    r"|rozhovor|razgovor|gespräch|protokoll|röportaj|söyleşi|wawancara|phỏng\svấn|συνέντευξη"
    r"|интервью|інтерв['’ʼ]ю|интервю|интервју|حوار|ריאיון|인터뷰"
)
"""Before whoever led one, where the page says "author"; in other lines, before whom it is with."""

_PUBLISHED_BY = r"(?:pubblicato|scritto|inserito|postato)\s[^.:]{0,40}?\bda"
"""Italian blogs print the day between: "Pubblicato il 12 novembre 2019 da Anna Ruiz"."""

_OUR = (
    r"our|onze|unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|vår|våra|vores"
    r"|nasz(?:a|ego|ej)?|naš(?:e|eho|í)?"
)
OUR_REPORTER = rf"(?:{_OUR})\s(?:[^\W\d_]{{4,25}}\s){{1,3}}?(?=[A-ZÀ-Þ])"
"""What stands between "By" and the name: "our correspondent", "notre envoyé spécial"."""

_MADE = (
    "[Éé]crit|[Rr]édigé|[Ee]scrito|[Ee]scrit|[Ss]critto|[Rr]edactado|[Pp]osted|[Uu]pdated|[Ww]ritten|[Pp]ublished|[Rr]eported|[Gg]espeichert|[Gg]eschrieben|[Ee]ingestellt"
    "|[Ee]ingetragen|[Hh]inzugefügt|[Vv]eröffentlicht|[Pp]ubblicato|[Pp]ublicado|[Pp]ublié"
    "|[Pp]ostado|[Gg]eplaatst|[Uu]pplagd|[Oo]publikowane|[Zz]amieszczone"
)
"""What was done to a story by whoever is named behind "by"."""

_WORK = (
    "[Aa]rticle|[Ss]tory|[Ww]ords|[Rr]eport|[Ii]nterviews?|ARTICLE|STORY|WORDS|REPORT"
    "|(?:[Ee]ine?\\s)?(?:[Rr]eportage|[Bb]ericht|[Aa]nalyse|[Kk]ommentar|[Ee]ssay|[Pp]orträt|[Gg]astbeitrag)"
    "|(?:[Uu]n\\s|[Uu]ne\\s)?(?:[Rr]eportage|[Rr]écit|[Ee]nquête|[Aa]nalyse)|(?:[Uu]n\\s)?[Rr]eportaje"
)
"""What somebody is named behind "by" for, at the start of a line alone."""

# "By" at the start of a line, after its date or "posted"; what follows up to a number, a bar or
# a stop.
BY_LINE = re.compile(
    rf"""
    (?: (?:^ (?:\W{{0,3}}(?:{_WORK})\s(?=by\b|BY\b|von\b|par\b|por\b))?
          | [|\u00b7\u2022\u2013\u2014:]\s*(?:น\.\s)? | \b(?:{_MADE})\s
          | (?:\b(?:19|20)\d\d|\b\d\d?[:.h]\d\d)(?:\s?(?:Uhr|[Hh]|[AaPp][Mm]|น\.))?[,|]?\s
        )
        \W{{0,3}}
        (?: Autor(?:/-?|[:*_])in(?:nen)?\s?:\s?
          | (?:[Bb]y|BY|[Vv]on|VON|durch(?=\s[A-ZÄÖÜ])|[Pp]ar|PAR|[Pp]or|POR|Di|DI|di|[Dd]oor|DOOR
              |Af|AF|Av|AV|[Pp]rzez|[Tt]ekst|TEXTE?
              |[Tt]exto?(?:(?:/|\s(?:und|&|et|y|e)\s)(?:[Ff]otos?|[Pp]hotos?|Bild(?:er)?)(?=:))?
              |[Tt]esto|От|Автор|Текст|Par\s:|Autore?n?|Autorin|Auteurs?
              |Authors?|B(?:yline|YLINE)|Reporter|Redacteur|Yazan|Haber)(?:\s*[:|/]\s*|\s)
            # Behind a stamp alone, for which a bar may stand: elsewhere they begin names.
          | (?:(?<=\d\d\s)|(?<=^\s\|\s)|(?<=^\s\|\s\s))(?:Na|Nga|Ni|De)\s
            (?=[A-ZÀ-Þ][^\W\d_]+\s[A-ZÀ-Þ])
          | By(?=[A-Z][a-z]) | (?<=\s)by(?=[A-Z]) | By:\s?
          | (?i:{LABEL})\s?[:：|/]\s* | (?i:{BEFORE_A_NAME}|{_PUBLISHED_BY})\s
          | (?:文|作者|撰文|記者|记者|責任編集|责任编辑|责编|責編)\s*[:：|/]\s* )
    )
    (?:{OUR_REPORTER})?
    (?P<names> [^\d|\u2022\u00b7]{{3,120}} )
    """,
    re.VERBOSE,
)
_LABEL_HINT = re.compile(
    rf"\W{{0,3}}(?:(?:{LABEL})\s?[:：|/]|(?:{BEFORE_A_NAME}|{_PUBLISHED_BY})\s)"
    # Themes of blogs print it behind the day: "8 Ekim 2023 yazan Selin Kara".
    rf"|.{{0,40}}\b(?:19|20|25)\d\d(?:\s\d\d:\d\d)?\s(?:น\.\s)?\W{{0,3}}(?:{BEFORE_A_NAME}|na|nga|ni|de)\s",
    re.IGNORECASE,
)
# Most lines have none of these in small letters, and are not looked at any further; most
# letters begin none of them, and are passed over at once.
_BY_HINT = re.compile(
    r"(?=[abdhprtvy\u043e\u0430\u0442\u6587\u4f5c\u8a18\u8bb0\u8d23\u8cac])"
    r"(?:by|durch|\b(?:von|par|por|di|door|af|av|przez|tekst|texto?|testo|auth?or|auteur|reporter"
    r"|redacteur|yazan|haber|\u043e\u0442|\u0430\u0432\u0442\u043e\u0440|\u0442\u0435\u043a\u0441\u0442)"
    r"|\u6587|\u4f5c\u8005|\u8a18\u8005|\u8bb0\u8005|\u8d23\u4efb|\u8cac\u4efb|\u8d23\u7f16|\u8cac\u7de8)"
)

_AUTHOR = "autore?n?|auteurs?|authors?"
_FIRST = re.compile(rf"(?:{BY})\b", re.IGNORECASE)
_BY_FIRST = re.compile(rf"^(?:{BY})\s", re.IGNORECASE)
_IN_HAN = "作者|著者|筆者|撰文"
_LABEL_ALONE = re.compile(
    rf"\W{{0,3}}(?:(?:{LABEL})\s?[:：]|автор(?:ы|и|ка)?\s?:?|{BEFORE_A_NAME})", re.IGNORECASE
)
_LAST = re.compile(rf"(?:^|\s)(?:{BY}|{_AUTHOR}|{_IN_HAN})\s?[:：]?$", re.IGNORECASE)
_ALONE = re.compile(
    rf"(?:(?:written|posted|words|story)\s)?(?:{BY}|{_AUTHOR}|{_IN_HAN})\s?[:：]?", re.IGNORECASE
)


def without_by(line: str) -> str:
    """Give "Anna Ruiz" of "By Anna Ruiz", and other lines as they are."""
    return _BY_FIRST.sub("", line)


def begins_with_by(line: str) -> bool:
    """Is somebody credited by the first word?"""
    return _FIRST.match(line) is not None


def ends_in_by(line: str) -> bool:
    """Does the line end where the names begin?"""
    return _LAST.search(line) is not None or _LABEL_ALONE.fullmatch(line) is not None


_SMALL_WORDS_OF_A_SENTENCE = 3
"""Behind names: "by Anna Ruiz and Tom Berg in Oslo." has two."""


def tells_of_a_work(line: str, found: re.Match[str]) -> bool:
    """Tell a sentence that has the words in its midst: "A report written by Anna Ruiz says …".

    Args:
        line: The line.
        found: Where ``BY_LINE`` is in it.
    """
    if not found.start() or not ends_with_stop(line):
        return False
    words: list[str] = found["names"].split()
    return sum(word[0].islower() for word in words) >= _SMALL_WORDS_OF_A_SENTENCE


def leads_on(line: str) -> bool:
    """Is it "By" or "Written by:" alone, and the name stands in the next line?"""
    return _ALONE.fullmatch(line) is not None or _LABEL_ALONE.fullmatch(line) is not None


def has_a_by(line: str) -> bool:
    """May the line name somebody behind such a word? Most lines may not, and say so at once."""
    return _BY_HINT.search(line.lower()) is not None or _LABEL_HINT.match(line) is not None


_CHECKED = r"""
    (?: (?:medically|clinically|technically|expert|fach(?:lich|ärztlich)) \s )?
    (?: fact[-\s]?check(?:ed|ing)? | checked | reviewed | verified | approved | edited
      | (?:über)?geprüft | gegengelesen | redigiert | lektoriert | vérifiée?s? | relue?s?
      | révisée?s? | revisad[oa] | verificad[oa] | editad[oa] | rivist[oa] | verificat[oa]
      | revist[oa] | gecontroleerd | nagekeken | (?:fakta)?granskad | faktasjekket | kontrolleret
      | translated | übersetzt | traduite?s? | traducid[oa] | traduzid[oa] | tradott[oa] | vertaald
      | översatt | over(?:satt?|sat) | przetłumaczył[a]? | traducere\sde
    ) \s (?:by|von|vom|par|por|da|door|av|af) (?!\w) \s*:?
"""
_CHECKER = re.compile(
    rf"(?<!\w){_CHECKED}[^|\u2022\u00b7\u2013\u2014;]*", re.IGNORECASE | re.VERBOSE
)
_LEADS_TO_A_CHECKER = re.compile(rf"{_CHECKED}$", re.IGNORECASE | re.VERBOSE)


def without_checkers(line: str) -> str:
    """Cut "Reviewed by Omar Dahl": who checked a story did not write it.

    >>> without_checkers("By Anna Ruiz | Fact-checked by Omar Dahl")
    'By Anna Ruiz | '
    """
    return _CHECKER.sub("", line)


def leads_to_a_checker(line: str) -> bool:
    """Does a line end in "Fact checked by", and the name stands in the next one?"""
    return _LEADS_TO_A_CHECKER.search(line) is not None


def names_a_checker(names: str, above: str, line: str) -> bool:
    """Does a line, or the end of the one above it, say that they checked the story?"""
    if line.startswith(names):
        return leads_to_a_checker(above)
    found = _CHECKER.search(line) if names in line else None
    return found is not None and names in found.group()
