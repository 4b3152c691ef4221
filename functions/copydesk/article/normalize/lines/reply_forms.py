"""What programs print where readers may reply: the form's own words, and the rules of the house.

Your email address will not be published. Required fields are marked *
XHTML: You can use these tags: <a href="" title=""> <b> <cite>
Join the Conversation                            the label of a form ...
We invite you to use our commenting platform …   ... and what is asked of whoever writes in it

The form has one wording in each language, its program's. House rules have any: their place tells
them, below the label at the end of a text, and that they speak to the reader of comments.
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.article.block import RemovalKind
from copydesk.article.normalize.lines.labels import label_of
from copydesk.article.normalize.lines.page_speech import speaks_to_the_reader
from copydesk.article.normalize.lines.wording_row import LONGEST, Wording
from copydesk.article.prose import OPENING_QUOTES, is_prose

_HIDDEN = (
    r"your\se-?mail(?:\saddress)?\s(?:will\snot\sbe|is\snever)\s(?:published|shared|shown|displayed)"
    r"|(?:deine|ihre)\se-?mail-?adresse\swird\snicht\s(?:veröffentlicht|angezeigt)"
    r"|votre\sadresse\s(?:e-?mail|de\smessagerie|courriel)\sne\ssera\spas\spubliée"
    r"|(?:tu|su)\s(?:dirección\sde\s)?correo(?:\selectrónico)?\sno\sserá\spublicad[ao]"
    r"|(?:o\s)?seu\s(?:endereço\sde\s)?e-?mail\snão\sserá\spublicado"
    r"|il\s(?:tuo|vostro)\sindirizzo\se-?mail\snon\ssarà\spubblicato"
    r"|(?:je|uw)\se-?mailadres\s(?:wordt|zal)\sniet\s(?:worden\s)?gepubliceerd"
    r"|din\se-?postadress(?:e)?\s(?:kommer\sinte\s(?:att\s)?publiceras|vil\sikke\sbli\spublisert)"
    r"|din\se-?mailadresse\svil\sikke\sblive\s(?:publiceret|offentliggjort)"
    r"|sähköpostiosoitettasi\sei\sjulkaista|twój\sadres\se-?mail\snie\szostanie\sopublikowany"
    r"|vaše\se-?mailová\sadresa\s(?:nebude|sa\snezverejní|nebude\szverejnená)"
    r"|(?:az\se-mail\scímet\snem\stesszük|e-mail\s?címed\snem\skerül\snyilvánosságra)"
    r"|adresa\sta\sde\se-?mail\snu\sva\sfi\spublicată|vaša\sadresa\se-?pošte\sneće\sbiti\sobjavljena"
    r"|ваш\s(?:адрес\s)?e-?mail\sне\sбудет\sопубликован|ваша\se-?mail\sадреса\sне\sоприлюднюватиметься"
    r"|вашият\sимейл\sадрес\sняма\sда\sбъде\sпубликуван|(?:η\s)?ηλ\.\sδιεύθυνση\sσας\sδεν\sδημοσιεύεται"
    r"|e-?posta\s(?:adresiniz|hesabınız)\syayı[mn]lanmayacak|alamat\semail\sanda\stidak\sakan\sdipublikasikan"
    r"|email\scủa\sbạn\ssẽ\skhông\sđược\shiển\sthị|メールアドレスが公開されることはありません"
    r"|您的(?:邮箱|電子郵件|电子邮箱)(?:地址|位址)?不[会會]被?(?:公[开開]|发布|發佈)|이메일은?\s(?:주소는\s)?공개되지\s않습니다"
    r"|لن\sيتم\sنشر\sعنوان\sبريدك|نشانی\sایمیل\sشما\sمنتشر\sنخواهد|האימייל\s(?:שלך\s)?לא\sיוצג"
    r"|आपका\sईमेल\sपता\sप्रकाशित\sनहीं"
)
_FIELDS = (
    r"required\sfields\s(?:are\smarked|\*)|(?:erforderliche|pflicht)felder\ssind\s|les\schamps\sobligatoires\ssont\s"
    r"|los\scampos\s(?:obligatorios|necesarios|requeridos)\sestán\s|campos\sobrigatórios\ssão\s"
    r"|i\scampi\sobbligatori\ssono\s|(?:vereiste|verplichte)\svelden\szijn\s|обязательные\sполя\s"
)
# Other lines of the same programs: they end the form, and say what keeps its writers honest.
_PROGRAMS = (
    r".{0,60}\bakismet\b.{0,160}"
    r"|XHTML:\s.{0,60}<a\shref=.*|allowed\sHTML\stags:\s.*"
    r"|error:\s?(?:alert:\s)?content\sis\sprotected\W*"
    r"|(?:notify|e-?mail)\sme\sof\s(?:new|follow-?up)\s(?:comments|posts)\b.{0,60}"
    r"|save\smy\sname,?\s(?:and\s)?e-?mail\b.{0,90}\bin\sthis\sbrowser\b.{0,60}"
    r"|you\sare\scommenting\susing\syour\s.{3,40}|fill\sin\syour\sdetails\sbelow\sor\s.{3,60}"
    r"|you\smust\sbe\slogged\sin\s(?:to|in\sorder\sto)\s(?:post\sa\s|leave\sa\s)?(?:comment|reply|join)\b.{0,80}"
    r"|this\s(?:site|form)\sis\sprotected\sby\s(?:re|h)captcha\b.{0,140}"
    r"|(?:all\s)?comments\s(?:on\sthis\s(?:article|story|post)\s)?are\s(?:now\s)?closed\W*"
    r"|please\senter\syour\s(?:comment|name\shere|email\saddress\shere)\W*"
    r"|(?:this\sform|the\scomment\sform)\scollects\syour\sname\b.{0,200}"
)

REPLY = (
    Wording(
        "reply-form",
        RemovalKind.COMMENT,
        re.compile(rf"(?:{_HIDDEN}).{{0,160}}|(?:{_FIELDS}).{{0,40}}|{_PROGRAMS}", re.IGNORECASE),
        LONGEST,
    ),
)

_SPEAKS_OF_COMMENTS = re.compile(
    r"\b(?:comment(?:s|ing|ers?)?|commentaires?|comentarios?|comentários?|comment[oi]|reacties?|kommentar(?:e|er|en)?"
    r"|kommentti|kommentit|komentar\w{0,3}|komentář\w{0,2}|hozzászólás\w{0,3}|comentarii|комментари\w{1,3}"
    r"|коментар\w{0,3}|σχόλι\w{1,2}|yorum\w{0,4}|bình\sluận)\b|تعليق|דעות|תגוב|コメント|评论|評論|留言|댓글",
    re.IGNORECASE,
)
_WORDS_OF_A_TITLE = 4
"""Of "House Rules", between the label and the rules."""


def house_rules(texts: Sequence[str], start: int, kept: Sequence[int]) -> Iterator[int]:
    """Find what a form asks of its writers: all prose below its label, or it is somebody's story.

    Args:
        texts: All lines of a bare text.
        start: Where the story's text begins.
        kept: Numbers of the lines to judge.
    """
    labels = (n for n in range(start + 1, len(texts)) if label_of(texts[n]) is RemovalKind.COMMENT)
    first = next(labels, None)
    below = [n for n in kept if first is not None and n > first]
    rules = [n for n in below if is_prose(texts[n])]
    if rules and all(_is_a_rule(texts[n]) for n in rules):
        titles = (n for n in below if n < rules[-1] and len(texts[n].split()) <= _WORDS_OF_A_TITLE)
        yield from {*rules, *titles}


def _is_a_rule(text: str) -> bool:
    quoted = text.startswith(OPENING_QUOTES)
    return not quoted and bool(_SPEAKS_OF_COMMENTS.search(text)) and speaks_to_the_reader(text)
