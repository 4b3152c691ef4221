"""What a text proves about the day it was published, where nobody printed it.

    "... the agreement last year on Nov. 10"  and  "... an agreement on Nov. 10, 2020"

name one event, so the year is 2021; and "On Jan. 11 this year ... signed" cannot lie
after publication.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from copydesk.article.model import ArticleDate
from copydesk.article.normalize.dates.printed import Printed
from copydesk.article.normalize.dates.resolve import in_order
from copydesk.article.normalize.dates.wording import Order

MOST_PAIRS = 100
"""Dates of one kind that are compared: an article that has more is a list."""

_WORD = re.compile(r"[^\W\d_]{5,}")


@dataclass(frozen=True, slots=True)
class Said:
    """A printed date and the sentence that it stands in."""

    printed: Printed
    sentence: str
    may_lie_ahead: bool

    def in_order(self, order: Order | None) -> "Said":
        """Give the numbers of its date their meaning, where the order of day and month is known."""
        if self.printed.numbers is None:
            return self
        return replace(self, printed=in_order(self.printed, order))


def published_from(said: Sequence[Said], *, not_after: date | None) -> ArticleDate | None:
    """Conclude the year of publication from dates that name one event twice.

    Returns:
        The year with its evidence; None where nothing, or more than one year, is proved.
    """
    proofs = {year: sentence for each in _pairs(said) for year, sentence in [each]}
    if not_after is not None:
        proofs = {year: sentence for year, sentence in proofs.items() if year <= not_after.year}
    if len(proofs) != 1:
        return None
    ((year, sentence),) = proofs.items()
    latest = _latest_past(said, year)
    if latest is None:
        return ArticleDate(value=str(year), precision="year", source="text", evidence=(sentence,))
    bound, as_printed = latest
    if not_after is not None and bound > not_after:
        return None
    return ArticleDate(
        value=str(year),
        precision="year",
        source="text",
        not_before=bound.isoformat(),
        evidence=(sentence, f"'{as_printed}' cannot lie after publication"),
    )


def _pairs(said: Sequence[Said]) -> list[tuple[int, str]]:
    """Find a shifted and a full date of one day and month whose sentences share a word."""
    full: dict[tuple[int, int], list[Said]] = {}
    for each in said[:MOST_PAIRS]:
        printed = each.printed
        if printed.year and printed.month and printed.day:
            full.setdefault((printed.month, printed.day), []).append(each)
    found = []
    for each in said[:MOST_PAIRS]:
        printed = each.printed
        if printed.years is None or not printed.month or not printed.day:
            continue
        for other in full.get((printed.month, printed.day), ()):
            shared = _shared_word(each, other)
            if shared and other.printed.year is not None:
                year = other.printed.year - printed.years
                found.append((year, _sentence(printed, other.printed, shared, year)))
    return found


def _sentence(shifted: Printed, full: Printed, shared: str, year: int) -> str:
    return f"'{shifted.text}' and '{full.text}' name one {shared}, so the article is of {year}"


def _shared_word(one: Said, other: Said) -> str | None:
    """Find the word nearest to the second date that both sentences have: what they date."""
    wanted = {word.lower() for word in _WORD.findall(one.sentence)}
    here = other.sentence.find(other.printed.text)
    shared = [
        (abs(found.start() - here), found.group())
        for found in _WORD.finditer(other.sentence)
        if found.group() in wanted and found.group() not in other.printed.text
    ]
    return min(shared)[1] if shared else None


def _latest_past(said: Sequence[Said], year: int) -> tuple[date, str] | None:
    """Find the latest day that is told as past, with the year now known."""
    days = []
    for each in said:
        printed = each.printed
        of_year = printed.year or (None if printed.years is None else year + printed.years)
        if of_year and printed.month and printed.day and not each.may_lie_ahead:
            try:
                days.append((date(of_year, printed.month, printed.day), printed.text))
            except ValueError:  # Feb. 30: printed, but no day
                continue
    past = [(day, as_printed) for day, as_printed in days if day.year <= year]
    return max(past) if past else None
