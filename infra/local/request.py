"""A request to the local cloud, and the AWS call that it is.

PUT /bucket/a%20b.txt, signed for s3       →  s3:PutObject on arn:aws:s3:::bucket/a b.txt
X-Amz-Target: DynamoDB_20120810.GetItem    →  dynamodb:GetItem on the table's ARN
"""

import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode

_CREDENTIAL = re.compile(r"Credential=([^/,\s]+)/\d+/([^/]*)/([^/]+)/aws4_request")
_BUCKET_HOST = re.compile(r"^(?P<bucket>.+)\.(?:localhost|127\.0\.0\.1)(?::\d+)?$")

_FORM = "application/x-www-form-urlencoded"
_UNDECLARED = "binary/octet-stream"
"""What S3 says of an upload whose type nobody declared.

``curl --data-binary`` declares a form, and moto reads one: of the upload it would keep nothing.
"""

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
WsgiApp = Callable[[Environ, StartResponse], Iterable[bytes]]


@dataclass(frozen=True)
class Request:
    """One HTTP request, its body read."""

    method: str
    path: str
    """As sent, percent signs and all."""

    query: Mapping[str, str]
    headers: Mapping[str, str]
    """Names in lower case."""

    body: bytes
    environ: Environ = field(repr=False)

    @cached_property
    def access_key(self) -> str:
        return self._credential[0]

    @cached_property
    def service(self) -> str:
        return self._credential[1]

    @cached_property
    def _credential(self) -> tuple[str, str]:
        signed = self.headers.get("authorization", "") or (
            f"Credential={self.query.get('X-Amz-Credential', '')}"
        )
        found = _CREDENTIAL.search(signed)
        # Whoever does not sign speaks to S3: a browser's form, a presigned link of the old kind.
        return (found[1], found[3]) if found else ("", "s3")

    @cached_property
    def operation(self) -> str:
        """The operation's name, if the protocol says it (S3's does not)."""
        target = self.headers.get("x-amz-target", "")
        return target.rpartition(".")[2] or str(self.arguments.get("Action", ""))

    @cached_property
    def arguments(self) -> Mapping[str, Any]:
        """What the call asks for, in the protocols that say it in their body."""
        kind = self.headers.get("content-type", "")
        if self.service == "s3":  # a body is an upload there, and its type the uploader's affair
            return {}
        if "json" in kind:
            return dict(json.loads(self.body or b"{}"))
        if _FORM in kind:
            return dict(parse_qsl(self.body.decode("utf-8"), keep_blank_values=True))
        return {}

    @cached_property
    def bucket_and_key(self) -> tuple[str, str]:
        """Bucket and decoded key of an S3 call; empty where there is none."""
        path = self.path.lstrip("/")
        by_host = _BUCKET_HOST.match(self.headers.get("host", ""))
        bucket, key = (by_host["bucket"], path) if by_host else path.partition("/")[::2]
        return unquote(bucket), unquote(key)

    def with_arguments(self, arguments: Mapping[str, Any]) -> "Request":
        """Ask for something else: the same call, in the same protocol, with other arguments."""
        in_json = "json" in self.headers.get("content-type", "")
        body = json.dumps(arguments) if in_json else urlencode(arguments)
        return replace(self, body=body.encode())

    def as_environ(self) -> Environ:
        length = str(len(self.body))
        stream = io.BytesIO(self.body)
        environ = {**self.environ, "wsgi.input": stream, "CONTENT_LENGTH": length}
        if self.method == "PUT" and self.headers["content-type"].startswith(_FORM):
            environ["CONTENT_TYPE"] = _UNDECLARED
        return environ


def read_request(environ: Environ) -> Request:
    """Take a request out of its WSGI environment, body and all."""
    headers = {
        name[5:].replace("_", "-").lower(): value
        for name, value in environ.items()
        if name.startswith("HTTP_") and isinstance(value, str)
    }
    headers["content-type"] = environ.get("CONTENT_TYPE", "")
    raw = environ.get("REQUEST_URI") or environ.get("PATH_INFO", "/")
    query = dict(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True))
    return Request(
        environ["REQUEST_METHOD"],
        str(raw).partition("?")[0],
        query,
        headers,
        _body_of(environ),
        {key: value for key, value in environ.items() if key != "HTTP_TRANSFER_ENCODING"},
    )


def _body_of(environ: Environ) -> bytes:
    stream = environ["wsgi.input"]
    if environ.get("wsgi.input_terminated"):
        return bytes(stream.read())
    return bytes(stream.read(int(environ.get("CONTENT_LENGTH") or 0)))


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def is_good(self) -> bool:
        return self.status < 300  # noqa: PLR2004 - HTTP's own border


def ask(app: WsgiApp, request: Request) -> Answer:
    """Put a request to a WSGI application and wait for the whole answer."""
    said: list[tuple[str, list[tuple[str, str]]]] = []

    def start_response(status: str, headers: list[tuple[str, str]], *_: object) -> None:
        said.append((status, headers))

    body = b"".join(app(request.as_environ(), start_response))
    status, headers = said[-1]
    return Answer(int(status.split()[0]), tuple(headers), body)
