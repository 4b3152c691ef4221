"""The inside of a worker: loads one handler, as Lambda's Python runtime does, and feeds it.

Run as a script in a process of its own, with the environment of its function and nothing
else. Speaks JSON lines: an invocation comes in on standard input; what became of it goes out
on what was standard output. What the handler prints goes to the log. Imports nothing of ours:
it must see what a deployed function sees.
"""

import importlib
import json
import logging
import os
import sys
import time
import traceback
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, TextIO

Handler = Callable[[dict[str, Any], Any], Any]
_BATCH_LOG = "aws_lambda_powertools.utilities.batch.base"
_MOST_WORDS = 2000


class _Swallowed(logging.Handler):
    """Keeps what a batch processor says about single messages: else only their ids come back."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if "exception" in record.getMessage():
            self.said.append(record.getMessage()[:_MOST_WORDS])


def main() -> None:
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    swallowed = _listen_to_batches()
    try:
        handler = _load(os.environ["_HANDLER"], os.environ["LAMBDA_TASK_ROOT"])
    except BaseException as failed:  # noqa: BLE001 - whatever a handler's module raises
        _say(answers, {"failed": _words(failed)})
        return
    _say(answers, {"ready": True})
    for line in sys.stdin:
        swallowed.said.clear()
        answer = _invoke(handler, json.loads(line))
        _say(answers, answer | {"swallowed": swallowed.said})


def _listen_to_batches() -> _Swallowed:
    swallowed = _Swallowed()
    logger = logging.getLogger(_BATCH_LOG)
    logger.setLevel(logging.DEBUG)
    logger.addHandler(swallowed)
    return swallowed


def _load(name: str, root: str) -> Handler:
    """Import a handler from the function's folder alone, as if nothing else of ours existed."""
    project = os.environ.pop("COPYDESK_PROJECT", "")
    sys.path[:] = [root, *(path for path in sys.path if path not in (project, root))]
    module, _, function = name.rpartition(".")
    if not module:
        raise ImportError(f"Handler: {name!r} is not of the form module.function")
    loaded: Handler = getattr(importlib.import_module(module.replace("/", ".")), function)
    return loaded


def _invoke(handler: Handler, invocation: dict[str, Any]) -> dict[str, Any]:
    try:
        answer = handler(invocation["event"], _context(invocation))
        return {"answer": json.loads(json.dumps(answer))}
    except Exception as failed:  # noqa: BLE001 - a handler may raise anything; Lambda tells it
        traceback.print_exc()
        return {"failed": _words(failed)}


def _context(invocation: dict[str, Any]) -> SimpleNamespace:
    deadline = time.monotonic() + invocation["seconds"]
    name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
    return SimpleNamespace(
        function_name=name,
        function_version="$LATEST",
        invoked_function_arn=invocation["arn"],
        memory_limit_in_mb=os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"],
        aws_request_id=invocation["id"],
        log_group_name=os.environ["AWS_LAMBDA_LOG_GROUP_NAME"],
        log_stream_name=os.environ["AWS_LAMBDA_LOG_STREAM_NAME"],
        identity=None,
        client_context=None,
        get_remaining_time_in_millis=lambda: max(0, int((deadline - time.monotonic()) * 1000)),
    )


def _words(failed: BaseException) -> dict[str, str]:
    return {"type": type(failed).__name__, "message": str(failed)[:_MOST_WORDS]}


def _say(answers: TextIO, what: dict[str, Any]) -> None:
    answers.write(json.dumps(what) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
