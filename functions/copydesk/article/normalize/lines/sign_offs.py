"""What desks set below a text: who wrote and who checked it, whose it is, when it was sent.

    M.H./K.F.      str-ab/fal/txw      9341**4354      /RY/
    --SPA          WAM/Anna Ruiz       GNA             //Petra// AA
    02/03/2023 14:23:55                @annaruiz anna@example.com

In the midst of a text such lines may be anything; below its last sentence they are these.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.agency import agency_alone
from copydesk.article.normalize.lines.pointers import ends_a_message
from copydesk.article.prose import ends_in, is_prose
from copydesk.article.text import COLONS, SENTENCE_ENDS

_MOST_LINES = 6
_LONGEST = 60
_LONGEST_CREDIT = 40
_MOST_NAMES = 4

_INITIAL = r"(?:[a-zß-öø-ÿ]{1,4}\d?|[^\W\da-zß-öø-ÿ_]{1,4}\d?|(?:[^\W\d_]\.){1,2})"
_SIGNS = re.compile(
    rf"""
      {_INITIAL} (?: \s?[-/]\s? {_INITIAL} ){{1,5}} /?      # gb-ysm/dmt, M.H./K.F., bsz/ agt/
    | [a-z]{{2,4}} (?: \.[a-z]{{2,4}} ){{1,2}}               # nma.hb
    | (?:[^\W\d_]\.){{2}} | Enditem | ends?               # M.N.
    | \d{{3,5}} \*{{1,3}} \d{{3,5}}                         # 9341**4354
    | [A-Z]{{2,4}}/\d{{4,9}}                               # AR/5402163
    | \([A-Z]{{2,8}}\) \s? \((?:www\.)?[\w-]+(?:\.\w{{2,6}}){{1,2}}\)    # (NAN)(www.example.ng)
    | /{{1,2}} [^/]{{1,12}} /{{1,2}} (?: \s\w{{1,4}} )?    # //Petra// AA, /RY/
    | (?: \#[^\W\d_][^\#]{{1,30}} ){{2,}}                  # #farming #wales
    # @annaruiz anna@example.com; an address alone may be whom readers are asked to write to
    | (?=@|.*\s@) (?: (?:@\w+|\S+@\S+\.\w+) [\s,|]* )+
    """,
    re.VERBOSE,
)
# In Korea each story ends with the address of its reporter.
_ADDRESS = re.compile(r"[\w.+-]{2,40}@[\w-]{2,30}(?:\.\w{2,6}){1,2}", re.ASCII)
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_STAMP = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:[\s,]+\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?(?:\s\w{1,4})?"
)
_IN_BRACKETS = re.compile(r"[(（\[/](?P<credit>[^()\[\]（）/]{2,30})[)）\]/]\.?")
_DASHED = re.compile(r"[-\u2013\u2014=_]{1,3}\s?(?P<credit>[^\W\d_][^-\u2013\u2014]{1,20})")
_SAID_BEFORE = re.compile(r"(?:\S{1,30}\s){2,9}?\S{0,30}[^\W\d_]{2}[.!?]\s")
_INITIALS = re.compile(r"[A-Z]{2,4}|[a-z]{2,3}(?:[/-][a-z]{2,3})+")
_AGENCY_FIRST = re.compile(r"(?P<agency>[^\W\d_]{2,12})(?:\s?[/|]\s?|\s[-\u2013\u2014]\s)\S")


def sign_offs(texts: Sequence[str], start: int, kept: Sequence[int]) -> list[int]:
    """Find them, from the end of a bare text up to its last sentence.

    Args:
        texts: All its lines.
        start: Where the story's text begins.
        kept: Numbers of the lines to judge.
    """
    last = [n for n in kept if n > start][-_MOST_LINES:]
    tail = list(takewhile(lambda n: not is_prose(texts[n]), reversed(last)))[::-1]
    above = next((n for n in reversed(kept) if tail and n < tail[0]), None)
    # In a dump a link cuts sentences: what stands behind it is a line, too.
    is_closed = above is not None and _is_closed(texts[above])
    found = []
    for number in tail:
        text = texts[number]
        if (
            is_closed
            and 0 < len(text) <= _LONGEST
            and (_is_one(text) or _signs(text, texts[start]))
        ):
            found.append(number)
        else:
            is_closed = _is_closed(text)
    return found


def _is_closed(text: str) -> bool:
    """Does a line end as a text does: with a stop, or with the agency's name?"""
    last = text.rpartition(" ")[2].strip("()[]/-")
    return (
        ends_in(text, SENTENCE_ENDS) or agency_alone(last) is not None or last.casefold() == "end"
    )


def _signs(text: str, lead: str) -> bool:
    """Tell the address of a Korean reporter from one that readers are asked to write to."""
    return _ADDRESS.fullmatch(text) is not None and _HANGUL.search(lead) is not None


def _is_one(text: str) -> bool:
    return bool(_SIGNS.fullmatch(text) or _STAMP.fullmatch(text)) or _is_credit(text)


def is_sign_off_behind_a_stop(text: str) -> bool:
    """Tell "Enditem", "(ANSA)." and "PTI RKV NSD" at the end of a paragraph.

    >>> [is_sign_off_behind_a_stop(text) for text in ("EFE", "/RY/", "Reuters did.")]
    [True, True, False]
    """
    if len(text) > _LONGEST_CREDIT:
        return False
    found = _IN_BRACKETS.fullmatch(text)
    if text.startswith("/") and _SIGNS.fullmatch(text):
        return True
    if found:
        return agency_alone(found["credit"]) is not None or ends_a_message(f"({found['credit']})")
    says = any(word.isalpha() and word.islower() for word in text.split())
    signed = not says and not text.endswith(COLONS) and _is_credit(text)
    return text == "Enditem" or ends_a_message(text) or signed


def _is_credit(text: str) -> bool:
    """Tell "--SPA", "PTI RKV NSD", "WAM/Anna Ruiz" and "भाषा अनिल मीना" from a sentence."""
    if len(text) > _LONGEST_CREDIT or text.endswith(SENTENCE_ENDS) or _SAID_BEFORE.match(text):
        return False
    dashed, first = _DASHED.fullmatch(text), _AGENCY_FIRST.match(text)
    if dashed and agency_named(dashed["credit"].partition(" ")[0]):
        return True
    if first and agency_alone(first["agency"]):
        return True
    agency, *names = text.split()
    if agency_alone(agency) and names and all(map(_INITIALS.fullmatch, names)):
        return True
    uncased = text.lower() == text.upper() and 0 < len(names) <= _MOST_NAMES
    return agency_alone(text) is not None or (uncased and agency_alone(agency) is not None)
