"""One article's use of each service, measured: calls counted, sizes and CPU taken from real ones.

Not in it: what the uploader pays, what stands by the month, what consumers do, free tiers.
An upload is counted once; one without a change costs the same but for event and publishing.
"""

import math
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from copydesk.aws.entries import ATTRIBUTES
from copydesk.aws.items import to_item
from copydesk.desk import Desk, ingest, rfc3339
from copydesk.record.events import Announcement, announce
from copydesk.record.notice import Notice, NoticeKind
from copydesk.record.size import Body
from copydesk.record.standing import Standing
from copydesk.record.stored import StoredUpload
from infra.cost import prices
from infra.cost.prices import MILLION, Price

INGEST_GB = 1769 / 1024
PUBLISH_GB = 0.5
"""Memory of the functions: template.yaml."""

CALL_SECONDS = 0.010
"""A call to S3, DynamoDB or EventBridge within a region: an assumption."""

PUBLISH_BATCH = 10
"""Commits in one invocation under load: an assumption; the most is 50."""

LOG_BYTES = 1_800
"""Log and metric lines of a notice and its event, as 20 uploads through the local service wrote."""

LAMBDA_LOG_BYTES = 550
"""START, END, REPORT with its trace, and 26 bytes for each line: Lambda's own, an invocation."""

_WRITE_BYTES, _EVENT_BYTES = 1024, 64 * 1024

_KEYS = ("articleId", "versionCreated")
_BY_DAY = tuple(name for name in ATTRIBUTES if name not in _KEYS)
"""What the index ByDay repeats of an item; ByContent repeats two ids."""


@dataclass(slots=True)
class Counting:
    """The desk's ports on nothing: they count what is asked of them."""

    body: bytes
    calls: Counter[str]
    bucket: str = "bodies"
    kept: Standing | None = None

    def read(self, bucket: str, key: str, version_id: str | None) -> StoredUpload:  # noqa: ARG002
        self.calls["get"] += 1
        now = datetime.now(UTC)
        return StoredUpload(self.body, len(self.body), version_id, "etag", None, None, None, now)

    def beneath(self, bucket: str, key: str, version_id: str) -> None:
        """Name none: what is created is not looked under."""

    def get(self, article_id: str) -> Standing | None:  # noqa: ARG002
        self.calls["read"] += 1
        return None

    def commit(self, new: Standing, *, over: Standing | None) -> Standing:  # noqa: ARG002
        self.calls["write"] += 1
        self.kept = new
        return new

    def write(self, body: Body) -> None:  # noqa: ARG002
        self.calls["put"] += 1


def measure(files: Sequence[Path]) -> Counter[Price]:
    """Add up what all these files use, once each."""
    used: Counter[Price] = Counter()
    for number, file in enumerate(files):
        used.update(_one(file, number))
    return used


def _one(file: Path, number: int) -> dict[Price, float]:
    """Ingest one file on counting ports."""
    counting = Counting(file.read_bytes(), Counter())
    notice = Notice(NoticeKind.CREATED, "incoming", file.name, "v1", f"{number + 1:X}")
    began = time.process_time()
    ingest(notice, Desk(counting, counting, counting, clock=lambda: datetime.now(UTC)))
    cpu = time.process_time() - began
    assert counting.kept is not None, "a first notice is always kept"
    event = announce(counting.kept, source="/copydesk/copydesk")
    return _units(counting, cpu, event)


def _units(counting: Counting, cpu: float, event: Announcement | None) -> dict[Price, float]:
    calls = counting.calls
    assert counting.kept is not None
    item = to_item(counting.kept)
    in_index = {name: item[name] for name in _BY_DAY if name in item}
    written = _write_units(item) + _write_units(in_index) + 1
    ingest_seconds = cpu + CALL_SECONDS * calls.total()
    publish_seconds = 2 * CALL_SECONDS / PUBLISH_BATCH
    invocations = 1 + 1 / PUBLISH_BATCH
    return {
        prices.S3_GET: calls["get"],
        prices.S3_PUT: calls["put"],
        # The notice is sent, received and deleted; Lambda's idle polls are standing costs.
        prices.SQS_REQUEST: 3,
        prices.DYNAMODB_READ: calls["read"],  # of an item that is not there yet
        prices.DYNAMODB_WRITE: calls["write"] * written,
        prices.EVENTBRIDGE_64_KB: math.ceil(len(event.detail) / _EVENT_BYTES) if event else 0,
        prices.LAMBDA_REQUEST: invocations,
        prices.LAMBDA_GB_SECOND: ingest_seconds * INGEST_GB + publish_seconds * PUBLISH_GB,
        prices.LOGS_GB: (LOG_BYTES + LAMBDA_LOG_BYTES * invocations) / 1e9,
    }


def _write_units(item: Mapping[str, object]) -> int:
    return math.ceil(_bytes({"M": item}) / _WRITE_BYTES)


def _bytes(attribute: object) -> int:
    """Count an attribute as DynamoDB does.

    Source: Amazon DynamoDB developer guide, "DynamoDB item sizes and formats".
    """
    match attribute:
        case {"S": str(text)}:
            return len(text.encode())
        case {"N": str(digits)}:
            return len(digits) // 2 + 1
        case {"B": bytes(content)}:
            return len(content)
        case {"L": list(members)}:
            return 3 + sum(1 + _bytes(member) for member in members)
        case {"M": dict(members)}:
            sizes = (1 + len(name.encode()) + _bytes(value) for name, value in members.items())
            return 3 + sum(sizes)
    return 1  # null, true or false


def table(used: Counter[Price], articles: int) -> Iterable[str]:
    """Print what a million such articles cost."""
    yield f"{'':34}{'an article':>12}{'a million':>14}"
    total = 0.0
    for price, units in sorted(used.items(), key=lambda row: -row[1] * row[0].dollars):
        dollars = units / articles * MILLION * price.dollars
        total += dollars
        yield f"{price.of:34}{units / articles:>12.4f}{'$' + format(dollars, '.2f'):>14}"
    yield f"{'together':34}{'':12}{'$' + format(total, '.2f'):>14}"


def stamp() -> str:
    """Say when this was measured."""
    return rfc3339(datetime.now(UTC))[:10]
