"""The day a story was filed, as its dateline prints it: published where nothing else says so.

NEW YORK, Oct. 14, 2021 /PRNewswire/ --       2021-10-14
BEIJING, Oct. 14 (Xinhua) --                  only with a year that the text proves
"""

from datetime import date

from copydesk.article.model import ArticleDate, Dateline
from copydesk.article.normalize.dates.grammar import find_printed
from copydesk.article.normalize.dates.lexicon import lexicon_for
from copydesk.article.normalize.dates.printed import Printed
from copydesk.article.normalize.dates.resolve import anchor_of


def filed_on(
    dateline: Dateline, proved: ArticleDate | None, *, language: str | None, not_after: date | None
) -> ArticleDate | None:
    """Conclude the day of publication from a dateline.

    Args:
        dateline: As split off the lead.
        proved: The year that the text proves, or None.
        language: BCP 47, or None.
        not_after: The day of the upload, which forbids later ones.
    """
    printed = _day_printed(dateline, language)
    day = _day_of(printed, proved) if printed else _whole_day(dateline.date)
    if day is None or (not_after is not None and day > not_after):
        return None
    said = printed.text if printed else dateline.as_printed
    if proved and proved.not_before and day.isoformat() < proved.not_before:
        return None
    return ArticleDate(
        value=day.isoformat(),
        precision="day",
        as_printed=said,
        source="dateline",
        not_before=proved.not_before if proved else None,
        evidence=(
            *(proved.evidence if proved else ()),
            f"the dateline says '{said}'",
        ),
    )


def _day_printed(dateline: Dateline, language: str | None) -> Printed | None:
    for code in dict.fromkeys((language, "en", None)):
        for printed in find_printed(dateline.as_printed, lexicon_for(code)):
            if printed.month and printed.day:
                return printed
    return None


def _whole_day(stated: str | None) -> date | None:
    """Read the day that the dateline's own names of months gave: "Paris, 12 jan 2024 (AFP) -"."""
    try:
        return date.fromisoformat(stated or "")
    except ValueError:  # none, or a day that no month has
        return None


def _day_of(printed: Printed, proved: ArticleDate | None) -> date | None:
    year = printed.year or _year_of(proved)
    if year is None:
        return None
    try:
        return date(year, printed.month or 0, printed.day or 0)
    except ValueError:  # Feb. 29 of a year that has none
        return None


def _year_of(proved: ArticleDate | None) -> int | None:
    anchor = anchor_of(proved.value) if proved else None
    return anchor.year if anchor else None
