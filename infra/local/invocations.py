"""Lambda's Invoke: a person, or a program of theirs, calls a function by its name.

aws lambda invoke --function-name … --payload '{"prefix": "wire/"}' answer.json
"""

import json
import re
import threading
from collections.abc import Mapping
from urllib.parse import unquote

from infra.local.pool import Pool
from infra.local.request import Answer, Request

_INVOKE = re.compile(r"/2015-03-31/functions/(?P<name>[^/]+)/invocations/?")
_JSON = ("Content-Type", "application/json")


class Invocations:
    """Answers Invoke; every other call of Lambda's is moto's."""

    def __init__(self, pools: Mapping[str, Pool]) -> None:
        self._pools = {pool.function.physical_name: pool for pool in pools.values()}

    def answer(self, request: Request) -> Answer | None:
        """Invoke a function; None if the call is another."""
        named = _INVOKE.fullmatch(unquote(request.path))
        if named is None or request.service != "lambda":
            return None
        name = named["name"].rpartition(":function:")[2].split(":")[0]
        pool = self._pools.get(name)
        if pool is None:
            return _not_found(name)
        event = json.loads(request.body or b"{}")
        if request.headers.get("x-amz-invocation-type") == "Event":
            threading.Thread(target=pool.invoke, args=(event,), daemon=True).start()
            return Answer(202, (), b"")
        return _outcome_of(pool, event)


def _outcome_of(pool: Pool, event: Mapping[str, object]) -> Answer:
    outcome = pool.invoke(event)
    if not outcome.error:
        return Answer(200, (_JSON,), json.dumps(outcome.answer).encode())
    kind, _, message = outcome.error.partition(": ")
    body = json.dumps({"errorType": kind, "errorMessage": message or kind}).encode()
    return Answer(200, (_JSON, ("X-Amz-Function-Error", "Unhandled")), body)


def _not_found(name: str) -> Answer:
    said = {"Type": "User", "Message": f"Function not found: {name}"}
    headers = (_JSON, ("x-amzn-ErrorType", "ResourceNotFoundException"))
    return Answer(404, headers, json.dumps(said).encode())
