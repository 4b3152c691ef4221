"""Lambda: an operator asks for uploads to be read again; put them into BackfillQueue.

    {"prefix": "wire/"}                       what lies under a prefix
    {"keys": ["wire/rain.txt"]}               a list
    {"all": true, "belowPipeline": 3}         all that an older pipeline than 3 has read

Works as long as it has time and answers {"seen": 900, "asked": 812, "cursor": "2026-…"}; asked
again with the cursor, it goes on there.
"""

from dataclasses import asdict
from functools import partial
from typing import Any, Self

from aws_lambda_powertools.utilities.typing import LambdaContext
from pydantic import BaseModel, ConfigDict, model_validator
from pydantic.alias_generators import to_camel

from copydesk.article.version import PIPELINE_VERSION
from copydesk.aws.articles import ArticlesTable
from copydesk.aws.backfill_queue import BackfillQueue
from copydesk.aws.clients import client
from copydesk.aws.entries import ArticlesByDay
from copydesk.backfill import Choice, Index, ListedKeys, replay
from copydesk.observability import logger, report_replay
from copydesk.settings import required
from copydesk.time_left import has_time_left


class Request(BaseModel):
    """What an operator asks for: exactly one of prefix, keys and all."""

    model_config = ConfigDict(alias_generator=to_camel, extra="forbid", frozen=True)

    prefix: str | None = None
    keys: tuple[str, ...] | None = None
    all: bool = False
    below_pipeline: int = PIPELINE_VERSION
    cursor: str | None = None

    @model_validator(mode="after")
    def _is_one_choice(self) -> Self:
        if [bool(self.prefix), bool(self.keys), self.all].count(True) != 1:
            raise ValueError('say which: "prefix", "keys" or "all": true')
        return self


def index_of(request: Request) -> Index:
    dynamodb, table = client("dynamodb"), required("ARTICLES_TABLE")
    if request.keys is None:
        return ArticlesByDay(dynamodb, table)
    return ListedKeys(request.keys, required("INCOMING_BUCKET"), ArticlesTable(dynamodb, table))


@logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    request = Request.model_validate(event)
    asked = replay(
        Choice(request.prefix or "", min(request.below_pipeline, PIPELINE_VERSION)),
        index=index_of(request),
        queue=BackfillQueue(client("sqs"), required("BACKFILL_QUEUE")),
        cursor=request.cursor,
        may_go_on=partial(has_time_left, context.get_remaining_time_in_millis),
    )
    report_replay(asked)
    return asdict(asked)
