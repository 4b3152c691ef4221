"""Lines that lead away from a story, or say that it has ended, wherever in it they stand.

    Read more: The bridge in figures
    Follow us on Google News
    -30-

They are told by their own words, in whatever language; a sentence that begins like one goes on
in another way.
"""

import re

from copydesk.article.block import Block

_LONGEST_POINTER = 160
"""Characters of "Read more" and a headline."""

_LONGEST_APPEAL = 200
_MOSTLY_LINKED, _ALL_LINKED = 0.3, 0.95
"""Share of a line's characters in links, and of its title's."""

# "Read more: ...". Without the colon it may begin a sentence: "Read more books, he said."
_READ_ON = r"""
        (?:also|further)\sread(?:ing)? | read\s(?:also|more|next) | see\s(?:also|more)
      | more\son\sthis | related(?:\s(?:articles?|news|story|stories|coverage))? | recommended
      | related\s(?:videos?|content|reading)
      | you\smay\salso\slike | lesen\ssie\s(?:auch|mehr|hierzu) | (?:lies|siehe)\sauch
      | mehr\szum\sthema | lesetipp | (?:à\s)?lire\s(?:aussi|également) | voir\saussi
      | (?:lea|lee|leer|ver|vea)\stambién | lea\smás | leggi\s(?:anche|pure) | vedi\sanche
      | (?:leia|ler|veja|ver)\s(?:também|mais) | saiba\smais | lees\s(?:ook|meer|verder)
      | zie\sook | läs\s(?:också|även|mer) | les\s(?:også|mer) | læs\s(?:også|mere)
      | lue\s(?:myös|lisää) | czytaj\s(?:też|także|również|więcej)
      | zobacz\s(?:też|także|również) | (?:čtěte|přečtěte\ssi|čítajte)\s(?:také|též|tiež|aj)
      | viz\stéž | olvass(?:a|on)\s(?:el|még|tovább) | citește\s(?:și|mai\smult)
      | citiți\sși | (?:читайте|смотрите|читать)\s(?:также|ещё|еще)
      | (?:читайте|дивіться)\s(?:також|ще) | прочетете\s(?:още|и)
      | (?:pročitajte|pročitaj|čitajte)\s(?:i|još)(?:\sovo)?
      | (?:διαβάστε|δείτε)\s(?:επίσης|ακόμ[αη]|περισσότερα) | ayrıca\soku(?:yun)?
      | ilgili\shaber(?:ler)? | (?:baca|lihat|simak)\s(?:juga|pula) | xem\s(?:thêm|ngay)
      | đọc\s(?:thêm|tiếp) | อ่าน(?:ข่าว)?(?:ต่อ|เพิ่มเติม) | اقر[أا]\s(?:أيض[اًا]{1,2}|المزيد)
      | (?:קראו|ראו)\s(?:גם|עוד) | (?:بیشتر\sبخوانید|بخوانید)
      | (?:مزید|یہ\sبھی)\s?(?:پڑھیں|پڑھیے|پڑھئے|دیکھیں)
      | (?:यह\sभी|ये\sभी|इसे\sभी)\sपढ़ें | 相关(?:阅读|新闻) | 相關(?:閱讀|新聞)
      | 延伸(?:阅读|閱讀) | (?:関連|あわせて読みたい)(?:記事)? | 관련\s?(?:기사|뉴스)
"""
_POINTS_ELSEWHERE = re.compile(
    rf"""
    \W{{0,3}} (?: {_READ_ON} ) \s?(?:[:：>»→|]+|(?<=ें)[-–—])\s* \S
  | (?: (?:veja|leia|confira)\s(?:mais|outras)\snotícias | read\smore\s(?:news|stories)\s(?:from|on)
      | (?:más|lee\smás)\snoticias\s(?:de|en|sobre) | mehr\snachrichten\s(?:aus|zu)
    ) \s \S
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "Simak juga 'Video: the road'": the title in quotation marks, and nothing else.
# "Read more on big cats", "Scroll down to see the video": no sentence ends there.
_POINTS_ON = re.compile(
    r"(?:read|see|find\sout|learn|discover)\smore\s(?:on|about|from|in|stories)\s.{2,70}(?<![.!?:,;])"
    r"|[\[(]\s?(?:must\s)?(?:watch|read|listen|see|also|video)(?:\s\w+)?\s?:\s[^\[\]()]{3,100}(?:\([^()]{2,40}\)\s?)?[\])]"
    r"|scroll\sdown\s(?:to|for)\s.{3,70}(?<![.!?:,;])"
    r"|for\smore\s(?:news|stories|information|updates)\b[^.!?]{0,80},?\s(?:click|tap)\shere\.?"
    r"|from\sthe\s[^.:]{3,40}\sissue:\s(?-i:[^\Wa-z_]).{3,80}",
    re.IGNORECASE,
)
_POINTS_AT_A_TITLE = re.compile(
    rf"\W{{0,3}}(?:{_READ_ON})\s(?:video\s|foto\s)?"
    r"(?:'[^']{5,120}'|\"[^\"]{5,120}\"|[\u2018\u201c][^\u2019\u201d]{5,120}[\u2019\u201d])\s?[:：]?",
    re.VERBOSE | re.IGNORECASE,
)
# These say it of a link alone: "More: the first results" may begin a list.
_ABOVE_A_LINK = r"""
    (?: more | mehr | plus | más | mais | altro | meer | mer | watch | video | photos? | gallery )
      \s?[:：]
  | [【\[](?:写真|画像|動画|図|関連|関連記事|あわせて読みたい|合わせて読みたい|相关|相關|관련)
      [^】\]]{0,12}[】\]]
"""
_LABEL = re.compile(
    rf"\W{{0,3}}(?:(?:{_READ_ON})\s*[:：>»→|]*|{_ABOVE_A_LINK})\s*", re.VERBOSE | re.IGNORECASE
)

# What WordPress sets below each text of a feed; both names are links. "The post in which she said
# so first appeared on Facebook" has none.
_ENDS_A_FEED = re.compile(
    r"""
    (?: the\spost | der\sbeitrag | l[’']article | la\sentrada | o\spost | l[’']articolo
      | het\sbericht | artykuł | inlägget | příspěvek | запись
    ) \s .{3,400} \s
    (?: appeared\sfirst\son | first\sappeared\son | erschien\szuerst\sauf | proviene\sda
      | est\sapparu\sen\spremier\ssur | se\spublicó\sprimero\sen | apareceu\sprimeiro\sem
      | verscheen\seerst\sop | pochodzi\sz\sserwisu | dök\sförst\supp\spå
      | se\snejdříve\sobjevil\sna | впервые\sпоявилась
    ) \s .{2,100}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_END = 500

_PLACES_TO_FOLLOW = (
    r"google\snews|googlenews|telegram|whatsapp|viber|facebook|instagram|youtube|twitter|tiktok"
    r"|threads|bluesky|mastodon|patreon|linkedin|ko-fi|kakaotalk|카카오톡|telegram\w*|телеграм\w*"
    r"|ватсап|вайбер\w*|ютуб|تلغرام|تليغرام|تيليجرام|تلگرام|واتساب|واتس\sآب|فيسبوك|يوتيوب|(?-i:\bLINE\b)|微信|微博|抖音"
)
_ASKS_TO_FOLLOW = re.compile(
    rf"""
    \W{{0,3}} (?: [^.?!]{{5,60}} [?!] \s )?          # "Do you like what we do? Support …"
    (?: (?:click|tap)\shere\sto\s(?:follow|join|subscribe) | klicken\ssie\shier,?\sum
      | cliquez\sici\spour | (?:haz|haga)\sclic\saquí\spara | clique\saqui\spara | clicca\squi\sper
      | (?:participe|faça\sparte)\sd[oa] | entre\sno\s(?:canal|grupo) | klik\shier\som
      | присоединяйтесь | приєднуйтесь | متابعة(?=[^.]{{2,60}}$) | انضم
      | follow(?:\sus|\sour|\s(?-i:[A-Z])[^.]{{2,40}}?\son) | join\s(?:us|our) | support\sus
      | folge(?:n\ssie)?\suns | abonnieren\ssie | suivez(?:-nous|\s\S+) | rejoignez | abonnez-vous
      | s[íi]guenos | sigue\sa\s(?=[^.]{{2,40}}\sen\s) | [úu]nete\sa | siga(?:-nos|\so|\sa)?
      | segui(?:ci|teci)? | iscriviti
      | volg\sons | följ\soss | følg\soss | seuraa\smeitä | obserwuj | dołącz\sdo | sledujte
      | kövess(?:en|e)? | urmăriți | urmărește | ακολουθήστε | подписывай(?:тесь|ся) | подпишитесь
      | підписуй(?:тесь|ся) | підпишіться | читайте\sнас | підтримайте | поддержите | пратите
      | pratite | bizi\stakip | ikuti | theo\sdõi | تابعونا | تابعنا | تابع\s | עקבו | ติดตาม
    ) (?:-(?:ne|nous|nos|te|se))? (?=[\s:]) [^.]{{0,120}}? (?:{_PLACES_TO_FOLLOW})
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "Sign up to First Edition, our free daily newsletter": an appeal, and no sentence about one.
_LETTERS = (
    r"newsletters?|inbox|mailing\slist|posteingang|postfach|bolet[ií]n\w*|nieuwsbrief|mailbox"
    r"|skrzynk\w+|рассылк\w+|bülten\w*|e-?mail\s(?:newsletters?|alerts?|updates?)"
    r"|push(?:\s|-)(?:alerts?|notifications?|nachrichten)|app\sfor\s(?:your\s)?(?:ios|android|iphone)"
)
_UNQUOTED = r"[^.?!\"\u201c\u201d\u00ab\u00bb]"
_UNPARTED = r"[^.?!:\"\u201c\u201d\u00ab\u00bb]"
_ASKS_TO_SUBSCRIBE = re.compile(
    rf"""
    [\W_]{{0,3}} (?: [^.?!]{{5,60}} [?!] \s )?
    (?: (?: (?:simply\s)?sign\sup | download\sthe | subscribe | abonnieren\ssie | melden\ssie\ssich
          | abonnez-vous
          | inscrivez-vous | suscríbe(?:te|ase) | iscriviti | assine | inscreva-se | schrijf\sje\sin
          | abonneer\sje | zapisz\ssię | подпи(?:шитесь|сывайтесь) | abone\sol
        ) \b {_UNQUOTED}{{0,120}}? \b(?:{_LETTERS})\b {_UNPARTED}{{0,60}} [.!\])]{{0,2}}
      | (?: get | receive | join | erhalten\ssie | recevez | recib[ea] | ricevi
          | receba | ontvang
        ) \b {_UNQUOTED}{{0,120}}? \b(?:{_LETTERS})\b {_UNPARTED}{{0,60}} [!\])]?
      # "Every weekday you can get our coverage in your inbox."
      | {_UNQUOTED}{{0,80}}? \b(?:
            (?:get|find|read|send|deliver|bring|receive)\b[^.]{{0,30}}\sour\b
              {_UNQUOTED}{{1,80}}? \byour\s(?:inbox|mailbox|e-?mail)
            (?!\s(?!each|every|daily|on|at|by|for))
          | (?:unsere?[mnrs]?|wir)\b {_UNQUOTED}{{1,80}}?
            \b(?:ihr|dein)(?:em|en)?\s(?:posteingang|postfach)
          | (?:nos|notre)\b {_UNQUOTED}{{1,80}}?
            \b(?:votre|ta)\s(?:boîte\s(?:mail|e-mail)|messagerie)
          | nuestr[oa]s?\b {_UNQUOTED}{{1,80}}? \btu\s(?:correo|bandeja|buzón)
          | noss[oa]s?\b {_UNQUOTED}{{1,80}}? \b(?:seu|sua)\s(?:e-?mail|caixa)
          | (?:nostr[aeio])\b {_UNQUOTED}{{1,80}}? \btua\s(?:casella|e-?mail|posta)
        ) {_UNQUOTED}{{0,40}} [.!]?
      | dapatkan\s(?:update\s|informasi\s)?berita\s {_UNQUOTED}{{3,80}} \bdari\s \S{{3,30}}
      | この記事は有料(?:会員)?(?:限定)?(?:の)?記事です。 .{{0,80}}
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Without one of these nothing is sent, and most lines have none.
_SENT = (
    "mail", "box", "fach", "eingang", "letter", "bolet", "brief", "skrzynk", "рассылк", "bülten",
    "push", "app for", "messagerie", "correo", "bandeja", "buz", "caixa", "casella", "posta",
    "dapatkan", "有料",
)  # fmt: skip
_SAID = re.compile(r"\b(?:told|said|says|sagte?|dit|dijo|dice|disse|zei|säger|sier)\b|\band\syou\s")
_LONGEST_OFFER = 140

# "(Ends)", "-30-"; a bare "end" closes a block of a program.
_ENDS_MESSAGE = re.compile(
    r"""
    \W{0,3}انتهای\sپیام\W{0,3} | [-(/*[]\s?(?:ends?|끝|完)\s?[-)/*\]] | -\s?30\s?-
    | (?:\#\s?){3} | （完）
    """,
    re.IGNORECASE | re.VERBOSE,
)


_QUOTED = re.compile(
    r"[\"\u201c\u201e\u00ab\u2018][^\"\u201d\u201c\u00bb\u2019]{3,80}[\"\u201d\u201c\u00bb\u2019]."
)
# "Related: the number of wells, which halved." A title begins with a capital.
_BEHIND_A_LABEL = re.compile(r"[^:]{3,40}:\s(?P<next>[^\W\d_])")


def points_elsewhere(text: str) -> bool:
    """Tell "Read more: Mayor opens pool" from a sentence, be it one that quotes these words."""
    if len(text) > _LONGEST_POINTER or _QUOTED.match(text):
        return False
    if _POINTS_AT_A_TITLE.fullmatch(text) or _POINTS_ON.fullmatch(text):
        return True
    goes_on = _BEHIND_A_LABEL.match(text)
    if goes_on and goes_on["next"].islower():
        return False
    return _POINTS_ELSEWHERE.match(text) is not None


def links_elsewhere(block: Block) -> bool:
    """Tell "Read more Mayor opens pool", of which all behind the label is a link."""
    if _ends_a_feed(block):
        return True
    label = _LABEL.match(block.text) if block.link_share >= _MOSTLY_LINKED else None
    if label is None or len(block.text) > _LONGEST_POINTER:
        return False
    title = len(block.text) - label.end()
    return title > 0 and block.link_share * len(block.text) >= title * _ALL_LINKED


def _ends_a_feed(block: Block) -> bool:
    short = len(block.text) <= _LONGEST_END and block.link_share >= _MOSTLY_LINKED
    return short and _ENDS_A_FEED.fullmatch(block.text) is not None


def asks_to_follow(text: str) -> bool:
    """Tell "Follow us on Google News" from "Follow the river": it names a place for it."""
    asks = len(text) <= _LONGEST_APPEAL and _ASKS_TO_FOLLOW.match(text) is not None
    return asks and _SAID.search(text) is None


def asks_to_subscribe(text: str) -> bool:
    """Tell "Get local news delivered to your inbox!" from what somebody says of newsletters."""
    if len(text) > _LONGEST_OFFER or not any(map(text.lower().__contains__, _SENT)):
        return False
    return _SAID.search(text) is None and _ASKS_TO_SUBSCRIBE.fullmatch(text) is not None


def ends_a_message(text: str) -> bool:
    """Tell "-30-", "(Ends)" and "انتهای پیام/", with which agencies end what they send."""
    return _ENDS_MESSAGE.fullmatch(text) is not None
