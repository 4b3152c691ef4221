"""Lambda: each night, erase the long bodies that no record has named for weeks.

Answers {"seen": 4711, "erased": 12, "is_complete": true}.
"""

from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from typing import Any

from aws_lambda_powertools.utilities.typing import LambdaContext

from copydesk.aws.articles import ArticlesTable
from copydesk.aws.bodies import SweptBodies
from copydesk.aws.clients import client
from copydesk.observability import logger, report_swept
from copydesk.settings import required, required_days
from copydesk.sweeping import sweep
from copydesk.time_left import has_time_left


@logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:  # noqa: ARG001 Lambda passes it
    swept = sweep(
        bodies=SweptBodies(client("s3"), required("BODIES_BUCKET")),
        names=ArticlesTable(client("dynamodb"), required("ARTICLES_TABLE")),
        now=datetime.now(UTC),
        after=required_days("SWEEP_AFTER_DAYS"),
        may_go_on=partial(has_time_left, context.get_remaining_time_in_millis),
    )
    report_swept(swept)
    return asdict(swept)
