"""Lambda: something happened to an upload and its notice came through SQS; keep the record.

Fails message by message: a bad one never sends its neighbours back.
"""

from datetime import UTC, datetime
from functools import cache, partial
from typing import Any, Protocol

# Powertools before pydantic: the other way round its batch loads parser models, 45 ms more.
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from copydesk.article.decode import MOST_BYTES
from copydesk.aws.articles import ArticlesTable
from copydesk.aws.bodies import BodiesBucket
from copydesk.aws.clients import client
from copydesk.aws.notices import notices_in
from copydesk.aws.uploads import S3Uploads
from copydesk.desk import Ingested, ingest
from copydesk.observability import logger, metrics, report
from copydesk.record.notice import Notice
from copydesk.settings import required

batch = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)


class Desk(Protocol):
    def __call__(self, notice: Notice) -> Ingested: ...


@cache
def desk() -> Desk:
    """Connect the use case to AWS, once for each process."""
    s3 = client("s3")
    return partial(
        ingest,
        uploads=S3Uploads(s3, max_bytes=MOST_BYTES),
        records=ArticlesTable(client("dynamodb"), required("ARTICLES_TABLE")),
        bodies=BodiesBucket(s3, required("BODIES_BUCKET")),
        clock=partial(datetime.now, UTC),
    )


def take_message(record: SQSRecord) -> None:  # Powertools passes it by this name
    for notice in notices_in(record.body):
        report(notice, desk()(notice))


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
    return process_partial_response(event, take_message, batch, context)
