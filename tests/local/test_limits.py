import json
from typing import Any

import pytest

from infra.local.limits import refusal
from infra.local.request import Request


def put_events(*entries: dict[str, Any]) -> Request:
    headers = {
        "x-amz-target": "AWSEvents.PutEvents",
        "content-type": "application/x-amz-json-1.1",
        "authorization": "AWS4-HMAC-SHA256 Credential=K/20260101/us-east-1/events/aws4_request",
    }
    return Request("POST", "/", {}, headers, json.dumps({"Entries": entries}).encode(), {})


def event(size: int) -> dict[str, Any]:
    return {"Source": "copydesk", "DetailType": "x", "Detail": "d" * size}


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        pytest.param([event(10)] * 11, b"at most 10", id="eleven events"),
        pytest.param([event(256 * 1024)], b"over the limit", id="one too large"),
        pytest.param([event(100_000)] * 3, b"over the limit", id="together too large"),
    ],
)
def test_too_much_at_once_is_refused(entries: list[dict[str, Any]], words: bytes) -> None:
    answer = refusal(put_events(*entries))

    assert answer is not None
    assert answer.status == 400
    assert words in answer.body


def test_ten_events_of_twenty_kilobytes_pass() -> None:
    assert refusal(put_events(*[event(20_000)] * 10)) is None
