import json
from typing import Any
from urllib.parse import quote
from xml.sax.saxutils import unescape

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


def put_object(key: str, method: str = "PUT") -> Request:
    headers = {"authorization": "AWS4-HMAC-SHA256 Credential=K/20260101/us-east-1/s3/aws4_request"}
    return Request(method, f"/incoming/{quote(key)}", {}, headers, b"", {})


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
@pytest.mark.parametrize("key", ["nul\x00.txt", "wire/one\x01.txt", "new\nline.txt", "cr\r.txt"])
def test_a_key_that_nobody_could_list_is_refused_in_a_sentence(key: str, method: str) -> None:
    answer = refusal(put_object(key, method))

    assert answer is not None
    assert answer.status == 400
    assert f"no key with a control character: {key!a}" in unescape(answer.body.decode())


@pytest.mark.parametrize("key", ["a b.txt", "tab\t.txt", "日本語/新聞.html", "<&>.txt", "\x85.txt"])
def test_any_other_key_will_do(key: str) -> None:
    assert refusal(put_object(key)) is None


def test_a_key_may_be_asked_for_that_cannot_be_there() -> None:
    assert refusal(put_object("one\x01.txt", "GET")) is None
