"""What the functions say of themselves: one log line and one metric for each notice.

Never text, never names of people: a key is the most that a line tells of an article.
"""

from collections.abc import Sequence

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit

from copydesk.desk import Ingested
from copydesk.record.notice import Notice
from copydesk.record.standing import Standing

logger = Logger()
metrics = Metrics()


def report(notice: Notice, ingested: Ingested) -> None:
    """Log and count how a notice ended."""
    standing = ingested.standing
    problem = standing.record.problem if standing else None
    logger.info(
        "notice ended",
        outcome=ingested.outcome,
        notice=notice.kind,
        article_id=notice.article_id,
        bucket=notice.bucket,
        key=notice.key,
        object_version=notice.version_id,
        sequencer=notice.sequencer,
        version=standing.record.version if standing else None,
        problem=problem.code if problem else None,
    )
    metrics.add_metric(f"Notices{ingested.outcome.title()}", MetricUnit.Count, 1)


def report_sent(standings: Sequence[Standing], refused: frozenset[str]) -> None:
    """Log and count the events of a batch of commits."""
    logger.info("events sent", commits=len(standings), refused=len(refused))
    metrics.add_metric("EventsSent", MetricUnit.Count, len(standings) - len(refused))
    metrics.add_metric("EventsRefused", MetricUnit.Count, len(refused))
