"""Many documents at once: a row of JSON in, a row of JSON out, in the same order.

    {"id": "1", "path": "story.html", "url": "https://…", "content_type": "text/html"}
    {"id": "1", "body": "…", "headline": "…", "authors": [], …, "seconds": 0.01, "error": null}

Each input has its row: a line that is no JSON, a file that is not there and a document that is
no article say so in ``error``.
"""

import json
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TextIO

from copydesk.article.model import Article
from copydesk.article.normalize.story import Part
from copydesk.article.pipeline import Reading, read_article
from copydesk.article.upload import Upload
from copydesk.errors import Unreadable
from infra.cli.documents import read_document
from infra.cli.say import Tally, counted, note

STDOUT = "-"
"""In the place of a file's name."""

_BROKEN_ROW = "broken-row"
_NO_FILE = "no-such-file"
_OUR_FAULT = "internal-error"

_SURE_OF_TEXT = 0.5
"""Score from which the model takes a block for the article's text."""

_SPECIMEN = (
    "Rain stops play",
    "By Anna Ruiz, 4 May 2024",
    "LONDON (Reuters) - Rain fell all day on Monday, and the match was called off, the mayor said.",
    '"Nobody has played here since Saturday," Anna Ruiz told reporters after the rain.',
)
_SPECIMENS = {
    "text/plain": "\n\n".join(_SPECIMEN),
    "text/html": "".join(f"<p>{line}</p>" for line in _SPECIMEN),
}
"""A story that asks for all that is read but once in a process, as a text and as a page."""


def clean_all(manifest: Path, out: Path) -> None:
    """Clean every document that ``manifest`` names.

    Raises:
        OSError: The manifest cannot be read, or ``out`` not be written.
    """
    lines = [line for line in manifest.read_bytes().splitlines() if line.strip()]
    load()
    if str(out) == STDOUT:
        _write_rows(lines, sys.stdout, "stdout", ascii_alone=True)
        return
    # Half a character ("\\ud800") is written as JSON writes it, not refused.
    with out.open("w", encoding="utf-8", errors="backslashreplace") as rows:
        _write_rows(lines, rows, str(out), ascii_alone=False)


def _write_rows(lines: list[bytes], rows: TextIO, name: str, *, ascii_alone: bool) -> None:
    """Write a row for each line; who stops it hears how many there are."""
    written = 0
    try:
        for line in _with_progress(lines):
            rows.write(json.dumps(_row(line), ensure_ascii=ascii_alone) + "\n")
            written += 1
    except KeyboardInterrupt:
        note(f"stopped: {name} has {written:,} of {counted(len(lines), 'row')}")
        raise


def load() -> None:
    """Read weights, gazetteer and calendars, 0.15 s: no document's seconds are spent on them."""
    for content_type, specimen in _SPECIMENS.items():
        read_article(Upload(specimen.encode(), content_type))


def _with_progress(lines: list[bytes]) -> Iterator[bytes]:
    tally = Tally()
    for number, line in enumerate(lines, start=1):
        yield line
        tally.tell(f"{number:,} of {counted(len(lines), 'document')}")
    tally.clear()


def _row(line: bytes) -> dict[str, object]:
    started = time.process_time()
    entry = _entry(line)
    answer = _empty_answer(entry.get("id")) | _answer(entry)
    return answer | {"seconds": round(time.process_time() - started, 6)}


def _entry(line: bytes) -> Mapping[str, object]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return entry if isinstance(entry, dict) else {}


def _answer(entry: Mapping[str, object]) -> dict[str, object]:
    path = entry.get("path")
    if not isinstance(path, str):
        return {"error": _BROKEN_ROW}
    try:
        if Path(path).is_fifo():  # of a pipe nobody knows when it ends
            return {"error": _NO_FILE}
        body = read_document(path)
    except (OSError, ValueError):
        return {"error": _NO_FILE}
    upload = Upload(body, _string(entry.get("content_type")), _string(entry.get("url")))
    try:
        return _said(read_article(upload))
    except Unreadable as problem:
        return {"error": problem.code}
    except Exception as fault:  # noqa: BLE001 - a fault of ours must not take the other rows along
        print(f"{path}: {type(fault).__name__}: {fault}", file=sys.stderr)
        return {"error": _OUR_FAULT}


def _said(reading: Reading) -> dict[str, object]:
    article = reading.article
    # A page that only says when it was updated was out by that day.
    published = article.date_published or article.date_modified
    return {
        "body": "\n".join((*_deck_of(reading), *body_of(article))),
        "headline": article.headline,
        # Everybody who is credited: where no person is named, the agency or the desk.
        "authors": list(reading.evidence.credits.credited),
        "published_at": published.value if published else None,
        "language": article.in_language,
        "sections": [
            {"heading": section.heading, "paragraphs": [p.text for p in section.paragraphs]}
            for section in article.sections
        ],
    }


def _deck_of(reading: Reading) -> list[str]:
    """Give the deck if it reads as the text's first paragraph: then it belongs to the body."""
    deck = (step for step in reading.trail if step.what == Part.DECK)
    return [step.text for step in deck if (step.score or 0.0) >= _SURE_OF_TEXT][:1]


def body_of(article: Article) -> list[str]:
    """Give headings and paragraphs, a line each."""
    lines: list[str] = []
    for section in article.sections:
        lines += [section.heading] if section.heading else []
        lines += [paragraph.text for paragraph in section.paragraphs]
    return lines


def _empty_answer(document: object) -> dict[str, object]:
    return {
        "id": document,
        "body": "",
        "headline": None,
        "authors": [],
        "published_at": None,
        "language": None,
        "sections": [],
        "seconds": 0.0,
        "error": None,
    }


def _string(value: object) -> str | None:
    return value if isinstance(value, str) else None
