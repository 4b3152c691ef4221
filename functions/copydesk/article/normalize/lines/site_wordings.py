"""The wording of what sites and channels set into a text: players, pictures, walls, channels.

Image 1 of 5                                    Watch: How the bridge fell
Quotes delayed at least 15 minutes.             この記事は有料記事です。残り320文字
News ID: 14021108                               제보는 카카오톡 example
"""

import re

from copydesk.article.block import RemovalKind
from copydesk.article.normalize.lines.wording_row import LONGEST, LONGEST_TAGS, Wording

_PICTURES = (
    r"image|photo|picture|slide|bild|foto|imagen|imagem|immagine|afbeelding|kuva|zdjęcie|kép|фото"
    r"|εικόνα|fotoğraf|صورة|图|圖|写真|사진|gambar|ảnh"
)
_OF = r"of|von|sur|de|di|van|av|af|z|ze|из|із|από|من|/"

# "Watch: How the bridge fell": a player stood here. A sentence goes on in small letters.
_WATCH = (
    r"watch(?:\snow|\slive)?|listen|video|in\spictures|see\sphotos|view\sphotos|(?:im\s)?video|fotostrecke"
    r"|bildergalerie|(?:en\s)?vidéo|regarder|en\simages|diaporama|vídeo|mira|galería|fotogalería|assista"
    r"|veja\so\svídeo|ouça|guarda(?:\sil\svideo)?|fotogallery|bekijk(?:\sook)?|se\svideo|katso|zobacz\swideo"
    r"|видео|смотрите\sвидео|відео|дивіться\sвідео|βίντεο|izle|شاهد|فيديو|ویدیو|동영상|视频|動画|tonton"
)

_READ = (
    r"read|lesen|lies|lire|lisez|lee|lea|leia|leggi|lees|läs|læs|les|lue|czytaj|čtěte|čítajte|olvassa|citește"
    r"|читайте|читать|читати|διαβάστε|oku|baca|đọc"
)

_ID_LABELS = (
    r"(?:news|article|story|item|doc(?:ument)?)\s(?:id|code|no\.?|number)|artikel-?nr\.?|کد\s?خبر|شناسه\s?خبر"
    r"|کد\s?مطلب|رقم\s?الخبر|haber\s(?:no|kodu)|기사\s?번호"
)

# How often others have seen a page: "Views: 1,204" counts nothing of the story.
_COUNTED = (
    r"(?:page\s?|article\s)?(?:views?|reads?|hits|likes?)|aufrufe|zugriffe|gelesen|vues|visitas|visualizaciones"
    r"|visualizações|visualizzazioni|letture|weergaven|visningar|visninger|wyświetleń|odsłon|просмотр(?:ов|ы)"
    r"|перегляд(?:ів|и)|okunma|görüntülenme|المشاهدات|عدد\s?المشاهدات|تعداد\s?بازدید|بازدید|阅读量?|閱讀量?|浏览量?"
    r"|瀏覽(?:數|量)?|点击(?:数|量)|조회\s?수?|閲覧数|dibaca|lượt\sxem"
)

# Who pays for the rest; "He paid to read the rest" has no such wording.
_WALL = (
    r".{0,40}(?:有料(?:会員)?(?:限定)?(?:の)?記事|会員限定(?:の)?記事)(?:です|になります)?.{0,40}"
    r"|(?:残り|あと)[:：]?\s?[\d,]{1,6}\s?文字.{0,40}"
    r"|il\svous\sreste\s[\d.,]+\s?%\sde\s(?:cet\sarticle|ce\scontenu)\b.{0,80}"
    r"|la\ssuite\s(?:de\scet\sarticle\s)?est\sréservée\saux\sabonnés.{0,20}"
    r"|(?:este\scontenido|este\sartículo)\ses\s(?:exclusivo|solo)\spara\ssuscriptores.{0,20}"
    r"|(?:questo\s(?:contenuto|articolo)\sè|contenuto)\sriservato\sagli\sabbonati.{0,20}"
    r"|(?:dieser\s)?artikel\sist\s(?:nur|exklusiv)\sfür\sabonnent(?:en|innen)\b.{0,60}"
    r"|dit\sartikel\sis\s(?:alleen|exclusief)\svoor\sabonnees\b.{0,60}"
    r"|(?:denne\s)?(?:artiklen|artikkelen|saken)\ser\s(?:kun\s)?for\sabonnenter\b.{0,60}"
    r"|tämä\s(?:juttu|artikkeli|sisältö)\son\s(?:vain\s)?tilaajille\b.{0,60}"
    r"|(?:ten\s)?artykuł\s(?:jest\s)?(?:dostępny\s)?tylko\sdla\s(?:prenumeratorów|subskrybentów)\b.{0,60}"
    r"|(?:tento\s)?článek\sje\s(?:určen\s)?(?:jen|pouze)\spro\spředplatitele\b.{0,60}"
    r"|(?:ez\sa\s)?(?:cikk|tartalom)\scsak\selőfizető(?:k|ink)(?:nek|\sszámára)\b.{0,60}"
    r"|(?:материал|статья|текст)\sдоступ(?:ен|на)\sтолько\s(?:по\sподписке|подписчикам)\b.{0,60}"
    r"|(?:матеріал|стаття|текст)\sдоступн(?:ий|а)\s(?:тільки|лише)\s(?:за\sпідпискою|передплатникам)\b.{0,60}"
    r"|το\sάρθρο\sείναι\sδιαθέσιμο\sμόνο\sγια\sσυνδρομητές.{0,60}"
    r"|bu\s(?:haber|içerik|yazı)\s(?:yalnızca|sadece)\sabonelere\s.{3,60}"
    r"|za\s(?:branje|čitanje)\s(?:celotnega\s|cijelog\s|celog\s)?(?:članka|prispevka|teksta)\s.{3,80}"
    r"|selle\sartikli\slugemiseks\s.{3,80}|(?:artikkel|lugu)\son\s(?:ainult\s)?tellijatele\b.{0,60}"
    r"|(?:पूरी\sखबर|पूरा\sलेख)\sपढ़ने\sके\sलिए\s(?:सब्सक्राइब|लॉग).{3,60}"
    r"|이\s?기사는\s?(?:유료|구독자|회원).{0,40}|本文为付费.{0,30}|此為?会员.{0,20}文章.{0,20}"
)

# A form for comments: what it does with an address, and the star of what must be filled in.
_MAIL = (
    r"e-?\s?mail|e-?post|e-?naslov|e-?pasta|el\.\s?pašto|mejl|адрес[аи]?\s(?:е-|e-|эл)|е-поште|e-pošte|имейл|email"
    r"|ηλ\.\sδιεύθυνση|sähköposti|correo\selectrónico|العنوان\sالبريدي|بريدك|ایمیل|האימייל|ईमेल|ই-?মেইল|மின்னஞ்சல்"
    r"|อีเมล|e-mel|メール|邮箱|郵件|이메일"
)
_STAR = r"(?:(?<=[\s\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7a3\u200f\u200e‘“'\"(])|^)\*(?!\*)"
_FORM = rf"(?=.{{0,60}}(?:{_MAIL}))[^\"“”„«»]{{10,140}}?{_STAR}.{{0,40}}"

_FINE_PRINT = (
    r"our\sstandards:\s.{0,30}\btrust\sprinciples\b.{0,30}"
    r"|(?:(?:all\s)?(?:market\s)?(?:quotes|data)|stock\squotes|prices|kurse|cotations)\s(?:are\s)?"
    r"(?:delayed|verzögert|différées)\s[^.]{0,30}\d+\s?min.{0,140}"
    r"|(?:market|stock)\s(?:data|quotes)\s(?:is\s|are\s)?(?:provided|powered|supplied)\sby\s(?-i:[A-Z]).{2,100}"
    # "I understand and agree that use of this site constitutes agreement to its policy."
    r"|.{0,60}\buse\sof\s(?:this|our)\s(?:web\s?)?site\s(?:constitutes|signifies|implies|indicates)\s.{0,140}"
)

# Newsrooms ask for news, and to be followed; the channel is named.
_CHANNELS = (
    r"(?!.*다\.?$)(?:기사\s?)?제보(?:는|하기|\s?및\s?문의)?\s?[:：]?\s?.{0,40}(?:카카오톡|카톡|라인|텔레그램|이메일|전화|@).{0,60}"
    r"|(?:뉴스\s?)?(?:카카오톡|카톡)\s?[:：'‘]?\s?\S{2,20}\s?(?:검색|채널).{0,40}"
    r"|.{0,12}(?:关注|關注).{0,30}(?:微信|微博|公众号|公眾號|抖音).{0,20}"
    r"|.{0,12}LINE(?:で|公式|の友だち).{0,30}(?:友だち|フォロー|登録|追加).{0,20}"
)

_FAULTS = r"纠错|我要纠错|我要糾錯|报错|糾錯|오류\s?신고|誤りを報告"
_LOADS = (
    r"loading|lädt|wird\sgeladen|chargement(?:\sen\scours)?|cargando|carregando|caricamento"
    r"(?:\sin\scorso)?|laden|laddar|laster(?:\sinn)?|indlæser|ladataan|ładowanie|načítání|betöltés"
    r"|загрузка|завантаження|φόρτωση|yükleniyor|جار[يٍ]?\s?التحميل|読み込み中|加载中|載入中|로딩\s?중|memuat|đang\stải"
)


def _row(name: str, kind: RemovalKind, pattern: str, longest: int = LONGEST_TAGS) -> Wording:
    return Wording(name, kind, re.compile(pattern, re.IGNORECASE), longest)


# A player's own line, with what it counts; "1.25x" and "250 WPM" are its buttons.
_PLAYER = (
    r"(?:current\s?time|duration|remaining\s?time|loaded|playback\srate)\s?:?\s?-?(?:\d{1,2}:\d\d(?::\d\d)?|[\d.]+\s?[%x])"
    r"|[0-3](?:\.\d{1,2})?[x\u00d7]|\d{2,3}\swpm"
)

# Buttons of one row, which a dump may have run together: "Facebook Twitter Email Print".
_BUTTON = (
    r"(?:connect|tweet|linkedin|comments?|e-?mail|more|share|facebook|twitter|pinterest|reddit|print|save|whatsapp"
    r"|copy\slink|messenger|telegram|flipboard|bluesky|threads|x)"
)
_TEXT_SIZE = (
    r"(?:very\s)?(?:small|normal|large|larger|smaller)\stext\ssize"
    r"|(?:decrease|increase|reset)\s(?:text|font)\ssize"
)
# What publishers of many titles print in each of their pages.
_OFFERS = (
    r"we\suse\syour\ssign-?up\sto\sprovide\scontent\b.*|invalid\se-?mail\s?something\swent\swrong.*"
    r"|you\scan\sfind\sthis\sstory\sin\s(?-i:My)\s.{5,90}|story\ssaved"
    r"|unlimited\sdigital\saccess:?\s.{5,60}|get\sfull\saccess\sto\s.{3,80}\scontent\sacross\s.{5,40}"
    r"|(?:react|reactions)\sto\sthis\s(?:story|article|post):?|start\syour\sday\sinformed|save\snow"
    r"|the\s(?-i:[A-Z]).{3,60}\snewsletter\sis\sa\s.{5,90}\ssign\sup\s.{4,40}"
)

# Who says that a page sets cookies is the page: a story says whose.
_COOKIES = (
    r"(?:we(?:\sand\sour\s[\w\s]{3,20})?|(?:this|our)\s(?:web\s?)?site)\s(?:also\s)?uses?\s(?:[\w-]+\s){0,3}?cookies\b"
    r"(?=.*\b(?:experience|personali|analy[sz]|traffic|improve|consent|policy|preferences|advert|settings|browsing))"
    r"|(?:wir|diese\s(?:web)?(?:site|seite)|unsere\s(?:web)?(?:site|seite))\s(?:verwende[nt]|nutz(?:en|t)|benutz(?:en|t)|setz(?:en|t))\s"
    r"(?:\w+\s){0,2}?cookies"
    r"|(?:nous\sutilisons|(?:ce|notre)\ssite\sutilise)\s(?:des\s|les\s)?cookies"
    r"|(?:(?:utilizamos|usamos)|(?:este|nuestro|esta|nuestra)\s(?:sitio(?:\sweb)?|web|página)\s(?:utiliza|usa))\s(?:\w+\s){0,2}?cookies"
    r"|(?:utilizamos|usamos|(?:este|nosso)\ssite\s(?:utiliza|usa))\s(?:os\s)?cookies"
    r"|(?:utilizziamo|usiamo|(?:questo|il\snostro)\ssito(?:\sweb)?\s(?:utilizza|usa|fa\suso\sdi))\s(?:i\s)?cookie"
    r"|(?:wij\sgebruiken|(?:deze|onze)\s(?:web)?site\s(?:gebruikt|maakt\sgebruik\svan))\scookies"
    r"|(?:vi\s(?:använder|bruger|bruker)|käytämme)\s(?:cookies|kakor|informasjonskapsler|evästeitä)"
    r"|(?:ta\s)?(?:strona|serwis)\s(?:korzysta\sz|używa|wykorzystuje)\s(?:plik\w+\s)?cookies"
    r"|(?:мы\sиспользуем|(?:наш|этот)\sсайт\sиспользует)\s(?:файлы\s)?(?:cookies?|куки)"
    r"|(?:当サイト|このサイト|本サイト)[^。]{0,30}(?:cookie|クッキー)[^。]{0,30}使用|(?:我们|本网站|本站)使用\s?cookie"
)

SITE = (
    _row("cookie-notice", RemovalKind.COOKIE_NOTICE, rf"(?:{_COOKIES}).*", LONGEST),
    _row("share-row", RemovalKind.SHARE, rf"{_BUTTON}(?:[\s|,·•]{{0,3}}{_BUTTON}){{2,}}", 120),
    _row("text-size", RemovalKind.OTHER, _TEXT_SIZE, 40),
    # A dump cuts "AAA" out of its sentence.
    Wording("text-size-letters", RemovalKind.OTHER, re.compile("AA|A[+-](?: A[+-])?"), above=True),
    _row("publishers-offer", RemovalKind.SUBSCRIBE, _OFFERS),
    _row(
        "picture-count",
        RemovalKind.CAPTION,
        rf"\W*(?:{_PICTURES})\s?\d{{1,3}}\s?(?:{_OF})\s?\d{{1,3}}\W*",
        30,
    ),
    _row(
        "player",
        RemovalKind.RELATED,
        rf"\W{{0,3}}(?:{_WATCH})\s?[:：|]\s?(?-i:[^\Wa-z_]).{{2,100}}(?<![.。।])",
    ),
    # "Read: The octopus that would not leave"; "Read: this is what the card says" goes on.
    _row(
        "pointer",
        RemovalKind.RELATED,
        rf"\W{{0,3}}(?:{_READ})\s?[:：]\s(?-i:[^\Wa-z_]).{{9,100}}(?<![.。।])",
    ),
    # "UP NEXT: Cat elected mayor": above a link to another story.
    _row(
        "next-story",
        RemovalKind.RELATED,
        r"(?:up\snext|read\snext|previously|earlier|(?-i:MORE|More)(?:\s(?:news|from\s.{2,30}))?|don['’]t\smiss|trending)"
        r"\s?:\s(?-i:[^\Wa-z_])(?!.*,\s[a-z]).{15,110}(?<![.!?。।,;\"”])",
    ),
    Wording(
        "count-alone",
        RemovalKind.OTHER,
        re.compile(rf"\d{{1,3}}\s?(?:{_OF})\s?\d{{1,3}}", re.IGNORECASE),
        10,
        above=True,
    ),
    _row("player-count", RemovalKind.OTHER, _PLAYER, 30),
    _row(
        "counter",
        RemovalKind.OTHER,
        rf"\W*(?:{_COUNTED})\s?[:：]\s?[\d.,]+\s?[km]?\W*",
        40,
    ),
    Wording(
        "counted-above",
        RemovalKind.OTHER,
        re.compile(rf"0|[\d.,]{{1,9}}\s?[km]?\s(?:{_COUNTED})", re.IGNORECASE),
        30,
        above=True,
    ),
    _row(
        "share-or-comment",
        RemovalKind.SHARE,
        r"share\sor\scomment\son\sthis\s(?:article|story)\b.*",
    ),
    _row("article-id", RemovalKind.OTHER, rf"\W*(?:{_ID_LABELS})\s?[:：#]?\s?\d{{3,}}\W*", 40),
    _row("comment-form", RemovalKind.COMMENT, _FORM),
    _row("paywall-notice", RemovalKind.PAYWALL, _WALL),
    _row("fine-print", RemovalKind.LEGAL, rf"\W{{0,3}}(?:{_FINE_PRINT})"),
    _row("channel", RemovalKind.SHARE, rf"\W{{0,3}}(?:{_CHANNELS})", 80),
    _row(
        "button",
        RemovalKind.OTHER,
        rf"\W*(?:(?:{_FAULTS})|(?:like\s)?(?:{_LOADS})\s?(?:\.{{2,3}}|…))\W*",
        30,
    ),
)
"""For readers of a site."""
