"""Pools: the workers of each function, as many as work at once.

Workers are kept warm for the next invocation, as Lambda keeps them; a dead one is replaced.
"""

import queue
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import IO, Any

from infra.local.problems import FunctionProblem
from infra.local.workers import Function, Outcome, Worker


class Pool:
    """The workers of one function: as many as work at once."""

    def __init__(self, function: Function, *, access_key: str, endpoint: str, log: IO[str]) -> None:
        self.function = function
        self._make = partial(Worker, function, access_key=access_key, endpoint=endpoint, log=log)
        self._idle: queue.LifoQueue[Worker] = queue.LifoQueue()
        self._all: list[Worker] = []
        self._changing = threading.Lock()
        self._closed = False

    def start(self) -> Callable[[], None]:
        """Start one worker ahead, so that a function that cannot start is known at once.

        Returns:
            What waits until it is ready, and raises FunctionProblem if it never is.
        """
        worker = self._spawned()

        def wait() -> None:
            worker.wait_until_ready()
            self._idle.put(worker)

        return wait

    def invoke(self, event: Mapping[str, Any]) -> Outcome:
        try:
            with self._borrowed() as worker:
                return worker.invoke(event)
        except FunctionProblem as problem:
            return Outcome(error=str(problem))

    def stop(self) -> None:
        """End all workers. Who waits for an answer of one gets a failed invocation."""
        with self._changing:
            self._closed = True
            for worker in self._all:
                worker.stop()

    def close(self) -> None:
        """Give the pipes back, when nobody waits any more."""
        for worker in self._all:
            worker.close()

    @contextmanager
    def _borrowed(self) -> Iterator[Worker]:
        try:
            worker = self._idle.get_nowait()
        except queue.Empty:
            worker = self._spawned()
            worker.wait_until_ready()
        yield worker
        if worker.is_alive:
            self._idle.put(worker)

    def _spawned(self) -> Worker:
        with self._changing:
            if self._closed:
                raise FunctionProblem(self.function.name, "the local service is stopping")
            self._all.append(self._make())
            return self._all[-1]
