"""What class names and ids say an element is: from a word of theirs to the parts of a page.

``class="article__related-list js-share"`` → content, related, list, share. The makers of
pages name things for themselves, so one name proves nothing either; the model weighs them.
"""

from enum import IntFlag
from functools import lru_cache
from itertools import pairwise


class Part(IntFlag):
    """What the makers of a page call one of its parts."""

    CONTENT = 1
    NAVIGATION = 2
    RELATED = 4
    SHARE = 8
    ADVERTISEMENT = 16
    COMMENT = 32
    SUBSCRIBE = 64
    AUTHOR = 128
    CAPTION = 256
    META = 512
    COOKIE = 1024
    FOOTER = 2048
    PAYWALL = 4096
    HIDDEN = 8192
    HEADLINE = 16384
    DECK = 32768
    WIDGET = 65536
    PLAYER = 131072
    LIST = 262144
    QUOTE = 524288
    OVERLAY = 1048576
    SIDEBAR = 2097152
    HEADER = 4194304
    TEASER = 8388608
    BUTTON = 16777216
    ARTICLE = 33554432
    PARAGRAPH = 67108864


_WORDS = {
    Part.CONTENT: """
        content contents body maincontent contenu contenido inhalt cuerpo corpo texto texte text
        txt richtext rich wysiwyg prose markdown copy entry articlebody storybody
        """,
    Part.ARTICLE: """
        article articles story post single blog blogpost artikel articulo artigo noticia nota
        news detail posting main page
        """,
    Part.PARAGRAPH: """
        paragraph paragraphs para absatz paragraaf
        """,
    Part.NAVIGATION: """
        nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination
        pager paging sitemap toc skip topbar tabs tab dropdown burger hamburger megamenu
        """,
    Part.RELATED: """
        related recommend recommended recommendation recommendations recirc more popular
        trending latest recent readmore similar next previous prev most read also further
        suggested verwandt relacionadas relacionados taboola outbrain zergnet
        """,
    Part.TEASER: """
        teaser teasers card cards tile tiles promo promos excerpt preview item items feed grid
        carousel slider slick swiper
        """,
    Part.SHARE: """
        share sharing shares social socials facebook twitter whatsapp linkedin pinterest tweet
        addthis addtoany sharedaddy follow bookmark print email
        """,
    Part.ADVERTISEMENT: """
        ad ads adv advert advertisement advertising adunit adslot adsense dfp gpt sponsor
        sponsored banner promoted affiliate commercial werbung anzeige pub publicidad
        advertorial billboard leaderboard mpu
        """,
    Part.COMMENT: """
        comment comments commentlist disqus reply replies respond discussion kommentar
        kommentare reactions thread forum livefyre coral
        """,
    Part.SUBSCRIBE: """
        newsletter newsletters subscribe subscription signup optin mailchimp mailing register
        registration membership donate donation cta
        """,
    Part.AUTHOR: """
        author authors byline bylines bio contributor writer autor autore auteur avatar vcard
        profile staff
        """,
    Part.CAPTION: """
        caption captions figcaption credit credits copyright photo image images img picture
        gallery media figure fig bild foto legend thumbnail thumb lightbox
        """,
    Part.META: """
        meta metadata date time timestamp published updated tags tag category categories topics
        topic keywords label labels info details pubdate dateline posted cat kicker eyebrow
        rubric section
        """,
    Part.COOKIE: """
        cookie cookies consent gdpr cmp onetrust privacy
        """,
    Part.FOOTER: """
        footer foot bottom colophon legal disclaimer copyright below after
        """,
    Part.PAYWALL: """
        paywall premium locked piano regwall meter gate gated plus
        """,
    Part.HIDDEN: """
        hidden hide invisible none screen sr visually reader noprint offscreen tooltip
        """,
    Part.HEADLINE: """
        headline title titles heading hed titre titulo titel headlines
        """,
    Part.DECK: """
        deck dek subtitle subheadline subhead standfirst summary lead lede intro introduction
        chapo sapo entradilla description abstract teasertext vorspann ingress sommario
        strapline subheading key takeaways
        """,
    Part.WIDGET: """
        widget widgets module plugin embed embedded box boxes block infobox factbox callout
        aside inset
        """,
    Part.PLAYER: """
        player video videos audio podcast jw brightcove youtube vjs playlist transcript
        """,
    Part.LIST: """
        list lists listing index archive table rating score stats results links link
        """,
    Part.QUOTE: """
        quote blockquote pullquote pull tweet zitat
        """,
    Part.OVERLAY: """
        modal popup overlay dialog lightbox drawer toast alert notice notification login signin
        account search
        """,
    Part.SIDEBAR: """
        sidebar side rail aside secondary complementary right left column col
        """,
    Part.HEADER: """
        header head masthead top branding logo site banner hero
        """,
    Part.BUTTON: """
        button btn buttons icon toggle cta action actions
        """,
}

PARTS: dict[str, int] = {}
for _part, _words in _WORDS.items():
    for _word in _words.split():
        # Plain numbers: the flags' own operators take a third of the time of a page.
        PARTS[_word] = PARTS.get(_word, 0) | _part.value


@lru_cache(maxsize=8192)
def parts_called(words: tuple[str, ...]) -> int:
    """Bits of the parts that words name, alone or two of them joined: "Sign" and "Up"."""
    joined = ("".join(pair) for pair in pairwise(words))
    return parts_of((*words, *joined))


@lru_cache(maxsize=8192)
def parts_of(labels: tuple[str, ...]) -> int:
    """Bits of all parts that an element's labels name; pages use the same ones over and over."""
    bits = 0
    for label in labels:
        bits |= PARTS.get(label, 0)
    return bits
