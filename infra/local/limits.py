"""Limits that AWS keeps and moto does not: a request that breaks one is refused as there.

And one that moto has and AWS has not: it can neither find nor list a key that no XML could hold.

Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
"""

import json
import re
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from infra.local.request import Answer, Request

_MOST_EVENTS = 10
_MOST_EVENT_BYTES = 256 * 1024
_IN_NO_XML = re.compile("[\x00-\x08\x0a-\x1f\ufffe\uffff]")
"""Nor does a line break come back from XML, or from moto, as it went in."""

_TIME_BYTES = 14
"""What EventBridge counts for the time of an event, if it has one."""


def refusal(request: Request) -> Answer | None:
    """Refuse a request that is too large, or a key; None lets it pass."""
    if request.service == "s3" and request.method in ("PUT", "POST", "DELETE"):
        return _refusal_of_key(request.bucket_and_key[1])
    if (request.service, request.operation) != ("events", "PutEvents"):
        return None
    entries = request.arguments["Entries"]
    if len(entries) > _MOST_EVENTS:
        return _refused(f"{len(entries)} entries; PutEvents takes at most {_MOST_EVENTS}")
    size = sum(map(_bytes_of, entries))
    if size > _MOST_EVENT_BYTES:
        return _refused(f"Total size of the entries in the request is over the limit: {size}")
    return None


def _refusal_of_key(key: str) -> Answer | None:
    if not _IN_NO_XML.search(key):
        return None
    words = f"the local service keeps no key with a control character: {key!a}"
    body = f"<Error><Code>InvalidArgument</Code><Message>{escape(words)}</Message></Error>"
    return Answer(400, (("Content-Type", "application/xml"),), body.encode())


def _bytes_of(entry: Mapping[str, Any]) -> int:
    texts = [entry.get("Source"), entry.get("DetailType"), entry.get("Detail")]
    texts += entry.get("Resources", [])
    counted = sum(len(text.encode()) for text in texts if text)
    return counted + (_TIME_BYTES if "Time" in entry else 0)


def _refused(words: str) -> Answer:
    body = json.dumps({"__type": "ValidationException", "message": words}).encode()
    return Answer(400, (("Content-Type", "application/x-amz-json-1.1"),), body)
