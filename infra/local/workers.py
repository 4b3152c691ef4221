"""Workers: each function runs in a process of its own, as Lambda would run it.

It inherits the environment that the template resolves and nothing else. Time-outs are
enforced by killing; a process that dies is a failed invocation, and the next gets a new one.
"""

import json
import os
import selectors
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from infra.local.place import REGION, ROOT, arn
from infra.local.problems import FunctionProblem

_RUNTIME = Path(__file__).with_name("runtime.py")
_INIT_SECONDS = 60.0
"""Lambda allows ten; a laptop that runs a test suite beside gets more."""


@dataclass(frozen=True, slots=True)
class Function:
    """What the template says about one function."""

    name: str
    """Its logical id."""

    physical_name: str
    handler: str
    code: Path
    variables: Mapping[str, str]
    timeout_seconds: float
    memory_mb: int
    log_group: str

    @property
    def arn(self) -> str:
        return arn("lambda", f"function:{self.physical_name}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an invocation ended."""

    answer: Any = None
    error: str = ""
    """Empty if the handler returned; otherwise type and message."""

    swallowed: tuple[str, ...] = ()
    """What the handler's batch processor caught, message by message."""


class Worker:
    """One process, one invocation at a time."""

    def __init__(self, function: Function, *, access_key: str, endpoint: str, log: IO[str]) -> None:
        self._function = function
        self._process = subprocess.Popen(
            [sys.executable, "-I", str(_RUNTIME)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            env=_environment(function, access_key, endpoint),
            cwd=function.code,
            start_new_session=True,  # ctrl-C is for us: we let it finish, then stop it
        )
        self._lines = _Lines(self._process.stdout)

    def wait_until_ready(self) -> None:
        """Wait for the handler to load.

        Raises:
            FunctionProblem: It does not: a wrong name, a missing import, an error in the module.
        """
        said = self._lines.next(_INIT_SECONDS)
        if said is None:
            self.stop()
            raise FunctionProblem(self._function.name, f"did not start: {self._exit_words()}")
        if failed := said.get("failed"):
            self.stop()
            handler = f"Handler {self._function.handler} does not load"
            raise FunctionProblem(
                self._function.name, f"{handler}: {failed['type']}: {failed['message']}"
            )

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def invoke(self, event: Mapping[str, Any]) -> Outcome:
        seconds = self._function.timeout_seconds
        invocation = {
            "id": str(uuid.uuid4()),
            "arn": self._function.arn,
            "seconds": seconds,
            "event": event,
        }
        try:
            self._write(json.dumps(invocation))
        except BrokenPipeError:
            return Outcome(error=self._exit_words())
        said = self._lines.next(seconds)
        if said is None:
            # A process that dies closes its pipe first, and is alive for a moment more.
            timed_out = not self._lines.ended
            self.stop()
            words = f"Task timed out after {seconds:.2f} seconds"
            return Outcome(error=words if timed_out else self._exit_words())
        failed = said.get("failed")
        error = f"{failed['type']}: {failed['message']}" if failed else ""
        return Outcome(said.get("answer"), error, tuple(said["swallowed"]))

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        self.stop()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                _close(stream)

    def _write(self, line: str) -> None:
        stream = self._process.stdin
        if stream is None or stream.closed:
            raise BrokenPipeError
        stream.write(line.encode() + b"\n")
        stream.flush()

    def _exit_words(self) -> str:
        return f"Runtime exited: the process ended with {self._process.wait()}"


def _close(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except BrokenPipeError:
        return  # what was not yet written was for a process that is gone


class _Lines:
    """Reads JSON lines from a pipe, not longer than one is willing to wait."""

    def __init__(self, pipe: IO[bytes] | None) -> None:
        self._descriptor = pipe.fileno() if pipe else -1
        self._buffer = b""
        self.ended = False
        """Whether the other end is closed."""

    def next(self, seconds: float) -> dict[str, Any] | None:
        """Read one line; None when time is up or the other end is closed."""
        deadline = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self._descriptor, selectors.EVENT_READ)
            while b"\n" not in self._buffer:
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    return None
                part = os.read(self._descriptor, 1 << 16)
                if not part:
                    self.ended = True
                    return None
                self._buffer += part
        line, _, self._buffer = self._buffer.partition(b"\n")
        return dict(json.loads(line))


def _environment(function: Function, access_key: str, endpoint: str) -> dict[str, str]:
    return {
        **function.variables,
        "PATH": os.environ.get("PATH", ""),
        "TZ": ":UTC",
        "LANG": "en_US.UTF-8",
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": access_key,
        "AWS_SECRET_ACCESS_KEY": "local",
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCOUNT_ID_ENDPOINT_MODE": "disabled",
        "AWS_LAMBDA_FUNCTION_NAME": function.physical_name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_mb),
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_LOG_GROUP_NAME": function.log_group,
        "AWS_LAMBDA_LOG_STREAM_NAME": f"local/{function.name}",
        "LAMBDA_TASK_ROOT": str(function.code),
        "_HANDLER": function.handler,
        "COPYDESK_PROJECT": str(ROOT),  # the runtime takes it off the path, and away
    }
