"""An event source mapping on a table's stream: commits to a function, in order.

Nothing overtakes: a batch that fails is tried again, from the record the handler names or
whole, in halves if the mapping says so, until its tries are used up; then the on-failure
destination hears of it and the stream goes on.
"""

import base64
import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from infra.local import mapping as mappings
from infra.local.deploy import Resource
from infra.local.mapping import Surroundings
from infra.local.patterns import matches, read_pattern
from infra.local.place import REGION
from infra.local.pool import Pool
from infra.local.problems import TemplateProblem
from infra.local.workers import Outcome

if TYPE_CHECKING:
    from mypy_boto3_dynamodbstreams import DynamoDBStreamsClient
    from mypy_boto3_sqs import SQSClient

Record = dict[str, Any]

_LOOK_AGAIN_SECONDS = 2.0
_BACK_OFF_SECONDS = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
"""Between tries, before the pace shortens them. Lambda publishes no figures."""


@dataclass(frozen=True, slots=True)
class Callers:
    """The clients of a stream mapping; they speak as the function."""

    streams: "DynamoDBStreamsClient"
    sqs: "SQSClient"


class StreamMapping:
    """Carries the commits of one table to one function."""

    def __init__(
        self, mapping: Resource, pool: Pool, callers: Callers, *, surroundings: Surroundings
    ) -> None:
        self._mapping = mapping
        self._pool = pool
        self._callers = callers
        self._around = surroundings
        self._report = surroundings.reporting_of(pool.function.name, mapping.name)
        asked = mapping.properties
        self._stream_arn = str(asked["EventSourceArn"])
        self._batch_size = int(asked.get("BatchSize", 100))
        self._tries = int(asked.get("MaximumRetryAttempts", -1))
        self._bisects = bool(asked.get("BisectBatchOnFunctionError", False))
        self._partial = mappings.reports_batch_items(mapping)
        filters = asked.get("FilterCriteria", {}).get("Filters", [])
        place = f"{mapping.name}.FilterCriteria.Filters"
        self._patterns = [
            read_pattern(line["Pattern"], f"{place}[{number}].Pattern")
            for number, line in enumerate(filters)
        ]
        self._destination = asked.get("DestinationConfig", {}).get("OnFailure", {})
        self._shard = ""

    def start(self) -> list[threading.Thread]:
        """Find the stream's shard, as the function, and begin to follow it.

        Raises:
            TemplateProblem: There is no such stream, or the function may not follow it.
        """
        place = f"{self._mapping.name}.EventSourceArn"
        table = self._stream_arn.split(":", 5)[-1].split("/")[1]
        try:
            listed = self._callers.streams.list_streams(TableName=table)["Streams"]
            if self._stream_arn not in [stream.get("StreamArn") for stream in listed]:
                raise TemplateProblem(place, f"there is no stream {self._stream_arn}")
            described = self._callers.streams.describe_stream(StreamArn=self._stream_arn)
            self._shard = described["StreamDescription"]["Shards"][0]["ShardId"]
            iterator = self._first_iterator()
        except ClientError as refused:
            raise TemplateProblem(place, str(refused)) from refused
        name, report = self._mapping.name, self._around.report
        return [mappings.start(lambda: self._follow(iterator), name, report)]

    def _first_iterator(self) -> str:
        return self._callers.streams.get_shard_iterator(
            StreamArn=self._stream_arn,
            ShardId=self._shard,
            ShardIteratorType=self._mapping.properties["StartingPosition"],
        )["ShardIterator"]

    def _follow(self, iterator: str) -> None:
        while not self._around.bell.is_closed:
            heard = self._around.bell.rings
            try:
                got = self._callers.streams.get_records(
                    ShardIterator=iterator, Limit=self._batch_size
                )
                iterator = got["NextShardIterator"]
                records = [record for record in map(as_event, got["Records"]) if changed(record)]
                if got["Records"]:
                    self._deliver([record for record in records if self._wants(record)])
                else:
                    self._around.bell.wait(heard, _LOOK_AGAIN_SECONDS)
            except (BotoCoreError, ClientError) as failed:
                if not self._around.bell.is_closed:
                    self._report(str(failed))
                    self._around.bell.wait(heard, 1.0)

    def _wants(self, record: Record) -> bool:
        return not self._patterns or any(matches(pattern, record) for pattern in self._patterns)

    def _deliver(self, records: list[Record], tries: int = 0) -> None:
        while records and not self._around.bell.is_closed:
            batch = [record | {"eventSourceARN": self._stream_arn} for record in records]
            outcome = self._pool.invoke({"Records": batch})
            left = self._left_over(outcome, records)
            if not left or self._around.bell.is_closed:
                return
            self._report(mappings.words_of_failure(outcome, numbers_of(left)))
            if len(left) < len(records):
                tries = 0  # something went through: these are others' tries
            if tries == self._tries:
                self._set_aside(left, outcome)
                return
            self._back_off(tries)
            if self._bisects and len(left) > 1 and len(left) == len(records):
                # Halving costs no try, as in Lambda; one bad record ends up alone.
                middle = len(left) // 2
                self._deliver(left[:middle], tries)
                records = left[middle:]
            else:
                records, tries = left, tries + 1

    def _left_over(self, outcome: Outcome, records: list[Record]) -> list[Record]:
        """Find what must be sent again: from the first record that failed, in their order."""
        numbers = numbers_of(records)
        failed = mappings.failed_ids(outcome, numbers, partial=self._partial)
        first = min((numbers.index(number) for number in failed), default=len(records))
        return records[first:]

    def _back_off(self, tries: int) -> None:
        step = _BACK_OFF_SECONDS[min(tries, len(_BACK_OFF_SECONDS) - 1)]
        self._around.bell.pause(step * self._around.pace)

    def _set_aside(self, records: list[Record], outcome: Outcome) -> None:
        arn = self._destination.get("Destination")
        if not arn:
            return
        account, name = arn.split(":")[4:6]
        self._callers.sqs.send_message(
            QueueUrl=f"{self._callers.sqs.meta.endpoint_url}/{account}/{name}",
            MessageBody=json.dumps(self._obituary(records, outcome)),
        )

    def _obituary(self, records: Sequence[Record], outcome: Outcome) -> dict[str, Any]:
        numbers = numbers_of(records)
        arrived = [as_time(record["dynamodb"]["ApproximateCreationDateTime"]) for record in records]
        return {
            "requestContext": {
                "functionArn": f"{self._pool.function.arn}:$LATEST",
                "condition": "RetryAttemptsExhausted",
                "approximateInvokeCount": self._tries + 1,
            },
            "responseContext": {
                "statusCode": 200,
                "executedVersion": "$LATEST",
                "functionError": "Unhandled" if outcome.error else None,
            },
            "version": "1.0",
            "timestamp": as_time(datetime.now(UTC).timestamp()),
            "DDBStreamBatchInfo": {
                "shardId": self._shard,
                "startSequenceNumber": numbers[0],
                "endSequenceNumber": numbers[-1],
                "approximateArrivalOfFirstRecord": arrived[0],
                "approximateArrivalOfLastRecord": arrived[-1],
                "batchSize": len(records),
                "streamArn": self._stream_arn,
            },
        }


def numbers_of(records: Sequence[Record]) -> list[str]:
    return [record["dynamodb"]["SequenceNumber"] for record in records]


def as_time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")


def changed(record: Record) -> bool:
    """Tell whether a record changed anything: DynamoDB streams no overwrite by the same."""
    images = record["dynamodb"]
    return bool(images.get("OldImage") != images.get("NewImage"))


def as_event(record: Any) -> Record:  # noqa: ANN401 - a stub's TypedDict, any JSON in it
    """Write a record as Lambda hands it over: bytes in base64, time in seconds."""
    written = json.loads(json.dumps(record, default=_plain))
    return {**written, "awsRegion": REGION}


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, datetime):
        return value.timestamp()
    raise TypeError(type(value).__name__)
