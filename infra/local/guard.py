"""The guard: functions may do what their role says, and nothing else, as in AWS.

Every call of a function is recorded with the permission that allowed it. Whoever comes with
other keys is the person at the keyboard, who may do everything but upload what a bucket's
policy denies by its headers.
"""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass

from infra.local.deploy import Stack
from infra.local.functions import access_key_of, functions_of
from infra.local.mapping import Failure
from infra.local.needs import UnknownCall, needs_of
from infra.local.place import bucket_arn
from infra.local.policy import FACTS_OF_UPLOADS, Decision, Grant, Need, decide
from infra.local.request import Answer, Request
from infra.local.roles import policies_of_resources, role_of

_MOST_CALLS = 200_000
_NOT_FOUND = 404


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a function, or of the mappings that work in its name."""

    function: str
    need: Need
    grants: tuple[Grant, ...]
    """Empty if it was refused."""


class RoleGuard:
    """Checks callers against the roles of a stack."""

    def __init__(self, stack: Stack, report: Callable[[Failure], None]) -> None:
        self._report = report
        self._functions = {access_key_of(one.name): one.name for one in functions_of(stack)}
        self._roles = {name: role_of(stack, name) for name in self._functions.values()}
        self._resources = policies_of_resources(stack)
        self._lock = threading.Lock()
        self.calls: list[Call] = []
        """Oldest first."""

    def refusal(self, request: Request) -> Answer | None:
        """Answer a call that may not be made; None lets it pass."""
        function = self._functions.get(request.access_key)
        if function is None:
            return self._refusal_of_upload(request)
        try:
            needs = needs_of(request)
        except UnknownCall as unknown:
            self._report(Failure(function, "permissions", str(unknown)))
            return _denied(request, str(unknown))
        for need in needs:
            decision = self._decide(function, need)
            self._record(Call(function, need, decision.grants if decision.is_allowed else ()))
            if not decision.is_allowed:
                words = _words(self._roles[function].arn, function, need, decision)
                self._report(Failure(function, self._roles[function].name, words))
                return _denied(request, words)
        return None

    def _refusal_of_upload(self, request: Request) -> Answer | None:
        facts = {
            name: request.headers[header]
            for name in FACTS_OF_UPLOADS
            if (header := name.removeprefix("s3:")) in request.headers
        }
        if request.service != "s3" or request.method not in ("PUT", "POST") or not facts:
            return None
        bucket, key = request.bucket_and_key
        need = Need("s3:PutObject", f"{bucket_arn(bucket)}/{key}")
        denied_by = decide(self._resources, need, context=facts).denied_by
        return _denied(request, f"{denied_by} says Deny") if denied_by else None

    def answered(self, request: Request, answer: Answer) -> Answer:
        """Hide from a function what S3 would hide: 404 is only for those who may list."""
        function = self._functions.get(request.access_key)
        if function is None or request.service != "s3" or answer.status != _NOT_FOUND:
            return answer
        need = Need("s3:ListBucket", bucket_arn(request.bucket_and_key[0]))
        decision = self._decide(function, need)
        if decision.is_allowed:
            self._record(Call(function, need, decision.grants))
            return answer
        return _denied(request, _words(self._roles[function].arn, function, need, decision))

    def _decide(self, function: str, need: Need) -> Decision:
        mine = decide(self._roles[function].statements, need)
        theirs = self._resources_say(need, f"aws:{self._roles[function].arn}")
        denied = mine.denied_by or theirs.denied_by
        return Decision(mine.grants + theirs.grants, denied)

    def _resources_say(self, need: Need, principal: str) -> Decision:
        return decide(self._resources, need, principal=principal)

    def _record(self, call: Call) -> None:
        with self._lock:
            if len(self.calls) < _MOST_CALLS:
                self.calls.append(call)


def _words(role_arn: str, function: str, need: Need, decision: Decision) -> str:
    """Say it as AWS does; the place of a Deny is ours."""
    session = role_arn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/")
    reason = (
        f"{decision.denied_by} says Deny"
        if decision.denied_by
        else f"no identity-based policy allows the {need.action} action"
    )
    return (
        f"User: {session}/{function} is not authorized to perform: {need.action}"
        f" on resource: {need.resource} because {reason}"
    )


def _denied(request: Request, words: str) -> Answer:
    if request.service == "s3":
        body = f"<Error><Code>AccessDenied</Code><Message>{_escaped(words)}</Message></Error>"
        content = b"" if request.method == "HEAD" else body.encode()
        return Answer(403, (("Content-Type", "application/xml"), _length(content)), content)
    kind = "AccessDenied" if request.service == "sqs" else "AccessDeniedException"
    content = json.dumps({"__type": kind, "message": words, "Message": words}).encode()
    return Answer(400, (("Content-Type", "application/x-amz-json-1.0"), _length(content)), content)


def _length(content: bytes) -> tuple[str, str]:
    return "Content-Length", str(len(content))


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
