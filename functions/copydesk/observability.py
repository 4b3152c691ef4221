"""What the functions say of themselves: one log line for each notice and each event, and metrics.

    {"level": "INFO", "message": "notice ended", "outcome": "accepted", "key": "wire/rain.txt",
     "size": 4711, "format": "html", "language": "en", "read_ms": 41.2, "clean_ms": 12.9, …}

Never text, never names of people: a key is the most that a line tells of an article. Lines are
ASCII, so that no key can break one or move a terminal's cursor.
"""

import json
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial

from aws_lambda_powertools import Logger
from aws_lambda_powertools.metrics import EphemeralMetrics, MetricUnit

from copydesk.backfill import Asked
from copydesk.desk import Ingested
from copydesk.errors import CopydeskError
from copydesk.record.decide import Outcome
from copydesk.record.identity import event_id
from copydesk.record.model import SourceFacts
from copydesk.record.notice import Notice
from copydesk.record.standing import Standing
from copydesk.sweeping import Swept

logger = Logger(
    location=None,  # each message is written in one place
    json_serializer=partial(json.dumps, default=str, separators=(",", ":"), ensure_ascii=True),
)

_UNKNOWN = "unknown"
_MOST_REASON_CHARACTERS = 300


@contextmanager
def failures_told(message_id: str) -> Iterator[None]:
    """Log and count a message that fails: it comes back, and after five times is set aside."""
    try:
        yield
    except Exception as failure:
        logger.error(  # noqa: TRY400 a traceback's last line may quote an article
            "message failed",
            message_id=message_id,
            error=type(failure).__name__,
            reason=_reason(failure),
            where=_where(failure),
        )
        _count({"MessagesFailed": 1})
        raise


def report(notice: Notice, ingested: Ingested, milliseconds: Mapping[str, float]) -> None:
    """Log and count how a notice ended."""
    logger.info(
        "notice ended",
        outcome=ingested.outcome,
        notice=notice.kind,
        correlation_id=notice.correlation_id,
        article_id=notice.article_id,
        bucket=notice.bucket,
        key=notice.key,
        object_version=notice.version_id,
        sequencer=notice.sequencer,
        extra={**_in_short(notice, ingested.standing), **milliseconds},
    )
    _count({f"Notices{ingested.outcome.title()}": 1}, _kinds(notice, ingested))


def report_sent(standings: Sequence[Standing], refused: Mapping[str, str | None]) -> None:
    """Log each event of a batch of commits, and count them."""
    for standing in standings:
        record, owed = standing.record, standing.owed
        identity = event_id(record.article_id, record.version)
        logger.info(
            "event refused" if identity in refused else "event sent",
            event_id=identity,
            event=owed.type if owed else None,
            correlation_id=owed.correlation_id if owed else None,
            article_id=record.article_id,
            version=record.version,
            refusal=refused.get(identity),
        )
    if standings:
        _count({"EventsSent": len(standings) - len(refused), "EventsRefused": len(refused)})


def report_replay(asked: Asked) -> None:
    """Log and count what a replay asked for."""
    logger.info("replay asked", seen=asked.seen, asked=asked.asked, cursor=asked.cursor)
    _count({"ReplaysAsked": asked.asked})


def report_swept(swept: Swept) -> None:
    """Log and count what a sweep erased."""
    logger.info("bodies swept", seen=swept.seen, erased=swept.erased, is_complete=swept.is_complete)
    _count({"BodiesErased": swept.erased})


def _in_short(notice: Notice, standing: Standing | None) -> dict[str, object]:
    if standing is None:
        return {}
    record, problem, source = standing.record, standing.record.problem, _source(notice, standing)
    return {
        "state": record.state,
        "version": record.version,
        "problem": problem.code if problem else None,
        "size": source.size if source else None,
        "format": source.detected_format if source else None,
        "language": record.in_language,
        "words": record.word_count,
    }


def _source(notice: Notice, standing: Standing) -> SourceFacts | None:
    """Find what is known of the upload that a notice is about; it need not be the content's."""
    marks = standing.marks
    known = (mark for mark in (marks.accepted, marks.rejected, marks.removed) if mark)
    return next((mark.source for mark in known if mark.sequencer == notice.sequencer), None)


def _kinds(notice: Notice, ingested: Ingested) -> dict[str, str]:
    """Tell by what a notice is counted beside its outcome: what it brought that is new.

    A language counts if it was heard in the text, for that list is closed: what a page declares
    may be anything, and each value would be a metric more to pay for.
    """
    standing = ingested.standing
    if standing is None or ingested.outcome not in (Outcome.ACCEPTED, Outcome.REJECTED):
        return {}
    source, record = _source(notice, standing), standing.record
    kinds = {"format": (source.detected_format if source else None) or _UNKNOWN}
    if ingested.outcome is Outcome.ACCEPTED:
        was_heard = record.language_score is not None
        kinds["language"] = (was_heard and record.in_language) or _UNKNOWN
    return kinds


def _count(figures: Mapping[str, int], kinds: Mapping[str, str] | None = None) -> None:
    """Print figures as CloudWatch's embedded metrics: by service, and by each kind apart.

    Each kind is a dimension of its own: format and language together would be a metric for
    each pair. Printed at once, so that a process that dies has counted what it did.
    """
    counted = EphemeralMetrics()
    for name, figure in figures.items():
        counted.add_metric(name, MetricUnit.Count, figure)
    for kind, value in (kinds or {}).items():
        counted.add_dimensions(**{kind: value})
    counted.flush_metrics()


def _reason(failure: Exception) -> str | None:
    """Give the words of a failure, if they are ours or AWS's: others may quote an article."""
    is_told = isinstance(failure, CopydeskError) or hasattr(failure, "response")
    return str(failure)[:_MOST_REASON_CHARACTERS] if is_told else None


def _where(failure: Exception) -> str | None:
    """Name the line that failed."""
    frames = traceback.extract_tb(failure.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else None
