"""News agencies: who supplied a story, from its dateline, its byline or its last line.

    BAKU, Azerbaijan (AA) –
    MOSCOW, October 14. /TASS/.
    By Reuters Staff

The first place that names one decides.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from copydesk.article.model import Agency, Dateline
from copydesk.article.normalize.agencies import (
    PARTS_OF_A_CREDIT,
    agency_named,
    agency_printed,
    is_name_of_agency,
    is_only_in_datelines,
    of_country,
)
from copydesk.article.normalize.bylines.by_words import BY
from copydesk.article.normalize.found import Found

LONGEST_BYLINE = 400
"""Characters; a longer line is a paragraph about its author."""

_LONGEST_AGENCY_LINE = 24
"""Characters of a line that credits an agency and says nothing else; whole names may be longer."""

_FEWEST_WORDS_OF_A_NAME = 2

LINES_OF_A_START = 3
"""Key points or a deck may stand above a credit."""


def is_agency_line(line: str) -> bool:
    """Is it an agency's name, or one and a place, and no more: "AFP, MANILA"?"""
    short = len(line) <= _LONGEST_AGENCY_LINE or is_name_of_agency(_BY.sub("", line))
    return short and agency_alone(line) is not None


def agency_alone(line: str) -> Agency | None:
    """Find the agency that a line credits and says nothing else: "AP", "By AFP"."""
    bare = _PLACE.sub("", _BY.sub("", line))
    if is_only_in_datelines(bare):
        # "AA" alone is the button that sets larger letters.
        is_button = bare == line and set(line) == {"A"}
        return None if is_button or not bare.isupper() else agency_named(bare)
    return None if _are_states(bare) else agency_named(bare)


def _are_states(line: str) -> bool:
    """Is it "PA, DE", and not "AP, TT"?"""
    codes = [part.strip() for part in PARTS_OF_A_CREDIT.split(line)]
    are_codes = len(codes) > 1 and all(len(code) == len("PA") and code.isupper() for code in codes)
    return are_codes and not all(map(is_name_of_agency, codes))


def without_a_place(credit: str) -> str:
    """Give "Associated Press" of "Associated Press in Miami", and other credits as they are."""
    bare = _PLACE.sub("", credit)
    return bare if bare != credit and agency_alone(bare) else credit


def agency_of(
    dateline: Dateline | None,
    byline: str | None,
    paragraphs: Sequence[tuple[str, int | None]],
    signatures: Iterable[tuple[str, bool]],
    credited: Sequence[str],
) -> Agency | None:
    """Name the agency that supplied a story.

    Args:
        dateline: Its credit decides, if it has one that we know.
        byline: As printed: "By Reuters", "afp/dpa".
        paragraphs: Text and start; a credit counts that begins one of the first, "(Reuters) - ...",
            and at the very end: "(Reuters)", "[AFP]", "dpa-infocom, dpa:211014-99-592814/3".
        signatures: Lines that may be its name, and whether a mark says so.
        credited: Whoever is named as the author, people and houses.
    """
    named = agency_candidates(dateline, byline, paragraphs, signatures, credited)
    country = dateline.country if dateline else None
    return next(filter(None, (of_country(agency, country) for _, agency in named)), None)


def agency_candidates(
    dateline: Dateline | None,
    byline: str | None,
    paragraphs: Sequence[tuple[str, int | None]],
    signatures: Iterable[tuple[str, bool]],
    credited: Sequence[str],
) -> Iterator[tuple[Found, Agency]]:
    """Give every agency that is credited; arguments are those of ``agency_of``."""
    places = (
        ("dateline", agency_named, dateline and dateline.agency),
        ("byline", _in_byline, byline),
        *(("start of the text", _at_the_start, text) for text, _ in paragraphs[:LINES_OF_A_START]),
        ("end of the text", _at_the_end, paragraphs and paragraphs[-1][0]),
    )
    for place, read, printed in places:
        if printed and (agency := read(printed)):
            yield Found(agency.name, place), agency
    for printed, marked in signatures:
        agency = agency_printed(printed)
        if agency and (marked or not is_only_in_datelines(printed)):
            yield Found(agency.name, "a line of its own"), agency
    for printed in credited:
        if agency := agency_alone(printed):
            yield Found(agency.name, "a credit"), agency


def _in_byline(printed: str) -> Agency | None:
    line = _HANDLE_OR_ADDRESS.sub("", printed[:LONGEST_BYLINE]).strip()
    bare = _BY.sub("", line)
    in_brackets = _IN_BRACKETS.search(bare)
    credited = agency_named(in_brackets["credit"]) if in_brackets else None
    return agency_alone(line) or credited or _behind_a_name(bare)


def _behind_a_name(credit: str) -> Agency | None:
    """Find the agency that follows a name without a sign: "ANNA RUIZ Associated Press"."""
    for part in PARTS_OF_A_CREDIT.split(credit):
        words = part.split()
        for at in range(_FEWEST_WORDS_OF_A_NAME, len(words)):
            behind = " ".join(words[at:])
            if not is_only_in_datelines(behind) and (agency := agency_printed(behind)):
                return agency
    return None


_BY = re.compile(
    rf"^(?:(?:written|posted|published|reported|article|story|words|report)\s)?(?:{BY}|od|de)\s?:?\s+",
    re.IGNORECASE,
)
_HANDLE_OR_ADDRESS = re.compile(r"\S{0,60}@\S+")
_PLACE = re.compile(r"\s(?:in|à|en|aus|em)\s[^\s,]+(?:\s[^\s,]+)?$")
_IN_BRACKETS = re.compile(r"\((?P<credit>[^()]{2,40})\)")
_CREDIT = re.compile(r"[\[(（]\s*(?P<credit>[^\[\]()（）]{2,40})[\])）]\s*\.?\s*$")
# A day may stand before it, where a place would: "THURSDAY, July 18 (Reuters) -- Prices rose".
_CREDIT_FIRST = re.compile(r"(?:[A-ZÀ-Þ][^()]{2,30}\s)?\((?P<credit>[^()]{2,30})\)\s?[-–—]{1,2}\s")
# Japanese sets neither dash nor space behind it.
_CREDIT_FIRST_IN_HAN = re.compile(
    r"[（(](?P<credit>[一-鿿ァ-ヶー]{2,10})[)）]\s?(?=[一-鿿ぁ-んァ-ヶ「])"
)
# "ISNA reports, …": agencies of Iran begin so what is theirs; of others it is said who told them.
_IRANIAN_FIRST = re.compile(
    r"به\sگزارش\s(?:خبرنگار\s|خبرگزاری\s|گروه\s\S{2,15}\s)?(?P<credit>ایسنا|ایرنا|تسنیم)(?!\w)"
)
_DPA_MARK = re.compile(r"^©?\s*(?P<credit>dpa-[a-z]+), dpa:[\d-]+/\d+\s*$")


def _at_the_start(text: str) -> Agency | None:
    """Read "(Reuters) - Prices rose", a dateline without a place."""
    patterns = (_CREDIT_FIRST, _IRANIAN_FIRST, _CREDIT_FIRST_IN_HAN)
    found = next(filter(None, (pattern.match(text) for pattern in patterns)), None)
    return agency_named(found["credit"]) if found else None


def before_a_credit(text: str) -> str:
    """Give the day before a credit where a place would be, if an agency's name proves it."""
    found = _CREDIT_FIRST.match(text)
    return text[: found.start("credit") - 1].strip() if found and _at_the_start(text) else ""


def _at_the_end(text: str) -> Agency | None:
    tail = text[-80:]
    found = _CREDIT.search(tail) or _DPA_MARK.match(tail)
    if found is None:
        return None
    credit = found["credit"]
    return agency_named(re.sub(r"^(?:with|mit|avec|con|com)\s+", "", credit))
