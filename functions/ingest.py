"""Lambda: something happened to an upload and its notice came through SQS; keep the record.

Fails message by message: a bad one never sends its neighbours back.
"""

import time
from datetime import UTC, datetime
from functools import cache, partial
from typing import Any

# Powertools before pydantic: the other way round its batch loads parser models, 45 ms more.
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.article.pipeline import read_article
from copydesk.aws.articles import ArticlesTable
from copydesk.aws.bodies import BodiesBucket
from copydesk.aws.clients import client
from copydesk.aws.notices import notices_in
from copydesk.aws.uploads import S3Uploads
from copydesk.desk import Desk, Pipeline, ingest
from copydesk.garbage import collect_seldom
from copydesk.observability import failures_told, logger, report
from copydesk.settings import required
from copydesk.stopwatch import Stopwatch, TimedRecords, TimedUploads

stopwatch = Stopwatch(time.perf_counter)
# Powertools would fail the function with the words of every exception: Lambda logs them, and they
# may quote an article. A message that fails is counted instead, and an alarm hears of it.
batch = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)


@cache
def desk() -> Desk:
    """Connect the use case to AWS, once for each process."""
    collect_seldom()
    s3 = client("s3")
    records = ArticlesTable(client("dynamodb"), required("ARTICLES_TABLE"))
    return Desk(
        uploads=TimedUploads(S3Uploads(s3, max_bytes=DOCUMENT_BYTES), stopwatch),
        records=TimedRecords(records, stopwatch),
        bodies=BodiesBucket(s3, required("BODIES_BUCKET")),
        clock=partial(datetime.now, UTC),
        pipeline=Pipeline(stopwatch.timed("clean", read_article)),
    )


def take_message(record: SQSRecord) -> None:  # Powertools passes it by this name
    stopwatch.take()  # what a failed message left there
    with failures_told(record.message_id):
        for notice in notices_in(record.body, message_id=record.message_id):
            report(notice, ingest(notice, desk()), stopwatch.take())


@logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
    desk()  # misconfigured, the function fails, not one message after another
    return process_partial_response(event, take_message, batch, context)
