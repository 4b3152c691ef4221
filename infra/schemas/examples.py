"""An example of each event: the life of one article, from its first upload to its return."""

import json
from collections.abc import Iterator

from copydesk.article.model import (
    Agency,
    Article,
    CorrectionNote,
    Dateline,
    Paragraph,
    Quality,
    Section,
)
from copydesk.article.upload import Format
from copydesk.errors import ProblemCode
from copydesk.record.decide import Accepted, Finding, Moment, Rejected, Removed, decide
from copydesk.record.events import announce
from copydesk.record.model import Problem, SourceFacts
from copydesk.record.notice import Notice, NoticeKind
from copydesk.record.standing import Standing

BUCKET = "copydesk-incoming-111122223333-us-east-1"
KEY = "wire/harbour-bridge.txt"
_LEAD = "The harbour bridge reopened to traffic on Thursday morning, two years after it was struck."
_NOTE = "Correction: an earlier version gave the toll as 20 kroner."

_ARTICLE = Article(
    headline="Harbour bridge reopens after two years",
    dateline=Dateline(
        as_printed="SEABRIGHT, Norway (NTB) —", place="Seabright", country="NO", agency="NTB"
    ),
    agency=Agency(code="NTB", name="Norsk Telegrambyrå"),
    in_language="en",
    language_score=0.99,
    sections=(Section(paragraphs=(Paragraph(text=_LEAD, start=66, end=156),)),),
    word_count=22,
    quality=Quality(score=0.9),
)
_CORRECTED = _ARTICLE.model_copy(
    update={
        "sections": (
            *_ARTICLE.sections,
            Section(
                heading="Tolls from May",
                paragraphs=(Paragraph(text="A toll of 25 kroner is due.", start=174, end=201),),
            ),
        ),
        "correction_notes": (CorrectionNote(text=_NOTE, start=203, end=262),),
        "word_count": 31,
    }
)
_REREAD = _CORRECTED.model_copy(update={"alternative_headline": "Ferries run until Sunday"})
_PROBLEM = Problem(
    code=ProblemCode.UNKNOWN_FORMAT, message="this is a JPEG image, not text", step="decode"
)


def examples() -> dict[str, str]:
    """Give each event's name and text, as a consumer receives its detail."""
    printed = {}
    for standing in _life():
        event = announce(standing, source="/copydesk/copydesk")
        assert event is not None, "each step of this life owes an event"
        printed[event.type.value] = _pretty(event.detail)
    return printed


def _life() -> Iterator[Standing]:
    """Live through one change after another."""
    facts = _facts(1), _facts(2), _facts(3), _facts(5)
    changes: tuple[tuple[NoticeKind, SourceFacts, Finding, int], ...] = (
        (NoticeKind.CREATED, facts[0], Accepted(_ARTICLE, facts[0]), 1),
        (NoticeKind.CREATED, facts[1], Accepted(_CORRECTED, facts[1]), 1),
        (NoticeKind.REPLAY, facts[1], Accepted(_REREAD, facts[1]), 2),
        (NoticeKind.CREATED, facts[2], Rejected(_PROBLEM, facts[2]), 2),
        (NoticeKind.REMOVED, _facts(4), Removed(), 2),
        (NoticeKind.CREATED, facts[3], Accepted(_REREAD, facts[3]), 2),
    )
    standing: Standing | None = None
    for hour, (kind, source, finding, pipeline) in enumerate(changes):
        notice = Notice(kind, BUCKET, KEY, source.version_id, source.sequencer)
        at = Moment(f"2026-03-05T{hour + 8:02}:00:00.000000Z", pipeline)
        standing = decide(standing, notice, finding, at).standing
        assert standing is not None, "each step of this life changes something"
        yield standing


def _facts(number: int) -> SourceFacts:
    return SourceFacts(
        bucket=BUCKET,
        key=KEY,
        version_id=f"version-{number}",
        e_tag=f"{number:032x}",
        sequencer=f"{number:016X}",
        size=262,
        content_type="text/plain",
        detected_format=Format.PLAIN,
        charset="utf-8",
        charset_source="utf-8 decodes strictly",
        sha256=f"{number:064x}",
        received_at=f"2026-03-05T{number + 7:02}:00:00.000000Z",
    )


def _pretty(detail: str) -> str:
    return json.dumps(json.loads(detail), indent=2, ensure_ascii=False) + "\n"
