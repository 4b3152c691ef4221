"""A record for people: what an article is, what was left out of it and why.

Bridge reopens after six years
  English · plain, utf-8 · 212 words · LISBON
  ...
  Left out
    cookie-notice  "We value your privacy"               model 0.02
"""

import shutil
import textwrap
from collections.abc import Iterator, Sequence

from copydesk.article.model import Removal, Section
from copydesk.record.events import ArticleEvent
from copydesk.record.model import ArticleRecord
from infra.cli.say import printable

_INDENT = "  "
_NARROWEST, _WIDEST = 60, 100
_MOST_REMOVALS = 25
_MOST_LINES = 3
"""Of one paragraph: a long one is known by its beginning."""


def width() -> int:
    """Columns to write in."""
    return max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))


def lines_of(name: str, event: ArticleEvent, removals: Sequence[Removal]) -> Iterator[str]:
    """Write what became of one upload.

    Args:
        name: What the person calls it.
        event: The event that arrived, its body put back if it had been moved.
        removals: From the table: events do not carry them.
    """
    record = event.data
    yield f"── {name} ".ljust(width(), "─")
    if record.problem:
        yield f"Rejected: {record.problem.code}: {shortened(record.problem.message, width() - 30)}"
    if record.sections:
        yield record.headline or "(no headline)"
        if record.alternative_headline:
            yield from _wrapped(record.alternative_headline)
        yield _INDENT + " · ".join(_facts(record))
        for section in record.sections:
            yield from _section(section)
        yield from _left_out(removals)
    metadata = event.metadata
    yield f"{_INDENT}Event     {metadata.type}, version {record.version}, id {metadata.id}"
    yield ""


def _facts(record: ArticleRecord) -> Iterator[str]:
    yield record.in_language or "language unknown"
    yield f"{record.source.detected_format}, {record.source.charset}"
    yield f"{record.word_count:,} words"
    if record.byline:
        yield shortened(record.byline.as_printed, 40)
    if record.dateline:
        yield shortened(record.dateline.as_printed, 40)
    if record.date_published and record.date_published.value:
        yield record.date_published.value


def _section(section: Section) -> Iterator[str]:
    yield ""
    if section.heading:
        yield f"{_INDENT}# {section.heading}"
    for paragraph in section.paragraphs:
        yield from _wrapped(paragraph.text)


def _wrapped(text: str) -> list[str]:
    line = shortened(text, _MOST_LINES * width())
    return textwrap.wrap(line, width(), initial_indent=_INDENT, subsequent_indent=_INDENT)


def _left_out(removals: Sequence[Removal]) -> Iterator[str]:
    yield ""
    if not removals:
        yield f"{_INDENT}Nothing was left out."
        return
    yield f"{_INDENT}Left out  what, why, and how much it looked like the article"
    shown = removals[:_MOST_REMOVALS]
    reasons = [f"{removal.kind}, {removal.rule}" for removal in shown]
    column = max(map(len, reasons))
    room = width() - column - 12
    for removal, why in zip(shown, reasons, strict=True):
        what = f"“{shortened(removal.text, room - 2)}”"
        yield f"{_INDENT}  {what:<{room}}  {why:<{column}}  {removal.score:.2f}"
    if len(removals) > _MOST_REMOVALS:
        yield f"{_INDENT}  … and {len(removals) - _MOST_REMOVALS} more"


def shortened(text: str, most: int) -> str:
    """Cut a text of several lines to one; a soft hyphen is seen only where a line ends."""
    return printable(text.replace("\u00ad", ""), most, instead=" ")
