"""S3's notices: what a bucket tells its queue when an object came or went.

moto's own lack version and sequencer and are silent about delete markers, so they stay off.
Ours compare the versions of a key before and after a call: what is new was created, what is
missing was deleted, whichever operation did it.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
"""

import json
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote_plus

from moto.sqs.models import sqs_backends

from infra.local.bucket_changes import (
    Change,
    Versions,
    changes_since,
    stop_pretending,
    versions_before,
)
from infra.local.deploy import Resource, Stack
from infra.local.place import ACCOUNT, REGION, bucket_arn
from infra.local.problems import TemplateProblem
from infra.local.request import Request

_EVENTS = (
    "s3:ObjectCreated:*", "s3:ObjectCreated:Put", "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy", "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*", "s3:ObjectRemoved:Delete", "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:LifecycleExpiration:*", "s3:LifecycleExpiration:Delete",
    "s3:LifecycleExpiration:DeleteMarkerCreated",
)  # fmt: skip
"""What a template may ask for. Nothing expires here: lifecycle is inert in the local service."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """One line of a bucket's NotificationConfiguration."""

    event: str
    prefix: str
    suffix: str
    queue_arn: str

    def wants(self, event: str, key: str) -> bool:
        asked = self.event.removeprefix("s3:")
        same = event.startswith(asked[:-1]) if asked.endswith("*") else event == asked
        return same and key.startswith(self.prefix) and key.endswith(self.suffix)


def subscriptions_of(bucket: Resource) -> list[Subscription]:
    """Read a bucket's NotificationConfiguration.

    Raises:
        TemplateProblem: It asks for an event or a filter that S3 does not know.
    """
    lines = bucket.properties.get("NotificationConfiguration", {}).get("QueueConfigurations", [])
    place = f"{bucket.name}.NotificationConfiguration.QueueConfigurations"
    return [_subscription(line, f"{place}[{number}]") for number, line in enumerate(lines)]


def _subscription(line: Mapping[str, Any], place: str) -> Subscription:
    if line["Event"] not in _EVENTS:
        raise TemplateProblem(f"{place}.Event", f"S3 knows no event {line['Event']}")
    affixes = {"prefix": "", "suffix": ""}
    for rule in line.get("Filter", {}).get("S3Key", {}).get("Rules", []):
        if rule["Name"].lower() not in affixes:
            raise TemplateProblem(f"{place}.Filter", f"S3 filters by no {rule['Name']}")
        affixes[rule["Name"].lower()] = rule["Value"]
    return Subscription(line["Event"], affixes["prefix"], affixes["suffix"], line["Queue"])


class Notices:
    """Watches the buckets of a stack."""

    def __init__(self, stack: Stack) -> None:
        self._subscriptions = {
            bucket.physical_id: subscriptions_of(bucket)
            for bucket in stack.of_type("AWS::S3::Bucket")
        }
        self._sequencers = Sequencers()

    def send_test_events(self) -> None:
        """Tell each queue, once, that it will hear of a bucket: S3 does so when it is set up."""
        for bucket, subscriptions in self._subscriptions.items():
            for arn in dict.fromkeys(line.queue_arn for line in subscriptions):
                _send(arn, _test_event(bucket))

    def before(self, request: Request) -> Versions:
        """Remember what a call may change, in a bucket that tells somebody."""
        bucket, _ = request.bucket_and_key
        return versions_before(request) if self._subscriptions.get(bucket) else {}

    def after(self, request: Request, before: Versions, *, happened: bool) -> None:
        """Send a notice of everything that a call has changed, if it has."""
        bucket, _ = request.bucket_and_key
        stop_pretending(request, before)
        for change in changes_since(request, before) if happened else ():
            self._notify(bucket, change, _event_of(request, change))

    def _notify(self, bucket: str, change: Change, event: str) -> None:
        notice = _notice(bucket, change, event, self._sequencers.following())
        for line in self._subscriptions[bucket]:
            if line.wants(event, change.key):
                _send(line.queue_arn, {"Records": [notice]})


class Sequencers:
    """Gives out sequencers: hexadecimal, always growing, of S3's length."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def following(self) -> str:
        with self._lock:
            self._last = max(self._last + 1, time.time_ns())
            return f"{self._last:018X}"


def _event_of(request: Request, change: Change) -> str:
    if change.went:
        return "ObjectRemoved:Delete"
    if change.is_marker:
        return "ObjectRemoved:DeleteMarkerCreated"
    if "x-amz-copy-source" in request.headers:
        return "ObjectCreated:Copy"
    if "uploadId" in request.query:
        return "ObjectCreated:CompleteMultipartUpload"
    return "ObjectCreated:Post" if request.method == "POST" else "ObjectCreated:Put"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _notice(bucket: str, change: Change, event: str, sequencer: str) -> dict[str, Any]:
    version = change.version
    described: dict[str, Any] = {"key": quote_plus(change.key, safe="/"), "sequencer": sequencer}
    if version.version_id and str(version.version_id) != "null":
        described["versionId"] = str(version.version_id)
    if event.startswith("ObjectCreated"):
        described |= {"size": version.size, "eTag": version.etag.strip('"')}
    return {
        "eventVersion": "2.1",
        "eventSource": "aws:s3",
        "awsRegion": REGION,
        "eventTime": _now(),
        "eventName": event,
        "userIdentity": {"principalId": ACCOUNT},
        "requestParameters": {"sourceIPAddress": "127.0.0.1"},
        "responseElements": {"x-amz-request-id": sequencer, "x-amz-id-2": sequencer},
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": "template",
            "bucket": {
                "name": bucket,
                "ownerIdentity": {"principalId": ACCOUNT},
                "arn": bucket_arn(bucket),
            },
            "object": described,
        },
    }


def _test_event(bucket: str) -> dict[str, str]:
    return {
        "Service": "Amazon S3",
        "Event": "s3:TestEvent",
        "Time": _now(),
        "Bucket": bucket,
        "RequestId": "0000000000000000",
        "HostId": "local",
    }


def _send(queue_arn: str, body: Mapping[str, Any]) -> None:
    sqs_backends[ACCOUNT][REGION].send_message(queue_arn.rpartition(":")[2], json.dumps(body))
