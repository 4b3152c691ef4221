"""Pages that a server sends instead of a story: no such page, no robots, log in first.

404 Not Found                            Just a moment...
Access to this page has been denied      Before you continue to Harbor News

A crawler saves them under the story's address. They are told by their headline, which says so from
its first word, and by what every story has and they have not: length, a date, an author.
"""

import re

from copydesk.article.model import Article

_MOST_WORDS = 150
_REST = r"[^,:;]{0,60}"
_SAYS_SO = re.compile(
    rf"""
    \W{{0,3}} (?:
        (?:error\W{{1,3}}|http\W{{1,3}})? [45]\d\d (?: \W* | \W{{1,3}}
          (?:error|not|page|forbidden|bad|gateway|service|internal|server|unauthori[sz]ed|too
          |seite|página|pagina|erreur|fehler|страница)\b{_REST} )
      | (?:sorry\W{{1,3}}|oops\W{{1,3}})? (?:
            (?:the\s|this\s)?(?:page|article|content|url)\b[^,:;]{{0,60}}
            \b(?:not?|cannot|can['\u2019]t|isn['\u2019]t|doesn['\u2019]t)\b
            [^,:;]{{0,40}}\b(?:found|exist|available|longer)\b{_REST}
          | you\s(?:have\sbeen|are|were)\s(?:blocked|unable\sto\saccess|not\sauthori[sz]ed){_REST} )
      | access\s(?:to\sthis\s(?:page|site|resource)\s)?(?:is\s|has\sbeen\s|was\s)?
        (?:denied|forbidden|restricted)\W*
      | attention\srequired\W{{1,3}}\w* | (?:just\sa|one)\smoment(?:,?\splease)?\W*
      | please\swait\W*
      | (?:checking|verifying)\s(?:your|if\sthe|you)\b{_REST} | security\scheck\W*
      | are\syou\sa\s(?:robot|human)\b{_REST}
      | (?:please\s)?(?:verify|confirm|prove)\s(?:that\s)?you(?:['\u2019]re|\sare)\s
        .{{0,12}}(?:human|robot){_REST}
      | (?:too\smany\srequests|service\sunavailable|bad\sgateway|gateway\stime-?out
          |internal\sserver\serror|(?:file\s)?not\sfound|forbidden)\W*
      | (?:please\s)?enable\s(?:javascript|cookies)\b{_REST} | before\syou\scontinue\b{_REST}
      | (?:please\s)?(?:log|sign)\sin(?:\sto\b{_REST})?\W* | cookie\s(?:consent|settings|notice)\W*
      | (?:die\s)?seite\s(?:wurde\s|konnte\s)?nicht\sgefunden{_REST} | zugriff\sverweigert\W*
      | (?:bitte\s)?anmelden\W* | (?:cette\s)?page\s(?:introuvable|non\strouvée){_REST}
      | accès\s(?:refusé|interdit)\W* | se\sconnecter\W* | página\sn[oã]o?\sencontrada{_REST}
      | (?:acceso\sdenegado|acesso\snegado|accesso\snegato)\W* | iniciar\ssesión\W*
      | pagina\s(?:non\strovata|niet\sgevonden){_REST} | sidan\s(?:hittades|finns)\sinte{_REST}
      | siden\s(?:blev\s|ble\s)?ikke\s(?:fundet|funnet){_REST} | sivua\sei\slöyd{_REST}
      | nie\sznaleziono\sstrony{_REST} | stránka\snenalezena{_REST}
      | страница\sне\s(?:найдена|существует){_REST} | доступ\s(?:запрещ[её]н|ограничен)\W*
      | сторінку\sне\sзнайдено{_REST} | sayfa\sbulunamadı{_REST} | erişim\sengellendi\W*
      | الصفحة\sغير\sموجودة{_REST} | העמוד\sלא\sנמצא{_REST} | halaman\stidak\sditemukan{_REST}
      | ページが見つかりません{_REST} | [页頁]面(?:不存在|未找到){_REST}
      | 페이지를\s찾을\s수\s없습니다{_REST}
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_error_page(article: Article) -> bool:
    """Tell what a server or a wall says from a story about one."""
    if article.headline is None or article.word_count > _MOST_WORDS or article.authors:
        return False
    date = article.date_published
    dated = date is not None and date.value is not None
    return not dated and _SAYS_SO.fullmatch(article.headline) is not None
