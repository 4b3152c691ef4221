"""The wording of lines that desks, wires, archives and channels print around a story.

Each row is what one of them is known by, in the languages of the trade.
"""

import re

from copydesk.article.block import ARCHIVE_ENTRY, RemovalKind
from copydesk.article.normalize.lines.foot_wordings import FOOT
from copydesk.article.normalize.lines.reply_forms import REPLY
from copydesk.article.normalize.lines.site_wordings import SITE
from copydesk.article.normalize.lines.wording_row import LONGEST_TAGS, Wording


def _any_of(rows: str) -> str:
    return "|".join(" ".join(row.split()).replace(" ", r"\s") for row in rows.split("|"))


_RELEASES = _any_of(
    """press release|media release|news release|press statement|media advisory|media alert
    |pressemitteilung|presseinformation|presseaussendung|pressemeldung|medienmitteilung|medieninformation
    |communiqué de presse|communiqué|comunicado de prensa|nota de prensa|comunicado
    |comunicato stampa|comunicado de imprensa|comunicado à imprensa|nota à imprensa|persbericht
    |pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|mediatiedote|tiedote
    |informacja prasowa|komunikat prasowy|tisková zpráva|tlačová správa|sajtóközlemény
    |comunicat de presă|priopćenje za javnost|saopštenje za javnost|sporočilo za javnost
    |пресс-релиз|пресрелиз|прес-реліз|прессъобщение|δελτίο τύπου|basın bülteni|basın açıklaması
    |بيان صحفي|بلاغ صحفي|הודעה לעיתונות|プレスリリース|報道発表資料|新闻稿|新聞稿|보도자료
    |siaran pers|kenyataan media|thông cáo báo chí|taarifa kwa vyombo vya habari"""
)
# Above letters, columns and interviews of readers: the section, never the headline.
_LETTERS = _any_of(
    """letters? to the editor|readers['’] letters|your letters|letters|leserbriefe?|leserpost
    |courrier des lecteurs|cartas al director|cartas de los lectores|cartas dos leitores
    |lettere al direttore|ingezonden brie(?:f|ven)|lezersbrieven|insändare|leserinnlegg|læserbreve?
    |lukijan kirje|listy do redakcji|dopisy čtenářů|olvasói levél|письма читателей|листи читачів
    |okur mektupları|رسائل القراء|מכתבים למערכת|読者の声|读者来信|讀者投書|독자투고"""
)
_IMMEDIATE = _any_of(
    """for immediate release|for immediate publication|for release|for use immediately
    |zur sofortigen veröffentlichung|frei zur veröffentlichung|pour diffusion immédiate
    |pour publication immédiate|para publicación inmediata|para su publicación inmediata
    |para difusión inmediata|para divulgação imediata|per pubblicazione immediata
    |per la pubblicazione immediata|voor onmiddellijke publicatie|für immediate release"""
)
_FROM = r"(?:(?:\s(?:on|at|after|until|am|le|el)\b|\s?:|\s\d)[^.!?]{0,60})?"
_EMBARGO = (
    r"(?:(?:strictly|press|media|unter|sous|sotto|under|bajo|sob)\s)?embargo(?:ed)?"
    r"(?:\s?[:：–-]|\s(?:until|till|bis|jusqu|hasta|até|fino|tot|do)\b|\s\d|$)|sperrfrist\b"
    r"|hold\sfor\srelease|embargad[ao]\s(?:hasta|até)|embargó:|эмбарго\s(?:до|:)"
)
_ALERT = (
    r"URGENT|FLASH|SNAP|BULLETIN|(?:AP\s)?NEWSALERT|BREAKING(?:\sNEWS)?|EIL(?:T|MELDUNG)?|BLITZ"
    r"|СРОЧНО|ТЕРМІНОВО|МОЛНИЯ|عاجل|דחוף|ACİL|SON\sDAKİKA|URGENTE|速報|快讯|快訊"
)
NOTE_TO_EDITORS = (
    r"notes?\s(?:to|for)\s(?:the\s)?editors?|hinweise?\s(?:für|an)\sdie\sredaktion(?:en)?"
    r"|notes?\saux\srédactions?|notas?\s(?:para|a)\slos\seditores"
)
_ADVICE = (
    r"[Ee][Dd](?:itor)?[Ss]:\s.+|(?:[Nn]ote\sto|ATTENTION|Attention)\s(?:editors|news\sdesks?)\b.*"
    r"|\((?:Repeats|Adds|Updates|Refiles|Recasts|Reopens|Releads|Refreshes|Rewords|Removes|Rewrites|Fixes"
    r"|Writes\sthrough|New\sthroughout|ATTN)\b[^()]*\)|\((?:(?:\d(?:st|nd|rd|th)\s)?(?:LD|LEAD)|\d보|종합\d?보?)\)"
)
_TO_EDITORS = re.compile(rf"\W*(?:{NOTE_TO_EDITORS})(?:\s?[:：]\s?|\s[–—-]\s)\S.*", re.IGNORECASE)
# "Draft 3 – for Thursday's paper"; "Draft 3 of the treaty" is what a story may be about.
_DRAFT = (
    r"(?:(?:first|second|third|final|rough)\s)?draft"
    r"|(?:draft|entwurf)\s(?:no\.?\s|nr\.?\s)?\d{1,2}(?:\s?[-–—:,;(/].{0,60})?"
)
_SLUG = re.compile(
    r"[a-z]{1,4}(?:-[A-Za-z]+)?\s?\d{3,4}\s\d\s[a-z]{2}\s\d{1,4}\b.*|[a-z]\d{4}(?:\s[a-z-]{2,12}){1,3}"
    r"|(?:[AB][CM]|PM|AP)-[A-Z][\w'’.]*--?\S.*"
    r"|[^.!?]*[,\s](?:\d(?:st|nd|rd|th)\s)?(?:(?i:ld|lead)-)?(?i:writethru|writethrough|newslead)\b[^.!?]*"
    r"|[A-Z][\w/-]+(?:\s[\w/-]+){0,4},\s?\d(?:st|nd|rd|th)\s(?:Ld|Lead|Add|Sub|Take)\b[^.!?]*"
)
# "(OPTIONAL TRIM BEGINS)", "(EDITORS: STORY CAN END HERE)": to whoever cuts the story.
_TAKE = re.compile(
    r"\((?:EDITORS?|EDS|NOTE TO EDITORS|ATTENTION EDITORS)\s?[:—-].*\)|\((?=[^a-z]+\))"
    r"(?:[A-Z\s]*\b)?(?:OPTIONAL|TRIM|CAN END HERE|STORY ENDS?|BEGINS?|ENDS?)\b[A-Z\s.]*\)"
)
_ENDS = _any_of(
    """end|ends|enditem|end of release|ende|more|mehr|fin|fim|fine|einde|slut|slutt|loppu|koniec
    |konec|kraj|vége|sfârșit|конец|кінець|край|τέλος|τελοσ|son|النهاية|انتهى|סוף|終わり|以上|完|끝|tamat
    |hết|suite|sigue|segue|a suivre|à suivre"""
)
_ARCHIVE_LABELS = (
    r"LENGTH|SECTION|LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|DOCUMENT-TYPE|TYPE|JOURNAL-CODE"
    r"|ACC-NO|ISSN|CORRECTION-DATE|DATELINE|BODY|SERIES|SUBJECT|ORGANIZATION|GEOGRAPHIC|COUNTRY|STATE"
    r"|CITY|COMPANY|TICKER|INDUSTRY|PERSON|HIGHLIGHT|DISTRIBUTION|EDITION|KEYWORDS|BYLINE"
)
_WORDS = _any_of(
    """words?|wörter|mots|palabras|parole|palavras|woorden|ord|sanaa|słów|слов|slov|kelime"""
)
_TAGS = _any_of(
    """tags?|tagged|keywords?|topics?|schlagwörter|schlagworte?|stichwörter|stichworte?
    |mots-clés|mots clés|étiquettes|etiquetas|palabras clave|palavras-chave|parole chiave
    |trefwoorden|nyckelord|taggar|emneord|avainsanat|asiasanat|słowa kluczowe|tagi
    |klíčová slova|štítky|kľúčové slová|címkék|kulcsszavak|etichete|cuvinte cheie|ključne reči
    |tagovi|oznake|теги|тэги|ключевые слова|ключові слова|ετικέτες|etiketler|anahtar kelimeler|وسوم
    |كلمات مفتاحية|الكلمات المفتاحية|کلیدواژه|برچسب ها|תגיות|टैग|แท็ก|từ khóa|kata kunci|タグ
    |キーワード|标签|标籤|關鍵字|关键词|태그|키워드"""
)
CONTACT_LABEL = re.compile(
    r"(?:(?:press|media|news|investor|für\s\w+|presse|pressens|medien|contact|kontakt|contacto|contatto)"
    r"[\s-]?)?(?:contacts?|kontakte?|ansprechpartner(?:in)?|rückfragen|contactos?|contatos?|contatti"
    r"|pers(?:voorlichting)?|presskontakt|yhteyshenkilöt?|yhteystiedot|kapcsolat|контакты?|контакти"
    r"|επικοινωνία|iletişim|للتواصل|お問い合わせ(?:先)?|联系人|聯絡人|문의)(?:\sde\sprensa|\spresse|\sstampa)?\s?:?",
    re.IGNORECASE,
)
_REACHED = r".*(?:\S@\S|(?:\d[\s()./-]{0,2}){7}).*"
"""An address or a number: of telephones, which have seven digits and more."""

PAGE = (
    r"page|seite|pagina|página|sida|side|sivu|strona|strana|sayfa|oldal|стр(?:\.|аница)"
    r"|σελ(?:\.|ίδα)"
)
_MINUTES = (
    r"\d{1,3}\s?(?:min(?:\.|s|uten?|utes?|utos?|uti|ut|uter|uuttia)?|мин\.?|λεπτά|dk\.?"
    r"|分(?:钟|鐘)?|분)"
)
_READING = _any_of(
    """reading time|read time|listen to this article|lesezeit|lesedauer|temps de lecture
    |tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|læsetid|lukuaika
    |czas czytania|doba čtení|olvasási idő|timp de citire|время чтения|час читання|okuma süresi
    |waktu baca|thời gian đọc|読了時間|阅读时间|閱讀時間"""
)
_READ = (
    r"read(?:ing\stime)?|listen|watch|lesezeit|(?:de\s)?lect\w+|di\slettura|de\sleitura|leestijd|lästid"
    r"|lesetid|læsetid|czytania|чтения"
)

PROMOTION_START = re.compile(r"(?:skip\spast\snewsletter|sign\sup\s(?:to|for))\b", re.IGNORECASE)
PROMOTION_END = re.compile(r"after\s(?:the\s)?newsletter\spromotion\W*", re.IGNORECASE)
"""Where a paper's promotion of its letters, set into the text, begins and ends."""

_SIGN = "[*_#=~•·\u2010-\u2015-]"

TABLE = (
    Wording("ornament", RemovalKind.OTHER, re.compile(rf"{_SIGN}(?:\s*{_SIGN}){{2,}}")),
    Wording("slug", RemovalKind.OTHER, _SLUG),
    Wording(
        "contact",
        RemovalKind.OTHER,
        re.compile(rf"{CONTACT_LABEL.pattern}(?<=:)\s{_REACHED}", re.IGNORECASE),
    ),
    Wording("take-mark", RemovalKind.OTHER, _TAKE),
    Wording("note-to-editors", RemovalKind.OTHER, _TO_EDITORS),
    Wording(
        "desk-note",
        RemovalKind.OTHER,
        re.compile(
            rf"\W*(?:(?:{_RELEASES})(?:\s(?:n[ro]?\W?\s?|№\s?)?[\d/.-]+)?|(?:{_IMMEDIATE}){_FROM}"
            rf"|(?:{_EMBARGO}).*|{_LETTERS}|{_DRAFT}|(?-i:{_ALERT}|{_ADVICE}))\W*",
            re.IGNORECASE,
        ),
        above=True,
    ),
    Wording(
        "end-mark",
        RemovalKind.OTHER,
        re.compile(
            rf"-{{1,2}}\s?30\s?-{{1,2}}|(?=\W|[^a-zß-öø-ÿа-я]+$)[-–—/#(（\[*+=\s]*(?i:{_ENDS})[-–—/#)）\]*+=.。\s]*"
            rf"|[A-Z][^\W\d_]{{1,11}}\s?/\s?(?i:{_ENDS})"  # Lusa/Fim
            r"|\((?:Schluss|Forts(?:\.|etzung))\)(?:\s[a-zäöü]{2,4}(?:[/*][a-zäöü]{0,4}){0,3})?"
        ),
        30,
    ),
    Wording(
        ARCHIVE_ENTRY,
        RemovalKind.OTHER,
        re.compile(
            rf"(?:{_ARCHIVE_LABELS}):(?:\s.*)?|Document\s[A-Z]{{3,}}[\dA-Z]*\d\w*"
            rf"|\d+\sof\s\d+\sDOCUMENTS|(?:(?i:length|länge):\s)?[\d.,]+\s(?i:{_WORDS})"
        ),
        fewest=2,
    ),
    Wording(
        "tags",
        RemovalKind.NAVIGATION,
        re.compile(
            rf"\W*(?:{_TAGS})\s?[:：]\s?\S.*|#[^\W\d_]\w*(?:[\s,]*#[^\W\d_]\w*)+", re.IGNORECASE
        ),
        LONGEST_TAGS,
    ),
    Wording(
        "labelled-reading-time",
        RemovalKind.OTHER,
        re.compile(rf"\W*(?:{_READING})\s?[:：]?\s{_MINUTES}\W*", re.IGNORECASE),
        60,
    ),
    Wording(
        "reading-time",
        RemovalKind.OTHER,
        re.compile(
            rf"\W*(?:{_READING})\W*|\W*(?:(?:{_READING}|{_READ})\W+)?{_MINUTES}(?:\s(?:{_READ}))?\W*"
            rf"|\d{{1,2}}['\u2019\u2032]\s(?:{_READ})",
            re.IGNORECASE,
        ),
        60,
        above=True,
    ),
    Wording(
        "picture-label",
        RemovalKind.CAPTION,
        re.compile(
            r"(?:image|photo|picture|media)\s(?:source|caption|credit)[,:]\s.*", re.IGNORECASE
        ),
        LONGEST_TAGS,
    ),
    # "anwi/ drag/ 30.11.2022": who wrote and who checked it, in the desk's own letters.
    Wording(
        "desk-initials",
        RemovalKind.OTHER,
        re.compile(
            r"(?:[^\W\d_]{2,5}/\s?){2,4}(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4})?"
            r"|[A-Z]{2,5}(?:/[A-Z]{2,5})*\s//\s[A-Z]{2,5}|[a-z]{2,4}(?:/[a-z]{2,4}){2,3}"
        ),
        40,
    ),
    *FOOT,
    *SITE,
    *REPLY,
    Wording("source-line", RemovalKind.CREDIT, re.compile(r"SOURCE:?\s[^.!?]{2,80}")),
    Wording(
        "page-mark",
        RemovalKind.OTHER,
        re.compile(
            rf"(?:.*[|·•–—-]\s?)?(?:{PAGE})\s\d{{1,3}}"
            r"(?:\s?(?:/|of|von|de|sur|di|van|av|z)\s?\d{1,3})?",
            re.IGNORECASE,
        ),
        100,
    ),
)
