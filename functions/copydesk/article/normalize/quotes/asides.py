"""Asides: what stands between a verb of speech and its speaker: who is told, and when.

afirmou à Lusa a presidente                the agency was told, and did not speak
řekl dnes ČTK starosta                     nor did the day
a declarat, pentru AGERPRES, primarul      commas may set either apart
"""

import re
from functools import cache

from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.word_lists import word_list

_TO = (
    r"(?:пред|за|za|à|all|al|alla|a|ao|à\sagência|a\sla\sagencia|à\sl['’]agence|all['’]agenzia|der|dem|den"
    r"|til|till|for|to|aan|tegen|pro|pre|dla|agencji|agentuře|агентству|агентству\s«?|για\sτο|στο"
    r"|στη|στην|az?|pentru|корреспонденту|кореспонденту|в\sинтервью|в\sбеседе\sс|в\sразговоре\sс"
    r"|w\srozmowie\sz|v\srozhovoru\spro)(?:\s(?:l['’])?)|(?:à\s)?(?:all|l)['’]|«"
)
"""What may stand between a verb and the agency that is told."""

_INFLECTED = (
    r"Интерфаксу|Укрінформу|УНІАН|БТА|TASR|Hinu?|Tanjugu?|Танјугу?|Bet[iu]|MTI-nek|STT:lle"
    r"|AA['’]ya|BNS(?:ui|['’]ui)|BNS-ile|ELTAi|LETAi"
)
"""Agencies in the dative, or of no code: the table has them not."""

_ONE_TOLD = r"[^\W\d_][\w.-]{1,20}"
_FOR = frozenset({"за", "za", "пред", "pentru", "dla", "pro", "для"})
"""Behind these, and in no case of a name, even a house whose code nobody has listed is told."""

# "пред журналисти", "a los periodistas", "ai giornalisti", "vor Journalisten".
_BEFORE_AN_AUDIENCE = (
    r"(?:(?:пред|za|за|vor|tegen|aan|till?|a|ai|ad|aos|à|aux|con|com|with|to)\s"
    r"(?:(?:los|las|den|de|der|este|esta|alcuni|alguns|des)\s)?)"
)
_ON = r"(?:v|ve|w|we|в|во|у|u|am|el|este|op|på|på|la|o)"

MOST_ASIDES = 3
"""Behind one verb: "řekl v úterý novinářům v Tollerby"."""


def without_asides(after: str, verb: str) -> str:
    """Take out who is told, and when, so that the speaker follows the verb at once.

    Args:
        after: What stands behind a closing mark.
        verb: The pattern of a verb, from that mark on.
    """
    for _ in range(MOST_ASIDES):
        shorter = _without_the_told(_without_the_day(after, verb), verb)
        if shorter == after:
            break
        after = shorter
    return after


@cache
def _day(verb: str) -> re.Pattern[str]:
    """Give the pattern of a day, and of people who are told in a case of their own."""
    days, told = (word_list(each) for each in ("days-of-speech", "told-or-when"))
    # In German a day has a capital, and "Sonntag" alone may be somebody's surname.
    alone = _any_of(told | {day for day in days if day.islower()})
    audience = rf"{_BEFORE_AN_AUDIENCE}(?:{_any_of(word_list('audiences'))})"
    aside = rf"(?:{_ON}\s(?:{_any_of(days)})|{alone}|{audience})(?:\s(?:{_any_of(told)}))?"
    return re.compile(rf"(?P<verb>{verb})(?:\s(?:{aside})(?=\s)|,\s(?:{aside}),)(?=\s[^\W\d_«])")


def _any_of(words: frozenset[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def _without_the_day(after: str, verb: str) -> str:
    found = _day(verb).match(after)
    return found["verb"] + after[found.end() :] if found else after


@cache
def _told(verb: str) -> re.Pattern[str]:
    """Give the pattern of a verb and who may be told: "сказал ТАСС директор верфи Олег Карпов"."""
    return re.compile(
        rf"(?P<verb>{verb})(?P<comma>,)?\s(?P<to>{_TO})?"
        rf"(?P<told>(?P<inflected>{_INFLECTED})|(?P<one>{_ONE_TOLD})(?:[\s\xa0]{_ONE_TOLD})?)"
        rf"(?=»?,?\s[^\W\d_])»?"
    )


def _without_the_told(after: str, verb: str) -> str:
    found = _told(verb).match(after)
    if found is None:
        return after
    if found["inflected"]:
        return found["verb"] + after[found.end() :]
    # Without a preposition only capitals tell PAP from somebody whose name is Petra.
    ends = [group for group in ("one", "told") if found["to"] or found[group][:2].isupper()]
    a_code = (found["to"] or "").strip() in _FOR and found["one"].isupper()
    named = (group for group in ends if a_code or agency_named(found[group]))
    if (group := next(named, None)) is None:
        return after
    behind = after[found.end(group) :].removeprefix("»")
    if found["comma"]:
        return found["verb"] + behind.removeprefix(",") if behind.startswith(",") else after
    return found["verb"] + behind
