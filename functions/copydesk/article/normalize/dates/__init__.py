"""Dates: those a text speaks of, and the one it was published on.

    "... said on Thursday"              a weekday
    "... the agreement last year on Nov. 10"
    "Stand: 14.10.2021, 10:32 Uhr"      a publication date as printed

What was printed is kept beside what we made of it; a date that cannot be told for certain
has no value.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from copydesk.article.model import ArticleDate, Dateline, DateMention
from copydesk.article.normalize.dates.filing import filed_on
from copydesk.article.normalize.dates.grammar import find_printed, with_years
from copydesk.article.normalize.dates.lexicon import Lexicon, lexicon_for
from copydesk.article.normalize.dates.order import order_of
from copydesk.article.normalize.dates.proof import Said, published_from
from copydesk.article.normalize.dates.publication import parse_printed_date
from copydesk.article.normalize.dates.resolve import anchor_of, resolve
from copydesk.article.normalize.dates.sentences import Sentences
from copydesk.article.normalize.dates.wording import Order

__all__ = ["DatesRead", "parse_printed_date", "read_dates"]


@dataclass(frozen=True, slots=True)
class DatesRead:
    """What the text says of days."""

    mentions: tuple[DateMention, ...]
    """In order of the text."""

    published: ArticleDate | None
    """As given; else what the text itself proves."""


def read_dates(
    paragraphs: Sequence[tuple[str, int | None]],
    *,
    language: str | None,
    published: ArticleDate | None,
    not_after: date | None,
    dateline: Dateline | None = None,
) -> DatesRead:
    """Find the dates of a text and conclude what days they are.

    Args:
        paragraphs: Text and its start in the source, or None where it has no place there.
        language: BCP 47, or None.
        published: What is already known; relative dates are counted from it.
        not_after: The day of the upload. It supplies no date, it only forbids later ones.
        dateline: What was lifted off the lead; its day is used where nothing else says one.
    """
    lexicon = lexicon_for(language)
    found = [(said, start) for text, start in paragraphs for said in _said_in(text, lexicon)]
    order = _order_in(found, lexicon)
    found = [(said.in_order(order), start) for said, start in found]
    if published is None or published.value is None:
        proved = published_from([said for said, _ in found], not_after=not_after)
        filed = dateline and filed_on(dateline, proved, language=language, not_after=not_after)
        published = filed or proved or published
    anchor = anchor_of(published.value if published else None)
    mentions = []
    for said, start in found:
        resolved = resolve(said.printed, anchor, may_lie_ahead=said.may_lie_ahead)
        mentions.append(
            DateMention(
                as_printed=said.printed.text,
                start=None if start is None else start + said.printed.start,
                end=None if start is None else start + said.printed.end,
                value=resolved.value,
                precision=resolved.precision,
                note=resolved.note,
            )
        )
    return DatesRead(tuple(mentions), published)


def _said_in(text: str, lexicon: Lexicon) -> list[Said]:
    found = with_years(list(find_printed(text, lexicon)), text)
    if not found:
        return []
    sentences = Sentences(text, lexicon)
    return [
        Said(
            printed,
            sentences.text_around(printed.start, printed.end),
            sentences.may_lie_ahead(printed.start, printed.end),
        )
        for printed in found
    ]


def _order_in(found: list[tuple[Said, int | None]], lexicon: Lexicon) -> Order | None:
    """Take the order of the language, or the one that other dates of the text show."""
    if lexicon.order is not None:
        return lexicon.order
    numbers = (said.printed.numbers for said, _ in found)
    shown = {order_of(first, second) for first, second, _ in filter(None, numbers)} - {None}
    return shown.pop() if len(shown) == 1 else None
