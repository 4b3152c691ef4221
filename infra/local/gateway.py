"""The gateway: every call to the local cloud comes through here.

It lets one call at a time into moto, which knows no locks; watches S3 for notices to send;
waits with those who long-poll a queue; and asks the guard whether the caller may.
"""

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from moto.sqs.models import sqs_backends

from infra.local import limits
from infra.local.bell import Bell
from infra.local.mapping import Failure
from infra.local.place import ACCOUNT, REGION
from infra.local.request import Answer, Environ, Request, StartResponse, WsgiApp, ask, read_request

_LOOK_AGAIN_SECONDS = 0.5
"""Messages become visible again by the clock alone; nobody rings then."""

_READS = ("Get", "Head", "List", "Describe", "Query", "Scan", "Receive", "BatchGet")


class Watcher(Protocol):
    """Sees what a call changes."""

    def before(self, request: Request) -> Mapping[str, list[Any]]: ...
    def after(
        self, request: Request, before: Mapping[str, list[Any]], *, happened: bool
    ) -> None: ...


class Guard(Protocol):
    """Knows who may do what."""

    def refusal(self, request: Request) -> Answer | None: ...
    def answered(self, request: Request, answer: Answer) -> Answer: ...


class Invoker(Protocol):
    """Runs functions."""

    def answer(self, request: Request) -> Answer | None: ...


class Gateway:
    """A WSGI application around moto's."""

    def __init__(self, moto: WsgiApp, *, bell: Bell, tell: Callable[[Failure], None]) -> None:
        self._moto = moto
        self._bell = bell
        self._tell = tell
        self._one_at_a_time = threading.Lock()
        self.watcher: Watcher | None = None
        self.guard: Guard | None = None
        self.invoker: Invoker | None = None

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        request = read_request(environ)
        try:
            answer = self._answer(request)
        except Exception as failed:  # noqa: BLE001 - moto trips over this and that; AWS says 500
            self._tell(Failure("the local cloud", request.service, f"{_name(request)}: {failed!r}"))
            answer = Answer(500, (("Content-Type", "text/plain"),), repr(failed).encode())
        start_response(f"{answer.status} {_phrase(answer)}", list(answer.headers))
        return [answer.body]

    def _answer(self, request: Request) -> Answer:
        refusal = self.guard.refusal(request) if self.guard else None
        refusal = refusal or limits.refusal(request)
        if refusal is not None:
            return refusal
        invoked = self.invoker.answer(request) if self.invoker else None
        if invoked is not None:
            return invoked
        if request.service == "sqs" and request.operation == "ReceiveMessage":
            answer = self._receive(request)
        else:
            answer = self._pass_on(request)
        return self.guard.answered(request, answer) if self.guard else answer

    def _pass_on(self, request: Request) -> Answer:
        with self._one_at_a_time:
            watched = self.watcher if request.service == "s3" else None
            before = watched.before(request) if watched else {}
            answer = ask(self._moto, request)
            if watched:
                watched.after(request, before, happened=answer.is_good)
        if not request.operation.startswith(_READS) and request.method not in ("GET", "HEAD"):
            self._bell.ring()
        return answer

    def _receive(self, request: Request) -> Answer:
        """Wait for messages out here: in moto a long poll would keep everybody else out."""
        deadline = time.monotonic() + _wait_seconds(request)
        at_once = request.with_arguments({**request.arguments, "WaitTimeSeconds": 0})
        while True:
            heard = self._bell.rings
            answer = self._pass_on(at_once)
            left = deadline - time.monotonic()
            if left <= 0 or self._bell.is_closed or not answer.is_good:
                return answer
            if b"ReceiptHandle" in answer.body:
                return answer
            self._bell.wait(heard, min(left, _LOOK_AGAIN_SECONDS))


def _wait_seconds(request: Request) -> float:
    asked = request.arguments.get("WaitTimeSeconds")
    if asked is not None:
        return float(asked)
    name = str(request.arguments.get("QueueUrl", "")).rpartition("/")[2]
    queue = sqs_backends[ACCOUNT][REGION].queues.get(name)
    # moto sets this attribute by its name in the template.
    return float(getattr(queue, "receive_message_wait_time_seconds", None) or 0)


def _name(request: Request) -> str:
    return request.headers.get("x-amz-target") or f"{request.method} {request.path}"


def _phrase(answer: Answer) -> str:
    return "OK" if answer.is_good else "Answered"
