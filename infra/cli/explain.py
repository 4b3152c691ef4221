"""``copydesk explain``: a document as it was read, each part kept or left out, and why.

copydesk explain story.html
copydesk explain story.html --html why.html
"""

import argparse
import sys
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from copydesk.article.normalize.found import Found
from copydesk.article.pipeline import Reading, read_article
from copydesk.article.trail import Fate, Step
from copydesk.errors import Unreadable
from infra.cli.clean import print_json, rejection_of
from infra.cli.documents import add_document, upload_of
from infra.cli.explain_fields import Field, because, fields_of, why
from infra.cli.explain_page import page_of
from infra.cli.paint import Paint
from infra.cli.show import shortened, width
from infra.cli.wrong_use import WrongUse

_LOST_SHOWN = 3
"""Of what spoke for another value."""

_LINES = 4
"""Of one part: a long one is known by its beginning."""

_LABEL = 24
"""Columns of the margin that says what a part became."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    add_document(parser)
    parser.add_argument("--html", type=Path, metavar="OUT", help="write it as one page instead")


def run(arguments: argparse.Namespace) -> int:
    """Explain one document; the exit status."""
    upload = upload_of(arguments)
    try:
        reading = read_article(upload)
    except Unreadable as problem:
        print_json(rejection_of(problem))
        return 1
    if arguments.html:
        _write(arguments.html, page_of(arguments.file, reading))
        return 0
    paint = Paint.for_stream(sys.stdout)
    for line in (*_fields(fields_of(reading), paint), "", *_parts(reading, paint)):
        print(line)
    return 0


def _write(path: Path, page: str) -> None:
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as problem:
        raise WrongUse(f"{path}: {problem.strerror}") from problem
    print(f"wrote {path}", file=sys.stderr)


def _fields(fields: Iterable[Field], paint: Paint) -> Iterator[str]:
    """Each field, where it came from, and what lost."""
    room = width() - _LABEL - 3
    for field in fields:
        value, said = shortened(field.value or "—", room), because(field)
        beside = f"  {said}" if said and len(value) + len(said) + 2 <= room else ""
        yield f"{field.name:>{_LABEL}}   {paint.strong(value)}{paint.faint(beside)}"
        below = [] if beside or not said else textwrap.wrap(said, room)
        below += (line for lost in field.lost[:_LOST_SHOWN] for line in _lost(lost, room))
        if (more := len(field.lost) - _LOST_SHOWN) > 0:
            below.append(f"not {more} more")
        yield from (f"{'':{_LABEL}}   {paint.faint(line)}" for line in below)


def _lost(lost: Found, room: int) -> list[str]:
    """Give a line of what lost, and its reason in full, on further lines if need be."""
    text = f"not {shortened(lost.text, room // 2)} {why(lost)}"
    return textwrap.wrap(shortened(text, _LINES * room), room, subsequent_indent="    ")


def _parts(reading: Reading, paint: Paint) -> Iterator[str]:
    """The source from top to bottom: + kept, - left out."""
    for step in reading.trail:
        if step.fate is not Fate.SPACE:
            yield from _part(step, paint)


def _part(step: Step, paint: Paint) -> Iterator[str]:
    score = "" if step.score is None else f" {step.score:.2f}"
    is_kept = step.fate is Fate.KEPT
    margin = f"{step.what + score:>{_LABEL}} {'+' if is_kept else '-'} "
    text = shortened(" ".join(step.text.split()), _LINES * width())
    if not is_kept:
        text += f" [{step.because}]"
    lines = textwrap.wrap(text, width() - len(margin)) or [""]
    for number, line in enumerate(lines):
        before = margin if number == 0 else " " * len(margin)
        yield paint.kept(before) + line if is_kept else paint.removed(before) + paint.faint(line)
