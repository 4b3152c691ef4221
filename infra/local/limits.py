"""Limits that AWS keeps and moto does not: a request that breaks one is refused as there.

Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
"""

import json
from collections.abc import Mapping
from typing import Any

from infra.local.request import Answer, Request

_MOST_EVENTS = 10
_MOST_EVENT_BYTES = 256 * 1024
_TIME_BYTES = 14
"""What EventBridge counts for the time of an event, if it has one."""


def refusal(request: Request) -> Answer | None:
    """Refuse a request that is too large; None lets it pass."""
    if (request.service, request.operation) != ("events", "PutEvents"):
        return None
    entries = request.arguments["Entries"]
    if len(entries) > _MOST_EVENTS:
        return _refused(f"{len(entries)} entries; PutEvents takes at most {_MOST_EVENTS}")
    size = sum(map(_bytes_of, entries))
    if size > _MOST_EVENT_BYTES:
        return _refused(f"Total size of the entries in the request is over the limit: {size}")
    return None


def _bytes_of(entry: Mapping[str, Any]) -> int:
    texts = [entry.get("Source"), entry.get("DetailType"), entry.get("Detail")]
    texts += entry.get("Resources", [])
    counted = sum(len(text.encode()) for text in texts if text)
    return counted + (_TIME_BYTES if "Time" in entry else 0)


def _refused(words: str) -> Answer:
    body = json.dumps({"__type": "ValidationException", "message": words}).encode()
    return Answer(400, (("Content-Type", "application/x-amz-json-1.1"),), body)
