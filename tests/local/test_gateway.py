"""The gateway, around a cloud that is not moto."""

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request as WerkzeugRequest

from infra.local.bell import Bell
from infra.local.gateway import Gateway
from infra.local.request import Environ, StartResponse

if TYPE_CHECKING:
    from infra.local.mapping import Failure


def environ(path: str = "/bucket/key", body: bytes = b"") -> Environ:
    return {
        "REQUEST_METHOD": "PUT",
        "PATH_INFO": path,
        "REQUEST_URI": path,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }


def asked(gateway: Gateway, request: Environ) -> tuple[str, bytes]:
    said: list[str] = []

    def start_response(status: str, _headers: list[tuple[str, str]]) -> None:
        said.append(status)

    body = b"".join(gateway(request, start_response))
    return said[0], body


def test_a_body_is_passed_on_as_it_came() -> None:
    def cloud(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [])
        return [environ["wsgi.input"].read()]

    gateway = Gateway(cloud, bell=Bell(), tell=print)
    assert asked(gateway, environ(body=b"an article")) == ("200 OK", b"an article")


def test_an_upload_that_curl_declares_a_form_is_kept_whole() -> None:
    def cloud(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        request = WerkzeugRequest(environ)
        start_response("200 OK" if not request.form else "400 Bad Request", [])
        return [request.data]

    gateway = Gateway(cloud, bell=Bell(), tell=print)
    request = environ(body=b"a=1&b=2") | {"CONTENT_TYPE": "application/x-www-form-urlencoded"}
    assert asked(gateway, request) == ("200 OK", b"a=1&b=2")


@pytest.mark.parametrize("body", [b"[{}]", b"{'broken'"], ids=["a list", "broken"])
def test_an_upload_of_json_is_nobodys_argument(body: bytes) -> None:
    def cloud(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [])
        return [environ["wsgi.input"].read()]

    gateway = Gateway(cloud, bell=Bell(), tell=print)
    request = environ(body=body) | {"CONTENT_TYPE": "application/json"}
    assert asked(gateway, request) == ("200 OK", body)


def test_a_cloud_that_trips_answers_500_and_is_told_in_one_line() -> None:
    def cloud(_environ: Environ, _start_response: StartResponse) -> Iterable[bytes]:
        raise TypeError("bytes")

    told: list[Failure] = []
    gateway = Gateway(cloud, bell=Bell(), tell=told.append)

    status, _ = asked(gateway, environ())
    assert status.startswith("500")
    assert str(told[0]) == "the local cloud (s3): PUT /bucket/key: TypeError('bytes')"


def test_who_waits_for_a_message_is_woken_by_a_call_that_may_bring_one() -> None:
    answers = iter([b"{}", b'{"Messages": [{"ReceiptHandle": "r"}]}'])
    bell = Bell()

    def cloud(_environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [])
        bell.ring()
        return [next(answers)]

    request: dict[str, Any] = environ("/", b'{"QueueUrl": "q", "WaitTimeSeconds": 20}') | {
        "REQUEST_METHOD": "POST",
        "CONTENT_TYPE": "application/x-amz-json-1.0",
        "HTTP_X_AMZ_TARGET": "AmazonSQS.ReceiveMessage",
        "HTTP_AUTHORIZATION": "AWS4-HMAC-SHA256 Credential=K/20260101/us-east-1/sqs/aws4_request",
    }
    _, body = asked(Gateway(cloud, bell=bell, tell=print), request)

    assert b"ReceiptHandle" in body
