"""Credits that name no person: desks, houses and agencies, and what is none of them.

von Example am         Example              what leads to a name and on from it is cut
Staff   SIZE - +       nobody               buttons, labels and placeholders credit nobody
"""

import re

from copydesk.article.normalize.bylines.by_words import leads_on, without_by
from copydesk.article.normalize.bylines.words import goes_on_after_a_name

_MOST_WORDS_OF_NAMES = 8
_AROUND_NAMES = " ,;|【】（）"
_NO_CREDIT = re.compile(
    r"""
    ^[(\[] | [£$€¥₹₽] | taboola | outbrain | :\s | :$ | ： | :// | [|\u00b7\u2022] | ^\d+\s?min
    | (?:\.\.|…)$
    | \((?:erforderlich|required|obligatoire|obligatorio|requerido|verplicht)\)
    | ^(?: l['’]auteure? | der\sautor | die\sautorin | el\sautor | l['’]autore
      | (?:about\s)?the\sauthor )$
    | ^(?:text\s)?size\b | ^follow\s | ^staff (?:\s(?:reporters?|writers?))?
      (?: \s?(?:,|&|and)\s? (?:news\sservices?|wire\s(?:reports|services)|agencies) )* $
    | ^(?: (?:user|site|system)?\s?admin(?:istrator)? | super\s?user | webmaster | editor | user
      | author | unknown | undefined | null | by | print | follow | more | mehr | share
      | 未知 | 佚名 | 匿名 | 管理员 | 系统管理员 | 网络整理 | 关注 | 分享 | 原创 | 转载 | 小编 )$
    | ^(?=[a-z0-9]*\d+[a-z])[a-z0-9]{10,}$     # "qx7hr2mal0ci" logs in, but writes nothing
    """,
    re.IGNORECASE | re.VERBOSE,
)


def bare_credit(printed: str) -> str:
    """Cut what leads to a name and on from it: "von Example am"."""
    words = without_by(printed.strip(_AROUND_NAMES)).split()
    while words and goes_on_after_a_name(words[-1]):
        words.pop()
    return " ".join(words).strip(_AROUND_NAMES)


def may_be_credited(bare: str) -> bool:
    """Tell a desk or a site from a number, a label, a photo's credit: "(Image: Example)"."""
    named = any(c.isalpha() for c in bare) and not leads_on(bare)
    return named and len(bare.split()) <= _MOST_WORDS_OF_NAMES and not _NO_CREDIT.search(bare)
