"""Lambda: commits came down the table's stream; tell subscribers of each.

The stream is the outbox. An answer names the first commit whose event could not be sent:
the stream gives it, and what came after it, again. Copies have the same id.
"""

import time
from collections.abc import Container
from functools import cache
from typing import Any

from aws_lambda_powertools.utilities.typing import LambdaContext

from copydesk.aws.bus import ArticleBus
from copydesk.aws.clients import client
from copydesk.aws.commits import Commit, commits_in
from copydesk.desk import publish
from copydesk.observability import logger, report_sent
from copydesk.settings import required

PAUSE_SECONDS = 0.1
"""Before the first further try; it grows with each."""


@cache
def bus() -> ArticleBus:
    return ArticleBus(client("events"), required("ARTICLE_BUS"))


def pause(attempt: int) -> None:
    time.sleep(PAUSE_SECONDS * attempt)


def failures(commits: list[Commit], refused: Container[str]) -> dict[str, list[dict[str, str]]]:
    """Name the first commit whose event was refused, as a stream's mapping wants to hear it."""
    first = next((commit for commit in commits if commit.event_id in refused), None)
    return {"batchItemFailures": [{"itemIdentifier": first.sequence_number}] if first else []}


@logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, list[dict[str, str]]]:  # noqa: ARG001 Lambda passes it
    commits = [commit for commit in commits_in(event) if commit.raised_version]
    standings = [commit.standing for commit in commits]
    refused = publish(standings, bus=bus(), source=required("EVENT_SOURCE"), pause=pause)
    report_sent(standings, refused)
    return failures(commits, refused)
